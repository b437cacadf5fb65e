import type { Context, RunPeriod } from '../context.ts';
import { fields, type Mapping, type Place, type Tree } from '../reading/tree.ts';
import { looksLikeDate, momentIn, noSuchDate, readLiteral } from './read-literal.ts';

/** A value and the moment, in seconds from the start of the run, from which it is in force. */
interface Dated {
  readonly from: number;
  readonly tree: Tree;
}

/** `{2013-09-01: 1 FTE, 2014-07-01: 2 FTE}`, or one value for the whole run; in order, the first from 0 on. */
export function readByDate(context: Context, tree: Tree): readonly Dated[] | undefined {
  const found = context.arithmetic.follow(tree);
  if (found.kind !== 'mapping' || !isByDate(found)) return [{ from: 0, tree }];
  const moments = fields(found).map(([key, entry]) => ({ key, from: readMoment(context, key, entry.keyAt), ...entry }));
  const sorted = moments.flatMap(({ from, ...rest }) => (from === undefined ? [] : [{ ...rest, from }]));
  if (sorted.length < moments.length) return undefined;
  sorted.sort((a, b) => a.from - b.from);
  for (const [index, { from, key, keyAt }] of sorted.entries()) {
    if (sorted[index + 1]?.from === from) return context.problems.add(keyAt, { code: 'moment twice', found: key });
  }
  const [first] = sorted;
  if (first === undefined || first.from > 0) {
    return context.misfits.add(first?.keyAt ?? found.at, {
      code: 'nothing at the start',
      first: first?.key ?? 'nothing',
    });
  }
  return holding(sorted, context.period).map(({ from, value }) => ({ from: Math.max(0, from), tree: value }));
}

function isByDate({ entries }: Mapping): boolean {
  return areDigits([...entries.keys()]);
}

function areDigits(marks: readonly string[]): boolean {
  return marks.length > 0 && marks.every((mark) => /^\d/.test(mark));
}

/** Those that hold at some moment of the run. @param sorted by moment */
function holding<Mark extends { readonly from: number }>(
  sorted: readonly Mark[],
  { horizon }: Pick<RunPeriod, 'horizon'>,
): readonly Mark[] {
  const atStart = sorted.findLastIndex(({ from }) => from <= 0);
  return sorted.slice(Math.max(0, atStart)).filter(({ from }) => from <= horizon);
}

/** Of the marks of values by date, those at which one begins that holds at some moment of the run; undefined for other marks. */
export function marksInForce(marks: readonly string[], period: RunPeriod): ReadonlySet<string> | undefined {
  if (!areDigits(marks)) return undefined;
  const moments = marks.flatMap((key) => {
    const from = momentOf(key, period.startDay);
    return from === undefined ? [] : [{ key, from }];
  });
  if (moments.length < marks.length) return undefined;
  moments.sort((a, b) => a.from - b.from);
  return new Set(holding(moments, period).map(({ key }) => key));
}

/** A date, a date and time, or a time after the start such as "5 days"; in seconds from the start. */
export function readMoment(context: Pick<Context, 'problems' | 'period'>, text: string, at: Place): number | undefined {
  const { startDay } = context.period;
  const moment = momentOf(text, startDay);
  if (moment !== undefined) return moment;
  if (looksLikeDate(text)) return context.problems.add(at, noSuchDate(text));
  const literal = readLiteral(text, startDay);
  if (literal !== undefined && 'fault' in literal) return context.problems.add(at, literal.fault);
  const expected = {
    en: 'a date such as 2014-01-01, or a time after the start such as "5 days"',
    nl: 'een datum zoals 2014-01-01, of een tijd na het begin zoals "5 days"',
  };
  return context.problems.add(at, { code: 'not a moment', found: text, expected });
}

function momentOf(text: string, startDay: number): number | undefined {
  const moment = momentIn(text, startDay);
  if (moment !== undefined || looksLikeDate(text)) return moment;
  const literal = readLiteral(text, startDay);
  if (literal === undefined || 'fault' in literal) return undefined;
  return literal.dimension.time === 1 && literal.clock !== 'work' ? literal.value : undefined;
}
