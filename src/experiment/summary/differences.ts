import { hour } from '../../plan/units.ts';
import type { MeasureId } from '../measures/register.ts';
import type { DesignResult, Difference, Estimate, Measured, StretchDifferences, Unit } from '../result.ts';
import { siteKey } from './compared-measures.ts';
import { statusOf } from './measured.ts';
import type { PairedSamples } from './paired-samples.ts';
import type { Sample } from './sample.ts';
import { nothingIn } from './sample.ts';

type Measures = Pick<DesignResult, 'key' | 'measures'>;

/** Of every two designs. A place that one of them does not have counts 0 there, in totals; it has no averages. */
export function differencesOf(designs: readonly Measures[], pairs: PairedSamples): readonly Difference[] {
  return differencesIn(designs, (one, other) => pairs.whole(one, other));
}

/** @param samples of the differences between two designs, given by their place in the list */
function differencesIn(
  designs: readonly Measures[],
  samples: (one: number, other: number) => ReadonlyMap<string, Sample>,
): readonly Difference[] {
  return designs.flatMap((baseline, one) =>
    designs.slice(one + 1).flatMap((other, i) => differencesOfTwo(baseline, other, samples(one, one + 1 + i))),
  );
}

/** The same within each part of the run that all of them were measured over. */
export function stretchDifferences(
  designs: readonly DesignResult[],
  pairs: PairedSamples,
): readonly StretchDifferences[] {
  const [first] = designs;
  return (first?.stretches ?? []).map(({ from, until }, i) => ({
    from,
    until,
    differences: differencesIn(
      designs.map(({ key, stretches }) => ({ key, measures: stretches[i]?.measures ?? [] })),
      (one, other) => pairs.stretch(i, one, other),
    ),
  }));
}

function differencesOfTwo(
  baseline: Measures,
  other: Measures,
  samples: ReadonlyMap<string, Sample>,
): readonly Difference[] {
  const inBaseline = bySite(baseline.measures);
  const inOther = bySite(other.measures);
  const sites = new Map([...inBaseline, ...inOther]);
  // A place that only the other has stands with those of the same measure.
  const order = new Map([...new Set([...sites.values()].map(({ measure }) => measure))].map((id, i) => [id, i]));
  const place = ({ measure }: Measured) => order.get(measure) ?? 0;
  return [...sites]
    .sort(([, a], [, b]) => place(a) - place(b))
    .flatMap(([site, measured]) => {
      const apart = samples.get(site);
      if (apart === undefined) return [];
      const ours = inBaseline.get(site) ?? nothingOf(measured, apart.replications);
      const theirs = inOther.get(site) ?? nothingOf(measured, apart.replications);
      const sameCases = !overCases.has(measured.measure) || areSameCases(samples, measured);
      const onlyIn = inBaseline.has(site) ? (inOther.has(site) ? undefined : 'baseline') : 'other';
      const found = differenceOf(ours, theirs, { apart, sameCases }, stillInside(measured, inBaseline, inOther));
      return [{ ...found, baseline: baseline.key, other: other.key, onlyIn }];
    });
}

function bySite(measures: readonly Measured[]): ReadonlyMap<string, Measured> {
  return new Map(measures.map((measured) => [siteKey(measured), measured]));
}

/** What a total is in a design that does not have the place. */
function nothingOf(measured: Measured, replications: number): Measured {
  const none = { mean: 0, low: 0, high: 0, sd: 0, p10: 0, p50: 0, p90: 0, replications };
  const estimate = replications > 1 ? none : { ...none, low: undefined, high: undefined, sd: undefined };
  return { ...measured, status: 'estimated', estimate, perReplication: measured.perReplication.map(() => 0) };
}

/** Averages over the cases followed: where a design lets other people in too, they are averages of other people. */
const overCases: ReadonlySet<MeasureId> = new Set<MeasureId>([
  ...(['followed total time mean', 'followed total time p50', 'followed total time p90'] as const),
]);

