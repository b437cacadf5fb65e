import { describe, expect, it } from 'vitest';
import { Network } from '../../src/engine/network.ts';
import { Simulation } from '../../src/engine/simulation.ts';
import { Levels } from '../../src/engine/timetable.ts';
import { Crossroads } from './crossroads.ts';
import { atOneCounter, visitsAt } from './one-counter.ts';

describe('the order of a facility', () => {
  const four = [0, 1, 2, 3].map((at) => ({ at, takes: 10, rank: at === 2 ? 5 : 1 }));

  it.each([
    ['first come', [0, 10, 20, 30]],
    ['last come', [0, 30, 20, 10]],
    ['priority', [0, 20, 10, 30]],
  ] as const)('is %s', (order, starts) => {
    expect(atOneCounter({ units: 1, order }, four).starts).toEqual(starts);
  });

  it('holds over all its lines together', () => {
    const here = new Crossroads();
    const desk = here.network.facility({ name: 'desk', units: 1 });
    const [a, b] = [here.line([desk, 1]), here.line([desk, 1])];
    here.join(0, 'first', a, 1).join(0, 'second', b, 1).join(0, 'third', a, 1).join(0, 'fourth', b, 1);
    expect(here.starts()).toEqual(['first at 0', 'second at 1', 'third at 2', 'fourth at 3']);
  });

  it('is by rank over all its lines together', () => {
    const here = new Crossroads();
    const desk = here.network.facility({ name: 'desk', units: 1, order: 'priority' });
    const [a, b] = [here.line([desk, 1]), here.line([desk, 1])];
    here.join(0, 'busy', a, 1).join(0, 'low', a, 1, 1).join(0, 'high', b, 1, 3).join(0, 'middle', a, 1, 2);
    expect(here.starts()).toEqual(['busy at 0', 'high at 1', 'middle at 2', 'low at 3']);
  });
});

describe('units', () => {
  it('serve as many at once as there are', () => {
    expect(atOneCounter({ units: 3 }, visitsAt([0, 0, 0, 0, 0], 2)).starts).toEqual([0, 0, 0, 2, 2]);
  });

  it('may be without limit', () => {
    const { starts } = atOneCounter({ units: Number.POSITIVE_INFINITY }, visitsAt([0, 1, 2, 3, 4], 100));
    expect(starts).toEqual([0, 1, 2, 3, 4]);
  });

  it.each([-1, 0.5, Number.NaN, Number.NEGATIVE_INFINITY])('cannot be %d', (units) => {
    const network = new Network(new Simulation());
    expect(() => network.facility({ name: 'desk', units })).toThrow(
      `"desk" cannot have ${units} units: expected a whole number of at least 0, or Infinity (at time 0)`,
    );
    const desk = network.facility({ name: 'desk', units: 1 });
    expect(() => desk.setUnits(units)).toThrow('cannot have');
    expect(desk.units).toBe(1);
  });

  it('that are added are taken at once, in order', () => {
    const timetable = new Levels([
      { from: 0, units: 1 },
      { from: 2, units: 3 },
    ]);
    expect(atOneCounter({ units: 0 }, visitsAt([0, 0, 0, 0], 5), { timetable }).starts).toEqual([0, 2, 2, 5]);
  });

  it('that are withdrawn at an instant start nothing then, though work ends then', () => {
    const timetable = new Levels([
      { from: 0, units: 1 },
      { from: 5, units: 0 },
      { from: 8, units: 1 },
    ]);
    expect(atOneCounter({ units: 0 }, visitsAt([0, 1], 5), { timetable }).starts).toEqual([0, 8]);
  });

  it('that are kept stay in use until they are released, never more than are in use', () => {
    const here = new Crossroads();
    const places = here.network.facility({ name: 'places', units: 1 });
    const [keeping, passing] = [here.line([places, 1, 'keeps']), here.line([places, 1])];
    here.join(0, 'guest', keeping, 2).join(1, 'next', passing, 1);
    here.at(3, () => expect([places.inUse, places.waiting]).toEqual([1, 1])).at(5, () => places.release(1));
    expect(here.run()).toEqual(['guest starts at 0', 'guest ends at 2', 'next starts at 5', 'next ends at 6']);
    expect(() => places.release(1)).toThrow('cannot release 1 of "places": expected at most the 0 in use (at time 6)');
  });
});

describe('observers of a facility', () => {
  it('hear of every change in the units in use and in force', () => {
    const heard: string[] = [];
    const timetable = new Levels([
      { from: 0, units: 1 },
      { from: 3, units: 2 },
    ]);
    atOneCounter({ units: 0 }, visitsAt([1, 2], 4), {
      timetable,
      observer: {
        occupied: (facility, inUse, units, now) => heard.push(`${inUse} of ${units} of ${facility} at ${now}`),
        staffed: (_facility, inUse, units, now) => heard.push(`${units} for ${inUse} at ${now}`),
      },
    });
    expect(heard).toEqual([
      '1 for 0 at 0',
      '1 of 1 of 0 at 1',
      '2 for 1 at 3',
      '2 of 2 of 0 at 3',
      '1 of 2 of 0 at 5',
      '0 of 2 of 0 at 7',
    ]);
  });
});
