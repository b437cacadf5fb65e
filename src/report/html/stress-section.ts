/** The checklist of STRESS-DES, filled in; what a person must still write is counted. */

import type { Comparison } from '../../experiment/result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import type { ChapterId } from '../dossier/dossier-in-words.ts';
import { missingText, stressTable } from '../dossier/stress-chapter.ts';
import { stressItems } from '../dossier/stress-items.ts';
import { liveWords } from '../words/live.ts';
import { pageWords } from '../words/page.ts';
import { stressWords } from '../words/stress.ts';
import type { Html } from './elements.ts';
import { paragraph, tableHtml } from './elements.ts';
import type { ReportParts } from './report.ts';

/** What stands in a chapter of a dossier stands in one of these parts of the page. */
const partOf = {
  question: pageWords.headline,
  answer: pageWords.headline,
  results: pageWords.places,
  observed: pageWords.places,
  first: liveWords.uncertain,
  register: pageWords.inputs,
  model: pageWords.model,
  verified: pageWords.checks,
  stress: liveWords.stress,
  again: liveWords.reproduce,
  measures: pageWords.method,
} as const satisfies Readonly<Record<ChapterId, Readonly<Record<Language, string>>>>;

/** @param chains names of the pictures of chains that the page has or draws */
export function stressHtml(
  comparison: Comparison,
  { scenarios, versions, language, made }: Pick<ReportParts, 'scenarios' | 'versions' | 'language' | 'made'>,
  chains: readonly string[],
): { readonly html: readonly Html[]; readonly gist: string } {
  const chapter = (id: ChapterId) => fill(stressWords.part, language, { title: inLanguage(partOf[id], language) });
  const isCarried = made !== undefined && made.sources.length > 0;
  const items = stressItems({
    ...{ comparison, scenarios, versions, language, chapter, parts: [], observedRuns: 0 },
    pictures: chains.length === 0 ? undefined : chains.length,
    access: isCarried
      ? fill(stressWords.accessHere, language, { chapter: chapter('again') })
      : inLanguage(stressWords.accessUnknown, language),
  });
  const authored = items.filter(({ isAuthored }) => isAuthored);
  const missing = authored.filter(({ byAuthors }) => byAuthors === undefined).length;
  return {
    html: [
      paragraph(fill(stressWords.intro, language, { items: items.length })),
      paragraph(missingText(items, { language })),
      tableHtml(stressTable(items, language)),
    ],
    gist: missing === 0 ? '' : fill(liveWords.notStated, language, { count: missing, items: authored.length }),
  };
}
