import type { Comparison, DesignResult, StretchResult } from '../experiment/result.ts';
import { asInLastPeriod } from './last-period.ts';

/**
 * The last part of the run in which no design goes over from one policy to another, the same for all of them; undefined where
 * there is none, as where no design has policies.
 */
export function lastStretch({ designs }: Comparison): Pick<StretchResult, 'from' | 'until'> | undefined {
  const [first] = designs;
  const settled = first?.stretches.findLastIndex((_, i) =>
    designs.every(({ stretches }) => stretches[i]?.kind === 'under one policy'),
  );
  return settled === undefined ? undefined : first?.stretches[settled];
}

/** The designs with the measures of that part; a design on its own with those of the last period of its own. */
export function asInLastStretch(comparison: Comparison): readonly DesignResult[] {
  const last = lastStretch(comparison);
  if (last === undefined) return comparison.designs.map(asInLastPeriod);
  return comparison.designs.map((design) => {
    const stretch = design.stretches.find(({ from, until }) => from === last.from && until === last.until);
    return stretch === undefined ? design : { ...design, measures: stretch.measures };
  });
}
