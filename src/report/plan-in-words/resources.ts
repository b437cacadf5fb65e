/** Who and what there is: staff, places and seats, over time. */
import { fill, inLanguage } from '../../language/text.ts';
import type { CapacityLevel, CapacityPlan, ResourcePlan, Roster } from '../../plan/plan.ts';
import { instantInWords } from '../dates/date-in-words.ts';
import { durationText } from '../figures/duration.ts';
import { formatNumber, percentage } from '../figures/number-format.ts';
import { capacityLabels, resourceWords } from '../words/plan/resources.ts';
import { valueWords } from '../words/plan/rules-and-values.ts';
import { lineWords } from '../words/plan/steps.ts';
import { euroText } from './values.ts';
import { titleIn, type Voice } from './voice.ts';

/** What becomes of work that a higher priority interrupts. */
const interrupted = { resume: 'goes on later', restart: 'restarts later', redraw: 'is redrawn later' } as const;

/** Changes of capacity that are listed one by one. */
const fewChanges = 4;

export function resourceSentences(resource: ResourcePlan, voice: Voice): readonly string[] {
  const { plan, language } = voice;
  const { kind, capacity, organisation, hours, closing, order, preempts, room, norm } = resource;
  const { costPerHour, costPerHourThere } = resource;
  const { otherWork, sessions, roster } = capacity;
  const words = resourceWords;
  const isStaff = kind === 'staff';
  const units = capacityText(capacity, voice);
  const euro = (value: number) => euroText(voice, { kind: 'fixed', value });
  const all: readonly (string | false)[] = [
    organisation !== undefined &&
      fill(words.of, language, { organisation: titleIn(plan.organisations, organisation, voice) }),
    kind === 'seats'
      ? seatsText(sessions, units, voice)
      : roster === undefined
        ? fill(words[kind], language, { units })
        : rosterText(roster, voice),
    otherWork > 0 && fill(words.otherWork, language, { share: percentage(otherWork, language) }),
    hours !== undefined && fill(words.opens, language, { hours: inLanguage(hours.title, language) }),
    closing !== 'pause' && fill(words.closing, language, { what: inLanguage(words[closing], language) }),
    order === 'priority' && inLanguage(words.byPriority, language),
    order === 'last come' && inLanguage(words.lastCome, language),
    preempts !== 'no' && fill(words.interrupts, language, { what: inLanguage(words[interrupted[preempts]], language) }),
    room !== undefined && fill(lineWords.room, language, { room: formatNumber(room, 0, language) }),
    norm !== undefined && fill(lineWords.norm, language, { norm: durationText(norm, language) }),
    costPerHour !== undefined && fill(words[isStaff ? 'costs' : 'placeCosts'], language, { amount: euro(costPerHour) }),
    costPerHourThere !== undefined &&
      fill(words[isStaff ? 'costsThere' : 'placeCostsThere'], language, { amount: euro(costPerHourThere) }),
  ];
  return all.filter((sentence) => sentence !== false);
}

/** "1 FTE (1,400 hours a year); 3 FTE (4,200 hours a year) from 1 January 2015". */
function capacityText({ levels }: CapacityPlan, voice: Voice): string {
  const { plan, language } = voice;
  const texts = levels.map((level) => ({ from: level.from, text: levelText(level, voice) }));
  if (texts.length > fewChanges + 1) {
    const [begins, ends] = [texts[1], texts.at(-1)].map((each) =>
      instantInWords(plan.period.start, each?.from ?? 0, language),
    );
    const ofLevels = { first: texts[0]?.text ?? '', count: texts.length - 1, last: texts.at(-1)?.text ?? '' };
    return fill(resourceWords.changing, language, { ...ofLevels, begins: begins ?? '', ends: ends ?? '' });
  }
  return texts
    .map(({ from, text }) => {
      if (from === 0) return text;
      return fill(resourceWords.fromDate, language, {
        units: text,
        date: instantInWords(plan.period.start, from, language),
      });
    })
    .join('; ');
}

