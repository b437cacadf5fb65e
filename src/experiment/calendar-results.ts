import type { CalendarUnit } from './cells.ts';
import { calendarOf } from './cells.ts';
import { calendarSites } from './collect-calendar.ts';
import { estimateOf } from './estimate.ts';
import type { Observations } from './observations.ts';
import type { CalendarResult } from './result.ts';

/** What the replications say of every year, quarter or month. @param unit the one that they were run with */
export function calendarResults({ plan, replications }: Observations, unit: CalendarUnit): readonly CalendarResult[] {
  const sites = calendarSites(plan);
  return calendarOf(plan, unit).map((cell, stretch) => ({
    cell,
    measures: sites.map(({ measure, where, whereName }, site) => {
      const seen = replications.map(({ calendar }) => {
        const value = calendar[stretch]?.[site];
        return value === undefined || Number.isNaN(value) ? undefined : value;
      });
      return { measure: measure.id, where, whereName, unit: measure.unit, estimate: estimateOf(seen) };
    }),
  }));
}
