import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facility } from '../../src/engine/facility.ts';
import type { Line } from '../../src/engine/line.ts';
import { Network } from '../../src/engine/network.ts';
import { Simulation } from '../../src/engine/simulation.ts';
import { Levels } from '../../src/engine/timetable.ts';
import { atOneCounter } from './one-counter.ts';

/** A network drawn at random: facilities, lines before one or more of them, and visits to the lines. */
const facilityPlan = fc.record({
  units: fc.integer({ min: 1, max: 3 }),
  order: fc.constantFrom('first come' as const, 'last come' as const, 'priority' as const),
  closing: fc.constantFrom('finish' as const, 'resume' as const, 'restart' as const, 'redraw' as const),
  preempts: fc.constantFrom('no' as const, 'resume' as const, 'restart' as const, 'redraw' as const),
  /** Units from 10 and from 20 on, where they change; the first are back at 30. */
  changes: fc.option(fc.tuple(fc.nat(3), fc.nat(3)), { nil: undefined }),
});
const linePlan = fc.record({
  /** Units of each facility, 0 for those it does not need; never all 0. */
  needs: fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2)).filter((needs) => needs.some((units) => units > 0)),
});
const visitPlan = fc.record({
  line: fc.nat(),
  at: fc.integer({ min: 0, max: 30 }),
  takes: fc.integer({ min: 0, max: 8 }),
  rank: fc.nat(2),
  patience: fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }),
  /** The line it goes on to afterwards. */
  onTo: fc.option(fc.nat(), { nil: undefined }),
});
const networkPlan = fc.record({
  facilities: fc.tuple(facilityPlan, facilityPlan, facilityPlan),
  lines: fc.array(linePlan, { minLength: 1, maxLength: 4 }),
  visits: fc.array(visitPlan, { minLength: 1, maxLength: 40 }),
});
type NetworkPlan = typeof networkPlan extends fc.Arbitrary<infer Plan> ? Plan : never;

/** Everything that was reported, and what was broken at any moment. */
function play(plan: NetworkPlan) {
  const log: string[] = [];
  const broken: string[] = [];
  const tally = { joined: 0, gaveUp: 0, done: 0, refused: 0 };
  const simulation = new Simulation({ events: 100_000 });
  const facilities: Facility[] = [];
  const network = new Network(simulation, {
    waiting: (line, entity, now) => log.push(`${entity} waits in ${line} at ${now}`),
    started: (line, entity, now, waited) => log.push(`${entity} starts in ${line} at ${now} after ${waited}`),
    finished: (line, entity, now, held) => log.push(`${entity} is done in ${line} at ${now} after ${held}`),
    left: (line, entity, now, waited) => log.push(`${entity} leaves ${line} at ${now} after ${waited}`),
    staffed: (index, inUse, units, now) => log.push(`${units} units of ${index} for ${inUse} at ${now}`),
    occupied(index, inUse, units, now) {
      log.push(`${inUse} of ${units} of ${index} in use at ${now}`);
      const grows = inUse > (inUseBefore[index] ?? 0);
      inUseBefore[index] = inUse;
      if (inUse < 0) broken.push(`${inUse} of ${index} in use`);
      if (grows && inUse > units) broken.push(`${inUse} of ${units} of ${index} in use at ${now}`);
    },
  });
  const inUseBefore: number[] = [];
  for (const [i, { changes, ...options }] of plan.facilities.entries()) {
    const facility = network.facility({ name: `${i}`, ...options });
    facilities.push(facility);
    if (changes === undefined) continue;
    const [at10, at20] = changes;
    const units = [options.units, at10, at20, options.units];
    facility.follow(new Levels(units.map((n, k) => ({ from: 10 * k, units: n }))));
  }
  const visitOf: number[] = [];
  const timers: (number | undefined)[] = [];
  const lines: Line[] = plan.lines.map(({ needs }, index) => {
    const line: Line = network.line({
      name: `${index}`,
      needs: needs.flatMap((units, i) => {
        const facility = facilities[i];
        // Never more than there are once all changes are over, so that everyone is served in the end.
        return units > 0 && facility !== undefined
          ? [{ facility, units: Math.min(units, plan.facilities[i]?.units ?? 1) }]
          : [];
      }),
      started(entity) {
        const timer = timers[entity];
        if (timer !== undefined) simulation.cancel(timer);
        timers[entity] = undefined;
        line.work(entity, plan.visits[visitOf[entity] ?? 0]?.takes ?? 0);
      },
      finished(entity) {
        const { onTo } = plan.visits[visitOf[entity] ?? 0] ?? {};
        if (onTo !== undefined && !onward.has(entity)) {
          onward.add(entity);
          lines[onTo % lines.length]?.join(entity, 0);
          return;
        }
        onward.delete(entity);
        tally.done++;
        network.entities.remove(entity);
      },
      redraw: () => 1,
    });
    return line;
  });
  const onward = new Set<number>();
  const giveUp = simulation.register('giving up', (entity) => {
    timers[entity] = undefined;
    tally.gaveUp++;
    lines[(plan.visits[visitOf[entity] ?? 0]?.line ?? 0) % lines.length]?.leave(entity);
    network.entities.remove(entity);
  });
  const arrive = simulation.register('arrival', (visit) => {
    const { line = 0, rank = 0, patience } = plan.visits[visit] ?? {};
    const entity = network.entities.create();
    visitOf[entity] = visit;
    tally.joined++;
    if (lines[line % lines.length]?.join(entity, rank) === true || patience === undefined) return;
    timers[entity] = simulation.timer(simulation.now + patience, giveUp, entity);
  });
  for (const [visit, { at }] of plan.visits.entries()) simulation.schedule(at, arrive, visit);
  simulation.run();
  return { log, broken, tally, facilities, network };
}

