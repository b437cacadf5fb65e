import { describe, expect, it } from 'vitest';
import { Interruption, ProcessError } from '../../../src/engine/processes/process-error.ts';
import { Store } from '../../../src/engine/processes/store.ts';
import { failure, ProcessWorld } from './process-world.ts';

describe('interrupting a process', () => {
  it('throws at the place where it waits, takes its request back, and lets it go on', () => {
    const world = new ProcessWorld();
    const desk = world.all.facility({ name: 'desk', units: 1 });
    world.go(0, 'busy', function* (self) {
      yield* self.use(desk, 10);
    });
    const waiting = world.go(0, 'waiting', function* (self) {
      try {
        yield* self.use(desk, 1);
      } catch (error) {
        if (!(error instanceof Interruption)) throw error;
        world.note(`left because of ${error.reason}`);
      }
      yield* self.hold(1);
      world.note('goes on');
    });
    world.at(3, () => {
      expect(waiting.interrupt('fire')).toBe(true);
      expect(desk.waiting).toBe(0);
    });
    expect(world.run()).toEqual(['left because of fire at 3', 'goes on at 4']);
    expect(waiting.interrupt('too late')).toBe(false);
  });

  it('breaks its work off and gives the units back', () => {
    const world = new ProcessWorld();
    const desk = world.all.facility({ name: 'desk', units: 1 });
    const worker = world.go(0, 'worker', function* (self) {
      try {
        yield* self.use(desk, 10);
      } finally {
        world.note('stopped');
      }
    });
    world.go(1, 'next', function* (self) {
      yield* self.use(desk, 1);
      world.note('next done');
    });
    world.at(3, () => {
      worker.cancel();
    });
    expect(world.run()).toEqual(['stopped at 3', 'next done at 4']);
    expect([worker.isOver, worker.result]).toEqual([true, undefined]);
  });

  it('that has just got what it waited for, leaves it that and reaches it at its next wait', () => {
    const world = new ProcessWorld();
    const letters = new Store<string>(world.simulation, { name: 'letters' });
    const reader = world.go(0, 'reader', function* (self) {
      world.note(`got ${yield* self.get(letters)}`);
      try {
        yield* self.hold(10);
      } catch {
        world.note('interrupted');
      }
    });
    world.at(2, () => {
      letters.put('post');
      reader.interrupt('now');
    });
    expect(world.run()).toEqual(['got post at 2', 'interrupted at 2']);
  });

  it('that nobody catches surfaces from the run', () => {
    const world = new ProcessWorld();
    const sleeper = world.go(0, 'sleeper', function* (self) {
      yield* self.hold(10);
    });
    world.at(4, () => {
      sleeper.interrupt('noise');
    });
    expect(failure(world)).toMatchObject({ message: 'process "sleeper" failed at time 4: interrupted: noise' });
    expect([sleeper.isOver, world.simulation.pending]).toEqual([true, 0]);
  });

  it('before it has begun reaches it at its first wait; cancelling then means that it never begins', () => {
    const world = new ProcessWorld();
    const reached = world.go(5, 'reached', function* (self) {
      world.note('begins');
      yield* self.hold(1);
    });
    const cancelled = world.go(5, 'cancelled', function* (self) {
      world.note('never');
      yield* self.hold(1);
    });
    world.at(1, () => {
      reached.interrupt('early');
      cancelled.cancel();
    });
    expect(String(failure(world))).toContain('"reached" failed at time 5');
    expect([world.log, cancelled.isOver]).toEqual([['begins at 5'], true]);
  });

  it('lets a cancelled process wait in its finally blocks', () => {
    const world = new ProcessWorld();
    const worker = world.go(0, 'worker', function* (self) {
      try {
        yield* self.hold(10);
      } finally {
        yield* self.hold(2);
        world.note('tidied up');
      }
    });
    world.at(3, () => {
      worker.cancel();
    });
    expect(world.run()).toEqual(['tidied up at 5']);
  });
});

describe('what goes wrong in a process', () => {
  it('surfaces from the run with its name, the time and the cause', () => {
    const world = new ProcessWorld();
    const cause = new TypeError('no such desk');
    world.go(3, 'clerk', function* (self) {
      yield* self.hold(2);
      throw cause;
    });
    const error = failure(world);
    expect(error).toBeInstanceOf(ProcessError);
    expect(error).toMatchObject({
      message: 'process "clerk" failed at time 5: no such desk',
      process: 'clerk',
      at: 5,
      cause,
    });
  });

  it('may be caught where it waits, after which it goes on', () => {
    const world = new ProcessWorld();
    world.go(0, 'clerk', function* (self) {
      try {
        yield* self.hold(-1);
      } catch (error) {
        world.note(String(error));
      }
      yield* self.hold(1);
      world.note('went on');
    });
    expect(world.run()).toEqual([
      'SimulationError: cannot plan "process clerk at -1": expected a finite time that is not in the past (at time 0) at 0',
      'went on at 1',
    ]);
  });

  it('is found when it waits by the commands of another', () => {
    const world = new ProcessWorld();
    const other = world.go(0, 'other', function* (self) {
      yield* self.hold(10);
    });
    world.go(1, 'confused', function* () {
      yield* other.hold(1);
    });
    expect(String(failure(world))).toContain('"other" cannot be made to wait by another process');
  });

  it('is found when it loops without time passing, by its name', () => {
    const world = new ProcessWorld();
    world.go(2, 'restless', function* (self) {
      for (;;) yield* self.hold(0);
    });
    expect(failure(world)).toMatchObject({ code: 'no time passing', what: 'process restless', at: 2 });
  });

  it('leaves the others to go on', () => {
    const world = new ProcessWorld();
    world.go(1, 'fails', function* (self) {
      yield* self.hold(0);
      throw new Error('alone');
    });
    world.at(2, () => {
      world.note('went on');
    });
    failure(world);
    expect(world.run()).toEqual(['went on at 2']);
  });
});
