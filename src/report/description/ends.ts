/** Where cases leave, as sentences. */
import type { EndPlan } from '../../plan/plan.ts';
import { fill } from '../language.ts';
import { descriptionWords } from '../words/description.ts';
import { type Reader, targetTitle } from './names.ts';
import { euroText, shareText, timeText } from './values.ts';

export function endSentences(reader: Reader, { counts, collects, costs, returns }: EndPlan): readonly string[] {
  const { language } = reader;
  const sentences: string[] = [descriptionWords[counts][language]];
  if (collects) sentences.push(descriptionWords.collects[language]);
  if (costs !== undefined)
    sentences.push(fill(descriptionWords.endCosts[language], { amount: euroText(reader, costs) }));
  if (returns !== undefined) {
    const { share, after, to } = returns;
    sentences.push(
      fill(descriptionWords.returns[language], {
        share: shareText(reader, share),
        target: targetTitle(reader, to),
        lasts: timeText(reader, after),
      }),
    );
  }
  return sentences;
}
