import { describe, expect, it } from 'vitest';
import { notComparable } from '../../src/scenario/messages/not-comparable.ts';
import { compileText, exercise, scenarioOf } from './compile-text.ts';

const over = (runs: string, key: string) => ({ ...scenarioOf(compileText(exercise({ runs }))), key });

describe('designs of different periods', () => {
  it('are told with both, in each language with its own numbers', () => {
    const found = notComparable([
      over('{from: 2024-01-01, for: 3 years}', 'long'),
      over('{from: 2024-01-01, for: 1 day, until empty: yes}', 'short'),
    ]);
    expect(found?.en).toContain('Expected 1095.75 days from 2024-01-01');
    expect(found?.en).toContain('found 1 day from 2024-01-01, and on until nobody is left');
    expect(found?.nl).toContain('Verwacht: 1095,75 dagen vanaf 2024-01-01');
    expect(found?.nl).toContain('gevonden: 1 dag vanaf 2024-01-01, en door tot er niemand over is');
  });

  it('differ in what is left out, too', () => {
    const [short, long] = ['36 hours', '1 day'].map((left) =>
      over(`{from: 2024-01-01, for: 10 days, start-up: ${left}}`, left),
    );
    if (short === undefined || long === undefined) throw new Error('expected two');
    const found = notComparable([short, long]);
    expect(found?.en).toContain('the first 1.5 days left out');
    expect(found?.en).toContain('the first day left out');
    expect(found?.nl).toContain('zonder de eerste 1,5 dagen');
    expect(notComparable([short, { ...short, key: 'another' }])).toBeUndefined();
  });
});
