import { describe, expect, it } from 'vitest';
import { Crossroads } from './crossroads.ts';
import { atOneCounter, visitsAt } from './one-counter.ts';

describe('a line before one facility', () => {
  it('does not let a small request overtake a large one', () => {
    const here = new Crossroads();
    const desks = here.facility('desks', { units: 3 });
    const [large, small] = [here.line([desks, 3]), here.line([desks, 1])];
    here.join(0, 'first', small, 4).join(1, 'large', large, 1).join(2, 'small', small, 1);
    expect(here.starts()).toEqual(['first at 0', 'large at 4', 'small at 5']);
  });

  it('does not let an urgent small request interrupt its way past a large one before it', () => {
    const here = new Crossroads();
    const desks = here.facility('desks', { units: 2, order: 'priority', preempts: 'resume' });
    const [large, small] = [here.line([desks, 2]), here.line([desks, 1])];
    here.join(0, 'equal', small, 4, 5).join(0, 'low', small, 10, 0).join(1, 'large', large, 1, 5);
    here.join(2, 'small', small, 1, 4);
    expect(here.starts()).toEqual(['equal at 0', 'low at 0', 'large at 4', 'small at 5']);
  });

  it('lets somebody leave from the middle, and whoever is behind moves up', () => {
    const here = new Crossroads();
    const desks = here.facility('desks', { units: 2 });
    const [large, small] = [here.line([desks, 2]), here.line([desks, 1])];
    here.join(0, 'busy', small, 10).join(1, 'large', large, 5).join(2, 'small', small, 5);
    here.at(4, () => large.leave(here.entity('large')));
    expect(here.starts()).toEqual(['busy at 0', 'small at 4']);
  });

  it('tells observers who waits, who starts after how long, who leaves and who is done', () => {
    const heard: string[] = [];
    const here = new Crossroads({
      waiting: (place, entity, now) => heard.push(`${entity} waits in ${place} at ${now}`),
      started: (_line, entity, now, waited) => heard.push(`${entity} started at ${now} after ${waited}`),
      finished: (_line, entity, now, held) => heard.push(`${entity} finished at ${now} after ${held}`),
      left: (_line, entity, now, waited) => heard.push(`${entity} left at ${now} after ${waited}`),
      brokenOff: (_line, entity, now, held) => heard.push(`${entity} broken off at ${now} after ${held}`),
    });
    const desk = here.facility('desk');
    const line = here.line([desk, 1]);
    here.join(0, 'served', line, 3).join(1, 'impatient', line, 3).join(2, 'stopped', line, 3);
    here.at(2, () => line.leave(here.entity('impatient'))).at(5, () => line.breakOff(here.entity('stopped')));
    here.run();
    expect(heard).toEqual([
      '0 started at 0 after 0',
      '1 waits in 0 at 1',
      '2 waits in 0 at 2',
      '1 left at 2 after 1',
      '0 finished at 3 after 3',
      '2 started at 3 after 1',
      '2 broken off at 5 after 2',
    ]);
    expect([desk.inUse, here.simulation.pending]).toEqual([0, 0]);
  });

  it('starts at once after a wait of 0 even where another is done at that very instant', () => {
    const waits: number[] = [];
    atOneCounter({ units: 1 }, visitsAt([0, 2, 4], 2), {
      observer: { started: (_l, _e, _n, waited) => waits.push(waited) },
    });
    expect(waits).toEqual([0, 0, 0]);
  });

  it('says truly whether somebody who joined now would start at once', () => {
    const told: boolean[] = [];
    const { starts } = atOneCounter({ units: 1 }, visitsAt([0, 1, 3, 4.5, 6], 2), {
      admits({ line }) {
        told.push(line.startsAtOnce(0));
        return true;
      },
    });
    expect(told.map((atOnce, i) => (atOnce ? starts[i] : undefined))).toEqual([
      0,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(starts).toEqual([0, 2, 4, 6, 8]);
  });

  it.each([0, -1, 1.5, Number.NaN])('cannot need %d units', (units) => {
    const here = new Crossroads();
    const desk = here.facility('desk');
    expect(() => here.line([desk, units])).toThrow(
      `cannot need ${units} of "desk": expected a whole number of at least 1`,
    );
  });

  it('cannot need the same facility twice, or nothing', () => {
    const here = new Crossroads();
    const desk = here.facility('desk');
    expect(() => here.line([desk, 1], [desk, 1])).toThrow('names "desk" twice');
    expect(() => here.line()).toThrow('needs at least one facility');
  });
});

describe('a line before several facilities', () => {
  it('takes all it needs at once or nothing', () => {
    const here = new Crossroads();
    const room = here.facility('room');
    const judge = here.facility('judge');
    const [hearing, meeting, reading] = [here.line([room, 1], [judge, 1]), here.line([room, 1]), here.line([judge, 1])];
    here.join(0, 'reading', reading, 5).join(1, 'hearing', hearing, 5).join(2, 'meeting', meeting, 4);
    // The hearing waits for the judge and holds no room meanwhile; then the meeting has the room.
    expect(here.starts()).toEqual(['reading at 0', 'meeting at 2', 'hearing at 6']);
  });

  it('does not overtake a large request that waits at the other facility', () => {
    const here = new Crossroads();
    const rooms = here.facility('rooms', { units: 2 });
    const judge = here.facility('judge');
    const [both, large, reading] = [here.line([rooms, 1], [judge, 1]), here.line([rooms, 2]), here.line([judge, 1])];
    const meeting = here.line([rooms, 1]);
    here
      .join(0, 'meeting', meeting, 5)
      .join(0, 'reading', reading, 3)
      .join(1, 'large', large, 1)
      .join(2, 'both', both, 1);
    // The judge is free at 3 and one room is, but the room is the next one's who needs two.
    expect(here.starts()).toEqual(['meeting at 0', 'reading at 0', 'large at 5', 'both at 6']);
  });

  it('gives back all together, and then the first to have come is the first to start', () => {
    const here = new Crossroads();
    const a = here.facility('a');
    const b = here.facility('b');
    const both = here.line([a, 1], [b, 1]);
    const onlyB = here.line([b, 1]);
    here.join(0, 'busy', both, 2).join(1, 'first', onlyB, 1).join(1, 'second', both, 1);
    expect(here.starts()).toEqual(['busy at 0', 'first at 2', 'second at 3']);
  });

  it('keeps what it is told to keep and gives back the rest', () => {
    const here = new Crossroads();
    const bed = here.facility('bed');
    const nurse = here.facility('nurse');
    here.join(0, 'admission', here.line([bed, 1, 'keeps'], [nurse, 1]), 2).run();
    expect([bed.inUse, nurse.inUse]).toEqual([1, 0]);
  });

  it('interrupts at each facility where it must, or nowhere', () => {
    const here = new Crossroads();
    const options = { units: 1, order: 'priority', preempts: 'resume' } as const;
    const a = here.facility('a', options);
    const b = here.facility('b', options);
    const both = here.line([a, 1], [b, 1]);
    here.join(0, 'on a', here.line([a, 1]), 4, 1).join(0, 'on b', here.line([b, 1]), 6, 2);
    here.join(1, 'urgent', both, 1, 2).join(2, 'more urgent', both, 1, 3);
    expect(here.run()).toEqual([
      'on a starts at 0',
      'on b starts at 0',
      'more urgent starts at 2',
      'more urgent ends at 3',
      'on a ends at 5',
      'urgent starts at 7',
      'on b ends at 7',
      'urgent ends at 8',
    ]);
  });
});
