/** Units behind a figure, in English and in Dutch, and what they are worth in the unit of a measure. */
import { day, hour, minute, month, week, year } from '../../plan/units.ts';
import type { Unit } from '../result.ts';
import type { GivenTime, RateTime } from './observed-figure.ts';

/** What a unit makes of a number: so many times the unit of the measure, and perhaps for each such time. */
export interface ReadUnit {
  readonly worth: number;
  readonly per: RateTime | undefined;
  /** The unit of time that it is, where it is one that reports tell times in. */
  readonly timeUnit?: GivenTime;
}

type Sort = 'share' | 'time' | 'count' | 'euro';

const units: readonly { readonly names: readonly string[]; readonly sort: Sort; readonly worth: number }[] = [
  { names: ['%', 'percent', 'per cent', 'procent', 'pct'], sort: 'share', worth: 0.01 },
  { names: ['seconds', 'second', 'seconden', 'seconde', 'sec', 's'], sort: 'time', worth: 1 },
  { names: ['minutes', 'minute', 'minuten', 'minuut', 'min'], sort: 'time', worth: minute },
  { names: ['hours', 'hour', 'uren', 'uur', 'h', 'u'], sort: 'time', worth: hour },
  { names: ['days', 'day', 'dagen', 'dag', 'd', 'calendar days', 'kalenderdagen'], sort: 'time', worth: day },
  { names: ['weeks', 'week', 'weken', 'wk'], sort: 'time', worth: week },
  { names: ['months', 'month', 'maanden', 'maand'], sort: 'time', worth: month },
  { names: ['years', 'year', 'jaren', 'jaar'], sort: 'time', worth: year },
  {
    names: [
      ...['cases', 'case', 'zaken', 'zaak', 'people', 'person', 'persons', 'personen', 'persoon', 'mensen', 'clients'],
      ...[
        'cliënten',
        'clienten',
        'files',
        'dossiers',
        'reports',
        'pv',
        'pv’s',
        "pv's",
        'meldingen',
        'groups',
        'groepen',
      ],
      ...['sessions', 'bijeenkomsten', 'times', 'keer', 'aantal', 'number'],
    ],
    sort: 'count',
    worth: 1,
  },
  { names: ['euro', 'euros', 'eur', '€'], sort: 'euro', worth: 1 },
];

const rates: readonly { readonly per: RateTime; readonly names: readonly string[] }[] = [
  { per: 'day', names: ['day', 'dag'] },
  { per: 'week', names: ['week'] },
  { per: 'month', names: ['month', 'maand'] },
  { per: 'quarter', names: ['quarter', 'kwartaal'] },
  { per: 'year', names: ['year', 'jaar'] },
];

/** Seconds in the unit of measures that are times. */
const times: Partial<Readonly<Record<Unit, number>>> = {
  ...{ seconds: 1, minutes: minute, hours: hour, days: day, weeks: week, years: year },
};

const timeUnits: readonly GivenTime[] = ['seconds', 'minutes', 'hours', 'days', 'weeks', 'years'];

export type UnitRead = ReadUnit | 'unknown' | 'wrong' | 'needed';

/** @param text empty where none is given: a time must have one, and a share where it is not part of 1 */
export function readUnit(text: string, unit: Unit): UnitRead {
  const written = text.trim().toLowerCase().replace(/\s+/g, ' ');
  const rate = /^(.*?)\s?(?:\bper\b|\/|\ba\b|\ban\b)\s?([a-z]+)$/.exec(written);
  const per = rates.find(({ names }) => names.includes(rate?.[2] ?? ''))?.per;
  const name = per === undefined ? written : (rate?.[1] ?? '').trim();
  const expected = sortOf(unit);
  if (unit === 'cases per month') {
    if (name !== '' && units.find(({ names }) => names.includes(name))?.sort !== 'count') return wrongOr(name);
    return per === undefined || per === 'month' ? { worth: 1, per: undefined } : 'wrong';
  }
  if (name === '') {
    if (per !== undefined) return expected === 'count' || expected === 'euro' ? { worth: 1, per } : 'wrong';
    return expected === 'time' ? 'needed' : { worth: 1, per: undefined };
  }
  const found = units.find(({ names }) => names.includes(name));
  if (found === undefined) return 'unknown';
  if (found.sort !== expected) return 'wrong';
  if (expected !== 'time') return { worth: found.worth, per };
  // What is given in hours is work, of which a day has no fixed number.
  if (unit === 'hours' && found.worth > hour) return 'wrong';
  return { worth: found.worth / (times[unit] ?? day), per, ...timeUnitOf(found.worth) };
}

/** @param worth in seconds */
function timeUnitOf(worth: number): Pick<ReadUnit, 'timeUnit'> {
  const timeUnit = timeUnits.find((unit) => times[unit] === worth);
  return timeUnit === undefined ? {} : { timeUnit };
}

function wrongOr(name: string): 'wrong' | 'unknown' {
  return units.some(({ names }) => names.includes(name)) ? 'wrong' : 'unknown';
}

function sortOf(unit: Unit): Sort {
  if (unit === 'share' || unit === 'euro') return unit;
  return times[unit] === undefined ? 'count' : 'time';
}
