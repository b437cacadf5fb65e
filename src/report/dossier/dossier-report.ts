/**
 * The dossier: what an evaluator hands in, put together from what other reports say. The room has a file for each chapter that
 * is more than that; the command line makes the report, and those who write files write the document in both its forms.
 */

import type { Dossier } from '../../experiment/uncertainty/dossier.ts';
import { fill, inLanguage } from '../../language/text.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { letterOf } from '../brief/letters.ts';
import { chartSheets } from '../charts/registry.ts';
import { whenInWords } from '../dates/date-in-words.ts';
import type { Block, Chapter, Document } from '../document/document.ts';
import { heading, list, says, tables } from '../document/document.ts';
import { resultDocument } from '../documents/json-document.ts';
import { type Headline, headline } from '../headline/headline.ts';
import { evaluationReport } from '../study/evaluation/evaluation-report.ts';
import { sensitivityInWords } from '../study/sensitivity/sensitivity-in-words.ts';
import { sensitivityReport } from '../study/sensitivity/sensitivity-report.ts';
import { inSuitableTimes } from '../study/sensitivity/sensitivity-times.ts';
import type { StudyFile } from '../study/study-report.ts';
import { measuresTable } from '../tables/measures-at.ts';
import { dossierWords } from '../words/dossier.ts';
import { pageWords } from '../words/page.ts';
import { stressWords } from '../words/stress.ts';
import { againChapter } from './again-chapter.ts';
import type { ChapterId, DossierAsked, DossierInWords, DossierPart, DossierReport } from './dossier-in-words.ts';
import { chapterIds, lettered, numbered, ofEachDesign, titlesOf } from './dossier-in-words.ts';
import { modelChapter } from './model-chapter.ts';
import { registerChapter } from './register-chapter.ts';
import { firstChapter, observedChapter, resultsChapter } from './results-chapters.ts';
import { missingText, stressChapter } from './stress-chapter.ts';
import type { StressItem } from './stress-items.ts';
import { stressItems } from './stress-items.ts';
import { verifiedChapter } from './verified-chapter.ts';

/** @param dossier told in suitable times (see time-unit.ts) */
export function dossierReport(dossier: Dossier, scenarios: readonly Scenario[], asked: DossierAsked): DossierReport {
  const inWords = dossierInWords(dossier, scenarios, asked);
  const { comparison, parts, charts, language } = inWords;
  const items = stressItems({
    ...inWords,
    chapter: (id) => fill(stressWords.chapter, language, { number: inWords.numberOf(id) }),
    pictures: asked.pictures ? asked.chains.length : undefined,
    versions: asked.versions,
    access: fill(stressWords.access, language, {
      chapter: fill(stressWords.chapter, language, { number: inWords.numberOf('again') }),
    }),
  });
  const said = headline(comparison, language);
  const titles = titlesOf(inWords);
  const title = fill(dossierWords.title, language, { titles: titles.join(' · ') });
  const isMany = titles.length > 1;
  const subtitle = isMany
    ? fill(dossierWords.subtitleMany, language, { count: titles.length })
    : inLanguage(dossierWords.subtitleOne, language);
  return {
    kind: 'dossier',
    ...{ title, subtitle, comparison, charts, chains: asked.chains },
    sentences: [
      ...[...answerOf(said), ...howSure(inWords, said), ...parts.flatMap(firstSentence), ...observedSays(inWords)],
      missingText(items, inWords),
    ],
    tables: [],
    details: [],
    method: [],
    files: [
      ...parts.flatMap(({ report }, i) => report.files.map((file) => numberedFile(file, i))),
      ...(inWords.evaluation?.files ?? []),
    ],
    result: {
      comparison: resultDocument(comparison, asked.versions),
      studies: parts.map(({ report }) => report.result),
      evaluation: inWords.evaluation?.result ?? null,
      stress: items.map(({ id, byProgram, byAuthors, isAuthored }) => ({
        ...{ id, byProgram: byProgram ?? null, byAuthors: byAuthors ?? null },
        notStated: isAuthored && byAuthors === undefined,
      })),
    },
    settings: asked.settings,
    document: documentOf(inWords, { title, subtitle, items, said }),
  };
}

/** Of the study at this place: the first is not numbered. */
function numberedFile({ name, text, sheet }: StudyFile, place: number): StudyFile {
  const file = { name: numbered(name, place), text };
  if (sheet === undefined) return file;
  return { ...file, sheet: place === 0 ? sheet : { ...sheet, number: place + 1 } };
}

