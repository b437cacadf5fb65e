import { describe, expect, it } from 'vitest';
import { Gathering } from '../../src/engine/gathering.ts';
import { WaitingRoom } from './waiting-room.ts';

describe('a gathering', () => {
  it('forms a group as soon as it is full, and says of whom', () => {
    const here = new WaitingRoom();
    const told: boolean[] = [];
    const talk = here.gathering(3);
    here.join(talk, [0, 1, 4, 5, 6, 9, 9], [], told);
    expect(here.run()).toEqual(['a+b+c at 4', 'd+e+f at 9']);
    expect(told).toEqual([false, false, true, false, false, true, false]);
    expect([talk.list.length, talk.free]).toEqual([1, 1]);
  });

  it('forms one that is not full so long after the first of its members joined', () => {
    const here = new WaitingRoom();
    here.join(here.gathering(3, { startsAfter: 5 }), [0, 1, 2, 3, 10, 12]);
    expect(here.run()).toEqual(['a+b+c at 2', 'd at 8', 'e+f at 15']);
  });

  it('forms none with fewer than the least, but then as soon as there are so many', () => {
    const here = new WaitingRoom();
    here.join(here.gathering(4, { startsAfter: 5, least: 2 }), [0, 7, 8, 9]);
    expect(here.run()).toEqual(['a+b at 7', 'c+d at 13']);
  });

  it('lets in whoever joins at the very moment at which time is up', () => {
    const here = new WaitingRoom();
    here.join(here.gathering(3, { startsAfter: 5 }), [0, 5, 5, 5]);
    expect(here.run()).toEqual(['a+b+c at 5', 'd at 10']);
  });

  it('counts the time from whoever has waited longest, when others have left', () => {
    const here = new WaitingRoom();
    const talk = here.gathering(3, { startsAfter: 5 });
    here.join(talk, [0, 2, 3]).at(1, () => talk.leave(here.entity('a')));
    expect(here.run()).toEqual(['b+c at 7']);
  });

  it('plans nothing when everybody has left', () => {
    const here = new WaitingRoom();
    const talk = here.gathering(3, { startsAfter: 5 });
    here.join(talk, [0]).at(1, () => talk.leave(here.entity('a')));
    expect(here.run()).toEqual([]);
    expect(here.simulation.pending).toBe(0);
  });

  it('puts whoever is first when the group is taken in it, not who was there when it formed', () => {
    const here = new WaitingRoom();
    const talk = here.gathering(2, { formed: () => {}, order: 'priority' });
    here.join(talk, [0, 1, 2, 3], [1, 1, 2, 0]);
    here.at(4, () => talk.leave(here.entity('a'))).at(5, () => here.take(talk));
    expect(here.run()).toEqual(['c+b at 5']);
    expect(talk.list.length).toBe(1);
  });

  it('fills up a group that formed without being full, until it is taken', () => {
    const here = new WaitingRoom();
    const formed: number[] = [];
    const talk = here.gathering(3, { startsAfter: 5, formed: () => formed.push(here.simulation.now) });
    here.join(talk, [0, 6, 7, 8]).at(9, () => here.take(talk));
    expect(here.run()).toEqual(['a+b+c at 9']);
    expect(formed).toEqual([5, 13]);
  });

  it('gives up the group that formed last when too many have left', () => {
    const here = new WaitingRoom();
    const lapsed: number[] = [];
    const talk = here.gathering(2, {
      least: 2,
      formed: () => {},
      lapsed: () => lapsed.push(here.simulation.now),
    });
    here.join(talk, [0, 1, 2, 3, 8]);
    here.at(4, () => talk.leave(here.entity('a'))).at(6, () => here.take(talk));
    expect(here.run(7)).toEqual(['b+c at 6']);
    expect(lapsed).toEqual([4]);
    expect(talk.free).toBe(1);
    here.run();
    expect(talk.free).toBe(0);
  });

  it.each([
    ['last come', ['d+c at 4', 'b+a at 5']],
    ['priority', ['b+d at 4', 'c+a at 5']],
  ] as const)('takes members in the order %s', (order, groups) => {
    const here = new WaitingRoom();
    const talk = here.gathering(2, { formed: () => {}, order });
    here.join(talk, [0, 1, 2, 3], [0, 9, 1, 5]);
    here.at(4, () => here.take(talk)).at(5, () => here.take(talk));
    expect(here.run()).toEqual(groups);
  });

  it.each([
    ['last come', 7],
    ['priority', 9],
  ] as const)('counts the time from those whose group is still to form, in the order %s', (order, at) => {
    const here = new WaitingRoom();
    const formed: number[] = [];
    const talk = here.gathering(2, { startsAfter: 7, order, formed: () => formed.push(here.simulation.now) });
    // A group of two forms at 2. Last come, it is for b and c, and a is left over; by priority it is for a and b.
    here.join(talk, [0, 2, 2], [1, 1, 0]);
    here.run();
    expect(formed).toEqual([2, at]);
  });

  it('forms groups when told to, and says whether there were enough', () => {
    const here = new WaitingRoom();
    const talk = here.gathering(Number.POSITIVE_INFINITY, { least: 2 });
    const told: boolean[] = [];
    here.join(talk, [0, 1, 2, 3, 4]);
    for (const time of [2.5, 3.5, 4.5]) here.at(time, () => told.push(talk.form(3)));
    expect(here.run()).toEqual(['a+b+c at 2.5', 'd+e at 4.5']);
    expect(told).toEqual([true, false, true]);
  });

  it('forms groups by another rule from then on, those that are not taken too', () => {
    const here = new WaitingRoom();
    const heard: string[] = [];
    const talk = here.gathering(2, {
      formed: () => heard.push(`formed at ${here.simulation.now}`),
      lapsed: () => heard.push(`lapsed at ${here.simulation.now}`),
    });
    here.join(talk, [0, 1, 2]).at(4, () => talk.change({ size: 5, startsAfter: 10, least: 2 }));
    here.at(11, () => here.take(talk));
    expect(here.run()).toEqual(['a+b+c at 11']);
    expect(heard).toEqual(['formed at 1', 'lapsed at 4', 'formed at 10']);
  });

  it('says whether one more would complete a group', () => {
    const here = new WaitingRoom();
    const told: boolean[] = [];
    const talk = here.gathering(3, { startsAfter: 5, least: 2 });
    here.join(talk, [0, 6, 7, 8]);
    for (const time of [-1, 1, 5.5, 6.5, 7.5])
      here.at(Math.max(0, time), () => told.push(talk.lacksOne), time < 0 ? -1 : 0);
    here.run(7.5);
    expect(told).toEqual([false, false, true, false, false]);
  });

  it('refuses sizes that make no sense, and to take a group that has not formed', () => {
    const here = new WaitingRoom();
    expect(() => here.gathering(0)).toThrow('cannot form groups of 1 to 0');
    expect(() => here.gathering(2, { least: 3 })).toThrow('groups of 3 to 2');
    expect(() => here.gathering(2, { least: 0 })).toThrow('groups of 0 to 2');
    const talk = here.gathering(2);
    expect(talk).toBeInstanceOf(Gathering);
    expect(() => talk.take()).toThrow('no group has formed at "talk"');
  });
});
