/**
 * The dossier: what an evaluator hands in, put together from what other reports say. The room has a file for each chapter that
 * is more than that; the command line makes the report, and those who write files write the document in both its forms.
 */
import type { Dossier } from '../../experiment/uncertainty/dossier.ts';
import { lastDay } from '../../plan/civil-date.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { letterOf } from '../brief/letters.ts';
import type { ChartSheet } from '../charts/chart.ts';
import { chartSheets } from '../charts/registry.ts';
import { dateInWords } from '../dates/date-in-words.ts';
import type { Block, Chapter, Document } from '../document/document.ts';
import { heading, list, says, tables } from '../document/document.ts';
import { resultDocument } from '../documents/json-document.ts';
import { type Headline, headline } from '../headline/headline.ts';
import { fill } from '../language.ts';
import { sensitivityReport } from '../study/sensitivity/sensitivity-report.ts';
import { toldStudy } from '../study/sensitivity/told-study.ts';
import { keyDifferencesTable } from '../tables/differences.ts';
import { endsTable } from '../tables/ends.ts';
import { chainTable, measuresTable } from '../tables/measures-at.ts';
import { periodsTable } from '../tables/periods.ts';
import { placesTable } from '../tables/places.ts';
import type { Table } from '../tables/table.ts';
import { numbers, words } from '../tables/table.ts';
import { worldsTables } from '../tables/worlds.ts';
import { dossierWords } from '../words/dossier.ts';
import { pageWords } from '../words/page.ts';
import { stressWords } from '../words/stress.ts';
import { modelChapter } from './model-chapter.ts';
import { registerChapter } from './register-chapter.ts';
import type { StressItem } from './stress-items.ts';
import { stressItems } from './stress-items.ts';
import type { ChapterId, DossierAsked, DossierReport, ToldDossier, ToldPart } from './told-dossier.ts';
import { chapterIds, lettered, ofEachDesign, titlesOf } from './told-dossier.ts';
import { verifiedChapter } from './verified-chapter.ts';
import { runsOf } from './work-done.ts';

/** @param dossier told in suitable times (see time-unit.ts) */
export function dossierReport(dossier: Dossier, scenarios: readonly Scenario[], asked: DossierAsked): DossierReport {
  const told = toldDossier(dossier, scenarios, asked);
  const { comparison, parts, charts, language } = told;
  const items = stressItems(told);
  const said = headline(comparison, language);
  const titles = titlesOf(told);
  const title = fill(dossierWords.title[language], { titles: titles.join(' · ') });
  const isMany = titles.length > 1;
  const subtitle = isMany
    ? fill(dossierWords.subtitleMany[language], { count: titles.length })
    : dossierWords.subtitleOne[language];
  return {
    kind: 'dossier',
    ...{ title, subtitle, comparison, charts, chains: asked.chains },
    sentences: [...answerOf(said), ...howSure(told, said), ...parts.flatMap(firstSentence), missingText(items, told)],
    tables: [],
    details: [],
    method: [],
    files: parts.flatMap(({ report }, i) => report.files.map(({ name, text }) => ({ name: numbered(name, i), text }))),
    result: {
      comparison: resultDocument(comparison, asked.versions),
      studies: parts.map(({ report }) => report.result),
      stress: items.map(({ id, byProgram, byAuthors, isAuthored }) => ({
        ...{ id, byProgram: byProgram ?? null, byAuthors: byAuthors ?? null },
        notStated: isAuthored && byAuthors === undefined,
      })),
    },
    settings: asked.settings,
    document: documentOf(told, { title, subtitle, items, said }),
  };
}

function toldDossier(dossier: Dossier, scenarios: readonly Scenario[], asked: DossierAsked): ToldDossier {
  const { language, dialect } = asked;
  const { comparison } = dossier;
  const isMany = dossier.studies.length > 1;
  const parts = dossier.studies.map((study): ToldPart => {
    const [first, other] = [scenarios[0], scenarios[study.design]];
    const of = [first, study.asked.designs === 1 ? undefined : other].filter((each) => each !== undefined);
    const letters = isMany ? `${letterOf(study.design)} − ${letterOf(0)}` : '';
    return {
      ...{ study, letters, told: toldStudy(study, of, language) },
      report: sensitivityReport(study, of, { language, dialect }),
    };
  });
  const charts = [
    ...chartSheets(comparison, language),
    ...parts.flatMap(({ report }, i) => report.charts.map((sheet) => ({ ...sheet, name: numbered(sheet.name, i) }))),
  ];
  const there = chapterIds.filter((id) => id !== 'first' || parts.length > 0);
  const numberOf = (id: ChapterId) => there.indexOf(id) + 1;
  return { ...{ comparison, parts, scenarios, asked, language, charts }, numberOf };
}

