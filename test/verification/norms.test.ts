/** Waits of all: within a norm, and with those who left or still wait. Everything falls at set times, so by hand. */

import { describe, expect, it } from 'vitest';
import type { MeasureId } from '../../src/experiment/measures/register.ts';
import { sites } from '../../src/experiment/places/sites.ts';
import { replicate } from '../../src/experiment/replicate.ts';
import { cellText } from '../../src/report/figures/quantity.ts';
import { compileText, exercise, planOf } from '../scenario/compile-text.ts';
import { study } from './study.ts';

type Sections = Readonly<Record<string, string>>;

const never = Number.POSITIVE_INFINITY;

/** What one run says, whether or not there is a steady state. */
function figures(sections: Sections, where = 'slot') {
  const all = { runs: '{from: 2024-01-01, for: 100 days}', ends: '{served: {}, lost: {}}', ...sections };
  const plan = planOf(compileText(exercise(all)));
  const { values, errors } = replicate(plan, { seed: 'norms', replication: 0 });
  return (measure: MeasureId) => {
    const site = sites(plan).findIndex((each) => each.measure.id === measure && each.whereName === where);
    if (site < 0) throw new Error(`there is no ${measure} at ${where}`);
    const value = values[site];
    if (errors[site] === never) return never;
    return value === undefined ? undefined : Math.round(value * 1e9) / 1e9;
  };
}

/** One place from day 0 on: ten come at once, each takes 5 days, so they wait 0, 5, 10, ... 45 days. */
const ten: Sections = {
  arrivals: '{ten: {at: [0 days], batch: 10, to: talk}}',
  resources: '{slot: {places: 1 place, norm: 15 days}}',
  steps: '{talk: {work: {by: slot, takes: 5 days}, next: served}}',
};

describe('a norm of 15 days', () => {
  it.each(['slot', 'talk'])('is kept for those who wait 0, 5, 10 and 15 days of ten (%s)', (where) => {
    const of = figures(ten, where);
    expect(of('on time of started')).toBe(0.4);
    expect(of('on time of all')).toBe(0.4);
    expect(of('left within norm')).toBe(0);
    expect(of('late at end')).toBeUndefined();
    expect(of('share that waits')).toBe(0.9);
  });

  it('is broken for those who still wait and have waited longer, and not known of those who have not', () => {
    const of = figures({
      ...ten,
      runs: '{from: 2024-01-01, for: 12 days}',
      arrivals: '{ten: {at: [0 days], batch: 8, to: talk}, late: {at: [1 day], to: talk}}',
    });
    // Three got their turn after 0, 5 and 10 days; five have waited 12 days and one 11.
    expect(of('on time of started')).toBe(1);
    expect(of('on time of all')).toBe(1);
    expect(of('late at end')).toBe(0);
    const later = figures({ ...ten, runs: '{from: 2024-01-01, for: 22 days}' });
    // Five got their turn, four of them on time; five have waited 22 days.
    expect(later('on time of started')).toBe(0.8);
    expect(later('on time of all')).toBe(0.4);
    expect(later('late at end')).toBe(1);
  });

  it('counts those who gave up before it apart, and those who gave up after it as late', () => {
    const steps = (after: number) =>
      `{talk: {work: {by: slot, takes: 5 days}, line: {gives up: {after: ${after} days, to: lost}}, next: served}}`;
    // Whoever has waited 12 days goes: three got their turn, seven left.
    const early = figures({ ...ten, steps: steps(12) });
    expect([early('on time of started'), early('on time of all'), early('left within norm')]).toEqual([1, 1, 7]);
    // Whoever has waited 22 days goes: five got their turn, one of them late, five left late.
    const late = figures({ ...ten, steps: steps(22) });
    expect([late('on time of started'), late('on time of all'), late('left within norm')]).toEqual([0.8, 0.4, 0]);
  });

  it('counts those who go on to another list when their patience ends in the same way', () => {
    const moves = (after: number) => `{
  talk: {work: {by: slot, takes: 5 days}, line: {gives up: {after: ${after} days, to: elsewhere}}, next: served},
  elsewhere: {work: {by: other, takes: 1 day}, next: served}}`;
    const resources = '{slot: {places: 1 place, norm: 15 days}, other: {places: 1 place}}';
    const early = figures({ ...ten, resources, steps: moves(12) });
    expect([early('on time of all'), early('left within norm'), early('wait of all p50')]).toEqual([1, 7, never]);
    const late = figures({ ...ten, resources, steps: moves(22) });
    expect([late('on time of all'), late('left within norm')]).toEqual([0.4, 0]);
  });

  it('treats those whom a policy takes off the list in the same way', () => {
    const policies = (day: string) => `{clear: {from: ${day}, in progress: {waiting at: [talk], go to: lost}}}`;
    // On day 14 three have had their turn; on day 19 four.
    const early = figures({ ...ten, policies: policies('2024-01-15') });
    expect([early('on time of all'), early('left within norm')]).toEqual([1, 7]);
    const late = figures({ ...ten, policies: policies('2024-01-20') });
    expect([late('on time of all'), late('left within norm')]).toEqual([0.4, 0]);
  });

  it('of a step goes before that of its resource, and other steps keep the latter', () => {
    const steps =
      '{talk: {work: {by: slot, takes: 5 days}, norm: 2 weeks, next: served}, other: {work: {by: slot, takes: 5 days}, next: served}}';
    const arrivals = '{ten: {at: [0 days], batch: 10, to: talk}, one: {at: [35 days], to: other}}';
    expect(figures({ ...ten, steps, arrivals }, 'talk')('on time of started')).toBe(0.3);
    expect(figures({ ...ten, steps, arrivals }, 'other')('on time of started')).toBe(1);
    expect(figures({ ...ten, steps, arrivals }, 'slot')('on time of started')).toBeCloseTo(4 / 11, 8);
  });

  it('holds for groups too, and counts in full the wait of those who came before the start-up was over', () => {
    const sections = {
      runs: '{from: 2024-01-01, for: 100 days, start-up: 12 days}',
      arrivals: '{some: {at: [0 days, 4 days, 20 days], to: talk}}',
      resources: '{slot: {places: 1 place}}',
      steps: '{talk: {group: {size: 3 places, takes: 1 day}, norm: 16 days, next: served}}',
    };
    const of = figures(sections, 'talk');
    // They waited 20, 16 and 0 days.
    expect(of('on time of started')).toBeCloseTo(2 / 3, 8);
  });

  it('is not asked for where there is none', () => {
    const { result } = study(exercise({ ...ten, resources: '{slot: {places: 1 place}}' }), 1);
    expect(result.measures.filter(({ measure }) => measure.includes('on time'))).toEqual([]);
  });
});

