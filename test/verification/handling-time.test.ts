/** Time at work, and time from start to finish, of work that is interrupted: in minutes, by hand. */
import { describe, expect, it } from 'vitest';
import { exercise } from '../scenario/compile-text.ts';
import { minutes, study } from './study.ts';

function times(sections: Readonly<Record<string, string>>, step: string): readonly (number | undefined)[] {
  const found = study(exercise({ runs: '{from: 2024-01-01, for: 2 days}', ...sections }), 1);
  return (['held mean', 'start to finish mean'] as const).map((measure) => {
    const { mean } = found.measured(measure, step).estimate;
    return mean === undefined ? undefined : Math.round(minutes(mean) * 1e6) / 1e6;
  });
}

describe('handling time', () => {
  it.each([
    ['restart', 14, 18],
    ['pause', 10, 14],
    ['redraw', 24, 28],
  ])('leaves out the time off: %s, %d minutes at work of %d', (closing, worked, held) => {
    const staff = '2024-01-01: 1 person, "2024-01-01 00:05": 0 people, "2024-01-01 00:09": 1 person';
    const sections = {
      arrivals: '{visitors: {at: [1 minute], to: serving}}',
      resources: `{counter: {staff: {${staff}}, at closing: ${closing}}}`,
      steps:
        '{serving: {work: {by: counter, takes: {by: time since serving, 0 minutes: 10 minutes, 1 minute: 20 minutes}}, next: served}}',
    };
    expect(times(sections, 'serving')).toEqual([worked, held]);
  });

  it.each([
    ['restart', 8, 18],
    ['resume', 6, 16],
    ['redraw', 5, 15],
  ])('leaves out the time that something urgent took: %s, %d minutes at work of %d', (interrupts, worked, held) => {
    const sections = {
      arrivals: '{low: {at: [1 minute], to: ordinary}, high: {at: [3 minutes], to: urgent}}',
      resources: `{counter: {staff: 1 person, line: {order: priority, interrupts: ${interrupts}}}}`,
      steps: `
  ordinary:
    work: {by: counter, takes: {by: time since ordinary, 0 minutes: 6 minutes, 1 minute: 3 minutes}}
    line: {priority: 1}
    next: served
  urgent: {work: {by: counter, takes: 10 minutes}, line: {priority: 2}, next: served}`,
    };
    expect(times(sections, 'ordinary')).toEqual([worked, held]);
    expect(times(sections, 'urgent')).toEqual([10, 10]);
  });

  it('of work that needs two who are away in turn is the time in which both were there', () => {
    const sections = {
      arrivals: '{visitors: {at: [0 minutes], to: serving}}',
      resources: `
  judge: {staff: {2024-01-01: 1 person, "2024-01-01 00:05": 0 people, "2024-01-01 00:09": 1 person}}
  clerk: {staff: {2024-01-01: 1 person, "2024-01-01 00:07": 0 people, "2024-01-01 00:12": 1 person}}`,
      steps: '{serving: {work: {by: [judge, clerk], takes: 10 minutes}, next: served}}',
    };
    expect(times(sections, 'serving')).toEqual([10, 17]);
  });

  it('of those in a group is that of its sessions', () => {
    const group = 'group: {size: 2 places, sessions: 3, every: 7 days, takes: 90 minutes}';
    const sections = {
      runs: '{from: 2024-01-01, for: 30 days}',
      arrivals: '{visitors: {at: [0 days, 1 day], to: course}}',
      resources: '{counter: {staff: 1 person}}',
      steps: `{course: {${group}, next: served}}`,
    };
    expect(times(sections, 'course')).toEqual([3 * 90, 14 * 1440 + 90]);
  });

  it('of somebody who leaves a group in the middle of a session is what there was of it', () => {
    const group =
      'group: {size: 2 places, by: trainer, sessions: 3, every: 7 days, takes: 2 hours, drops out: {after: 169 hours, to: served}}';
    const sections = {
      runs: '{from: 2024-01-01, for: 30 days}',
      arrivals: '{visitors: {at: [0 days, 0 days], to: course}}',
      resources: '{trainer: {staff: 0.5 FTE}}',
      steps: `{course: {${group}, next: served}}`,
    };
    // A session takes half a post 4 hours; they leave 1 hour into the second.
    expect(times(sections, 'course')).toEqual([5 * 60, 169 * 60]);
  });
});
