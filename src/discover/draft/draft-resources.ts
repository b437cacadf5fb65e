/** Who works in a draft, when, and how many of them there are. */
import { fill, inLanguage } from '../../language/text.ts';
import { formatDate, weekday } from '../../plan/civil-date.ts';
import { day, hour } from '../../plan/units.ts';
import { percentage } from '../../report/figures/number-format.ts';
import type { PoolFound } from '../findings.ts';
import type { Spell, WeeklyHours } from '../resources/weekly-hours.ts';
import type { DraftParts } from './draft-steps.ts';
import { draftWords } from './words.ts';
import { harmless, yamlText } from './yaml-text.ts';

/** The lines of each section; sections without lines are left out of the file. */
export interface ResourceSections {
  readonly hours: readonly string[];
  readonly holidays: readonly string[];
  readonly resources: readonly string[];
}

/** @param used pools that a step of the draft needs */
export function draftResources(parts: DraftParts, used: ReadonlySet<number>): ResourceSections {
  const hours: string[] = [];
  const holidays: string[] = [];
  const resources: string[] = [];
  parts.findings.pools.forEach((pool, index) => {
    const own = parts.names.pools[index];
    if (own === undefined || !used.has(index)) return;
    const works = pool.hours && hoursLines(pool.hours, own.name, parts);
    hours.push(...(works?.hours ?? []));
    holidays.push(...(works?.holidays ?? []));
    const isStaff = pool.hours !== undefined || pool.members.length > 1 || pool.typical < 2 * day;
    resources.push(
      `  ${yamlText(own.name)}:`,
      ...(own.title === undefined ? [] : [`    title: ${JSON.stringify(own.title)}`]),
      ...memberLines(pool),
      ...capacityLines(pool, own.name, isStaff, parts),
      ...(works === undefined ? [] : [`    works: ${yamlText(works.name)}`]),
      ...(pool.finishes ? ['    at closing: finish'] : []),
      ...orderLines(pool),
    );
  });
  return { hours, holidays, resources };
}

const mostMembers = 20;

/** People in a pool stand in a comment: to the draft they are alike. */
function memberLines({ members }: PoolFound): readonly string[] {
  if (members.length < 2) return [];
  const some = members.slice(0, mostMembers).map(harmless).join(', ');
  return [`    # ${members.length}: ${some}${members.length > mostMembers ? ', ...' : ''}`];
}

function capacityLines(
  { capacity, members }: PoolFound,
  pool: string,
  isStaff: boolean,
  parts: DraftParts,
): readonly string[] {
  const { inputs, language, findings } = parts;
  const log = inputs.log;
  const written = (many: number) => `${many} ${isStaff ? (many === 1 ? 'person' : 'people') : 'places'}`;
  const key = isStaff ? 'staff' : 'places';
  const wanted = fill(draftWords.numberOf, language, { pool });
  if (capacity.kind === 'roster') {
    const share = percentage(capacity.share, language);
    const { untold, units: byHour } = capacity;
    const seen = capacity.saysWho
      ? fill(draftWords.rosterSeen, language, { log, share })
      : inLanguage(draftWords.mostByHour, language);
    const text =
      untold === 0 ? seen : fill(draftWords.untoldHours, language, { text: seen, untold, hours: byHour.length });
    const levels = [...new Set(capacity.units)].sort((a, b) => a - b);
    const names = new Map(
      levels.map((level) => [
        level,
        inputs.add(
          fill(draftWords.numberAt, language, { pool, units: level }),
          written(level),
          capacity.saysWho
            ? { kind: 'source', text }
            : { kind: 'assumption', text, range: `${level} to ${written(level * 2)}` },
        ),
      ]),
    );
    // A roster counts from the beginning of the run, which is a midnight.
    const shift = capacity.units.length === 168 ? weekday(findings.firstDay) * 24 : 0;
    const turned = capacity.units.map((_, i, all) => all[(i + shift) % all.length] ?? 0);
    const shifts = turned.flatMap((level, i) =>
      level === turned[i - 1] ? [] : [`        ${i} hours: ${yamlText(names.get(level) ?? '')}`],
    );
    return ['    roster:', `      every: ${turned.length === 168 ? '7 days' : '24 hours'}`, '      shifts:', ...shifts];
  }
  if (capacity.kind === 'by date') return [`    ${key}:`, ...byDateLines(capacity, pool, written, parts)];
  const { units } = capacity;
  const most = Math.max(units * 2, members.length > 1 ? members.length : 0);
  const range = `${units} to ${written(Math.max(units + 1, most))}`;
  if (capacity.kind === 'at least') {
    const text = inLanguage(draftWords[capacity.saysWho ? 'neverFull' : 'mostAtOnce'], language);
    return [`    ${key}: ${yamlText(inputs.add(wanted, written(units), { kind: 'assumption', text, range }))}`];
  }
  const share = percentage(capacity.share, language);
  const isClear = capacity.share >= 0.8;
  const least = Math.max(1, Math.floor(units / 2));
  const input = isClear
    ? inputs.add(wanted, written(units), { kind: 'source', text: fill(draftWords.seenFull, language, { log, share }) })
    : inputs.add(wanted, written(units), {
        kind: 'assumption',
        text: fill(draftWords.seenMean, language, { share }),
        range: `${least} to ${written(Math.max(units + 1, most))}`,
      });
  return [`    ${key}: ${yamlText(input)}`];
}

