/** Which values of some inputs agree with observed figures: ranges, and what of them the figures cannot tell apart. */

import { quantiles } from '../../stats/quantiles.ts';
import { rankCorrelation } from '../../stats/rank-correlation.ts';
import type { FigureSeen } from '../collect/figures.ts';
import { element } from '../element.ts';
import { published } from '../observed/judge.ts';
import type { ObservedFigure } from '../observed/observed-figure.ts';
import type { UncertainInput } from '../uncertainty/uncertain-inputs.ts';
import type { Runs } from './history-match.ts';
import { historyMatch } from './history-match.ts';
import type { WrittenRange } from './written-range.ts';
import { writtenRange } from './written-range.ts';

/** Plain data. */
export interface CalibrationAsked {
  readonly inputs: readonly UncertainInput[];
  /** All of which the design tells. */
  readonly figures: readonly ObservedFigure[];
  readonly seed: string;
  /** Simulated in all, at most. */
  readonly runs: number;
}

export interface CalibratedInput {
  /** Ends of the values that agree, in base units; undefined where none does. */
  readonly range: { readonly low: number; readonly high: number; readonly middle: number } | undefined;
  /** The same as a file would have it. */
  readonly written: WrittenRange | undefined;
  /** Which part of the range that the file allows is left. */
  readonly left: number;
}

/** Two inputs of which the figures settle what they do together, and not each. */
export interface NotApart {
  readonly one: number;
  readonly other: number;
  /** Spearman's, over the values that agree: near -1 where much of the one goes with little of the other. */
  readonly correlation: number;
}

export interface Calibration {
  readonly asked: CalibrationAsked;
  readonly inputs: readonly CalibratedInput[];
  readonly notApart: readonly NotApart[];
  /** By wave: which part of all that the ranges allow was left. */
  readonly left: readonly number[];
  readonly simulated: number;
  readonly impossible: number;
  /** Numbers of figures that too few runs saw. */
  readonly unseen: readonly number[];
  /** Where nothing agrees: the figure that is most in the way. */
  readonly obstacle: number | undefined;
}

/** One run at each setting: what it saw of each figure; undefined where the setting cannot be. */
export type FigureRuns = (
  places: readonly (readonly number[])[],
  firstNumber: number,
) => Promise<readonly (readonly FigureSeen[] | undefined)[]>;

/** From here on two inputs are said not to be told apart, if of each at least so much of its range is left. */
const together = { correlation: 0.7, left: 0.25 } as const;

export async function calibrate(asked: CalibrationAsked, simulate: FigureRuns): Promise<Calibration> {
  const { inputs, figures, seed, runs: budget } = asked;
  const runs: Runs = async (places, firstNumber) => {
    const seen = await simulate(places, firstNumber);
    const laid = figures.map((figure, i) =>
      // Numbers of runs say by which chance each was counted.
      published(
        figure,
        seen.map((each) => each?.[i] ?? nothing),
        `${seed} ${firstNumber}`,
      ),
    );
    return seen.map((each, run) => each && laid.map(({ values }) => values[run]));
  };
  const observed = figures.map(({ value }) => value);
  const { agreeing, ends, ...matched } = await historyMatch({ axes: inputs, observed, runs, seed, budget });
  const found = inputs.map((input, i) =>
    rangeOf(
      input,
      ends && [element(ends.low, i), element(ends.high, i)],
      agreeing.map((place) => element(place, i)),
    ),
  );
  return {
    ...{ asked, ...matched },
    inputs: found,
    notApart: pairsIn(agreeing).filter(({ one, other }) =>
      [one, other].every((i) => (found[i]?.left ?? 0) >= together.left),
    ),
  };
}

const nothing: FigureSeen = { value: undefined, variance: undefined };

function rangeOf(
  input: UncertainInput,
  ends: readonly [number, number] | undefined,
  places: readonly number[],
): CalibratedInput {
  const { low, high, values } = input;
  const [middle] = quantiles(places, [0.5]);
  if (ends === undefined || middle === undefined) return { range: undefined, written: undefined, left: 0 };
  const [first, last] = ends;
  const at = (place: number) => low + place * (high - low);
  // Of so many values each is a part of the range, and not the way to the next.
  const left = values === undefined ? last - first : ((last - first) * (values - 1) + 1) / values;
  const range = { low: at(first), high: at(last), middle: at(middle) };
  return { range, written: writtenRange(input, range), left };
}

function pairsIn(places: readonly (readonly number[])[]): readonly NotApart[] {
  const count = places[0]?.length ?? 0;
  if (places.length < fewest) return [];
  const columns = Array.from({ length: count }, (_, i) => places.map((place) => element(place, i)));
  const found: NotApart[] = [];
  for (let one = 0; one < count; one++) {
    for (let other = one + 1; other < count; other++) {
      const correlation = rankCorrelation(element(columns, one), element(columns, other));
      if (Math.abs(correlation) >= together.correlation) found.push({ one, other, correlation });
    }
  }
  return found;
}

/** Of fewer values that agree nothing can be said. */
const fewest = 30;
