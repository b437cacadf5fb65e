import type { Comparison } from '../../experiment/result.ts';
import { worldsSentences } from '../headline/worlds-in-words.ts';
import type { Language } from '../language.ts';
import { worldsTables } from '../tables/worlds.ts';
import { worldWords } from '../words/worlds.ts';
import type { Html } from './elements.ts';
import { paragraph, section, tableHtml } from './elements.ts';

/** Nothing where no possible worlds were asked for. */
export function worldsSection(comparison: Comparison, language: Language): Html {
  if (comparison.worlds === undefined) return '';
  return section(
    'worlds',
    worldWords.section[language],
    ...worldsSentences(comparison, language).map((sentence) => paragraph(sentence)),
    ...worldsTables(comparison, language).map(tableHtml),
  );
}
