/** What is told by calendar year, quarter and month: parts that add up to the whole. */

import { describe, expect, it } from 'vitest';
import { calendarSites } from '../../../src/experiment/collect/calendar.ts';
import type { MeasureId } from '../../../src/experiment/measures/register.ts';
import { sites } from '../../../src/experiment/places/sites.ts';
import { replicate } from '../../../src/experiment/replicate.ts';
import type { CalendarResult, DesignResult } from '../../../src/experiment/result.ts';
import { runDesign } from '../../../src/experiment/run-design.ts';
import { calendarOf } from '../../../src/experiment/time/cells.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { day, year } from '../../../src/plan/units.ts';
import { calendarLabel, calendarPeriod, firstOf, lastOf } from '../../../src/report/dates/calendar-in-words.ts';
import { compileText, exercise, planOf } from '../../scenario/compile-text.ts';
import { exponential, station } from '../plans.ts';

function run(horizon: number, start: string, startUp = 0): Plan {
  const plain = station(1 / day, exponential(0.8 * day), 1, { horizon });
  return { ...plain, period: { start, horizon, startUp } };
}

describe('the calendar of a run', () => {
  const periods = (plan: Plan, unit: 'year' | 'quarter' | 'month') =>
    calendarOf(plan, unit).map((cell) => [
      ...[calendarLabel(plan.period.start, cell), firstOf(plan.period.start, cell), lastOf(plan.period.start, cell)],
      cell.whole,
    ]);

  it('is years, of which the first and the last may be in part', () => {
    expect(periods(run(3 * year, '2013-09-01'), 'year')).toEqual([
      ['2013', '2013-09-01', '2013-12-31', false],
      ['2014', '2014-01-01', '2014-12-31', true],
      ['2015', '2015-01-01', '2015-12-31', true],
      ['2016', '2016-01-01', '2016-08-31', false],
    ]);
  });

  it('is quarters and months, leap days and all', () => {
    expect(periods(run(91 * day, '2024-01-01'), 'quarter')).toEqual([['2024-Q1', '2024-01-01', '2024-03-31', true]]);
    expect(periods(run(91 * day, '2024-01-01'), 'month')).toEqual([
      ['2024-01', '2024-01-01', '2024-01-31', true],
      ['2024-02', '2024-02-01', '2024-02-29', true],
      ['2024-03', '2024-03-01', '2024-03-31', true],
    ]);
  });

  it('begins when the start-up is over', () => {
    expect(periods(run(400 * day, '2024-01-01', 45 * day), 'quarter')[0]).toEqual([
      ...['2024-Q1', '2024-02-15', '2024-03-31'],
      false,
    ]);
  });

  it('is the next longer unit, or none, where there would be more than anybody reads', () => {
    expect(calendarOf(run(99 * year, '2000-01-01'), 'month')[0]?.grain).toBe('month');
    expect(calendarOf(run(200 * year, '2000-01-01'), 'month')[0]?.grain).toBe('quarter');
    expect(calendarOf(run(500 * year, '2000-01-01'), 'month')[0]?.grain).toBe('year');
    expect(calendarOf(run(5000 * year, '2000-01-01'), 'month')).toEqual([]);
  });

  it('is named in words, with the dates of what is not whole', () => {
    const cells = calendarOf(run(200 * day, '2024-01-15'), 'quarter');
    const named = (language: 'en' | 'nl') =>
      cells.slice(0, 2).map((cell) => calendarPeriod('2024-01-15', cell, language));
    expect(named('en')).toEqual(['Q1 2024 (from 15 January 2024 to 31 March 2024)', 'Q2 2024']);
    expect(named('nl')).toEqual([
      '1e kwartaal 2024 (van 15 januari 2024 tot en met 31 maart 2024)',
      '2e kwartaal 2024',
    ]);
    const [month] = calendarOf(run(40 * day, '2024-03-01'), 'month');
    expect(month && calendarPeriod('2024-03-01', month, 'nl')).toBe('maart 2024');
  });
});

/** Zones, fines, people who give up and come back, a place with a limit, and a policy in the middle. */
const busy = planOf(
  compileText(
    `${exercise({
      runs: '{from: 2024-02-10, for: 1000 days, start-up: 100 days}',
      hours: '{office: {monday to friday: "09:00-17:00"}}',
      arrivals:
        '{visitors: {poisson: 3 per day, zone: north, to: fine}, others: {poisson: 2 per day, zone: south, to: fine}}',
      zones: '{north: {en: North, nl: Noord}, south: {en: South, nl: Zuid}}',
      resources:
        '{counter: {staff: 2 FTE, works: office, costs: 40 euro per hour, line: {gives up: {after: exponential(mean 20 days), to: gone}}}, room: {places: 3 places, line: {room: 4 cases, refused to: gone}}}',
      steps:
        '{fine: {charge: 50 euro, next: serving}, serving: {work: {by: counter, takes: exponential(mean 4 hours)}, next: staying}, staying: {work: {by: room, takes: exponential(mean 1 days)}, next: served}}',
      ends: '{served: {collects: charge, returns: {share: 20 %, after: 30 days, to: fine}}, gone: {counts: lost}}',
    })}policies: {faster: {from: 2025-08-20, in progress: stay, resources: {room: {places: 4 places}}}}\n`,
  ),
);

