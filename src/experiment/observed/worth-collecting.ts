/** Which figures an office would best collect: those that would take away most of what is not known about an answer. */
import { civilDate, dayNumber, parseDate } from '../../plan/civil-date.ts';
import type { Plan } from '../../plan/plan.ts';
import { day } from '../../plan/units.ts';
import { leastSquares } from '../../stats/least-squares.ts';
import { correlation, rankCorrelation } from '../../stats/rank-correlation.ts';
import type { FigureRuns } from '../calibrate/calibration.ts';
import type { FigureAsked, FigureSeen } from '../collect/figures.ts';
import { element } from '../element.ts';
import type { FigureKind } from '../measures/figure-kinds.ts';
import { figureKind } from '../measures/figure-kinds.ts';
import type { RunMeasureId } from '../measures/register.ts';
import { sites } from '../places/sites.ts';
import type { ChosenMeasure } from '../points/chosen-measure.ts';
import { latinHypercube } from '../points/latin-hypercube.ts';
import { partOfRange } from '../uncertainty/axis.ts';
import type { InputsOfStudy } from '../uncertainty/uncertain-inputs.ts';
import type { Days } from './observed-figure.ts';

/** Plain data. */
export interface WorthAsked extends InputsOfStudy {
  readonly plan: Plan;
  /** What the conclusion is about, over all that is measured. */
  readonly answer: ChosenMeasure;
  readonly seed: string;
  /** In all: two at each of half as many settings. */
  readonly runs: number;
}

export interface WorthOne {
  readonly chosen: ChosenMeasure;
  readonly kind: FigureKind;
  /** Which part of what the inputs leave unknown about the answer it would take away. */
  readonly part: number;
  /** The input that it tells most of, by its number, and the rank correlation with it. */
  readonly tells: { readonly input: number; readonly correlation: number } | undefined;
  /** Whether what the inputs make of it is made by that one alone: such a figure is that input once more, and no test of the model. */
  readonly repeatsInput: boolean;
  /** What it comes to at half of the settings, or less. */
  readonly median: number;
  /** How many cases must be counted before their own chance takes away no more than a tenth of what it tells; undefined for all. */
  readonly cases: number | undefined;
}

export interface WorthCollecting {
  readonly asked: Omit<WorthAsked, 'plan'>;
  /** The period that each figure is of. */
  readonly days: Days;
  /** The most telling first. Left out are those that tell hardly anything, and those that are the answer or another of them by another name. */
  readonly figures: readonly WorthOne[];
  /** How many were looked at. */
  readonly looked: number;
  /** Settings that were of use. */
  readonly settings: number;
  /** Whether they are enough to say anything. */
  readonly areEnough: boolean;
  /** Which part of the variance of the answer over settings comes from the inputs, and not from chance. */
  readonly fromInputs: number;
}

/** What offices count, by place. */
const measured: ReadonlySet<RunMeasureId> = new Set<RunMeasureId>([
  ...(['arrived', 'ended', 'in hand at end', 'waiting at end', 'wait mean', 'total time mean'] as const),
  ...(['gave up', 'absences', 'dropped out', 'utilisation', 'started', 'refused', 'diverted'] as const),
]);

/** Less is chance, in so few settings. */
const leastPart = 0.03;
/** Of what the inputs make of a figure, of which the rest may be chance in so few settings. */
const nearlyAll = 0.95;
/** More would be no list of what to begin with. */
const mostFigures = 25;
/** Settings without which nothing can be said. */
const fewestSettings = 40;

export const fewestRuns = 2 * fewestSettings;

export function candidatesIn(plan: Plan): readonly ChosenMeasure[] {
  return sites(plan).flatMap(({ measure, where: { kind }, whereName }): readonly ChosenMeasure[] => {
    const { id, unit } = measure;
    const isCounted = id === 'arrived' || id === 'in hand at end' || id === 'total time mean' ? kind === 'chain' : true;
    // What is measured at a step and at its resource is the same twice: where people wait is the step.
    const isAtPlace =
      id === 'utilisation' ? kind === 'resource' : kind !== 'resource' && kind !== 'zone' && kind !== 'zone end';
    return isMeasured(id) && isCounted && isAtPlace ? [{ measure: id, extra: undefined, kind, whereName, unit }] : [];
  });
}

function isMeasured(id: string): boolean {
  return [...measured].some((each) => each === id);
}

