/** Work that begins anew whenever its place opens, and is too long for any day. */
import { describe, expect, it } from 'vitest';
import { neverDoneLines } from '../../../src/report/forecast/never-done-lines.ts';
import { compileText, exercise, planOf, problemsOf } from '../../scenario/compile-text.ts';

const office = (closing: string, takes: string, more: Readonly<Record<string, string>> = {}) =>
  compileText(
    exercise({
      hours: '{o: {monday to friday: "09:00-12:00, 13:00-17:00", saturday: "10:00-15:00"}}',
      resources: `{counter: {staff: 0.5 FTE, works: o, at closing: ${closing}}}`,
      steps: `{serving: {work: {by: counter, takes: ${takes}}, next: served}}`,
      ...more,
    }),
  );
const said = (...asked: Parameters<typeof office>) => neverDoneLines(planOf(office(...asked)), 'en');

describe('work that begins anew at every opening', () => {
  it('is told of where a part of it is longer than any opening, at the pace of those who do it', () => {
    // Five hours at the longest, of which half a FTE makes two and a half: e^(-2.5 / 1) of the draws are longer.
    expect(said('restart', 'exponential(mean 1 hour)')).toEqual([
      'serving: 8.2% of the work takes longer than 5 hours, the longest that counter is open at a stretch. It begins anew at every opening and is never done: what it holds of counter never comes free.',
    ]);
    expect(neverDoneLines(planOf(office('restart', 'exponential(mean 1 hour)')), 'nl')).toEqual([
      'serving: 8,2% van het werk duurt langer dan 5 uur, het langst dat counter aan één stuk open is. Het begint bij elke opening opnieuw en komt nooit af: wat het van counter bezet houdt, komt nooit vrij.',
    ]);
  });

  it('is told of by the kind of which most is too long', () => {
    const kinds = { attributes: '{kind: {shares: {short: 90 %, long: 10 %}}}' };
    const takes = '{by: kind, short: 30 minutes, long: exponential(mean 1 hour)}';
    expect(said('restart', takes, kinds)[0]).toMatch(/^serving: up to 8\.2% of the work /);
  });

  it('is not where it goes on, is drawn anew, or where hardly any is so long', () => {
    expect(said('pause', 'exponential(mean 1 hour)')).toEqual([]);
    expect(said('redraw', 'exponential(mean 1 hour)')).toEqual([]);
    expect(said('restart', 'exponential(mean 15 minutes)')).toEqual([]);
    expect(said('restart', '2.5 hours')).toEqual([]);
  });

  it('is a mistake where none of it can ever be done', () => {
    expect(problemsOf(office('restart', '3 hours')).join()).toContain('takes at least 6 hours and begins anew');
    expect(problemsOf(office('redraw', '3 hours')).join()).toContain('takes at least 6 hours and begins anew');
  });
});
