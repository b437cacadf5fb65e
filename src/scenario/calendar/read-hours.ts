import type { OpeningHours } from '../../plan/plan.ts';
import { day, hour, minute } from '../../plan/units.ts';
import type { Desk } from '../desk.ts';
import { nearMiss } from '../near-miss.ts';
import { type Entry, field, fields, itemsOf, type Mapping, type Tree, textOf } from '../reading/tree.ts';
import { titleOf } from '../text-of-title.ts';
import { closedDays } from './holidays.ts';
import { weekDays } from './hours-schema.ts';

interface Spell {
  readonly from: number;
  readonly to: number;
}

/** The opening hours called `name`. */
export function readHours(root: Mapping, name: string, desk: Desk): OpeningHours | undefined {
  const tree = field(field(root, 'hours'), name);
  if (tree === undefined || desk.broken.has(tree)) return undefined;
  const before = desk.problems.count;
  const week = readWeek(tree, desk);
  const closed = closedDays(root, field(tree, 'closed on'), desk);
  if (desk.problems.count > before) return undefined;
  return { name, title: titleOf(field(tree, 'title'), name), week, closedDays: closed };
}

/** Open spells from Monday midnight, sorted, joined where they touch. */
function readWeek(tree: Tree, desk: Desk): readonly Spell[] {
  const taken = new Set<number>();
  const spells: Spell[] = [];
  for (const [key, entry] of fields(tree)) {
    if (key === 'closed on' || key === 'title') continue;
    for (const index of daysNamed(key, entry, desk)) {
      if (taken.has(index)) {
        desk.problems.add(entry.keyAt, { code: 'day twice', day: weekDays[index] ?? '' });
        continue;
      }
      taken.add(index);
      const ofDay = readSpells(entry.value, desk);
      spells.push(...ofDay.map(({ from, to }) => ({ from: index * day + from, to: index * day + to })));
    }
  }
  spells.sort((a, b) => a.from - b.from);
  return joined(spells);
}

function daysNamed(key: string, { keyAt }: Entry, { problems }: Desk): readonly number[] {
  if (key === 'every day') return weekDays.map((_, index) => index);
  const days: readonly string[] = weekDays;
  const [first = '', last = first, ...more] = key.split(' to ');
  const from = days.indexOf(first);
  const to = days.indexOf(last);
  if (from >= 0 && to >= from && more.length === 0) {
    return weekDays.flatMap((_, index) => (index >= from && index <= to ? [index] : []));
  }
  const near = nearMiss(key, [...weekDays, 'monday to friday', 'every day', 'closed on']);
  problems.add(keyAt, { code: 'not a day', found: key, near });
  return [];
}

function readSpells(tree: Tree, { problems }: Desk): readonly Spell[] {
  const texts = itemsOf(tree).flatMap((item) =>
    (textOf(item) ?? '').split(',').map((text) => ({ text: text.trim(), at: item.at })),
  );
  const spells: Spell[] = [];
  for (const { text, at } of texts) {
    if (text === 'closed') continue;
    const spell = readSpell(text);
    if (spell === undefined) problems.add(at, { code: 'not opening hours', found: text });
    else if (spells.some(({ from, to }) => spell.from < to && from < spell.to))
      problems.add(at, { code: 'hours overlap', found: text });
    else spells.push(spell);
  }
  return spells;
}

/** `09:00-12:30`, as seconds from midnight; 24:00 is the end of the day. */
function readSpell(text: string): Spell | undefined {
  const match = /^(\d{1,2}):(\d{2})\s*-\s*(\d{1,2}):(\d{2})$/.exec(text);
  if (match === null) return undefined;
  const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = match.slice(1).map(Number);
  const from = fromHour * hour + fromMinute * minute;
  const to = toHour * hour + toMinute * minute;
  return fromMinute < 60 && toMinute < 60 && from < to && to <= day ? { from, to } : undefined;
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
