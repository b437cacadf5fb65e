import { describe, expect, it } from 'vitest';
import type { MeasureId } from '../../../src/experiment/measures/register.ts';
import type { Difference, Unit } from '../../../src/experiment/result.ts';
import { estimateOf } from '../../../src/experiment/summary/estimate.ts';
import { change, levels, timeText } from '../../../src/report/headline/levels-and-change.ts';
import { loadText } from '../../../src/report/headline/verdict-body.ts';

function differenceOf(
  unit: Unit,
  ours: readonly number[],
  theirs: readonly number[],
  measure: MeasureId = 'arrived',
): Difference {
  return {
    ...{ measure, where: { kind: 'chain' }, whereName: 'chain', unit, baseline: 'a', other: 'b' },
    ...{ from: estimateOf(ours), to: estimateOf(theirs), status: 'estimated', onlyIn: undefined },
    ...{ clear: true, negligible: false },
    difference: estimateOf(ours.map((value, i) => (theirs[i] ?? 0) - value)),
  };
}

const told = (given: Difference, language: 'en' | 'nl' = 'en') => ({
  ...levels(given, language),
  change: change(given, language),
});

describe('a demand', () => {
  it('is told as beyond measure where there is next to no capacity', () => {
    expect(loadText(1.07, 'en')).toBe('107%');
    expect(loadText(29.75, 'en')).toBe('more than 1,000%');
    expect(loadText(29.75, 'nl')).toBe('meer dan 1.000%');
  });
});

describe('a difference in figures', () => {
  it('names both levels, and the paired range by its nearer end first', () => {
    const shares = differenceOf('share', [0.996, 0.998, 0.997], [0.4, 0.401, 0.402]);
    expect(told(shares)).toEqual({ from: '99.7%', to: '40.1%', change: '59.4 to 59.8 percentage points lower' });
    expect(told(shares, 'nl')).toEqual({ from: '99,7%', to: '40,1%', change: '59,4 tot 59,8 procentpunt lager' });
  });

  it('says what always came out the same without a range', () => {
    expect(told(differenceOf('cases', [0, 0], [743, 743]))).toEqual({ from: '0', to: '743 cases', change: '743 more' });
  });

  it('does not call a few nobody, however long the other list is', () => {
    const lists = differenceOf('cases', [2150, 2290, 2220], [2, 3, 1], 'waiting at end');
    expect(levels(lists, 'en')).toEqual({ from: '2,200', to: '2' });
  });

  it('does not begin a range with nothing where nothing is left out', () => {
    expect(change(differenceOf('cases', [0, 0, 0], [20, 60, 70]), 'en')).not.toMatch(/^0 to/);
  });

  it('tells short times in hours and minutes', () => {
    expect(told(differenceOf('days', [0.5, 0.5], [0.25, 0.25]))).toEqual({
      ...{ from: '12', to: '6 hours', change: '6 shorter' },
    });
    expect(told(differenceOf('days', [1 / 48, 1 / 48], [1 / 24, 1 / 24]), 'nl')).toEqual({
      ...{ from: '30', to: '60 minuten', change: '30 langer' },
    });
    const difference = differenceOf('days', [68, 68], [0, 0]);
    expect(timeText(difference.from, difference, 'en')).toBe('68 days');
  });
});
