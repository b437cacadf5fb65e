import { describe, expect, it } from 'vitest';
import { capacityUnits } from '../../../src/experiment/capacity/capacity-units.ts';
import type { CapacityAsked } from '../../../src/experiment/capacity/find-capacity.ts';
import { confidence, costOfUnit, findCapacity } from '../../../src/experiment/capacity/find-capacity.ts';
import { firstGuess } from '../../../src/experiment/capacity/first-guess.ts';
import { PointRuns } from '../../../src/experiment/capacity/point-runs.ts';
import { isTurned } from '../../../src/experiment/capacity/search-one.ts';
import type { Target } from '../../../src/experiment/capacity/target.ts';
import { readTarget } from '../../../src/experiment/capacity/target.ts';
import { runHere } from '../../../src/experiment/jobs.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { day } from '../../../src/plan/units.ts';
import { erlangB, erlangC } from '../../../src/theory/erlang.ts';
import { mmc } from '../../../src/theory/mmc.ts';
import { compileText, exercise, planOf } from '../../scenario/compile-text.ts';

type Wishes = Partial<Omit<CapacityAsked, 'plan' | 'targets' | 'resources'>> & {
  readonly targets?: readonly string[];
  readonly resources?: readonly string[];
};

function find(plan: Plan, { targets = [], resources = [], ...wishes }: Wishes) {
  const asked: CapacityAsked = {
    ...{ key: 'test', plan, seed: 'capacity', replications: 6, most: 24, costs: [], prices: [], from: 0, ...wishes },
    resources: resources.map((name) => plan.resources.findIndex((resource) => resource.name === name)),
    targets: targets.map((text) => targetIn(text, plan, resources.length === 1 ? resources[0] : undefined)),
  };
  return findCapacity(runHere, asked, () => undefined);
}

function targetIn(text: string, plan: Plan, usual?: string): Target {
  const found = readTarget(text, plan, usual);
  if (found.kind === 'wrong') throw new Error(found.message.en);
  return found.target;
}

/** One queue: so many cases a day, each with a day of work on average. */
function oneQueue(perDay: number, resource: string, ends = '{served: {}}'): Plan {
  return planOf(
    compileText(
      exercise({
        runs: '{from: 2024-01-01, for: 400 days, start-up: 40 days}',
        arrivals: `{visitors: {poisson: ${perDay} per day, to: serving}}`,
        resources: `{counter: ${resource}}`,
        steps: '{serving: {work: {by: counter, takes: exponential(mean 24 hours)}, next: served}}',
        ends,
      }),
    ),
  );
}

const least = (isEnough: (servers: number) => boolean) => {
  let servers = 1;
  while (!isEnough(servers)) servers++;
  return servers;
};

describe('a place that closes for a month', () => {
  const plan = planOf(
    compileText(
      exercise({
        runs: '{from: 2024-01-01, for: 400 days}',
        arrivals: '{visitors: {poisson: 3 per day, to: serving}}',
        resources: '{counter: {places: {2024-01-01: 5 places, 2024-06-01: 0 places, 2024-07-01: 5 places}}}',
        steps: '{serving: {work: {by: counter, takes: exponential(mean 24 hours)}, next: served}}',
      }),
    ),
  );

  it('is short then whatever it has at other times', async () => {
    const { searches, end } = await find(plan, { resources: ['counter'] });
    expect(searches[0]?.found).toMatchObject({ kind: 'nothing helps', outcome: 'missed' });
    expect(end.shortages).toMatchObject([{ resource: 0, isClosed: true }]);
  });

  it('can have enough for a wait over the whole run', async () => {
    const { searches } = await find(plan, { resources: ['counter'], targets: ['wait mean <= 2 days'] });
    expect(searches[0]?.found.kind).toBe('enough');
  });
});

