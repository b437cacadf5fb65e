/**
 * When a resource is open: what stands under `hours:`, as a schema and as it is read for a resource, and how long that is
 * in a run. holidays.ts knows the days on which it is closed.
 */

import { weekday } from '../../plan/civil-date.ts';
import type { OpeningHours } from '../../plan/plan.ts';
import { day, hour, minute } from '../../plan/units.ts';
import type { Context, RunPeriod } from '../context.ts';
import { nearMiss } from '../names.ts';
import { type Entry, field, fields, itemsOf, type Mapping, type Tree, textOf } from '../reading/tree.ts';
import { text, textOrNumber, title, titleOf, word } from '../schema/leaves.ts';
import { either, list, mapping, named, oneOrMore } from '../schema/schema.ts';
import { namesSpanned } from '../schema/shape.ts';
import { closedDays } from './holidays.ts';

const weekDays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** What people also write, for the hint. */
const inDutch = new Map(
  ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'].map((name, index) => [
    name,
    weekDays[index],
  ]),
);

/** The keys that say on which days. */
const days = { names: weekDays, all: 'every day' };

const ofADay = { en: 'hours such as "09:00-12:30, 13:30-17:00"', nl: 'tijden zoals "09:00-12:30, 13:30-17:00"' };

const hoursOfADay = textOrNumber(ofADay, '09:00-12:30');

/** The keys are days, `monday to friday` and `every day` besides these two; `readWeek` knows which there are. */
const openingHoursSchema = mapping(
  {
    en: 'opening hours: {monday to friday: "09:00-12:30, 13:30-17:00", closed on: belgian holidays}',
    nl: 'openingstijden: {monday to friday: "09:00-12:30, 13:30-17:00", closed on: belgian holidays}',
  },
  {
    examples: [{ 'monday to friday': '09:00-12:30, 13:30-17:00', 'closed on': 'public holidays' }],
    spans: days,
    others: either(
      { expected: ofADay, examples: ['09:00-12:30, 13:30-17:00', 'closed'] },
      word(ofADay, '09:00-12:30, 13:30-17:00'),
      list(ofADay, hoursOfADay),
    ).shape,
  },
  {
    title: title.optional(),
    'closed on': oneOrMore(
      { en: 'the list of holidays to keep, or several', nl: 'de lijst van feestdagen die geldt, of meer lijsten' },
      text({ en: 'a list of holidays', nl: 'een lijst van feestdagen' }, 'public holidays'),
    ).optional(),
  },
);

export const hoursSchema = named(
  { en: 'opening hours by name', nl: 'openingstijden op naam' },
  'office hours',
  openingHoursSchema,
);

interface Spell {
  readonly from: number;
  readonly to: number;
}

/** The opening hours called `name`. */
export function readHours(root: Mapping, name: string, context: Context): OpeningHours | undefined {
  const tree = field(field(root, 'hours'), name);
  if (tree === undefined || context.broken.has(tree)) return undefined;
  const before = context.problems.count;
  const week = readWeek(tree, context);
  const closed = closedDays(root, field(tree, 'closed on'), context);
  if (context.problems.count > before) return undefined;
  return { name, title: titleOf(field(tree, 'title'), name), week, closedDays: closed };
}

/** Open spells from Monday midnight, sorted, joined where they touch. */
function readWeek(tree: Tree, context: Context): readonly Spell[] {
  const taken = new Set<number>();
  const spells: Spell[] = [];
  for (const [key, entry] of fields(tree)) {
    if (key === 'closed on' || key === 'title') continue;
    for (const index of daysNamed(key, entry, context)) {
      if (taken.has(index)) {
        context.problems.add(entry.keyAt, { code: 'day twice', day: weekDays[index] ?? '' });
        continue;
      }
      taken.add(index);
      const ofDay = readSpells(entry.value, context);
      spells.push(...ofDay.map(({ from, to }) => ({ from: index * day + from, to: index * day + to })));
    }
  }
  spells.sort((a, b) => a.from - b.from);
  return joined(spells);
}

