import type { Comparison } from '../../experiment/result.ts';
import type { Language } from '../../language/text.ts';
import { worldsSentences } from '../headline/worlds-in-words.ts';
import { worldsTables } from '../tables/worlds.ts';
import type { Html } from './elements.ts';
import { paragraph, tableHtml } from './elements.ts';

/** Nothing where no possible worlds were asked for. */
export function worldsHtml(comparison: Comparison, language: Language): readonly Html[] {
  return [
    ...worldsSentences(comparison, language).map((sentence) => paragraph(sentence)),
    ...worldsTables(comparison, language).map(tableHtml),
  ];
}
