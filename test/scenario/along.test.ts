import { describe, expect, it } from 'vitest';
import type { Plan, RoutePart, StepPart } from '../../src/plan/plan.ts';
import { day } from '../../src/plan/units.ts';
import { only, record } from '../model/record.ts';
import { compileText, exercise, planOf, scenarioOf } from './compile-text.ts';

/** A counter before which people wait, and a talk to which they come or do not. */
function talks(sections: Readonly<Record<string, string>>): string {
  return exercise({ ends: '{served: {}, stayed away: {}}', ...sections });
}

function routeOf(plan: Plan): RoutePart {
  const route = plan.steps.flatMap(({ parts }): readonly StepPart[] => parts).find(({ kind }) => kind === 'route');
  if (route?.kind !== 'route') throw new RangeError('expected a route');
  return route;
}

/** The share of a branch that is written so. */
function share(written: string) {
  const steps = `{serving: {work: {by: counter, takes: 1 hour}, next: [{share: ${written}, to: served}, {to: stayed away}]}}`;
  return routeOf(planOf(compileText(talks({ steps })))).branches[0]?.share;
}

describe('a value along a quantity', () => {
  it('has its marks in base units, in order', () => {
    expect(share('{by: time waited, 12 hours: 72 %, 3 days: 41 %}')).toEqual({
      kind: 'along',
      quantity: { kind: 'time waited' },
      marks: [
        { at: day / 2, value: { kind: 'fixed', value: 0.72 } },
        { at: 3 * day, value: { kind: 'fixed', value: 0.41 } },
      ],
    });
  });

  it.each([
    ['time waited', '1 day', { kind: 'time waited' }],
    ['time since serving', '1 day', { kind: 'time since', step: 0 }],
    ['earlier cases', '1', { kind: 'earlier cases' }],
    ['expected wait for counter', '1 day', { kind: 'expected wait', resource: 0 }],
    ['counter waiting', '1 cases', { kind: 'waiting', resource: 0 }],
    ['waiting at serving', '1', { kind: 'waiting at', step: 0 }],
    ['free counter', '1 person', { kind: 'free', resource: 0 }],
    ['counter in use', '1', { kind: 'in use', resource: 0 }],
  ])('may follow "%s"', (by, mark, quantity) => {
    expect(share(`{by: ${by}, ${mark}: 10 %}`)).toMatchObject({ kind: 'along', quantity });
  });

  it('may have values by attribute at its marks, and the other way round', () => {
    const attributes = '{kind: {shares: {a: 50 %, b: 50 %}}}';
    const written = '{by: kind, a: 5 %, b: {by: counter waiting, 1: {by: kind, a: 1 %, b: 2 %}, 9: 3 %}}';
    const steps = `{serving: {work: {by: counter, takes: 1 hour}, next: [{share: ${written}, to: served}, {to: stayed away}]}}`;
    expect(routeOf(planOf(compileText(talks({ attributes, steps })))).branches[0]?.share).toMatchObject({
      kind: 'by',
      of: [
        { kind: 'fixed', value: 0.05 },
        { kind: 'along', marks: [{ at: 1, value: { kind: 'by', attribute: 0 } }, { at: 9 }] },
      ],
    });
  });

  it('may be drawn at arrival by the number of earlier cases', () => {
    const attributes =
      '{pays: {shares: {by: earlier cases, 0: {yes: 60 %, no: the rest}, 1: {yes: 20 %, no: the rest}}}}';
    expect(planOf(compileText(talks({ attributes }))).attributes[0]).toMatchObject({
      shares: {
        kind: 'along',
        marks: [
          { at: 0, value: { value: [0.6, 0.4] } },
          { at: 1, value: { value: [0.2, 0.8] } },
        ],
      },
    });
  });

  it('stands in the register as it was written', () => {
    const inputs = '{attendance: {value: {by: time waited, 1 day: 72 %, 3 days: 41 %}, source: Festinger}}';
    const { register } = scenarioOf(compileText(talks({ inputs })));
    expect(register[0]?.value).toBe('{by: time waited, 1 day: 72 %, 3 days: 41 %}');
  });

  it('may share out a route without a rest where every mark comes to 100 %', () => {
    const next =
      '[{share: {by: time waited, 1 day: 72 %, 7 days: 40 %}, to: served}, {share: {by: time waited, 1 day: 28 %, 7 days: 60 %}, to: stayed away}]';
    const steps = `{serving: {work: {by: counter, takes: 1 hour}, next: ${next}}}`;
    expect(routeOf(planOf(compileText(talks({ steps })))).branches).toHaveLength(2);
  });
});

describe('attendance that falls with the delay before the appointment', () => {
  const came = (delay: string) => {
    const steps = [
      `booking: {wait: ${delay}, next: appointment}`,
      'appointment: {next: [{share: attendance, to: served}, {to: stayed away}]}',
    ];
    const scenario = talks({
      runs: '{from: 2024-01-01, for: 60 days}',
      inputs:
        '{attendance: {value: {by: time since booking, 1 day: 72 %, 3 days: 41 %, 7 days: 38 %}, source: Festinger}}',
      arrivals: '{clients: {backlog: 10000 cases, to: booking}}',
      resources: '{}',
      steps: `{${steps.join(', ')}}`,
    });
    const { happenings } = record(planOf(compileText(scenario)));
    return only(happenings, 'ended', 'served').length / 10_000;
  };

  // Standard errors below 0.005.
  it.each([
    ['1 day', 0.72],
    ['2 days', 0.565],
    ['3 days', 0.41],
    ['5 days', 0.395],
    ['7 days', 0.38],
    ['10 hours', 0.72],
    ['30 days', 0.38],
  ])('after %s is %d', (delay, expected) => {
    expect(Math.abs(came(delay) - expected)).toBeLessThan(0.015);
  });
});

describe('a patience that shrinks with the wait promised', () => {
  it('is settled by the wait that a case is promised when it joins', () => {
    const patience = '{by: expected wait for counter, 0 days: 30 days, 10 days: 2 days, 20 days: 1 days}';
    const scenario = talks({
      runs: '{from: 2024-01-01, for: 60 days}',
      arrivals: '{clients: {backlog: 5 cases, to: serving}}',
      resources: `{counter: {places: 1 place, line: {gives up: {after: ${patience}, to: stayed away}}}}`,
      steps: '{serving: {work: {by: counter, takes: 10 days}, next: served}}',
    });
    const { happenings } = record(planOf(compileText(scenario)));
    // Promised 0, 10, 20 and 30 days, beside the one who is being served.
    expect(only(happenings, 'gaveUp').map(({ who, now }) => [who, now / day])).toEqual([
      ['clients 3', 1],
      ['clients 4', 1],
      ['clients 2', 2],
    ]);
    expect(only(happenings, 'started').map(({ now }) => now / day)).toEqual([0, 10]);
  });
});
