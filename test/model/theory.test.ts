/** Expected from a formula, with the seed and the allowance fixed beforehand. */
import { describe, expect, it } from 'vitest';
import { Model } from '../../src/model/model.ts';
import {
  constant,
  exponential,
  goTo,
  plan,
  poisson,
  resource,
  station,
  step,
  toEnd,
  work,
} from '../experiment/plans.ts';
import { arrivals, rate } from './plans.ts';
import { meanOf, only, record, values, varianceOf } from './record.ts';

/** The number of standard errors between the mean of a sample and what it should be. */
function errors(sample: readonly number[], expected: number): number {
  return Math.abs(meanOf(sample) - expected) / Math.sqrt(varianceOf(sample) / sample.length);
}

describe('a transient answer', () => {
  it('is right for the second customer of M/M/1: verification case 37', () => {
    const scenario = station(1, exponential(0.5), 1, { horizon: 40 });
    const waits = Array.from({ length: 6000 }, (_, replication) => {
      const { happenings } = record(scenario, { seed: 'second customer', replication, until: [8] });
      return only(happenings, 'started').find(({ who }) => who === 'cases 1')?.value;
    });
    const seen = waits.filter((wait) => wait !== undefined);
    // The chance of fewer than two arrivals, and so of leaving one out, is 9 exp(-8) = 0.3 %.
    expect(seen.length).toBeGreaterThan(5900);
    expect(errors(seen, 1 / 6)).toBeLessThan(3.5);
  });
});

describe('overload', () => {
  it('is linear: verification case 38, 2000 cases a year into a capacity of 1500', () => {
    const scenario = station(2000, exponential(1 / 1500), 1, { horizon: 3 });
    const runs = Array.from({ length: 30 }, (_, replication) => record(scenario, { seed: 'overload', replication }));
    expect(
      errors(
        runs.map(({ model }) => model.waitingAt(0)),
        1500,
      ),
    ).toBeLessThan(3.5);
    // A case that starts at s arrived at s * 1500 / 2000: it waited a quarter of s, which is a third of its moment of arrival.
    const ratios = runs.map(({ happenings }) => {
      const late = only(happenings, 'started').filter(({ now }) => now > 2);
      return meanOf(late.map(({ now, value }) => value / (now - value)));
    });
    expect(errors(ratios, 1 / 3)).toBeLessThan(3.5);
    expect(meanOf(ratios)).toBeCloseTo(1 / 3, 1);
  });
});

describe('batches', () => {
  it('of 3 at rate 0.2 and work of 1 make a stay of 5: verification case 33', () => {
    const scenario = plan(
      {
        arrivals: [arrivals({ kind: 'poisson', rate: rate(0.2) }, { batch: constant(3) })],
        resources: [resource('desk', 1)],
        steps: [step('service', work(0, exponential(1)), goTo(toEnd(0)))],
      },
      { horizon: 4500 },
    );
    const stays = Array.from({ length: 40 }, (_, replication) => {
      const { happenings } = record(scenario, { seed: 'batches', replication });
      return meanOf(
        values(
          happenings.filter(({ now, value }) => now - value > 500),
          'ended',
        ),
      );
    });
    expect(errors(stays, 5)).toBeLessThan(3.5);
    expect(Math.abs(meanOf(stays) - 5)).toBeLessThan(0.25);
  });
});

describe('demand that varies', () => {
  it('fills unlimited places as in verification case 36', () => {
    const wave = { every: 24, amplitude: 0.5, from: 0 };
    const scenario = plan(
      {
        arrivals: [arrivals({ kind: 'poisson', rate: rate(10, { wave }) })],
        resources: [resource('place', Number.POSITIVE_INFINITY)],
        steps: [step('stay', work(0, exponential(2)), goTo(toEnd(0)))],
      },
      { horizon: 48 },
    );
    const present: readonly number[][] = [[], [], [], []];
    for (let replication = 0; replication < 1000; replication++) {
      const model = new Model(scenario, { seed: 'wave', replication }, []);
      present.forEach((sample, quarter) => {
        model.run(24 + 6 * quarter);
        sample.push(model.inUse(0));
      });
    }
    // Eick, Massey and Whitt (1993); what is left of the empty start after 24 hours is exp(-12) of it.
    expect(present.map((sample, i) => errors(sample, [15.8906, 27.8483, 24.1094, 12.1517][i] ?? 0) < 3.5)).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it('is the same as a constant rate where there is no wave', () => {
    const counts = (scenario: ReturnType<typeof plan>) => only(record(scenario).happenings, 'arrived').length;
    const plainly = plan(
      { arrivals: [poisson(10)], resources: [], steps: [step('a', goTo(toEnd(0)))] },
      { horizon: 100 },
    );
    const flat = arrivals({ kind: 'poisson', rate: rate(10, { byHour: Array.from({ length: 24 }, () => 1) }) });
    expect(counts({ ...plainly, arrivals: [flat] })).toBe(counts(plainly));
  });
});
