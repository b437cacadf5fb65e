import { hour } from '../plan/units.ts';
import { estimateOf } from './estimate.ts';
import type { MeasureId } from './measures/register.ts';
import type { DesignResult, Difference, Estimate, Measured, StretchDifferences, Unit } from './result.ts';
import { statusOf } from './summarise.ts';

/**
 * Counted in the window, of the cases to which it happened in it: a design that only puts something off has fewer of
 * them. What became of the same cases in the end is reported for those followed instead, so of these there is no
 * difference.
 */
const cutOff: ReadonlySet<MeasureId> = new Set<MeasureId>([
  ...(['ended', 'share of cases', 'charged', 'collected', 'paid out'] as const),
  ...(['total time mean', 'total time p50', 'total time p90'] as const),
]);
/** The same, of all cases; at a place they say what happened there in the window. */
const cutOffInAll: ReadonlySet<MeasureId> = new Set<MeasureId>([
  'gave up',
  'moved on',
  'refused',
  'balked',
  'diverted',
]);

/** Totals, which are 0 at a place that is not there: by their unit, and of the rest those named. Averages are not. */
const totalsBy: ReadonlySet<Unit> = new Set<Unit>(['euro', 'hours', 'groups', 'sessions', 'times']);
const otherTotals: ReadonlySet<MeasureId> = new Set<MeasureId>([
  ...(['arrived', 'returned', 'started', 'completed', 'waiting at end', 'in hand at end'] as const),
  ...(['gave up', 'moved on', 'reassessed', 'refused', 'balked', 'diverted', 'dropped out'] as const),
  ...(['followed', 'followed ended', 'followed gave up', 'followed moved on'] as const),
  ...(['followed refused', 'followed balked', 'followed diverted'] as const),
]);
const noTotals: ReadonlySet<MeasureId> = new Set<MeasureId>(['last leaves']);

type Measures = Pick<DesignResult, 'key' | 'measures'>;

/** Of every two designs. A place that one of them does not have counts 0 there, in totals; it has no averages. */
export function differencesOf(designs: readonly Measures[]): readonly Difference[] {
  return designs.flatMap((baseline, i) => designs.slice(i + 1).flatMap((other) => differencesOfTwo(baseline, other)));
}

/** The same within each part of the run that all of them were measured over. */
export function stretchDifferences(designs: readonly DesignResult[]): readonly StretchDifferences[] {
  const [first] = designs;
  return (first?.stretches ?? []).map(({ from, until }, i) => ({
    from,
    until,
    differences: differencesOf(designs.map(({ key, stretches }) => ({ key, measures: stretches[i]?.measures ?? [] }))),
  }));
}

function differencesOfTwo(baseline: Measures, other: Measures): readonly Difference[] {
  const inBaseline = bySite(baseline.measures);
  const inOther = bySite(other.measures);
  const sites = new Map([...inBaseline, ...inOther]);
  // A place that only the other has stands with those of the same measure.
  const order = new Map([...new Set([...sites.values()].map(({ measure }) => measure))].map((id, i) => [id, i]));
  const place = ({ measure }: Measured) => order.get(measure) ?? 0;
  return [...sites]
    .sort(([, a], [, b]) => place(a) - place(b))
    .flatMap(([site, measured]) => {
      if (!isTold(measured)) return [];
      const ours = inBaseline.get(site) ?? nothingOf(measured);
      const theirs = inOther.get(site) ?? nothingOf(measured);
      if (ours === undefined || theirs === undefined) return [];
      const sameCases = !overCases.has(measured.measure) || areSameCases(inBaseline, inOther, measured);
      const onlyIn = inBaseline.has(site) ? (inOther.has(site) ? undefined : 'baseline') : 'other';
      const told = differenceOf(ours, theirs, sameCases, stillInside(measured, inBaseline, inOther));
      return [{ ...told, baseline: baseline.key, other: other.key, onlyIn }];
    });
}

