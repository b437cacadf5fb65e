/** Groups: seats at a weekly session, waiting for a group to fill, and traces without chance. */
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import { meanOf, only, record, times, values } from '../model/record.ts';
import { compileText, exercise, planOf } from '../scenario/compile-text.ts';
import './agree-with-theory.ts';
import { study } from './study.ts';
import { watched } from './watch.ts';

const replications = 30;
const weeks = (days: number) => days / 7;

/** What `measure` makes of each replication. */
function perReplication(measure: (replication: number) => number): readonly number[] {
  return Array.from({ length: replications }, (_, replication) => measure(replication));
}

describe('verification case 34: a weekly session with fixed seats (Bailey)', () => {
  const weekly = (referrals: number, seats: number) =>
    exercise({
      runs: '{from: 2024-01-01, for: 4000 weeks, start-up: 100 weeks}',
      arrivals: `{referrals: {poisson: ${referrals} per week, to: talk}}`,
      resources: `{room: {seats: ${seats} places, sessions: {every: 7 days, first: 2024-01-05}}}`,
      steps: '{talk: {group: {at: room, takes: 0 minutes}, next: served}}',
    });

  /** How many are left over after each session that comes after the start-up. */
  function leftOver(plan: Plan, replication: number): readonly number[] {
    const left: number[] = [];
    const model = watched(plan, replication, {
      seatsOffered(_resource, _seats, _taken, now) {
        if (now > plan.period.startUp) left.push(model.waitingAt(0));
      },
    });
    model.run(plan.period.horizon);
    return left;
  }

  it.each([
    [8, 10, 0.878622, 0.609828, 0.718698],
    [9, 10, 3.101238, 0.844582, 0.4465],
    [4, 6, 0.314418, 0.578605, 0.846798],
  ])('%d referrals and %d seats a week', (referrals, seats, left, wait, cleared) => {
    const text = weekly(referrals, seats);
    const plan = planOf(compileText(text));
    const sessions = perReplication((replication) => replication).map((replication) => leftOver(plan, replication));
    expect(sessions[0]?.length).toBe(3900);
    expect(sessions.map(meanOf)).toAgreeWith(left);
    expect(sessions.map((each) => meanOf(each.map((count) => (count === 0 ? 1 : 0))))).toAgreeWith(cleared);
    expect(study(text, replications).values('wait mean', 'room').map(weeks)).toAgreeWith(wait);
  });
});

describe('verification case 35: waiting for a group to fill', () => {
  const text = exercise({
    runs: '{from: 2024-01-01, for: 1000 weeks}',
    arrivals: '{referrals: {poisson: 2 per week, to: training}}',
    resources: '{leader: {staff: unlimited}}',
    steps: '{training: {group: {size: 8 places, by: leader, takes: 2 hours}, next: served}}',
  });

  it('takes (k - 1) / (2 lambda) on average: 3.5 weeks for the first of eight, nothing for the last', () => {
    const plan = planOf(compileText(text));
    const groups = perReplication((replication) => replication).map((replication) => {
      const waits: number[] = [];
      watched(plan, replication, { started: (_step, _item, _now, waited) => waits.push(waited) }).run(
        plan.period.horizon,
      );
      return waits;
    });
    const inWeeks = (seconds: number) => seconds / (7 * 86_400);
    const ofMember = (which: number) =>
      groups.map((waits) => inWeeks(meanOf(waits.filter((_, index) => index % 8 === which))));
    expect(groups.map((waits) => inWeeks(meanOf(waits)))).toAgreeWith((8 - 1) / (2 * 2));
    expect(ofMember(0)).toAgreeWith(3.5);
    expect(new Set(ofMember(7))).toEqual(new Set([0]));
  });
});

describe('verification case 57: groups', () => {
  const minutesOf = (seconds: readonly number[]) => seconds.map((each) => each / 60);

  function trace(sections: Readonly<Record<string, string>>) {
    const { happenings } = record(
      planOf(
        compileText(
          exercise({
            runs: '{from: 2024-01-01, for: 20 minutes}',
            arrivals: '{visitors: {at: [0 minutes, 1 minute, 2 minutes, 3 minutes], to: together}}',
            resources: '{room: {places: unlimited}}',
            ...sections,
          }),
        ),
      ),
    );
    return happenings;
  }

  it('of 2 that arrive at 0, 1, 2 and 3 start at 1 and 3, and end at 2 and 4', () => {
    const steps = '{together: {group: {size: 2 places, by: room, takes: 1 minute}, next: served}}';
    const happenings = trace({ steps });
    expect(minutesOf(times(happenings, 'started'))).toEqual([1, 1, 3, 3]);
    expect(minutesOf(times(happenings, 'ended'))).toEqual([2, 2, 4, 4]);
  });

  it('that start after 0.5 even if they are not full: each goes alone', () => {
    const group = '{size: 2 places, starts after: 0.5 minutes, by: room, takes: 1 minute}';
    const happenings = trace({ steps: `{together: {group: ${group}, next: served}}` });
    expect(minutesOf(times(happenings, 'started'))).toEqual([0.5, 1.5, 2.5, 3.5]);
  });

  it('of 3 with a time limit of 5: three at 2 and one at 8', () => {
    const group = '{size: 3 places, starts after: 5 minutes, by: room, takes: 1 minute}';
    const happenings = trace({ steps: `{together: {group: ${group}, next: served}}` });
    expect(minutesOf(times(happenings, 'groupStarted'))).toEqual([2, 8]);
    expect(values(happenings, 'groupStarted')).toEqual([3, 1]);
  });

  it('run on when a member gives up at 5: they end at 5 and 10', () => {
    const happenings = trace({
      attributes: '{temper: {shares: {hasty: 0 %, calm: 100 %}}}',
      arrivals: '{hasty: {at: [0 minutes], to: losing patience}, calm: {at: [0 minutes], to: together}}',
      steps: `
  losing patience: {set: {temper: hasty}, next: together}
  together:
    group:
      size: 2 places
      by: room
      takes: 10 minutes
      drops out: {after: {by: temper, hasty: 5 minutes, calm: 1000 minutes}, to: gone}
    next: served`,
      ends: '{served: {}, gone: {}}',
    });
    expect(only(happenings, 'ended').map(({ who, where, now }) => [who, where, now / 60])).toEqual([
      ['hasty 0', 'gone', 5],
      ['calm 0', 'served', 10],
    ]);
  });
});