/** The last calendar year that is measured whole; all that is measured where there is none. */
export function yearIn({ period: { start, startUp, horizon } }: Plan): Days {
  const first = parseDate(start) ?? 0;
  const [from, until] = [first + Math.ceil(startUp / day), first + Math.floor(horizon / day)];
  const { year } = civilDate(until);
  const begin = (of: number) => dayNumber({ year: of, month: 1, day: 1 });
  return begin(year - 1) >= from ? { from: begin(year - 1), until: begin(year) } : { from, until };
}

/**
 * What one run is asked: the answer over all that is measured, every figure of the year, each as of one case, and the answer of
 * the year.
 */
export function figuresAsked(plan: Plan, answer: ChosenMeasure): readonly FigureAsked[] {
  const { start, startUp, horizon } = plan.period;
  const first = parseDate(start) ?? 0;
  const { from, until } = yearIn(plan);
  const asked = (
    { measure, extra, kind, whereName }: ChosenMeasure,
    within: Pick<FigureAsked, 'from' | 'until'>,
    count?: 1,
  ) => ({
    ...{ sites: [{ measure, extra, kind, whereName }], of: [], ...within, count },
  });
  return [
    asked(answer, { from: startUp, until: horizon }),
    ...candidatesIn(plan).map((chosen) => {
      const isOfCases = ['mean', 'share', 'quantile'].includes(figureKind(chosen.measure));
      const within = { from: (from - first) * day, until: (until - first) * day };
      return asked(chosen, within, isOfCases ? 1 : undefined);
    }),
    asked(answer, { from: (from - first) * day, until: (until - first) * day }),
  ];
}

/**
 * Settings are drawn evenly from the ranges (a Latin hypercube), and run twice: what a figure is in the one run is laid beside
 * the answer in the other, so that they have nothing in common but the inputs. How much a figure would take away of what is
 * not known is read from a regression of the answer on it (Strong, Oakley, Brennan and Breeze, Medical Decision Making 35, 2015).
 */
export async function worthCollecting({ plan, ...asked }: WorthAsked, simulate: FigureRuns): Promise<WorthCollecting> {
  const { uncertain, seed, runs } = asked;
  const count = Math.floor(runs / 2);
  const places = latinHypercube(seed, 'worth collecting', uncertain, count).map((point) =>
    uncertain.map((axis, i) => partOfRange(axis, element(point, i))),
  );
  const one = await simulate(places, 0);
  const other = await simulate(places, count);
  const settings = places.flatMap((place, i): readonly Setting[] => {
    const [here, there] = [one[i], other[i]];
    const answers = [here?.[0]?.value, there?.[0]?.value];
    const [first, second] = answers;
    if (here === undefined || there === undefined || first === undefined || second === undefined) return [];
    return [{ place, here, there, first, second }];
  });
  const candidates = candidatesIn(plan);
  const days = yearIn(plan);
  const fromInputs = correlation(
    settings.map(({ first }) => first),
    settings.map(({ second }) => second),
  );
  const distinct = distinctIn(settings, candidates.length);
  const areEnough = settings.length >= fewestSettings;
  const basis = { asked, days, looked: distinct.length, settings: settings.length, areEnough, fromInputs };
  if (!areEnough || fromInputs < leastPart) return { ...basis, figures: [] };
  const figures = distinct
    .map((i) => worthOf(element(candidates, i), settings, i + 1, fromInputs))
    .filter(({ part }) => part >= leastPart)
    .sort((a, b) => b.part - a.part);
  return { ...basis, figures: figures.slice(0, mostFigures) };
}

/**
 * The figures that are not the answer of the year by another name, or that and next to nothing, such as those who are worked on
 * besides; nor one that went before: in one run or another they differ.
 */
function distinctIn(settings: readonly Setting[], count: number): readonly number[] {
  const valuesAt = (at: number) => settings.flatMap(({ here, there }) => [here[at]?.value, there[at]?.value]);
  const answer = valuesAt(count + 1);
  const known = new Set([JSON.stringify(answer)]);
  return Array.from({ length: count }, (_, i) => i).filter((i) => {
    const values = valuesAt(i + 1);
    const name = JSON.stringify(values);
    const isNew = !(known.has(name) || isAsGoodAs(values, answer));
    known.add(name);
    return isNew;
  });
}

