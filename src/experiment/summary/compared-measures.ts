import type { MeasureId } from '../measures/register.ts';
import type { Measured, Unit, Where } from '../result.ts';

/**
 * Counted in the window, whichever cases it happened to: a design that only puts something off has fewer of them. What
 * became of the same cases in the end is reported of those followed instead, so of these there is no difference.
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

/** Whether there is a difference of it between designs. */
export function isCompared(measure: MeasureId, { kind }: Pick<Where, 'kind'>): boolean {
  const inAll = kind === 'chain' || kind === 'zone';
  return !(cutOff.has(measure) || (inAll && cutOffInAll.has(measure)));
}

/** Whether a design that does not have the place counts 0 there. */
export function isTotal(measure: MeasureId, unit: Unit): boolean {
  return otherTotals.has(measure) || (totalsBy.has(unit) && !noTotals.has(measure));
}

/** What names a measure at a place in every design. */
export function siteKey({ measure, where, whereName }: Pick<Measured, 'measure' | 'where' | 'whereName'>): string {
  return JSON.stringify([measure, where.kind, whereName]);
}
