/** The model as the program understood it: pictures, sentences, and what other designs do otherwise. */
import { fill, inLanguage, type Language } from '../../language/text.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { ChainSheet } from '../diagram/chain-sheets.ts';
import type { Block } from '../document/document.ts';
import { heading, says, tables } from '../document/document.ts';
import { listed } from '../phrases.ts';
import { differingTables, modelTables } from '../tables/model.ts';
import { modelWords } from '../words/description.ts';
import { diagramWords } from '../words/diagram.ts';
import { dossierWords } from '../words/dossier.ts';
import { type DossierInWords, titlesOf } from './dossier-in-words.ts';

export function modelChapter(inWords: DossierInWords): readonly Block[] {
  const { scenarios, asked, language } = inWords;
  const [first, ...others] = scenarios;
  const [baseline = '', ...titles] = titlesOf(inWords);
  if (first === undefined) return [];
  const organisations = first.plan.organisations.map(({ title }) => inLanguage(title, language));
  return [
    says(inLanguage(modelWords.intro, language)),
    heading(fill(modelWords.design, language, { design: baseline })),
    ...(organisations.length === 0
      ? []
      : [says(fill(modelWords.organisations, language, { names: listed(organisations, language) }))]),
    ...tables(modelTables(first.plan, language)),
    ...others.flatMap((other, i) => [
      heading(fill(dossierWords.differs, language, { other: titles[i] ?? '', baseline })),
      ...differences(first, other, language),
    ]),
    ...(asked.chains.length === 0 ? [] : [heading(inLanguage(dossierWords.pictures, language))]),
    ...asked.chains.map((sheet) => picture(sheet, language)),
  ];
}

function picture({ name, title, subtitle }: ChainSheet, language: Language): Block {
  const named = subtitle === '' ? title : `${title}. ${subtitle}`;
  const larger = fill(dossierWords.larger, language, { file: `charts/${name}.svg` });
  const reading = `${named}. ${inLanguage(diagramWords.reading, language)} ${larger}`;
  return { kind: 'figure', name, title: named, reading, table: undefined };
}

function differences(first: Scenario, other: Scenario, language: Language): readonly Block[] {
  const all = differingTables(first, other, language);
  return all.length === 0 ? [says(inLanguage(dossierWords.alike, language))] : tables(all);
}
