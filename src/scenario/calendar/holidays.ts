import { civilDate, dayNumber, formatDate, parseDate } from '../../plan/civil-date.ts';
import { day } from '../../plan/units.ts';
import type { Context, RunPeriod } from '../context.ts';
import { field, itemsOf, type Mapping, type Tree, textOf } from '../reading/tree.ts';
import { text } from '../schema/leaves.ts';
import { list, named } from '../schema/schema.ts';
import { noSuchDate } from '../values/read-literal.ts';

export const holidaysSchema = named(
  {
    en: 'lists of days by name: {belgian holidays: [2014-04-21, 12-25]}',
    nl: 'lijsten van dagen op naam: {belgian holidays: [2014-04-21, 12-25]}',
  },
  'public holidays',
  list(
    {
      en: 'a list of days: [2014-04-21, 12-25, 2014-12-24 to 2015-01-04]',
      nl: 'een lijst van dagen: [2014-04-21, 12-25, 2014-12-24 to 2015-01-04]',
    },
    text(
      {
        en: 'a day such as 2014-04-21, or 12-25 for every year; or several, such as 12-24 to 01-04',
        nl: 'een dag zoals 2014-04-21, of 12-25 voor elk jaar; of meer, zoals 12-24 to 01-04',
      },
      '2014-04-21',
      '12-25',
      '2014-12-24 to 2015-01-04',
      '12-24 to 01-04',
    ),
  ),
);

/** The closed days of the lists that `closed on` names, as day numbers from the start of the run, sorted, each once. */
export function closedDays(root: Mapping, closedOn: Tree | undefined, context: Context): readonly number[] {
  const closed = new Set<number>();
  for (const name of itemsOf(closedOn)) {
    if (context.holidays.find(name, context.problems) === undefined) continue;
    for (const item of itemsOf(field(field(root, 'holidays'), textOf(name) ?? ''))) {
      for (const number of daysIn(item, context.period)) closed.add(number - context.period.startDay);
    }
  }
  return [...closed].sort((a, b) => a - b);
}

/** Reports the days that do not exist, whether a resource keeps them or not. */
export function checkHolidays(root: Mapping, context: Context): void {
  const section = field(root, 'holidays');
  for (const name of context.holidays.all) {
    const dates = field(section, name);
    if (dates === undefined || context.broken.has(dates)) continue;
    for (const item of itemsOf(dates)) {
      const found = textOf(item) ?? '';
      if (spell(found) !== undefined) continue;
      const [from = '', to = ''] = found.split(' to ');
      const isTurned = (parseDate(from) ?? 0) > (parseDate(to) ?? Number.POSITIVE_INFINITY);
      context.problems.add(item.at, isTurned ? { code: 'period is empty', from, to } : noHoliday(found));
    }
  }
}

/** With the day or days that are meant where they are written in another way: `25 december`, `31-12`, `1-1 - 1-2`. */
function noHoliday(found: string) {
  const [from = '', to, ...more] = found.split(/ (?:to|tot|t\/m|-|–) /).map(dayMeant);
  const meant = to === undefined ? from : `${from} to ${to}`;
  if (/^\d{4}-\d{2}-\d{2}$/.test(found)) return noSuchDate(found);
  const isRight = more.length === 0 && meant !== found && spell(meant) !== undefined;
  return { code: 'no such holiday', found, meant: isRight ? meant : undefined } as const;
}

function dayMeant(written: string): string {
  const ofYear =
    /^(\d{1,2})[-/.](\d{1,2})$/.exec(written) ?? /^2000-(\d\d)-(\d\d)$/.exec(noSuchDate(`${written} 2000`).meant ?? '');
  const [, first = '', second = ''] = ofYear ?? [];
  const asMonthFirst = `${first.padStart(2, '0')}-${second.padStart(2, '0')}`;
  const asDayFirst = `${second.padStart(2, '0')}-${first.padStart(2, '0')}`;
  if (ofYear === null) return noSuchDate(written).meant ?? written;
  // Where both could be meant, the month stands first, as it does here.
  return dayOfYear(asMonthFirst) === undefined ? asDayFirst : asMonthFirst;
}

type Spell =
  | { readonly kind: 'once'; readonly first: number; readonly last: number }
  | { readonly kind: 'yearly'; readonly first: DayOfYear; readonly last: DayOfYear };

interface DayOfYear {
  readonly month: number;
  readonly day: number;
}

/** `2014-04-21`, `2014-12-24 to 2015-01-04`, `12-25` or `12-24 to 01-04`. */
function spell(written: string): Spell | undefined {
  const [from = '', to = from, ...more] = written.split(' to ');
  if (more.length > 0) return undefined;
  const [firstOfYear, lastOfYear] = [dayOfYear(from), dayOfYear(to)];
  if (firstOfYear !== undefined && lastOfYear !== undefined) {
    return { kind: 'yearly', first: firstOfYear, last: lastOfYear };
  }
  const [first, last] = [parseDate(from), parseDate(to)];
  if (first === undefined || last === undefined) return undefined;
  return first <= last && last - first <= longestSpell ? { kind: 'once', first, last } : undefined;
}

/** Days; nobody is on holiday for longer than ten years. */
const longestSpell = 3653;

function dayOfYear(written: string): DayOfYear | undefined {
  const found = /^(\d{2})-(\d{2})$/.exec(written);
  if (found === null) return undefined;
  const date = { month: Number(found[1]), day: Number(found[2]) };
  // A leap year, so that the 29th of February is a day.
  return formatDate(dayNumber({ year: 2000, ...date })) === `2000-${written}` ? date : undefined;
}

function daysIn(item: Tree, { startDay, horizon }: RunPeriod): readonly number[] {
  const found = spell(textOf(item) ?? '');
  if (found === undefined) return [];
  if (found.kind === 'once') return daysFrom(found.first, found.last);
  const firstYear = civilDate(startDay).year - 1;
  // Where cases are followed beyond the run, it goes on for as long again.
  const lastYear = civilDate(startDay + Math.ceil((2 * horizon) / day)).year + 1;
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  return years.flatMap((year) => daysOfYear(found.first, found.last, year));
}

/** In the spell that begins in a year; it ends in the next where its last day is earlier in the year than its first. */
function daysOfYear(first: DayOfYear, last: DayOfYear, year: number): readonly number[] {
  const isEarlier = last.month < first.month || (last.month === first.month && last.day < first.day);
  const from = dayNumber({ year, ...first });
  const to = dayNumber({ year: isEarlier ? year + 1 : year, ...last });
  // The 29th of February falls out of the years that have none.
  return daysFrom(from, civilDate(to).day === last.day ? to : to - 1);
}

function daysFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
