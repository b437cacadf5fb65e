import type { DesignResult } from '../experiment/result.ts';
import { measuredAt } from './find-measure.ts';
import type { Language } from './language.ts';
import { fill } from './language.ts';
import { amountWithRange } from './quantity.ts';
import { isShort } from './verdict-sentences.ts';
import { headlineWords } from './words/headline.ts';

/** Those who gave up, and those left at the end, because a group did not fill; not where the list is long for want of those who give the sessions. */
export function waitingForAGroup(design: DesignResult, language: Language): readonly string[] {
  const jammed = new Set(design.verdicts.filter(isShort).map(({ resource }) => resource));
  return design.plan.steps.flatMap(({ name, title, parts }) => {
    const part = parts.find((each) => each.kind === 'group');
    if (part?.kind !== 'group' || part.forms.kind !== 'fills') return [];
    if (part.needs.some(({ resource }) => jammed.has(resource))) return [];
    const found = [
      { measure: 'gave up', phrase: headlineWords.gaveUpOnAGroup },
      { measure: 'waiting at end', phrase: headlineWords.waitingForAGroup },
    ] as const;
    return found.flatMap(({ measure, phrase }) => {
      const estimate = measuredAt(design, measure, 'step', name)?.estimate;
      if (estimate?.mean === undefined || estimate.mean < 0.5) return [];
      return [fill(phrase[language], { count: amountWithRange(estimate, 'cases', language), step: title[language] })];
    });
  });
}
