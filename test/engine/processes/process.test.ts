import { describe, expect, it } from 'vitest';
import { Buffer } from '../../../src/engine/processes/buffer.ts';
import type { Steps } from '../../../src/engine/processes/coroutine.ts';
import { Mailbox } from '../../../src/engine/processes/mailbox.ts';
import type { Process } from '../../../src/engine/processes/process.ts';
import { Signal } from '../../../src/engine/processes/signal.ts';
import { Store } from '../../../src/engine/processes/store.ts';
import { SimulationError } from '../../../src/engine/simulation-error.ts';
import { failure, ProcessWorld } from './process-world.ts';

describe('a process', () => {
  it('lets time pass and returns a value', () => {
    const world = new ProcessWorld();
    const sleeper = world.go(2, 'sleeper', function* (self) {
      yield* self.hold(3);
      world.note('awake');
      return 42;
    });
    expect(sleeper.isOver).toBe(false);
    expect(world.run()).toEqual(['awake at 5']);
    expect([sleeper.result, sleeper.isOver, world.all.count]).toEqual([42, true, 0]);
  });

  it('begins in an event of its own, after the one that made it', () => {
    const world = new ProcessWorld();
    world.go(1, 'mother', function* (self) {
      world.all.spawn(function* child(its) {
        world.note('child begins');
        yield* its.hold(1);
      });
      world.note('mother goes on');
      yield* self.hold(0);
      world.note('mother ends');
    });
    expect(world.run()).toEqual(['mother goes on at 1', 'child begins at 1', 'mother ends at 1']);
  });

  it('can be put together from parts', () => {
    const world = new ProcessWorld();
    function* twice(self: Process, duration: number): Steps<string> {
      yield* self.hold(duration);
      yield* self.hold(duration);
      return 'rested';
    }
    world.go(0, 'sleeper', function* (self) {
      world.note(yield* twice(self, 2));
    });
    expect(world.run()).toEqual(['rested at 4']);
  });

  it('waits for the end of another, and gets what that returned, also afterwards', () => {
    const world = new ProcessWorld();
    const worker = world.go(0, 'worker', function* (self) {
      yield* self.hold(3);
      return 'done';
    });
    for (const at of [1, 7]) {
      world.go(at, 'manager', function* (self) {
        world.note(`${yield* self.join(worker)}`);
      });
    }
    expect(world.run()).toEqual(['done at 3', 'done at 7']);
  });

  it.each([Number.NaN, -1, Number.POSITIVE_INFINITY])('cannot begin at %d when it is 0, and leaves no trace', (at) => {
    const world = new ProcessWorld();
    expect(() => world.at(at, () => {})).toThrow(SimulationError);
    expect([world.all.count, world.simulation.pending]).toEqual([0, 0]);
  });
});