function daysNamed(key: string, { keyAt }: Entry, { problems }: Context): readonly number[] {
  const indices = namesSpanned(key, days);
  if (indices !== undefined) return indices;
  const near = daysMeant(key) ?? nearMiss(key, [...weekDays, 'monday to friday', days.all, 'closed on']);
  problems.add(keyAt, { code: 'not a day', found: key, near });
  return [];
}

/** `maandag t/m vrijdag`, `mon - fri` and `weekdays` as they should be written; undefined for other texts. */
function daysMeant(key: string): string | undefined {
  const written = key.toLowerCase();
  if (/^(week|working |werk)da(y|g)(s|en)?$/.test(written)) return 'monday to friday';
  const parts = written.split(/ *(?:-|–|\bto\b|\btot(?: en met)?\b|t\/m|\bthrough\b|\buntil\b) */);
  const known = parts.map(
    (part) =>
      inDutch.get(part) ?? weekDays.find((each) => part.length >= 3 && each.startsWith(part.replace(/\.$/, ''))),
  );
  const meant = known.includes(undefined) ? undefined : known.join(' to ');
  return meant !== undefined && namesSpanned(meant, days) !== undefined ? meant : undefined;
}

function readSpells(tree: Tree, { problems }: Context): readonly Spell[] {
  const texts = itemsOf(tree).flatMap((item) =>
    (textOf(item) ?? '').split(',').map((written) => ({ written: written.trim(), at: item.at })),
  );
  const spells: Spell[] = [];
  for (const { written, at } of texts) {
    if (written === 'closed') continue;
    const spell = readSpell(written);
    if (spell === undefined)
      problems.add(at, { code: 'not opening hours', found: written, meant: hoursMeant(written) });
    else if (spells.some(({ from, to }) => spell.from < to && from < spell.to))
      problems.add(at, { code: 'hours overlap', found: written });
    else spells.push(spell);
  }
  return spells;
}

/** `09:00-12:30`, as seconds from midnight; 24:00 is the end of the day. */
function readSpell(written: string): Spell | undefined {
  const match = /^(\d{1,2}):(\d{2})\s*-\s*(\d{1,2}):(\d{2})$/.exec(written);
  if (match === null) return undefined;
  const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = match.slice(1).map(Number);
  const from = fromHour * hour + fromMinute * minute;
  const to = toHour * hour + toMinute * minute;
  return fromMinute < 60 && toMinute < 60 && from < to && to <= day ? { from, to } : undefined;
}

/** `9-17`, `09.00-17.00`, `“09:00–17:00”` and `9 uur - 17 uur` as they should be written; undefined where that makes no hours either. */
function hoursMeant(written: string): string | undefined {
  const clock = String.raw`(\d{1,2})(?:[.:]?(\d{2}))?\s*(?:uur|u|h)?`;
  const [found, from = '', fromMinute = '00', to = '', toMinute = '00'] =
    new RegExp(`^[“”„‘’]?${clock}\\s*(?:[-–—]|to|tot)\\s*${clock}[“”„‘’]?$`).exec(written) ?? [];
  if (found === undefined) return undefined;
  const meant = `${from.padStart(2, '0')}:${fromMinute}-${to.padStart(2, '0')}:${toMinute}`;
  return readSpell(meant) === undefined ? undefined : meant;
}

function joined(spells: readonly Spell[]): readonly Spell[] {
  const result: Spell[] = [];
  for (const spell of spells) {
    const last = result.at(-1);
    if (last !== undefined && last.to === spell.from) result[result.length - 1] = { from: last.from, to: spell.to };
    else result.push(spell);
  }
  return result;
}

/** Seconds that a resource is open in the period that is simulated. */
export function openTime(hours: OpeningHours | undefined, { startDay, horizon }: RunPeriod): number {
  if (hours === undefined) return horizon;
  const closed = new Set(hours.closedDays);
  let open = 0;
  for (let index = 0; index * day < horizon; index += 1) {
    if (closed.has(index)) continue;
    const midnight = weekday(startDay + index) * day;
    const end = midnight + Math.min(day, horizon - index * day);
    for (const { from, to } of hours.week) open += Math.max(0, Math.min(to, end) - Math.max(from, midnight));
  }
  return open;
}
