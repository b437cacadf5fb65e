import { describe, expect, it } from 'vitest';
import { day, hour, year } from '../../src/plan/units.ts';
import { compileText, exercise, planOf, problemsOf } from './compile-text.ts';

function resource(text: string, rest = '') {
  return planOf(compileText(`${exercise({ resources: `{counter: {${text}}}` })}${rest}`)).resources[0];
}

const office =
  'hours: {office: {monday to friday: "09:00-12:30, 13:30-17:00", closed on: closed}}\nholidays: {closed: [2024-01-01]}\n';

describe('staff', () => {
  it.each([
    ['1 FTE', 1, 1],
    ['0.7 FTE', 1, 0.7],
    ['1.4 FTE', 2, 0.7],
    ['2 FTE', 2, 1],
    ['3 people', 3, 1],
    ['unlimited', Number.POSITIVE_INFINITY, 1],
  ])('of %s is %d units at pace %d', (written, units, speed) => {
    const inFte = { fte: Number.parseFloat(written), hoursAYear: undefined };
    const level = { from: 0, units, speed, ...(written.endsWith('FTE') ? { inFte } : {}) };
    expect(resource(`staff: ${written}`)?.capacity.levels).toEqual([level]);
    expect(resource(`staff: ${written}`)?.kind).toBe('staff');
  });

  it('does its hours a year exactly: pace times open time over the run is what was asked', () => {
    const found = resource('staff: 2 FTE, works: office, hours per FTE: 1400 hours per year', office);
    // Ten days from Monday the 1st of January 2024: eight weekdays, one of them closed, of seven hours each.
    const open = 7 * 7 * hour;
    const speed = found?.capacity.levels[0]?.speed ?? Number.NaN;
    expect((speed * open) / (10 * day)).toBeCloseTo((1400 * hour) / year, 12);
    expect(found?.capacity.levels[0]?.inFte?.hoursAYear).toBeCloseTo(2800, 9);
  });

  it('works day and night without opening hours, at the pace of its hours a year', () => {
    const found = resource('staff: 1 FTE, hours per FTE: 1400 hours per year');
    expect(found?.capacity.levels[0]?.speed).toBeCloseTo((1400 * hour) / year, 12);
    expect(found?.hours).toBeUndefined();
  });

  it('changes by date, with the value of the last date before the run in force at its start', () => {
    const levels = resource(
      'staff: {2023-01-01: 5 people, 2023-12-01: 1 person, 2024-01-06: 2 people, 2030-01-01: 9 people}',
    )?.capacity.levels;
    expect(levels).toEqual([
      { from: 0, units: 1, speed: 1 },
      { from: 5 * day, units: 2, speed: 1 },
    ]);
  });

  it('changes by time after the start, in the order of time', () => {
    const levels = resource('staff: {1 hour: 3 people, 0 hours: 1 person, 2 hours: 0 people}')?.capacity.levels;
    expect(levels?.map(({ from, units }) => [from, units])).toEqual([
      [0, 1],
      [hour, 3],
      [2 * hour, 0],
    ]);
  });
});

describe('unlimited', () => {
  it('may be said by an input', () => {
    const found = resource(
      'staff: clerks',
      'inputs: {clerks: {value: unlimited, assumption: a what-if, range: 1 to 9 FTE}}\n',
    );
    expect(found?.capacity.levels).toEqual([{ from: 0, units: Number.POSITIVE_INFINITY, speed: 1 }]);
  });
});

describe('a roster', () => {
  it('repeats its shifts', () => {
    const found = resource(
      'roster: {every: 30 days, offset: 0.5 days, shifts: {0 days: 1 person, 5 days: 0 people, 20 days: 6 people}}',
    );
    expect(found?.capacity.roster).toEqual({
      every: 30 * day,
      offset: 0.5 * day,
      shifts: [
        { from: 0, units: 1 },
        { from: 5 * day, units: 0 },
        { from: 20 * day, units: 6 },
      ],
    });
    expect(found?.kind).toBe('staff');
    expect(resource('roster: {every: 1 day, shifts: {0 hours: 6 places}}')?.kind).toBe('places');
  });
});

