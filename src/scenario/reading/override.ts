import { nearMiss } from '../near-miss.ts';
import type { Problems } from '../problems.ts';
import { type Entry, field, fields, type Mapping, type Place, type Scalar, type Tree } from './tree.ts';

/** `--set 'NAME=VALUE'`: another value for an input, whose provenance stays to be read beside it. */
export interface Override {
  readonly name: string;
  readonly value: string;
}

export function override(root: Mapping, overrides: readonly Override[], problems: Problems): Mapping {
  let inputs = new Map<string, Entry>(fields(field(root, 'inputs')));
  for (const { name, value } of overrides) {
    const at: Place = { file: `--set "${name}=${value}"`, line: 1, column: 1 };
    const entry = inputs.get(name);
    if (entry?.value.kind !== 'mapping') {
      const known = [...inputs.keys()];
      problems.add(at, { code: 'unknown name', what: 'input', found: name, near: nearMiss(name, known), known });
      continue;
    }
    inputs = new Map(inputs).set(name, { keyAt: entry.keyAt, value: withValue(entry.value, scalar(value, at)) });
  }
  const before = root.entries.get('inputs');
  if (before?.value.kind !== 'mapping') return root;
  const after: Entry = { keyAt: before.keyAt, value: { ...before.value, entries: inputs } };
  return { ...root, entries: new Map(root.entries).set('inputs', after) };
}

function withValue(input: Mapping, value: Tree): Mapping {
  return { ...input, entries: new Map(input.entries).set('value', { keyAt: value.at, value }) };
}

function scalar(text: string, at: Place): Scalar {
  const written = text.trim();
  const value = /^[-+]?\d+(\.\d+)?$/.test(written) ? Number(written) : written;
  return { kind: 'scalar', at, written, value };
}
