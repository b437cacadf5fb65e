import type { DesignEvaluated, Evaluation } from '../../../experiment/observed/evaluate.ts';
import type { GivenTime, ObservedFigure } from '../../../experiment/observed/observed-figure.ts';
import { week } from '../../../plan/units.ts';
import { isTime, sizeOf } from '../../results/time-unit.ts';
import { seriesKey } from './gaps.ts';

/**
 * The same evaluation with each time in the unit in which the office gave it, and so as precisely as it did: waits of weeks
 * and handling times of minutes can stand in one table. The same figure of several periods is given in the unit of its first row.
 *
 * @param evaluation with times in days, as experiments give them
 */
export function asOfficesGiveTimes(evaluation: Evaluation): Evaluation {
  const { figures, designs } = evaluation;
  const units = new Map<string, GivenTime>();
  const converted = figures.map((figure): Converted => {
    const { chosen, of, timeUnit } = figure;
    if (of !== undefined || timeUnit === undefined || !isTime(chosen.measure, chosen.unit))
      return { figure, factor: 1 };
    const key = seriesKey(figure);
    const unit = units.get(key) ?? timeUnit;
    units.set(key, unit);
    const factor = sizeOf(chosen.unit) / (unit === 'weeks' ? week : sizeOf(unit));
    const [value, step] = [times(figure.value, factor), times(figure.step, factor)];
    return { figure: { ...figure, chosen: { ...chosen, unit }, value, step }, factor };
  });
  return {
    ...evaluation,
    figures: converted.map(({ figure }) => figure),
    designs: designs.map(
      (design): DesignEvaluated => ({
        ...design,
        figures: design.figures.map((answer, at) => {
          const { factor = 1 } = converted[at] ?? {};
          if (answer.kind === 'not judged' || factor === 1) return answer;
          const [low, middle, high] = [answer.low, answer.middle, answer.high].map((value) => times(value, factor));
          return { ...answer, low: low ?? 0, middle: middle ?? 0, high: high ?? 0 };
        }),
      }),
    ),
  };
}

interface Converted {
  readonly figure: ObservedFigure;
  readonly factor: number;
}

/** Without the dust that turns 4 hours into 3.9999999999999996. */
function times(value: number, factor: number): number {
  return Number((value * factor).toPrecision(12));
}
