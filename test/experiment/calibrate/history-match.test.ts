import { describe, expect, it } from 'vitest';
import type { Calibration, CalibrationAsked } from '../../../src/experiment/calibrate/calibration.ts';
import { calibrate } from '../../../src/experiment/calibrate/calibration.ts';
import type { ObservedFigure } from '../../../src/experiment/observed/observed-figure.ts';
import type { UncertainInput } from '../../../src/experiment/uncertainty/uncertain-inputs.ts';
import { normalQuantile } from '../../../src/random/normal-quantile.ts';
import { Stream } from '../../../src/random/stream.ts';

/** From 1 to 3. */
const input = (name: string, values?: number): UncertainInput => ({
  ...{
    name,
    title: { en: name, nl: name },
    value: 2,
    low: 1,
    high: 3,
    values,
    written: '2',
    range: '1 to 3',
    one: '',
    many: '',
  },
  ...{ provenance: 'assumption', claim: undefined },
  numbers: { kind: 'number', isMean: false, value: 2, unit: { shown: '', worth: 1 }, low: 1, high: 3 },
});

const figure = (row: number, value: number): ObservedFigure => ({
  ...{ row, value, plus: [], of: undefined, days: { from: 0, until: 365 }, period: '1970', written: '', step: 1e-6 },
  chosen: { measure: 'wait mean', extra: undefined, kind: 'step', whereName: 's', unit: 'days' },
  ...{ timeUnit: undefined, per: undefined, count: undefined, source: undefined, name: undefined },
});

type World = (values: readonly number[], chance: () => number) => readonly number[];

/** Figures of a period in a made-up world with known values, and what calibrating on them gives. */
function calibrated(made: World, truth: readonly number[], seed: string, runs: number): Promise<Calibration> {
  const stream = new Stream(`history match ${seed}`);
  const chance = () => normalQuantile(stream.next());
  const asked: CalibrationAsked = {
    inputs: truth.map((_, i) => input(`input ${i}`)),
    figures: made(truth, chance).map((value, i) => figure(i + 2, value)),
    ...{ seed, runs },
  };
  return calibrate(asked, async (places) =>
    places.map((place) =>
      made(
        place.map((at) => 1 + 2 * at),
        chance,
      ).map((value) => ({ value, variance: 0 })),
    ),
  );
}

/** Two figures with their own chance, which one input has more of, and a third that goes with both. */
const world: World = ([a = 0, b = 0], chance) => {
  const common = chance();
  return [
    10 * a + common + chance(),
    4 * a * b + (0.5 + b / 4) * (common + chance()),
    Math.max(0, a + b - 3) + 0.3 * chance(),
  ];
};

const holds = ({ inputs }: Calibration, truth: readonly number[]) =>
  truth.every((value, i) => {
    const range = inputs[i]?.range;
    return range !== undefined && range.low <= value && value <= range.high;
  });

describe('calibration by history matching', () => {
  it('holds the truth in at least 95 of 100 experiments, with ranges that are much narrower', async () => {
    const stream = new Stream('truths');
    const experiments = 100;
    let held = 0;
    const left = [];
    for (let i = 0; i < experiments; i++) {
      const truth = [1 + 2 * stream.next(), 1 + 2 * stream.next()];
      const found = await calibrated(world, truth, `experiment ${i}`, 240);
      if (holds(found, truth)) held++;
      left.push(...found.inputs.map((each) => each.left));
    }
    // Two standard errors below what is promised.
    expect(held / experiments).toBeGreaterThanOrEqual(0.91);
    expect(left.reduce((sum, each) => sum + each, 0) / left.length).toBeLessThan(0.5);
  });

  it('is not wider than it need be where one figure tells of one input: as often as it promises', async () => {
    const stream = new Stream('one');
    let held = 0;
    const experiments = 200;
    for (let i = 0; i < experiments; i++) {
      const truth = [1.4 + 1.2 * stream.next()];
      const found = await calibrated(([a = 0], chance) => [20 * a + chance()], truth, `one ${i}`, 180);
      if (holds(found, truth)) held++;
    }
    expect(held / experiments).toBeGreaterThan(0.915);
    expect(held / experiments).toBeLessThan(0.99);
  });

  it('says which inputs the figures cannot tell apart, and which they say nothing of', async () => {
    const product: World = ([a = 0, b = 0, c = 0], chance) => [10 * a * b + chance(), 0 * c + chance()];
    const { notApart, inputs } = await calibrated(product, [1.5, 2, 2], 'product', 600);
    expect(notApart.map(({ one, other }) => [one, other])).toEqual([[0, 1]]);
    expect(notApart[0]?.correlation).toBeLessThan(-0.9);
    // With less of the one and more of the other each may be anywhere.
    expect(inputs.map(({ left }) => left > 0.9)).toEqual([true, true, true]);
    const both: World = ([a = 0, b = 0], chance) => [10 * a * b + chance(), 10 * a + chance()];
    expect((await calibrated(both, [1.5, 2], 'both', 600)).notApart).toEqual([]);
  });

  it('says so where nothing within the ranges agrees, and which figure is in the way', async () => {
    const beyond: World = ([a = 0], draw) => [a + 0.1 * draw(), draw()];
    const stream = new Stream('beyond');
    const asked: CalibrationAsked = {
      ...{ inputs: [input('a')], figures: [figure(2, 9), figure(3, 0)], seed: 'beyond', runs: 180 },
    };
    const found = await calibrate(asked, async (places) =>
      places.map((place) =>
        beyond(
          place.map((at) => 1 + 2 * at),
          () => normalQuantile(stream.next()),
        ).map((value) => ({ value, variance: 0 })),
      ),
    );
    expect(found).toMatchObject({ obstacle: 0, inputs: [{ range: undefined, left: 0 }], simulated: 60 });
  });

  it('leaves out what cannot be and what is hardly ever seen, and takes whole values as they are', async () => {
    const stream = new Stream('whole');
    const asked: CalibrationAsked = {
      ...{ inputs: [input('places', 3)], figures: [figure(2, 20), figure(3, 5)], seed: 'whole', runs: 180 },
    };
    const found = await calibrate(asked, async (places) =>
      places.map(([at = 0], i) =>
        i % 10 === 0
          ? undefined
          : [
              { value: 10 * (1 + 2 * at) + normalQuantile(stream.next()), variance: 0 },
              { value: undefined, variance: undefined },
            ],
      ),
    );
    expect(found).toMatchObject({ impossible: 18, unseen: [1], inputs: [{ range: { low: 2, high: 2 } }] });
    expect(found.inputs[0]?.left).toBeCloseTo(1 / 3, 12);
  });
});
