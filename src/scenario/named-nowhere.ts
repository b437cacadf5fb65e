import { field, fields, type Mapping, type Tree } from './reading/tree.ts';

/** Of a file and of an input: what is written for readers there and refers to nothing. */
const proseOfFile: ReadonlySet<string> = new Set(['title', 'about', 'organisations', 'zones', 'together']);
const proseOfInput: ReadonlySet<string> = new Set(['title', 'source', 'assumption', 'derived', 'note', 'influence']);

/**
 * Inputs whose names stand in no value, condition or mark of the file, so that nothing can depend on them. A name that happens
 * to be part of another text counts as if it were used there.
 */
export function namedNowhere(root: Mapping): readonly string[] {
  const policies = fields(field(root, 'policies')).map(([, { value }]) => value);
  const declared = [root, ...policies].flatMap((part) => fields(field(part, 'inputs')));
  const rest = fields(root).filter(([key]) => !(proseOfFile.has(key) || key === 'inputs'));
  const texts = [
    ...declared.flatMap(([, input]) =>
      input.value.kind === 'mapping'
        ? fields(input.value).flatMap(([key, { value }]) => (proseOfInput.has(key) ? [] : textsIn(value)))
        : textsIn(input.value),
    ),
    ...rest.flatMap(([key, { value }]) =>
      key === 'policies' ? policies.flatMap((policy) => outsideInputs(policy)) : textsIn(value),
    ),
  ];
  return [...new Set(declared.map(([name]) => name))].filter((name) => !texts.some((text) => text.includes(name)));
}

function outsideInputs(policy: Tree): readonly string[] {
  return fields(policy).flatMap(([key, { value }]) => (key === 'inputs' ? [] : textsIn(value)));
}

/** Every text in it, keys too: marks are keys. */
function textsIn(tree: Tree): readonly string[] {
  if (tree.kind === 'scalar') return [tree.written];
  if (tree.kind === 'list') return tree.items.flatMap(textsIn);
  return fields(tree).flatMap(([key, { value }]) => [key, ...textsIn(value)]);
}
