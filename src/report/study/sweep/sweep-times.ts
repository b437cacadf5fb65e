import type { PointEstimate, PointResult, Sweep } from '../../../experiment/sweep/sweep-result.ts';
import { day } from '../../../plan/units.ts';
import { isTime, sizeOf, unitFor } from '../../results/time-unit.ts';

/**
 * The same sweep with its times in a unit that suits the longest of them.
 *
 * @param sweep with times in days, as experiments give them
 */
export function inSuitableTimes(sweep: Sweep): Sweep {
  const times = sweep.measures.map((each) => isTime(each.measure, each.unit));
  const found = [sweep.asItStands, ...sweep.points].flatMap(({ designs }) =>
    designs.flatMap(({ measures }) => measures.flatMap((each, i) => (times[i] ? (each?.estimate.mean ?? []) : []))),
  );
  const longest = Math.max(0, ...found);
  const unit = longest === 0 ? 'days' : unitFor(longest * day);
  if (unit === 'days') return sweep;
  const factor = day / sizeOf(unit);
  const converted = <Point extends PointResult>(point: Point): Point => ({
    ...point,
    differences: point.differences.map((each) =>
      each.map((difference, i) =>
        difference !== null && times[i] ? { ...difference, estimate: scaled(difference.estimate, factor) } : difference,
      ),
    ),
    designs: point.designs.map((design) => ({
      ...design,
      measures: design.measures.map((each, i) =>
        each !== null && times[i] ? { ...each, estimate: scaled(each.estimate, factor) } : each,
      ),
    })),
  });
  return {
    ...sweep,
    measures: sweep.measures.map((each, i) => (times[i] ? { ...each, unit } : each)),
    asItStands: converted(sweep.asItStands),
    points: sweep.points.map(converted),
    effects: sweep.effects.map((effect) => {
      if (!times[effect.measure]) return effect;
      const { low, high } = effect;
      return { ...effect, low: { ...low, mean: low.mean * factor }, high: { ...high, mean: high.mean * factor } };
    }),
  };
}

function scaled({ replications, of, ...figures }: PointEstimate, factor: number): PointEstimate {
  const times = (value: number | null) => (value === null ? null : value * factor);
  const { mean, low, high, sd, p10, p50, p90 } = figures;
  return {
    ...{ mean: times(mean), low: times(low), high: times(high), sd: times(sd) },
    ...{ p10: times(p10), p50: times(p50), p90: times(p90), replications, of },
  };
}
