/**
 * A pseudo-language: the program as it is, but every phrase of its Dutch in letters that no phrase in the source has. What a
 * reader of `--lang nl` then still meets in plain letters is no phrase that a language has of its own: a name from a file, a
 * word of the scenario language, an option, or a phrase that was forgotten.
 */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isNode, literal, nameOf, type SyntaxNode, syntaxNodes } from '../support/syntax-tree.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const plain = 'abcdefghijklmnopqrstuvwxyz';
const strange = 'ȧƀċḋėḟġħıĵķŀṁṅȯƥɋṙṡŧŭṽẇẋẏż';
const capitals = 'ȦɃĊḊĖḞĠĦİĴĶĿṀṄȮƤɊṘṠŦŬṼẆẊẎŻ';

/** In strange letters, but for what is filled in ({place}) and for marks of a page. */
export function inStrangeLetters(phrase: string): string {
  return phrase.replace(/\{\w+[:}]|<[^>]*>|&\w+;|\\(u\w{4}|.)|[a-z]/gi, (part) => {
    if (part.length > 1) return part;
    const at = plain.indexOf(part.toLowerCase());
    return (part === part.toLowerCase() ? strange : capitals)[at] ?? part;
  });
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function spanOf(node: SyntaxNode): Span {
  return { start: Number(node.start), end: Number(node.end) };
}

/** Where the words of a phrase stand: texts, and those that it chooses from; not the texts by which it chooses. */
function* wordsIn(value: unknown): Generator<Span> {
  if (Array.isArray(value)) for (const each of value) yield* wordsIn(each);
  if (!isNode(value)) return;
  switch (value.type) {
    case 'Literal':
      if (literal(value) !== undefined) yield spanOf(value);
      return;
    case 'TemplateLiteral':
      for (const each of Array.isArray(value.quasis) ? value.quasis : []) if (isNode(each)) yield spanOf(each);
      yield* wordsIn(value.expressions);
      return;
    case 'ConditionalExpression':
      yield* wordsIn(value.consequent);
      yield* wordsIn(value.alternate);
      return;
    case 'BinaryExpression':
      if (value.operator !== '+') return;
      yield* wordsIn(value.left);
      yield* wordsIn(value.right);
      return;
    case 'ArrayExpression':
      yield* wordsIn(value.elements);
      return;
    case 'ObjectExpression':
      yield* wordsIn(value.properties);
      return;
    case 'Property':
      yield* wordsIn(value.value);
      return;
    case 'ArrowFunctionExpression':
      yield* wordsIn(value.body);
      return;
    default:
  }
}

function dutchOfPair({ callee, arguments: given }: SyntaxNode): readonly Span[] {
  const [english, dutch]: readonly unknown[] = Array.isArray(given) ? given.slice(-2) : [];
  const isPair = ['said', 'told'].includes(nameOf(callee) ?? '');
  return isPair && isText(english) && isText(dutch) ? [...wordsIn(dutch)] : [];
}

function isText(value: unknown): boolean {
  return literal(value) !== undefined || (isNode(value) && value.type === 'TemplateLiteral');
}

/** The source with the phrases of its Dutch in strange letters. */
export function pseudoSource(source: string): string {
  const found = syntaxNodes(source).flatMap(({ node }) => {
    if (node.type === 'Property' && nameOf(node.key) === 'nl') return [...wordsIn(node.value)];
    // said('hours', 'uur'): the same, where a table has many of them.
    if (node.type === 'CallExpression') return dutchOfPair(node);
    if (node.type === 'VariableDeclarator' && nameOf(node.id) === 'dutch') return [...wordsIn(node.init)];
    return [];
  });
  const spans = new Map(found.map((span) => [span.start, span]));
  let text = '';
  let at = 0;
  for (const { start, end } of [...spans.values()].sort((a, b) => a.start - b.start)) {
    text += source.slice(at, start) + inStrangeLetters(source.slice(start, end));
    at = end;
  }
  return text + source.slice(at);
}

/** Makes the scripts of its pages. @param program its folder */
export function bundlePages(program: string): void {
  execFileSync(process.execPath, [join(program, 'src/build/bundle-page.ts')], { stdio: 'pipe' });
}

/** The whole program in a folder of its own. @returns the folder */
export function pseudoProgram(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'stuwmeer-pseudo-')));
  for (const name of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
    const [from, to] = [join(root, 'src', name), join(folder, 'src', name)];
    mkdirSync(dirname(to), { recursive: true });
    if (name.endsWith('.ts')) writeFileSync(to, pseudoSource(readFileSync(from, 'utf8')));
    else if (/\.\w+$/.test(name)) cpSync(from, to);
  }
  for (const name of ['package.json', 'package-lock.json', 'tsconfig.json', 'node_modules', 'scenarios']) {
    symlinkSync(join(root, name), join(folder, name));
  }
  return folder;
}
