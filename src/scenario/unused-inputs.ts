import type { RunPeriod } from './context.ts';
import { field, fields, type Mapping, type Tree } from './reading/tree.ts';
import type { UnusedInput } from './scenario.ts';
import { marksInForce } from './values/by-date.ts';

/** Of a file and of an input: what is written for readers there and refers to nothing. */
const proseOfFile: ReadonlySet<string> = new Set(['title', 'about', 'organisations', 'zones', 'together']);
const proseOfInput: ReadonlySet<string> = new Set(['title', 'source', 'assumption', 'derived', 'note', 'influence']);

/**
 * Inputs on which nothing depends: no value, condition or mark of the file refers to them, or only those by date that hold
 * at no moment of the run, or other inputs of that kind. A name that happens to be part of another text counts as if it were
 * used there.
 */
export function unusedInputs(root: Mapping, period: RunPeriod): readonly UnusedInput[] {
  const policies = fields(field(root, 'policies')).map(([, { value }]) => value);
  const inputs = [root, ...policies].flatMap((part) => fields(field(part, 'inputs')));
  const names = [...new Set(inputs.map(([name]) => name))];
  const usedWithin = (within: RunPeriod | undefined) => {
    const flow = [
      ...fields(root).flatMap(([key, { value }]) =>
        proseOfFile.has(key) || key === 'inputs' || key === 'policies' ? [] : textsIn(value, within),
      ),
      ...policies.flatMap((policy) =>
        fields(policy).flatMap(([key, { value }]) => (key === 'inputs' ? [] : textsIn(value, within))),
      ),
    ];
    const texts = inputs.map(([name, { value }]) => ({ name, texts: textsOfInput(value, within) }));
    return closure(names, flow, texts);
  };
  const ever = usedWithin(undefined);
  const inTheRun = usedWithin(period);
  return names
    .filter((name) => !inTheRun.has(name))
    .map((name) => ({ name, why: ever.has(name) ? 'outside the run' : 'nothing refers to it' }));
}

/** Names in the texts of the flow, and in those of inputs that are used themselves. */
function closure(
  names: readonly string[],
  flow: readonly string[],
  inputs: readonly { readonly name: string; readonly texts: readonly string[] }[],
): ReadonlySet<string> {
  const used = new Set(names.filter((name) => flow.some((text) => text.includes(name))));
  for (const name of used) {
    const texts = inputs.flatMap((input) => (input.name === name ? input.texts : []));
    for (const other of names) if (texts.some((text) => text.includes(other))) used.add(other);
  }
  return used;
}

function textsOfInput(input: Tree, within: RunPeriod | undefined): readonly string[] {
  if (input.kind !== 'mapping') return textsIn(input, within);
  return fields(input).flatMap(([key, { value }]) => (proseOfInput.has(key) ? [] : textsIn(value, within)));
}

/** Every text in it, keys too: marks are keys. @param within the run in which a value by date must hold to count */
function textsIn(tree: Tree, within: RunPeriod | undefined): readonly string[] {
  if (tree.kind === 'scalar') return [tree.written];
  if (tree.kind === 'list') return tree.items.flatMap((item) => textsIn(item, within));
  const marks = within && marksInForce([...tree.entries.keys()], within);
  return fields(tree).flatMap(([key, { value }]) => {
    if (marks !== undefined && !marks.has(key)) return [];
    // A roster comes round: its shifts are no dates of the run.
    return [key, ...(key === 'shifts' ? textsIn(value, undefined) : textsIn(value, within))];
  });
}
