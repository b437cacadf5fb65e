import { describe, expect, it } from 'vitest';
import { compareDesigns } from '../../../src/experiment/compare-designs.ts';
import { chooseMeasure } from '../../../src/experiment/points/chosen-measure.ts';
import { grid } from '../../../src/experiment/sweep/points.ts';
import type { AtPoint, SweepAsked, SweepBegun, SweepKept } from '../../../src/experiment/sweep/sweep.ts';
import { sweep } from '../../../src/experiment/sweep/sweep.ts';
import type { PointResult } from '../../../src/experiment/sweep/sweep-result.ts';
import type { SweptInput } from '../../../src/experiment/sweep/swept-input.ts';
import { touchedPlaces } from '../../../src/experiment/sweep/usual-measures.ts';
import type { Override } from '../../../src/scenario/reading/override.ts';
import { compileText, exercise, scenarioOf } from '../../scenario/compile-text.ts';

/** One arrival a minute, a minute and a half of work each: two people can do it. */
const text = exercise({
  runs: '{from: 2024-01-01, for: 8 hours}',
  inputs: '\n  staff: {value: 1 person, assumption: a, range: 1 to 9 people}',
  resources: '{counter: {staff: staff}, door: {staff: 5 people}}',
  steps: `
  in: {work: {by: door, takes: exponential(mean 0.5 minutes)}, next: serving}
  serving: {work: {by: counter, takes: exponential(mean 1.5 minutes)}, next: served}`,
  arrivals: '{visitors: {poisson: 1 per minute, to: in}}',
});
const designs = (values: readonly Override[]) => [
  scenarioOf(compileText(text, {}, values)),
  { ...scenarioOf(compileText(text.replace('mean 1.5', 'mean 1.3'), {}, values)), key: 'quicker' },
];

const staff: SweptInput = {
  ...{ name: 'staff', title: { en: 'staff', nl: 'personeel' }, kind: 'people', isMean: false, whole: true, current: 1 },
  ...{ unit: { shown: 'people', worth: 1 }, one: 'person', low: 1, high: 4, values: [1, 2, 3, 4] },
};
const two: SweptInput = { ...staff, values: [2] };
const asked: SweepAsked = {
  ...{ layout: 'grid', inputs: [staff], points: grid([staff]), measures: undefined, touched: ['counter'] },
  ...{ varied: [], seed: 's', replications: 3 },
};

function simulated(at: AtPoint[] = []) {
  return (point: AtPoint) => {
    at.push(point);
    const { values, extraMeasures, follows } = point;
    const options = { seed: 's', replications: 3, forecast: false, extraMeasures, follows };
    return Promise.resolve(compareDesigns(designs(values), options));
  };
}

const fresh = (): SweepKept & { readonly all: (SweepBegun | PointResult)[] } => {
  const all: (SweepBegun | PointResult)[] = [];
  return { begun: undefined, points: [], keep: (part) => all.push(part), all };
};

