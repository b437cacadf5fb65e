import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../src/experiment/result.ts';
import type { PreciseMeasure, Precision } from '../../../src/experiment/summary/precision-result.ts';
import { runningMean } from '../../../src/report/charts/running-mean.ts';
import { precisionSentences, replicationsToTell } from '../../../src/report/headline/precision-in-words.ts';
import { comparison, single } from '../fixture.ts';

const [design] = single.designs;
const waiting: PreciseMeasure = {
  ...{ measure: 'waiting at end', kind: 'resource', whereName: 'care place', unit: 'cases' },
  ...{ design: design?.key ?? '', against: undefined, mean: 200, low: 192, high: 208, reached: 0.04 },
  ...{ enough: 17, about: 17, course: [1, 2, 3].map(() => ({ mean: 200, low: 192, high: 208 })) },
};

function said(of: Comparison, measures: readonly PreciseMeasure[], more: Partial<Precision> = {}) {
  const precision = { share: 0.05, replications: 22, reached: true, measures, ...more };
  return precisionSentences({ ...of, precision }, 'en').slice(1);
}

describe('the precision that was asked for', () => {
  it('is told with the replications that it took, and those that it was looked at after them', () => {
    const precision = { share: 0.05, replications: 22, reached: true, measures: [waiting] };
    const [outcome, sentence] = precisionSentences({ ...single, precision }, 'en');
    expect(outcome).toBe(
      'The precision that was asked for, a 95% interval within 5% of the mean either way, was reached with 22 replications.',
    );
    expect(sentence).toMatch(
      /: 200 cases \(192 to 208\); 17 replications were enough, and it stayed so for the 5 after them\.$/,
    );
    expect(precisionSentences({ ...single, precision }, 'nl')[0]).toMatch(
      /^De gevraagde nauwkeurigheid, .* is gehaald met 22 herhalingen\.$/,
    );
  });

  it('that was not reached says about how many there would have to be, to two figures', () => {
    const missed = { ...waiting, enough: undefined, reached: 0.121, about: 1234 };
    expect(said(single, [missed], { reached: false })[0]).toMatch(
      /known to within 12% of the mean; about 1,300 replications would be needed\.$/,
    );
    expect(said(single, [{ ...missed, about: undefined }])[0]).toMatch(
      /no number of replications makes the interval narrow/,
    );
    const none = { mean: undefined, low: undefined, high: undefined, reached: undefined, about: undefined };
    expect(said(single, [{ ...missed, ...none }])[0]).toMatch(/seen in none of the 22 replications/);
  });

  it('is in per cent of a share, and in percentage points of a difference of shares', () => {
    const share = { ...waiting, unit: 'share', mean: 0.5, low: 0.4, high: 0.6 } as const;
    const [one, other] = comparison.designs;
    expect(said(single, [share])[0]).toContain(': 50% (40% to 60%);');
    const difference = { ...share, design: other?.key ?? '', against: one?.key ?? '' };
    expect(said(comparison, [difference])[0]).toContain('50 percentage points (40 to 60)');
    const axisOf = (of: Comparison, each: PreciseMeasure) => {
      const precision = { share: 0.05, replications: 22, reached: true, measures: [each] };
      return JSON.stringify(runningMean({ ...of, precision }, 'en')[0]?.spec);
    };
    expect(axisOf(single, share)).toContain('"axis":{"title":"%"');
    expect(axisOf(comparison, difference)).toContain('"axis":{"title":"percentage points"');
  });

  it('of a difference whose interval holds 0 is what it takes to tell it from 0', () => {
    const [one, other] = comparison.designs;
    const each = { ...waiting, design: other?.key ?? '', against: one?.key ?? '', mean: 2, low: -6, high: 10 };
    // (8 / 2)^2 = 16 times as many.
    expect(said(comparison, [each])[0]).toMatch(/too small to tell with 22 replications; about 360 would be enough/);
  });

  it('tells nothing where the number of replications was given, and draws nothing', () => {
    expect(precisionSentences(single, 'en')).toEqual([]);
    expect(runningMean(single, 'en')).toEqual([]);
  });

  it('is drawn with a panel and rows for each measure', () => {
    const precision = { share: 0.05, replications: 22, reached: true, measures: [waiting, waiting] };
    const [sheet] = runningMean({ ...single, precision }, 'en');
    expect(sheet?.spec).toMatchObject({ vconcat: [{}, {}] });
    expect(sheet?.table.rows).toHaveLength(6);
  });
});

describe('replications that would tell a difference from 0', () => {
  it('grow with the square of the interval over the mean', () => {
    expect(replicationsToTell({ mean: 1, low: -9, high: 11, replications: 20 }, 'en')).toBe('2,000');
    expect(replicationsToTell({ mean: -1, low: -2, high: 0.5, replications: 20 }, 'en')).toBe('32');
  });

  it('are not told of one that is clear, or hopeless', () => {
    expect(replicationsToTell({ mean: 3, low: 1, high: 5, replications: 20 }, 'en')).toBeUndefined();
    expect(replicationsToTell({ mean: 1e-9, low: -1, high: 1, replications: 20 }, 'en')).toBeUndefined();
    expect(replicationsToTell({ mean: 0, low: -1, high: 1, replications: 20 }, 'en')).toBeUndefined();
  });
});
