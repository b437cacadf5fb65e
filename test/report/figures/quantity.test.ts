import { describe, expect, it } from 'vitest';
import { amountWithRange, cellText, differenceText, rangeText } from '../../../src/report/figures/quantity.ts';
import { figure, roundingPower } from '../../../src/report/figures/round-to-interval.ts';
import { around, measured } from '../fixture.ts';

const spread = (mean: number, half: number) => ({ mean, low: mean - half, high: mean + half });
const bare = (mean: number) => ({ mean, low: undefined, high: undefined });
const chain = { kind: 'chain' } as const;

describe('rounding to the interval', () => {
  it('keeps two figures of its half-width in a table and one in prose', () => {
    expect(roundingPower(spread(1234.567, 45.6), 'table')).toBe(0);
    expect(roundingPower(spread(1234.567, 45.6), 'prose')).toBe(1);
    expect(roundingPower(spread(12_345_678, 4560), 'table')).toBe(2);
  });

  it('shows no more decimals than the third figure of the value', () => {
    expect(roundingPower(spread(33, 0.001), 'table')).toBe(-1);
  });

  it('shows three figures of a value that has no interval', () => {
    expect(roundingPower(bare(0.012345), 'table')).toBe(-4);
    expect(roundingPower(bare(0), 'table')).toBe(0);
  });

  it('rounds to tens and hundreds too', () => {
    expect(figure(1234.5, 2, 'en')).toBe('1,200');
    expect(figure(0.126, -2, 'nl')).toBe('0,13');
  });
});

describe('an estimate in a cell', () => {
  it('stands with its range', () => {
    expect(rangeText(spread(12.34, 1.23), 'days', 'en')).toBe('12.3 (11.1 to 13.6)');
    expect(rangeText(spread(1234.5, 67), 'cases', 'nl')).toBe('1.235 (1.168 tot 1.302)');
  });

  it('is a percentage where it is a share', () => {
    expect(rangeText(spread(0.912, 0.012), 'share', 'en')).toBe('91.2% (90.0% to 92.4%)');
    expect(rangeText(spread(0.98, 0.04), 'share', 'en')).toBe('98.0% (94.0% to 100.0%)');
    // Of demand as a share of capacity there may be more than all.
    expect(rangeText(spread(0.98, 0.04), 'share', 'en', false)).toBe('98.0% (94.0% to 102.0%)');
  });

  it('shows a count from 0, whatever the arithmetic of the interval says', () => {
    expect(rangeText(spread(0.5, 0.8), 'cases', 'en')).toBe('0.50 (0.00 to 1.30)');
    expect(rangeText(spread(0.5, 0.8), 'cases per month', 'en')).toBe('0.50 (−0.30 to 1.30)');
  });

  it('has no range where all runs gave the same, or there was one run', () => {
    expect(rangeText(spread(0, 0), 'cases', 'en')).toBe('0');
    expect(rangeText(bare(12.345), 'days', 'en')).toBe('12.3');
  });

  it('says why there is no figure', () => {
    const unsteady = measured('wait mean', chain, 'chain', 'days', around(80, 2), 'no steady state');
    const unseen = measured('wait mean', chain, 'chain', 'days', [undefined], 'nothing observed');
    expect(cellText(unsteady, '2014-01-01', 'en')).toBe('no steady state');
    expect(cellText(unsteady, '2014-01-01', 'nl')).toBe('geen evenwicht');
    expect(cellText(unseen, '2014-01-01', 'en')).toBe('nothing observed');
    expect(cellText(undefined, '2014-01-01', 'en')).toBe('–');
  });

  it('is a date where it is a moment', () => {
    const moment = measured('last leaves', chain, 'chain', 'date', [86_400, 3 * 86_400]);
    expect(cellText(moment, '2014-01-01', 'en')).toBe('2014-01-03 (2014-01-01 to 2014-01-05)');
  });

  it('has its sign where it is a difference', () => {
    expect(differenceText(spread(-284.2, 20.3), 'cases', 'en')).toBe('−284 (−305 to −264)');
    expect(differenceText(spread(5, 36), 'cases', 'en')).toBe('+5 (−31 to +41)');
  });
});

describe('an amount in a sentence', () => {
  it('names its unit, one or many', () => {
    expect(amountWithRange(spread(36.4, 0.9), 'cases per month', 'en')).toBe('36 cases a month (36 to 37)');
    expect(amountWithRange(bare(1), 'weeks', 'en')).toBe('1 week');
    expect(amountWithRange(spread(1, 0), 'cases', 'nl')).toBe('1 zaak');
  });

  it('shows no part of a case where there are many', () => {
    expect(amountWithRange(spread(612.2, 0.2), 'cases', 'en')).toBe('612 cases');
  });
});
