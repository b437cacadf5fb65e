/** Where cases leave. */
import { fill, inLanguage } from '../../language/text.ts';
import type { EndPlan } from '../../plan/plan.ts';
import { afterEndWords, endWords } from '../words/plan/resources.ts';
import { euroText, shareText, timeText } from './values.ts';
import { said, targetTitle, type Voice } from './voice.ts';

export function endSentences({ counts, collects, costs, returns }: EndPlan, voice: Voice): readonly string[] {
  const { language } = voice;
  return [
    said(voice, endWords[counts]),
    ...(collects ? [inLanguage(afterEndWords.collects, language)] : []),
    ...(costs === undefined ? [] : [fill(afterEndWords.costs, language, { amount: euroText(voice, costs) })]),
    ...(returns === undefined
      ? []
      : [
          fill(afterEndWords.returns.full, language, {
            ...returning(returns, voice),
            target: targetTitle(voice, returns.to),
          }),
        ]),
  ];
}

/** Beside the line of those who come back. */
export function returnsLabel(returns: Returns, voice: Voice): string {
  return fill(afterEndWords.returns.short, voice.language, returning(returns, voice));
}

type Returns = NonNullable<EndPlan['returns']>;

function returning({ share, after }: Returns, voice: Voice): { readonly share: string; readonly lasts: string } {
  return { share: shareText(voice, share), lasts: timeText(voice, after) };
}
