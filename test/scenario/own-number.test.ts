import { describe, expect, it } from 'vitest';
import { predictLoads } from '../../src/experiment/predict/predict-loads.ts';
import { hour } from '../../src/plan/units.ts';
import { only, record, values } from '../model/record.ts';
import { compileText, exercise, planOf, problemsOf } from './compile-text.ts';

const spread = '{size: {time: uniform(1 to 9 hours)}, lot: {number: uniform(0 to 100)}}';

function plan(sections: Readonly<Record<string, string>>) {
  const arrivals = '{visitors: {at: [0 hours, 1 hours, 2 hours, 3 hours, 4 hours, 5 hours], to: serving}}';
  return planOf(compileText(exercise({ attributes: spread, arrivals, ...sections })));
}

/** How long the work of each case took, by who it is. */
function heldBy(sections: Readonly<Record<string, string>>, where?: string) {
  const finished = only(record(plan(sections)).happenings, 'finished', where);
  return new Map(finished.map(({ who, value }) => [who, value]));
}

describe('a number that cases have', () => {
  it('is how long work takes, the same at every step, and another for each case', () => {
    const steps =
      '{serving: {work: {by: counter, takes: size}, next: again}, again: {work: {by: other, takes: size}, next: served}}';
    const resources = '{counter: {staff: 9 people}, other: {staff: 9 people}}';
    const first = heldBy({ steps, resources }, 'serving');
    expect(first.size).toBe(6);
    expect(new Set(first.values()).size).toBe(6);
    for (const held of first.values()) expect(held >= hour && held <= 9 * hour).toBe(true);
    for (const [who, held] of heldBy({ steps, resources }, 'again')) expect(held).toBeCloseTo(first.get(who) ?? 0, 6);
  });

  it('is how long a case waits, is on its way and is willing to wait', () => {
    const size = heldBy({
      steps: '{serving: {work: {by: counter, takes: size}, next: served}}',
      resources: '{counter: {staff: 9 people}}',
    });
    const total = (steps: string, resources = '{counter: {staff: 9 people}}') => {
      const ended = only(record(plan({ steps, resources })).happenings, 'ended');
      return new Map(ended.map(({ who, value }) => [who, value]));
    };
    const counter = 'work: {by: counter, takes: 0 minutes}';
    const waits = total(`{serving: {${counter}, wait: size, next: served}}`);
    const ways = total(`{serving: {${counter}, next: [{after: size, to: served}]}}`);
    for (const [who, held] of size) {
      expect(waits.get(who)).toBeCloseTo(held, 6);
      expect(ways.get(who)).toBeCloseTo(held, 6);
    }
    const patience =
      '{serving: {work: {by: counter, takes: 200 hours}, line: {gives up: {after: size, to: served}}, next: served}}';
    const gaveUp = only(
      record(plan({ steps: patience, resources: '{counter: {staff: 1 person}}' })).happenings,
      'gaveUp',
    );
    expect(gaveUp).toHaveLength(5);
    for (const { who, value } of gaveUp) expect(value).toBeCloseTo(size.get(who) ?? 0, 6);
  });

  it('is a priority, also for some cases only', () => {
    const resources = '{counter: {staff: 1 person, line: {order: priority}}}';
    const order = (priority: string, attributes = spread) =>
      only(
        record(
          plan({
            attributes,
            resources,
            steps: `{serving: {work: {by: counter, takes: 20 hours}, line: {priority: ${priority}}, next: served}}`,
          }),
        ).happenings,
        'started',
      ).map(({ who }) => who);
    // The lot as a time in hours says which lot each has; all but the first are there when the counter is free.
    const lots = heldBy({
      attributes: '{size: {time: uniform(0 to 9 hours)}, lot: {time: uniform(0 to 100 hours)}}',
      steps: '{serving: {work: {by: counter, takes: lot}, next: served}}',
      resources: '{counter: {staff: 9 people}}',
    });
    const byLot = [...lots]
      .filter(([who]) => who !== 'visitors 0')
      .sort(([, a], [, b]) => b - a)
      .map(([who]) => who);
    expect(order('lot')).toEqual(['visitors 0', ...byLot]);
    expect(order('lot')).not.toEqual(order('lot', spread).toSorted());
    const some = `{kind: {shares: {a: 100 %, b: 0 %}}, ${spread.slice(1)}`;
    expect(order('{by: kind, a: lot, b: 7}', some)).toEqual(['visitors 0', ...byLot]);
  });

  it('is not drawn with another number than its input', () => {
    const inputs = '{size: {value: 5 hours, source: x}}';
    const steps = '{serving: {work: {by: counter, takes: size}, next: served}}';
    expect(new Set(heldBy({ inputs, steps }).values())).toEqual(new Set([5 * hour]));
  });

  it('counts as 0 where it was set below that', () => {
    const attributes = '{size: {time: uniform(1 to 2 hours)}}';
    const steps = '{serving: {set: {size: late}, work: {by: counter, takes: size}, next: served}}';
    const inputs = '{late: {value: uniform(-2 to -1 hours), source: x}}';
    expect(values(record(plan({ attributes, inputs, steps })).happenings, 'finished')).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('is in the forecast with what it is drawn from', () => {
    const steps = '{serving: {work: {by: counter, takes: size}, next: served}}';
    const arrivals = '{visitors: {poisson: 0.1 per hour, to: serving}}';
    const given = predictLoads(plan({ arrivals, steps }));
    const written = predictLoads(plan({ arrivals, steps: steps.replace('size', 'uniform(1 to 9 hours)') }));
    expect(given).toHaveLength(1);
    expect(given).toEqual(written);
  });

  it('is refused where it may be below 0 from the start', () => {
    const attributes = '{size: {time: uniform(-1 to 9 hours)}}';
    const steps = '{serving: {work: {by: counter, takes: size}, next: served}}';
    expect(problemsOf(compileText(exercise({ attributes, steps }))).join()).toContain('uniform(-1 to 9 hours)');
  });
});
