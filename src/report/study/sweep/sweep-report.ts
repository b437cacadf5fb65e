import type { Sweep } from '../../../experiment/sweep/sweep-result.ts';
import { fill, inLanguage, type Language } from '../../../language/text.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import type { CsvDialect } from '../../data/csv.ts';
import { listed } from '../../phrases.ts';
import { groupsOf } from '../../plan-in-words/together.ts';
import { measureDefinition, measureLabel } from '../../results/measure-label.ts';
import { sweepWords as words } from '../../words/sweep.ts';
import { togetherWords } from '../../words/together.ts';
import { changedInputs } from '../changed-inputs.ts';
import type { StudyReport } from '../study-report.ts';
import { fileOf } from '../study-report.ts';
import { curveSheets } from './sweep-curves.ts';
import { sweepData } from './sweep-data.ts';
import { differenceSheets, differencesData, differenceTables } from './sweep-differences.ts';
import { sweepJson, sweepSettings } from './sweep-json.ts';
import { mapSheets } from './sweep-map.ts';
import type { SweepNames } from './sweep-names.ts';
import { sweepNames } from './sweep-names.ts';
import { scatterSheets } from './sweep-scatter.ts';
import { sweepSentences } from './sweep-sentences.ts';
import { sweepDetails, sweepTables } from './sweep-tables.ts';
import { inSuitableTimes } from './sweep-times.ts';

/** What a sweep has to tell: from which value on it no longer jams, and what that does to lists and waits. */
export function sweepReport(
  inDays: Sweep,
  scenarios: readonly Scenario[],
  { language, dialect }: { readonly language: Language; readonly dialect: CsvDialect },
): StudyReport {
  const sweep = inSuitableTimes(inDays);
  const names = sweepNames(sweep, scenarios, language);
  const taken = new Set<string>();
  return {
    kind: 'sweep',
    title: fill(words.title, language, {
      inputs: listed(
        sweep.inputs.map(({ title }) => inLanguage(title, language)),
        language,
      ),
    }),
    subtitle: subtitleOf(sweep, names),
    sentences: [...sweepSentences(sweep, names), ...changedInputs(scenarios, language)],
    tables: sweepTables(sweep, names),
    details: [...sweepDetails(sweep, names), ...differenceTables(sweep, names)],
    charts: [
      ...mapSheets(sweep, names, taken),
      ...curveSheets(sweep, names, taken),
      ...differenceSheets(sweep, names, taken),
      ...scatterSheets(sweep, names, taken),
    ],
    method: methodOf(sweep, language),
    files: [
      fileOf({ name: 'sweep.csv', sheet: 'settings', table: sweepData(sweep, names) }, dialect),
      ...(sweep.designs.length > 1
        ? [fileOf({ name: 'differences.csv', sheet: 'differences', table: differencesData(sweep, names) }, dialect)]
        : []),
    ],
    result: sweepJson(sweep),
    settings: sweepSettings(sweep),
  };
}

function subtitleOf({ inputs, points, layout }: Sweep, names: SweepNames): string {
  const { language } = names;
  const ranges = inputs.map((input, i) =>
    fill(input.low === input.high ? words.rangeAt : words.rangeOf, language, {
      ...{ input: names.inputs[i] ?? '', low: names.value(input, input.low), high: names.value(input, input.high) },
    }),
  );
  const designs = listed(
    names.designs.map((design) => fill(words.design, language, { design })),
    language,
  );
  const several = layout === 'grid' ? words.subtitleGrid : words.subtitleLatin;
  const phrase = points.length === 1 ? words.subtitleOne : several;
  return fill(phrase, language, { designs, points: points.length, ranges: listed(ranges, language) });
}

function methodOf(sweep: Sweep, language: Language): StudyReport['method'] {
  const { layout, points, replications, seed, measures } = sweep;
  const groups = groupsOf(sweep.inputs, sweep.varied, language);
  const isGrid = layout === 'grid';
  const entry = (term: { readonly [Key in Language]: string }, text: string) => ({
    term: inLanguage(term, language),
    text,
  });
  const measured = new Map(measures.map(({ measure, unit }) => [measure, unit] as const));
  return [
    entry(words.settings, fill(isGrid ? words.gridText : words.latinText, language, { points: points.length })),
    ...(groups.length === 0
      ? []
      : [entry(togetherWords.heading, fill(togetherWords.swept, language, { groups: listed(groups, language) }))]),
    entry(words.sameCases, fill(words.sameCasesText, language, { runs: replications, seed })),
    entry(words.jams, inLanguage(words.jamsText, language)),
    entry(words.stands, inLanguage(words.standsText, language)),
    entry(words.effects, inLanguage(isGrid ? words.effectsGrid : words.effectsLatin, language)),
    ...[...measured].map(([id, unit]) => ({
      term: measureLabel(id, language),
      text: measureDefinition(id, unit, language),
    })),
  ];
}