type Seen = readonly (number | undefined)[];

/** Whether the one tells the other to within a thousandth of its variance. */
function isAsGoodAs(figure: Seen, answer: Seen): boolean {
  const both = figure.flatMap((value, i): readonly (readonly [number, number])[] => {
    const other = answer[i];
    return value === undefined || other === undefined ? [] : [[value, other]];
  });
  const together = correlation(
    both.map(([value]) => value),
    both.map(([, other]) => other),
  );
  return both.length === answer.length && together * together >= 0.999;
}

interface Setting {
  readonly place: readonly number[];
  readonly here: readonly FigureSeen[];
  readonly there: readonly FigureSeen[];
  /** The answer in each of the two. */
  readonly first: number;
  readonly second: number;
}

function worthOf(chosen: ChosenMeasure, settings: readonly Setting[], at: number, fromInputs: number): WorthOne {
  const seen = settings.flatMap(({ place, here, there, second }) => {
    const [figure, again] = [here[at], there[at]];
    if (figure?.value === undefined || again?.value === undefined) return [];
    return [{ place, second, value: figure.value, again: again.value, variance: figure.variance }];
  });
  const kind = figureKind(chosen.measure);
  if (seen.length < fewestSettings) {
    return { chosen, kind, part: 0, tells: undefined, repeatsInput: false, median: 0, cases: undefined };
  }
  const values = seen.map(({ value }) => value);
  const part = Math.min(
    1,
    Math.max(
      0,
      explained(
        values,
        seen.map(({ second }) => second),
      ) / fromInputs,
    ),
  );
  const inputs = (seen[0]?.place ?? []).map((_, i) =>
    rankCorrelation(
      values,
      seen.map(({ place }) => element(place, i)),
    ),
  );
  const largest = inputs.reduce((best, each, i) => (Math.abs(each) > Math.abs(inputs[best] ?? 0) ? i : best), 0);
  const tells = inputs.length === 0 ? undefined : { input: largest, correlation: inputs[largest] ?? 0 };
  const reliable = correlation(
    values,
    seen.map(({ again }) => again),
  );
  const byOne = explained(
    seen.map(({ place }) => place[largest] ?? 0),
    values,
  );
  const repeatsInput = tells !== undefined && reliable > 0 && byOne >= nearlyAll * reliable;
  const ofOne = seen.flatMap(({ variance }) => variance ?? []);
  const spread = covariance(
    values,
    seen.map(({ again }) => again),
  );
  const isOfCases = kind === 'mean' || kind === 'share' || kind === 'quantile';
  const mean = ofOne.reduce((sum, each) => sum + each, 0) / Math.max(1, ofOne.length);
  // With so many their own variance is a ninth of what the inputs make: a tenth of both together.
  const cases =
    isOfCases && ofOne.length === seen.length && spread > 0 ? Math.max(1, Math.ceil((9 * mean) / spread)) : undefined;
  const median = [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  return { chosen, kind, part, tells, repeatsInput, median, cases };
}

/** Which part of the variance of y a parabola in x explains, each value left out in turn. */
function explained(x: readonly number[], y: readonly number[]): number {
  const [low, high] = [Math.min(...x), Math.max(...x)];
  if (!(low < high)) return 0;
  const rows = x.map((value) => {
    const at = (2 * (value - low)) / (high - low) - 1;
    return [1, at, at * at];
  });
  const { coefficients, leverages } = leastSquares(rows, y);
  const mean = y.reduce((sum, value) => sum + value, 0) / y.length;
  let [left, all] = [0, 0];
  for (const [i, row] of rows.entries()) {
    const expected = row.reduce((sum, each, term) => sum + each * (coefficients[term] ?? 0), 0);
    const residual = (element(y, i) - expected) / (1 - Math.min(0.99, element(leverages, i)));
    left += residual * residual;
    all += (element(y, i) - mean) * (element(y, i) - mean);
  }
  return all > 0 ? 1 - left / all : 0;
}

function covariance(x: readonly number[], y: readonly number[]): number {
  const [middleX = 0, middleY = 0] = [x, y].map((all) => all.reduce((sum, each) => sum + each, 0) / all.length);
  return (
    x.reduce((sum, value, i) => sum + (value - middleX) * (element(y, i) - middleY), 0) / Math.max(1, x.length - 1)
  );
}