/** Of the first study as it is, then `tornado-2` and so on. */
function numbered(name: string, index: number): string {
  return index === 0 ? name : name.replace(/(?=\.csv$)|$/, `-${index + 1}`);
}

interface Saying {
  readonly title: string;
  readonly subtitle: string;
  readonly items: readonly StressItem[];
  readonly said: Headline;
}

function documentOf(told: ToldDossier, { title, subtitle, items, said }: Saying): Document {
  const { language, numberOf } = told;
  const blocks: Readonly<Record<ChapterId, () => readonly Block[]>> = {
    question: () => questionChapter(told),
    answer: () => answerChapter(told, said, items),
    results: () => resultsChapter(told, said),
    first: () => told.parts.flatMap((part, i) => firstChapter(part, i)),
    register: () => registerChapter(told),
    model: () => modelChapter(told),
    verified: () => verifiedChapter(told),
    stress: () => stressChapter(told, items),
    again: () => againChapter(told),
    measures: () => tables([measuresTable(told.comparison, language)]),
  };
  const chapters = chapterIds
    .filter((id) => numberOf(id) > 0)
    .map((id): Chapter => ({ id, title: dossierWords[id][language], blocks: blocks[id]() }));
  return { title, subtitle, language, chapters };
}

function questionChapter(told: ToldDossier): readonly Block[] {
  const { asked, scenarios, comparison, language } = told;
  const [first] = comparison.designs;
  const purpose = ofEachDesign(told, (design) => scenarios[design]?.about.purpose?.[language]);
  const { start = '', horizon = 0 } = first?.plan.period ?? {};
  const days = { from: dateInWords(start, language), to: dateInWords(lastDay(start, horizon), language) };
  return [
    heading(dossierWords.asked[language]),
    says(asked.question ?? pageWords.notStated[language], asked.question === undefined ? undefined : 'lead'),
    heading(dossierWords.purposes[language]),
    says(purpose ?? pageWords.notStated[language]),
    says(dossierWords.answers[language]),
    heading(dossierWords.designs[language]),
    ...list(lettered(titlesOf(told))),
    says(fill(dossierWords.period[language], days)),
  ];
}

function answerOf({ answer, designs }: Headline): readonly string[] {
  return answer === undefined ? designs.slice(0, 1).map(({ lead }) => lead) : [answer];
}

function howSure({ comparison, language }: ToldDossier, { worlds }: Headline): readonly string[] {
  return comparison.worlds === undefined ? [dossierWords.noWorlds[language]] : worlds;
}

function firstSentence({ report }: ToldPart): readonly string[] {
  return report.sentences.slice(0, 1);
}

function answerChapter(told: ToldDossier, said: Headline, items: readonly StressItem[]): readonly Block[] {
  const { parts, language } = told;
  const failed = told.comparison.designs.some(({ audits }) => audits.some(({ passed }) => !passed));
  return [
    ...answerOf(said).map((sentence) => says(sentence, 'lead')),
    ...(failed ? [says(dossierWords.booksFail[language], 'warning')] : []),
    heading(dossierWords.howSure[language]),
    ...list(howSure(told, said)),
    ...(parts.length === 0 ? [] : [heading(dossierWords.first[language])]),
    ...list(parts.flatMap(firstSentence)),
    says(missingText(items, told)),
    says(said.basis, 'quiet'),
    says(pageWords.caution[language], 'quiet'),
  ];
}