/** Whether as many cases were followed in both, in every replication. */
function areSameCases(samples: ReadonlyMap<string, Sample>, measured: Measured): boolean {
  const followed = samples.get(siteKey({ ...measured, measure: 'followed' }));
  return followed?.min === 0 && followed.max === 0;
}

/** Cases that may still come to be counted, in each of the two: those followed that have not left. */
function stillInside(
  measured: Measured,
  inBaseline: ReadonlyMap<string, Measured>,
  inOther: ReadonlyMap<string, Measured>,
): readonly [number, number] {
  const { measure, unit, where } = measured;
  if (unit !== 'cases' || !measure.startsWith('followed ')) return [0, 0];
  const isOfZone = where.kind === 'zone' || where.kind === 'zone end';
  const among = ({ measure: id, where: at }: Measured) =>
    id === 'followed still inside' && (isOfZone ? at.kind === 'zone' && at.index === where.index : at.kind === 'chain');
  const inside = (all: ReadonlyMap<string, Measured>) => [...all.values()].find(among)?.estimate.mean ?? 0;
  return measure === 'followed still inside' ? [0, 0] : [inside(inBaseline), inside(inOther)];
}

type Two = Omit<Difference, 'baseline' | 'other' | 'onlyIn'>;

function differenceOf(
  ours: Measured,
  theirs: Measured,
  { apart, sameCases }: { readonly apart: Sample; readonly sameCases: boolean },
  [insideOurs, insideTheirs]: readonly [number, number],
): Two {
  const { measure, where, whereName, unit } = ours;
  const why = withheld(ours, theirs);
  const nothing = nothingIn(why === 'not reached' ? 0 : apart.replications);
  const paired = why === undefined && sameCases ? apart.estimate() : nothing;
  // A case still inside may come to be counted in the one, or in the other.
  const estimate = {
    ...paired,
    low: paired.low === undefined ? undefined : paired.low - insideOurs,
    high: paired.high === undefined ? undefined : paired.high + insideTheirs,
  };
  const matters = leastThatMatters(unit, [ours.estimate.mean ?? 0, theirs.estimate.mean ?? 0]);
  return {
    ...{ measure, where, whereName, unit, from: ours.estimate, to: theirs.estimate },
    difference: estimate,
    status: why ?? (sameCases ? statusOf(estimate) : 'other cases'),
    clear: leavesOutZero(estimate) && Math.abs(estimate.mean ?? 0) >= matters,
    negligible: isWithin(estimate, matters),
  };
}

function leavesOutZero({ low = 0, high = 0 }: Estimate): boolean {
  return low > 0 || high < 0;
}

/** Smaller differences are of no matter to anybody, however sure they are: half a case, half a percentage point. */
const least: Readonly<Record<Unit, number>> = {
  cases: 0.5,
  'cases per month': 0.05,
  'cases per day': 0.005,
  'cases per hour': 0.0005,
  share: 0.005,
  date: hour,
  hours: 0.1,
  minutes: 1,
  euro: 1,
  seconds: 1e-9,
  days: 1e-9,
  years: 1e-9,
  weeks: 1e-9,
  units: 0.05,
  groups: 0.05,
  sessions: 0.05,
  times: 0.05,
};
/** The same as a part of what there is, but for what has no size of its own. */
const leastPart = 0.005;

function leastThatMatters(unit: Unit, levels: readonly [number, number]): number {
  const part = unit === 'share' || unit === 'date' ? 0 : leastPart * Math.max(...levels.map(Math.abs));
  return Math.max(least[unit], part);
}

function isWithin({ low, high }: Estimate, bound: number): boolean {
  return low !== undefined && high !== undefined && low > -bound && high < bound;
}

function withheld(ours: Measured, theirs: Measured): Measured['status'] | undefined {
  const both = [ours.status, theirs.status];
  return (['no steady state', 'not reached', 'still inside'] as const).find((status) => both.includes(status));
}
