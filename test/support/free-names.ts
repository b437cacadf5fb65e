/** Which names a file takes from outside itself, and which members it reaches by name. */
import { isNode, literal, nameOf, type Place, type SyntaxNode } from './syntax-tree.ts';

/** The field of the parent in which an identifier is only a label, not a name that is looked up. */
const labels: Readonly<Record<string, readonly string[]>> = {
  MemberExpression: ['property'],
  Property: ['key'],
  MethodDefinition: ['key'],
  PropertyDefinition: ['key'],
  AccessorProperty: ['key'],
  TSPropertySignature: ['key'],
  TSMethodSignature: ['key'],
  TSIndexSignature: ['parameters'],
  TSQualifiedName: ['right'],
  TSNamedTupleMember: ['label'],
  TSImportType: ['qualifier'],
  ImportSpecifier: ['imported'],
  ExportSpecifier: ['local', 'exported'],
  MetaProperty: ['meta', 'property'],
  LabeledStatement: ['label'],
  BreakStatement: ['label'],
  ContinueStatement: ['label'],
};

function isLabel(node: SyntaxNode, parent: SyntaxNode | undefined): boolean {
  if (!parent || parent.computed === true || parent.shorthand === true) return false;
  return (labels[parent.type] ?? []).some((field) => [parent[field]].flat().includes(node));
}

/** Names bound by a pattern: a plain name, or the names inside braces, brackets, defaults and rests. */
function* boundNames(pattern: unknown): Generator<string> {
  if (!isNode(pattern)) return;
  const name = nameOf(pattern);
  if (name !== undefined) yield name;
  const parts = {
    ObjectPattern: pattern.properties,
    ArrayPattern: pattern.elements,
    Property: pattern.value,
    AssignmentPattern: pattern.left,
    RestElement: pattern.argument,
  };
  for (const [type, part] of Object.entries(parts)) {
    if (pattern.type === type) for (const inner of [part].flat()) yield* boundNames(inner);
  }
}

function* declaredNames(node: SyntaxNode): Generator<string> {
  yield* boundNames(node.type === 'VariableDeclarator' || node.type.startsWith('TSType') ? node.id : undefined);
  if (/Function|ClassDeclaration|ClassExpression|TSInterfaceDeclaration|TSTypeAliasDeclaration/.test(node.type)) {
    yield* boundNames(node.id);
  }
  for (const parameter of [node.params].flat()) yield* boundNames(parameter);
  if (node.type === 'CatchClause') yield* boundNames(node.param);
  if (/^Import.*Specifier$/.test(node.type)) yield* boundNames(node.local);
  if (node.type === 'TSTypeParameter' || node.type === 'TSMappedType') yield* boundNames(node.name ?? node.key);
}

/** Names used and not declared anywhere in the file: a local `process` hides the platform's. */
export function freeNames(places: readonly Place[]): ReadonlySet<string> {
  const used = new Set<string>();
  const declared = new Set<string>();
  for (const { node, parent } of places) {
    for (const name of declaredNames(node)) declared.add(name);
    const name = node.type === 'MetaProperty' ? 'import.meta' : nameOf(node);
    if (name !== undefined && !isLabel(node, parent)) used.add(name);
  }
  return new Set([...used].filter((name) => !declared.has(name)));
}

/** Members reached by name, alone and with the name of their object: `random` and `Math.random`. */
export function memberNames(places: readonly Place[]): ReadonlySet<string> {
  const members = new Set<string>();
  for (const { node } of places) {
    if (node.type === 'MemberExpression') {
      const member = node.computed === true ? literal(node.property) : nameOf(node.property);
      if (member !== undefined) members.add(member).add(`${nameOf(node.object) ?? ''}.${member}`);
    }
    if (node.type === 'VariableDeclarator' && isNode(node.id) && node.id.type === 'ObjectPattern') {
      for (const member of boundNames(node.id)) members.add(member).add(`${nameOf(node.init) ?? ''}.${member}`);
    }
  }
  return members;
}
