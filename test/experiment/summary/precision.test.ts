import { describe, expect, it } from 'vitest';
import { compareDesigns, compareDesignsBy } from '../../../src/experiment/compare-designs.ts';
import type { ChosenMeasure } from '../../../src/experiment/points/chosen-measure.ts';
import { chooseMeasure } from '../../../src/experiment/points/chosen-measure.ts';
import { runInThreads } from '../../../src/node/run-in-threads.ts';
import { day } from '../../../src/plan/units.ts';
import { exponential, station } from '../plans.ts';

const busy = station(20 / day, exponential(day / 25), 1, { horizon: 100 * day });
const calm = station(20 / day, exponential(day / 40), 1, { horizon: 100 * day });

function chosen(text: string): ChosenMeasure {
  const choice = chooseMeasure(text, [busy, calm]);
  if (choice.kind !== 'chosen') throw new Error(text);
  return choice.chosen;
}

describe('replications until an interval is narrow enough', () => {
  const options = { seed: 'precision', replications: 400, forecast: false };
  const measures = [chosen('arrived'), chosen('started at service')];

  it('of one design: as many as the measure that takes most, and some to see that it stays so', () => {
    const precision = { share: 0.01, measures };
    const { designs, precision: found } = compareDesigns([{ key: 'busy', plan: busy }], { ...options, precision });
    expect(found).toMatchObject({ reached: true, share: 0.01 });
    expect(designs[0]?.replications).toBe(found?.replications);
    expect(found?.replications).toBeLessThan(400);
    const enough = (found?.measures ?? []).map((each) => each.enough ?? Number.NaN);
    expect(enough).toHaveLength(2);
    const most = Math.max(...enough);
    expect(found?.replications).toBe(most + (most <= 100 ? 5 : Math.floor(most / 20)));
    for (const { course, mean, low, high, reached } of found?.measures ?? []) {
      expect(course).toHaveLength(found?.replications ?? 0);
      expect(course.at(-1)).toEqual({ mean, low, high });
      expect(reached).toBeLessThanOrEqual(0.01);
    }
    // The mean is that of the result.
    const told = designs[0]?.measures.find(({ measure, where }) => measure === 'arrived' && where.kind === 'chain');
    expect(found?.measures[0]?.mean).toBeCloseTo(told?.estimate.mean ?? 0, 9);
  });

  it('of several: of the differences on the same cases, and the same however many threads there are', async () => {
    const designs = [
      { key: 'busy', plan: busy },
      { key: 'calm', plan: calm },
    ];
    const precision = { share: 0.25, measures: [chosen('queue mean at desk')] };
    const here = compareDesigns(designs, { ...options, precision });
    expect(here.precision?.measures).toMatchObject([{ design: 'calm', against: 'busy' }]);
    const difference = here.differences.find(
      ({ measure, where }) => measure === 'queue mean' && where.kind === 'resource',
    );
    expect(here.precision?.measures[0]?.mean).toBeCloseTo(difference?.difference.mean ?? 0, 9);
    expect(await compareDesignsBy(runInThreads(3), designs, { ...options, precision })).toEqual(here);
  });

  it('end at the most that is allowed, and then tell about how many there would have to be', () => {
    const precision = { share: 0.0001, measures: [chosen('arrived')] };
    const found = compareDesigns([{ key: 'busy', plan: busy }], { ...options, replications: 12, precision }).precision;
    expect(found).toMatchObject({ reached: false, replications: 12, measures: [{ enough: undefined }] });
    expect(found?.measures[0]?.about).toBeGreaterThan(1000);
  });
});
