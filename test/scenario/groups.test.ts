import { describe, expect, it } from 'vitest';
import { day, hour } from '../../src/plan/units.ts';
import { only, record } from '../model/record.ts';
import { compileText, exercise, planOf, problemsOf } from './compile-text.ts';

const resources = `
  talk: {seats: 12 places, sessions: {every: 7 days, first: "2024-01-08 14:00"}, line: {order: priority, priority: 3}}
  trainer: {staff: 2 people, line: {gives up: {after: 30 days, to: lost}}}
  room: {places: 1 place}`;

function groupIn(group: string, more: Readonly<Record<string, string>> = {}) {
  const steps = `{serving: {group: {${group}}, next: served}}`;
  const plan = planOf(compileText(exercise({ resources, steps, ends: '{served: {}, lost: {}}', ...more })));
  const part = plan.steps[0]?.parts[0];
  if (part?.kind !== 'group') throw new Error('the step has no group');
  return part;
}

describe('a group', () => {
  it('meets once and takes one member at least, where nothing else is said', () => {
    expect(groupIn('size: 8 places, takes: 2 hours')).toEqual({
      kind: 'group',
      forms: { kind: 'fills', size: 8, least: 1, startsAfter: undefined },
      sessions: 1,
      every: 0,
      needs: [],
      takes: { kind: 'constant', value: 2 * hour },
      absent: undefined,
      mayMiss: undefined,
      makesUp: undefined,
      dropsOut: undefined,
      line: {
        priority: { kind: 'fixed', value: 0 },
        room: undefined,
        refusedTo: undefined,
        balks: [],
        patience: undefined,
      },
    });
  });

  it('is told in full', () => {
    const group = groupIn(
      [
        'size: 10 places, least: 6, starts after: 30 days, sessions: 4, every: 7 days, by: {trainer: 2, room: 1}',
        'takes: uniform(1 to 3 hours), absent: 20 %, may miss: {times: 1, then: lost}, makes up: lost',
        'drops out: {after: exponential(mean 90 days), to: lost}',
      ].join(', '),
    );
    expect(group).toMatchObject({
      forms: { kind: 'fills', size: 10, least: 6, startsAfter: 30 * day },
      sessions: 4,
      every: 7 * day,
      needs: [
        { resource: 1, units: 2, keeps: false },
        { resource: 2, units: 1, keeps: false },
      ],
      takes: { kind: 'uniform', low: hour, high: 3 * hour },
      absent: { kind: 'fixed', value: 0.2 },
      mayMiss: { times: 1, to: { kind: 'end', end: 1 } },
      makesUp: { kind: 'end', end: 1 },
      dropsOut: {
        kind: 'after',
        lasts: { value: { kind: 'exponential', mean: 90 * day } },
        to: { kind: 'end', end: 1 },
      },
    });
  });

  it('may drop out by a share before each session', () => {
    const { dropsOut } = groupIn(
      'size: 8, takes: 2 hours, sessions: 2, every: 7 days, drops out: {share: 5 %, to: lost}',
    );
    expect(dropsOut).toEqual({
      kind: 'per session',
      share: { kind: 'fixed', value: 0.05 },
      to: { kind: 'end', end: 1 },
    });
  });

  it('has the line of the resource that it needs first, which the step may change', () => {
    const inherited = groupIn('size: 8 places, by: [trainer, room], takes: 2 hours');
    expect(inherited.line.patience).toMatchObject({ lasts: { value: { kind: 'constant', value: 30 * day } } });
    const line = 'line: {gives up: {after: 3 days, to: lost}}';
    const steps = `{serving: {group: {size: 8 places, by: trainer, takes: 2 hours}, ${line}, next: served}}`;
    const own = groupIn('', { steps });
    expect(own.line.patience).toMatchObject({ lasts: { value: { kind: 'constant', value: 3 * day } } });
  });

  it('forms at the sessions of a resource with seats, and has the line before those', () => {
    const group = groupIn('at: talk, least: 3, by: trainer, takes: 2 hours');
    expect(group.forms).toEqual({ kind: 'sessions', resource: 0, least: 3 });
    expect(group.line).toMatchObject({ priority: { value: 3 }, patience: undefined });
  });

  it('must name the numbers in it, but for counts of its design', () => {
    const flow = ['size: 8 places, least: 6, sessions: 4, takes: 2 hours, every: 7 days, starts after: 30 days'];
    const text = exercise({
      provenance: 'named',
      resources,
      steps: `{serving: {group: {${flow}, absent: 5 %, may miss: {times: 1, then: lost}}, next: served}}`,
      ends: '{served: {}, lost: {}}',
    }).replace('provenance: free\n', '');
    const named = problemsOf(compileText(text))
      .filter((problem) => problem.includes('without a name'))
      .map((problem) => /the number "(.+?)"/.exec(problem)?.[1]);
    const inGroup = ['8 places', '7 days', '2 hours', '30 days', '5 %'];
    expect(named).toEqual(expect.arrayContaining(inGroup));
    for (const count of ['6', '4', '1']) expect(named).not.toContain(count);
  });
});

describe('a policy', () => {
  it('may change how groups form, of those who wait already too', () => {
    const text = exercise({
      runs: '{from: 2024-01-01, for: 20 days}',
      arrivals: '{visitors: {every: 1 day, to: serving}}',
      steps: '{serving: {group: {size: 6 places, takes: 2 hours}, next: served}}',
      policies: '{smaller: {from: 2024-01-11, in progress: stay, steps: {serving: {group: {size: 4 places}}}}}',
    });
    const { happenings } = record(planOf(compileText(text)));
    // Four are left over from day 7 to 10, the day on which the policy begins.
    const groups = only(happenings, 'groupStarted').map(({ now, value }) => [now / day, value]);
    expect(groups).toEqual([
      [6, 6],
      [10, 4],
      [14, 4],
      [18, 4],
    ]);
  });
});

describe('seats', () => {
  const seatsOf = (text: string) =>
    planOf(
      compileText(
        exercise({
          runs: '{from: 2024-01-01, for: 60 days}',
          resources: `{talk: {${text}}}`,
          steps: '{serving: {group: {at: talk, takes: 2 hours}, next: served}}',
        }),
      ),
    ).resources[0];

  it('are there at sessions, and may change by date', () => {
    const talk = seatsOf(
      'seats: {2024-01-01: 12 places, 2024-02-01: 15 places}, sessions: {every: 7 days, first: "2024-01-08 14:00"}',
    );
    expect(talk).toMatchObject({
      kind: 'seats',
      capacity: {
        levels: [
          { from: 0, units: 12, speed: 1 },
          { from: 31 * day, units: 15, speed: 1 },
        ],
        roster: undefined,
        sessions: { every: 7 * day, first: 7 * day + 14 * hour },
      },
    });
  });

  it('keep their rhythm where the first session lies before the run', () => {
    const talk = seatsOf('seats: 12 places, sessions: {every: 7 days, first: 2023-12-21}');
    expect(talk?.capacity.sessions).toEqual({ every: 7 * day, first: 3 * day });
  });

  it('may be without end, and partly for others', () => {
    expect(seatsOf('seats: unlimited, sessions: {every: 7 days, first: 0 days}')?.capacity.levels[0]?.units).toBe(
      Number.POSITIVE_INFINITY,
    );
    const shared = seatsOf('seats: 12 places, other work: 25 %, sessions: {every: 7 days, first: 0 days}');
    expect(shared?.capacity).toMatchObject({ levels: [{ units: 9 }], otherWork: 0.25 });
  });
});
