/** What a run says where the rules change on the way: period by period. */

import type { DesignResult, Estimate, Measured, PeriodResult } from '../../experiment/result.ts';
import { fill, inLanguage, type Language, type Text } from '../../language/text.ts';
import type { Plan } from '../../plan/plan.ts';
import { hasList, resourcesOf } from '../../plan/step-parts.ts';
import { week } from '../../plan/units.ts';
import { periodInWords } from '../dates/date-in-words.ts';
import { amount, amountWithRange, powerFor } from '../figures/quantity.ts';
import { capitalised } from '../phrases.ts';
import { measuredAt, measuredOver } from '../results/find-measure.ts';
import { isTime, sizeOf } from '../results/time-unit.ts';
import { periodHeadlineWords } from '../words/periods.ts';
import { spanText } from './moments-in-words.ts';
import { demandApart, growsApart, placeOf } from './verdict-body.ts';
import { isJam, periodSentence, stateOf } from './verdict-sentences.ts';

/** What became of shorter lists is not worth saying. */
const fewest = 10;
/** Lists mentioned per period, the longest first. */
const mostLists = 2;

/** Period by period, where it is not the same in all of them; and what became of lists. */
export function periodSentences(design: DesignResult, language: Language): readonly string[] {
  const { periods } = design;
  const [lead] = design.verdicts;
  const apart = new Set(lead?.kind === 'short' ? [...growsApart(design, lead), ...demandApart(design, lead)] : []);
  const states = new Set(periods.map(({ verdicts: [worst] }) => (worst === undefined ? 'flows' : stateOf(worst))));
  return periods.flatMap((period, i) => {
    const isSaid = apart.has(period) || ((states.size > 1 || isBesideLead(design, period)) && !isLead(design, period));
    const when = capitalised(periodInWords(design.plan, period, language));
    return [
      ...(isSaid ? [periodSentence(design, period.verdicts[0], { period: when, window: period }, language)] : []),
      ...listSentences(design, period, periods.slice(0, i), isSaid ? undefined : when, language),
    ];
  });
}

/** Whether the worst of a period is the worst of the whole run, which is said already. */
function isLead({ verdicts: [lead] }: DesignResult, { verdicts: [worst] }: PeriodResult): boolean {
  return (
    lead?.kind === 'short' && worst?.kind === 'short' && lead.resource === worst.resource && lead.from === worst.from
  );
}

/** Whether the place that is the worst of the whole run is so in a period too that is not told with it. */
function isBesideLead({ verdicts: [lead] }: DesignResult, { verdicts: [worst] }: PeriodResult): boolean {
  if (lead?.kind !== 'short' || worst?.kind !== 'short' || lead.resource !== worst.resource) return false;
  return worst.from < lead.from || worst.until > lead.until;
}

/**
 * What became of the lists that a period began with, where it jammed before and does not now. Other lists, such as the pile
 * of a long weekend, are the ordinary work of a place.
 *
 * @param when the period in words, where the sentence before does not say it
 */
function listSentences(
  design: DesignResult,
  period: PeriodResult,
  earlier: readonly PeriodResult[],
  when: string | undefined,
  language: Language,
): readonly string[] {
  const before = earlier.at(-1);
  if (before === undefined) return [];
  const jamsIn = (periods: readonly PeriodResult[]) =>
    new Set(periods.flatMap(({ verdicts }) => verdicts.filter(isJam).map(({ resource }) => resource)));
  const jams = jamsIn([period]);
  const jammed = jamsIn(earlier);
  const long = measuredOver(before, 'waiting at end', 'resource').flatMap(({ where, whereName, estimate }) =>
    where.kind === 'resource' && jammed.has(where.index) && !jams.has(where.index) && (estimate.mean ?? 0) >= fewest
      ? [{ resource: where.index, whereName, stood: estimate }]
      : [],
  );
  const isLast = period === design.periods.at(-1);
  const form = when === undefined ? 'alone' : 'dated';
  return [...long]
    .sort((a, b) => (b.stood.mean ?? 0) - (a.stood.mean ?? 0))
    .slice(0, mostLists)
    .flatMap(({ resource, whereName, stood }) => {
      const place = placeOf(design, resource, language);
      const cleared = isLast ? measuredAt(design, 'clear time', 'resource', whereName) : undefined;
      if (cleared !== undefined && 2 * cleared.estimate.replications >= design.replications) {
        const weeks = spanText(inSeconds(cleared), language);
        const to = cleared.estimate.mean === 0 ? sentTo(design.plan, period, resource) : undefined;
        if (to !== undefined) {
          const named = inLanguage(to.title, language);
          return [fill(periodHeadlineWords.takenOff[form], language, { when: when ?? '', place, to: named })];
        }
        const words = periodHeadlineWords[cleared.estimate.mean === 0 ? 'clearedAtOnce' : 'cleared'];
        return [fill(words[form], language, { when: when ?? '', place, weeks })];
      }
      const after = measuredAt(period, 'waiting at end', 'resource', whereName)?.estimate;
      if (after?.mean === undefined) return [];
      const stands = amount(stood.mean ?? 0, powerFor(stood, 'cases', 'prose'), 'cases', language);
      const counts = { before: stands, after: amountWithRange(after, 'cases', language) };
      return [fill(periodHeadlineWords.goes[form], language, { when: when ?? '', place, ...counts })];
    });
}

/** Where a policy that is in force from the beginning of a period sends those who wait for a resource. */
function sentTo(
  { policies, steps, ends }: Plan,
  { from }: PeriodResult,
  resource: number,
): { readonly title: Text } | undefined {
  const reassess = policies.find((policy) => policy.from + policy.over === from)?.reassess;
  const isTaken = reassess?.steps.some((step) => {
    return steps[step]?.parts.some((part) => hasList(part) && resourcesOf(part).includes(resource));
  });
  if (reassess === undefined || isTaken !== true) return undefined;
  return reassess.to.kind === 'end' ? ends[reassess.to.end] : steps[reassess.to.step];
}

function inSeconds({ measure, unit, estimate }: Measured): Pick<Estimate, 'mean' | 'low' | 'high'> {
  const { mean, low, high } = estimate;
  const size = isTime(measure, unit) ? sizeOf(unit) : week;
  const times = (value: number | undefined) => (value === undefined ? undefined : value * size);
  return { mean: times(mean), low: times(low), high: times(high) };
}
