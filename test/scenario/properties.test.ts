import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../src/scenario/messages/describe-problem.ts';
import { Problems } from '../../src/scenario/problems.ts';
import { parseFile } from '../../src/scenario/reading/parse-file.ts';
import { dataOf } from '../../src/scenario/reading/tree.ts';
import { compileText, exercise, planOf, scenarioOf } from './compile-text.ts';

const folder = fileURLToPath(new URL('../../scenarios/', import.meta.url));
const shipped: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => [file, readFileSync(`${folder}${file}`, 'utf8')]),
);
const whole = Object.values(shipped).filter((text) => !/^extends:/m.test(text));

/** Pieces that mean something to YAML, to the language, or to JavaScript. */
const piece = fc.constantFrom(
  ...[
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    ': ',
    ', ',
    '- ',
    '"',
    "'",
    '#',
    '&a ',
    '*a ',
    '!!x ',
    '%',
    '\n',
    '\n  ',
    '\t',
    '|',
    '>',
    '~',
  ],
  ...[
    'null',
    'true',
    '-1',
    '0',
    '1e9',
    '0,5',
    '1.400',
    '.inf',
    '56 %',
    'by',
    'otherwise',
    'the rest',
    ' * ',
    ' / ',
    ' - ',
    'any',
    'not',
  ],
  ...[
    '__proto__',
    'constructor',
    '2024-02-30',
    'next: ',
    'when: ',
    'share: ',
    'unlimited',
    'mixture(',
    '\u0000',
    '\u202e',
    '\ud800',
  ],
);

const edit = fc.record({
  at: fc.nat(),
  remove: fc.constantFrom(0, 0, 1, 3, 20, 200),
  insert: fc.oneof(piece, fc.constant('')),
});

function edited(text: string, edits: readonly { at: number; remove: number; insert: string }[]): string {
  return edits.reduce((sofar, { at, remove, insert }) => {
    const from = at % (sofar.length + 1);
    return sofar.slice(0, from) + insert + sofar.slice(from + remove);
  }, text);
}

describe('any file', () => {
  it('compiles or has problems that can be told: nothing is thrown', () => {
    fc.assert(
      fc.property(fc.constantFrom(...whole), fc.array(edit, { minLength: 1, maxLength: 4 }), (text, edits) => {
        const compiled = compileText(edited(text, edits));
        if (compiled.kind === 'ok') return;
        expect(compiled.problems.length).toBeGreaterThan(0);
        for (const problem of compiled.problems) {
          const { en, nl } = describeProblem(problem);
          expect(en).toMatch(/^scenario\.yaml:\d+:\d+: .+Expected .+; found /s);
          expect(nl).toMatch(/^scenario\.yaml:\d+:\d+: .+Verwacht: .+; gevonden: /s);
        }
      }),
      { seed: 2024, numRuns: 400 },
    );
  });

  it('gives the same answer every time', () => {
    fc.assert(
      fc.property(fc.constantFrom(...whole), fc.array(edit, { maxLength: 2 }), (text, edits) => {
        const spoilt = edited(text, edits);
        expect(JSON.stringify(compileText(spoilt))).toBe(JSON.stringify(compileText(spoilt)));
      }),
      { seed: 2025, numRuns: 60 },
    );
  });

  it('has its problems told in the order of the file', () => {
    fc.assert(
      fc.property(fc.constantFrom(...whole), fc.array(edit, { minLength: 2, maxLength: 6 }), (text, edits) => {
        const compiled = compileText(edited(text, edits));
        const places =
          compiled.kind === 'ok' ? [] : compiled.problems.map(({ line, column }) => line * 100_000 + column);
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
      { seed: 2026, numRuns: 100 },
    );
  });
});

describe('a number', () => {
  const decimals = fc
    .tuple(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 0, max: 99 }))
    .map(([units, cents]) => `${units}.${String(cents).padStart(2, '0')}`);

  it('is the number that was written, to the last bit', () => {
    fc.assert(
      fc.property(decimals, (written) => {
        const plan = planOf(compileText(exercise({ ends: `{served: {costs: ${written} euro}}` })));
        expect(plan.ends[0]?.costs).toEqual({ kind: 'fixed', value: Number(written) });
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it('stays in the resolved scenario as it was written, units and all', () => {
    fc.assert(
      fc.property(decimals, (written) => {
        const { resolved } = scenarioOf(compileText(exercise({ ends: `{served: {costs: ${written} euro}}` })));
        expect(JSON.stringify(resolved)).toContain(`"costs":"${written} euro"`);
      }),
      { seed: 2, numRuns: 50 },
    );
  });

  it('is refused, not rounded, where a whole one is needed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 99 }), (units, cents) => {
        const written = `${units}.${String(cents).padStart(2, '0')}`;
        expect(compileText(exercise({ resources: `{counter: {staff: ${written} people}}` })).kind).toBe('problems');
      }),
      { seed: 3, numRuns: 50 },
    );
  });
});

describe('a compiled scenario', () => {
  it.each(Object.keys(shipped))('%s is the same when it is written as JSON', (file) => {
    const json = (text: string) => {
      const tree = parseFile('scenario.yaml', text, new Problems());
      return JSON.stringify(tree && dataOf(tree));
    };
    const texts = Object.fromEntries(Object.entries(shipped).map(([name, text]) => [name, json(text)]));
    const entry = `stuwmeer: 1\nextends: ${file}\n`;
    expect(scenarioOf(compileText(entry, texts)).plan).toEqual(scenarioOf(compileText(entry, shipped)).plan);
  });

  it.each(Object.keys(shipped))('%s is frozen all the way down and can be sent to a worker', (file) => {
    const scenario = scenarioOf(compileText(`stuwmeer: 1\nextends: ${file}\n`, shipped));
    const loose = (value: unknown): boolean =>
      typeof value === 'object' && value !== null && (!Object.isFrozen(value) || Object.values(value).some(loose));
    expect(loose(scenario)).toBe(false);
    expect(structuredClone(scenario)).toEqual(scenario);
  });

  it('does not depend on the order of keys inside its parts', () => {
    const one = 'serving: {work: {by: counter, takes: 1 minute}, wait: 1 day, next: served}';
    const other = 'serving: {next: served, wait: 1 day, work: {takes: 1 minute, by: counter}}';
    const compiled = [one, other].map((steps) => scenarioOf(compileText(exercise({ steps: `{${steps}}` }))));
    expect(compiled[0]).toEqual(compiled[1]);
    expect(JSON.stringify(compiled[0]?.resolved)).toBe(JSON.stringify(compiled[1]?.resolved));
  });
});
