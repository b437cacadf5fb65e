import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/plan/plan.ts';
import { day, hour, year } from '../../../src/plan/units.ts';
import { overTime } from '../../../src/scenario/policies/over-time.ts';
import { compileText, exercise, planOf, problemsOf } from '../compile-text.ts';

function compile(policies: string, sections: Readonly<Record<string, string>> = {}) {
  return compileText(exercise({ ...sections, policies }));
}

function capacityOf(plan: Plan, resource = 0): readonly string[] {
  const levels = plan.resources[resource]?.capacity.levels ?? [];
  return levels.map(({ from, units, speed }) => `${from / day}: ${units} at ${Number(speed.toFixed(6))}`);
}

/** A day, and arrivals an hour from then on. */
function ratesOf(plan: Plan, stream = 0): readonly (readonly [number, number])[] {
  const pattern = plan.arrivals[stream]?.pattern;
  const levels = pattern?.kind === 'poisson' || pattern?.kind === 'paced' ? pattern.rate.levels : [];
  return levels.map(({ from, rate }) => [from / day, Number((rate * hour).toFixed(6))]);
}

/** What a value comes to over a time: the area under it. */
function areaUnder(levels: readonly { readonly from: number; readonly value: number }[], until: number): number {
  return levels.reduce((sum, { from, value }, index) => sum + value * ((levels[index + 1]?.from ?? until) - from), 0);
}

const mix = (before: number, after: number, part: number) => before * (1 - part) + after * part;

describe('a value over the whole run', () => {
  const old = [{ from: 0, value: 10 }];
  const fresh = [{ from: 0, value: 30 }];

  it('changes at once where there is no transition', () => {
    expect(overTime([{ from: 100, over: 0 }], [old, fresh], mix)).toEqual([
      { from: 0, value: 10 },
      { from: 100, value: 30 },
    ]);
  });

  it.each([1, 2.5, 30, 91.3125])('goes over in days, and comes to as much as a straight line over %d days', (days) => {
    const levels = overTime([{ from: day, over: days * day }], [old, fresh], mix);
    expect(levels).toHaveLength(Math.ceil(days) + 2);
    expect(areaUnder(levels, 200 * day)).toBeCloseTo((10 + 20 * days + 30 * (199 - days)) * day, 3);
  });

  it('goes over several days at a time where the transition takes decades', () => {
    const levels = overTime([{ from: day, over: 100 * year }], [old, fresh], mix);
    expect(levels.length).toBeGreaterThan(2000);
    expect(levels.length).toBeLessThan(4003);
    expect(levels.at(-1)).toEqual({ from: day + 100 * year, value: 30 });
  });

  it('is what the stage in force says for the moment, its own dates included', () => {
    const before = [...old, { from: 50, value: 11 }, { from: 150, value: 12 }];
    const after = [...fresh, { from: 60, value: 31 }, { from: 160, value: 32 }];
    expect(overTime([{ from: 100, over: 0 }], [before, after], mix)).toEqual([
      { from: 0, value: 10 },
      { from: 50, value: 11 },
      { from: 100, value: 31 },
      { from: 160, value: 32 },
    ]);
  });

  it('follows the dates of both sides within a transition', () => {
    const before = [...old, { from: 1.5 * day, value: 50 }];
    const levels = overTime([{ from: day, over: day }], [before, fresh], mix);
    expect(levels).toEqual([
      { from: 0, value: 10 },
      { from: day, value: 15 },
      { from: 1.5 * day, value: 35 },
      { from: 2 * day, value: 30 },
    ]);
  });

  it('stays as it was where no policy changes it', () => {
    const same = [...old, { from: 50, value: 10 }];
    expect(overTime([{ from: 100, over: day }], [same, [...same]], mix)).toBe(same);
  });
});

describe('capacity over the whole run', () => {
  it('is that of the stage in force, while each chain has its own', () => {
    const plan = planOf(compile('{p: {from: 2024-01-04, in progress: stay, resources: {counter: {staff: 3 people}}}}'));
    expect(capacityOf(plan)).toEqual(['0: 1 at 1', '3: 3 at 1']);
    expect(plan.policies[0]?.rules.resources[0]?.capacity.levels).toEqual([{ from: 0, units: 3, speed: 1 }]);
  });

  it('goes over in whole people', () => {
    const policies =
      '{p: {from: 2024-01-04, over: 4 days, in progress: stay, resources: {counter: {staff: 4 people}}}}';
    expect(capacityOf(planOf(compile(policies)))).toEqual(['0: 1 at 1', '4: 2 at 1', '5: 3 at 1', '6: 4 at 1']);
  });

  it('goes over in parts of an FTE: the next whole number of people at an equal pace', () => {
    const resources = '{counter: {staff: 1.4 FTE}}';
    const policies = '{p: {from: 2024-01-04, over: 2 days, in progress: stay, resources: {counter: {staff: 3.4 FTE}}}}';
    expect(capacityOf(planOf(compile(policies, { resources })))).toEqual([
      '0: 2 at 0.7',
      '3: 2 at 0.95',
      '4: 3 at 0.966667',
      '5: 4 at 0.85',
    ]);
  });

  it('goes over with the hours that an FTE works', () => {
    const resources = '{counter: {staff: 1.4 FTE, hours per FTE: 4383 hours per year}}';
    const policies = '{p: {from: 2024-01-04, over: 1 day, in progress: stay, resources: {counter: {staff: 2.4 FTE}}}}';
    expect(capacityOf(planOf(compile(policies, { resources })))).toEqual([
      '0: 2 at 0.35',
      '3: 2 at 0.475',
      '4: 3 at 0.4',
    ]);
  });

  it('is without limit from the beginning of a transition to no limit', () => {
    const policies =
      '{p: {from: 2024-01-04, over: 2 days, in progress: stay, resources: {counter: {staff: unlimited}}}}';
    expect(capacityOf(planOf(compile(policies)))).toEqual(['0: 1 at 1', '3: Infinity at 1']);
  });
});

