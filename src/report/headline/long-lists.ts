import type { DesignResult, QueueSeries } from '../../experiment/result.ts';
import type { Verdict } from '../../experiment/verdicts/verdict-result.ts';
import { fill, type Language } from '../../language/text.ts';
import { day } from '../../plan/units.ts';
import { formatNumber } from '../figures/number-format.ts';
import { amount } from '../figures/quantity.ts';
import { measuredAt } from '../results/find-measure.ts';
import { shortageWords } from '../words/verdicts.ts';
import { whenText } from './moments-in-words.ts';
import { placeOf } from './verdict-body.ts';

/** So many wait, beyond a handful, before a list that comes and goes is reported. */
const long = 10;
/** A list that is always about as long has no time at which it is long. */
const timesTheAverage = 2;
/** In fewer replications a long list may be chance in all of them. */
const enoughReplications = 5;

/**
 * The list at a place that keeps up by the whole of what is looked at, where it is long for a part of it in nearly every
 * replication: in a season that comes back each year, or after a busy month. Hours are not looked at, as those at which a
 * place is closed are long by themselves.
 */
export function longListSentence(
  design: DesignResult,
  verdict: Verdict,
  window: { readonly from: number; readonly until: number },
  language: Language,
): readonly string[] {
  const { plan, series, judged } = design;
  const { kind, resource } = verdict;
  if ((kind !== 'flows' && kind !== 'tight') || verdict.workedOff !== undefined || judged < enoughReplications)
    return [];
  const list = series.find(({ where, quantity }) => {
    return quantity === 'waiting' && where.kind === 'resource' && where.index === resource;
  });
  const usual = measuredAt(design, 'queue mean', 'resource', plan.resources[resource]?.name ?? '')?.estimate.mean;
  if (list === undefined || usual === undefined) return [];
  const at = longest(list, window);
  const [least, mean, cell] = [list.p05[at] ?? 0, list.mean[at] ?? 0, list.cells[at]];
  if (cell === undefined || least < Math.max(long, timesTheAverage * usual)) return [];
  return [
    fill(shortageWords.longAtTimes, language, {
      place: placeOf(design, resource, language),
      when: whenText(plan, cell, window, language),
      waiting: amount(mean, 0, 'cases', language),
      usual: formatNumber(usual, usual < 10 ? 1 : 0, language),
    }),
  ];
}

/** Of the whole cells of a day or more in the window, the one in which most waited; -1 without any. */
function longest({ cells, mean }: QueueSeries, window: { readonly from: number; readonly until: number }): number {
  let found = -1;
  cells.forEach(({ from, until, whole }, i) => {
    const isMeant = whole && until - from >= day && from >= window.from && until <= window.until;
    if (isMeant && (mean[i] ?? 0) > (mean[found] ?? 0)) found = i;
  });
  return found;
}
