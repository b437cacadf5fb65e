import { describe, expect, it } from 'vitest';
import type { Gathering } from '../../src/engine/gathering.ts';
import type { SeatingOptions } from '../../src/engine/seating.ts';
import { Seating } from '../../src/engine/seating.ts';
import { Levels } from '../../src/engine/timetable.ts';
import { WaitingRoom } from './waiting-room.ts';

const seatsAlways = (units: number) => new Levels([{ from: 0, units }]);

/** Sessions every 10 from 5 on, for one list. */
function room(options: Partial<SeatingOptions>, ...leasts: readonly number[]) {
  const here = new WaitingRoom();
  const offers: string[] = [];
  const seating = new Seating(here.network, {
    name: 'talks',
    first: 5,
    every: 10,
    seats: seatsAlways(2),
    offered: (seats, taken) => offers.push(`${taken} of ${seats} at ${here.simulation.now}`),
    ...options,
  });
  const lists = leasts.map((least): Gathering => {
    const gathering = here.gathering(Number.POSITIVE_INFINITY, { least, order: options.order ?? 'first come' });
    seating.add(gathering);
    return gathering;
  });
  const list = (index: number): Gathering => {
    const found = lists[index];
    if (found === undefined) throw new RangeError(`there is no list ${index}`);
    return found;
  };
  return { here, offers, list };
}

describe('seats at sessions', () => {
  it('go to whoever waits, as far as they reach, first come first', () => {
    const { here, offers, list } = room({}, 1);
    here.join(list(0), [0, 1, 2, 12]);
    expect(here.run(30)).toEqual(['a+b at 5', 'c+d at 15']);
    expect(offers).toEqual(['2 of 2 at 5', '2 of 2 at 15', '0 of 2 at 25']);
  });

  it('go to whoever comes at the very moment too', () => {
    const { here, list } = room({}, 1);
    here.join(list(0), [0, 5]);
    expect(here.run(30)).toEqual(['a+b at 5']);
  });

  it('stay empty while fewer wait than the least', () => {
    const { here, offers, list } = room({}, 2);
    here.join(list(0), [0, 11]);
    expect(here.run(20)).toEqual(['a+b at 15']);
    expect(offers).toEqual(['0 of 2 at 5', '2 of 2 at 15']);
  });

  it('are not offered at a session with none', () => {
    const seats = new Levels([
      { from: 0, units: 2 },
      { from: 10, units: 0 },
      { from: 20, units: 3 },
    ]);
    const { here, offers, list } = room({ seats }, 1);
    here.join(list(0), [6, 7, 8, 9]);
    expect(here.run(30)).toEqual(['a+b+c at 25']);
    expect(offers).toEqual(['0 of 2 at 5', '3 of 3 at 25']);
  });

  it('are without end where there are infinitely many', () => {
    const { here, offers, list } = room({ seats: seatsAlways(Number.POSITIVE_INFINITY) }, 1);
    here.join(list(0), [1, 2, 3, 4]);
    expect(here.run(6)).toEqual(['a+b+c+d at 5']);
    expect(offers).toEqual(['4 of Infinity at 5']);
  });

  it('keep their rhythm when the first lies in the past', () => {
    const { here, offers } = room({ first: -13 }, 1);
    here.run(20);
    expect(offers).toEqual(['0 of 2 at 7', '0 of 2 at 17']);
  });

  it('do not drift', () => {
    const { here, offers } = room({ first: 0, every: 0.1 }, 1);
    here.run(100);
    expect(offers).toHaveLength(1001);
    expect(offers.at(-1)).toBe('0 of 2 at 100');
  });

  it('are shared by several lists, first come over all', () => {
    const { here, list } = room({ seats: seatsAlways(3) }, 1, 1);
    here.join(list(0), [0, 3]).join(list(1), [1, 2]);
    expect(here.run(20)).toEqual(['a at 5', 'c+d at 5', 'b at 15']);
  });

  it('go by priority over all lists', () => {
    const { here, list } = room({ order: 'priority' }, 1, 1);
    here.join(list(0), [0, 1], [0, 5]).join(list(1), [2], [3]);
    expect(here.run(20)).toEqual(['b at 5', 'c at 5', 'a at 15']);
  });

  it('go to another list where one gets fewer than its least', () => {
    const { here, list } = room({ seats: seatsAlways(4) }, 3, 1);
    here.join(list(0), [1, 3, 4]).join(list(1), [0, 2]);
    // The first four over all would be d, a, e and b: too few of the first list, which then gets none.
    expect(here.run(20)).toEqual(['d+e at 5', 'a+b+c at 15']);
  });

  it('go to the list whose first came first where two cannot both have their least', () => {
    const { here, list } = room({ seats: seatsAlways(4) }, 4, 4);
    here.join(list(0), [1, 3, 3, 3]).join(list(1), [0, 4, 4, 4]);
    expect(here.run(20)).toEqual(['e+f+g+h at 5', 'a+b+c+d at 15']);
  });

  it('need a distance between sessions', () => {
    expect(() => room({ every: 0 })).toThrow('cannot be every 0');
  });
});
