/** Published traces without chance, each case with its own stream and step where they differ. Times in minutes. */
import { describe, expect, it } from 'vitest';
import { only, record, times, values, whom } from '../model/record.ts';
import { compileText, exercise, planOf, scenarioOf } from '../scenario/compile-text.ts';
import { Study } from './study.ts';
import { watched } from './watch.ts';

const minutesOf = (seconds: readonly number[]) => seconds.map((each) => Number((each / 60).toFixed(9)));
const trace = (sections: Readonly<Record<string, string>>) => record(planOf(compileText(exercise(sections))));

describe('verification case 39: the hand simulation of Law and Kelton', () => {
  const gaps = [0.4, 1.2, 0.5, 1.7, 0.2, 1.6, 0.2, 1.4, 1.9];
  // The last three never begin; with much work for them the place would count as overloaded and be given no averages.
  const services = [2, 0.7, 0.2, 1.1, 3.7, 0.6, 0.1, 0.1, 0.1];
  const text = exercise({
    // Until just after the sixth customer enters service, at 8.6: too little to be seen in an average.
    runs: '{from: 2024-01-01, for: 8.6000000001 minutes}',
    arrivals: gaps
      .map((_, i) => {
        const at = gaps.slice(0, i + 1).reduce((sum, gap) => sum + gap);
        return `\n  customer ${i + 1}: {at: [${at.toFixed(1)} minutes], to: serving ${i + 1}}`;
      })
      .join(''),
    steps: gaps
      .map((_, i) => `\n  serving ${i + 1}: {work: {by: counter, takes: ${services[i] ?? 0} minutes}, next: served}`)
      .join(''),
  });

  it('has the delays 0, 0.8, 1.0, 0, 0.9 and 3.0, the last of which ends at 8.6', () => {
    const { happenings } = record(planOf(compileText(text)));
    expect(minutesOf(values(happenings, 'started'))).toEqual([0, 0.8, 1, 0, 0.9, 3]);
    expect(minutesOf(times(happenings, 'started')).at(-1)).toBe(8.6);
  });

  it('has a mean delay of 0.95, a mean number in the queue of 1.151163 and a utilisation of 0.895349', () => {
    const one = new Study(scenarioOf(compileText(text)), 1);
    const [wait = 0] = one.values('wait mean', 'counter');
    const [queue = 0] = one.values('queue mean', 'counter');
    const [utilisation = 0] = one.values('utilisation', 'counter');
    expect(wait * 1440).toBeCloseTo(0.95, 9);
    expect(queue * 8.6).toBeCloseTo(9.9, 9);
    expect(queue).toBeCloseTo(1.151163, 6);
    expect(utilisation * 8.6).toBeCloseTo(7.7, 9);
    expect(utilisation).toBeCloseTo(0.895349, 6);
  });
});

describe('verification case 43: one server without a queue', () => {
  it('serves 50 and refuses 50 of arrivals at 1, 2, ..., 100 with service 1.5, and ends at 100.5', () => {
    const { happenings } = trace({
      runs: '{from: 2024-01-01, for: 100.6 minutes}',
      arrivals: '{visitors: {every: 1 minute, to: serving}}',
      resources: '{counter: {staff: 1 person, line: {room: 0, refused to: refused}}}',
      steps: '{serving: {work: {by: counter, takes: 1.5 minutes}, next: served}}',
      ends: '{served: {}, refused: {}}',
    });
    expect(only(happenings, 'arrived')).toHaveLength(100);
    expect(only(happenings, 'ended', 'served')).toHaveLength(50);
    expect(only(happenings, 'ended', 'refused')).toHaveLength(50);
    expect(minutesOf(times(happenings, 'ended')).at(-1)).toBe(100.5);
  });
});