describe.each(['year', 'quarter', 'month'] as const)('what is told by %s', (unit) => {
  const { values, calendar } = replicate(busy, { seed: 's', replication: 0 }, { by: unit });
  const cells = calendarOf(busy, unit);
  const told = calendarSites(busy);
  const same = (site: number) =>
    sites(busy).findIndex(
      ({ measure, where, whereName }) =>
        measure.id === told[site]?.measure.id &&
        where.kind === told[site]?.where.kind &&
        whereName === told[site]?.whereName,
    );
  const column = (site: number) => calendar.map((stretch) => stretch[site] ?? Number.NaN);

  it('has a value for each place of each stretch', () => {
    expect(calendar).toHaveLength(cells.length);
    expect(calendar.every((stretch) => stretch.length === told.length)).toBe(true);
    const ids = new Set(told.map(({ measure }) => measure.id));
    for (const id of ['arrived', 'ended', 'started', 'gave up', 'refused', 'returned', 'wait mean', 'queue mean']) {
      expect(ids).toContain(id);
    }
  });

  it('adds up to the whole: counts exactly, hours and money but for rounding', () => {
    let seen = 0;
    told.forEach(({ kind, measure }, site) => {
      if (kind !== 'sum') return;
      const sum = column(site).reduce((before, value) => before + value, 0);
      const all = values[same(site)] ?? 0;
      seen += all;
      if (measure.unit === 'cases') expect(sum, measure.id).toBe(all);
      else expect(Math.abs(sum - all), measure.id).toBeLessThanOrEqual(1e-9 * all);
    });
    expect(seen).toBeGreaterThan(10_000);
  });

  it('has averages that, weighed, are those of the whole', () => {
    told.forEach(({ kind, measure, over }, site) => {
      if (kind !== 'average' && kind !== 'time average') return;
      const counted =
        over === undefined
          ? -1
          : told.findIndex(
              (each) =>
                each.measure === over.measure &&
                each.where.kind === over.where.kind &&
                each.whereName === over.whereName,
            );
      const weights = cells.map(({ from, until }, i) =>
        counted < 0 ? until - from : (calendar[i]?.[counted] ?? Number.NaN),
      );
      const total = weights.reduce((all, weight) => all + weight, 0);
      const sum = column(site).reduce(
        (all, value, i) => all + (Number.isNaN(value) ? 0 : value * (weights[i] ?? 0)),
        0,
      );
      expect(sum / total, measure.id).toBeCloseTo(values[same(site)] ?? 0, 8);
    });
  });

  it('ends with what there is at the end, and keeps the flow in between', () => {
    const siteOf = (id: MeasureId, kind: string, name: string) =>
      told.findIndex(({ measure, where, whereName }) => measure.id === id && where.kind === kind && whereName === name);
    const inHand = column(siteOf('in hand at end', 'chain', 'chain'));
    expect(inHand.at(-1)).toBe(values[same(siteOf('in hand at end', 'chain', 'chain'))]);
    const [arrived, returned, ended] = (['arrived', 'returned', 'ended'] as const).map((id) =>
      column(siteOf(id, 'chain', 'chain')),
    );
    for (let i = 1; i < cells.length; i++) {
      const came = (arrived?.[i] ?? 0) + (returned?.[i] ?? 0) - (ended?.[i] ?? 0);
      expect(inHand[i]).toBe((inHand[i - 1] ?? 0) + came);
    }
  });
});

describe('looking at the end of a stretch', () => {
  it('changes nothing, not even a rounding', () => {
    const found = (['year', 'quarter', 'month'] as const).map((unit) => {
      const { calendar, ...others } = replicate(busy, { seed: 's', replication: 0 }, { by: unit });
      return { stretches: calendar.length, others };
    });
    expect(found[1]?.others).toEqual(found[0]?.others);
    expect(found[2]?.others).toEqual(found[0]?.others);
    expect(found[2]?.stretches).toBeGreaterThan(2 * (found[1]?.stretches ?? 0));
  });
});

describe('results by the calendar', () => {
  const result: DesignResult = runDesign({ key: 'busy', plan: busy }, { seed: 's', replications: 4, by: 'quarter' });
  const at = ({ measures }: CalendarResult, id: MeasureId) => measures.find(({ measure }) => measure === id)?.estimate;

  it('are estimates over the repeats, whatever jams', () => {
    expect(result.calendar).toHaveLength(calendarOf(busy, 'quarter').length);
    for (const stretch of result.calendar) {
      expect(at(stretch, 'arrived')?.replications).toBe(4);
      expect(at(stretch, 'wait mean')?.mean).toBeGreaterThan(0);
    }
    expect(result.calendar[1]?.measures.every(({ estimate }) => estimate.mean !== undefined)).toBe(true);
  });

  it('say of each year what came in it: 365 or 366 a year, and not one of the next', () => {
    const plan = planOf(
      compileText(
        exercise({
          runs: '{from: 2023-07-01, for: 3 years}',
          arrivals: '{visitors: {every: 1 day, first: 2023-07-01, to: serving}}',
          steps: '{serving: {work: {by: counter, takes: 1 day}, next: served}}',
        }),
      ),
    );
    const { calendar } = runDesign({ key: 'plain', plan }, { seed: 's', replications: 2 });
    expect(calendar.map((stretch) => at(stretch, 'arrived')?.mean)).toEqual([184, 366, 365, 181]);
    expect(calendar.map((stretch) => at(stretch, 'ended')?.mean)).toEqual([183, 366, 365, 181]);
    expect(calendar.map((stretch) => at(stretch, 'started')?.mean)).toEqual([184, 366, 365, 181]);
    expect(calendar.map((stretch) => at(stretch, 'total time mean')?.mean)).toEqual([1, 1, 1, 1]);
  });
});