describe('a process at a facility', () => {
  it('keeps units between request and release', () => {
    const world = new ProcessWorld();
    const desk = world.all.facility({ name: 'desk', units: 1 });
    for (const name of ['a', 'b']) {
      world.go(0, name, function* (self) {
        expect(yield* self.request(desk)).toBe('started');
        world.note(`${name} starts`);
        yield* self.hold(2);
        self.release(desk);
      });
    }
    expect(world.run()).toEqual(['a starts at 0', 'b starts at 2']);
    expect([desk.inUse, world.simulation.now]).toEqual([0, 4]);
  });

  it('gives up when its patience is over, not a moment sooner, and not once it has started', () => {
    const world = new ProcessWorld();
    const desk = world.all.facility({ name: 'desk', units: 1 });
    const ends: string[] = [];
    for (const [name, patience] of [
      ['first', 1],
      ['in time', 5],
      ['too late', 9.5],
      ['just in time', 10],
    ] as const) {
      world.go(0, name, function* (self) {
        ends.push(`${name} ${yield* self.use(desk, 5, { patience })} at ${world.simulation.now}`);
      });
    }
    world.run();
    // At 10 a unit is given back before patience is lost.
    expect(ends).toEqual([
      'first done at 5',
      'too late gave up at 9.5',
      'in time done at 10',
      'just in time done at 15',
    ]);
  });

  it('is called off by a signal while it waits, and not once it has started', () => {
    const world = new ProcessWorld();
    const desk = world.all.facility({ name: 'desk', units: 1 });
    const alarm = new Signal('alarm');
    for (const name of ['a', 'b', 'c']) {
      world.go(0, name, function* (self) {
        world.note(`${name} ${yield* self.request(desk, { unless: alarm })}`);
        yield* self.hold(5);
      });
    }
    world.at(2, () => {
      alarm.fire(true);
    });
    world.go(6, 'late', function* (self) {
      world.note(`late ${yield* self.use(desk, 1, { unless: alarm })}`);
      world.note(`again ${yield* self.hold(3, { unless: alarm })}`);
    });
    expect(world.run()).toEqual([
      'a started at 0',
      'b called off at 2',
      'c called off at 2',
      'late done at 7',
      'again called off at 7',
    ]);
  });

  it('goes first by rank, interrupts lower ranks at work, and those go on', () => {
    const world = new ProcessWorld();
    const desk = world.all.facility({ name: 'desk', units: 1, order: 'priority', preempts: 'resume' });
    for (const [at, name, rank] of [
      [0, 'low', 0],
      [1, 'middle', 1],
      [2, 'high', 2],
    ] as const) {
      world.go(at, name, function* (self) {
        yield* self.use(desk, 5, { rank });
        world.note(`${name} done`);
      });
    }
    expect(world.run()).toEqual(['high done at 7', 'middle done at 11', 'low done at 15']);
  });

  it('draws work anew where a facility redraws', () => {
    const world = new ProcessWorld();
    const desk = world.all.facility({ name: 'desk', units: 1, closing: 'redraw' });
    const draws = [10, 2];
    world.go(0, 'worker', function* (self) {
      yield* self.use(desk, () => draws.shift() ?? Number.NaN);
      world.note('done');
    });
    world.go(4, 'closing', function* (self) {
      desk.setUnits(0);
      yield* self.hold(1);
      desk.setUnits(1);
    });
    expect(world.run()).toEqual(['done at 7']);
  });

  it('is never interrupted in what it keeps', () => {
    const world = new ProcessWorld();
    const desk = world.all.facility({ name: 'desk', units: 1, order: 'priority', preempts: 'restart' });
    world.go(0, 'keeper', function* (self) {
      yield* self.request(desk);
      yield* self.hold(4);
      world.note('kept');
    });
    world.go(1, 'urgent', function* (self) {
      yield* self.use(desk, 1, { rank: 9 });
      world.note('urgent done');
    });
    expect(world.run()).toEqual(['kept at 4', 'urgent done at 5']);
  });

  it('asks for several units, which nobody smaller overtakes', () => {
    const world = new ProcessWorld();
    const desks = world.all.facility({ name: 'desks', units: 2 });
    for (const [name, units] of [
      ['one', 1],
      ['two', 2],
      ['small', 1],
    ] as const) {
      world.go(0, name, function* (self) {
        yield* self.request(desks, { units });
        world.note(`${name} starts`);
        yield* self.hold(3);
        self.release(desks, units);
      });
    }
    expect(world.run()).toEqual(['one starts at 0', 'two starts at 3', 'small starts at 6']);
  });

  it('gives back what it still keeps when it ends, fails or is cancelled', () => {
    const world = new ProcessWorld();
    const desks = world.all.facility({ name: 'desks', units: 9 });
    world.go(0, 'ends', function* (self) {
      yield* self.request(desks, { units: 2 });
    });
    const cancelled = world.go(0, 'is cancelled', function* (self) {
      yield* self.request(desks, { units: 3 });
      yield* self.hold(10);
    });
    world.go(2, 'fails', function* (self) {
      expect(desks.inUse).toBe(3);
      yield* self.request(desks);
      cancelled.cancel();
      throw new Error('on purpose');
    });
    expect(failure(world)).toMatchObject({ message: 'process "fails" failed at time 2: on purpose' });
    world.run();
    expect(desks.inUse).toBe(0);
  });

  it('releases at most what it keeps', () => {
    const world = new ProcessWorld();
    const desks = world.all.facility({ name: 'desks', units: 9 });
    world.go(0, 'generous', function* (self) {
      yield* self.request(desks, { units: 2 });
      self.release(desks, 3);
    });
    expect(String(failure(world))).toContain('"generous" cannot release 3 of "desks": expected at most the 2 it keeps');
  });

  it('shares a processor, and may lose patience with it', () => {
    const world = new ProcessWorld();
    const line = world.all.processorSharing({ name: 'line', units: 1 });
    for (const [name, work, patience] of [
      ['a', 4, 99],
      ['b', 2, 99],
      ['c', 50, 1],
    ] as const) {
      world.go(0, name, function* (self) {
        world.note(`${name} ${yield* self.share(line, work, { patience })}`);
      });
    }
    // A third of 1 each, then 5/3 more for b at a half.
    expect(world.run().map((entry) => entry.replace(/(\.\d{4})\d+/, '$1'))).toEqual([
      'c gave up at 1',
      'b done at 4.3333',
      'a done at 6.3333',
    ]);
  });
});

