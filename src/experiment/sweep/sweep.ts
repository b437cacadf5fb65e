/**
 * A comparison at many points: settings of inputs. The room has what `--vary` says (varied.ts, swept-input.ts), the points
 * (points.ts), what is kept of each (point-result.ts) and what is read off them all (jam-turns.ts, effects.ts); it runs nothing
 * itself, but asks for a comparison at each point.
 */

import { runErrorIn } from '../../model/run-error.ts';
import type { Override } from '../../scenario/reading/override.ts';
import { compareDesignsBy } from '../compare-designs.ts';
import type { Runner } from '../jobs.ts';
import type { ExtraMeasure } from '../measures/register.ts';
import type { ChosenMeasure } from '../points/chosen-measure.ts';
import type { ScenariosAt } from '../points/scenarios-at.ts';
import { wrongWith } from '../points/scenarios-at.ts';
import type { OneVaried } from '../points/together.ts';
import type { Comparison } from '../result.ts';
import { isCompared } from '../summary/compared-measures.ts';
import { effectsOf } from './effects.ts';
import { jamTurns } from './jam-turns.ts';
import { pointResult } from './point-result.ts';
import type { Point } from './points.ts';
import { overridesAt } from './points.ts';
import type { PointResult, Sweep, SweptDesign } from './sweep-result.ts';
import type { SweptInput } from './swept-input.ts';
import { usualMeasures } from './usual-measures.ts';

export interface SweepAsked {
  readonly layout: Sweep['layout'];
  readonly inputs: readonly SweptInput[];
  /** Which of them go together; it makes no difference in a grid. */
  readonly varied: readonly OneVaried[];
  readonly points: readonly Point[];
  /** Undefined for the usual ones. */
  readonly measures: readonly ChosenMeasure[] | undefined;
  /** Keys of the resources to which the inputs give another capacity. */
  readonly touched: readonly string[];
  readonly seed: string;
  readonly replications: number;
}

/** What has been done of a sweep: the beginning, and then the points in their order. */
export interface SweepBegun {
  readonly designs: readonly SweptDesign[];
  readonly measures: readonly ChosenMeasure[];
  readonly asItStands: PointResult;
}

/** What is simulated at a point besides what always is. */
export interface AtPoint {
  readonly values: readonly Override[];
  readonly extraMeasures: readonly ExtraMeasure[];
  /** Whether cases are followed until they leave, as a measure is of those. */
  readonly follows: boolean;
}

export interface SweepKept {
  /** What an earlier, interrupted sweep has done already; it is not done again. */
  readonly begun: SweepBegun | undefined;
  readonly points: readonly PointResult[];
  /** Called with everything that is new, in order; the beginning first. */
  readonly keep: (done: SweepBegun | PointResult) => void;
}

/**
 * @param compare the designs at other values of the inputs, with the seed and the replications that are asked for: the same
 * cases at every point
 */
export async function sweep(
  asked: SweepAsked,
  compare: (at: AtPoint) => Promise<Comparison>,
  kept: SweepKept,
): Promise<Sweep> {
  const { layout, inputs, varied, seed, replications } = asked;
  const begun = kept.begun ?? (await begin(asked, compare));
  if (kept.begun === undefined) kept.keep(begun);
  const { designs, measures, asItStands } = begun;
  const results = [...kept.points];
  for (const point of asked.points.slice(results.length)) {
    const comparison = await compare({ values: overridesAt(inputs, point), ...takenFor(measures) });
    const result = pointResult(comparison, measures);
    kept.keep(result);
    results.push(result);
  }
  const points = asked.points.flatMap((values, i) => {
    const result = results[i];
    return result === undefined ? [] : [{ values, ...result }];
  });
  return {
    ...{ layout, inputs, varied, designs, measures, seed, replications, asItStands, points },
    uncompared: measures.flatMap((chosen, i) => (isCompared(chosen.measure, chosen) ? [] : [i])),
    turns: layout === 'grid' ? jamTurns(inputs, designs, points) : [],
    effects: effectsOf(inputs, designs, measures.length, points),
  };
}

/**
 * One part of a sweep: its beginning, which every part does, and some of the points.
 *
 * @param isMine which points, by their place in the list
 */
export async function sweepPart(
  asked: SweepAsked,
  compare: (at: AtPoint) => Promise<Comparison>,
  isMine: (point: number) => boolean,
  keep: { readonly begun: (done: SweepBegun) => void; readonly point: (number: number, done: PointResult) => void },
): Promise<void> {
  const begun = await begin(asked, compare);
  keep.begun(begun);
  for (const [number, point] of asked.points.entries()) {
    if (!isMine(number)) continue;
    const comparison = await compare({ values: overridesAt(asked.inputs, point), ...takenFor(begun.measures) });
    keep.point(number, pointResult(comparison, begun.measures));
  }
}

async function begin(
  { measures, touched }: SweepAsked,
  compare: (at: AtPoint) => Promise<Comparison>,
): Promise<SweepBegun> {
  const comparison = await compare({ values: [], ...takenFor(measures ?? []) });
  const chosen = measures ?? usualMeasures(comparison, touched);
  const designs = comparison.designs.map(({ key, plan }) => ({ key, places: plan.resources.map(({ name }) => name) }));
  return { designs, measures: chosen, asItStands: pointResult(comparison, chosen) };
}

function takenFor(measures: readonly ChosenMeasure[]): Omit<AtPoint, 'values'> {
  return {
    extraMeasures: measures.flatMap(({ extra }) => extra ?? []),
    follows: measures.some(({ measure }) => measure.startsWith('followed')),
  };
}

export interface ComparingAt {
  readonly at: ScenariosAt;
  readonly runner: Runner;
  readonly asked: Pick<SweepAsked, 'seed' | 'replications'>;
  /** Runs at a point. */
  readonly atEach: number;
}

/**
 * What compares the designs at a point, by a runner.
 *
 * @param done points that are done already
 * @param progress is told how many runs are done, those of these points among them
 * @returns throws ValuesWrong where the designs cannot be simulated at the values of a point
 */
export function comparingAt(
  { at, runner, asked: { seed, replications }, atEach }: ComparingAt,
  done: number,
  progress: (runs: number) => void,
): (point: AtPoint) => Promise<Comparison> {
  let points = done;
  return async ({ values, extraMeasures, follows }) => {
    const before = points++ * atEach;
    try {
      return await compareDesignsBy(runner, at(values), {
        ...{ seed, replications, extraMeasures, follows, forecast: false },
        scope: { stretches: [], follows },
        progress: (here) => progress(before + here),
      });
    } catch (error) {
      const reason = runErrorIn(error);
      throw reason === undefined ? error : wrongWith(values, [reason.text], { cause: error });
    }
  };
}
