/** The syntax tree of a TypeScript file, as plain nodes that can be walked. */
import { parseAst } from 'vitest/node';

export interface SyntaxNode {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** A node and what it stands in; the program itself stands in nothing. */
export interface Place {
  readonly node: SyntaxNode;
  readonly parent: SyntaxNode | undefined;
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function children(node: SyntaxNode): readonly SyntaxNode[] {
  return Object.values(node).flat().filter(isNode);
}

function* everyNode(root: SyntaxNode, parent?: SyntaxNode): Generator<Place> {
  yield { node: root, parent };
  for (const child of children(root)) yield* everyNode(child, root);
}

export function nameOf(value: unknown): string | undefined {
  return isNode(value) && value.type === 'Identifier' && typeof value.name === 'string' ? value.name : undefined;
}

export function literal(value: unknown): string | undefined {
  return isNode(value) && value.type === 'Literal' && typeof value.value === 'string' ? value.value : undefined;
}

/** Every node of the source with its parent, from the top down. */
export function syntaxNodes(source: string): readonly Place[] {
  const program: unknown = parseAst(source, { lang: 'ts' });
  if (!isNode(program)) throw new TypeError('the parser gave no syntax tree');
  return [...everyNode(program)];
}