describe('a stream over the whole run', () => {
  const arrivals = '{visitors: {poisson: 2 per hour, to: serving}}';

  it('has the rate of the stage in force, in a transition evenly on its way', () => {
    const policies =
      '{p: {from: 2024-01-04, over: 2 days, in progress: stay, arrivals: {visitors: {poisson: 6 per hour}}}}';
    const plan = planOf(compile(policies, { arrivals }));
    expect(ratesOf(plan)).toEqual([
      [0, 2],
      [3, 3],
      [4, 5],
      [5, 6],
    ]);
    expect(plan.policies[0]?.rules.arrivals[0]).toMatchObject({ pattern: { rate: { levels: [{ from: 0 }] } } });
  });

  it('stops where a policy takes it away, and is silent before the policy that brings it', () => {
    const policies = `{p: {from: 2024-01-04, in progress: stay, arrivals: {visitors: null, others: {paced: 1 per hour, to: serving}}},
      q: {from: 2024-01-06, in progress: stay, arrivals: {visitors: {poisson: 5 per hour, to: serving}}}}`;
    const plan = planOf(compile(policies, { arrivals }));
    expect(ratesOf(plan, 0)).toEqual([
      [0, 2],
      [3, 0],
      [5, 5],
    ]);
    expect(ratesOf(plan, 1)).toEqual([
      [0, 0],
      [3, 1],
    ]);
    expect(plan.policies.map(({ rules }) => rules.arrivals.map(({ name, until }) => [name, until]))).toEqual([
      [
        ['visitors', 0],
        ['others', Number.POSITIVE_INFINITY],
      ],
      [
        ['visitors', Number.POSITIVE_INFINITY],
        ['others', Number.POSITIVE_INFINITY],
      ],
    ]);
  });

  it('without a rate begins and stops on the dates of the policies', () => {
    const policies = `{p: {from: 2024-01-04, in progress: stay, arrivals: {visitors: null, others: {every: 1 hour, to: serving}}},
      q: {from: 2024-01-06, in progress: stay, arrivals: {others: null}}}`;
    const plan = planOf(compile(policies, { arrivals: '{visitors: {gaps: exponential(mean 1 hour), to: serving}}' }));
    expect(plan.arrivals.map(({ name, from, until }) => [name, from / day, until / day])).toEqual([
      ['visitors', 0, 3],
      ['others', 3, 5],
    ]);
  });

  it('without a rate cannot come back', () => {
    const policies = `{p: {from: 2024-01-04, in progress: stay, arrivals: {visitors: null}},
      q: {from: 2024-01-06, in progress: stay, arrivals: {visitors: {every: 1 hour, to: serving}}}}`;
    expect(
      problemsOf(
        compile(policies, {
          arrivals: '{visitors: {every: 1 hour, to: serving}, others: {poisson: 1 per hour, to: serving}}',
        }),
      ),
    ).toEqual([expect.stringContaining('"visitors" cannot change on a date')]);
  });

  it('may have other dates under a policy', () => {
    const dated = '{visitors: {poisson: 2 per hour, until: 2024-01-06, to: serving}}';
    const policies =
      '{p: {from: 2024-01-04, in progress: stay, arrivals: {visitors: {poisson: 3 per hour, until: 2024-01-09}}}}';
    const plan = planOf(compile(policies, { arrivals: dated }));
    expect(plan.arrivals[0]?.until).toBe(8 * day);
    expect(ratesOf(plan)).toEqual([
      [0, 2],
      [3, 3],
    ]);
  });

  it('must have a rate at some time, under whichever policy', () => {
    const none = '{visitors: {poisson: 0 per hour, to: serving}}';
    expect(problemsOf(compile('{}', { arrivals: none }))).toEqual([
      expect.stringContaining('the rate is 0 all the time'),
    ]);
    const policies = '{p: {from: 2024-01-04, in progress: stay, arrivals: {visitors: {poisson: 3 per hour}}}}';
    expect(problemsOf(compile(policies, { arrivals: none }))).toEqual([]);
  });
});
