/** Scenarios with something wrong in them, made from right ones: the same number gives the same mutation. */
import seedrandom from 'seedrandom';
import type { Source } from './exercise.ts';

type Chance = () => number;

function oneOf<Item>(items: readonly Item[], chance: Chance): Item | undefined {
  return items[Math.floor(chance() * items.length)];
}

/** @param lines of the file, never empty; @returns the lines after it */
type Mutation = (lines: readonly string[], at: number, chance: Chance) => readonly string[];

const numbers = [
  '0',
  '-1',
  '0.5',
  '1',
  '7',
  '1e3',
  '999999999999',
  '1.5',
  '0.0000001',
  '100',
  '1,5',
  '2.000',
  '01',
  '.',
];
const units = [
  'days',
  'hours',
  'minutes',
  'seconds',
  'years',
  '%',
  'FTE',
  'people',
  'places',
  'cases',
  'euro',
  'per day',
  'units',
  '',
];
const words = [
  'unlimited',
  'nothing',
  'yes',
  'no',
  'always',
  '~',
  '{}',
  '[]',
  '""',
  '2013-02-30',
  '1999-01-01',
  'the rest',
];
const marks = [
  ':',
  ',',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '#',
  '-',
  '\t',
  '&a',
  '*a',
  '%',
  '|',
  '>',
  '\u2028',
  '\\',
  '💶',
  '\u0000',
];

/** Puts something else in the place of what the pattern finds in a line; a line without it stays. */
function replaceIn(
  pattern: RegExp,
  other: (found: string, lines: readonly string[], chance: Chance) => string,
): Mutation {
  return (lines, at, chance) => {
    const line = lines[at] ?? '';
    const found = oneOf([...line.matchAll(pattern)], chance);
    if (found === undefined) return lines;
    const until = found.index + found[0].length;
    return lines.with(at, line.slice(0, found.index) + other(found[0], lines, chance) + line.slice(until));
  };
}

/** A word or a whole value that stands elsewhere in the file. */
const elsewhere = (pattern: RegExp) => (found: string, lines: readonly string[], chance: Chance) => {
  const other = oneOf(lines, chance) ?? '';
  return oneOf(other.match(pattern) ?? [found], chance) ?? found;
};

const scaled = replaceIn(/\d+(\.\d+)?/g, (found, _, chance) => {
  return String(Number(found) * (oneOf([0.1, 0.5, 2, 10, 1000], chance) ?? 1));
});

const mild: readonly Mutation[] = [
  scaled,
  scaled,
  replaceIn(/(?<=: )[a-z][a-z ]+[a-z]/g, elsewhere(/(?<=: )[a-z][a-z ]+[a-z]/g)),
];

const mutations: readonly Mutation[] = [
  (lines, at) => lines.toSpliced(at, 1),
  (lines, at) => lines.toSpliced(at, 0, lines[at] ?? ''),
  (lines, at, chance) => {
    const other = Math.floor(chance() * lines.length);
    return lines.with(at, lines[other] ?? '').with(other, lines[at] ?? '');
  },
  replaceIn(/\d+(\.\d+)?/g, (_, __, chance) => oneOf(numbers, chance) ?? ''),
  scaled,
  replaceIn(/\b(days?|hours?|minutes?|years?|FTE|people|places|cases|euro|per year|per day)\b/g, (_, __, chance) => {
    return oneOf(units, chance) ?? '';
  }),
  replaceIn(/[a-z][a-z ]+[a-z]/g, elsewhere(/[a-z][a-z ]+[a-z]/g)),
  replaceIn(/[a-z][a-z ]+(?=:)/g, elsewhere(/[a-z][a-z ]+(?=:)/g)),
  replaceIn(/(?<=: )[^,{}#]+/g, elsewhere(/(?<=: )[^,{}#]+/g)),
  replaceIn(/(?<=: )[^,{}#]+/g, (_, __, chance) => oneOf(words, chance) ?? ''),
  replaceIn(/(?<=[:,\x7b] )[^,:\x7b\x7d]+: [^,\x7b\x7d]+,? ?/g, () => ''),
  replaceIn(/./g, (_, __, chance) => oneOf(marks, chance) ?? ''),
  replaceIn(/./g, () => ''),
  replaceIn(/^ */g, (found, _, chance) => (chance() < 0.5 ? found.concat('  ') : found.slice(2))),
  (lines, at) => lines.slice(0, Math.max(1, at)),
];

/** One to three mutations of one file: mostly the scenario, sometimes what it extends or counts. */
export function mutated({ entry, files }: Source, seed: string): Source {
  const chance = seedrandom(seed);
  const others = [...files.keys()].filter((other) => other !== entry);
  const name = (chance() < 0.3 ? oneOf(others, chance) : undefined) ?? entry;
  let lines: readonly string[] = (files.get(name) ?? '').split('\n');
  for (let left = 1 + Math.floor(chance() * 3); left > 0; left--) {
    const at = Math.floor(chance() * lines.length);
    // Every other time something that the language may well allow.
    lines = oneOf(chance() < 0.5 ? mild : mutations, chance)?.(lines, at, chance) ?? lines;
  }
  return { entry, files: new Map(files).set(name, lines.join('\n')) };
}