describe('a sweep', () => {
  it('compares designs as they stand and at every point, and finds where they no longer jam', async () => {
    const at: AtPoint[] = [];
    const found = await sweep(asked, simulated(at), fresh());
    expect(at.map(({ values }) => values.map(({ value }) => value))).toEqual([
      ...[[], ['1 person'], ['2 people'], ['3 people'], ['4 people']],
    ]);
    // As it stands is the first point here.
    expect(found.points[0]?.designs).toEqual(found.asItStands.designs);
    const turns = found.turns.filter(({ place, level }) => place === 'counter' && level === 'jams');
    expect(turns.map(({ design, course }) => [design, course])).toEqual([
      [0, { kind: 'ends', last: 0, first: 1 }],
      [1, { kind: 'ends', last: 0, first: 1 }],
    ]);
    expect(found.designs).toEqual([
      { key: 'scenario', places: ['counter', 'door'] },
      { key: 'quicker', places: ['counter', 'door'] },
    ]);
  });

  it('measures the lists that its inputs touch and those that jam, where it is not told', async () => {
    const found = await sweep({ ...asked, inputs: [two], points: [[2]] }, simulated(), fresh());
    expect(found.measures.map(({ measure, whereName }) => `${measure} at ${whereName}`)).toEqual([
      'waiting at end at counter',
      'wait p90 at counter',
    ]);
    const plans = (people: number) => designs([{ name: 'staff', value: `${people} people` }]).map(({ plan }) => plan);
    expect(touchedPlaces(plans(1), plans(2))).toEqual(['counter', 'counter']);
    expect(touchedPlaces(plans(2), plans(2))).toEqual([]);
  });

  it('knows of which measures designs are not compared', async () => {
    const plans = designs([]).map(({ plan }) => plan);
    const measures = ['waiting at end at counter', 'ended', 'total time mean'].map((written) => {
      const choice = chooseMeasure(written, plans);
      if (choice.kind !== 'chosen') throw new Error(written);
      return choice.chosen;
    });
    const found = await sweep({ ...asked, measures, inputs: [two], points: [[2]] }, simulated(), fresh());
    expect(found.uncompared).toEqual([1, 2]);
    expect(found.points[0]?.differences.map((each) => each.map((difference) => difference === null))).toEqual([
      [false, true, true],
    ]);
  });

  it('has the same cases at every point, so that more staff never makes anybody wait longer', async () => {
    const plans = designs([]).map(({ plan }) => plan);
    const measures = ['arrived', 'wait mean at counter', 'share waiting more than 1 days at counter'].map((written) => {
      const choice = chooseMeasure(written, plans);
      if (choice.kind !== 'chosen') throw new Error(written);
      return choice.chosen;
    });
    const { points } = await sweep({ ...asked, measures }, simulated(), fresh());
    const arrived = points.map(({ designs: [design] }) => design?.measures[0]?.estimate.mean);
    expect(new Set(arrived).size).toBe(1);
    const waits = points.map(({ designs: [design] }) => design?.measures[1]?.estimate.mean ?? Number.POSITIVE_INFINITY);
    expect([...waits].sort((a, b) => b - a)).toEqual(waits);
    expect(points.at(-1)?.designs[0]?.measures[2]?.estimate.mean).toBe(0);
  });

  it('gives no average where there is no steady state', async () => {
    const { points } = await sweep(asked, simulated(), fresh());
    expect(points[0]?.designs[0]?.measures[1]).toMatchObject({ status: 'no steady state', estimate: { mean: null } });
    expect(points[0]?.designs[0]?.measures[0]?.estimate.mean).toBeGreaterThan(20);
  });

  it('has the paired difference of every other design at every point, with a narrower range than the designs by themselves', async () => {
    const plans = designs([]).map(({ plan }) => plan);
    const measures = ['waiting at end at counter', 'utilisation at counter', 'gave up'].flatMap((written) => {
      const choice = chooseMeasure(written, plans);
      return choice.kind === 'chosen' ? [choice.chosen] : [];
    });
    const found = await sweep({ ...asked, measures }, simulated(), fresh());
    for (const { designs: at, differences } of [found.asItStands, ...found.points]) {
      expect(differences).toHaveLength(1);
      const [list, used] = differences[0] ?? [];
      const [one, other] = at.map(({ measures: [, each] }) => each?.estimate);
      expect(used?.estimate.mean).toBeCloseTo((other?.mean ?? 9) - (one?.mean ?? 9), 12);
      const width = (each: typeof one) => (each?.high ?? 0) - (each?.low ?? 0);
      expect(width(used?.estimate)).toBeLessThan(Math.max(width(one), width(other)));
      expect(list?.clear).toBe((list?.estimate.high ?? 0) < 0 && (list?.estimate.mean ?? 0) <= -0.5);
    }
    expect(found.points[0]?.differences[0]?.[0]?.clear).toBe(true);
  });

  it('follows cases beyond the end only where a measure is of those', async () => {
    const plans = designs([]).map(({ plan }) => plan);
    const choice = chooseMeasure('followed ended at served', plans, { follows: true });
    if (choice.kind !== 'chosen') throw new Error('no choice');
    const at: AtPoint[] = [];
    const found = await sweep(
      { ...asked, inputs: [two], points: [[2]], measures: [choice.chosen] },
      simulated(at),
      fresh(),
    );
    expect(at.map(({ follows }) => follows)).toEqual([true, true]);
    expect(found.points[0]?.designs[0]?.measures[0]?.estimate.mean).toBeGreaterThan(400);
    const without: AtPoint[] = [];
    await sweep({ ...asked, inputs: [two], points: [[2]] }, simulated(without), fresh());
    expect(without.map(({ follows }) => follows)).toEqual([false, false]);
  });

  it('that goes on after a stop at any point comes to the same, and does nothing twice', async () => {
    const kept = fresh();
    const whole = await sweep(asked, simulated(), kept);
    const parts = kept.all.map((part) => JSON.stringify(part));
    expect(parts).toHaveLength(5);
    for (let done = 0; done <= parts.length; done++) {
      const at: AtPoint[] = [];
      const [begun, ...points] = parts.slice(0, done).map((part) => JSON.parse(part));
      const again = await sweep(asked, simulated(at), { begun, points, keep: () => undefined });
      expect(JSON.stringify(again)).toBe(JSON.stringify(whole));
      expect(at).toHaveLength(parts.length - done);
    }
  });
});

describe('designs that are compared without following their cases', () => {
  it('come out the same in everything else', () => {
    const options = { seed: 's', replications: 2, forecast: false };
    const [following, without] = [true, false].map(
      (follows) => compareDesigns(designs([]), { ...options, follows }).designs[0],
    );
    expect(following?.followed).toBeDefined();
    expect(without?.followed).toBeUndefined();
    const others = following?.measures.filter(({ measure }) => !measure.startsWith('followed'));
    expect(others?.length).toBeLessThan(following?.measures.length ?? 0);
    expect(without?.measures).toEqual(others);
    expect(without?.verdicts).toEqual(following?.verdicts);
  });
});
