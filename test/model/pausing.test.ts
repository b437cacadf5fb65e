/** Work that stops and goes on: what observers hear of it, and that nothing else changes by their listening. */
import { describe, expect, it } from 'vitest';
import { compileText, exercise, planOf } from '../scenario/compile-text.ts';
import { only, record } from './record.ts';

const told = (text: string) =>
  record(planOf(compileText(text)))
    .happenings.filter(({ what }) => ['started', 'paused', 'resumed', 'finished'].includes(what))
    .map(({ what, who, now }) => `${what} ${who} ${now / 3600}`);

const office = {
  runs: '{from: 2024-01-01, for: 3 days}',
  hours: '{office: {every day: "09:00-17:00"}}',
};

describe('work at a resource that closes', () => {
  const text = (closing: string) =>
    exercise({
      ...office,
      arrivals: '{files: {at: [10 hours], to: reading}}',
      resources: `{clerk: {staff: 1 person, works: office${closing}}}`,
      steps: '{reading: {work: {by: clerk, takes: 10 hours}, next: served}}',
    });

  it('stops at closing time and goes on at opening time', () => {
    expect(told(text(''))).toEqual([
      'started files 0 10',
      'paused files 0 17',
      'resumed files 0 33',
      'finished files 0 36',
    ]);
  });

  it('does not stop where it is finished first', () => {
    expect(told(text(', at closing: finish'))).toEqual(['started files 0 10', 'finished files 0 20']);
  });
});

describe('work that needs two', () => {
  it('stops once, and goes on when both are back', () => {
    const text = exercise({
      ...office,
      hours: '{office: {every day: "09:00-17:00"}, late: {every day: "10:00-16:00"}}',
      arrivals: '{files: {at: [11 hours], to: reading}}',
      resources: '{clerk: {staff: 1 person, works: office}, judge: {staff: 1 person, works: late}}',
      steps: '{reading: {work: {by: [clerk, judge], takes: 6 hours}, next: served}}',
    });
    expect(told(text)).toEqual([
      'started files 0 11',
      'paused files 0 16',
      'resumed files 0 34',
      'finished files 0 35',
    ]);
  });
});

describe('work of a lower priority', () => {
  it('stops for one of a higher, and goes on after it', () => {
    const text = exercise({
      runs: '{from: 2024-01-01, for: 1 day}',
      arrivals: '{files: {at: [1 hour], to: reading}, calls: {at: [2 hours], to: answering}}',
      resources: '{clerk: {staff: 1 person, line: {order: priority, interrupts: resume}}}',
      steps:
        '{reading: {work: {by: clerk, takes: 3 hours}, next: served}, ' +
        'answering: {work: {by: clerk, takes: 1 hour}, line: {priority: 1}, next: served}}',
    });
    expect(told(text)).toEqual([
      ...['started files 0 1', 'paused files 0 2', 'started calls 0 2'],
      ...['finished calls 0 3', 'resumed files 0 3', 'finished files 0 5'],
    ]);
  });
});

describe('a session of a group', () => {
  it('stops and goes on for each of its members', () => {
    const { happenings } = record(
      planOf(
        compileText(
          exercise({
            ...office,
            arrivals: '{people: {at: [15 hours], batch: 2, to: course}}',
            resources: '{trainer: {staff: 1 person, works: office}}',
            steps: '{course: {group: {size: 2, by: trainer, takes: 3 hours}, next: served}}',
          }),
        ),
      ),
    );
    expect(only(happenings, 'paused').map(({ who, now }) => [who, now / 3600])).toEqual([
      ['people 0', 17],
      ['people 1', 17],
    ]);
    expect(only(happenings, 'resumed').map(({ who, now }) => [who, now / 3600])).toEqual([
      ['people 0', 33],
      ['people 1', 33],
    ]);
  });
});
