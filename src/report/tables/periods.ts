import type { MeasureId } from '../../experiment/measures/register.ts';
import type { Comparison, DesignResult, PeriodResult, Where } from '../../experiment/result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import type { Plan } from '../../plan/plan.ts';
import { periodInWords } from '../dates/date-in-words.ts';
import { cellText } from '../figures/quantity.ts';
import { capitalised } from '../phrases.ts';
import type { ChosenPlaces } from '../results/chosen-places.ts';
import { isShown } from '../results/chosen-places.ts';
import { measuredAt } from '../results/find-measure.ts';
import { timeUnitOf } from '../results/time-unit.ts';
import { designTitle } from '../results/titles.ts';
import { periodWords } from '../words/periods.ts';
import { tableWords } from '../words/tables.ts';
import { timeWords } from '../words/units.ts';
import type { Table } from './table.ts';
import { numbers, words } from './table.ts';

const columns = [
  { measure: 'waiting at end', title: periodWords.waitingAtEnd },
  { measure: 'wait mean', title: periodWords.meanWait },
  { measure: 'gave up', title: tableWords.gaveUp },
  { measure: 'utilisation', title: tableWords.used },
  { measure: 'diverted', title: periodWords.diverted },
] as const;

/** Before, during and after: the periods of each place under each other. Undefined where the rules do not change. */
export function periodsTable(
  comparison: Comparison,
  design: DesignResult,
  language: Language,
  chosen?: ChosenPlaces,
): Table | undefined {
  const { plan, periods } = design;
  const shown = columns.filter(({ measure }) =>
    periods.some(({ measures }) => measures.some((each) => each.measure === measure)),
  );
  const places = placesOf(plan, periods).filter(({ kind, name }) => isShown(chosen, kind, name));
  if (periods.length === 0 || shown.length === 0 || places.length === 0) return undefined;
  const unit = inLanguage(timeWords[timeUnitOf(comparison)].name, language);
  return {
    caption: fill(periodWords.caption, language, { design: designTitle(comparison, design, language) }),
    columns: [
      words(inLanguage(tableWords.place, language)),
      words(inLanguage(periodWords.period, language)),
      ...shown.map(({ title }) => numbers(fill(title, language, { unit }))),
    ],
    rows: places.flatMap(({ kind, name, title }) =>
      periods.map((period) => [
        inLanguage(title, language),
        capitalised(periodInWords(plan, period, language)),
        ...shown.map(({ measure }) => cellText(measuredAt(period, measure, kind, name), plan.period.start, language)),
      ]),
    ),
  };
}

/** The resources; the groups that wait for none, and the gates, by their steps. */
function placesOf({ resources, steps }: Plan, periods: readonly PeriodResult[]) {
  const isMeasured = (measure: MeasureId, kind: Where['kind'], name: string) =>
    periods.some((period) => measuredAt(period, measure, kind, name) !== undefined);
  return [
    ...resources.map(({ name, title }) => ({ kind: 'resource' as const, name, title })),
    ...steps
      .filter(({ name }) => isMeasured('growth', 'step', name) || isMeasured('diverted', 'step', name))
      .map(({ name, title }) => ({ kind: 'step' as const, name, title })),
  ];
}
