import { fill, inLanguage, type Language } from '../../language/text.ts';
import type { Block } from '../document/document.ts';
import { says, tables } from '../document/document.ts';
import type { Table } from '../tables/table.ts';
import { words } from '../tables/table.ts';
import { pageWords } from '../words/page.ts';
import { stressWords } from '../words/stress.ts';
import { rangeWords } from '../words/units.ts';
import type { DossierInWords } from './dossier-in-words.ts';
import type { StressItem } from './stress-items.ts';

/** How many of the items that a person must write are not stated, and which. */
export function missingText(items: readonly StressItem[], { language }: Pick<DossierInWords, 'language'>): string {
  const authored = items.filter(({ isAuthored }) => isAuthored);
  const missing = authored.filter(({ byAuthors }) => byAuthors === undefined);
  if (missing.length === 0) return fill(stressWords.complete, language, { authored: authored.length });
  const ids = missing.map(({ id }) => id).join(', ');
  return fill(stressWords.missing, language, { missing: missing.length, authored: authored.length, ids });
}

export function stressChapter(inWords: DossierInWords, items: readonly StressItem[]): readonly Block[] {
  const { language } = inWords;
  return [
    says(fill(stressWords.intro, language, { items: items.length })),
    says(missingText(items, inWords)),
    ...tables([stressTable(items, language)]),
  ];
}

/** Item by item: what the program fills in, and what people wrote. */
export function stressTable(items: readonly StressItem[], language: Language): Table {
  return {
    caption: inLanguage(stressWords.caption, language),
    columns: [stressWords.item, stressWords.byProgram, stressWords.byAuthors].map((head) =>
      words(inLanguage(head, language)),
    ),
    rows: items.map(({ id, title, byProgram, byAuthors, isAuthored }) => [
      ...[`${id} ${title}`, byProgram ?? inLanguage(rangeWords.nothing, language)],
      byAuthors ?? (isAuthored ? inLanguage(pageWords.notStated, language) : inLanguage(rangeWords.nothing, language)),
    ]),
  };
}
