import { weekday } from '../../plan/civil-date.ts';
import type { OpeningHours } from '../../plan/plan.ts';
import { day } from '../../plan/units.ts';
import type { RunPeriod } from '../desk.ts';

/** Seconds that a resource is open in the period that is simulated. */
export function openTime(hours: OpeningHours | undefined, { startDay, horizon }: RunPeriod): number {
  if (hours === undefined) return horizon;
  const closed = new Set(hours.closedDays);
  let open = 0;
  for (let index = 0; index * day < horizon; index += 1) {
    if (closed.has(index)) continue;
    const midnight = weekday(startDay + index) * day;
    const end = midnight + Math.min(day, horizon - index * day);
    for (const { from, to } of hours.week) open += Math.max(0, Math.min(to, end) - Math.max(from, midnight));
  }
  return open;
}
