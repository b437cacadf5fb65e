import type { DesignResult } from '../experiment/result.ts';
import { measuredAt } from './find-measure.ts';
import { isJam } from './jam-sentences.ts';
import type { Language } from './language.ts';
import { fill } from './language.ts';
import { amountWithRange } from './quantity.ts';
import { headlineWords } from './words/headline.ts';

/** Who is left at the end because a group never filled; not where the list is long for want of those who give the sessions. */
export function waitingForAGroup(design: DesignResult, language: Language): readonly string[] {
  const jammed = new Set(design.verdicts.filter(isJam).map(({ resource }) => resource));
  return design.plan.steps.flatMap(({ name, title, parts }) => {
    const part = parts.find((each) => each.kind === 'group');
    if (part?.kind !== 'group' || part.forms.kind !== 'fills') return [];
    if (part.needs.some(({ resource }) => jammed.has(resource))) return [];
    const left = measuredAt(design, 'waiting at end', 'step', name)?.estimate;
    if (left?.mean === undefined || left.mean < 0.5) return [];
    const count = amountWithRange(left, 'cases', language);
    return [fill(headlineWords.waitingForAGroup[language], { count, step: title[language] })];
  });
}
