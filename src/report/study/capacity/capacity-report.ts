import type { CapacityResult } from '../../../experiment/capacity/capacity-result.ts';
import { fill, inLanguage, type Language } from '../../../language/text.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import type { CsvDialect } from '../../data/csv.ts';
import { listed } from '../../phrases.ts';
import { capacityWords } from '../../words/capacity.ts';
import { capacityMethodWords as words } from '../../words/capacity-method.ts';
import { methodWords } from '../../words/method.ts';
import { changedInputs } from '../changed-inputs.ts';
import type { StudyReport } from '../study-report.ts';
import { fileOf } from '../study-report.ts';
import { capacityCharts } from './capacity-chart.ts';
import { curveData, mixesData } from './capacity-data.ts';
import { capacityJson, capacitySettings } from './capacity-json.ts';
import { capacitySentences, designTitle } from './capacity-sentences.ts';
import { answerTable, curveTable, endTable, mixesTable, mixTable } from './capacity-tables.ts';

export interface CapacityStyle {
  readonly language: Language;
  readonly dialect: CsvDialect;
}

/** @param scenarios of which the result is, to tell what was changed in them; none where that is told elsewhere */
export function capacityReport(
  result: CapacityResult,
  { language, dialect }: CapacityStyle,
  scenarios: readonly Scenario[] = [],
): StudyReport {
  const { searches, mix, seed, looks } = result;
  const curves = searches.map((search) => curveTable(result, search, language));
  const isOne = result.way === 'one resource';
  const method = (
    [
      ['varied', 'variedText'],
      ['confidence', 'confidenceText'],
      ...(mix === undefined ? ([['search', 'searchText']] as const) : ([['mix', 'mixText']] as const)),
      ...(isOne || mix !== undefined ? [] : ([['chain', 'chainText']] as const)),
      ['guess', 'guessText'],
    ] as const
  ).map(([term, text]) => {
    return {
      term: inLanguage(words[term], language),
      text: fill(words[text], language, { looks: looks.length, numbers: listed(looks.map(String), language) }),
    };
  });
  // Where nothing is short there was nothing to search for.
  const answers = searches.length === 0 ? [] : [answerTable(result, language)];
  return {
    kind: 'capacity',
    title: designTitle(result, language),
    subtitle: inLanguage(capacityWords.subtitle, language),
    sentences: [...capacitySentences(result, language), ...changedInputs(scenarios, language)],
    tables: mix === undefined ? (isOne ? curves : answers) : [mixTable(result, language)],
    details: [
      ...(mix === undefined ? (isOne ? [] : curves) : [mixesTable(result, language)]),
      endTable(result, language),
    ],
    charts: capacityCharts(result, language),
    method: [...method, { term: inLanguage(methodWords.seed, language), text: seed }],
    files:
      mix === undefined
        ? [fileOf({ name: 'capacity.csv', sheet: 'capacity', table: curveData(result, language) }, dialect)]
        : [fileOf({ name: 'mixes.csv', sheet: 'mixes', table: mixesData(result, language) }, dialect)],
    result: capacityJson(result),
    settings: capacitySettings(result),
  };
}