function resultsChapter(told: ToldDossier, { designs, differences, notes }: Headline): readonly Block[] {
  const { comparison, language } = told;
  const [, ...others] = comparison.designs;
  const more = [
    ...(comparison.designs.some(({ periods }) => periods.length > 0) ? ['periods.csv'] : []),
    ...(others.length > 0 ? ['comparison.csv'] : []),
    ...(comparison.worlds === undefined ? [] : ['worlds.csv']),
  ];
  const drawn = told.charts.filter(({ onPage, name }) => onPage && !name.startsWith('tornado'));
  return [
    says(dossierWords.resultsIntro[language]),
    ...list(notes),
    heading(dossierWords.ofEach[language]),
    ...designs.flatMap(({ lead, sentences }) => [says(lead, 'lead'), ...list(sentences)]),
    ...(others.length === 0 ? [] : [heading(dossierWords.differences[language])]),
    ...differences.flatMap(({ lead, sentences }) => [says(lead, 'lead'), ...list(sentences)]),
    ...(others.length === 0 ? [] : [says(pageWords.differencesIntro[language], 'quiet')]),
    ...tables(others.map((other) => keyDifferencesTable(comparison, other, language))),
    ...tables(worldsTables(comparison, language)),
    ...drawn.map(figure),
    heading(dossierWords.places[language]),
    ...tables(comparison.designs.flatMap((design) => periodsTable(comparison, design, language) ?? [])),
    ...tables([
      ...[placesTable(comparison, language), endsTable(comparison, language), chainTable(comparison, language)],
    ]),
    says(fill(dossierWords.files[language], { more: more.map((name) => `, ${name}`).join('') }), 'quiet'),
  ];
}

function figure({ name, title, reading, table }: ChartSheet): Block {
  return { kind: 'figure', name, title, reading, wide: false, table };
}

/** @param index of the study, by which its charts are named */
function firstChapter({ report, letters }: ToldPart, index: number): readonly Block[] {
  const { subtitle, sentences, tables: own, details, charts, method } = report;
  const [answer, ...others] = sentences;
  return [
    heading(letters === '' ? subtitle : `${letters}: ${subtitle}`),
    ...(answer === undefined ? [] : [says(answer, 'lead')]),
    ...others.map((sentence) => says(sentence)),
    ...charts.map((sheet) => figure({ ...sheet, name: numbered(sheet.name, index) })),
    ...tables([...own, ...details]),
    { kind: 'definitions', entries: method },
  ];
}

function missingText(items: readonly StressItem[], { language }: Pick<ToldDossier, 'language'>): string {
  const authored = items.filter(({ isAuthored }) => isAuthored);
  const missing = authored.filter(({ byAuthors }) => byAuthors === undefined);
  if (missing.length === 0) return fill(stressWords.complete[language], { authored: authored.length });
  const ids = missing.map(({ id }) => id).join(', ');
  return fill(stressWords.missing[language], { missing: missing.length, authored: authored.length, ids });
}

function stressChapter(told: ToldDossier, items: readonly StressItem[]): readonly Block[] {
  const { language } = told;
  const table: Table = {
    caption: stressWords.caption[language],
    columns: [stressWords.item, stressWords.byProgram, stressWords.byAuthors].map((head) => words(head[language])),
    rows: items.map(({ id, title, byProgram, byAuthors, isAuthored }) => [
      ...[`${id} ${title}`, byProgram ?? ''],
      byAuthors ?? (isAuthored ? pageWords.notStated[language] : ''),
    ]),
  };
  return [
    says(fill(stressWords.intro[language], { items: items.length })),
    says(missingText(items, told)),
    ...tables([table]),
  ];
}

function againChapter(told: ToldDossier): readonly Block[] {
  const { comparison, scenarios, parts, asked, language } = told;
  const { base, inWorlds, inStudies, all } = runsOf(told);
  const { worlds } = comparison;
  const row = (first: string, second: string) => ({
    columns: [words(first), words(second)],
  });
  return [
    says(dossierWords.againIntro[language]),
    heading(dossierWords.commandAll[language]),
    { kind: 'commands', lines: [asked.commands.whole] },
    heading(dossierWords.commandParts[language]),
    { kind: 'commands', lines: asked.commands.parts },
    says(
      fill(dossierWords.work[language], {
        ...{ runs: all, base },
        worlds:
          worlds === undefined
            ? ''
            : fill(dossierWords.workWorlds[language], { runs: inWorlds, possible: worlds.possible }),
        studies: parts.length === 0 ? '' : fill(dossierWords.workStudies[language], { runs: inStudies }),
      }),
    ),
    ...tables([
      {
        caption: dossierWords.hashes[language],
        ...row(dossierWords.file[language], dossierWords.hash[language]),
        rows: asked.files.map(({ name, hash }) => [name, hash]),
      },
      {
        caption: dossierWords.resolved[language],
        ...row(dossierWords.scenario[language], dossierWords.hash[language]),
        rows: scenarios.map(({ key }, i) => [key, asked.hashes[i] ?? '']),
      },
      {
        caption: dossierWords.versions[language],
        columns: [words(dossierWords.programOrLibrary[language]), numbers(dossierWords.version[language])],
        rows: Object.entries(asked.versions).map(([name, version]) => [name, version]),
      },
    ]),
  ];
}