describe('verification case 44: who leaves at an instant makes room for who comes at that instant', () => {
  it.each([
    ['even minutes first', [0, 2, 4, 6, 8], [1, 3, 5, 7, 9]],
    ['odd minutes first', [1, 3, 5, 7, 9], [0, 2, 4, 6, 8]],
  ])('two sources, %s: nobody is refused', (_order, one, other) => {
    const at = (moments: readonly number[]) => moments.map((each) => `${each} minutes`).join(', ');
    const { happenings } = trace({
      runs: '{from: 2024-01-01, for: 20 minutes}',
      arrivals: `{one: {at: [${at(one)}], to: serving}, other: {at: [${at(other)}], to: serving}}`,
      resources: '{counter: {staff: 1 person, line: {room: 0, refused to: refused}}}',
      steps: '{serving: {work: {by: counter, takes: 1 minute}, next: served}}',
      ends: '{served: {}, refused: {}}',
    });
    expect(only(happenings, 'refused')).toEqual([]);
    expect(minutesOf(times(happenings, 'ended', 'served'))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
});

describe('verification case 45: who finds three present goes away', () => {
  it.each([
    ['balks', 'balks: [{when: counter waiting >= 2, to: gone}]'],
    ['finds no room', 'room: 2, refused to: gone'],
  ])('it %s', (_how, line) => {
    const { happenings } = trace({
      runs: '{from: 2024-01-01, for: 51 minutes}',
      arrivals: '{visitors: {every: 5 minutes, to: serving}}',
      resources: `{counter: {staff: 1 person, line: {${line}}}}`,
      steps: '{serving: {work: {by: counter, takes: 21 minutes}, next: served}}',
      ends: '{served: {}, gone: {}}',
    });
    expect(whom(happenings, 'ended', 'served')).toEqual(['visitors 0', 'visitors 1']);
    const begun = only(happenings, 'started').slice(0, 2);
    expect(minutesOf(begun.map(({ value }) => value))).toEqual([0, 16]);
    expect(minutesOf(begun.map(({ now }) => now))).toEqual([5, 26]);
    expect(minutesOf(times(happenings, 'ended', 'served'))).toEqual([26, 47]);
    expect(minutesOf(times(happenings, 'ended', 'gone'))).toEqual([20, 25, 35, 40, 45]);
  });
});

describe('verification case 46: patience of 3', () => {
  it('has 1 present at 7, 2 at 14, 1 at 17, 0 at 18, 1 at 21, 2 at 28, 1 at 31 and 0 at 32', () => {
    const { happenings } = trace({
      runs: '{from: 2024-01-01, for: 34 minutes}',
      arrivals: '{visitors: {every: 7 minutes, to: serving}}',
      resources: '{counter: {staff: 1 person, line: {gives up: {after: 3 minutes, to: gone}}}}',
      steps: '{serving: {work: {by: counter, takes: 11 minutes}, next: served}}',
      ends: '{served: {}, gone: {}}',
    });
    let present = 0;
    const course = happenings.flatMap(({ what, now }) => {
      if (what !== 'arrived' && what !== 'ended') return [];
      present += what === 'arrived' ? 1 : -1;
      return [[now / 60, present]];
    });
    expect(course).toEqual([
      [7, 1],
      [14, 2],
      [17, 1],
      [18, 0],
      [21, 1],
      [28, 2],
      [31, 1],
      [32, 0],
    ]);
    expect(minutesOf(times(happenings, 'gaveUp'))).toEqual([17, 31]);
  });
});

describe('verification case 48: shifts whose work in progress is finished', () => {
  it.each([
    ['as the roster stands', '0 minutes', [0.1, 20, 20, 20, 20, 20, 20, 30, 50, 50]],
    ['half a minute later', '0.5 minutes', [0.5, 20.5, 20.5, 20.5, 20.5, 20.5, 20.5, 30.5, 50.5, 50.5]],
  ])('begins %s', (_when, offset, starts) => {
    const { happenings } = trace({
      runs: '{from: 2024-01-01, for: 70 minutes}',
      arrivals: '{visitors: {at: [0.1 minutes], batch: 10, to: serving}}',
      resources: `
  counter:
    roster:
      every: 30 minutes
      offset: ${offset}
      shifts: {0 minutes: 1 person, 5 minutes: 0 people, 20 minutes: 6 people, 23 minutes: 0 people}
    at closing: finish`,
      steps: '{serving: {work: {by: counter, takes: 10 minutes}, next: served}}',
    });
    expect(minutesOf(times(happenings, 'started'))).toEqual(starts);
    expect(minutesOf(times(happenings, 'ended'))).toEqual(starts.map((start) => start + 10));
  });
});

describe('verification case 54: capacity that changes', () => {
  const threeAtOnce = (staff: string, closing: string, takes: string) => {
    const { happenings } = trace({
      runs: '{from: 2024-01-01, for: 40 minutes}',
      arrivals: '{visitors: {backlog: 3 cases, to: serving}}',
      resources: `{counter: {staff: {${staff}}, at closing: ${closing}}}`,
      steps: `{serving: {work: {by: counter, takes: ${takes}}, next: served}}`,
    });
    return minutesOf(times(happenings, 'ended'));
  };

  it.each([
    ['goes on', 'finish', [2, 3, 3]],
    ['begins again', 'restart', [2, 3, 5]],
  ])('1, then 3, then 1 server: work in hand %s', (_does, closing, ends) => {
    const staff = '2024-01-01: 1 person, "2024-01-01 00:01": 3 people, "2024-01-01 00:02": 1 person';
    expect(threeAtOnce(staff, closing, '2 minutes')).toEqual(ends);
  });

  it('nobody until 5, one until 10, nobody until 15, then one', () => {
    const staff =
      '2024-01-01: 0 people, "2024-01-01 00:05": 1 person, "2024-01-01 00:10": 0 people, "2024-01-01 00:15": 1 person';
    expect(threeAtOnce(staff, 'finish', '5 minutes')).toEqual([10, 20, 25]);
  });

  it('1, 2 and 3 servers at 8, 16 and 24 of a cycle of 24', () => {
    const plan = planOf(
      compileText(
        exercise({
          resources:
            '{counter: {roster: {every: 24 hours, shifts: {0 hours: 3 people, 8 hours: 1 person, 16 hours: 2 people}}}}',
        }),
      ),
    );
    const model = watched(plan, 0, {});
    const inForce = [0, 8, 16, 24, 32, 40, 48].map((hours) => {
      model.run(hours * 3600);
      return model.unitsInForce(0);
    });
    expect(inForce).toEqual([3, 1, 2, 3, 1, 2, 3]);
  });
});
