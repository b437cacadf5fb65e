import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type ParsedNode,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type { Problems } from '../problems.ts';
import { joinInBrackets, type Pair } from './commas-in-brackets.ts';
import { forbiddenKeys, limits } from './limits.ts';
import type { Entry, Mapping, Place, Scalar, Tree } from './tree.ts';
import { unseen } from './unseen.ts';
import { type YamlMistake, yamlMistake } from './yaml-mistake.ts';

/** YAML (or JSON, which is YAML) as a located tree; undefined, with the reasons in `problems`, where it cannot be one. */
export function parseFile(file: string, source: string, problems: Problems): Mapping | undefined {
  // A carriage return alone ends a line of YAML (1.2.2, 5.4), for which the library takes it in a line feed's company only.
  const text = source.replace(/\r(?!\n)/g, '\n');
  const start: Place = { file, line: 1, column: 1 };
  if (text.length > limits.characters) {
    problems.add(start, { code: 'file too large', found: text.length, limit: limits.characters });
    return undefined;
  }
  const lines = new LineCounter();
  // Duplicate keys are found below: the parser's own check compares every pair of keys.
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: false,
    schema: 'core',
    version: '1.2',
    merge: false,
    prettyErrors: false,
    logLevel: 'error',
  });
  const hard = hardSpace(text);
  if (hard !== undefined) return problems.add(placeAt(file, lines, hard), { code: 'yaml', mistake: 'hard space' });
  // What follows the first error is mostly its consequence.
  const fault = document.errors[0];
  if (fault !== undefined) {
    const mistake = yamlMistake(fault.code, fault.message, text.slice(fault.pos[0]));
    problems.add(placeAt(file, lines, placeOf(mistake, fault, document, text)), { code: 'yaml', mistake });
    return undefined;
  }
  const before = problems.count;
  const root = new Planter(file, text, lines, problems).plant(document.contents, 0);
  if (problems.count > before) return undefined;
  if (root === undefined || (root.kind === 'scalar' && root.value === null)) {
    problems.add(start, { code: 'empty file' });
    return undefined;
  }
  if (root.kind === 'mapping') return root;
  problems.add(root.at, { code: 'not a scenario', found: root.kind === 'list' ? 'a list' : root.written });
  return undefined;
}

/** Where a no-break space stands before a key or between a colon and its value, where YAML sees a part of a text. */
function hardSpace(text: string): number | undefined {
  const found = /^(?: *(?:- +)?)(?=\u00a0[^\n]*:(?:[ \n]|$))|^ *(?:- +)?[^\s"'#:{[][^\n"'#:{[]*:(?=\u00a0)/m.exec(text);
  return found === null ? undefined : found.index + found[0].length;
}

/** @param mistake what the parser's error is told as */
function placeOf(mistake: YamlMistake, { code, pos: [start] }: YAMLError, document: Document, text: string): number {
  if (mistake === 'open quote') return startOfQuote(document, start);
  // The text above goes on in a line that was meant to be a key of its own.
  if (mistake !== 'misaligned' || code !== 'BLOCK_AS_IMPLICIT_KEY') return start;
  return start + (/^[^\n]*\n\s*/.exec(text.slice(start))?.[0].length ?? 0);
}

/** A text without its closing quote reaches to where the parser gave up. */
function startOfQuote(document: Document, end: number): number {
  let start = end;
  visit(document, {
    Scalar: (_, { range }) => {
      if (range && range[0] < end && range[1] >= end) start = range[0];
    },
  });
  return start;
}

function placeAt(file: string, lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { file, line: Math.max(1, line), column: Math.max(1, col) };
}

/** Turns YAML nodes into the tree, refusing what a scenario has no use for and an attacker has. */
class Planter {
  private readonly file: string;
  private readonly text: string;
  private readonly lines: LineCounter;
  private readonly problems: Problems;
  private values = 0;

  constructor(file: string, text: string, lines: LineCounter, problems: Problems) {
    this.file = file;
    this.text = text;
    this.lines = lines;
    this.problems = problems;
  }

  plant(node: ParsedNode | null, depth: number): Tree | undefined {
    if (node === null) return undefined;
    const at = placeAt(this.file, this.lines, node.range[0]);
    this.values += 1;
    if (this.values > limits.values) {
      if (this.values === limits.values + 1) this.problems.add(at, { code: 'too many values', limit: limits.values });
      return undefined;
    }
    if (depth > limits.depth) {
      this.problems.add(at, { code: 'too deep', limit: limits.depth });
      return undefined;
    }
    if (isAlias(node)) {
      this.problems.add(at, { code: 'alias', found: `*${node.source}` });
      return undefined;
    }
    if (node.anchor !== undefined) this.problems.add(at, { code: 'alias', found: `&${node.anchor}` });
    if (node.tag !== undefined) {
      this.problems.add(at, { code: 'tag', found: node.tag.replace(/^tag:yaml\.org,2002:/, '!!') });
    }
    if (isScalar(node)) return this.scalar(at, node.source, node.value);
    if (isSeq(node)) {
      const items = node.items.map((item) => this.plant(item, depth + 1) ?? nothing(at));
      return { kind: 'list', at, items };
    }
    if (!isMap(node)) return undefined;
    return this.mapping(at, node.flow === true ? joinInBrackets(node.items, this.text) : node.items, depth);
  }

  private mapping(at: Place, pairs: readonly Pair[], depth: number): Mapping {
    const entries = new Map<string, Entry>();
    for (const { key, value, joined } of pairs) {
      if (!isScalar(key)) {
        this.problems.add(placeAt(this.file, this.lines, key.range[0]), { code: 'key is no text' });
        continue;
      }
      const keyTree = this.plant(key, depth);
      if (keyTree?.kind !== 'scalar') continue;
      const name = keyTree.written;
      const keyAt = keyTree.at;
      const first = entries.get(name);
      if (forbiddenKeys.has(name)) this.problems.add(keyAt, { code: 'forbidden key', key: name });
      else if (name.trim() === '') this.problems.add(keyAt, { code: 'key is no text' });
      else if (first === undefined) {
        const planted = this.plant(value, depth + 1) ?? nothing(keyAt);
        entries.set(name, { keyAt, value: joined === undefined ? planted : this.scalar(planted.at, joined, joined) });
      } else {
        this.problems.add(keyAt, { code: 'duplicate key', key: name, firstLine: first.keyAt.line });
      }
    }
    return { kind: 'mapping', at, entries };
  }

  private scalar(at: Place, source: string | undefined, value: unknown): Scalar {
    if (typeof value === 'number') {
      const written = (source ?? String(value)).trim();
      if (!Number.isFinite(value)) this.problems.add(at, { code: 'not finite', found: written });
      else if (!decimal.test(written)) this.problems.add(at, { code: 'not decimal', found: written });
      return { kind: 'scalar', at, written, value };
    }
    if (value === null || typeof value === 'boolean') {
      return { kind: 'scalar', at, written: source === undefined ? '' : source.trim(), value };
    }
    const text = String(value);
    if (text.length > limits.textLength) {
      this.problems.add(at, { code: 'text too long', found: text.length, limit: limits.textLength });
    }
    if (unseen.test(text)) this.problems.add(at, { code: 'control character', found: text });
    return { kind: 'scalar', at, written: text.trim(), value: text };
  }
}

/** A plain decimal number: no 0x10, no 1e3. */
const decimal = /^[-+]?(\d+(\.\d*)?|\.\d+)$/;

function nothing(at: Place): Scalar {
  return { kind: 'scalar', at, written: '', value: null };
}
