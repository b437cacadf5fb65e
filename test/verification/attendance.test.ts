/** Who is absent and which seats stay empty: sessions at which nobody appears, or that nobody joins, count. */

import { describe, expect, it } from 'vitest';
import type { MeasureId } from '../../src/experiment/measures/register.ts';
import { exercise } from '../scenario/compile-text.ts';
import './agree-with-theory.ts';
import { study } from './study.ts';

describe('the share absent', () => {
  const course = (more: string) =>
    exercise({
      runs: '{from: 2024-01-01, for: 6000 days}',
      arrivals: '{people: {paced: 1 per day, to: course}}',
      steps: `{course: {group: {size: 2 places, takes: 1 hour, absent: 40 %, ${more}}, next: served}}`,
      ends: '{served: {}, out: {}}',
    });

  it.each(['may miss: {times: 0, then: out}', 'sessions: 2, every: 1 day, may miss: {times: 0, then: out}', ''])(
    'is that of all sessions, also where everybody missed one too many (%s)',
    (more) => {
      expect(study(course(more), 30).values('absences', 'course')).toAgreeWith(0.4);
    },
  );

  it('of sessions at which nobody ever comes is all', () => {
    const text = course('may miss: {times: 0, then: out}').replace('40 %', '100 %');
    const found = study(text, 1);
    expect(found.values('absences', 'course')).toEqual([1]);
    expect(found.values('sessions held', 'course')).toEqual([0]);
  });
});

describe('the share of seats left empty', () => {
  const evening = (people: string, more = '') =>
    exercise({
      runs: '{from: 2024-01-01, for: 10 days}',
      arrivals: `{people: {at: [${people}], to: talk}}`,
      resources: '{evening: {seats: 10 places, sessions: {every: 1 day, first: "2024-01-01 20:00"}}}',
      steps: `{talk: {group: {at: evening, takes: 2 hours}, next: served}${more}}`,
    });
  const at = (found: ReturnType<typeof study>, measure: MeasureId, where: string) =>
    found.measured(measure, where).estimate.mean;

  it('is that of all sessions, also of those that nobody joined', () => {
    const found = study(evening('1 hour, 1 hour, 2 hours, 30 hours'), 1);
    expect(at(found, 'utilisation', 'evening')).toBeCloseTo(0.04, 12);
    expect(at(found, 'seats left empty', 'talk')).toBeCloseTo(0.96, 12);
  });

  it('is all of them where nobody came', () => {
    expect(at(study(evening('300 hours'), 1), 'seats left empty', 'talk')).toBe(1);
  });

  it('counts a seat that another step took as taken', () => {
    const other = ', other talk: {group: {at: evening, takes: 2 hours}, next: served}';
    const found = study(
      evening('1 hour, 1 hour, 2 hours, 30 hours', other).replace(
        'to: talk}',
        'to: talk}, others: {at: [3 hours], to: other talk}',
      ),
      1,
    );
    expect(at(found, 'utilisation', 'evening')).toBeCloseTo(0.05, 12);
    expect(at(found, 'seats left empty', 'talk')).toBeCloseTo(0.95, 12);
    expect(at(found, 'seats left empty', 'other talk')).toBeCloseTo(0.95, 12);
  });

  it('of groups that begin when enough wait is that of the groups that began', () => {
    const text = exercise({
      runs: '{from: 2024-01-01, for: 10 days}',
      arrivals: '{people: {at: [0 days, 1 day, 2 days, 9 days], to: talk}}',
      steps: '{talk: {group: {size: 4 places, starts after: 3 days, takes: 2 hours}, next: served}}',
    });
    expect(at(study(text, 1), 'seats left empty', 'talk')).toBe(0.25);
  });

  it('is told for each period by its own sessions', () => {
    const policies = 'policies: {later: {from: 2024-01-06, in progress: stay}}\n';
    const { periods } = study(evening('1 hour, 1 hour, 2 hours, 30 hours') + policies, 1).result;
    const empty = periods.map(
      ({ measures }) => measures.find(({ measure }) => measure === 'seats left empty')?.estimate.mean,
    );
    expect(empty).toEqual([0.92, 1]);
  });
});