/** The first number is that of the whole time before the first change. */
function byDateLines(
  { steps }: Extract<PoolFound['capacity'], { kind: 'by date' }>,
  pool: string,
  written: (many: number) => string,
  { inputs, language, findings }: DraftParts,
): readonly string[] {
  return steps.map(({ from, units, share }, i) => {
    const date = formatDate(i === 0 ? findings.firstDay : from);
    const until = formatDate((steps[i + 1]?.from ?? findings.lastDay + 1) - 1);
    const slots = { log: inputs.log, from: date, until, share: percentage(share ?? 0, language) };
    const input = inputs.add(
      fill(draftWords.numberFrom, language, { pool, date }),
      written(units),
      share === undefined
        ? {
            kind: 'assumption',
            text: fill(draftWords.neverFullFrom, language, slots),
            range: `${units} to ${written(units * 2)}`,
          }
        : { kind: 'source', text: fill(draftWords.seenFullFrom, language, slots) },
    );
    return `      ${date}: ${yamlText(input)}`;
  });
}

function orderLines({ order }: PoolFound): readonly string[] {
  return order === undefined || order.kind === 'first come' ? [] : [`    line: {order: ${order.kind}}`];
}

const dayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

function hoursLines({ days, closedDays }: WeeklyHours, pool: string, { names, language }: DraftParts) {
  const { name } = names.named(fill(draftWords.hoursOf, language, { pool }));
  const closed = closedDays.length === 0 ? undefined : names.named(fill(draftWords.closedFor, language, { pool })).name;
  const lines: string[] = [];
  for (let i = 0; i < 7; i++) {
    const spells = spellsText(days[i] ?? []);
    let to = i;
    while (to < 6 && spellsText(days[to + 1] ?? []) === spells) to++;
    const all =
      i === 0 && to === 6
        ? 'every day'
        : i === to
          ? (dayNames[i] ?? '')
          : `${dayNames[i] ?? ''} to ${dayNames[to] ?? ''}`;
    if (spells !== '') lines.push(`    ${all}: "${spells}"`);
    i = to;
  }
  return {
    name,
    hours: [`  ${yamlText(name)}:`, ...lines, ...(closed === undefined ? [] : [`    closed on: ${yamlText(closed)}`])],
    holidays: closed === undefined ? [] : [`  ${yamlText(closed)}: [${datesText(closedDays)}]`],
  };
}

function spellsText(spells: readonly Spell[]): string {
  return spells.map(({ from, to }) => `${clockTime(from)}-${clockTime(to)}`).join(', ');
}

export function clockTime(seconds: number): string {
  const minutes = Math.floor((seconds % hour) / 60);
  return `${String(Math.floor(seconds / hour)).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** Days in a row are one entry. */
function datesText(numbers: readonly number[]): string {
  const parts: string[] = [];
  for (let i = 0; i < numbers.length; i++) {
    let to = i;
    while ((numbers[to + 1] ?? 0) - (numbers[to] ?? 0) === 1) to++;
    const [first, last] = [numbers[i] ?? 0, numbers[to] ?? 0];
    parts.push(first === last ? formatDate(first) : `${formatDate(first)} to ${formatDate(last)}`);
    i = to;
  }
  return parts.join(', ');
}