describe('a process and what others put there', () => {
  it('gets typed objects from a store, those that it wants', () => {
    const world = new ProcessWorld();
    const letters = new Store<{ readonly to: string; readonly text: string }>(world.simulation, { name: 'letters' });
    world.go(0, 'ann', function* (self) {
      const { text } = yield* self.get(letters, ({ to }) => to === 'ann');
      world.note(`ann reads ${text}`);
    });
    world.go(1, 'postman', function* (self) {
      yield* self.put(letters, { to: 'bob', text: 'hello' });
      yield* self.hold(1);
      yield* self.put(letters, { to: 'ann', text: 'good day' });
    });
    expect(world.run()).toEqual(['ann reads good day at 2']);
    expect(letters.level).toBe(1);
  });

  it('waits for an object only as long as it is willing to', () => {
    const world = new ProcessWorld();
    const letters = new Store<string>(world.simulation, { name: 'letters' });
    const alarm = new Signal();
    world.go(0, 'reader', function* (self) {
      world.note((yield* self.getWithin({ patience: 2 }, letters)).kind);
      world.note((yield* self.getWithin({ unless: alarm }, letters)).kind);
      const got = yield* self.getWithin({ patience: 5 }, letters);
      world.note(got.kind === 'got' ? `got ${got.item}` : got.kind);
    });
    world.go(3, 'others', function* (self) {
      alarm.fire();
      yield* self.hold(1);
      yield* self.put(letters, 'post');
    });
    expect(world.run()).toEqual(['gave up at 2', 'called off at 3', 'got post at 4']);
  });

  it('waits for room in a store, and for amounts in a buffer', () => {
    const world = new ProcessWorld();
    const shelf = new Store<number>(world.simulation, { name: 'shelf', capacity: 1 });
    const tank = new Buffer(world.simulation, { name: 'tank', capacity: 10 });
    world.go(0, 'filler', function* (self) {
      yield* self.put(shelf, 1);
      world.note(`${yield* self.put(shelf, 2, { patience: 1 })}`);
      yield* self.put(shelf, 3);
      world.note('put');
      yield* self.add(tank, 8);
    });
    world.go(0, 'user', function* (self) {
      world.note(`${yield* self.take(tank, 5, { patience: 2 })}`);
      world.note(`got ${yield* self.get(shelf)}`);
      yield* self.take(tank, 5);
      world.note('took');
    });
    expect(world.run()).toEqual(['gave up at 1', 'gave up at 2', 'got 1 at 2', 'put at 2', 'took at 2']);
    expect([tank.level, shelf.items]).toEqual([3, [3]]);
  });

  it('waits for a signal with all others, or in its turn', () => {
    const world = new ProcessWorld();
    const bell = new Signal('bell');
    for (const name of ['a', 'b']) {
      world.go(0, name, function* (self) {
        yield* self.queue(bell);
        world.note(`${name} in turn`);
      });
      world.go(0, name, function* (self) {
        yield* self.wait(bell);
        world.note(`${name} with all`);
      });
    }
    for (const at of [1, 2]) {
      world.at(at, () => {
        bell.fire();
      });
    }
    expect(world.run()).toEqual(['a with all at 1', 'b with all at 1', 'a in turn at 1', 'b in turn at 2']);
  });

  it('sends and receives messages', () => {
    const world = new ProcessWorld();
    const [ping, pong] = [new Mailbox<number>(world.simulation, 'ping'), new Mailbox<number>(world.simulation, 'pong')];
    const player = (from: Mailbox<number>, to: Mailbox<number>, name: string) =>
      world.go(0, name, function* (self) {
        for (;;) {
          const ball = yield* self.get(from);
          world.note(`${name} ${ball}`);
          to.send(ball + 1, 2);
        }
      });
    player(ping, pong, 'ann');
    player(pong, ping, 'bob');
    ping.send(0);
    expect(world.run(5)).toEqual(['ann 0 at 0', 'bob 1 at 2', 'ann 2 at 4']);
  });
});