function dossierInWords(dossier: Dossier, scenarios: readonly Scenario[], asked: DossierAsked): DossierInWords {
  const { language, dialect } = asked;
  const { comparison } = dossier;
  const isMany = dossier.studies.length > 1;
  const parts = dossier.studies.map((inDays): DossierPart => {
    const study = { ...inSuitableTimes(inDays), design: inDays.design };
    const [first, other] = [scenarios[0], scenarios[study.design]];
    const of = [first, study.asked.designs === 1 ? undefined : other].filter((each) => each !== undefined);
    const letters = isMany ? `${letterOf(study.design)} − ${letterOf(0)}` : '';
    return {
      ...{ study, letters, inWords: sensitivityInWords(study, of, language) },
      report: sensitivityReport(study, of, { language, dialect }),
    };
  });
  const evaluation =
    dossier.evaluation && evaluationReport(dossier.evaluation, scenarios, { language, dialect, empty: asked.empty });
  const charts = [
    ...chartSheets(comparison, language),
    ...parts.flatMap(({ report }, i) => report.charts.map((sheet) => ({ ...sheet, name: numbered(sheet.name, i) }))),
    ...(evaluation?.charts ?? []),
  ];
  const observedRuns = (dossier.evaluation?.replications ?? 0) * (dossier.evaluation?.designs.length ?? 0);
  const silent = [...(parts.length > 0 ? [] : ['first']), ...(evaluation === undefined ? ['observed'] : [])];
  const there = chapterIds.filter((id) => !silent.includes(id));
  const numberOf = (id: ChapterId) => there.indexOf(id) + 1;
  return { ...{ comparison, parts, evaluation, observedRuns, scenarios, asked, language, charts }, numberOf };
}

interface Saying {
  readonly title: string;
  readonly subtitle: string;
  readonly items: readonly StressItem[];
  readonly said: Headline;
}

function documentOf(inWords: DossierInWords, { title, subtitle, items, said }: Saying): Document {
  const { language, numberOf } = inWords;
  const blocks: Readonly<Record<ChapterId, () => readonly Block[]>> = {
    question: () => questionChapter(inWords),
    answer: () => answerChapter(inWords, said, items),
    results: () => resultsChapter(inWords, said),
    observed: () => observedChapter(inWords),
    first: () => inWords.parts.flatMap((part, i) => firstChapter(part, i)),
    register: () => registerChapter(inWords),
    model: () => modelChapter(inWords),
    verified: () => verifiedChapter(inWords),
    stress: () => stressChapter(inWords, items),
    again: () => againChapter(inWords),
    measures: () => tables([measuresTable(inWords.comparison, language)]),
  };
  const chapters = chapterIds
    .filter((id) => numberOf(id) > 0)
    .map((id): Chapter => ({ id, title: inLanguage(dossierWords[id], language), blocks: blocks[id]() }));
  return { title, subtitle, language, chapters };
}

function questionChapter(inWords: DossierInWords): readonly Block[] {
  const { asked, scenarios, comparison, language } = inWords;
  const [first] = comparison.designs;
  const purpose = ofEachDesign(inWords, (design) => scenarios[design]?.about.purpose?.[language]);
  const { start = '', horizon = 0 } = first?.plan.period ?? {};
  const when = whenInWords(start, { from: 0, until: horizon }, language);
  return [
    heading(inLanguage(dossierWords.asked, language)),
    says(
      asked.question ?? inLanguage(pageWords.notStated, language),
      asked.question === undefined ? undefined : 'lead',
    ),
    heading(inLanguage(dossierWords.purposes, language)),
    says(purpose ?? inLanguage(pageWords.notStated, language)),
    says(inLanguage(dossierWords.answers, language)),
    heading(inLanguage(dossierWords.designs, language)),
    ...list(lettered(titlesOf(inWords))),
    says(fill(dossierWords.period, language, { when })),
  ];
}

function answerOf({ answer, designs }: Headline): readonly string[] {
  return answer === undefined ? designs.slice(0, 1).map(({ lead }) => lead) : [answer];
}

function howSure({ comparison, language }: DossierInWords, { worlds }: Headline): readonly string[] {
  return comparison.worlds === undefined ? [inLanguage(dossierWords.noWorlds, language)] : worlds;
}

function firstSentence({ report }: DossierPart): readonly string[] {
  return report.sentences.slice(0, 1);
}

/** The judgement, which stands first. */
function observedSays({ evaluation }: DossierInWords): readonly string[] {
  return evaluation?.sentences.slice(0, 1) ?? [];
}

function answerChapter(inWords: DossierInWords, said: Headline, items: readonly StressItem[]): readonly Block[] {
  const { parts, language } = inWords;
  const failed = inWords.comparison.designs.some(({ audits }) => audits.some(({ passed }) => !passed));
  return [
    ...answerOf(said).map((sentence) => says(sentence, 'lead')),
    ...(failed ? [says(inLanguage(dossierWords.booksFail, language), 'warning')] : []),
    heading(inLanguage(dossierWords.howSure, language)),
    ...list(howSure(inWords, said)),
    ...(parts.length === 0 ? [] : [heading(inLanguage(dossierWords.first, language))]),
    ...list(parts.flatMap(firstSentence)),
    ...(inWords.evaluation === undefined ? [] : [heading(inLanguage(dossierWords.observed, language))]),
    ...list(observedSays(inWords)),
    says(missingText(items, inWords)),
    says(said.basis, 'quiet'),
    says(inLanguage(pageWords.caution, language), 'quiet'),
  ];
}
