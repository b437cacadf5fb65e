import type { SensitivityStudy } from '../../../experiment/uncertainty/sensitivity-study.ts';
import { fill, inLanguage, type Language } from '../../../language/text.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import type { CsvDialect } from '../../data/csv.ts';
import { percentage } from '../../figures/number-format.ts';
import { capitalised } from '../../phrases.ts';
import { sensitivityMethodWords as method, sensitivityWords } from '../../words/sensitivity.ts';
import { changedInputs } from '../changed-inputs.ts';
import type { StudyReport } from '../study-report.ts';
import { fileOf } from '../study-report.ts';
import { byEffect } from './order.ts';
import { sensitivityData, sensitivityJson, turnsData } from './sensitivity-files.ts';
import type { SensitivityInWords } from './sensitivity-in-words.ts';
import { sensitivityInWords } from './sensitivity-in-words.ts';
import { sensitivitySentences } from './sensitivity-sentences.ts';
import { fixedTable, screeningTable, sharesTable, turnsTable } from './sensitivity-tables.ts';
import { inSuitableTimes } from './sensitivity-times.ts';
import { tornado } from './tornado.ts';

/** Rows of the table on the terminal. */
const mostRows = 10;

export function sensitivityReport(
  inDays: SensitivityStudy,
  scenarios: readonly Scenario[],
  { language, dialect }: { readonly language: Language; readonly dialect: CsvDialect },
): StudyReport {
  const study = inSuitableTimes(inDays);
  const inWords = sensitivityInWords(study, scenarios, language);
  const keys = scenarios.map(({ key }) => key);
  const { varied, measure, seed, replications, runs } = study.asked;
  const isLong = varied.length > mostRows;
  return {
    kind: 'sensitivity',
    title: inLanguage(sensitivityWords.title, language),
    subtitle: capitalised(
      fill(sensitivityWords[varied.length === 1 ? 'subtitleOne' : 'subtitle'], language, {
        what: inWords.what,
        count: varied.length,
      }),
    ),
    sentences: [...sensitivitySentences(inWords), ...changedInputs(scenarios, language)],
    tables: [...sharesTable(inWords), screeningTable(inWords, isLong ? mostRows : undefined), ...turnsTable(inWords)],
    details: [...(isLong ? [screeningTable(inWords)] : []), ...fixedTable(inWords)],
    charts: tornado(inWords),
    influence: { inputs: namesByEffect(inWords), what: inWords.what },
    method: methodOf(inWords),
    files: [
      fileOf({ name: 'sensitivity.csv', sheet: 'sensitivity', table: sensitivityData(inWords) }, dialect),
      fileOf({ name: 'turns.csv', sheet: 'turns', table: turnsData(inWords, keys) }, dialect),
    ],
    result: sensitivityJson(study, keys),
    settings: { seed, replications, runs, measure: measure.measure, whereKind: measure.kind, where: measure.whereName },
  };
}

/** Of what has an effect at all. */
function namesByEffect({ study }: SensitivityInWords): readonly string[] {
  const { varied, uncertain } = study.asked;
  const found = byEffect(study).filter((index) => study.screening[index]?.muStar !== undefined);
  return found.flatMap((index) => (varied[index]?.members ?? []).flatMap(({ input }) => uncertain[input]?.name ?? []));
}

function methodOf({ study, language }: SensitivityInWords): StudyReport['method'] {
  const { asked, tried, shares, walks } = study;
  const { seed, replications } = asked;
  const designs = inLanguage(asked.designs === 1 ? method.oneDesign : method.twoDesigns, language);
  const { settings, impossible, runs } = tried;
  const counts = { settings, impossible, runs, allowed: asked.runs, designs, replications };
  const part = shares.kind === 'none' ? undefined : shares.chance;
  const chance = [
    fill(method.chanceText, language, { seed }),
    ...(part === undefined
      ? []
      : [fill(method.chancePart, language, { part: percentage(part, language), replications })]),
  ];
  return [
    { term: inLanguage(method.runs, language), text: fill(method.runsText, language, counts) },
    { term: inLanguage(method.chance, language), text: chance.join(' ') },
    { term: inLanguage(method.screening, language), text: fill(method.screeningText, language, { walks }) },
    ...(shares.kind === 'none'
      ? []
      : [
          {
            term: inLanguage(method.shares, language),
            text: fill(method.sharesText, language, { rows: shares.rows, leftOut: shares.leftOut }),
          },
        ]),
    { term: inLanguage(method.turns, language), text: inLanguage(method.turnsText, language) },
  ];
}
