/**
 * Which inputs matter to an outcome, and how much: each on its own from one end of its range to the other, all of them screened by
 * elementary effects, the few that matter by their part of the variance, and where a verdict turns over. Within a budget of runs.
 */

import { tallyOf } from '../../stats/tally.ts';
import { element } from '../element.ts';
import type { Axis, Point } from './axis.ts';
import type { BreakingPoints, Ends, Question } from './breaking-points.ts';
import { breakingPoints } from './breaking-points.ts';
import { budgetOf, mostInputs, rowsFor } from './budget.ts';
import type { ElementaryEffects, Trajectory } from './elementary-effects.ts';
import { elementaryEffects, trajectories } from './elementary-effects.ts';
import { NoValue } from './no-value.ts';
import type { Outcome, Probe, Setting } from './probe.ts';
import { meanOf } from './probe.ts';
import type { SobolIndices } from './sobol-indices.ts';
import { saltelliRows, sobolIndices } from './sobol-indices.ts';
import type { Tried } from './tries.ts';
import { Tries } from './tries.ts';

export interface SensitivityOptions {
  readonly seed: string;
  /** Of one design; as many settings as they allow are tried. */
  readonly runs: number;
  /** What one setting costs: replications of all designs. */
  readonly runsEach: number;
  readonly designs: number;
  readonly progress?: (runs: number, of: number) => void;
  /**
   * Which rows of settings for the parts of the variance are run, by their number; all where it is not given. With some of them it
   * is one part of the study, of which the runs are kept and the result is of no use.
   */
  readonly isMine?: (row: number) => boolean;
}

/** Plain data. What is varied, inputs or those that go together, is given by its place in the list that the study was given. */
export interface Sensitivity {
  /** With every input as in the file. */
  readonly base: Outcome;
  /** The outcome with one input at an end of its range, the others as in the file. */
  readonly swings: readonly { readonly low: number | undefined; readonly high: number | undefined }[];
  readonly screening: readonly ElementaryEffects[];
  /** Inputs whose effect is more than chance and not next to nothing beside the largest, the largest first. */
  readonly matter: readonly number[];
  /** Elementary effects of each input, at most: some settings tell nothing. */
  readonly walks: number;
  readonly breaking: BreakingPoints;
  /** Of the inputs that matter most; undefined where there are none. */
  readonly shares: Shares | NoShares;
  readonly tried: Tried;
}

export interface Shares extends SobolIndices {
  readonly kind: 'shares';
  /** Inputs that matter, for which there were too few runs to look at them as closely; the one with the largest effect first. */
  readonly unseen: readonly number[];
  /** Which inputs, in the order of `indices`. */
  readonly inputs: readonly number[];
  /** Rows that were drawn and left out, as one of their settings could not be or told nothing. */
  readonly leftOut: number;
  /** Which part of the variance is that of the means over so few replications: an upper bound; undefined with one. */
  readonly chance: number | undefined;
}

export interface NoShares {
  readonly kind: 'none';
  readonly because: /** At every setting the outcome was the same. */
    | 'nothing matters'
    /** At too many settings the measure is not told. */
    | 'no values'
    /** Too many rows have a setting that cannot be. */
    | 'too few rows';
}

/** If the measure is not told at more than this part of the settings, what is left is no fair picture of the ranges. */
const mostWithoutValue = 0.1;
/** Inputs whose effect is less than this part of the largest are not looked at again. */
const worthALook = 0.05;
/** Fewer rows say nothing. */
const fewestRows = 10;

/** Something that is varied, and where the values of the files lie along it, as a part of the range. */
export interface VariedInput extends Axis {
  readonly stands: number;
}

/**
 * @param inputs at least one
 * @throws NoValue where the measure is not told with the values of the files
 */
export async function sensitivity(
  inputs: readonly VariedInput[],
  probe: Probe,
  { seed, runs, runsEach, designs, progress, isMine = () => true }: SensitivityOptions,
): Promise<Sensitivity> {
  const budget = budgetOf(inputs.length, Math.floor(runs / runsEach));
  const tries = new Tries(probe, runsEach, (done) => progress?.(Math.min(done, runs), runs));
  const base = await tries.try(inputs.map(() => undefined));
  if (base === undefined) throw new RangeError('the designs cannot run with the values of their files');
  if (base.values === undefined) throw new NoValue(base.status);
  const ends = await endsOf(inputs, tries);
  const { screening, walks } = await screened(seed, inputs, budget.walks, tries);
  const breaking = await breakingPoints({
    ...{ axes: inputs, base, ends, budget: budget.turns },
    stands: inputs.map(({ stands }) => stands),
    questions: questionsOf(designs),
    attempt: (setting) => tries.try(setting),
  });
  const matter = thatMatter(screening);
  const shares = await sharesOf(seed, inputs, matter, { tries, settings: budget.settings, isMine });
  progress?.(runs, runs);
  return {
    ...{ base, screening, matter, breaking, shares, walks, tried: tries.tried() },
    swings: ends.map(({ low, high }) => ({ low: low && meanOf(low), high: high && meanOf(high) })),
  };
}

