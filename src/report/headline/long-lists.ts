import type { DesignResult, QueueSeries } from '../../experiment/result.ts';
import type { Verdict } from '../../experiment/verdicts/verdict-result.ts';
import { fill, type Language } from '../../language/text.ts';
import { waitsWith } from '../../plan/next-lists.ts';
import { day } from '../../plan/units.ts';
import { formatNumber } from '../figures/number-format.ts';
import { amount } from '../figures/quantity.ts';
import { measuredAt } from '../results/find-measure.ts';
import { shortageWords } from '../words/verdicts.ts';
import { type Window, whenText } from './moments-in-words.ts';
import type { Short } from './verdict-body.ts';
import { placeOf } from './verdict-body.ts';

/** So many wait, beyond a handful, before a list that comes and goes is reported. */
const long = 10;
/** A list that is always about as long has no time at which it is long. */
const timesTheAverage = 2;
/** In fewer replications a long list may be chance in all of them. */
const enoughReplications = 5;

/**
 * The list at a place, where it is long for a part of what is looked at in nearly every replication: in a season that comes
 * back each year, or after a busy month. Of one that is short of capacity for a part of it, outside that part. Hours are not
 * looked at, as those at which a place is closed are long by themselves; and of places that the same cases wait for together,
 * the list is told once.
 */
export function longListSentence(
  design: DesignResult,
  verdict: Verdict,
  window: Window,
  language: Language,
): readonly string[] {
  const { plan } = design;
  const found = longList(design, verdict, window);
  const isSaid = design.verdicts.some((other) => {
    return isPartOf(design, verdict, other) && longList(design, other, window) !== undefined;
  });
  if (found === undefined || isSaid) return [];
  const { cell, mean, usual } = found;
  const slots = {
    place: placeOf(design, verdict.resource, language),
    when: whenText(plan, cell, window, language),
    waiting: amount(mean, 0, 'cases', language),
  };
  if (verdict.kind === 'short') return [fill(shortageWords.longAtOtherTimes, language, slots)];
  const overall = formatNumber(usual, usual < 10 ? 1 : 0, language);
  return [fill(shortageWords.longAtTimes, language, { ...slots, usual: overall })];
}

/** Whether all who wait for one place wait for the other, which is told of: where that holds of both, the one that is used more. */
function isPartOf(design: DesignResult, { resource }: Verdict, { resource: other }: Verdict): boolean {
  const { plan } = design;
  if (!waitsWith(plan, resource, other)) return false;
  if (!waitsWith(plan, other, resource)) return true;
  const used = (index: number) => meanAt(design, 'utilisation', index) ?? 0;
  return used(other) === used(resource) ? other < resource : used(other) > used(resource);
}

interface LongList {
  readonly cell: Window;
  readonly mean: number;
  /** Over all of what is looked at. */
  readonly usual: number;
}

function longList(design: DesignResult, verdict: Verdict, window: Window): LongList | undefined {
  const { series, judged } = design;
  const { kind, resource } = verdict;
  const workedOff = 'workedOff' in verdict ? verdict.workedOff : undefined;
  const isKnown = kind === 'flows' || kind === 'tight' || kind === 'short';
  if (!isKnown || workedOff !== undefined || judged < enoughReplications) return undefined;
  const list = series.find(({ where, quantity }) => {
    return quantity === 'waiting' && where.kind === 'resource' && where.index === resource;
  });
  if (list === undefined) return undefined;
  const short = verdict.kind === 'short' ? verdict : undefined;
  const without = short && shortFor(list, short);
  const looked = cellsIn(list, window, without);
  // Of a list that grows without end there is no average over all of it.
  const outside = short && Math.max(averageOf(list, looked), short.began.mean ?? 0);
  const usual = outside ?? meanAt(design, 'queue mean', resource);
  if (usual === undefined) return undefined;
  const at = looked.reduce((best, i) => ((list.mean[i] ?? 0) > (list.mean[best] ?? 0) ? i : best), -1);
  const [least, mean, cell] = [list.p05[at] ?? 0, list.mean[at] ?? 0, list.cells[at]];
  if (cell === undefined || least < Math.max(long, timesTheAverage * usual)) return undefined;
  return { cell, mean, usual };
}

function meanAt(design: DesignResult, measure: 'queue mean' | 'utilisation', resource: number) {
  return measuredAt(design, measure, 'resource', design.plan.resources[resource]?.name ?? '')?.estimate.mean;
}

/** The time in which a place is short, until the list that comes of it is no longer than it was before. */
function shortFor({ cells, mean }: QueueSeries, { from, until, began }: Short): Window {
  const gone = cells.find((cell, i) => cell.from >= until && (mean[i] ?? 0) <= Math.max(long, began.mean ?? 0));
  return { from, until: gone?.from ?? Number.POSITIVE_INFINITY };
}

/** The whole cells of a day or more in the window. @param without a time in which none is looked at */
function cellsIn({ cells }: QueueSeries, window: Window, without: Window | undefined): readonly number[] {
  return cells.flatMap(({ from, until, whole }, i) => {
    const isMeant = whole && until - from >= day && from >= window.from && until <= window.until;
    const isOutside = without === undefined || until <= without.from || from >= without.until;
    return isMeant && isOutside ? [i] : [];
  });
}

function averageOf({ cells, mean }: QueueSeries, looked: readonly number[]): number {
  const lasts = (i: number) => (cells[i]?.until ?? 0) - (cells[i]?.from ?? 0);
  const all = looked.reduce((sum, i) => sum + lasts(i), 0);
  return all === 0 ? 0 : looked.reduce((sum, i) => sum + (mean[i] ?? 0) * lasts(i), 0) / all;
}
