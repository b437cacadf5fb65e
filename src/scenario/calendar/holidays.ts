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
        en: 'a day such as 2014-04-21, or 12-25 for every year',
        nl: 'een dag zoals 2014-04-21, of 12-25 voor elk jaar',
      },
      '2014-04-21',
      '12-25',
      '2014-12-24 to 2015-01-04',
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
      context.problems.add(item.at, isTurned ? { code: 'period is empty', from, to } : noSuchDate(found));
    }
  }
}

type Spell =
  | { readonly kind: 'once'; readonly first: number; readonly last: number }
  | { readonly kind: 'yearly'; readonly month: number; readonly day: number };

/** `2014-04-21`, `2014-12-24 to 2015-01-04` or `12-25`. */
function spell(written: string): Spell | undefined {
  const yearly = /^(\d{2})-(\d{2})$/.exec(written);
  if (yearly !== null) {
    // A leap year, so that the 29th of February is a day.
    const date = { year: 2000, month: Number(yearly[1]), day: Number(yearly[2]) };
    return formatDate(dayNumber(date)) === `2000-${written}`
      ? { kind: 'yearly', month: date.month, day: date.day }
      : undefined;
  }
  const [from, to, ...more] = written.split(' to ');
  const first = parseDate(from ?? '');
  const last = to === undefined ? first : parseDate(to);
  if (first === undefined || last === undefined || more.length > 0) return undefined;
  return first <= last && last - first <= longestSpell ? { kind: 'once', first, last } : undefined;
}

/** Days; nobody is on holiday for longer than ten years. */
const longestSpell = 3653;

function daysIn(item: Tree, { startDay, horizon }: RunPeriod): readonly number[] {
  const found = spell(textOf(item) ?? '');
  if (found === undefined) return [];
  if (found.kind === 'once') {
    return Array.from({ length: found.last - found.first + 1 }, (_, index) => found.first + index);
  }
  const firstYear = civilDate(startDay).year - 1;
  // Where cases are followed beyond the run, it goes on for as long again.
  const lastYear = civilDate(startDay + Math.ceil((2 * horizon) / day)).year + 1;
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  const dates = years.map((year) => dayNumber({ year, month: found.month, day: found.day }));
  // The 29th of February falls out of the years that have none.
  return dates.filter((number) => civilDate(number).day === found.day);
}
