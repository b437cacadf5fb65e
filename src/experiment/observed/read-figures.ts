/** Reads a table of observed figures, and tells everything that is wrong with it. */
import type { Plan } from '../../plan/plan.ts';
import { nearMiss } from '../../scenario/names.ts';
import { figureKind } from '../measures/figure-kinds.ts';
import type { Choice, ChoiceOptions, ChosenMeasure } from '../points/chosen-measure.ts';
import { chooseAt, chooseMeasure } from '../points/chosen-measure.ts';
import type { ObservedFigure, Summed } from './observed-figure.ts';
import type { Mark, Marks } from './read-number.ts';
import { decimalMark, marksIn, quantityIn, readWith } from './read-number.ts';
import type { DateOrder, ReadDays } from './read-period.ts';
import { isFault, orderIn, readPeriod, stretch } from './read-period.ts';
import { readUnit } from './read-unit.ts';
import { type ByColumn, byColumn, type TextRow, withHeads } from './table-columns.ts';
import type { ColumnName, Fault, TableFault } from './table-fault.ts';

export interface FiguresRead {
  readonly figures: readonly ObservedFigure[];
  /** Rows that are all there but for the figure itself. */
  readonly empty: readonly number[];
  readonly faults: readonly TableFault[];
  /** Where no design has the place of a figure, nor one that is called nearly so. */
  readonly absent: readonly TableFault[];
}

/**
 * @param plans of all designs; what is nearly the name of a place that one of them has is taken for a mistake
 * @param called what people call measures
 */
export function readFigures(
  rows: readonly TextRow[],
  plans: readonly Plan[],
  called: NonNullable<ChoiceOptions['called']>,
): FiguresRead {
  const table = byColumn(rows);
  if (table.faults.length > 0) return { figures: [], empty: [], faults: table.faults, absent: [] };
  const empty = table.rows.filter(({ cell }) => cell('value') === '').map(({ number }) => number);
  const filled = table.rows.filter(({ cell }) => cell('value') !== '');
  if (filled.length === 0) {
    const fault: Fault = empty.length > 0 ? { code: 'not filled in', rows: empty.length } : { code: 'heads only' };
    return { figures: [], empty, faults: [{ row: undefined, column: undefined, fault }], absent: [] };
  }
  const dates = filled.flatMap(({ cell }) => [cell('period'), cell('date'), cell('from'), cell('to')]);
  const reader = new RowReader(
    plans,
    called,
    table,
    orderIn(dates),
    marksIn(filled.map(({ number, cell }) => [number, cell('value')])),
  );
  const figures = filled.flatMap((row) => reader.read(row) ?? []);
  const faults = [...reader.faults, ...doubles(figures)];
  return { figures, empty, faults: withHeads(table, faults), absent: withHeads(table, reader.absent) };
}

type Row = ByColumn['rows'][number];

class RowReader {
  readonly faults: TableFault[] = [];
  readonly absent: TableFault[] = [];
  private readonly plans: readonly Plan[];
  private readonly called: NonNullable<ChoiceOptions['called']>;
  private readonly columns: ByColumn['columns'];
  private readonly order: DateOrder;
  private readonly marks: Marks;

  constructor(
    plans: readonly Plan[],
    called: NonNullable<ChoiceOptions['called']>,
    { columns }: ByColumn,
    order: DateOrder,
    marks: Marks,
  ) {
    this.plans = plans;
    this.called = called;
    this.columns = columns;
    this.order = order;
    this.marks = marks;
  }

  /** Undefined where something is wrong with the row. */
  read({ number: row, cell }: Row): ObservedFigure | undefined {
    const before = this.faults.length;
    const summed = this.measure(row, cell('measure'), cell('where'));
    const chosen = summed?.chosen;
    const of = cell('of') === '' ? undefined : this.whole(row, cell('of'));
    const days = this.days(row, cell, chosen);
    const value = chosen && this.value(row, cell, chosen, of);
    const count = this.count(row, cell('count'), chosen, of);
    if (chosen !== undefined && of !== undefined && !(isCounted(chosen) && isCounted(of.chosen))) {
      this.add(row, 'of', { code: 'share of what', measure: chosen.measure, of: of.chosen.measure });
    }
    if (chosen === undefined || days === undefined || value === undefined || this.faults.length > before)
      return undefined;
    const written = [cell('value'), cell('unit')].join(' ').trim();
    const period = cell('period') || cell('date') || `${cell('from')}..${cell('to')}`;
    const [source, name] = [cell('source') || undefined, cell('name') || undefined];
    return {
      row,
      chosen,
      plus: summed?.plus ?? [],
      of,
      days: { from: days.from, until: days.until },
      period,
      ...value,
      written,
      count,
      source,
      name,
    };
  }

