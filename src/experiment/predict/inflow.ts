import type { ArrivalPlan, Period, RateProfile, Target } from '../../model/plan.ts';
import { CumulativeRate } from '../../model/rate-profile.ts';
import { meanOf } from '../../random/moments.ts';

/** What an arrival stream brings, on average over the run. */
export interface Inflow {
  /** Cases per second. */
  readonly rate: number;
  /** Cases that are there at the start. */
  readonly backlog: number;
  readonly to: Target;
}

export function inflow(arrival: ArrivalPlan, period: Period): Inflow {
  const { pattern, to } = arrival;
  const size = Math.max(1, meanOf(arrival.batch));
  switch (pattern.kind) {
    case 'poisson':
    case 'paced':
      return { rate: (size * expected(pattern.rate, period)) / period.horizon, backlog: 0, to };
    case 'renewal': {
      // From the first arrival on; gaps follow each other for the rest of the run.
      const gap = meanOf(pattern.gap);
      const busy = Math.max(0, period.horizon - (pattern.first ?? gap) + gap);
      return { rate: gap > 0 ? (size * busy) / gap / period.horizon : 0, backlog: 0, to };
    }
    case 'times': {
      const due = pattern.at.filter((at) => at <= period.horizon).length;
      return { rate: (size * due) / period.horizon, backlog: 0, to };
    }
    case 'backlog':
      return { rate: 0, backlog: pattern.count, to };
  }
}

function expected(rate: RateProfile, { start, horizon }: Period): number {
  return new CumulativeRate(rate, start).expected(0, horizon);
}