describe('a random network', () => {
  it('never has more units taken than are in force, and never fewer than none', () => {
    const check = fc.property(networkPlan, (plan) => {
      expect(play(plan).broken).toEqual([]);
    });
    fc.assert(check, { seed: 9, numRuns: 500 });
  });

  it('loses nobody: who joined is done or gave up, and nothing is left in use or waiting', () => {
    const check = fc.property(networkPlan, (plan) => {
      const { tally, facilities, network } = play(plan);
      expect(tally.done + tally.gaveUp).toBe(plan.visits.length);
      expect(facilities.map(({ inUse, waiting, atWork }) => [inUse, waiting, atWork?.suspended ?? 0])).toEqual(
        facilities.map(() => [0, 0, 0]),
      );
      expect(network.entities.count).toBe(0);
    });
    fc.assert(check, { seed: 10, numRuns: 500 });
  });

  it('does the same twice', () => {
    const check = fc.property(networkPlan, (plan) => {
      const first = play(plan).log;
      expect(play(plan).log).toEqual(first);
      expect(first.length).toBeGreaterThan(0);
    });
    fc.assert(check, { seed: 11, numRuns: 100 });
  });

  it('leaves no unit idle that somebody in line could have', () => {
    const check = fc.property(networkPlan, (plan) => {
      const still = { ...plan, facilities: plan.facilities.map((one) => ({ ...one, changes: undefined })) };
      const [a, b, c] = still.facilities;
      if (a === undefined || b === undefined || c === undefined) throw new Error('expected three facilities');
      const { log } = play({ ...still, facilities: [a, b, c], lines: [{ needs: [1, 0, 0] }] });
      // One line of single requests: whoever waits finds every unit taken.
      let inUse = 0;
      for (const entry of log) {
        const taken = /^(\d+) of \d+ of 0/.exec(entry);
        if (taken !== null) inUse = Number(taken[1]);
        else if (entry.includes('waits')) expect(inUse).toBe(a.units);
      }
    });
    fc.assert(check, { seed: 12, numRuns: 200 });
  });
});