  private add(row: number, column: ColumnName | undefined, fault: Fault): undefined {
    this.faults.push({ row, column, fault });
    return undefined;
  }

  private measure(row: number, name: string, place: string): Summed | undefined {
    if (name === '') return this.add(row, 'measure', { code: 'nothing there' });
    const where = withArrows(place);
    const choiceAt = (each: string) =>
      chooseAt(name.replace(/\s+/g, ' '), each || undefined, this.plans, { called: this.called });
    return this.sum(
      row,
      'measure',
      [where, where.split(' + ')].map((each) => [each].flat().map(choiceAt)),
    );
  }

  private whole(row: number, text: string): Summed | undefined {
    const written = withArrows(text);
    const choiceOf = (each: string) => chooseMeasure(each, this.plans, { called: this.called });
    return this.sum(
      row,
      'of',
      [written, written.split(' + ')].map((each) => [each].flat().map(choiceOf)),
    );
  }

  /** @param readings the text as one, and as several with a plus between them */
  private sum(row: number, column: 'measure' | 'of', readings: readonly (readonly Choice[])[]): Summed | undefined {
    const found = readings.find((each) => each.every(({ kind }) => kind === 'chosen')) ?? readings.at(-1) ?? [];
    const parts = found.flatMap((choice) => this.chosen(row, choice, column) ?? []);
    const [chosen, ...plus] = parts;
    if (chosen === undefined || parts.length < found.length) return undefined;
    const isOne = plus.every(({ unit }) => unit === chosen.unit) && (plus.length === 0 || isSummable(parts));
    return isOne ? { chosen, plus } : this.add(row, column, { code: 'no sum', measure: chosen.measure });
  }

  private chosen(row: number, choice: Choice, column: 'measure' | 'of'): ChosenMeasure | undefined {
    if (choice.kind !== 'chosen') {
      const isPlace = choice.kind !== 'unknown measure' && column === 'measure';
      const fault = { row, column: isPlace ? 'where' : column, fault: { code: 'measure', choice } } as const;
      const absent = absentPlace(choice);
      (absent === undefined ? this.faults : this.absent).push(fault);
      return absent;
    }
    const { measure } = choice.chosen;
    if (figureKind(measure) !== 'other') return choice.chosen;
    return this.add(row, column, { code: 'no figure', measure });
  }

  private days(row: number, cell: Row['cell'], chosen: ChosenMeasure | undefined): ReadDays | undefined {
    const given = [cell('period'), cell('date'), cell('from') || cell('to')].filter((each) => each !== '');
    const column: ColumnName = cell('period') === '' ? (cell('date') === '' ? 'from' : 'date') : 'period';
    if (given.length > 1) return this.add(row, column, { code: 'two periods' });
    if (given.length === 0) {
      const needed = (['period', 'date', 'from'] as const).find((name) => this.columns.has(name)) ?? 'period';
      return this.add(row, needed, { code: 'nothing there' });
    }
    const text = cell('period') || cell('date');
    if (text === '' && (cell('from') === '' || cell('to') === '')) {
      return this.add(row, cell('from') === '' ? 'from' : 'to', { code: 'nothing there' });
    }
    const found = text === '' ? stretch(cell('from'), cell('to'), this.order) : readPeriod(text, this.order);
    if (isFault(found)) return this.add(row, column, found);
    // First days of months are how spreadsheets write months: a day by itself would be read wrongly.
    if (found.isDay && chosen !== undefined && figureKind(chosen.measure) !== 'level') {
      return this.add(row, column, { code: 'one day', found: text, measure: chosen.measure });
    }
    return found;
  }

  private value(
    row: number,
    cell: Row['cell'],
    chosen: ChosenMeasure,
    of: Summed | undefined,
  ): Pick<ObservedFigure, 'value' | 'step' | 'per' | 'timeUnit'> | undefined {
    const text = cell('value');
    const quantity = quantityIn(text);
    if (quantity === undefined) return this.add(row, 'value', { code: 'no number', found: text });
    const unit = of === undefined ? chosen.unit : 'share';
    if (quantity.unit !== '' && cell('unit') !== '' && quantity.unit.toLowerCase() !== cell('unit').toLowerCase()) {
      return this.add(row, 'value', { code: 'unit twice', found: text, column: cell('unit') });
    }
    const named = quantity.unit || cell('unit');
    const read = readUnit(named, unit);
    if (typeof read === 'string') {
      const where = quantity.unit === '' && named !== '' ? 'unit' : 'value';
      if (read === 'needed') return this.add(row, where, { code: 'no unit', found: text, unit });
      return this.add(row, where, { code: 'wrong unit', found: named, unit, known: read === 'wrong' });
    }
    const kind = figureKind(chosen.measure);
    if (read.per !== undefined && kind !== 'total') {
      return this.add(row, 'value', {
        code: 'no rate',
        found: `${text} ${cell('unit')}`.trim(),
        measure: chosen.measure,
      });
    }
    const isWhole = unit === 'cases' && read.per === undefined && (kind === 'total' || kind === 'level');
    const mark = this.markOf(row, text, quantity.digits, isWhole);
    const number = mark && readWith(quantity.digits, mark);
    if (mark === undefined) return undefined;
    if (number === undefined) return this.add(row, 'value', { code: 'no number', found: text });
    if (unit === 'share' && named === '' && (number.value > 1 || number.decimals === 0)) {
      return this.add(row, 'value', { code: 'no unit', found: text, unit });
    }
    const value = quantity.sign * number.value * read.worth;
    const isBelow = value < 0 && unit !== 'cases per month';
    const isAbove = unit === 'share' && value > 1 && chosen.measure !== 'load' && of === undefined;
    if (isBelow || isAbove) return this.add(row, 'value', { code: 'out of bounds', found: text, unit });
    const step = Number(`1e-${number.decimals}`) * read.worth;
    return { value, step, per: read.per, timeUnit: read.timeUnit };
  }