describe('the wait of all', () => {
  it('is that of those who got their turn where everybody did', () => {
    const of = figures(ten);
    expect([of('wait of all p50'), of('wait of all p90')]).toEqual([20, 40]);
  });

  it('counts those who gave up for as long as they waited', () => {
    const sections = {
      ...ten,
      steps: '{talk: {work: {by: slot, takes: 5 days}, line: {gives up: {after: 12 days, to: lost}}, next: served}}',
    };
    // Turns after 0, 5 and 10 days, then seven are lost sight of after 12: the curve comes down to 0.7.
    const of = figures(sections);
    expect([of('wait of all p50'), of('wait of all p90')]).toEqual([never, never]);
  });

  it('is later than that of the served: five in ten leave halfway', () => {
    const sections = {
      ...ten,
      arrivals: '{first: {at: [0 days], batch: 4, to: talk}, others: {at: [0 days], batch: 6, to: short talk}}',
      resources: '{slot: {places: 1 place, line: {order: priority}}}',
      steps: `
  talk: {work: {by: slot, takes: 5 days}, line: {priority: 1}, next: served}
  short talk: {work: {by: slot, takes: 5 days}, line: {priority: 2, gives up: {after: 7 days, to: lost}}, next: served}`,
    };
    // Turns after 0 days (the first to come) and 5 (the first short talk); five leave after 7; then 10, 15 and 20 days.
    // Of ten who wait 0.9, 0.8, and of three of these two thirds, one third and none. The served: 0 5 10 15 20.
    const of = figures(sections);
    expect([of('wait p50'), of('wait of all p50'), of('wait of all p90')]).toEqual([10, 15, 20]);
  });

  it('counts those who still wait for as long as they have waited', () => {
    const of = figures({ ...ten, runs: '{from: 2024-01-01, for: 22 days}' });
    // Turns after 0, 5, 10, 15 and 20 days; five are seen waiting for 22.
    expect([of('wait of all p50'), of('wait of all p90')]).toEqual([20, never]);
  });

  it('is never where nobody gets a turn, and nothing where nobody comes', () => {
    const resources = '{slot: {places: {2024-01-01: 0 places, 2024-04-05: 1 place}}}';
    const arrivals = '{ten: {at: [0 days], batch: 10, to: talk}}';
    expect(figures({ ...ten, arrivals, resources, runs: '{from: 2024-01-01, for: 95 days}' })('wait of all p50')).toBe(
      never,
    );
    expect(
      figures({ ...ten, arrivals: '{ten: {at: [98 days], from: 99 days, to: talk}}' })('wait of all p50'),
    ).toBeUndefined();
  });
});

describe('a share that so many never come to', () => {
  it('has no value, and its status says so', () => {
    const text = exercise({
      runs: '{from: 2024-01-01, for: 2000 days}',
      arrivals: '{some: {poisson: 1 per day, to: serving}}',
      steps:
        '{serving: {work: {by: counter, takes: 2 days}, line: {gives up: {after: 5 days, to: served}}, next: served}}',
    });
    const found = study(text, 5).measured('wait of all p90', 'counter');
    expect(found.status).toBe('not reached');
    expect(found.estimate.mean).toBeUndefined();
    expect(found.perReplication).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(cellText(found, '2024-01-01', 'en')).toBe('never: too few get their turn');
    expect(cellText(found, '2024-01-01', 'nl')).toBe('nooit: te weinig komen aan de beurt');
  });
});
