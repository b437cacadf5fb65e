/** Every phrase that the source has in English and in Dutch: what a file of another language translates. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isNode, literal, type SyntaxNode, syntaxNodes } from '../support/syntax-tree.ts';

const source = fileURLToPath(new URL('../../src/', import.meta.url));

export interface SourcePhrase {
  readonly en: string;
  readonly nl: string;
  /** Below src/, with slashes: where it stands first. */
  readonly file: string;
}

/** In the order of files and of lines; the same English with the same Dutch once. */
export function sourcePhrases(): readonly SourcePhrase[] {
  const found = sourceFiles().flatMap((file) => phrasesIn(readFileSync(`${source}${file}`, 'utf8'), file));
  return [...new Map(found.map((phrase) => [`${phrase.en}\n${phrase.nl}`, phrase])).values()];
}

function sourceFiles(): readonly string[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

function phrasesIn(text: string, file: string): readonly SourcePhrase[] {
  return pairsIn(text).flatMap(({ en, nl }) => {
    const [english, dutch] = [literal(en), literal(nl)];
    return english === undefined || dutch === undefined ? [] : [{ en: english, nl: dutch, file }];
  });
}

/** Pairs of which a language cannot have its own, because something is put together in English and in Dutch. */
export function pairsNotFixed(): readonly string[] {
  return sourceFiles().flatMap((file) =>
    pairsIn(readFileSync(`${source}${file}`, 'utf8')).flatMap(({ en, nl }) =>
      [en, nl].some((each) => madeOfWords.has(each.type)) ? [`src/${file}`] : [],
    ),
  );
}

/** Kinds of code that put a text together of others; a name or a call leads to one that is whole. */
const madeOfWords = new Set(['TemplateLiteral', 'BinaryExpression', 'ConditionalExpression', 'ArrayExpression']);

interface Pair {
  readonly en: SyntaxNode;
  readonly nl: SyntaxNode;
}

/** What stands at `en` and at `nl` of one object. */
export function pairsIn(text: string): readonly Pair[] {
  if (!/\bnl\b/.test(text)) return [];
  return syntaxNodes(text).flatMap(({ node }) => {
    const [en, nl] = [valueAt(node, 'en'), valueAt(node, 'nl')];
    return en === undefined || nl === undefined ? [] : [{ en, nl }];
  });
}

function valueAt({ type, properties }: SyntaxNode, name: string): SyntaxNode | undefined {
  if (type !== 'ObjectExpression' || !Array.isArray(properties)) return undefined;
  const property = properties.filter(isNode).find(({ key }) => isNode(key) && (key.name ?? key.value) === name);
  return isNode(property?.value) ? property.value : undefined;
}

/** Whether there is anything in it to translate. */
export function hasWords({ en, nl }: SourcePhrase): boolean {
  return en !== nl || /\p{L}{2}/u.test(en.replace(/\{\w+\}/g, ''));
}

/**
 * The keys of a file of a language: the English, with the Dutch behind it where Dutch has several for it, and where the key
 * would be `then`, with which an object is taken for a promise.
 */
export function phraseKeys(phrases: readonly SourcePhrase[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { en } of phrases) counts.set(en, (counts.get(en) ?? 0) + 1);
  return phrases.map((phrase) => {
    return counts.get(phrase.en) === 1 && phrase.en !== 'then' ? phrase.en : phraseKey(phrase);
  });
}

export function phraseKey({ en, nl }: SourcePhrase): string {
  return `${en} = ${nl}`;
}
