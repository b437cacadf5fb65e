import { describe, expect, it } from 'vitest';
import {
  capacityUnits,
  planUntil,
  planWith,
  stepsFor,
  unitsOf,
} from '../../../src/experiment/capacity/capacity-units.ts';
import { day, year } from '../../../src/plan/units.ts';
import { compileText, exercise, planOf } from '../../scenario/compile-text.ts';

const hours = '{office: {monday to friday: "09:00-17:00"}}';

function planIn(resource: string, sections: Readonly<Record<string, string>> = {}) {
  return planOf(compileText(exercise({ hours, resources: `{counter: ${resource}}`, ...sections })));
}

describe('the capacity of a resource', () => {
  it.each([
    { was: '{staff: 2 people}', units: 5, is: '{staff: 5 people}', kind: 'people', today: 2 },
    { was: '{places: 29 places}', units: 187, is: '{places: 187 places}', kind: 'places', today: 29 },
    { was: '{staff: 1 FTE}', units: 1.4, is: '{staff: 1.4 FTE}', kind: 'FTE', today: 1 },
    {
      was: '{staff: 0.7 FTE, hours per FTE: 1400 hours per year, works: office}',
      units: 2.3,
      is: '{staff: 2.3 FTE, hours per FTE: 1400 hours per year, works: office}',
      kind: 'FTE',
      today: 0.7,
    },
    {
      was: '{places: {2024-01-01: 3 places, 2024-01-05: 9 places}}',
      units: 4,
      is: '{places: 4 places}',
      kind: 'places',
      today: undefined,
    },
    {
      was: '{staff: {2024-01-01: 1 person, 2024-01-05: 1.2 FTE}}',
      units: 1.4,
      is: '{staff: 1.4 FTE}',
      kind: 'FTE',
      today: undefined,
    },
    {
      was: '{staff: {2024-01-01: unlimited, 2024-01-05: 1.2 FTE}}',
      units: 0.3,
      is: '{staff: 0.3 FTE}',
      kind: 'FTE',
      today: undefined,
    },
    { was: '{places: unlimited}', units: 4, is: '{places: 4 places}', kind: 'places', today: undefined },
    {
      was: '{places: {2024-01-01: 0 places, 2024-01-05: 9 places}}',
      units: 4,
      is: '{places: {2024-01-01: 0 places, 2024-01-05: 4 places}}',
      kind: 'places',
      today: 9,
    },
  ])('of $was at $units is as if the file said so', ({ was, units, is, kind, today }) => {
    const before = planIn(was);
    expect(planWith(before, new Map([[0, units]]))).toEqual(planIn(is));
    expect(capacityUnits(before, 0)).toMatchObject({ kind, today });
  });

  it('may be another from a day on', () => {
    const plan = planWith(planIn('{places: 2 places}'), new Map([[0, 6]]), 3 * day);
    expect(plan).toEqual(planIn('{places: {2024-01-01: 2 places, 2024-01-04: 6 places}}'));
    expect(capacityUnits(plan, 0)?.today).toBeUndefined();
    expect(capacityUnits(plan, 0, 3 * day)?.today).toBe(6);
  });

  it('is counted as it is from that day on', () => {
    const people = planIn('{staff: {2024-01-01: 1.2 FTE, 2024-01-05: 3 people}}');
    expect(capacityUnits(people, 0, 4 * day)).toMatchObject({ kind: 'people', stepsPerUnit: 1, today: 3 });
    expect(planWith(people, new Map([[0, 5]]), 4 * day)).toEqual(
      planIn('{staff: {2024-01-01: 1.2 FTE, 2024-01-05: 5 people}}'),
    );
  });

  it('is the same throughout where a transition leads from people to FTE', () => {
    const policies =
      '{later: {from: 2024-01-05, over: 3 days, in progress: stay, resources: {counter: {staff: 2.6 FTE}}}}';
    const plan = planIn('{staff: 1 person}', { policies });
    expect(capacityUnits(plan, 0)).toMatchObject({ kind: 'FTE', today: undefined });
    expect(planWith(plan, new Map([[0, 1.5]])).resources[0]?.capacity.levels).toEqual([
      { from: 0, units: 2, speed: 0.75, inFte: { fte: 1.5, hoursAYear: undefined } },
    ]);
  });

  it('is the number of seats at each session', () => {
    const steps = '{serving: {group: {at: counter, takes: 1 hour}, next: served}}';
    const plan = planIn('{seats: 12 places, sessions: {every: 6 days, first: 9 hours}}', { steps });
    const other = planIn('{seats: 30 places, sessions: {every: 6 days, first: 9 hours}}', { steps });
    expect(capacityUnits(plan, 0)).toEqual({ kind: 'seats', stepsPerUnit: 1, least: 1, today: 12 });
    expect(planWith(plan, new Map([[0, 30]]))).toEqual(other);
  });

  it('is no number where it follows a roster', () => {
    const roster = '{roster: {every: 24 hours, shifts: {0 hours: 1 person, 8 hours: 3 people}}}';
    expect(capacityUnits(planIn(roster), 0)).toBeUndefined();
  });

  it('is never less than what one case takes', () => {
    const steps = '{serving: {work: {by: {counter: 2}, takes: 1 hour}, next: served}}';
    expect(capacityUnits(planIn('{staff: 3 people}', { steps }), 0)?.least).toBe(2);
    const fte = capacityUnits(planIn('{staff: 3 FTE}', { steps }), 0);
    expect(fte).toMatchObject({ least: 11, stepsPerUnit: 10 });
    expect(fte && [unitsOf(14, fte), stepsFor(1.4, fte), stepsFor(1.41, fte)]).toEqual([1.4, 14, 15]);
  });

  it('leaves the plan that it came from as it was', () => {
    const plan = planIn('{staff: 2 people}');
    const copy = structuredClone(plan);
    planWith(plan, new Map([[0, 7]]));
    planUntil(plan, day);
    expect(plan).toEqual(copy);
  });
});

describe('a plan until a moment', () => {
  it('ends there, without the policies that begin later', () => {
    const policies = '{later: {from: 2024-01-06, in progress: stay, resources: {counter: {staff: 2 people}}}}';
    const plan = planIn('{staff: 1 person}', { policies });
    expect(planUntil(plan, 4 * day)).toMatchObject({ period: { horizon: 4 * day }, policies: [] });
    expect(planUntil(plan, 7 * day).policies).toHaveLength(1);
    expect(planUntil(plan, year).period.start).toBe('2024-01-01');
  });
});