function seatsText(sessions: CapacityPlan['sessions'], units: string, { plan, language }: Voice): string {
  const { every, first } = sessions ?? { every: 0, first: 0 };
  const start = instantInWords(plan.period.start, first, language);
  return fill(resourceWords.seats, language, { every: durationText(every, language), start, units });
}

/** "By roster, every day from 1 January 2024 06:00 on: 4 at first, 2 after 16 hours." */
function rosterText({ every, offset, shifts }: Roster, voice: Voice): string {
  const { plan, language } = voice;
  const texts = shifts.map(({ from, units: number }) => {
    const units = unitsText(number, voice);
    if (from === 0) return fill(resourceWords.shiftAtFirst, language, { units });
    return fill(resourceWords.shiftAfter, language, { units, time: durationText(from, language) });
  });
  return fill(resourceWords.roster, language, {
    every: durationText(every, language),
    start: instantInWords(plan.period.start, offset, language),
    shifts: texts.join(', '),
  });
}

function levelText({ units, speed, inFte }: CapacityLevel, voice: Voice): string {
  const { language } = voice;
  if (inFte === undefined) {
    const paced = { units: unitsText(units, voice), speed: formatNumber(speed, 2, language) };
    return speed === 1 ? paced.units : fill(resourceWords.atPace, language, paced);
  }
  const { hoursAYear } = inFte;
  const fte = shortNumber(inFte.fte, language);
  if (hoursAYear === undefined) return fill(resourceWords.fte, language, { fte });
  return fill(resourceWords.fteOfHours, language, { fte, hours: formatNumber(hoursAYear, 0, language) });
}

/** With two decimals at most: 1, 1.5, 0.25. */
function shortNumber(value: number, language: Voice['language']): string {
  const decimals = [0, 1].find((digits) => Math.abs(value - Number(value.toFixed(digits))) < 1e-9) ?? 2;
  return formatNumber(value, decimals, language);
}

function unitsText(units: number, { language }: Voice): string {
  return Number.isFinite(units) ? formatNumber(units, 0, language) : inLanguage(resourceWords.unlimited, language);
}

/**
 * "1 at work, 1,400 hours a year", "8 to 10 seats every 7 days".
 *
 * @param hoursAYear of all units together, for staff; undefined where not known
 */
export function capacityLabel(
  { kind, capacity }: ResourcePlan,
  hoursAYear: number | undefined,
  { language }: Voice,
): string {
  const { roster, levels, sessions, otherWork } = capacity;
  const all = roster === undefined ? levels.map((level) => level.units) : roster.shifts.map((shift) => shift.units);
  const inDigits = (count: number) => formatNumber(count, Number.isInteger(count) ? 0 : 1, language);
  const least = Math.min(...all);
  const most = Math.max(...all);
  if (least === Infinity) return inLanguage(capacityLabels.unlimited, language);
  const units =
    most === Infinity || least === most
      ? inDigits(least)
      : fill(valueWords.fromTo, language, { least: inDigits(least), most: inDigits(most) });
  const text =
    sessions === undefined
      ? standingLabel(kind, units, hoursAYear, language)
      : fill(capacityLabels.seats, language, { units, every: durationText(sessions.every, language) });
  return otherWork > 0 ? fill(capacityLabels.besides, language, { capacity: text }) : text;
}

function standingLabel(
  kind: ResourcePlan['kind'],
  units: string,
  hoursAYear: number | undefined,
  language: Voice['language'],
): string {
  if (kind !== 'staff') return fill(capacityLabels.places, language, { units });
  const people = fill(capacityLabels.staff, language, { units });
  if (hoursAYear === undefined || !Number.isFinite(hoursAYear)) return people;
  return fill(capacityLabels.hoursAYear, language, { units: people, hours: formatNumber(hoursAYear, 0, language) });
}
