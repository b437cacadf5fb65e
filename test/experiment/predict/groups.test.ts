import { describe, expect, it } from 'vitest';
import { predictLoads } from '../../../src/experiment/predict/predict-loads.ts';
import type { LoadPrediction } from '../../../src/experiment/result.ts';
import type { GroupForming, GroupPart, Plan } from '../../../src/plan/plan.ts';
import { day, hour, year } from '../../../src/plan/units.ts';
import { compileText, exercise, planOf } from '../../scenario/compile-text.ts';
import {
  constant,
  exponential,
  fixed,
  goTo,
  levels,
  plainLine,
  plan,
  poisson,
  resource,
  step,
  stream,
  toEnd,
  toStep,
  work,
} from '../plans.ts';

const full: GroupForming = { kind: 'fills', size: 10, least: 6, startsAfter: undefined };

/** Meets by the calendar until a test says whom it needs. */
function group(more: Partial<GroupPart> = {}): GroupPart {
  return {
    kind: 'group',
    forms: full,
    sessions: 4,
    every: 7 * day,
    needs: [],
    takes: constant(2 * hour),
    absent: undefined,
    mayMiss: undefined,
    makesUp: undefined,
    dropsOut: undefined,
    line: plainLine,
    ...more,
  };
}

const trainer = [{ resource: 0, units: 1, keeps: false }];

/** So many a year come to a group; who finishes it comes to step 1, who does not to step 2. */
function course(perYear: number, part: GroupPart, resources = [resource('trainer', 1)]): Plan {
  const n = resources.length;
  return plan({
    arrivals: [poisson(perYear / year)],
    resources: [...resources, resource('after', 100), resource('elsewhere', 100)],
    steps: [
      step('group', part, goTo(toStep(1))),
      step('finished', work(n, constant(1)), goTo(toEnd(0))),
      step('unfinished', work(n + 1, constant(1)), goTo(toEnd(0))),
    ],
  });
}

function at(of: Plan, index: number): LoadPrediction {
  const found = predictLoads(of)[index];
  if (found === undefined) throw new Error(`no prediction for resource ${index}`);
  return found;
}

