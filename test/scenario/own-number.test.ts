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

describe('a number that cases have, as a number of units or sessions', () => {
  const attributes = '{n: {number: uniform(0 to 9)}}';
  const counts = [2, 1, 3, 0, 2.4, 9, -5];
  const file = (gap: number) =>
    ['date,n', ...counts.map((n, i) => `2024-01-01 ${String(i * gap).padStart(2, '0')}:00:00,${n}`)].join('\n');
  const arrivals = '{cases: {from file: n.csv, attribute columns: {n: n}, to: serving}}';

  function run(sections: Readonly<Record<string, string>>, gap = 3) {
    const text = exercise({ attributes, arrivals, ...sections });
    return record(planOf(compileText(text, { 'n.csv': file(gap) })));
  }

  it.each([
    ['places', '{counter: {places: 3 places}}'],
    ['people who work in turns', '{counter: {roster: {every: 24 hours, shifts: {0 hours: 3 people}}}}'],
    ['people who are interrupted', '{counter: {staff: 3 people, line: {order: priority, interrupts: resume}}}'],
  ])('takes so many %s, whole, from 1 to all there are', (_, resources) => {
    const steps = '{serving: {work: {by: {counter: n}, takes: 2 hours}, line: {priority: 1}, next: served}}';
    const ranked = resources.includes('order') ? steps : steps.replace(' line: {priority: 1},', '');
    const { happenings } = run({ resources, steps: ranked });
    const taken = only(happenings, 'occupied').map(({ value }) => value);
    expect(taken.filter((units) => units > 0)).toEqual([2, 1, 3, 1, 2, 3, 1]);
    expect(values(happenings, 'started')).toEqual(counts.map(() => 0));
  });

  it('waits until so many are free, and holds up those behind it', () => {
    const steps = '{serving: {work: {by: {counter: n}, takes: 10 hours}, next: served}}';
    const { happenings } = run({ steps, resources: '{counter: {places: 3 places}}' }, 1);
    // 2 and 1 together, 3 alone, 1 and 2 together, 3 alone, 1.
    expect(only(happenings, 'started').map(({ now }) => now / hour)).toEqual([0, 1, 11, 21, 21, 31, 41]);
  });

  it('is kept and given back as it was taken, also beside another resource', () => {
    const steps =
      '{serving: {work: {by: {counter: n, other: 1}, takes: 1 hour, keeps: counter}, next: [{after: 1 hour, to: leaving}]}, leaving: {release: counter, set: {n: 3}, next: served}}';
    const set = steps.replace('set: {n: 3}', 'set: {n: three}');
    const inputs = '{three: {value: 3, source: x}}';
    const { happenings, model } = run({
      inputs,
      steps: set,
      resources: '{counter: {places: 4 places}, other: {places: 9 places}}',
    });
    const taken = only(happenings, 'occupied', 'counter').map(({ value }) => value);
    expect(taken).toEqual([2, 0, 1, 0, 3, 0, 1, 0, 2, 0, 4, 0, 1, 0]);
    expect(model.inUse(0)).toBe(0);
  });

  it('is how many sessions of a group each member has', () => {
    const steps =
      '{serving: {group: {size: 7 places, sessions: n, every: 24 hours, by: counter, takes: 2 hours}, next: served}}';
    const { happenings } = run({ steps });
    const left = only(happenings, 'finished').map(({ who, now, other }) => [
      who,
      (now - 18 * hour) / hour,
      other / hour,
    ]);
    // The one that needs 9 is there until the ninth day.
    expect(left).toEqual([
      ['cases 1', 2, 2],
      ['cases 3', 2, 2],
      ['cases 6', 2, 2],
      ['cases 0', 26, 4],
      ['cases 4', 26, 4],
      ['cases 2', 50, 6],
      ['cases 5', 194, 18],
    ]);
    expect(only(happenings, 'sessionHeld').map(({ value }) => value)).toEqual([7, 4, 2, 1, 1, 1, 1, 1, 1]);
  });

  it.each([
    // 0 to 9, rounded, with 1 for 0: on average 4.5 + 0.5 / 9 of 9 places.
    ['alike', attributes, (4.5 + 0.5 / 9) / 9, 'formula'],
    // The formula takes both kinds for equally many.
    ['of kinds', '{kind: {shares: {a: 90 %, b: 10 %}}, n: {number: {by: kind, a: 1, b: 9}}}', 1.8 / 9, 'short run'],
  ])('is in the forecast, of cases that are %s', (_, having, load, by) => {
    const sections = {
      ...{ attributes: having, runs: '{from: 2024-01-01, for: 300 days}' },
      steps: '{serving: {work: {by: {counter: n}, takes: 1 hour}, next: served}}',
      resources: '{counter: {places: 9 places}}',
      arrivals: '{cases: {poisson: 1 per hour, to: serving}}',
    };
    const [forecast] = predictLoads(plan(sections));
    expect(forecast?.by).toBe(by);
    expect(forecast?.load).toBeCloseTo(load, 2);
  });

  it.each([
    ['a time', '{n: {time: 3 hours}}', '{serving: {work: {by: {counter: n}, takes: 1 hour}, next: served}}'],
    ['a group', attributes, '{serving: {group: {size: 2 places, by: {counter: n}, takes: 1 hour}, next: served}}'],
    [
      'sessions without "every"',
      attributes,
      '{serving: {group: {size: 2 places, sessions: n, takes: 1 hour}, next: served}}',
    ],
  ])('is refused for %s', (_, having, steps) => {
    const text = exercise({ attributes: having, steps });
    expect(problemsOf(compileText(text))).toHaveLength(1);
  });
});
