import { fill, type Language } from '../../language/text.ts';
import { lateChanges } from '../../plan/late-changes.ts';
import type { Plan } from '../../plan/plan.ts';
import { instantInWords } from '../dates/date-in-words.ts';
import { listed } from '../phrases.ts';
import { lateChangesWords } from '../words/prediction.ts';

/** Of what changes so shortly before the end that neither a forecast nor a verdict looks at it by itself. */
export function lateChangesLines(plan: Plan, language: Language): readonly string[] {
  const dates = lateChanges(plan).map((at) => instantInWords(plan.period.start, at, language));
  return dates.length === 0 ? [] : [fill(lateChangesWords.tooLate, language, { dates: listed(dates, language) })];
}
