/** Intake stops worked out by hand. One place, taken for ten days at a time; a client comes at noon of every day. */
import { describe, expect, it } from 'vitest';
import { day } from '../../src/plan/units.ts';
import { only, record } from '../model/record.ts';
import { compileText, exercise, planOf } from '../scenario/compile-text.ts';

/** Ten days in each stay, from the first noon on, and a gate before the list. */
function intake(gate: string, care = 'work: {by: place, takes: 10 days}, next: helped', more = ''): string {
  return exercise({
    runs: '{from: 2024-01-01, for: 50 days}',
    arrivals: '{clients: {every: 1 day, first: 12 hours, to: referral}}',
    resources: '{place: {places: 1 place}}',
    steps: `{referral: {gate: {${gate}, closed to: elsewhere}, next: care}, care: {${care}}${more}}`,
    ends: '{helped: {}, elsewhere: {counts: elsewhere}}',
  });
}

function course(scenario: string) {
  const { happenings } = record(planOf(compileText(scenario)));
  const daysOf = (what: 'gateMoved' | 'diverted' | 'started') => only(happenings, what).map(({ now }) => now / day);
  return { moves: daysOf('gateMoved'), diverted: daysOf('diverted'), started: daysOf('started') };
}

describe('an intake stop', () => {
  it('on the length of the list lasts until the list is short again', () => {
    const { moves, diverted, started } = course(intake('open while: place waiting < 3, reopens: place waiting < 1'));
    // One in care on the first day, three in the list on the fourth. The last of them is helped from the 31st on, and so the
    // client of that noon is let in again, and two more.
    expect(moves).toEqual([3.5, 30.5, 32.5]);
    expect(started).toEqual([0.5, 10.5, 20.5, 30.5, 40.5]);
    const noons = Array.from({ length: 50 }, (_, index) => index + 0.5);
    expect(diverted).toEqual(noons.filter((noon) => (noon > 4 && noon < 30) || noon > 33));
  });

  it('on the wait to expect: as many as it takes to fill it', () => {
    // Two in the list are twenty days of work. When one of them is helped, the client of that noon fills the list at once.
    const { moves, diverted } = course(intake('open while: expected wait for place < 20 days'));
    expect(moves).toEqual([2.5]);
    const letIn = [0.5, 1.5, 2.5, 10.5, 20.5, 30.5, 40.5];
    expect(diverted).toHaveLength(50 - letIn.length);
    for (const noon of letIn) expect(diverted).not.toContain(noon);
  });

  it('on the wait to expect counts the time that a place is kept', () => {
    const keeps = 'work: {by: place, takes: 2 days, keeps: place}, next: stay';
    const stay = ', stay: {wait: 8 days, release: place, next: helped}';
    const gate = 'open while: expected wait for place < 20 days';
    const whole = course(intake(gate));
    const inParts = course(intake(gate, keeps, stay));
    expect(whole.diverted).toHaveLength(43);
    expect(inParts).toEqual(whole);
  });

  it('on free places is closed for as long as all are taken', () => {
    const { moves, started, diverted } = course(intake('open while: free place > 0'));
    // Each place that comes free at noon is taken at that very noon.
    expect(moves).toEqual([0.5]);
    expect(started).toEqual([0.5, 10.5, 20.5, 30.5, 40.5]);
    expect(diverted).toHaveLength(45);
  });
});
