import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Network } from '../../../src/engine/network.ts';
import type { Observer } from '../../../src/engine/observer.ts';
import { silent } from '../../../src/engine/observer.ts';
import { ProcessorSharing } from '../../../src/engine/processes/processor-sharing.ts';
import { Simulation } from '../../../src/engine/simulation.ts';

interface Job {
  readonly at: number;
  readonly work: number;
}

function shared(units: number, jobs: readonly Job[], observer: Partial<Observer> = {}) {
  const simulation = new Simulation();
  const network = new Network(simulation, { ...silent, ...observer });
  const jobOf: number[] = [];
  const ends = jobs.map(() => Number.NaN);
  const facility = new ProcessorSharing(network, {
    name: 'line',
    units,
    finished(entity) {
      ends[jobOf[entity] ?? -1] = simulation.now;
      network.entities.remove(entity);
    },
  });
  const entities: number[] = [];
  const arrive = simulation.register('arrival', (job) => {
    const entity = network.entities.create();
    jobOf[entity] = job;
    entities[job] = entity;
    facility.join(entity, jobs[job]?.work ?? Number.NaN);
  });
  for (const [job, { at }] of jobs.entries()) simulation.schedule(at, arrive, job);
  return { simulation, facility, ends, entityOf: (job: number) => entities[job] ?? -1 };
}

function endsOf(units: number, jobs: readonly Job[]): readonly number[] {
  const { simulation, ends } = shared(units, jobs);
  simulation.run();
  return ends;
}

/** The same by following everyone's work from change to change: slow, and without a scale of attained service. */
function endsByHand(units: number, jobs: readonly Job[]): readonly number[] {
  const left = jobs.map(({ work }) => work);
  const ends = jobs.map(() => Number.NaN);
  let now = 0;
  for (;;) {
    const present = jobs.flatMap(({ at }, job) => (at <= now && Number.isNaN(ends[job]) ? [job] : []));
    const pace = Math.min(1, units / Math.max(1, present.length));
    const done = Math.min(...present.map((job) => now + (left[job] ?? 0) / pace));
    const arrival = Math.min(...jobs.map(({ at }) => (at > now ? at : Number.POSITIVE_INFINITY)));
    const next = Math.min(done, arrival);
    if (next === Number.POSITIVE_INFINITY) return ends;
    for (const job of present) {
      left[job] = (left[job] ?? 0) - (next - now) * pace;
      if ((left[job] ?? 0) < 1e-9) ends[job] = next;
    }
    now = next;
  }
}

describe('processor sharing', () => {
  it('serves one alone at full pace, two at half', () => {
    expect(
      endsOf(1, [
        { at: 0, work: 4 },
        { at: 2, work: 1 },
      ]),
    ).toEqual([5, 4]);
  });

  it('gives nobody more than one server', () => {
    expect(
      endsOf(2, [
        { at: 0, work: 4 },
        { at: 0, work: 4 },
      ]),
    ).toEqual([4, 4]);
    expect(
      endsOf(2, [
        { at: 0, work: 4 },
        { at: 0, work: 4 },
        { at: 0, work: 4 },
      ]),
    ).toEqual([6, 6, 6]);
  });

  it('lets those who are done together go in the order in which they came', () => {
    const heard: number[] = [];
    const { simulation } = shared(
      1,
      Array.from({ length: 5 }, () => ({ at: 1, work: 1 })),
      {
        finished: (_line, entity) => heard.push(entity),
      },
    );
    simulation.run();
    expect([heard, simulation.now]).toEqual([[0, 1, 2, 3, 4], 6]);
  });

  it('does what following everyone step by step does', () => {
    const job = fc.record({ at: fc.integer({ min: 0, max: 40 }), work: fc.integer({ min: 1, max: 30 }) });
    const check = fc.property(fc.constantFrom(0.5, 1, 2, 3.5), fc.array(job, { maxLength: 30 }), (units, jobs) => {
      const [ends, byHand] = [endsOf(units, jobs), endsByHand(units, jobs)];
      for (const [i, end] of ends.entries()) expect(end).toBeCloseTo(byHand[i] ?? Number.NaN, 7);
      expect(ends).toHaveLength(jobs.length);
    });
    fc.assert(check, { seed: 7, numRuns: 200 });
  });

  it('goes on at another pace when servers are added or withdrawn, and stands still with none', () => {
    const { simulation, facility, ends } = shared(1, [
      { at: 0, work: 4 },
      { at: 0, work: 4 },
    ]);
    const units = simulation.register('units', (n) => facility.setUnits(n));
    simulation.schedule(2, units, 0);
    simulation.schedule(10, units, 2);
    simulation.run();
    expect(ends).toEqual([13, 13]);
  });

  it('lets somebody leave, and the others share what that frees', () => {
    const heard: string[] = [];
    const { simulation, facility, ends, entityOf } = shared(
      1,
      [
        { at: 0, work: 4 },
        { at: 0, work: 4 },
      ],
      {
        brokenOff: (_line, entity, now, held) => heard.push(`${entity} at ${now} after ${held}`),
      },
    );
    simulation.schedule(
      2,
      simulation.register('leave', () => facility.leave(entityOf(0))),
    );
    simulation.run();
    expect([ends[1], heard, facility.present]).toEqual([5, ['0 at 2 after 2'], 0]);
  });

  it('plans one event beyond the arrivals, whoever is present', () => {
    const { simulation } = shared(
      1,
      Array.from({ length: 500 }, (_, i) => ({ at: 0, work: 1 + i })),
    );
    simulation.run(0);
    expect(simulation.pending).toBe(1);
    simulation.run();
    expect(simulation.events).toBe(1000);
  });

  it('keeps its precision over a run of a million years in seconds', () => {
    const start = 3.2e13;
    const ends = endsOf(1, [
      { at: start, work: 8 },
      { at: start + 4, work: 8 },
    ]);
    expect(ends).toEqual([start + 12, start + 16]);
  });

  it.each([-1, Number.NaN])('cannot have %d units, nor do as much work', (wrong) => {
    expect(() => shared(wrong, [])).toThrow('expected a number of at least 0');
    const { simulation } = shared(1, [{ at: 0, work: wrong }]);
    expect(() => simulation.run()).toThrow('expected a finite time');
  });
});
