/** Several tasks on one file, later ones first: who works on a file finishes it before beginning another. */
import { describe, expect, it } from 'vitest';
import { compileText, exercise, planOf } from '../scenario/compile-text.ts';
import { record } from './record.ts';

/** Files that come together, and later ones; three tasks each, of which the last is left out for some. */
const office = (staff: string, priorities: readonly [number, number], order = 'priority') =>
  planOf(
    compileText(
      exercise({
        runs: '{from: 2024-01-01, for: 60 days}',
        hours: '{office hours: {monday to friday: "09:00-12:30, 13:00-17:00"}}',
        attributes: '{short: {shares: {yes: 20 %, no: the rest}}}',
        arrivals: '{at once: {backlog: 40 cases, to: read}, later: {poisson: 40 per day, to: read}}',
        resources: `{screener: {staff: ${staff}, works: office hours, line: {order: ${order}}}}`,
        steps: `
          read: {work: {by: screener, takes: 20 minutes}, ${lineOf(1, order)}next: look}
          look: {work: {by: screener, takes: 15 minutes}, ${lineOf(priorities[0], order)}next: [{when: {short: yes}, to: done}, {to: seek}]}
          seek: {work: {by: screener, takes: 25 minutes}, ${lineOf(priorities[1], order)}next: done}`,
        ends: '{done: {}}',
      }),
    ),
  );
const lineOf = (priority: number, order: string) => (order === 'priority' ? `line: {priority: ${priority}}, ` : '');

/** The most files that were begun and not yet done with at one time. */
function mostBegun(plan: ReturnType<typeof office>): number {
  const begun = new Set<string>();
  let most = 0;
  for (const { what, who, where } of record(plan).happenings) {
    if (what === 'started' && where === 'read') begun.add(who);
    if (what === 'ended') begun.delete(who);
    most = Math.max(most, begun.size);
  }
  return most;
}

describe('a case that goes on to the same resource at once', () => {
  it.each([
    ['1 person', 1],
    ['2 people', 2],
    ['1 FTE', 1],
    ['1.4 FTE', 2],
    ['3 people', 3],
  ])('with a higher priority goes before those who wait: %s have no more than %i files in hand', (staff, people) => {
    expect(mostBegun(office(staff, [2, 3]))).toBe(people);
  });

  it.each([
    ['among equals', office('2 people', [1, 1])],
    ['first come, first served', office('2 people', [1, 1], 'first come')],
  ])('stands behind them %s', (_what, plan) => {
    expect(mostBegun(plan)).toBeGreaterThan(20);
  });
});
