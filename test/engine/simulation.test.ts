import { describe, expect, it } from 'vitest';
import { priorities, Simulation } from '../../src/engine/simulation.ts';
import { SimulationError } from '../../src/engine/simulation-error.ts';

function thrown(by: () => void): SimulationError {
  try {
    by();
  } catch (error) {
    if (error instanceof SimulationError) return error;
    throw error;
  }
  throw new Error('expected a SimulationError, and nothing was thrown');
}

describe('simulated time', () => {
  it('carries out events in order of time, then priority, then insertion', () => {
    const simulation = new Simulation();
    const log: string[] = [];
    const note = (name: string) => simulation.register(name, () => log.push(`${name} at ${simulation.now}`));
    simulation.schedule(2, note('late'));
    simulation.schedule(1, note('first inserted'));
    simulation.schedule(1, note('second inserted'));
    simulation.schedule(1, note('release'), 0, priorities.release);
    simulation.schedule(1, note('staffing'), 0, priorities.staffing);
    simulation.run();
    expect(log).toEqual(['staffing at 1', 'release at 1', 'first inserted at 1', 'second inserted at 1', 'late at 2']);
  });

  it('hands the argument to the handler', () => {
    const simulation = new Simulation();
    const got: number[] = [];
    const action = simulation.register('take', (argument) => got.push(argument));
    simulation.schedule(1, action, -5);
    simulation.schedule(1, action);
    simulation.run();
    expect(got).toEqual([-5, 0]);
  });

  it('still runs an event exactly at the horizon, also one planned there at the horizon', () => {
    const simulation = new Simulation();
    let runs = 0;
    const again = simulation.register('again', (times) => {
      runs++;
      if (times > 0) simulation.schedule(simulation.now, again, times - 1);
    });
    simulation.schedule(10, again, 2);
    simulation.schedule(10.5, again);
    simulation.run(10);
    expect(runs).toBe(3);
    expect(simulation.now).toBe(10);
    expect(simulation.pending).toBe(1);
  });

  it('stands at the horizon after a run, and goes on from there', () => {
    const simulation = new Simulation();
    const at: number[] = [];
    const tick = simulation.register('tick', () => {
      at.push(simulation.now);
      simulation.schedule(simulation.now + 2, tick);
    });
    simulation.schedule(1, tick);
    simulation.run(4);
    expect(simulation.now).toBe(4);
    expect(simulation.nextEvent).toBe(5);
    simulation.run(4);
    simulation.run(5);
    expect(at).toEqual([1, 3, 5]);
    expect(simulation.events).toBe(3);
  });

  it('stands at the last event after a run without a horizon', () => {
    const simulation = new Simulation();
    simulation.schedule(
      7,
      simulation.register('only', () => {}),
    );
    simulation.run();
    expect(simulation.now).toBe(7);
    expect(simulation.nextEvent).toBe(Number.POSITIVE_INFINITY);
  });

  it('stops after the event in hand and can be continued', () => {
    const simulation = new Simulation();
    const at: number[] = [];
    const action = simulation.register('stop at 2', () => {
      at.push(simulation.now);
      if (simulation.now === 2) simulation.stop();
    });
    for (const time of [1, 2, 2, 3]) simulation.schedule(time, action);
    simulation.run(10);
    expect([at, simulation.now]).toEqual([[1, 2], 2]);
    simulation.run(2.5);
    expect([at, simulation.now]).toEqual([[1, 2, 2], 2]);
    simulation.run(10);
    expect([at, simulation.now]).toEqual([[1, 2, 2, 3], 10]);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 4.999])('refuses to plan an event at %d when it is 5', (time) => {
    const simulation = new Simulation();
    simulation.run(5);
    const action = simulation.register('opening the post', () => {});
    for (const plan of [() => simulation.schedule(time, action), () => simulation.timer(time, action)]) {
      const error = thrown(plan);
      expect(error.code).toBe('not a moment to come');
      expect(error.message).toBe(
        `cannot plan "opening the post at ${time}": expected a finite time that is not in the past (at time 5)`,
      );
    }
    expect(simulation.pending).toBe(0);
  });

  it.each([4, Number.NaN])('refuses to run until %d when it is 5', (until) => {
    const simulation = new Simulation();
    simulation.run(5);
    for (const run of [() => simulation.run(until), () => simulation.runBefore(until)]) {
      expect(thrown(run).code).toBe('horizon in the past');
    }
    expect(simulation.now).toBe(5);
  });

  it('can leave out an event exactly at the horizon, and carry it out when it goes on', () => {
    const simulation = new Simulation();
    const at: number[] = [];
    const note = simulation.register('note', () => at.push(simulation.now));
    for (const time of [1, 10, 10, 11]) simulation.schedule(time, note);
    simulation.schedule(10, note, 0, priorities.staffing);
    simulation.runBefore(10);
    expect([at, simulation.now, simulation.nextEvent, simulation.pending]).toEqual([[1], 10, 10, 4]);
    simulation.runBefore(10);
    expect([at, simulation.now, simulation.pending]).toEqual([[1], 10, 4]);
    simulation.run(10);
    expect([at, simulation.pending]).toEqual([[1, 10, 10, 10], 1]);
    // What was due then is over, and leaving it out now changes nothing.
    simulation.runBefore(10);
    simulation.runBefore(12);
    expect([at, simulation.now, simulation.events]).toEqual([[1, 10, 10, 10, 11], 12, 5]);
  });

  it('leaves out what is due at the start before it has begun', () => {
    const simulation = new Simulation();
    let runs = 0;
    const first = simulation.register('first', () => runs++);
    simulation.schedule(0, first);
    simulation.runBefore(0);
    expect([runs, simulation.now, simulation.pending]).toEqual([0, 0, 1]);
    simulation.runBefore(Number.MIN_VALUE);
    expect([runs, simulation.now, simulation.pending]).toEqual([1, Number.MIN_VALUE, 0]);
  });

  it('tells the moment left out from the last one before it, whatever its size', () => {
    for (const moment of [0.1, 1 / 3, 0.3, 1, 1024, 100 / 3, 86_400.1, 3 * 31_557_600 + 0.7, 2 ** 40 + 0.5]) {
      const simulation = new Simulation();
      const at: number[] = [];
      const note = simulation.register('note', () => at.push(simulation.now));
      // The largest number below it.
      const before = moment * (1 - Number.EPSILON / 2);
      expect(before).toBeLessThan(moment);
      for (const time of [moment, before]) simulation.schedule(time, note);
      simulation.runBefore(moment);
      expect([at, simulation.now]).toEqual([[before], moment]);
      simulation.run(moment);
      expect(at).toEqual([before, moment]);
    }
  });

  it('carries out what is planned on the way to a horizon left out, but not what is planned for it', () => {
    const simulation = new Simulation();
    const at: number[] = [];
    const tick = simulation.register('tick', () => {
      at.push(simulation.now);
      simulation.schedule(simulation.now + 0.5, tick);
    });
    simulation.schedule(0, tick);
    for (const moment of [0.5, 0.75, 1.5]) simulation.runBefore(moment);
    expect([at, simulation.now, simulation.nextEvent]).toEqual([[0, 0.5, 1], 1.5, 1.5]);
  });

  it('stops before a horizon left out where it is told to, and can be continued', () => {
    const simulation = new Simulation();
    const at: number[] = [];
    const action = simulation.register('stop at 2', () => {
      at.push(simulation.now);
      if (simulation.now === 2) simulation.stop();
    });
    for (const time of [1, 2, 2, 3, 4]) simulation.schedule(time, action);
    simulation.runBefore(4);
    expect([at, simulation.now]).toEqual([[1, 2], 2]);
    simulation.runBefore(2);
    expect([at, simulation.now]).toEqual([[1, 2], 2]);
    simulation.runBefore(4);
    expect([at, simulation.now]).toEqual([[1, 2, 2], 2]);
    simulation.runBefore(4);
    expect([at, simulation.now, simulation.nextEvent]).toEqual([[1, 2, 2, 3], 4, 4]);
  });

  it('looks once at the end of each instant at which it was asked to', () => {
    const simulation = new Simulation();
    const seen: [string, number][] = [];
    simulation.whenInstantEnds(() => seen.push(['look', simulation.now]));
    const ask = simulation.register('ask', (again) => {
      seen.push(['event', simulation.now]);
      simulation.lookAfterwards();
      if (again > 0) simulation.schedule(simulation.now, ask, again - 1, 127);
    });
    const quiet = simulation.register('quiet', () => seen.push(['quiet', simulation.now]));
    simulation.lookAfterwards();
    simulation.schedule(1, ask, 1);
    simulation.schedule(1, ask);
    simulation.cancel(simulation.timer(1, quiet, 0, 127));
    simulation.schedule(2, quiet);
    simulation.schedule(3, ask);
    simulation.runBefore(3);
    const before: [string, number][] = [
      ['look', 0],
      ['event', 1],
      ['event', 1],
      ['event', 1],
      ['look', 1],
      ['quiet', 2],
    ];
    expect([seen, simulation.events]).toEqual([before, 6]);
    simulation.run(3);
    expect([seen.slice(before.length), simulation.events]).toEqual([
      [
        ['event', 3],
        ['look', 3],
      ],
      8,
    ]);
  });

  it('looks at an instant in which it was stopped once that is over', () => {
    const simulation = new Simulation();
    const looked: number[] = [];
    simulation.whenInstantEnds(() => looked.push(simulation.now));
    const ask = simulation.register('ask and stop', () => {
      simulation.lookAfterwards();
      simulation.stop();
    });
    for (const time of [1, 1, 2]) simulation.schedule(time, ask);
    simulation.run(5);
    simulation.run(5);
    expect(looked).toEqual([]);
    simulation.run(5);
    expect([looked, simulation.now]).toEqual([[1], 2]);
    simulation.run(5);
    expect([looked, simulation.now, simulation.events]).toEqual([[1, 2], 5, 5]);
  });

  it('cancels timers until they go off', () => {
    const simulation = new Simulation();
    const rang: number[] = [];
    const ring = simulation.register('ring', (number) => rang.push(number));
    const kept = simulation.timer(1, ring, 1);
    const dropped = simulation.timer(1, ring, 2);
    expect([simulation.pending, simulation.cancel(dropped), simulation.pending]).toEqual([2, true, 1]);
    simulation.run();
    expect(rang).toEqual([1]);
    expect([simulation.cancel(kept), simulation.cancel(dropped)]).toEqual([false, false]);
  });

  it('stops a run that uses up its event budget, naming the action', () => {
    const simulation = new Simulation({ events: 1000 });
    const loop = simulation.register('going round', () => simulation.schedule(simulation.now + 1, loop));
    simulation.schedule(0, loop);
    const error = thrown(() => simulation.run());
    expect([error.code, error.what, error.at]).toEqual(['event budget', 'going round', 1000]);
    expect(error.message).toContain('last at "going round"');
  });

  it.each([0, 3])('stops a loop at time %d in which no time passes, naming the action', (start) => {
    const simulation = new Simulation({ eventsAtOneInstant: 50 });
    let turns = 0;
    const loop = simulation.register('screening', () => {
      turns++;
      simulation.schedule(simulation.now, loop);
    });
    simulation.schedule(start, loop);
    const error = thrown(() => simulation.run());
    expect([error.code, error.what, error.at, turns]).toEqual(['no time passing', 'screening', start, 50]);
  });

  it('refuses to run inside an event, and runs again after an event that failed', () => {
    const simulation = new Simulation();
    const inside = simulation.register('inside', () => simulation.run());
    simulation.schedule(1, inside);
    expect(thrown(() => simulation.run()).code).toBe('already running');
    const insideBefore = simulation.register('inside, before', () => simulation.runBefore(9));
    simulation.schedule(1, insideBefore);
    expect(thrown(() => simulation.run()).code).toBe('already running');
    let done = false;
    simulation.schedule(
      2,
      simulation.register('after', () => {
        done = true;
      }),
    );
    simulation.run();
    expect(done).toBe(true);
  });

  it('knows whether anyone is still to give units back, or to go on after that, at this instant', () => {
    const simulation = new Simulation();
    const seen: boolean[] = [];
    const look = simulation.register('look', () => seen.push(simulation.onwardPending));
    const { staffing, release, onward, normal } = priorities;
    for (const priority of [staffing, release, onward, normal, normal]) simulation.schedule(1, look, 0, priority);
    simulation.schedule(2, look, 0, release);
    simulation.run();
    expect(seen).toEqual([true, true, false, false, false, false]);
  });
});