describe('what is short at what is enough', () => {
  it('is told with its month of a season', async () => {
    const plan = planOf(
      compileText(
        exercise({
          runs: '{from: 2024-01-01, for: 400 days}',
          arrivals:
            '{visitors: {poisson: 3 per day, varies: {by month: [1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]}, to: serving}}',
          resources: '{counter: {places: 4 places}}',
          steps: '{serving: {work: {by: counter, takes: exponential(mean 24 hours)}, next: served}}',
        }),
      ),
    );
    const { end } = await find(plan, { resources: ['counter'], targets: ['wait mean <= 3 days'] });
    expect(end.shortages).toEqual([{ resource: 0, part: { from: 31 * day, until: 60 * day }, isClosed: false }]);
  });
});

describe('the curve', () => {
  it.each([
    [['missed', 'open', 'met', 'met'], false],
    [['missed', 'met', 'open', 'met'], false],
    [['missed', 'met', 'missed', 'met'], true],
  ] as const)('%j turns: %s', (outcomes, turns) => {
    expect(isTurned(outcomes.map((outcome) => ({ outcome })))).toBe(turns);
  });
});

describe('one resource', () => {
  it.each([
    { load: 2.3, target: 'share that waits <= 30 %', isEnough: (c: number) => erlangC(c, 2.3) <= 0.3 },
    { load: 5.2, target: 'share that waits <= 15 %', isEnough: (c: number) => erlangC(c, 5.2) <= 0.15 },
    {
      load: 8.4,
      target: 'wait mean <= 2 hours',
      isEnough: (c: number) =>
        (mmc({ arrivalRate: 8.4, serviceRate: 1, servers: c })?.Wq ?? Number.POSITIVE_INFINITY) <= 1 / 12,
    },
    {
      load: 12.5,
      target: 'wait p90 <= 4 hours',
      isEnough: (c: number) =>
        (mmc({ arrivalRate: 12.5, serviceRate: 1, servers: c })?.waitQuantile(0.9) ?? Number.POSITIVE_INFINITY) <=
        1 / 6,
    },
  ])('needs what Erlang’s formula for waiting says: $target at load $load', async ({ load, target, isEnough }) => {
    const { searches, end } = await find(oneQueue(load, '{staff: 1 person}'), {
      resources: ['counter'],
      targets: [target],
    });
    const enough = least(isEnough);
    expect(searches).toHaveLength(1);
    expect(searches[0]).toMatchObject({ units: { today: 1 }, guess: { steps: enough, rule: 'Erlang C' } });
    expect(searches[0]?.found).toMatchObject({ kind: 'enough', enough, notEnough: enough - 1, isMonotone: true });
    expect(end).toMatchObject({ outcome: 'met', units: [{ resource: 0, units: enough }] });
    expect(searches[0]?.curve.map(({ steps }) => steps)).toContain(1);
  });

  it.each([
    { load: 3.1, room: 0, share: 0.05 },
    { load: 9, room: 0, share: 0.1 },
  ])('needs what Erlang’s formula for refusals says: at most $share of load $load', async ({ load, room, share }) => {
    const resource = `{places: 2 places, line: {room: ${room} cases, refused to: away}}`;
    const { searches } = await find(oneQueue(load, resource, '{served: {}, away: {}}'), {
      resources: ['counter'],
      targets: [`at most ${share * 100} % are refused`],
    });
    const enough = least((places) => erlangB(places, load) <= share);
    expect(searches[0]).toMatchObject({ guess: { steps: enough, rule: 'Erlang B' } });
    expect(searches[0]?.found).toMatchObject({ kind: 'enough', enough, notEnough: enough - 1 });
  });

  it('that is not to jam needs the first number above the demand', async () => {
    const plan = oneQueue(6.5, '{staff: 3 people}');
    const { searches, targets } = await find(plan, { resources: ['counter'] });
    expect(targets).toMatchObject([{ kind: 'does not jam', resource: 0 }]);
    expect(searches[0]?.found).toMatchObject({ kind: 'enough', enough: 7, notEnough: 6 });
    expect(searches[0]?.guess).toMatchObject({ steps: 7, rule: 'load', load: expect.closeTo(6.5, 1) });
  });

  it('is the load of all that a case comes for, which is not seen where it waits for the first time', () => {
    // Twice for everybody, four weeks apart: 20 seats a week for those who come, and 7.5 for the second time of the 300.
    const plan = planOf(
      compileText(`stuwmeer: 1
provenance: free
title: T
runs: {from: 2024-01-01, for: 40 weeks}
attributes: {dose: {shares: {first: 100 %, second: 0 %}}}
arrivals: {people: {paced: 10 per week, to: jab}, old: {backlog: 300 cases, to: jab}}
resources: {doses: {seats: {2024-01-01: 4 places, 2024-03-04: 6 places}, sessions: {every: 1 week, first: 2024-01-01}}}
steps:
  jab: {group: {at: doses, takes: 15 minutes}, next: [{when: {dose: first}, to: between}, {to: done}]}
  between: {set: {dose: second}, wait: 28 days, next: jab}
ends: {done: }
`),
    );
    const units = capacityUnits(plan, 0);
    if (units === undefined) throw new Error('expected seats that can be varied');
    const guess = firstGuess(plan, 0, units, [targetIn('doses does not jam', plan)]);
    expect(guess?.load).toBeGreaterThan(20);
    expect(guess?.load).toBeLessThan(27.5);
  });

  it('is searched in tenths of an FTE', async () => {
    const { searches } = await find(oneQueue(2.25, '{staff: 1 FTE}'), { resources: ['counter'] });
    const found = searches[0]?.found;
    // 2.25 FTE have exactly as much to do as they can.
    expect(found).toMatchObject({
      kind: 'enough',
      enough: expect.toSatisfy((steps: number) => steps > 22 && steps < 27),
    });
    expect(found?.kind === 'enough' && found.notEnough).toSatisfy((steps: number) => steps > 18 && steps < 23);
  });

  it('cannot meet what no capacity meets, and looks at few', async () => {
    const plan = oneQueue(3, '{staff: 4 people}');
    const { searches, end } = await find(plan, { resources: ['counter'], targets: ['total time mean <= 12 hours'] });
    expect(searches[0]?.found).toMatchObject({ kind: 'nothing helps', outcome: 'missed' });
    expect(searches[0]?.curve.length).toBeLessThan(9);
    expect(end).toMatchObject({ outcome: 'missed', units: [] });
  });

  it('does not look at thousands of FTE where a little more of them only changes their pace', async () => {
    const plan = planOf(
      compileText(
        exercise({
          runs: '{from: 2024-01-01, for: 200 days}',
          hours: '{office: {every day: 09:00-17:00}}',
          arrivals: '{visitors: {poisson: 12 per day, to: serving}, pile: {backlog: 60 cases, to: serving}}',
          resources: '{counter: {staff: 2.5 FTE, works: office}}',
          steps: '{serving: {work: {by: counter, takes: exponential(mean 2 hours)}, next: served}}',
          // Who comes back comes a little sooner with every change of pace.
          ends: '{served: {returns: {share: 40 %, after: exponential(mean 5 days), to: serving}}}',
        }),
      ),
    );
    const asked = { resources: ['counter'], targets: ['wait p90 <= 1 day'], from: 60 * day, replications: 5 };
    const [search] = (await find(plan, asked)).searches;
    expect(search?.found).toMatchObject({ kind: 'nothing helps', outcome: 'missed' });
    expect(Math.max(...(search?.curve.map(({ steps }) => steps) ?? []))).toBeLessThan(5000);
  });

  it('clears a backlog by a day, with what there is from a day on', async () => {
    const plan = planOf(
      compileText(
        exercise({
          runs: '{from: 2024-01-01, for: 200 days}',
          arrivals: '{visitors: {poisson: 4 per day, to: serving}, pile: {backlog: 300 cases, to: serving}}',
          resources: '{counter: {staff: 4 people}}',
          steps: '{serving: {work: {by: counter, takes: 24 hours}, next: served}}',
        }),
      ),
    );
    const wish = 'waiting at end <= 20 cases by 2024-04-30';
    const whole = await find(plan, { resources: ['counter'], targets: [wish] });
    const late = await find(plan, { resources: ['counter'], targets: [wish], from: 60 * day });
    // 120 days to do 300 besides the 4 a day, or 61 days from 1 March on.
    const [soon, later] = [whole, late].map(({ searches }) => searches[0]?.found);
    expect(soon).toMatchObject({ kind: 'enough', enough: 7, notEnough: 6 });
    expect(later).toMatchObject({ kind: 'enough', enough: 9, notEnough: 8 });
    // All are served by the end of the year with 9, 10 or 20, but those who come first have waited for two months.
    const longest = await find(plan, { resources: ['counter'], targets: ['wait p90 <= 10 days'], from: 60 * day });
    expect(longest.searches[0]?.found).toMatchObject({ kind: 'nothing helps', outcome: 'missed' });
    const tried = longest.searches[0]?.curve.slice(-2).map(({ targets }) => targets[0]?.estimate?.mean ?? 0) ?? [];
    expect(tried).toHaveLength(2);
    expect(Math.abs((tried[0] ?? 0) - (tried[1] ?? 1))).toBeLessThan(0.01);
  });
});

