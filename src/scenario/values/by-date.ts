import type { Context } from '../context.ts';
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
  const inForce = sorted.findLastIndex(({ from }) => from <= 0);
  const first = sorted[0];
  if (first === undefined || inForce < 0) {
    return context.problems.add(first?.keyAt ?? found.at, {
      code: 'nothing at the start',
      first: first?.key ?? 'nothing',
    });
  }
  return sorted
    .slice(inForce)
    .filter(({ from }) => from <= context.period.horizon)
    .map(({ from, value }) => ({ from: Math.max(0, from), tree: value }));
}

function isByDate({ entries }: Mapping): boolean {
  return entries.size > 0 && [...entries.keys()].every((key) => /^\d/.test(key));
}

/** A date, a date and time, or a time after the start such as "5 days"; in seconds from the start. */
export function readMoment(context: Pick<Context, 'problems' | 'period'>, text: string, at: Place): number | undefined {
  const moment = momentIn(text, context.period.startDay);
  if (moment !== undefined) return moment;
  if (looksLikeDate(text)) return context.problems.add(at, noSuchDate(text));
  const literal = readLiteral(text, context.period.startDay);
  if (literal !== undefined && 'fault' in literal) return context.problems.add(at, literal.fault);
  if (literal?.dimension.time === 1 && literal.clock !== 'work') return literal.value;
  const expected = {
    en: 'a date such as 2014-01-01, or a time after the start such as "5 days"',
    nl: 'een datum zoals 2014-01-01, of een tijd na het begin zoals "5 days"',
  };
  return context.problems.add(at, { code: 'not a moment', found: text, expected });
}
