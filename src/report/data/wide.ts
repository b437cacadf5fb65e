import type { Comparison, QueueSeries } from '../../experiment/result.ts';
import type { Cell } from '../../experiment/time/cells.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { firstOf } from '../dates/calendar-in-words.ts';
import { designTitle, placeTitle } from '../results/titles.ts';
import { headWords } from '../words/data.ts';
import { workbookWords } from '../words/sheets.ts';
import type { DataCell, DataTable } from './data-table.ts';

interface WideColumn {
  /** Of the place and of the design. */
  readonly keys: string;
  readonly head: string;
  readonly series: QueueSeries;
}

/**
 * One of the quantities of lists through time, ready for a chart: a column of dates, and a column for each place and design
 * with averages over the replications. A row is the first day of a whole stretch of any design; where a design has longer
 * stretches, it tells the one that the day lies in. Undefined where nowhere is such a quantity.
 */
export function wideData(
  comparison: Comparison,
  quantity: QueueSeries['quantity'],
  language: Language,
): DataTable | undefined {
  const columns = inOrder(comparison, quantity, language);
  const [first] = comparison.designs;
  if (first === undefined || columns.length === 0) return undefined;
  const { start } = first.plan.period;
  const stretches = new Map<number, Cell>();
  for (const { series } of columns) {
    for (const cell of series.cells) if (cell.whole && !stretches.has(cell.from)) stretches.set(cell.from, cell);
  }
  const cells = [...stretches.values()].sort((a, b) => a.from - b.from);
  const valuesOf = columns.map(({ series }) => through(series));
  return {
    columns: [
      { key: 'date', head: inLanguage(headWords.date, language), holds: 'values' },
      ...columns.map(({ keys, head }) => ({ key: keys, head, holds: 'values' as const })),
    ],
    rows: cells.map((cell): readonly DataCell[] => [
      firstOf(start, cell),
      ...valuesOf.map((valueAt) => valueAt(cell.from)),
    ]),
  };
}

/** The designs of a place beside each other; heads that would be the same have keys behind them. */
function inOrder(comparison: Comparison, quantity: QueueSeries['quantity'], language: Language): readonly WideColumn[] {
  const { designs } = comparison;
  const found = designs.flatMap((design) =>
    design.series.filter((each) => each.quantity === quantity).map((series) => ({ design, series })),
  );
  const places = [...new Set(found.map(({ series }) => placeKey(series)))];
  const columns = places.flatMap((place) =>
    found
      .filter(({ series }) => placeKey(series) === place)
      .map(({ design, series }) => {
        const names = {
          place: placeTitle(comparison, series, language),
          design: designTitle(comparison, design, language),
        };
        const head = designs.length === 1 ? names.place : fill(workbookWords.wideHead, language, names);
        return { keys: `${place} ${design.key}`, head, series };
      }),
  );
  return columns.map((column) => {
    const isTwin = columns.some(({ keys, head }) => head === column.head && keys !== column.keys);
    if (!isTwin) return column;
    return { ...column, head: fill(workbookWords.twin, language, { label: column.head, key: column.keys }) };
  });
}

function placeKey({ where, whereName }: QueueSeries): string {
  return `${where.kind} ${whereName}`;
}

/** The average of the whole stretch that a moment lies in, for moments that only go on. */
function through({ cells, mean }: QueueSeries): (moment: number) => number | undefined {
  let at = 0;
  return (moment) => {
    while (at < cells.length && (cells[at]?.until ?? 0) <= moment) at++;
    const cell = cells[at];
    return cell?.whole === true && cell.from <= moment ? mean[at] : undefined;
  };
}
