import { describe, expect, it } from 'vitest';
import { Levels } from '../../src/engine/timetable.ts';
import type { Resumption } from '../../src/engine/work-clocks.ts';
import { Crossroads } from './crossroads.ts';
import { atOneCounter, visitsAt } from './one-counter.ts';

const levels = (...units: readonly (readonly [from: number, units: number])[]) =>
  new Levels(units.map(([from, n]) => ({ from, units: n })));

describe('closing', () => {
  const closedFrom5To9 = levels([0, 1], [5, 0], [9, 1]);

  it.each([
    ['finish', 5.5, 9],
    ['resume', 9.5, 9.5],
    ['restart', 14, 14],
    ['redraw', 11, 11],
  ] as const)('with %s, work from 0.5 of 5 ends at %d and the next starts at %d', (closing, end, next) => {
    const visits = [
      { at: 0.5, takes: 5, takesAgain: 2 },
      { at: 1, takes: 1 },
    ];
    const { starts, ends } = atOneCounter({ units: 0, closing }, visits, { timetable: closedFrom5To9 });
    expect([ends[0], starts[1]]).toEqual([end, next]);
  });

  it.each(['finish', 'resume', 'restart', 'redraw'] as const)(
    'with %s, ends work that is due at that instant',
    (closing) => {
      const { ends } = atOneCounter({ units: 0, closing }, visitsAt([0, 1], 5), { timetable: closedFrom5To9 });
      expect(ends).toEqual([5, 14]);
    },
  );

  it('stops the latest to start first, and goes on with the first to have come first', () => {
    const timetable = levels([0, 3], [2, 1], [4, 2], [6, 3]);
    const { ends } = atOneCounter({ units: 0, closing: 'resume' }, visitsAt([0, 0.5, 1], 10), { timetable });
    expect(ends).toEqual([10, 12.5, 15]);
  });

  it('goes on with interrupted work before anyone who waits', () => {
    const timetable = levels([0, 2], [1, 0], [3, 1], [4, 2]);
    const { starts, ends } = atOneCounter({ units: 0, closing: 'resume' }, visitsAt([0, 0, 0.5], 2), { timetable });
    expect([starts, ends]).toEqual([
      [0, 0, 4],
      [4, 5, 6],
    ]);
  });

  it('stops and goes on any number of times without losing work', () => {
    const timetable = levels(...Array.from({ length: 40 }, (_, i) => [i, i % 2 === 0 ? 1 : 0] as const));
    const { ends } = atOneCounter({ units: 0, closing: 'resume' }, visitsAt([0.5], 10), { timetable });
    // Half a unit of time at first, then one in two.
    expect(ends).toEqual([20.5]);
  });

  it('keeps the units of a facility that stays open while the other is closed', () => {
    const here = new Crossroads();
    const room = here.facility('room');
    const judge = here.facility('judge', { units: 1, closing: 'resume' });
    here.join(0, 'hearing', here.line([judge, 1], [room, 1]), 6).join(1, 'meeting', here.line([room, 1]), 1);
    here.at(2, () => judge.setUnits(0)).at(5, () => judge.setUnits(1));
    expect(here.starts()).toEqual(['hearing at 0', 'meeting at 9']);
  });

  it('lets work go on only when no facility it needs is missing', () => {
    const here = new Crossroads();
    const a = here.facility('a', { closing: 'resume' });
    const b = here.facility('b', { closing: 'resume' });
    here.join(0, 'work', here.line([a, 1], [b, 1]), 10);
    here
      .at(2, () => a.setUnits(0))
      .at(3, () => b.setUnits(0))
      .at(5, () => a.setUnits(1))
      .at(8, () => b.setUnits(1));
    expect(here.run()).toEqual(['work starts at 0', 'work ends at 16']);
  });

  it('can be broken off while it is interrupted, giving back what it still holds', () => {
    const here = new Crossroads();
    const a = here.facility('a', { closing: 'resume' });
    const b = here.facility('b', { closing: 'resume' });
    const line = here.line([a, 1], [b, 1]);
    here
      .join(0, 'work', line, 10)
      .at(2, () => a.setUnits(0))
      .at(3, () => line.breakOff(here.entity('work')));
    here.at(4, () => a.setUnits(1)).run();
    expect(here.log).toEqual(['work starts at 0']);
    expect([a.inUse, b.inUse, a.atWork?.suspended, here.simulation.pending]).toEqual([0, 0, 0, 0]);
  });
});

describe('preemption', () => {
  const urgent = (preempts: 'no' | Resumption) =>
    atOneCounter({ units: 2, order: 'priority', preempts }, [
      { at: 0, takes: 10, takesAgain: 1, rank: 1 },
      { at: 1, takes: 10, takesAgain: 1, rank: 1 },
      { at: 2, takes: 10, takesAgain: 1, rank: 2 },
      { at: 3, takes: 4, takesAgain: 1, rank: 3 },
      { at: 4, takes: 4, takesAgain: 1, rank: 1 },
    ]);

  it.each([
    ['no', [10, 11, 21, 14, 18]],
    ['resume', [14, 21, 12, 7, 18]],
    ['restart', [17, 22, 12, 7, 21]],
    ['redraw', [8, 9, 12, 7, 13]],
  ] as const)('with %s, is done at %j', (preempts, ends) => {
    expect(urgent(preempts).ends).toEqual(ends);
  });

  it('never stops work of the same rank', () => {
    const { starts } = atOneCounter({ units: 1, order: 'priority', preempts: 'resume' }, visitsAt([0, 1, 2], 5));
    expect(starts).toEqual([0, 5, 10]);
  });

  it('never stops work that ends at that very instant, though a release is still to come', () => {
    const here = new Crossroads();
    const desk = here.facility('desk', { units: 1, order: 'priority', preempts: 'restart' });
    const line = here.line([desk, 1]);
    here.join(0, 'instant', line, 0).join(0, 'urgent', line, 1, 9);
    expect(here.run()).toEqual(['instant starts at 0', 'instant ends at 0', 'urgent starts at 0', 'urgent ends at 1']);
  });

  it('stops as many as are needed, and none where that would not be enough', () => {
    const here = new Crossroads();
    const desks = here.facility('desks', { units: 3, order: 'priority', preempts: 'resume' });
    const [one, three] = [here.line([desks, 1]), here.line([desks, 3])];
    here.join(0, 'a', one, 4, 1).join(0, 'b', one, 4, 1).join(0, 'c', one, 6, 2);
    here.join(1, 'equal', three, 1, 2).join(2, 'urgent', three, 1, 3);
    expect(here.run()).toEqual([
      ...['a starts at 0', 'b starts at 0', 'c starts at 0'],
      ...['urgent starts at 2', 'urgent ends at 3'],
      // The rest of c has the rank of the large request and was there first; a and b have not, and wait for it.
      ...['equal starts at 7', 'c ends at 7', 'equal ends at 8', 'a ends at 10', 'b ends at 10'],
    ]);
  });

  it('happens as soon as it is enough, not only when the urgent one comes', () => {
    const here = new Crossroads();
    const desks = here.facility('desks', { units: 2, order: 'priority', preempts: 'resume' });
    const [one, two] = [here.line([desks, 1]), here.line([desks, 2])];
    here.join(0, 'equal', one, 3, 5).join(0, 'low', one, 10, 1).join(1, 'urgent', two, 1, 5);
    expect(here.run()).toEqual([
      ...['equal starts at 0', 'low starts at 0', 'urgent starts at 3', 'equal ends at 3', 'urgent ends at 4'],
      'low ends at 11',
    ]);
  });
});