describe('lines before several facilities, first come first served', () => {
  interface Request {
    readonly at: number;
    readonly takes: number;
    /** Units of each facility. */
    readonly needs: readonly number[];
  }
  const units = [3, 2, 2];
  const request = fc.record({
    at: fc.integer({ min: 0, max: 30 }),
    takes: fc.integer({ min: 1, max: 8 }),
    needs: fc.tuple(fc.nat(3), fc.nat(2), fc.nat(2)).filter((needs) => needs.some((number) => number > 0)),
  });

  /** Looks, after every event, through everyone who waits, in order: slow and plain. */
  function startsByHand(requests: readonly Request[]): readonly number[] {
    const free = [...units];
    const starts = requests.map(() => Number.NaN);
    const ends: { readonly at: number; readonly who: number }[] = [];
    let waiting: number[] = [];
    const needsOf = (who: number) => requests[who]?.needs ?? [];
    const fits = (who: number, facility: number) => (needsOf(who)[facility] ?? 0) <= (free[facility] ?? 0);
    const settle = (now: number) => {
      for (;;) {
        const next = waiting.find((who, place) =>
          needsOf(who).every((number, facility) => {
            const before = waiting.slice(0, place).filter((other) => (needsOf(other)[facility] ?? 0) > 0);
            return number === 0 || (fits(who, facility) && before.every((other) => fits(other, facility)));
          }),
        );
        if (next === undefined) return;
        waiting = waiting.filter((who) => who !== next);
        starts[next] = now;
        ends.push({ at: now + (requests[next]?.takes ?? 0), who: next });
        for (const [facility, number] of needsOf(next).entries()) free[facility] = (free[facility] ?? 0) - number;
      }
    };
    for (let now = 0; now <= 400; now++) {
      for (const { who } of ends.filter(({ at }) => at === now)) {
        for (const [facility, number] of needsOf(who).entries()) free[facility] = (free[facility] ?? 0) + number;
        settle(now);
      }
      for (const [who, { at }] of requests.entries()) {
        if (at !== now) continue;
        waiting.push(who);
        settle(now);
      }
    }
    return starts;
  }

  function startsInEngine(requests: readonly Request[]): readonly number[] {
    const simulation = new Simulation();
    const network = new Network(simulation);
    const facilities = units.map((number, i) => network.facility({ name: `${i}`, units: number }));
    const found = requests.map(() => Number.NaN);
    const requestOf: number[] = [];
    const lines = new Map<string, Line>();
    const lineFor = (needs: readonly number[]): Line => {
      const line: Line = network.line({
        name: needs.join(),
        needs: facilities.flatMap((facility, i) => {
          const number = needs[i] ?? 0;
          return number > 0 ? [{ facility, units: number }] : [];
        }),
        started(entity) {
          const which = requestOf[entity] ?? -1;
          found[which] = simulation.now;
          line.work(entity, requests[which]?.takes ?? 0);
        },
        finished: (entity) => network.entities.remove(entity),
      });
      return line;
    };
    const arrive = simulation.register('arrival', (which) => {
      const needs = requests[which]?.needs ?? [];
      const line = lines.get(needs.join()) ?? lineFor(needs);
      lines.set(needs.join(), line);
      const entity = network.entities.create();
      requestOf[entity] = which;
      line.join(entity);
    });
    for (const [which, { at }] of requests.entries()) simulation.schedule(at, arrive, which);
    simulation.run();
    return found;
  }

  it('start whom a plain look through everyone in order would start', () => {
    const check = fc.property(fc.array(request, { minLength: 1, maxLength: 40 }), (requests) => {
      const found = startsInEngine(requests);
      expect(found).toEqual(startsByHand(requests));
      expect(found).not.toContain(Number.NaN);
    });
    fc.assert(check, { seed: 15, numRuns: 500 });
  });
});

describe('one station, first come first served, with the same draws', () => {
  const visits = fc.array(fc.record({ at: fc.integer({ min: 0, max: 50 }), takes: fc.integer({ min: 0, max: 10 }) }), {
    minLength: 1,
    maxLength: 60,
  });

  it('never makes anybody wait longer for having more servers', () => {
    const check = fc.property(visits, fc.integer({ min: 1, max: 5 }), (all, units) => {
      const sorted = [...all].sort((a, b) => a.at - b.at);
      const fewer = atOneCounter({ units }, sorted).starts;
      const more = atOneCounter({ units: units + 1 }, sorted).starts;
      for (const [i, start] of more.entries()) expect(start).toBeLessThanOrEqual(fewer[i] ?? Number.NaN);
      expect(more).toHaveLength(all.length);
    });
    fc.assert(check, { seed: 13, numRuns: 300 });
  });

  it('starts each when a server is free and all before have started (Kiefer and Wolfowitz)', () => {
    const check = fc.property(visits, fc.integer({ min: 1, max: 5 }), (all, units) => {
      const sorted = [...all].sort((a, b) => a.at - b.at);
      const free = Array.from({ length: units }, () => 0);
      const expected = sorted.map(({ at, takes }) => {
        const start = Math.max(at, Math.min(...free));
        free[free.indexOf(Math.min(...free))] = start + takes;
        return start;
      });
      expect(atOneCounter({ units }, sorted).starts).toEqual(expected);
    });
    fc.assert(check, { seed: 14, numRuns: 300 });
  });
});
