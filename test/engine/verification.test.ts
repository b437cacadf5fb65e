/** Published traces without chance: every time must be met exactly (to rounding in the last digits). */
import { describe, expect, it } from 'vitest';
import { Processes } from '../../src/engine/processes/processes.ts';
import { Simulation } from '../../src/engine/simulation.ts';
import { Cycle, Levels } from '../../src/engine/timetable.ts';
import { atOneCounter, visitsAt } from './one-counter.ts';

const upTo = (last: number, every: number) =>
  Array.from({ length: Math.floor(last / every) }, (_, i) => every * (i + 1));
const rounded = (values: readonly (number | undefined)[]) => values.map((value) => value && Number(value.toFixed(9)));

describe('verification case 39: the hand simulation of Law and Kelton', () => {
  const gaps = [0.4, 1.2, 0.5, 1.7, 0.2, 1.6, 0.2, 1.4, 1.9];
  const services = [2, 0.7, 0.2, 1.1, 3.7, 0.6];
  const visits = gaps.map((_, i) => ({
    at: gaps.slice(0, i + 1).reduce((sum, gap) => sum + gap),
    takes: services[i] ?? 1,
  }));
  let queue = 0;
  let queueArea = 0;
  let busy = 0;
  let inUse = 0;
  let last = 0;
  const catchUp = (now: number) => {
    queueArea += queue * (now - last);
    busy += inUse * (now - last);
    last = now;
  };
  const delays: number[] = [];
  const observer = {
    waiting(_line: number, _entity: number, now: number) {
      catchUp(now);
      queue++;
    },
    started(_line: number, _entity: number, now: number, waited: number) {
      catchUp(now);
      delays.push(waited);
      if (waited > 0) queue--;
    },
    occupied(_facility: number, taken: number, _units: number, now: number) {
      catchUp(now);
      inUse = taken;
    },
  };
  const { clock } = atOneCounter({ units: 1 }, visits, {
    observer,
    atStart(visit, { simulation }) {
      if (visit === 5) simulation.stop();
    },
  });

  it('ends at 8.6, when the sixth customer enters service', () => {
    expect(clock).toBeCloseTo(8.6, 12);
  });

  it('has the delays 0, 0.8, 1.0, 0, 0.9 and 3.0, on average 0.95', () => {
    expect(rounded(delays)).toEqual([0, 0.8, 1, 0, 0.9, 3]);
    expect(delays.reduce((sum, delay) => sum + delay) / 6).toBeCloseTo(0.95, 12);
  });

  it('has 9.9 under the queue, on average 1.151163', () => {
    expect(queueArea).toBeCloseTo(9.9, 12);
    expect(queueArea / clock).toBeCloseTo(1.151163, 6);
  });

  it('is busy for 7.7, a utilisation of 0.895349', () => {
    expect(busy).toBeCloseTo(7.7, 12);
    expect(busy / clock).toBeCloseTo(0.895349, 6);
  });
});

describe('verification case 43: rejections', () => {
  it('serves 50 and refuses 50 without a queue, and ends at 100.5', () => {
    const { ends, refused, clock } = atOneCounter({ units: 1 }, visitsAt(upTo(100, 1), 1.5), {
      admits: ({ line }) => line.startsAtOnce(0),
    });
    expect([ends.filter((end) => end !== undefined).length, refused.length, clock]).toEqual([50, 50, 100.5]);
  });
});

describe('verification case 44: release before seize at the same instant', () => {
  it('refuses nobody at a line', () => {
    const visits = visitsAt([0, 2, 4, 6, 8, 1, 3, 5, 7, 9], 1);
    const { ends, refused } = atOneCounter({ units: 1 }, visits, { admits: ({ line }) => line.startsAtOnce(0) });
    expect(refused).toEqual([]);
    expect(ends).toEqual([1, 3, 5, 7, 9, 2, 4, 6, 8, 10]);
  });

  it.each(['use', 'request'] as const)('refuses nobody among processes that %s', (way) => {
    const simulation = new Simulation();
    const all = new Processes(simulation);
    const counter = all.facility({ name: 'counter', units: 1 });
    const ends: number[] = [];
    let refused = 0;
    for (const first of [0, 1]) {
      for (let at = first; at < 10; at += 2) {
        all.spawn(
          function* visitor(self) {
            if (counter.free < 1) {
              refused++;
              return;
            }
            if (way === 'use') yield* self.use(counter, 1);
            else {
              yield* self.request(counter);
              yield* self.hold(1);
              self.release(counter);
            }
            ends.push(simulation.now);
          },
          { at },
        );
      }
    }
    simulation.run();
    expect([refused, ends]).toEqual([0, upTo(10, 1)]);
  });
});

describe('verification case 45: balking and service', () => {
  const { starts, ends, refused } = atOneCounter({ units: 1 }, visitsAt(upTo(50, 5), 21), {
    until: 51,
    admits: ({ facility }) => facility.inUse + facility.waiting < 3,
  });

  it('serves the arrivals of 5 and 10 from 5 to 26 and from 26 to 47', () => {
    expect(starts.slice(0, 2)).toEqual([5, 26]);
    expect(ends.filter((end) => end !== undefined)).toEqual([26, 47]);
  });

  it('refuses those of 20, 25, 35, 40 and 45', () => {
    expect(refused).toEqual([20, 25, 35, 40, 45]);
  });
});

