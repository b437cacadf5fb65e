/** How many of those who come to a place that is not short get their turn later than its norm allows. */

import type { DesignResult } from '../../experiment/result.ts';
import type { Verdict } from '../../experiment/verdicts/verdict-result.ts';
import { fill, type Language } from '../../language/text.ts';
import type { Plan } from '../../plan/plan.ts';
import { resourcesOf } from '../../plan/step-parts.ts';
import { durationText } from '../figures/duration.ts';
import { rangeText } from '../figures/quantity.ts';
import { measuredAt } from '../results/find-measure.ts';
import { normWords } from '../words/headline.ts';
import { placeOf } from './verdict-body.ts';

/** Where at least so many are on time, a norm is as good as kept. */
const kept = 0.9;

/** Nothing of a place that is short: there it goes without saying. */
export function normSentence(design: DesignResult, { kind, resource }: Verdict, language: Language): readonly string[] {
  const { plan } = design;
  const onTime = measuredAt(design, 'on time of all', 'resource', plan.resources[resource]?.name ?? '')?.estimate;
  if (kind === 'short' || onTime?.mean === undefined || onTime.mean >= kept) return [];
  const slots = {
    share: rangeText(onTime, 'share', language),
    place: placeOf(design, resource, language),
  };
  const [norm, ...others] = normsOf(plan, resource);
  // Of lists that count elsewhere first, the norm is that of the other place.
  if (norm === undefined) return [];
  if (others.length > 0) return [fill(normWords.several, language, slots)];
  return [fill(normWords.one, language, { ...slots, norm: durationText(norm, language) })];
}

/** Seconds: of the lists of a resource, each once. */
function normsOf({ steps, resources }: Plan, resource: number): readonly number[] {
  const own = resources[resource]?.norm;
  const found = steps.flatMap(({ parts, norm = own }) => {
    const waits = parts.some((part) => 'line' in part && resourcesOf(part)[0] === resource);
    return waits && norm !== undefined ? [norm] : [];
  });
  return [...new Set(found)];
}
