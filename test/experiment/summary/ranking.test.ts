import { describe, expect, it } from 'vitest';
import { compareDesigns } from '../../../src/experiment/compare-designs.ts';
import type { Better } from '../../../src/experiment/measures/better.ts';
import { betterOf } from '../../../src/experiment/measures/better.ts';
import type { ChosenMeasure } from '../../../src/experiment/points/chosen-measure.ts';
import { chooseMeasure } from '../../../src/experiment/points/chosen-measure.ts';
import type { Ranking } from '../../../src/experiment/summary/ranking-result.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { day } from '../../../src/plan/units.ts';
import { exponential, station } from '../plans.ts';

/** A desk to which 20 a day come. @param takes how many a day it could serve */
const desk = (takes: number, units = 1) => station(20 / day, exponential(day / takes), units, { horizon: 200 * day });

function chosen(text: string, plans: readonly Plan[]): ChosenMeasure {
  const choice = chooseMeasure(text, plans, { follows: true });
  if (choice.kind !== 'chosen') throw new Error(text);
  return choice.chosen;
}

function ranked(text: string, better: Better, plans: readonly Plan[], replications = 10): Ranking | undefined {
  const designs = plans.map((plan, i) => ({ key: `design ${i + 1}`, plan }));
  const rank = { written: text, chosen: chosen(text, plans), better };
  return compareDesigns(designs, { seed: 'ranking', replications, forecast: false, rank }).ranking;
}

describe('a ranking of designs', () => {
  const plans = [desk(25), desk(40), desk(24.95), desk(60)];

  it('has the best mean first, and rules out what is clearly worse', () => {
    const found = ranked('queue mean at desk', 'lower', plans);
    expect(found?.designs.map(({ design, canBeBest }) => [design, canBeBest])).toEqual([
      ['design 4', true],
      ['design 2', false],
      ['design 1', false],
      ['design 3', false],
    ]);
    const [best, second] = found?.designs ?? [];
    expect(best?.behindAtMost).toBe(0);
    expect(second?.behindAtMost).toBeGreaterThan((second?.mean ?? 0) - (best?.mean ?? 0));
    expect(found?.leftOut).toEqual([]);
  });

  it('turns round where more is better', () => {
    const found = ranked('queue mean at desk', 'higher', plans);
    expect(found?.designs.map(({ design }) => design).reverse()).toEqual([
      'design 4',
      'design 2',
      'design 1',
      'design 3',
    ]);
  });

  it('leaves together what cannot be told apart: the same design twice', () => {
    const found = ranked('queue mean at desk', 'lower', [desk(25), desk(40), desk(40)]);
    expect(found?.designs.map(({ canBeBest }) => canBeBest)).toEqual([true, true, false]);
  });

  it('tells more by pairs on the same cases than the ranges of the designs show', () => {
    // Nearly the same desk: the means differ by much less than either varies.
    const found = ranked('queue mean at desk', 'lower', [desk(25), desk(24.7)]);
    const [one, two] = found?.designs ?? [];
    expect(one?.high).toBeGreaterThan(two?.low ?? 0);
    expect(two?.canBeBest).toBe(false);
  });

  it('leaves out a design without a steady state', () => {
    const found = ranked('wait mean at desk', 'lower', [desk(25), desk(15), desk(40)]);
    expect(found?.designs.map(({ design }) => design)).toEqual(['design 3', 'design 1']);
    expect(found?.leftOut).toEqual([{ design: 'design 2', why: 'no steady state' }]);
  });

  it('leaves out a design without the place for an average, and counts 0 there for a total', () => {
    const elsewhere = station(20 / day, exponential(day / 40), 1, { horizon: 200 * day });
    const renamed = { ...elsewhere, resources: elsewhere.resources.map((each) => ({ ...each, name: 'counter' })) };
    const of = [desk(25), renamed, desk(40)];
    expect(ranked('queue mean at desk', 'lower', of)?.leftOut).toEqual([{ design: 'design 2', why: 'no such place' }]);
    const total = ranked('waiting at end at desk', 'lower', of);
    expect(total?.leftOut).toEqual([]);
    expect(total?.designs[0]).toMatchObject({ design: 'design 2', mean: 0, canBeBest: true });
  });

  it('is not made where nobody asks', () => {
    const designs = [{ key: 'one', plan: desk(25) }];
    expect(compareDesigns(designs, { seed: 'ranking', replications: 2, forecast: false }).ranking).toBeUndefined();
  });
});

describe('what is better', () => {
  const plans = [desk(25)];
  it.each([
    ['wait p90 at desk', 'lower'],
    ['share waiting more than 28 days at desk', 'lower'],
    ['wait of all p90 at desk', 'lower'],

    ['completed at desk', 'higher'],
    ['utilisation at desk', undefined],
    ['arrived', undefined],
  ] as const)('of %s is %s', (text, better) => {
    expect(betterOf(chosen(text, plans), plans)).toBe(better);
  });

  it('of those who end somewhere is what their end counts as, where all designs agree', () => {
    const [end] = desk(25).ends;
    if (end === undefined) throw new Error('there is an end');
    const counting = (counts: typeof end.counts) => ({ ...desk(25), ends: [{ ...end, counts }] });
    const ended = chosen(`followed ended at ${end.name}`, plans);
    expect(betterOf(ended, [counting('done')])).toBe('higher');
    expect(betterOf(ended, [counting('lost')])).toBe('lower');
    expect(betterOf(ended, [counting('elsewhere')])).toBeUndefined();
    expect(betterOf(ended, [counting('done'), counting('lost')])).toBeUndefined();
  });
});
