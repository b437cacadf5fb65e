/** What becomes of work that is interrupted, in minutes. The next draw is another because time has passed by then. */
import { describe, expect, it } from 'vitest';
import { only, record } from '../model/record.ts';
import { compileText, exercise, planOf } from '../scenario/compile-text.ts';

const endOf = (sections: Readonly<Record<string, string>>, who: string) => {
  const text = exercise({ runs: '{from: 2024-01-01, for: 60 minutes}', ...sections });
  const { happenings } = record(planOf(compileText(text)));
  return only(happenings, 'ended')
    .filter((each) => each.who === who)
    .map(({ now }) => now / 60);
};

describe('verification case 50: interrupted work', () => {
  it.each([
    ['restart', 19],
    ['pause', 15],
    ['redraw', 29],
  ])('of 10 (next draw 20) that began at 1, the server off from 5 to 9: with %s it ends at %d', (closing, end) => {
    const staff = '2024-01-01: 1 person, "2024-01-01 00:05": 0 people, "2024-01-01 00:09": 1 person';
    const sections = {
      arrivals: '{visitors: {at: [1 minute], to: serving}}',
      resources: `{counter: {staff: {${staff}}, at closing: ${closing}}}`,
      steps:
        '{serving: {work: {by: counter, takes: {by: time since serving, 0 minutes: 10 minutes, 1 minute: 20 minutes}}, next: served}}',
    };
    expect(endOf(sections, 'visitors 0')).toEqual([end]);
  });

  it.each([
    ['restart', 19],
    ['resume', 17],
    ['redraw', 16],
  ])(
    'of 6 (next draw 3) that began at 1, something urgent of 10 from 3 on: with %s it ends at %d',
    (interrupts, end) => {
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
      expect(endOf(sections, 'high 0')).toEqual([13]);
      expect(endOf(sections, 'low 0')).toEqual([end]);
    },
  );
});