describe('the predicted load of groups', () => {
  it('is sessions times their length over the size of a group: 1,000 a year by 10 in 4 sessions of 2 hours', () => {
    const { hoursOnOffer, casesPerYear } = at(course(1000, group({ needs: trainer })), 0);
    expect(casesPerYear).toBeCloseTo(1000, 6);
    expect(hoursOnOffer).toBeCloseTo((1000 / 10) * 4 * 2, 6);
  });

  it('grows as groups start before they are full: one, and those expected within the time', () => {
    const hours = (perYear: number) => {
      const forms: GroupForming = { kind: 'fills', size: 10, least: 2, startsAfter: 30 * day };
      return at(course(perYear, group({ needs: trainer, forms })), 0).hoursOnOffer;
    };
    expect(hours(36.525)).toBeCloseTo((36.525 / (1 + 3)) * 8, 6);
    expect(hours(1)).toBeCloseTo((1 / 2) * 8, 6);
    // Nine tenths of the trainer: while a group waits for one, more members come.
    expect(Math.abs((hours(10_000) ?? 0) / ((10_000 / 10) * 8) - 1)).toBeLessThan(0.01);
  });

  it('of seats is cases against the seats of the sessions, in seats', () => {
    const seats = resource('talk', 12, {
      kind: 'seats',
      capacity: { ...levels({ from: 0, units: 12 }), sessions: { first: day, every: 7 * day } },
    });
    const forms: GroupForming = { kind: 'sessions', resource: 0, least: 1 };
    const talk = course(500, group({ forms, sessions: 1, needs: [{ resource: 1, units: 1, keeps: false }] }), [
      seats,
      resource('trainer', 1),
    ]);
    const { hoursOnOffer, hoursAvailable, load } = at(talk, 0);
    expect(hoursOnOffer).toBeCloseTo(500, 6);
    expect(hoursAvailable).toBeCloseTo((157 * 12) / 3, 6);
    expect(load).toBeCloseTo(1500 / (157 * 12), 6);
    // Groups of those who come in a week, where anybody does.
    const coming = (500 * 7 * day) / year;
    expect(at(talk, 1).hoursOnOffer).toBeCloseTo((500 / (coming / (1 - Math.exp(-coming)))) * 2, 6);
  });

  it.each([150, 155, 160, 164, 168, 173])(
    'of seats by a short run is the same however its %i days cut the sessions',
    (days) => {
      const seats = resource('talk', 10, {
        kind: 'seats',
        capacity: { ...levels({ from: 0, units: 10 }), sessions: { first: 6 * day, every: 14 * day } },
      });
      const patience = { lasts: fixed(exponential(20 * day)), to: toEnd(0) };
      const talk = plan(
        {
          arrivals: [poisson(400 / year)],
          resources: [resource('desk', 1), seats],
          steps: [
            step('desk', work(0, constant(year / 205), { patience }), goTo(toStep(1))),
            step('talk', group({ forms: { kind: 'sessions', resource: 1, least: 1 }, sessions: 1 }), goTo(toEnd(0))),
          ],
        },
        { horizon: days * day },
      );
      const { by, load = 0, hoursOnOffer = 0, casesPerYear = 0 } = at(talk, 1);
      expect(by).toBe('short run');
      // A desk that is always busy sends 205 a year to ten seats a fortnight.
      expect(Math.abs(load / ((205 * 14 * day) / (10 * year)) - 1)).toBeLessThan(0.03);
      expect(Math.abs(hoursOnOffer / casesPerYear - 1)).toBeLessThan(0.08);
    },
  );

  it('of seats in a part of the run does not hang on whether that has a session more or fewer', () => {
    const rate = (days: number) => {
      const levelsOf = [
        { from: 0, rate: 9.9 / (14 * day) },
        { from: days * day, rate: 10.2 / (14 * day) },
        { from: (days + 41) * day, rate: 9 / (14 * day) },
      ];
      return { levels: levelsOf, byHour: undefined, byWeekday: undefined, byMonth: undefined, wave: undefined };
    };
    const sessions = { first: 6 * day, every: 14 * day };
    const seats = resource('talk', 10, { kind: 'seats', capacity: { ...levels({ from: 0, units: 10 }), sessions } });
    const talk = course(1, group({ forms: { kind: 'sessions', resource: 0, least: 1 }, sessions: 1 }), [seats]);
    const spells = [40, 43, 46, 49, 52].map((days) => {
      return at({ ...talk, arrivals: [stream({ kind: 'poisson', rate: rate(days) })] }, 0).shortSpells;
    });
    expect(spells.map((each) => each.map(({ load }) => load))).toEqual(spells.map(() => [expect.closeTo(1.02, 9)]));
  });

  it('of seats that are too few lets through as many as there are', () => {
    const seats = resource('talk', 12, {
      kind: 'seats',
      capacity: { ...levels({ from: 0, units: 12 }), sessions: { first: 0, every: 7 * day } },
    });
    const talk = course(1000, group({ forms: { kind: 'sessions', resource: 0, least: 1 }, sessions: 1 }), [seats]);
    expect(at(talk, 0).verdict).toBe('overloaded');
    expect(at(talk, 1).casesPerYear).toBeCloseTo((157 * 12) / 3, 6);
  });

  it('follows members who drop out between sessions', () => {
    const drops = course(1000, group({ dropsOut: { kind: 'per session', share: fixed(0.1), to: toStep(2) } }));
    expect(at(drops, 1).casesPerYear).toBeCloseTo(1000 * 0.9 ** 3, 6);
    expect(at(drops, 2).casesPerYear).toBeCloseTo(1000 * (1 - 0.9 ** 3), 6);
  });

  it('follows members who drop out at any moment until the last session is over', () => {
    const lasts = fixed(exponential(90 * day));
    const drops = course(1000, group({ dropsOut: { kind: 'after', lasts, to: toStep(2) } }));
    expect(at(drops, 1).casesPerYear).toBeCloseTo(1000 * Math.exp(-(21 * day + 2 * hour) / (90 * day)), 6);
  });

  it('follows members who may miss one session and miss another', () => {
    const misses = course(1000, group({ absent: fixed(0.2), mayMiss: { times: 1, to: toStep(2) } }));
    const stay = 0.8 ** 4 + 4 * 0.2 * 0.8 ** 3;
    expect(at(misses, 1).casesPerYear).toBeCloseTo(1000 * stay, 6);
    expect(at(misses, 2).casesPerYear).toBeCloseTo(1000 * (1 - stay), 6);
  });

  it('follows members who make up for what they missed', () => {
    const makesUp = course(1000, group({ absent: fixed(0.2), makesUp: toStep(2) }));
    expect(at(makesUp, 1).casesPerYear).toBeCloseTo(1000 * 0.8 ** 4, 6);
    expect(at(makesUp, 2).casesPerYear).toBeCloseTo(1000 * (1 - 0.8 ** 4), 6);
  });

  it('asks a trainer for what groups would take where no session is held, and makes nothing of it endless', () => {
    const seats = { ...levels({ from: 0, units: 30 }), sessions: { first: 100 * year, every: 7 * day } };
    const forms: GroupForming = { kind: 'sessions', resource: 1, least: 1 };
    const of = course(1000, group({ needs: trainer, forms, sessions: 1 }), [
      resource('trainer', 1),
      resource('seat', 30, { capacity: seats }),
    ]);
    const weekly = (1000 * 7) / 365.25;
    expect(at(of, 0).hoursOnOffer).toBeCloseTo(((1000 * 2) / weekly) * (1 - Math.exp(-weekly)), 6);
    expect(at(of, 0).verdict).toBe('fits');
    expect(at(of, 1)).toMatchObject({ hoursAvailable: 0, verdict: 'overloaded' });
  });

  it('counts the weeks of a group among those in which a place is kept', () => {
    const kept = plan({
      arrivals: [poisson(10_000 / year)],
      resources: [resource('place', 10_000, { kind: 'places' })],
      steps: [
        step(
          'in',
          { kind: 'work', needs: [{ resource: 0, units: 1, keeps: true }], takes: fixed(constant(0)), line: plainLine },
          goTo(toStep(1)),
        ),
        step('group', group(), goTo(toEnd(0))),
      ],
    });
    // On average a member waits for four and a half others to come.
    const waits = (4.5 * 8766) / 10_000;
    const { hoursOnOffer = 0 } = at(kept, 0);
    expect(Math.abs(hoursOnOffer / (10_000 * (21 * 24 + 2 + waits)) - 1)).toBeLessThan(0.02);
  });

  it('meets until the last member has had a number of its own, however little the trainer has to do', () => {
    const unlike = planOf(
      compileText(
        exercise({
          runs: '{from: 2024-01-01, for: 3 years, replications: 2}',
          attributes: '{talks: {number: "one of(1: 93 %, 2: 7 %)"}}',
          arrivals: '{people: {poisson: 80 per year, to: talk}}',
          resources: '{trainer: {staff: 1 person}}',
          steps:
            '{talk: {group: {size: 8 places, sessions: talks, every: 1 day, by: trainer, takes: 12 hours}, next: served}}',
        }),
      ),
    );
    const { by, hoursOnOffer = 0 } = at(unlike, 0);
    expect(by).toBe('short run');
    // Ten groups a year, of which 1 - 0.93^8 meet twice: as many as the mean of a member, 1.07, are too few.
    expect(Math.abs(hoursOnOffer / (10 * 12 * (2 - 0.93 ** 8)) - 1)).toBeLessThan(0.15);
  });
});
