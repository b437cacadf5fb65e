import type { MeasureId } from '../../experiment/measures/register.ts';
import type { Comparison } from '../../experiment/result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { cellText } from '../figures/quantity.ts';
import { keyDifferences } from '../headline/key-differences.ts';
import { averaged, measuredAt } from '../results/find-measure.ts';
import { measureLabel } from '../results/measure-label.ts';
import { isTime } from '../results/time-unit.ts';
import { labelWithUnit } from '../tables/measures-at.ts';
import type { Table } from '../tables/table.ts';
import { numbers, words } from '../tables/table.ts';
import { briefWords } from '../words/brief.ts';
import { averageText } from './average-text.ts';
import { letterOf } from './letters.ts';

/** Of the chain as a whole, in the order in which a case meets them. */
const measures: readonly MeasureId[] = [
  'arrived',
  'ended',
  'in hand at end',
  'total time mean',
  'staff hours',
  'charged',
];
/** Of a single design; designs beside each other are told of the cases that are followed. */
const within: ReadonlySet<MeasureId> = new Set(['ended']);

/** One column a design. Left out are figures that no design has, and those that the differences tell. */
export function keyFiguresTable(comparison: Comparison, language: Language): Table | undefined {
  const { designs } = comparison;
  const others = designs.slice(1);
  // A screen holds no more ranges than two beside each other.
  const isWide = designs.length > 2;
  const covered = new Set(others.flatMap((other) => keyDifferences(comparison, other).clear.map(subjectOf)));
  const rows = measures.flatMap((measure) => {
    const found = designs.map((design) => measuredAt(design, measure, 'chain', 'chain'));
    const known = found.find((each) => each?.estimate.mean !== undefined);
    if (known === undefined || covered.has(measure) || (others.length > 0 && within.has(measure))) return [];
    if (found.every((each) => (each?.estimate.mean ?? 0) === 0)) return [];
    const cells = found.map((each, i) => {
      return isWide ? averageText(each, language) : cellText(each, designs[i]?.plan.period.start ?? '', language);
    });
    const hasUnit = isWide && isTime(known.measure, known.unit);
    const label = hasUnit ? measureLabel(measure, language) : labelWithUnit(measure, known.unit, language);
    return [[label, ...cells]];
  });
  if (rows.length === 0) return undefined;
  if (designs.length === 1) {
    const heads = [
      words(inLanguage(briefWords.keyFigures, language)),
      numbers(inLanguage(averaged(comparison).average, language)),
    ];
    return { caption: '', columns: heads, rows };
  }
  // Of many designs there is no room for the ranges.
  const { averages, withoutRange } = averaged(comparison);
  const caption = fill(briefWords.figures, language, {
    averages: inLanguage(isWide ? withoutRange : averages, language),
  });
  const letters = designs.map((_, i) => numbers(letterOf(i)));
  return { caption, columns: [words(''), ...letters], rows };
}

/** Of the cases that are followed the same is reported, and better. */
function subjectOf({ measure }: { readonly measure: MeasureId }): string {
  return measure.replace(/^followed /, '');
}
