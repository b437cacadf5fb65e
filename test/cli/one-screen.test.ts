/** What `run` and `compare` print without --tables: within 60 lines of 80 characters, whatever is compared. */

import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { notesOn, printResults } from '../../src/cli/print-results.ts';
import { compareDesigns } from '../../src/experiment/compare-designs.ts';
import type { Comparison } from '../../src/experiment/result.ts';
import type { Language } from '../../src/language/text.ts';
import { scenarioFiles } from '../../src/node/scenario-files.ts';
import { compileScenario } from '../../src/scenario/compile.ts';
import type { FileReader } from '../../src/scenario/file-reader.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { scenarioOf } from '../scenario/compile-text.ts';
import { Paper, terminalIn } from './fake-terminal.ts';

const shipped = scenarioFiles('any.yaml', fileURLToPath(new URL('../../scenarios', import.meta.url)));
const long = 'a title that goes on for much longer than there is room for in any column of any table on a screen';

/** A file that extends a shipped one. */
function extending(of: string, lines: readonly string[]): Scenario {
  const text = ['stuwmeer: 1', `extends: ${of}`, ...lines].join('\n');
  const name = `${/\d+/.exec(lines.join())?.[0] ?? ''}-${of}`;
  const reader: FileReader = { read: (path) => (path === name ? { kind: 'text', text } : shipped.read(path)) };
  return scenarioOf(compileScenario(name, reader, []));
}

/** The same with another title, and another value of one input. */
function variant(of: string, input: string, value: string, title: string, ...lines: readonly string[]): Scenario {
  return extending(of, [
    `title: {en: "${title}", nl: "${title}"}`,
    `inputs: {${input}: {value: ${value}, assumption: {en: what if, nl: wat als}, range: ${value} to ${value}}}`,
    ...lines,
  ]);
}

function load(name: string): Scenario {
  return scenarioOf(compileScenario(name, shipped, []));
}

const everyone = 'antwerp-2013-refer-everyone.yaml';
const two = () => [load(everyone), load('antwerp-2014-refer-non-payers.yaml')];
/** A tenth of the time that it ships with, and the second policy sooner, so that it has both. */
const shorter = 'runs: {from: 2023-12-01, to: 2024-05-31, start-up: 14 days}';
const sooner = 'policies: {automatic notices: {from: 2024-04-01}}';
const three = () => [
  extending('netherlands-strafbeschikking.yaml', [shorter]),
  extending('netherlands-emd.yaml', [shorter, sooner]),
  extending('netherlands-educational-measure.yaml', [shorter, sooner]),
];
const four = () =>
  [18, 20, 24, 25].map((people) => {
    const title = `${people} course trainers, Netherlands: penalty order and EMD`;
    return variant('netherlands-emd.yaml', 'course trainers', `${people} people`, title, shorter, sooner);
  });
const seven = () =>
  [10, 15, 20, 40, 60, 80, 100].map((places) => {
    return variant(everyone, 'care places', `${places} places`, `${places} places, ${long}`);
  });
const twenty = () =>
  Array.from({ length: 20 }, (_, i) => {
    return variant('care-waiting-list.yaml', 'care places', `${100 + 2 * i} places`, `${i}, ${long}`);
  });

const cases = {
  'one design': () => [load('care-waiting-list.yaml')],
  'one design with policies': () => [load('antwerp-history.yaml')],
  'two designs': two,
  'three designs': three,
  'seven designs': () => [...three(), ...four()],
  'nine designs with long titles': () => [...two(), ...seven()],
  'twenty designs': twenty,
} as const;

const simulated = new Map<string, Comparison>();

/** Each is simulated once, and printed in either language. Forecasts stand among all tables, which are asked of the last only. */
function comparisonOf(name: keyof typeof cases): Comparison {
  const options = { seed: 'one screen', replications: 2, forecast: name === 'twenty designs' };
  const found = simulated.get(name) ?? compareDesigns(cases[name](), options);
  simulated.set(name, found);
  return found;
}

/** What a command prints in all, on stdout and then on stderr. */
function printed(name: keyof typeof cases, lang: Language, tables?: true): string {
  const paper = new Paper({});
  const terminal = terminalIn('.', {}, paper, paper);
  const options = {
    lang,
    set: [],
    measure: [],
    by: 'year',
    csv: 'plain',
    charts: false,
    ...(tables && { tables }),
  } as const;
  const comparison = comparisonOf(name);
  const notes = notesOn(comparison, { name: `output/${'a-long-name-'.repeat(9)}` }, options, terminal);
  printResults(comparison, notes.length, options, terminal);
  return [paper.text, ...notes.map((note) => `${note}\n`)].join('');
}

/** A path that is longer than a line stands on a line of its own. */
function tooWide(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => [...line].length > 80 && !line.startsWith('output/'));
}

const languages: readonly Language[] = ['en', 'nl'];
const names = ['one design', 'one design with policies', 'two designs', 'three designs', 'seven designs'] as const;
const larger = ['nine designs with long titles', 'twenty designs'] as const;

describe('what is printed fits on one screen', () => {
  const all = [...names, ...larger].flatMap((name) => languages.map((lang) => ({ name, lang })));
  it.each(all)('of $name ($lang)', { timeout: 300_000 }, ({ name, lang }) => {
    const text = printed(name, lang);
    const lines = text.trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(60);
    expect(lines.length).toBeGreaterThan(20);
    expect(tooWide(lines)).toEqual([]);
    expect(text).not.toMatch(/undefined|NaN|\{\w+\}/);
  });
});

describe('two designs on one screen', () => {
  it('are told by the answer, their figures, the places that are short, and each difference once', () => {
    const lines = printed('two designs', 'en').split('\n');
    const order = [
      '“Antwerp 2013: refer everyone” jams at ',
      'A = Antwerp 2013: refer everyone',
      'Key figures',
      'Short of capacity',
      'File screening',
      '“Antwerp 2014: refer only non-payers” compared',
      'All ',
      'Results:',
      'With --tables',
    ].map((start) => lines.findIndex((line) => line.startsWith(start)));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    for (const told of ['“Gave up while waiting”', '“Fine paid”', 'Hours of work done']) {
      expect(lines.filter((line) => line.includes(told))).toHaveLength(1);
    }
  });
});

describe('many designs on one screen', () => {
  it('have a letter and two rows each, and a figure marked where it does not clearly differ from the first', () => {
    const text = printed('nine designs with long titles', 'en');
    const lines = text.split('\n');
    expect(lines[0]).toMatch(/^9 designs: A(, [A-I])* and [A-I] jam/);
    for (const letter of 'ABCDEFGHI') {
      expect(lines.filter((line) => line.startsWith(`${letter} `))).toHaveLength(2);
    }
    expect(text).toMatch(/^B {2}Antwerp 2014: refer only non-payers {2,}/m);
    expect(text).toMatch(/^[C-I] .* = [\d,]+/m);
    expect(text.replace(/\s+/g, ' ')).toContain('Figures after “=” do not clearly differ from A.');
  });

  it('are cut where they are too many, which is said with how to see all', () => {
    const lines = printed('twenty designs', 'en').split('\n');
    expect(lines.filter((line) => /^… and \d+ more \(--tables\)$/.test(line)).length).toBeGreaterThan(0);
    const all = printed('twenty designs', 'en', true);
    expect(all).toContain('Place by place');
    expect(all).not.toMatch(/^… and/m);
  });
});