/** Two in a row, of which the first holds back what would be too much for the second. */
const chain = planOf(
  compileText(
    exercise({
      runs: '{from: 2024-01-01, for: 300 days}',
      arrivals: '{visitors: {poisson: 7.4 per day, to: first}}',
      resources:
        '{desk: {staff: 3 people, costs of presence: 20 euro per hour}, bed: {places: 4 places, costs of presence: 30 euro per hour}, spare: {staff: 40 people}}',
      steps: `
  first: {work: {by: desk, takes: exponential(mean 12 hours)}, next: second}
  second: {work: {by: bed, takes: exponential(mean 24 hours)}, next: third}
  third: {work: {by: spare, takes: exponential(mean 24 hours)}, next: served}`,
    }),
  ),
);

describe('whichever is short', () => {
  it('is given enough, and then the one to which the jam moves', async () => {
    const { searches, end, targets } = await find(chain, {});
    expect(targets).toMatchObject([{ kind: 'does not jam', resource: undefined }]);
    const told = searches.map(({ resource, found }) => [
      chain.resources[resource]?.name,
      found.kind === 'enough' && found.enough,
    ]);
    expect(told).toEqual([
      ['desk', 4],
      ['bed', 8],
    ]);
    expect(searches[0]?.elsewhere).toEqual([1]);
    expect(searches[1]?.others).toEqual([{ resource: 0, units: 4 }]);
    expect(end).toMatchObject({ outcome: 'met', short: [], units: [{ units: 4 }, { units: 8 }] });
  });

  it('may be left short where it is not among those that may be varied', async () => {
    const { searches, end, targets } = await find(chain, { resources: ['bed', 'spare'] });
    expect(targets).toMatchObject([{ resource: 1 }, { resource: 2 }]);
    // The desk lets through 6 a day of the 7.4 that come.
    expect(searches).toMatchObject([{ resource: 1, found: { enough: 7 } }]);
    expect(end).toMatchObject({ outcome: 'met', short: [0] });
  });

  it('is followed by what a target asks for', async () => {
    const { searches, end } = await find(chain, { targets: ['wait mean at bed <= 3 hours'] });
    expect(searches.map(({ resource }) => resource)).toEqual([0, 1, 1]);
    expect(searches.at(-1)).toMatchObject({ targets: [{ kind: 'measure' }], found: { kind: 'enough', enough: 10 } });
    expect(end.outcome).toBe('met');
  });
});

