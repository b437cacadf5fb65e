import type { DesignResult } from '../experiment/result.ts';

/** The design with the measures that its predictions and verdicts belong to: of the last period, where rules change. */
export function asInLastPeriod(design: DesignResult): DesignResult {
  const last = design.periods.findLast(({ predictions }) => predictions !== undefined);
  return last === undefined ? design : { ...design, measures: last.measures };
}
