import { describe, expect, it } from 'vitest';
import type { FigureAsked, FigureSite } from '../../../src/experiment/collect/figures.ts';
import { runJob } from '../../../src/experiment/jobs.ts';
import { figuresExperiment } from '../../../src/experiment/observed/evaluate.ts';
import { figureInPlan, timesIn } from '../../../src/experiment/observed/figure-in-plan.ts';
import type { ObservedFigure } from '../../../src/experiment/observed/observed-figure.ts';
import { sites } from '../../../src/experiment/places/sites.ts';
import { replicate } from '../../../src/experiment/replicate.ts';
import { parseDate } from '../../../src/plan/civil-date.ts';
import { day } from '../../../src/plan/units.ts';
import { compileText, exercise, planOf } from '../../scenario/compile-text.ts';

const plan = planOf(
  compileText(
    exercise({
      runs: '{from: 2024-01-01, for: 40 days, start-up: 10 days}',
      arrivals: '{visitors: {poisson: 20 per day, to: serving}}',
      steps:
        '{serving: {work: {by: counter, takes: exponential(mean 1 hour)}, next: [{share: 30 %, to: away}, {to: served}]}}',
      ends: '{served: {}, away: {counts: lost}}',
    }),
  ),
);
const chance = { seed: 'figures', replication: 0 };
const site = (measure: FigureSite['measure'], kind: FigureSite['kind'], whereName: string): FigureSite => ({
  ...{ measure, extra: undefined, kind, whereName },
});
const arrived = site('arrived', 'chain', 'chain');
const ended = (end: string) => site('ended', 'end', end);
const wait = site('wait mean', 'step', 'serving');
const asked = (from: number, until: number, of: Partial<FigureAsked> = {}): FigureAsked => ({
  ...{ from: from * day, until: until * day, sites: [arrived], of: [], count: undefined },
  ...of,
});

describe('figures of periods of their own', () => {
  const whole = [10, 40] as const;
  const figures = [
    asked(...whole),
    asked(10, 20),
    asked(20, 40),
    asked(15, 25),
    asked(...whole, { sites: [wait] }),
    asked(...whole, { sites: [ended('away')], of: [ended('away'), ended('served')] }),
    asked(...whole, { sites: [wait], count: 25 }),
    asked(...whole, { sites: [ended('away')], of: [ended('away'), ended('served')], count: 25 }),
    asked(...whole, { sites: [wait], count: 10_000 }),
    asked(...whole, { sites: [site('wait p90', 'step', 'serving')], count: 25 }),
    asked(39, 40, { sites: [site('waiting at end', 'step', 'serving')] }),
  ];
  const alone = replicate(plan, chance);
  const { figures: seen = [], ...others } = replicate(plan, chance, { figures });
  const value = (i: number) => seen[i]?.value ?? Number.NaN;
  const measured = ({ measure, kind, whereName }: FigureSite) =>
    alone.values[
      sites(plan).findIndex(
        (each) => each.measure.id === measure && each.where.kind === kind && each.whereName === whereName,
      )
    ] ?? Number.NaN;

  it('change nothing of what is measured besides', () => expect(others).toEqual(alone));

  it('are over the whole window what the run says', () => {
    expect(value(0)).toBe(measured(arrived));
    expect(value(4)).toBe(measured(wait));
    expect(value(5)).toBe(measured(ended('away')) / (measured(ended('away')) + measured(ended('served'))));
    expect(value(10)).toBe(measured(site('waiting at end', 'step', 'serving')));
  });

  it('add up over the parts of a period, and may overlap', () => {
    expect(value(1) + value(2)).toBe(value(0));
    expect(value(3)).toBeGreaterThan(100);
    expect(value(3)).toBeLessThan(300);
  });

  it('vary by the cases that were counted, and not at all where all were', () => {
    expect(seen[0]?.variance).toBe(0);
    const share = value(7);
    const all = measured(ended('away')) + measured(ended('served'));
    expect(seen[7]?.variance).toBeCloseTo(((share * (1 - share)) / 25) * ((all - 25) / (all - 1)), 12);
    expect(seen[8]?.variance).toBe(0);
    // Of waits at a counter that is busy 5 in 6 of the time the spread is about as large as the mean.
    const spread = Math.sqrt((seen[6]?.variance ?? 0) * 25);
    expect(spread / value(6)).toBeGreaterThan(0.6);
    expect(spread / value(6)).toBeLessThan(2);
    expect(seen[9]?.variance).toBeGreaterThan(seen[6]?.variance ?? Number.NaN);
  });

  it('are the same where the run ends with the last of them', () => {
    const early = [asked(10, 20), asked(15, 25, { sites: [wait] })];
    const { plans, ...rest } = figuresExperiment([plan], [early], 'figures');
    expect(plans[0]?.period.horizon).toBe(25 * day);
    const [short, long] = [plans, [plan]].map((each) =>
      runJob({ ...rest, plans: each }, { design: 0, replication: 0 }),
    );
    expect(short?.figures).toEqual(long?.figures);
    expect(short?.figures?.[0]?.value).toBe(value(1));
  });

  it('are asked of a plan only within what it measures', () => {
    const figure = (from: string, until: string, whereName = 'serving'): ObservedFigure => ({
      ...{ row: 2, chosen: { ...wait, whereName, unit: 'days' }, plus: [], of: undefined, period: '', value: 1 },
      days: { from: parseDate(from) ?? 0, until: parseDate(until) ?? 0 },
      ...{
        written: '',
        step: 1,
        timeUnit: undefined,
        per: undefined,
        count: undefined,
        source: undefined,
        name: undefined,
      },
    });
    expect(figureInPlan(figure('2024-01-11', '2024-02-10'), plan)).toMatchObject({ from: 10 * day, until: 40 * day });
    expect(figureInPlan(figure('2024-01-11', '2024-02-11'), plan)).toBe('outside the run');
    expect(figureInPlan(figure('2024-01-10', '2024-02-01'), plan)).toBe('in the start-up');
    expect(figureInPlan(figure('2024-01-11', '2024-02-01', 'elsewhere'), plan)).toBe('no such place');
  });

  it.each([
    ['2024-01-01', '2025-01-01', 'month', 12],
    ['2024-02-01', '2024-05-01', 'quarter', 1],
    ['2024-01-01', '2024-01-15', 'week', 2],
    ['2024-01-01', '2024-01-15', 'day', 14],
    ['2024-01-16', '2024-02-15', 'month', 30 / (365.25 / 12)],
  ] as const)('hold from %s until %s so many times a %s', (from, until, per, times) => {
    expect(timesIn({ from: parseDate(from) ?? 0, until: parseDate(until) ?? 0 }, per)).toBeCloseTo(times, 12);
  });
});
