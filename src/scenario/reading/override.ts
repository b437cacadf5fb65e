import { inputOfPolicy, nearMiss } from '../names.ts';
import type { Problems } from '../problems.ts';
import { withMean } from '../values/expression.ts';
import { field, fields, type Mapping, type Place, placeOfSet, type Scalar, type Tree } from './tree.ts';
import { unseen } from './unseen.ts';

/** `--set 'NAME=VALUE'`: another value for an input, whose provenance stays to be read beside it, or for a setting of the run. */
export interface Override {
  /** For what a policy gives an input: `care places (refer non-payers only)`; for the run `runs start-up`. */
  readonly name: string;
  readonly value: string;
  /** The key of the only scenario that it is for; left out where it is for all. */
  readonly design?: string;
}

/**
 * Those that hold for one of several scenarios, in their order: what stands as `KEY: NAME` is for the one with that key alone.
 *
 * @param keys of all scenarios that are read together
 */
export function overridesFor(key: string, keys: readonly string[], set: readonly Override[]): readonly Override[] {
  const longestFirst = [...keys].sort((a, b) => b.length - a.length);
  return set.flatMap((each) => {
    const design = longestFirst.find((known) => each.name.startsWith(`${known}:`));
    if (design === undefined) return [each];
    return design === key ? [{ ...each, design, name: each.name.slice(design.length + 1).trim() }] : [];
  });
}

export function override(root: Mapping, overrides: readonly Override[], problems: Problems): Mapping {
  const inputs = inputPaths(root);
  let changed = root;
  for (const each of overrides) {
    const { name, value, design } = withWholeName(each, inputs);
    const written = design === undefined ? name : `${design}: ${name}`;
    const at = placeOfSet(`${written}=${value}`);
    const path = inputs.get(name);
    const setting = path === undefined ? settings.get(name) : undefined;
    if (path === undefined && setting === undefined) {
      const known = [...inputs.keys(), ...settings.keys()];
      problems.add(at, {
        code: 'unknown name',
        what: { en: 'input or setting of the run', nl: 'invoergegeven of instelling van de simulatie' },
        found: name,
        near: withoutEnding(name, inputs) ?? nearMiss(name, known),
        known,
      });
      continue;
    }
    if (unseen.test(value)) problems.add(at, { code: 'control character', found: value });
    const given = scalar(path === undefined || inputs.has(value.trim()) ? value : meanOfOwn(changed, path, value), at);
    changed = setting === undefined ? withValue(changed, path ?? [], given) : withSetting(changed, setting, given);
  }
  return changed;
}

/** `base.yaml: care places` without what the name of a file ends in; undefined for any other text. */
function withoutEnding(name: string, inputs: ReadonlyMap<string, readonly string[]>): string | undefined {
  const [, key, of = ''] = /^([^:]+)\.(?:ya?ml|json): *(.+)$/i.exec(name) ?? [];
  return key !== undefined && (inputs.has(of) || settings.has(of)) ? `${keyOfPath(key)}: ${of}` : undefined;
}

function keyOfPath(path: string): string {
  return path.replace(/^.*[/\\]/, '');
}

/** An equals sign may stand in the name of an input: where what stands before the first is no name, it goes on to a later one. */
function withWholeName(given: Override, inputs: ReadonlyMap<string, readonly string[]>): Override {
  const { name, value } = given;
  if (inputs.has(name) || settings.has(name)) return given;
  const parts = value.split('=');
  for (let i = 1; i < parts.length; i++) {
    const whole = `${name}=${parts.slice(0, i).join('=')}`.trim();
    if (inputs.has(whole)) return { ...given, name: whole, value: parts.slice(i).join('=').trim() };
  }
  return given;
}

/** "mean 20 minutes" is the distribution that the input has, with that mean. */
function meanOfOwn(root: Mapping, path: readonly string[], value: string): string {
  const mean = /^\s*mean (.*)$/su.exec(value)?.[1];
  let own: Tree | undefined = root;
  for (const key of [...path, 'value']) own = field(own, key);
  return mean !== undefined && own?.kind === 'scalar' ? own.written + withMean + mean : value;
}

/** What the command line calls each setting of the run, and where it stands. */
const settings: ReadonlyMap<string, Setting> = new Map(
  [
    { key: 'from' },
    // The last day and the length take each other's place.
    { key: 'to', instead: 'for' },
    { key: 'for', instead: 'to' },
    { key: 'start-up' },
    { key: 'until empty' },
    { key: 'replications' },
    { key: 'seed' },
  ].map((setting) => [`runs ${setting.key}`, setting]),
);

interface Setting {
  readonly key: string;
  /** The key that it takes the place of. */
  readonly instead?: string;
}

/** Where each input stands that has a value; an input's own name goes before one made up of two. */
function inputPaths(root: Mapping): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, readonly string[]>(inputsIn(root).map((name) => [name, ['inputs', name]]));
  for (const [policy, { value }] of fields(field(root, 'policies'))) {
    for (const name of inputsIn(value)) {
      const shown = inputOfPolicy(name, policy);
      if (!paths.has(shown)) paths.set(shown, ['policies', policy, 'inputs', name]);
    }
  }
  return paths;
}

function inputsIn(tree: Tree): readonly string[] {
  return fields(field(tree, 'inputs')).flatMap(([name, { value }]) => (value.kind === 'mapping' ? [name] : []));
}

/** The tree with another value in the input at the end of the path, and everything else as it was. */
function withValue(tree: Mapping, [key, ...inside]: readonly string[], value: Scalar): Mapping {
  if (key === undefined) return withEntry(tree, 'value', value.at, value);
  const entry = tree.entries.get(key);
  if (entry?.value.kind !== 'mapping') return tree;
  return withEntry(tree, key, entry.keyAt, withValue(entry.value, inside, value));
}

function withSetting(root: Mapping, { key, instead = '' }: Setting, value: Scalar): Mapping {
  const runs = root.entries.get('runs');
  // What is wrong there is reported where the keys are checked.
  if (runs?.value.kind !== 'mapping') return root;
  const others = new Map([...runs.value.entries].filter(([name]) => name !== instead));
  return withEntry(root, 'runs', runs.keyAt, withEntry({ ...runs.value, entries: others }, key, value.at, value));
}

function withEntry(tree: Mapping, key: string, keyAt: Place, value: Tree): Mapping {
  return { ...tree, entries: new Map(tree.entries).set(key, { keyAt, value }) };
}

function scalar(text: string, at: Place): Scalar {
  const written = text.trim();
  const value = /^[-+]?\d+(\.\d+)?$/.test(written) ? Number(written) : written;
  return { kind: 'scalar', at, written, value };
}