function bySite(measures: readonly Measured[]): ReadonlyMap<string, Measured> {
  return new Map(measures.map((measured) => [siteOf(measured), measured]));
}

function siteOf({ measure, where, whereName }: Measured): string {
  return JSON.stringify([measure, where.kind, whereName]);
}

function isTold({ measure, where }: Measured): boolean {
  const inAll = where.kind === 'chain' || where.kind === 'zone';
  return !(cutOff.has(measure) || (inAll && cutOffInAll.has(measure)));
}

/** What a total is in a design that does not have the place; undefined for an average, which is not there either. */
function nothingOf(measured: Measured): Measured | undefined {
  const { measure, unit, perReplication } = measured;
  const isTotal = otherTotals.has(measure) || (totalsBy.has(unit) && !noTotals.has(measure));
  if (!isTotal) return undefined;
  const none = perReplication.map(() => 0);
  return { ...measured, status: 'estimated', estimate: estimateOf(none), perReplication: none };
}

/** Averages over the cases followed: where a design lets other people in too, they are averages of other people. */
const overCases: ReadonlySet<MeasureId> = new Set<MeasureId>([
  ...(['followed total time mean', 'followed total time p50', 'followed total time p90'] as const),
]);

/** Whether as many cases were followed in both, in every replication. */
function areSameCases(
  inBaseline: ReadonlyMap<string, Measured>,
  inOther: ReadonlyMap<string, Measured>,
  measured: Measured,
): boolean {
  const site = siteOf({ ...measured, measure: 'followed' });
  const ours = inBaseline.get(site)?.perReplication;
  const theirs = inOther.get(site)?.perReplication;
  return ours?.every((count, i) => count === theirs?.[i]) ?? false;
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
  sameCases: boolean,
  [insideOurs, insideTheirs]: readonly [number, number],
): Two {
  const { measure, where, whereName, unit } = ours;
  const pairs = ours.perReplication.map((value, i) => {
    const counterpart = theirs.perReplication[i];
    return !sameCases || value === undefined || counterpart === undefined ? undefined : counterpart - value;
  });
  const errors = pairs.map((apart, i) => {
    const [one = 0, two = 0] = [ours.errors?.[i], theirs.errors?.[i]];
    // Read from the same place in equal tables.
    return apart === 0 && one === two ? 0 : one + two;
  });
  const why = withheld(ours, theirs);
  const paired = estimateOf(why === 'not reached' ? [] : pairs, errors);
  // A case still inside may come to be counted in the one, or in the other.
  const estimate = {
    ...paired,
    low: paired.low === undefined ? undefined : paired.low - insideOurs,
    high: paired.high === undefined ? undefined : paired.high + insideTheirs,
  };
  return {
    ...{ measure, where, whereName, unit, from: ours.estimate, to: theirs.estimate },
    difference: estimate,
    status: why ?? (sameCases ? statusOf(estimate) : 'other cases'),
    clear: leavesOutZero(estimate) && isMaterial(estimate, unit, [ours.estimate.mean ?? 0, theirs.estimate.mean ?? 0]),
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
  days: 1e-9,
  weeks: 1e-9,
  units: 0.05,
  groups: 0.05,
  sessions: 0.05,
  times: 0.05,
};
/** The same as a part of what there is, but for what has no size of its own. */
const leastPart = 0.005;

function isMaterial({ mean = 0 }: Estimate, unit: Unit, levels: readonly [number, number]): boolean {
  const part = unit === 'share' || unit === 'date' ? 0 : leastPart * Math.max(...levels.map(Math.abs));
  return Math.abs(mean) >= Math.max(least[unit], part);
}

function withheld(ours: Measured, theirs: Measured): Measured['status'] | undefined {
  const both = [ours.status, theirs.status];
  return (['no steady state', 'not reached', 'still inside'] as const).find((status) => both.includes(status));
}
