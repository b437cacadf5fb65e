import type { ArrivalPlan, Period, RateProfile, Target } from '../../plan/plan.ts';
import { CumulativeRate } from '../../plan/rate-profile.ts';
import type { Seconds } from '../../plan/units.ts';
import { day, hour, month } from '../../plan/units.ts';
import { meanOf } from '../../random/moments.ts';
import type { Budget } from './budget.ts';
import type { Window } from './window.ts';
import { wholeRun } from './window.ts';

/** What an arrival stream brings, on average over a window. */
export interface Inflow {
  /** Cases per second. */
  readonly rate: number;
  /** Cases that are there at the start of the run. */
  readonly backlog: number;
  /** The zone of its cases. */
  readonly zone: number | undefined;
  readonly to: Target;
}

/** @throws BudgetSpent */
export function inflow(
  arrival: ArrivalPlan,
  period: Period,
  budget: Budget,
  window: Window = wholeRun(period),
): Inflow {
  const { pattern, zone, to } = arrival;
  const lasts = window.until - window.from;
  const size = Math.max(1, meanOf(arrival.batch));
  const rate = lasts > 0 ? (size * moments(arrival, period, budget, window)) / lasts : 0;
  return { rate, backlog: pattern.kind === 'backlog' ? pattern.count : 0, zone, to };
}

/** Moments of arrival expected in the window. */
function moments({ pattern, from, until }: ArrivalPlan, period: Period, budget: Budget, window: Window): number {
  const begins = Math.max(window.from, from);
  const stops = Math.min(window.until, until);
  if (stops <= begins) return 0;
  switch (pattern.kind) {
    case 'poisson':
    case 'paced':
      budget.spend(costOfRate(pattern.rate, stops - begins));
      return new CumulativeRate(pattern.rate, period.start).expected(begins, stops);
    case 'renewal': {
      const gap = meanOf(pattern.gap);
      const first = Math.max(from, pattern.first ?? from + gap);
      if (!(gap > 0)) return 0;
      const upTo = pattern.gap.kind === 'constant' ? equallySpaced : independently;
      return upTo(stops, first, gap) - (begins > first ? upTo(begins, first, gap) : 0);
    }
    case 'times':
      budget.spend(pattern.at.length);
      return pattern.at.filter((at) => at >= begins && at < stops).length;
    case 'observed':
      budget.spend(2 * pattern.spells.length);
      return pattern.spells.reduce((sum, { from: since, to, count }) => {
        if (to <= since) return since >= begins && since < stops ? sum + count : sum;
        const shared = Math.min(to, stops) - Math.max(since, begins);
        return shared > 0 ? sum + (count * shared) / (to - since) : sum;
      }, 0);
    case 'backlog':
      return 0;
  }
}

/** Budget steps of adding up a rate that varies: one look for each piece in which it does not. */
export function costOfRate({ levels, byHour, byWeekday, byMonth, wave }: RateProfile, seconds: Seconds): number {
  const piece = Math.min(
    byHour === undefined ? Number.POSITIVE_INFINITY : hour,
    byWeekday === undefined ? Number.POSITIVE_INFINITY : day,
    byMonth === undefined ? Number.POSITIVE_INFINITY : month,
    wave?.every ?? Number.POSITIVE_INFINITY,
  );
  return (levels.length + seconds / piece) * (20 + levels.length / 5);
}

/** How many come before `moment`, exactly. */
function equallySpaced(moment: number, first: number, gap: number): number {
  const gaps = (moment - first) / gap;
  return Math.max(0, Math.ceil(gaps - rounding * Math.max(1, gaps)));
}

/** How many are expected before `moment`: exact where gaps are exponential. */
function independently(moment: number, first: number, gap: number): number {
  return Math.max(0, (moment - first) / gap + 1);
}

/** Relative: a moment that misses the end of a window by less is at the end. */
const rounding = 1e-12;
