import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { meanOf } from '../../src/random/moments.ts';
import { compileScenario } from '../../src/scenario/compile.ts';
import type { InputNumbers, RegisterEntry } from '../../src/scenario/scenario.ts';
import { compileText, readerOf, scenarioOf } from './compile-text.ts';

const folder = fileURLToPath(new URL('../../scenarios/', import.meta.url));
const texts = Object.fromEntries(
  readdirSync(folder)
    .filter((file) => /\.(yaml|csv)$/.test(file))
    .map((file) => [file, readFileSync(`${folder}${file}`, 'utf8')]),
);
const shipped: readonly (readonly [string, RegisterEntry])[] = Object.keys(texts)
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) => {
    const { register } = scenarioOf(compileScenario(file, readerOf(texts), []));
    return register.map((entry) => [`${file}: ${entry.name}`, entry] as const);
  });

type Amount = Extract<InputNumbers, { value: number }>;

function amountsIn(numbers: InputNumbers): readonly Amount[] {
  if (numbers.kind === 'table') return numbers.cells.map((cell) => cell.numbers);
  return numbers.kind === 'unlimited' ? [] : [numbers];
}

describe('the inputs of the shipped scenarios', () => {
  it('are many', () => expect(shipped.length).toBeGreaterThan(300));

  it.each(shipped)('%s has numbers, within its range', (_, { numbers, range }) => {
    const amounts = amountsIn(numbers);
    expect(amounts.length).toBeGreaterThan(0);
    expect([typeof numbers.low, typeof numbers.high]).toEqual(
      range === undefined ? ['undefined', 'undefined'] : ['number', 'number'],
    );
    for (const { kind, value, unit } of amounts) {
      expect(kind).not.toBe('other');
      expect([value, unit.worth].every(Number.isFinite)).toBe(true);
      expect(unit.worth).toBeGreaterThan(0);
      // As for the check of ranges: within the dust of arithmetic.
      expect(numbers.low ?? value).toBeLessThanOrEqual(value + 1e-9);
      expect(numbers.high ?? value).toBeGreaterThanOrEqual(value - 1e-9);
    }
  });

  it.each(shipped.filter(([, { value }]) => /^[\d.]+( [^(*/+]+)?$/.test(value)))(
    '%s is shown in its unit as it was written',
    (_, { numbers, value }) => {
      if (!('value' in numbers)) throw new Error(`${value} is ${numbers.kind}`);
      const [, number, shown = ''] = /^([\d.]+) ?(.*)$/.exec(value) ?? [];
      expect(numbers.unit.shown).toBe(shown);
      expect(numbers.value / numbers.unit.worth).toBeCloseTo(Number(number), 9);
    },
  );
});

describe('an input as numbers', () => {
  const numbersOf = (value: string, range?: string, more = '') => {
    const input =
      range === undefined ? `{value: ${value}, source: s}` : `{value: ${value}, assumption: a, range: ${range}}`;
    const text = [
      ...['stuwmeer: 1', 'runs: {from: 2024-01-01, for: 1 year}', 'inputs:', `  x: ${input}`, more],
      ...['  many: {value: 100 per year, source: s}', '  staff: {value: 1 FTE, source: s}'],
      ...['  time: {value: 1 hour, source: s}', 'arrivals: {cases: {poisson: many, to: work}}'],
      ...['resources: {clerk: {staff: staff}}', 'steps: {work: {work: {by: clerk, takes: time}, next: done}}'],
      ...['ends: {done: }', ''],
    ].join('\n');
    return scenarioOf(compileText(text)).register[0]?.numbers;
  };

  it.each([
    ['56 %', '50 to 80 %', { kind: 'share', value: 0.56, low: 0.5, high: 0.8, unit: { shown: '%', worth: 0.01 } }],
    [
      '49 places',
      '25 to 200 places',
      { kind: 'places', value: 49, low: 25, high: 200, unit: { shown: 'places', worth: 1 } },
    ],
    [
      '45 minutes',
      '0.5 hours to 2 hours',
      { kind: 'duration', value: 2700, low: 1800, high: 7200, unit: { shown: 'minutes', worth: 60 } },
    ],
    ['3', undefined, { kind: 'number', value: 3, low: undefined, high: undefined, unit: { shown: '', worth: 1 } }],
    ['75 euro', undefined, { kind: 'money', value: 75 }],
    [
      '36 euro per hour',
      undefined,
      { kind: 'money per time', value: 0.01, unit: { shown: 'euro per hour', worth: 1 / 3600 } },
    ],
    ['1 % per day', '0.5 to 2 % per day', { kind: 'share per time', value: 0.01 / 86_400, low: 0.005 / 86_400 }],
    ['2024-02-01', undefined, { kind: 'date', value: 31 * 86_400 }],
    ['time * 2', '1 to 3 hours', { kind: 'duration', value: 7200, unit: { shown: 'days', worth: 86_400 } }],
    ['many', undefined, { kind: 'rate', unit: { shown: 'per year' } }],
    ['unlimited', undefined, { kind: 'unlimited', low: undefined, high: undefined }],
  ])('%s', (value, range, expected) => {
    expect(numbersOf(value, range)).toMatchObject(expected);
  });

  it('has the parameters of a distribution, and the bounds of its mean', () => {
    const minutes = { shown: 'minutes', worth: 60 };
    expect(numbersOf('gamma(mean 60 minutes, sd 20 minutes)', '40 to 80 minutes')).toEqual({
      ...{ kind: 'distribution', of: 'duration', value: 3600, unit: minutes, low: 2400, high: 4800 },
      distribution: { kind: 'gamma', mean: 3600, sd: 1200 },
      parameters: [
        { name: 'mean', value: 3600, unit: minutes },
        { name: 'sd', value: 1200, unit: minutes },
      ],
    });
  });

  it.each([
    ['exponential(mean time)', ['mean']],
    ['erlang(mean 6 hours, phases 4)', ['mean', 'phases']],
    ['gamma(mean 6 hours, cv 0.5)', ['mean', 'sd']],
    ['weibull(mean 20 days, sd 30 days)', ['mean', 'sd']],
    ['normal(mean 20 days, sd 5 days)', ['mean', 'sd']],
    ['lognormal(median 30 days, sd 30 days)', ['mean', 'sd']],
    ['uniform(20 to 60 hours)', ['least', 'most']],
    ['triangular(least 5 days, most likely 10 days, most 30 days)', ['least', 'most likely', 'most']],
    ['pert(least 5 days, most likely 10 days, most 30 days)', ['least', 'most likely', 'most']],
    ['beta(least 0 days, most 30 days, mean 12 days, sd 5 days)', ['least', 'most', 'mean', 'sd']],
    ['"one of(3 days: 20 %, 5 days: 80 %)"', ['value 1', 'share 1', 'value 2', 'share 2']],
    ['"mixture(30 %: exponential(mean 2 days), 70 %: 10 days)"', ['share 1', 'mean 1', 'share 2', 'value 2']],
    ['14 days + exponential(mean 60 days)', ['after', 'mean']],
  ])('%s names its parameters', (value, names) => {
    const numbers = numbersOf(value);
    if (numbers?.kind !== 'distribution') throw new Error('no distribution');
    expect(numbers.parameters.map(({ name }) => name)).toEqual(names);
    expect(numbers.parameters.every((parameter) => Number.isFinite(parameter.value))).toBe(true);
    expect(numbers.value).toBe(meanOf(numbers.distribution));
  });

  it('has every value of a table', () => {
    const table = '{by: sort, a: 10 %, b: {by: sort, a: 20 %, otherwise: 30 %}}';
    const attribute = '  part: {value: 50 %, source: s}';
    expect(numbersOf(table, '5 to 40 %', attribute)).toMatchObject({
      ...{ kind: 'table', low: 0.05, high: 0.4 },
      cells: [
        { keys: ['a'], numbers: { kind: 'share', value: 0.1 } },
        { keys: ['b', 'a'], numbers: { kind: 'share', value: 0.2 } },
        { keys: ['b', 'otherwise'], numbers: { kind: 'share', value: 0.3 } },
      ],
    });
    expect(numbersOf('{2024-01-01: 1 FTE, 2024-06-01: 2 FTE}')).toMatchObject({
      cells: [
        { keys: ['2024-01-01'], numbers: { value: 1 } },
        { keys: ['2024-06-01'], numbers: { value: 2 } },
      ],
    });
  });

  it('is what a policy and the command line make of it', () => {
    const text = texts['care-waiting-list.yaml'] ?? '';
    const set = [{ name: 'care places', value: '150 places' }];
    const { register } = scenarioOf(compileText(text, texts, set));
    expect(register.find(({ name }) => name === 'care places')?.numbers).toMatchObject({ value: 150 });
    const history = scenarioOf(compileScenario('antwerp-history.yaml', readerOf(texts), [])).register;
    expect(history.some(({ name, numbers }) => name.endsWith(')') && 'value' in numbers)).toBe(true);
  });
});