function questionsOf(designs: number): readonly Question[] {
  const jams = Array.from({ length: designs }, (_, design): Question => ({ kind: 'jams at', design }));
  return designs > 1 ? [...jams, { kind: 'more in the other' }] : jams;
}

async function endsOf(inputs: readonly VariedInput[], tries: Tries): Promise<readonly Ends[]> {
  const ends: Ends[] = [];
  for (const input of inputs.keys()) {
    const only = (at: number): Setting => inputs.map((_, i) => (i === input ? at : undefined));
    const low = await tries.try(only(0));
    ends.push({ low, high: await tries.try(only(1)) });
  }
  return ends;
}

interface Screened {
  readonly screening: readonly ElementaryEffects[];
  /** Walks of which every setting could be. */
  readonly walks: number;
}

/** Of so many times as many walks, the first that can be are taken. */
const candidates = 4;

async function screened(seed: string, inputs: readonly VariedInput[], wanted: number, tries: Tries): Promise<Screened> {
  const walks: Trajectory[] = [];
  const outcomes: (readonly (readonly number[] | undefined)[])[] = [];
  for (const walk of trajectories(seed, inputs, candidates * wanted)) {
    if (walks.length === wanted) break;
    // Where one setting of a walk cannot be, many after it could not either.
    const found = await tries.tryAll(walk.points);
    if (found === undefined) continue;
    walks.push(walk);
    outcomes.push(found.map(({ values }) => values));
  }
  return { screening: elementaryEffects(inputs, walks, outcomes), walks: walks.length };
}

/** Those whose effect is more than chance and not next to nothing beside the largest, the largest first. */
function thatMatter(screening: readonly ElementaryEffects[]): readonly number[] {
  const sizes = screening.map(({ muStar = 0 }) => muStar);
  const largest = Math.max(0, ...sizes);
  return [...screening.keys()]
    .filter((input) => {
      const { muStar = 0, chance = 0 } = element(screening, input);
      return muStar > 2 * chance && muStar > worthALook * largest;
    })
    .sort((a, b) => element(sizes, b) - element(sizes, a) || a - b);
}

interface Means {
  readonly tries: Tries;
  /** That may be simulated in all. */
  readonly settings: number;
  readonly isMine: (row: number) => boolean;
}

async function sharesOf(
  seed: string,
  inputs: readonly VariedInput[],
  matter: readonly number[],
  { tries, settings, isMine }: Means,
): Promise<Shares | NoShares> {
  const { withoutValue } = tries.tried();
  const settingsWithout = withoutValue.reduce((sum, each) => sum + each.settings, 0);
  if (settingsWithout > mostWithoutValue * tries.run) return { kind: 'none', because: 'no values' };
  if (matter.length === 0) return { kind: 'none', because: 'nothing matters' };
  const left = settings - tries.run;
  const asked = matter.slice(0, mostInputs(left));
  const wanted = rowsFor(left, asked.length);
  const rows: { one: Outcome; other: Outcome; mixed: readonly Outcome[] }[] = [];
  let leftOut = 0;
  let drawn = 0;
  // Some of the rows cannot be: of more than are wanted, the first that can, whatever comes of them.
  for (const { one, other, mixed } of saltelliRows(seed, inputs, asked, 2 * wanted)) {
    if (drawn === wanted) break;
    const points: readonly Point[] = [one, other, ...mixed];
    const ready = tries.ready(points);
    if (ready === undefined) leftOut++;
    else if (isMine(drawn++)) {
      const outcomes = await tries.runAll(ready);
      if (outcomes?.every(({ values }) => values !== undefined) === true)
        rows.push({ one: element(outcomes, 0), other: element(outcomes, 1), mixed: outcomes.slice(2) });
      else leftOut++;
    }
  }
  if (rows.length < fewestRows) return { kind: 'none', because: 'too few rows' };
  const value = (outcome: Outcome) => meanOf(outcome) ?? Number.NaN;
  const means = rows.map(({ one, other, mixed }) => ({
    ...{ one: value(one), other: value(other), mixed: mixed.map(value) },
  }));
  const indices = sobolIndices(means, seed);
  if (indices === undefined) return { kind: 'none', because: 'nothing matters' };
  const chance = chanceIn(
    rows.flatMap(({ one, other }) => [one, other]),
    indices.variance,
  );
  return { kind: 'shares', ...indices, inputs: asked, unseen: matter.slice(asked.length), leftOut, chance };
}

/** The variance of a mean over the replications, on average over the settings, as a part of the variance of those means. */
function chanceIn(outcomes: readonly Outcome[], variance: number): number | undefined {
  const errors = outcomes.flatMap(({ values = [] }) => {
    const { variance: spread, count } = tallyOf(values);
    return spread === undefined ? [] : [spread / count];
  });
  const { mean } = tallyOf(errors);
  return mean === undefined ? undefined : Math.min(1, mean / variance);
}