  /** Undefined, and told, where it cannot be known. */
  private markOf(row: number, text: string, digits: string, isWhole: boolean): Mark | undefined {
    const own = decimalMark(digits);
    const [first, second] = this.marks.keys();
    if (own !== undefined) {
      const elsewhere = this.marks.get(own === ',' ? '.' : ',');
      const isFirst = elsewhere === undefined || (this.marks.get(own) ?? 0) < elsewhere;
      return isFirst ? own : this.add(row, 'value', { code: 'other mark', found: text, elsewhere });
    }
    if (!/[.,]/.test(digits)) return '.';
    const only = second === undefined ? first : undefined;
    if (only !== undefined) return only;
    // What is counted is whole.
    if (isWhole) return digits.includes('.') ? ',' : '.';
    const readings = (['.', ','] as const).flatMap((mark) => readWith(digits, mark)?.value ?? []).map(String);
    return this.add(row, 'value', { code: 'thousands or decimals', found: text, readings });
  }

  private count(
    row: number,
    text: string,
    chosen: ChosenMeasure | undefined,
    of: Summed | undefined,
  ): number | undefined {
    if (text === '') return undefined;
    const digits = text.replace(/[ \u00a0\u202f]/g, '');
    const isGrouped =
      /^\d{1,3}([.,]\d{3})*$/.test(digits) &&
      !/[.,].*[.,]/.test(digits.replaceAll(digits.match(/[.,]/)?.[0] ?? ' ', ''));
    const count = isGrouped || /^\d+$/.test(digits) ? Number(digits.replace(/[.,]/g, '')) : 0;
    if (!(count >= 1 && Number.isSafeInteger(count))) return this.add(row, 'count', { code: 'no count', found: text });
    if (chosen === undefined || of !== undefined) return count;
    const kind = figureKind(chosen.measure);
    if (kind === 'mean' || kind === 'share' || kind === 'quantile') return count;
    return this.add(row, 'count', { code: 'count of a total', measure: chosen.measure });
  }
}

/** A figure of a place that no design has, and that is not nearly the name of another. */
function absentPlace(choice: Choice): ChosenMeasure | undefined {
  if (choice.kind !== 'unknown place') return undefined;
  const { found = '', known, titles, absent } = choice;
  return nearMiss(found, [...known, ...titles]) === undefined ? absent : undefined;
}

/** Whether it counts cases over a period, so that a part of it is a share. */
function isCounted({ measure, unit }: ChosenMeasure): boolean {
  return unit === 'cases' && figureKind(measure) === 'total';
}

/** What is counted at several places can be added up, if it is counted over their time or at one moment in all of them. */
function isSummable(parts: readonly ChosenMeasure[]): boolean {
  const kinds = new Set(
    parts.map(({ measure, unit }) => (unit === 'share' || unit === 'days' ? 'other' : figureKind(measure))),
  );
  return kinds.size === 1 && !kinds.has('other') && !kinds.has('mean') && !kinds.has('quantile');
}

/** A way from one place to the next has an arrow in its name, which keyboards do not have. */
function withArrows(text: string): string {
  return text.replace(/\s*->\s*/g, ' → ');
}

/** The same figure of the same days twice, whatever its value. */
function doubles(figures: readonly ObservedFigure[]): readonly TableFault[] {
  const first = new Map<string, number>();
  return figures.flatMap(({ row, chosen, plus, of, days }): readonly TableFault[] => {
    const key = JSON.stringify([chosen, plus, of, days]);
    const earlier = first.get(key);
    if (earlier !== undefined) return [{ row, column: undefined, fault: { code: 'twice', earlier } }];
    first.set(key, row);
    return [];
  });
}
