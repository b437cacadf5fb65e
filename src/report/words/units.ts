/** How amounts are named. `one` stands beside exactly 1; `more` and `less` compare two designs. */

import type { Unit } from '../../experiment/result.ts';
import type { Text } from '../../language/text.ts';
import type { TimeUnit } from '../results/time-unit.ts';

interface UnitWords {
  readonly one: Text;
  readonly many: Text;
  /** "12 cases more", "3 days longer". */
  readonly more: Text;
  readonly less: Text;
}

const more: Text = { en: 'more', nl: 'meer' };
const fewer: Text = { en: 'fewer', nl: 'minder' };
const longer: Text = { en: 'longer', nl: 'langer' };
const shorter: Text = { en: 'shorter', nl: 'korter' };

export const unitWords: Readonly<Record<Unit, UnitWords>> = {
  cases: { one: { en: 'case', nl: 'zaak' }, many: { en: 'cases', nl: 'zaken' }, more, less: fewer },
  'cases per month': {
    one: { en: 'case a month', nl: 'zaak per maand' },
    many: { en: 'cases a month', nl: 'zaken per maand' },
    more,
    less: fewer,
  },
  'cases per day': {
    one: { en: 'case a day', nl: 'zaak per dag' },
    many: { en: 'cases a day', nl: 'zaken per dag' },
    more,
    less: fewer,
  },
  'cases per hour': {
    one: { en: 'case an hour', nl: 'zaak per uur' },
    many: { en: 'cases an hour', nl: 'zaken per uur' },
    more,
    less: fewer,
  },
  seconds: {
    one: { en: 'second', nl: 'seconde' },
    many: { en: 'seconds', nl: 'seconden' },
    more: longer,
    less: shorter,
  },
  days: { one: { en: 'day', nl: 'dag' }, many: { en: 'days', nl: 'dagen' }, more: longer, less: shorter },
  years: { one: { en: 'year', nl: 'jaar' }, many: { en: 'years', nl: 'jaar' }, more: longer, less: shorter },
  weeks: { one: { en: 'week', nl: 'week' }, many: { en: 'weeks', nl: 'weken' }, more: longer, less: shorter },
  minutes: {
    one: { en: 'minute', nl: 'minuut' },
    many: { en: 'minutes', nl: 'minuten' },
    more: longer,
    less: shorter,
  },
  hours: { one: { en: 'hour', nl: 'uur' }, many: { en: 'hours', nl: 'uur' }, more, less: fewer },
  units: { one: { en: 'unit', nl: 'eenheid' }, many: { en: 'units', nl: 'eenheden' }, more, less: fewer },
  groups: { one: { en: 'group', nl: 'groep' }, many: { en: 'groups', nl: 'groepen' }, more, less: fewer },
  sessions: {
    one: { en: 'session', nl: 'bijeenkomst' },
    many: { en: 'sessions', nl: 'bijeenkomsten' },
    more,
    less: fewer,
  },
  times: { one: { en: 'time', nl: 'keer' }, many: { en: 'times', nl: 'keer' }, more, less: fewer },
  euro: {
    one: { en: 'euro', nl: 'euro' },
    many: { en: 'euro', nl: 'euro' },
    more,
    less: { en: 'less', nl: 'minder' },
  },
  share: {
    one: { en: 'percentage point', nl: 'procentpunt' },
    many: { en: 'percentage points', nl: 'procentpunt' },
    more: { en: 'higher', nl: 'hoger' },
    less: { en: 'lower', nl: 'lager' },
  },
  date: {
    one: { en: 'day', nl: 'dag' },
    many: { en: 'days', nl: 'dagen' },
    more: { en: 'later', nl: 'later' },
    less: { en: 'earlier', nl: 'eerder' },
  },
};

/** A unit of time in a heading; of calendar time, as opposed to working hours; and of time at work. */
export const timeWords: Readonly<
  Record<TimeUnit | 'weeks', { readonly name: Text; readonly calendar: Text; readonly work: Text }>
> = {
  seconds: {
    name: { en: 'seconds', nl: 'seconden' },
    calendar: { en: 'seconds of calendar time', nl: 'seconden kalendertijd' },
    work: { en: 'seconds', nl: 'seconden' },
  },
  minutes: {
    name: { en: 'minutes', nl: 'minuten' },
    calendar: { en: 'minutes of calendar time', nl: 'minuten kalendertijd' },
    work: { en: 'minutes', nl: 'minuten' },
  },
  hours: {
    name: { en: 'hours', nl: 'uren' },
    calendar: { en: 'hours of calendar time', nl: 'uren kalendertijd' },
    work: { en: 'hours', nl: 'uren' },
  },
  days: {
    name: { en: 'days', nl: 'dagen' },
    calendar: { en: 'calendar days', nl: 'kalenderdagen' },
    work: { en: 'days of 24 hours', nl: 'etmalen' },
  },
  weeks: {
    name: { en: 'weeks', nl: 'weken' },
    calendar: { en: 'calendar weeks', nl: 'kalenderweken' },
    work: { en: 'weeks of 7 times 24 hours', nl: 'weken van 7 etmalen' },
  },
  years: {
    name: { en: 'years', nl: 'jaren' },
    calendar: { en: 'years of calendar time', nl: 'jaren kalendertijd' },
    work: { en: 'years of 365.25 times 24 hours', nl: 'jaren van 365,25 etmalen' },
  },
};

export const durationWords = {
  seconds: { en: '{number} seconds', nl: '{number} seconden' },
  minutes: { en: '{number} minutes', nl: '{number} minuten' },
  hours: { en: '{number} hours', nl: '{number} uur' },
  days: { en: '{number} days', nl: '{number} dagen' },
  weeks: { en: '{number} weeks', nl: '{number} weken' },
  months: { en: '{count} months', nl: '{count} maanden' },
  years: { en: '{count} {count:year|years}', nl: '{count} jaar' },
} as const satisfies Readonly<Record<string, Text>>;

export const rangeWords = {
  range: { en: '{mean} ({low} to {high})', nl: '{mean} ({low} tot {high})' },
  percent: { en: '{number}%', nl: '{number}%' },
  moreThan: { en: 'more than {amount}', nl: 'meer dan {amount}' },
  nothing: { en: '–', nl: '–' },
  'no steady state': { en: 'no steady state', nl: 'geen evenwicht' },
  'still filling up': { en: '{figures}, still rising', nl: '{figures}, nog stijgend' },
  'nothing observed': { en: 'nothing observed', nl: 'niets waargenomen' },
  'not reached': { en: 'never: too few get their turn', nl: 'nooit: te weinig komen aan de beurt' },
  inSome: { en: '{text}, in {seen} of {all}', nl: '{text}, in {seen} van de {all}' },
  'still inside': { en: 'not everybody had left', nl: 'nog niet iedereen weg' },
  'other cases': { en: 'not the same cases', nl: 'niet dezelfde zaken' },
  'too few runs': { en: 'too few runs', nl: 'te weinig herhalingen' },
} as const;

export const perWords = {
  year: { en: 'a year', nl: 'per jaar' },
  month: { en: 'a month', nl: 'per maand' },
  day: { en: 'a day', nl: 'per dag' },
  hour: { en: 'an hour', nl: 'per uur' },
} as const satisfies Readonly<Record<string, Text>>;
