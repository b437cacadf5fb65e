import type { MeasureId } from '../../experiment/measures/register.ts';
import type { DesignResult } from '../../experiment/result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { day } from '../../plan/units.ts';
import { durationText } from '../figures/duration.ts';
import { amountWithRange } from '../figures/quantity.ts';
import { listed } from '../phrases.ts';
import { measuredAt } from '../results/find-measure.ts';
import { headlineWords } from '../words/headline.ts';
import { whoWait } from './verdict-body.ts';
import { isShort } from './verdict-sentences.ts';

/**
 * Those who gave up, and those left at the end, because a group did not fill; not where the list is long for want of those
 * who give the sessions.
 */
export function waitingForAGroup(design: DesignResult, language: Language): readonly string[] {
  const short = new Set(design.verdicts.filter(isShort).map(({ resource }) => resource));
  const filling = design.plan.steps.filter(({ parts }) => {
    const part = parts.find((each) => each.kind === 'group');
    return (
      part?.kind === 'group' && part.forms.kind === 'fills' && !part.needs.some((need) => short.has(need.resource))
    );
  });
  const measures = [
    { measure: 'gave up', phrase: headlineWords.gaveUpOnAGroup },
    { measure: 'waiting at end', phrase: headlineWords.waitingForAGroup },
  ] as const;
  return measures.flatMap(({ measure, phrase }) => {
    // Of a run that goes on until nobody is left, those who can never leave are reported.
    if (measure === 'waiting at end' && design.plan.period.untilEmpty === true) return [];
    const steps = filling.flatMap(({ name, title }) => {
      const estimate = measuredAt(design, measure, 'step', name)?.estimate;
      if (estimate?.mean === undefined || estimate.mean < 0.5) return [];
      const count = amountWithRange(estimate, 'cases', language);
      return [fill(headlineWords.atStep, language, { count, step: inLanguage(title, language) })];
    });
    return steps.length === 0 ? [] : [fill(phrase, language, { steps: listed(steps, language) })];
  });
}

/** From so many on, those are told of who wait between two sessions. */
const worthTelling = 10;

/** Members of groups under way whose next session waits for what it needs: on average, or where that has no value at the end. */
export function waitingBetweenSessions(design: DesignResult, language: Language): readonly string[] {
  return design.plan.steps.flatMap(({ name, title }) => {
    const at = (measure: MeasureId) => measuredAt(design, measure, 'step', name)?.estimate;
    const isSteady = at('between sessions mean')?.mean !== undefined;
    const members = at(isSteady ? 'between sessions mean' : 'between sessions at end');
    const days = at(isSteady ? 'session wait mean' : 'session waited so far mean')?.mean;
    if (days === undefined || members?.mean === undefined || members.mean < worthTelling) return [];
    const words = headlineWords[isSteady ? 'betweenSessions' : 'betweenSessionsAtEnd'];
    const step = inLanguage(title, language);
    return [fill(words, language, { step, ...whoWait(members, language), time: durationText(days * day, language) })];
  });
}