describe('verification case 46: reneging', () => {
  it('has 1, 2, 1, 0, 1, 2, 1, 0 present from 7, 14, 17, 18, 21, 28, 31, 32', () => {
    const simulation = new Simulation();
    const all = new Processes(simulation);
    const counter = all.facility({ name: 'counter', units: 1 });
    const present: [number, number][] = [];
    let number = 0;
    const change = (by: number) => {
      number += by;
      present.push([simulation.now, number]);
    };
    for (const at of upTo(28, 7)) {
      all.spawn(
        function* visitor(self) {
          change(1);
          yield* self.use(counter, 11, { patience: 3 });
          change(-1);
        },
        { at },
      );
    }
    simulation.run(32);
    expect(present).toEqual([
      [7, 1],
      [14, 2],
      [17, 1],
      [18, 0],
      [21, 1],
      [28, 2],
      [31, 1],
      [32, 0],
    ]);
  });
});

describe('verification case 48: shift change with overtime', () => {
  const shifts = [
    { from: 0, units: 1 },
    { from: 5, units: 0 },
    { from: 20, units: 6 },
    { from: 23, units: 0 },
  ];
  const ten = visitsAt(
    Array.from({ length: 10 }, () => 0.1),
    10,
  );
  const startsWith = (offset: number) =>
    atOneCounter({ units: 0 }, ten, { timetable: new Cycle(shifts, 30, offset), until: 100 }).starts;

  it('starts at 0.1, six at 20, one at 30 and two at 50', () => {
    expect(startsWith(0)).toEqual([0.1, 20, 20, 20, 20, 20, 20, 30, 50, 50]);
  });

  it('starts half an hour later with the roster delayed by half an hour', () => {
    expect(startsWith(0.5)).toEqual([0.5, 20.5, 20.5, 20.5, 20.5, 20.5, 20.5, 30.5, 50.5, 50.5]);
  });
});

describe('verification case 50: what happens to interrupted work', () => {
  it.each([
    ['restart', 19, 10],
    ['resume', 15, undefined],
    ['redraw', 29, 20],
  ] as const)('with %s after the server was off from 5 to 9, is done at %d', (closing, done, lasted) => {
    const timetable = new Levels([
      { from: 0, units: 1 },
      { from: 5, units: 0 },
      { from: 9, units: 1 },
    ]);
    const visit = { at: 1, takes: 10, takesAgain: 20 };
    const { starts, ends } = atOneCounter({ units: 0, closing }, [visit], { timetable, until: 100 });
    expect([starts, ends]).toEqual([[1], [done]]);
    // Where the work is done anew, what was done in the end began 8 after the arrival.
    if (lasted !== undefined) expect(done - lasted - visit.at).toBe(8);
  });

  it.each([
    ['restart', 19],
    ['resume', 17],
    ['redraw', 16],
  ] as const)('with %s after a more urgent case, is done at %d', (preempts, done) => {
    const visits = [
      { at: 1, takes: 6, takesAgain: 3, rank: 0 },
      { at: 3, takes: 10, rank: 1 },
    ];
    const { starts, ends } = atOneCounter({ units: 1, order: 'priority', preempts }, visits);
    expect([starts, ends]).toEqual([
      [1, 3],
      [done, 13],
    ]);
  });
});

describe('verification case 54: capacity that changes, as in simmer', () => {
  const threeAt0 = (takes: number) => visitsAt([0, 0, 0], takes);
  const upAndDown = new Levels([
    { from: 0, units: 1 },
    { from: 1, units: 3 },
    { from: 2, units: 1 },
  ]);

  it('ends at 2, 3, 3 when work goes on, and at 2, 3, 5 when it is restarted', () => {
    const ends = (closing: 'finish' | 'restart') =>
      atOneCounter({ units: 0, closing }, threeAt0(2), { timetable: upAndDown }).ends;
    expect(ends('finish')).toEqual([2, 3, 3]);
    expect(ends('restart')).toEqual([2, 3, 5]);
  });

  it('ends at 10, 20, 25 when it is closed to 5 and from 10 to 15', () => {
    const timetable = new Levels([0, 1, 0, 1].map((units, i) => ({ from: 5 * i, units })));
    expect(atOneCounter({ units: 0 }, threeAt0(5), { timetable }).ends).toEqual([10, 20, 25]);
  });

  it('has 3, 1, 2, 3, 1, 2, 3 units at 0, 8, ... 48 when they become 1, 2, 3 at 8, 16, 24 every 24', () => {
    const timetable = new Cycle(
      [
        { from: 0, units: 3 },
        { from: 8, units: 1 },
        { from: 16, units: 2 },
      ],
      24,
    );
    const staffed: [number, number][] = [];
    atOneCounter({ units: 0 }, [], {
      timetable,
      until: 48,
      observer: { staffed: (_facility, _inUse, units, now) => staffed.push([now, units]) },
    });
    expect(staffed).toEqual([
      [0, 3],
      [8, 1],
      [16, 2],
      [24, 3],
      [32, 1],
      [40, 2],
      [48, 3],
    ]);
  });
});
