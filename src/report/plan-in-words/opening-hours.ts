/** When a place is open: the hours of each day of the week, and the days on which it is closed all the same. */
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { dateAt } from '../../plan/civil-date.ts';
import type { OpeningHours, Plan } from '../../plan/plan.ts';
import { day, hour, minute } from '../../plan/units.ts';
import { dateInWords } from '../dates/date-in-words.ts';
import { capitalised, listed } from '../phrases.ts';
import { dateWords } from '../words/date.ts';
import { openingWords } from '../words/plan/resources.ts';
import type { Voice } from './voice.ts';

const daysOfWeek = [0, 1, 2, 3, 4, 5, 6];

/** Those of all resources, under any rules, each once; in the order of the resources. */
export function openingHoursOf({ resources, policies }: Plan): readonly OpeningHours[] {
  const all = [resources, ...policies.map(({ rules }) => rules.resources)].flat();
  return [...new Map(all.flatMap(({ hours }) => (hours === undefined ? [] : [[hours.name, hours]]))).values()];
}

/** "Monday to Thursday: 09:00 to 12:30 and 13:30 to 17:00.", "Closed in the period on 25 December 2024 and 1 January 2025." */
export function openingSentences(hours: OpeningHours, { plan, language }: Voice): readonly string[] {
  const { horizon, start } = plan.period;
  const times = daysOfWeek.map((each) => timesOn(hours, each, language));
  const open = alikeInRow(times).flatMap(({ from, to }) => {
    const time = times[from];
    return time === undefined || time === ''
      ? []
      : [fill(openingWords.open, language, { days: dayNames(from, to, language), times: time })];
  });
  const closed = hours.closedDays.filter((each) => each >= 0 && each * day < horizon);
  const date = (each: number) => dateInWords(dateAt(start, each * day), language);
  const rows = alikeInRow(closed.map((each, i) => each - i)).flatMap(({ from, to }) => {
    const dates = closed.slice(from, to + 1).map(date);
    const [first = '', last = ''] = [dates[0], dates.at(-1)];
    return dates.length < 3 ? dates : [fill(dateWords.span, language, { from: first, to: last })];
  });
  return rows.length === 0 ? open : [...open, fill(openingWords.closed, language, { dates: listed(rows, language) })];
}

/** "09:00 to 12:30 and 13:30 to 17:00"; empty where it is closed. @param weekday from 0, Monday */
function timesOn({ week }: OpeningHours, weekday: number, language: Language): string {
  const [begins, ends] = [weekday * day, (weekday + 1) * day];
  const spells = week.flatMap(({ from, to }) => {
    const spell = { from: Math.max(from, begins), to: Math.min(to, ends) };
    return spell.from < spell.to ? [spell] : [];
  });
  if (spells.length === 1 && spells[0]?.from === begins && spells[0].to === ends)
    return inLanguage(openingWords.allDay, language);
  const clock = (at: number) =>
    `${inTwo(Math.floor((at - begins) / hour))}:${inTwo(Math.floor(((at - begins) % hour) / minute))}`;
  return listed(
    spells.map(({ from, to }) => fill(openingWords.spell, language, { from: clock(from), to: clock(to) })),
    language,
  );
}

function inTwo(number: number): string {
  return String(number).padStart(2, '0');
}

/** Where the same stands several times in a row: from which place to which. */
function alikeInRow(list: readonly (string | number)[]): readonly { readonly from: number; readonly to: number }[] {
  const rows: { from: number; to: number }[] = [];
  list.forEach((each, i) => {
    const last = rows.at(-1);
    if (last !== undefined && list[last.to] === each) last.to = i;
    else rows.push({ from: i, to: i });
  });
  return rows;
}

/** @param from of the week, from 0, Monday */
function dayNames(from: number, to: number, language: Language): string {
  if (from === 0 && to === 6) return inLanguage(openingWords.everyDay, language);
  const name = (weekday: number) => inLanguage(dateWords.days[(weekday + 1) % 7], language) ?? '';
  if (from === to) return capitalised(name(from));
  const ends = { from: capitalised(name(from)), to: name(to) };
  return fill(to === from + 1 ? openingWords.twoDays : dateWords.span, language, ends);
}
