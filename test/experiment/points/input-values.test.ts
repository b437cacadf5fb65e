import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWhole, numberInput, writtenValue } from '../../../src/experiment/points/input-values.ts';
import { compileText, exercise, scenarioOf } from '../../scenario/compile-text.ts';

const inputs = {
  share: '35 %',
  duration: '45 minutes',
  rate: '2000 per year',
  'share per time': '1 % per day',
  money: '150 euro',
  places: '29 places',
  people: '2 people',
  FTE: '0.5 FTE',
  number: '3',
  hours: '1400 hours per year',
};

function textWith(values: Readonly<Record<string, string>>): string {
  const lines = Object.entries(values).map(
    ([name, value]) => `  ${name}: {value: ${value}, assumption: a, range: ${value} to ${value}}`,
  );
  return exercise({ inputs: `\n${lines.join('\n')}` });
}

function numbersIn(values: Readonly<Record<string, string>>) {
  const { register } = scenarioOf(compileText(textWith(values)));
  return new Map(register.map((entry) => [entry.name, numberInput(entry)]));
}

describe('the value of an input', () => {
  const known = numbersIn(inputs);

  it.each(Object.keys(inputs))('is written so that it is read back: %s', (name) => {
    const input = known.get(name);
    if (input === undefined) throw new Error('no number');
    fc.assert(
      fc.property(fc.double({ min: 1e-7, max: 1e4, noNaN: true }), (inUnit) => {
        const value = inUnit * input.unit.worth;
        const again = numbersIn({ [name]: writtenValue(input, value) }).get(name);
        if (again === undefined) throw new Error('no number');
        if (isWhole(input)) expect(again.value).toBe(Math.round(inUnit));
        else expect(Math.abs(again.value / value - 1)).toBeLessThan(1e-11);
      }),
      { numRuns: 60 },
    );
  });

  it('is whole where it must be, and without the dust of arithmetic', () => {
    const written = (name: string, value: number) => {
      const input = known.get(name);
      return input && writtenValue(input, value);
    };
    expect(written('places', 61.7)).toBe('62 places');
    expect(written('share', 0.1 + 0.2)).toBe('30 %');
    expect(written('number', 1e-7)).toBe('0.0000001');
    expect(written('duration', 90)).toBe('1.5 minutes');
    expect([1, 2].map((value) => written('people', value))).toEqual(['1 person', '2 people']);
    expect(written('share per time', 1 / 8_640_000)).toBe('1 % per day');
    // "1.125" might be more than a thousand.
    expect(written('FTE', 1.125)).toBe('1.1250 FTE');
    expect(written('FTE', 0.125)).toBe('0.125 FTE');
  });

  it('that is no number, or more than one, is none to vary; a distribution has its mean', () => {
    const found = numbersIn({ d: 'exponential(mean 3 days)', n: '3' });
    expect(found.get('d')).toMatchObject({ kind: 'duration', value: 3 * 86_400, isMean: true });
    for (const kind of ['table', 'unlimited'] as const) {
      expect(numberInput({ numbers: { kind, cells: [], low: undefined, high: undefined } })).toBeUndefined();
    }
    expect(found.get('n')).toMatchObject({ kind: 'number', value: 3 });
  });
});