describe('a target that names no place, or a day', () => {
  const impatient = planOf(
    compileText(
      exercise({
        runs: '{from: 2024-01-01, for: 200 days}',
        arrivals: '{visitors: {poisson: 6 per day, to: first}}',
        resources: `
  desk: {staff: 12 people, line: {gives up: {after: exponential(mean 12 hours), to: gone}}}
  bed: {places: 7 places, line: {gives up: {after: exponential(mean 12 hours), to: gone}}}`,
        steps: `
  first: {work: {by: desk, takes: exponential(mean 24 hours)}, next: second}
  second: {work: {by: bed, takes: exponential(mean 24 hours)}, next: served}`,
        ends: '{served: {}, gone: {counts: lost}}',
      }),
    ),
  );

  it('is met at the place where most of it happens', async () => {
    const { searches, end } = await find(impatient, { targets: ['at most 3 % give up'] });
    // Everybody finds a desk; those who give up wait for a bed.
    expect(searches).toMatchObject([{ resource: 1, targets: [{ kind: 'measure' }], found: { kind: 'enough' } }]);
    expect(end).toMatchObject({ outcome: 'met', units: [{ resource: 1 }] });
  });

  it('is searched for until that day', async () => {
    // Over the years there is room enough, but not by the end of a first August.
    const plan = planOf(
      compileText(
        exercise({
          runs: '{from: 2024-01-01, to: 2026-01-31}',
          arrivals:
            '{visitors: {paced: 2 per day, varies: {by month: [1, 1, 1, 1, 1, 1, 1, 5, 1, 1, 1, 1]}, to: serving}}',
          resources: '{counter: {staff: 8 people}}',
          steps: '{serving: {work: {by: counter, takes: exponential(mean 24 hours)}, next: served}}',
        }),
      ),
    );
    const { searches, end } = await find(plan, { targets: ['does not jam by 2024-08-31'], replications: 4, most: 8 });
    expect(searches).toMatchObject([{ targets: [{ kind: 'does not jam', resource: 0, by: 244 * day }] }]);
    expect(searches[0]?.found).toMatchObject({ kind: 'enough', enough: expect.toSatisfy((units) => units > 9) });
    expect(end.outcome).toBe('met');
  });
});

