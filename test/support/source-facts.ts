/** What one TypeScript file imports, exports and names, read from its syntax tree. */
import { freeNames, memberNames } from './free-names.ts';
import { isNode, literal, nameOf, type Place, type SyntaxNode, syntaxNodes } from './syntax-tree.ts';

export interface Import {
  /** As written: './calendar.ts', 'zod', 'node:fs'. Undefined where it is computed. */
  readonly from: string | undefined;
  /** Whether nothing of it is left at run time. */
  readonly typeOnly: boolean;
}

export interface SourceFacts {
  readonly lines: number;
  /** Whether it is the file of an added language: rows of phrases, one for each of the program. */
  readonly isTranslation: boolean;
  readonly imports: readonly Import[];
  readonly hasDefaultExport: boolean;
  readonly hasStarExport: boolean;
  /** Whether it has the operator `**` or `**=`. */
  readonly hasPower: boolean;
  /** Casts other than `as const`, as written. */
  readonly casts: readonly string[];
  /** Names used and not declared anywhere in the file: `Date`, `console`. */
  readonly globals: ReadonlySet<string>;
  /** Members that are reached by name: `.toLocaleString`, `Math.random` (both as `toLocaleString` and `Math.random`). */
  readonly members: ReadonlySet<string>;
}

function onlyTypes(node: SyntaxNode, kind: 'importKind' | 'exportKind'): boolean {
  if (node[kind] === 'type') return true;
  const specifiers = Array.isArray(node.specifiers) ? node.specifiers.filter(isNode) : [];
  return specifiers.length > 0 && specifiers.every((specifier) => specifier[kind] === 'type');
}

function importOf(node: SyntaxNode): Import | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
      return { from: literal(node.source), typeOnly: onlyTypes(node, 'importKind') };
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return node.source ? { from: literal(node.source), typeOnly: onlyTypes(node, 'exportKind') } : undefined;
    case 'ImportExpression':
      return { from: literal(node.source), typeOnly: false };
    case 'TSImportType':
      return { from: literal(node.source), typeOnly: true };
    default:
      return undefined;
  }
}

function isDefaultExport({ node }: Place): boolean {
  return (
    node.type === 'ExportDefaultDeclaration' || (node.type === 'ExportSpecifier' && nameOf(node.exported) === 'default')
  );
}

export function sourceFacts(source: string): SourceFacts {
  const places = syntaxNodes(source);
  return {
    isTranslation: /^export const \w+: AddedLanguage = \{$/m.test(source),
    lines: source.split('\n').length - (source.endsWith('\n') ? 1 : 0),
    imports: places.map(({ node }) => importOf(node)).filter((found) => found !== undefined),
    hasDefaultExport: places.some(isDefaultExport),
    hasStarExport: places.some(({ node }) => node.type === 'ExportAllDeclaration'),
    hasPower: places.some(({ node }) => node.operator === '**' || node.operator === '**='),
    casts: places
      .filter(({ node }) => node.type === 'TSAsExpression' || node.type === 'TSTypeAssertion')
      .map(({ node }) => source.slice(Number(node.start), Number(node.end)))
      .filter((text) => !text.endsWith(' as const')),
    globals: freeNames(places),
    members: memberNames(places),
  };
}
