import type { Outcome } from '../../../experiment/uncertainty/probe.ts';
import type { SensitivityStudy } from '../../../experiment/uncertainty/sensitivity-study.ts';
import { day } from '../../../plan/units.ts';
import { isTime, sizeOf, unitFor } from '../../results/time-unit.ts';

/**
 * The same study with a time in a unit that suits the longest of what it came to.
 *
 * @param study with times in days, as experiments give them
 */
export function inSuitableTimes(study: SensitivityStudy): SensitivityStudy {
  const { asked, base, swings, screening, shares } = study;
  const { measure } = asked;
  if (!isTime(measure.measure, measure.unit)) return study;
  const seen = [...(base.values ?? []), ...swings.flatMap(({ low, high }) => [low ?? [], high ?? []].flat())];
  const longest = Math.max(0, ...seen.map(Math.abs));
  const unit = longest === 0 ? 'days' : unitFor(longest * day);
  if (unit === 'days') return study;
  const factor = day / sizeOf(unit);
  const times = (value: number | undefined) => (value === undefined ? undefined : value * factor);
  const converted = (outcome: Outcome): Outcome => ({
    ...outcome,
    values: outcome.values?.map((value) => value * factor),
  });
  return {
    ...study,
    asked: { ...asked, measure: { ...measure, unit } },
    base: converted(base),
    swings: swings.map(({ low, high }) => ({ low: times(low), high: times(high) })),
    screening: screening.map(({ muStar, mu, sigma, chance, count }) => ({
      ...{ muStar: times(muStar), mu: times(mu), sigma: times(sigma), chance: times(chance), count },
    })),
    shares:
      shares.kind === 'none'
        ? shares
        : { ...shares, mean: shares.mean * factor, variance: shares.variance * factor * factor },
  };
}