describe('several targets', () => {
  it('are each judged as strictly alone as together', async () => {
    // Bounds on both sides of what is measured, from far off to nearly the same.
    const hours = Array.from({ length: 24 }, (_, i) => i + 1);
    const targets = hours.map((bound) => targetIn(`wait mean at bed <= ${bound} hours`, chain));
    const settings = { key: 'test', plan: chain, seed: 'capacity', from: 0, replications: 16, most: 16, confidence };
    const runs = new PointRuns(runHere, { ...settings, targets, progress: () => undefined });
    const units = new Map([
      [0, 4],
      [1, 9],
    ]);
    const all = await runs.seen(units, targets);
    const alone = await Promise.all(targets.map((target) => runs.seen(units, [target])));
    const outcomes = all.targets.map(({ outcome }) => outcome);
    expect(alone.map((point) => point.targets[0]?.outcome)).toEqual(outcomes);
    expect(new Set(outcomes).size).toBeGreaterThan(1);
  });
});

describe('the cheapest mix', () => {
  it('is what trying all of them gives', async () => {
    const targets = ['wait mean at desk <= 3 hours', 'in hand mean <= 24 cases'];
    const costs = [
      { resource: 0, cost: 2 },
      { resource: 1, cost: 3 },
    ];
    const { mix, end } = await find(chain, { targets, costs, resources: ['desk', 'bed'] });
    const steps = mix?.resources.map((each) => each.steps ?? 0) ?? [];
    expect(mix).toMatchObject({ isProven: true, cost: 2 * (steps[0] ?? 0) + 3 * (steps[1] ?? 0), costToday: 18 });
    expect(end.outcome).toBe('met');
    const settings = { key: 'test', plan: chain, seed: 'capacity', from: 0, replications: 6, most: 24, confidence };
    const wanted = targets.map((text) => targetIn(text, chain));
    const runs = new PointRuns(runHere, { ...settings, targets: wanted, progress: () => undefined });
    const met: number[] = [];
    for (const desk of [4, 5, 6, 7]) {
      for (const bed of [8, 9, 10, 11]) {
        const units = new Map([
          [0, desk],
          [1, bed],
        ]);
        const found = await runs.at(units, wanted);
        if (found.targets.every(({ outcome }) => outcome === 'met')) met.push(2 * desk + 3 * bed);
      }
    }
    expect(met.length).toBeGreaterThan(1);
    expect(Math.min(...met)).toBe(mix?.cost);
  });

  it('is costed by the hours of presence in the file', () => {
    expect(costOfUnit(chain, 0)).toBeCloseTo(20 * 24 * 365.25, 6);
    expect(costOfUnit(chain, 2)).toBeUndefined();
  });
});
