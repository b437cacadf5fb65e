import type { MeasureId } from '../../experiment/measures/register.ts';
import type { Comparison, Measured, Unit, Where } from '../../experiment/result.ts';
import { inLanguage, type Language } from '../../language/text.ts';
import type { Period } from '../../plan/plan.ts';
import { cellText } from '../figures/quantity.ts';
import { atRateOf } from '../figures/rates.ts';
import { measuredAt } from '../results/find-measure.ts';
import { measureDefinition, measureLabel } from '../results/measure-label.ts';
import { isTime } from '../results/time-unit.ts';
import { designTitle } from '../results/titles.ts';
import { methodWords } from '../words/method.ts';
import { pageWords } from '../words/page.ts';
import { tableWords } from '../words/tables.ts';
import { timeWords, unitWords } from '../words/units.ts';
import type { Table } from './table.ts';
import { numbers, words } from './table.ts';

/** Every measure of the whole chain, one column per design. */
export function chainTable(comparison: Comparison, language: Language): Table {
  return everyMeasureTable(comparison, { kind: 'chain' }, inLanguage(tableWords.chainCaption, language), language);
}

/** The same of one place, by its kind and name. */
export function everyMeasureTable(
  comparison: Comparison,
  { kind, name }: { readonly kind: Where['kind']; readonly name?: string },
  caption: string,
  language: Language,
): Table {
  const kinds = new Map<MeasureId, Measured>();
  for (const { measures } of comparison.designs) {
    for (const each of measures) {
      const isHere = each.where.kind === kind && (name === undefined || each.whereName === name);
      if (isHere) kinds.set(each.measure, kinds.get(each.measure) ?? each);
    }
  }
  return {
    caption,
    columns: [
      words(inLanguage(tableWords.measure, language)),
      ...comparison.designs.map((design) => numbers(designTitle(comparison, design, language))),
    ],
    rows: [...kinds.values()].map(({ measure, unit, estimate, whereName }) => [
      labelWithUnit(measure, atRateOf(periodOf(comparison), { unit, estimate }).unit, language),
      ...comparison.designs.map((design) => {
        const found = measuredAt(design, measure, kind, whereName);
        const shown = found && { ...found, ...atRateOf(periodOf(comparison), found) };
        return cellText(shown, design.plan.period.start, language);
      }),
    ]),
  };
}

/** Designs that are compared have the same. */
function periodOf({ designs }: Comparison): Period {
  const [first] = designs;
  if (first === undefined) throw new RangeError('there is no design');
  return first.plan.period;
}

/** Those that cells or labels name. */
const bare: ReadonlySet<Unit> = new Set(['cases', 'hours', 'share', 'date', 'groups', 'sessions', 'times']);

/** "Waiting time (average), days", with the unit where neither the label nor the cells name it. */
export function labelWithUnit(
  measure: MeasureId,
  unit: Unit,
  language: Language,
  label = measureLabel(measure, language),
): string {
  if (isTime(measure, unit)) return `${label}, ${inLanguage(timeWords[unit].name, language)}`;
  return bare.has(unit) ? label : `${label}, ${inLanguage(unitWords[unit].many, language)}`;
}

/** What each measure means: only those that were taken, in the order in which results give them. */
export function measuresTable({ designs }: Comparison, language: Language): Table {
  const taken = new Map(
    designs.flatMap(({ measures }) => measures.map(({ measure, unit }) => [measure, unit] as const)),
  );
  return {
    caption: inLanguage(pageWords.measures, language),
    columns: [words(inLanguage(methodWords.measure, language)), words(inLanguage(methodWords.meaning, language))],
    rows: [...taken].map(([measure, unit]) => [
      measureLabel(measure, language),
      measureDefinition(measure, unit, language),
    ]),
  };
}
