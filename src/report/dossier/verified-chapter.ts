/** What was verified and against what, each kind of evidence for what it is. */

import type { Audit } from '../../experiment/result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import type { Block } from '../document/document.ts';
import { heading, list, says, tables } from '../document/document.ts';
import { predictedParts } from '../html/results-sections.ts';
import { predictionAgainstSimulation } from '../tables/prediction-against-simulation.ts';
import type { Table } from '../tables/table.ts';
import { numbers, words } from '../tables/table.ts';
import { dossierWords } from '../words/dossier.ts';
import { auditWords } from '../words/method.ts';
import { pageWords } from '../words/page.ts';
import { type DossierInWords, predictedIn } from './dossier-in-words.ts';

export function verifiedChapter(inWords: DossierInWords): readonly Block[] {
  const { comparison, language } = inWords;
  const audits = comparison.designs.flatMap((design) => design.audits);
  const failed = audits.filter(({ passed }) => !passed).length;
  const count = audits.length;
  return [
    says(inLanguage(dossierWords.verifiedIntro, language)),
    heading(inLanguage(dossierWords.books, language)),
    failed === 0
      ? says(fill(pageWords.checksPassed, language, { count }))
      : says(fill(pageWords.checksFailed, language, { failed, count }), 'warning'),
    says(inLanguage(dossierWords.booksMean, language)),
    ...tables([booksTable(audits, inWords)]),
    heading(inLanguage(dossierWords.formulas, language)),
    says(formulasSay(inWords)),
    says(inLanguage(dossierWords.placesMeant, language), 'quiet'),
    ...tables(
      comparison.designs.flatMap((design) =>
        predictedParts(design).map(({ part, period }) =>
          predictionAgainstSimulation(comparison, part, language, period),
        ),
      ),
    ),
    heading(inLanguage(dossierWords.reality, language)),
    says(
      inWords.evaluation === undefined
        ? inLanguage(dossierWords.notObserved, language)
        : fill(dossierWords.wasObserved, language, { number: inWords.numberOf('observed') }),
    ),
    ...list(inWords.evaluation?.sentences.slice(0, 1) ?? []),
    heading(inLanguage(dossierWords.program, language)),
    says(inLanguage(dossierWords.programTests, language)),
  ];
}

/** A row for each kind of check. */
function booksTable(audits: readonly Audit[], { language }: DossierInWords): Table {
  const kinds = [...new Set(audits.map(({ id }) => id))];
  return {
    caption: inLanguage(dossierWords.booksCaption, language),
    columns: [
      words(inLanguage(auditWords.book, language)),
      ...[dossierWords.checked, auditWords.worst, auditWords.allowed].map((head) =>
        numbers(inLanguage(head, language)),
      ),
      words(inLanguage(auditWords.outcome, language)),
    ],
    rows: kinds.map((kind) => {
      const same = audits.filter(({ id }) => id === kind);
      const outcome = same.every(({ passed }) => passed) ? 'passed' : 'failed';
      return [
        ...[inLanguage(auditWords[kind], language), String(same.length)],
        ...[tiny(Math.max(...same.map(({ worst }) => worst))), tiny(Math.max(...same.map(({ allowed }) => allowed)))],
        inLanguage(auditWords[outcome], language),
      ];
    }),
  };
}

/** Differences by rounding are best told by their power of ten. */
function tiny(value: number): string {
  return value !== 0 && Math.abs(value) < 0.001 ? value.toExponential(0) : String(Number(value.toPrecision(3)));
}

function formulaSays(
  { count, all, alike }: { readonly count: number; readonly all: number; readonly alike: number },
  language: Language,
): string {
  if (count === 0) return fill(dossierWords.byFormulaNone, language, { all });
  if (count > 1) return fill(dossierWords.byFormula, language, { count, all, alike });
  return fill(dossierWords.byFormulaOne, language, {
    where: all === 1 ? inLanguage(dossierWords.theOnly, language) : fill(dossierWords.oneOf, language, { all }),
    alike: inLanguage(dossierWords[alike === 1 ? 'sayTheSame' : 'sayOther'], language),
  });
}

function formulasSay({ comparison, language }: DossierInWords): string {
  const places = comparison.designs.flatMap((design) =>
    predictedIn(design).flatMap(({ predictions, verdicts }) =>
      predictions.map((prediction) => ({
        by: prediction.by,
        predicted: prediction.verdict === 'overloaded',
        found: verdicts.some(({ resource, kind }) => resource === prediction.resource && kind === 'short'),
      })),
    ),
  );
  const all = places.length;
  const of = (by: (typeof places)[number]['by']) => places.filter((place) => place.by === by);
  const byFormula = of('formula');
  const alike = byFormula.filter(({ predicted, found }) => predicted === found).length;
  const [runs, unknown] = [of('short run').length, of('unknown').length];
  return [
    formulaSays({ count: byFormula.length, all, alike }, language),
    ...(runs === 0 ? [] : [fill(dossierWords.byRun, language, { count: runs })]),
    ...(unknown === 0 ? [] : [fill(dossierWords.byNeither, language, { count: unknown })]),
  ].join(' ');
}
