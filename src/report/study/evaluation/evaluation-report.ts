import type { Evaluation } from '../../../experiment/observed/evaluate.ts';
import { fill, inLanguage, type Language } from '../../../language/text.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import type { CsvDialect } from '../../data/csv.ts';
import { formatNumber } from '../../figures/number-format.ts';
import { evaluationMethodWords as method, evaluationWords as words } from '../../words/evaluation.ts';
import { changedInputs } from '../changed-inputs.ts';
import type { StudyReport } from '../study-report.ts';
import { fileOf } from '../study-report.ts';
import { evaluationCharts } from './evaluation-charts.ts';
import { evaluationData, evaluationJson } from './evaluation-files.ts';
import { evaluationInWords } from './evaluation-in-words.ts';
import { evaluationSentencesOf } from './evaluation-sentences.ts';
import { figuresTable, sourcesTable } from './evaluation-tables.ts';
import { asOfficesGiveTimes } from './evaluation-times.ts';

interface PageContent {
  readonly language: Language;
  readonly dialect: CsvDialect;
  /** Rows of the table that have no value yet. */
  readonly empty: number;
}

/** @param inDays an evaluation as experiments give it */
export function evaluationReport(
  inDays: Evaluation,
  scenarios: readonly Scenario[],
  { language, dialect, empty }: PageContent,
): StudyReport {
  const evaluation = asOfficesGiveTimes(inDays);
  const inWords = evaluationInWords(evaluation, scenarios, language);
  const { figures, seed, replications } = evaluation;
  const table = evaluationData(inWords);
  const count = scenarios.length;
  return {
    kind: 'evaluate',
    title: inLanguage(words.title, language),
    subtitle: fill(words.subtitle, language, {
      figures: figures.length,
      designs: count === 1 ? inLanguage(words.oneDesign, language) : fill(words.manyDesigns, language, { count }),
    }),
    sentences: [...evaluationSentencesOf(inWords, empty), ...changedInputs(scenarios, language)],
    tables: [figuresTable(inWords)],
    details: [sourcesTable(inWords)],
    charts: evaluationCharts(inWords),
    method: methodOf(evaluation, language),
    files: [fileOf({ name: 'evaluation.csv', sheet: 'evaluation', table }, dialect)],
    result: evaluationJson(evaluation),
    settings: { seed, replications },
  };
}

function methodOf({ replications, seed, figures }: Evaluation, language: Language): StudyReport['method'] {
  const rank = Math.max(1, Math.floor(0.025 * (replications + 1)));
  const covered = `${formatNumber((100 * (replications + 1 - 2 * rank)) / (replications + 1), 1, language)}%`;
  return [
    {
      term: inLanguage(method.band, language),
      text: fill(method.bandText, language, { replications, seed, rank, covered }),
    },
    ...(figures.some(({ count }) => count !== undefined)
      ? [{ term: inLanguage(method.sampling, language), text: inLanguage(method.samplingText, language) }]
      : []),
    { term: inLanguage(method.together, language), text: inLanguage(method.togetherText, language) },
  ];
}