describe('opening hours', () => {
  it('are spells from Monday midnight, sorted, joined where they touch', () => {
    const hours =
      'hours: {office: {sunday: 22:00-24:00, monday: [13:00-17:00, 09:00-12:00], tuesday to wednesday: 00:00-24:00}}\n';
    expect(resource('staff: 1 person, works: office', hours)?.hours?.week).toEqual([
      { from: 9 * hour, to: 12 * hour },
      { from: 13 * hour, to: 17 * hour },
      { from: day, to: 3 * day },
      { from: 6 * day + 22 * hour, to: 7 * day },
    ]);
  });

  it('close on single days, spells of days and days of every year, as day numbers from the start', () => {
    const hours = 'hours: {office: {every day: 09:00-17:00, closed on: [some, more]}}\n';
    const holidays =
      'holidays: {some: [2024-01-02, 2023-12-31], more: [01-02, 01-05, 02-29, 2024-01-08 to 2024-01-10]}\n';
    const closed = resource('staff: 1 person, works: office', hours + holidays)?.hours?.closedDays ?? [];
    expect(closed).toEqual([...closed].sort((a, b) => a - b));
    expect(closed.filter((number) => number >= -1 && number <= 60)).toEqual([-1, 1, 4, 7, 8, 9, 59]);
    expect(closed.filter((number) => number > 300)).toEqual([367, 370]);
  });
});

describe('a line', () => {
  it('takes what the resource says, key by key, unless the step says otherwise', () => {
    const resources =
      '{counter: {staff: 1 person, line: {order: priority, priority: 3, room: 9 cases, refused to: served, gives up: {after: 1 day, to: served}}}}';
    const steps =
      '{serving: {work: {by: counter, takes: 1 minute}, line: {priority: 4, room: 2 cases}, next: again}, again: {work: {by: counter, takes: 1 minute}, next: served}}';
    const plan = planOf(compileText(exercise({ resources, steps })));
    const lines = plan.steps.map(({ parts }) => (parts[0]?.kind === 'work' ? parts[0].line : undefined));
    expect(plan.resources[0]).toMatchObject({ order: 'priority', room: 9 });
    expect(lines[0]).toMatchObject({
      priority: { kind: 'fixed', value: 4 },
      room: 2,
      refusedTo: { kind: 'end', end: 0 },
    });
    expect(lines[1]).toMatchObject({ priority: { kind: 'fixed', value: 3 }, room: undefined });
    expect(lines[1]?.patience?.lasts).toEqual({ kind: 'fixed', value: { kind: 'constant', value: day } });
  });

  it('loses a share a day after some days: a shifted exponential with the inverse of the rate as its mean', () => {
    const resources = '{counter: {staff: 1 person, line: {gives up: {rate: 1 % per day, after: 14 days, to: served}}}}';
    const work = planOf(compileText(exercise({ resources }))).steps[0]?.parts[0];
    const lasts = work?.kind === 'work' ? work.line.patience?.lasts : undefined;
    expect(lasts).toMatchObject({
      kind: 'fixed',
      value: { kind: 'shifted', by: 14 * day, of: { kind: 'exponential' } },
    });
    expect(
      lasts?.kind === 'fixed' &&
        lasts.value.kind === 'shifted' &&
        lasts.value.of.kind === 'exponential' &&
        lasts.value.of.mean,
    ).toBeCloseTo(100 * day, 3);
  });
});

describe('handling time of staff with opening hours', () => {
  const problems = (takes: string) =>
    problemsOf(
      compileText(
        `${exercise({ resources: '{counter: {staff: 1 person, works: office}}', steps: `{serving: {work: {by: counter, takes: ${takes}}, next: served}}` })}${office}`,
      ),
    );

  it.each([
    '45 minutes',
    '24 hours',
    '24 hours of work',
    'exponential(mean 3 hours)',
    '10 minutes + exponential(mean 1 hour of work)',
  ])('may be %s', (takes) => {
    expect(problems(takes)).toEqual([]);
  });

  it.each(['3 days', '1 week', 'exponential(mean 2 days)', '20 hours + 1 day'])(
    'may not be %s, which could be two things',
    (takes) => {
      expect(problems(takes)).toEqual([expect.stringContaining('could be calendar days or working days')]);
    },
  );
});

it('the way for those who find no room may stand with the resource whose room it is', () => {
  const shared = (line: string) =>
    exercise({
      resources: `{counter: {staff: 1 person}, desk: {staff: 1 person, line: {${line}}}}`,
      steps: '{serving: {work: {by: [counter, desk], takes: 1 minutes}, next: served}}',
      ends: '{served: {}, refused: {}}',
    });
  const [step] = planOf(compileText(shared('room: 3 cases, refused to: refused'))).steps;
  expect(step?.parts[0]).toMatchObject({ kind: 'work', line: { refusedTo: { kind: 'end', end: 1 } } });
  expect(problemsOf(compileText(shared('room: 3 cases')))).toEqual([expect.stringContaining('have nowhere to go')]);
});
