/** Targets as they are asked for: `wait p90 <= 8 weeks at care place`, `at most 5 % give up`, `does not jam`. */

import { filled, type Text } from '../../language/text.ts';
import { dateAt, lastDay, parseDate } from '../../plan/civil-date.ts';
import type { Plan } from '../../plan/plan.ts';
import { day, hour, minute, month, type Seconds, week, year } from '../../plan/units.ts';
import { meantOr } from '../../scenario/messages/quoting.ts';
import { nearMiss } from '../../scenario/names.ts';
import { power } from '../../scenario/values/dimension.ts';
import { readLiteral } from '../../scenario/values/read-literal.ts';
import type { Quantity } from '../../scenario/values/value.ts';
import { wrongMeasure } from '../points/asked-measure.ts';
import type { ChosenMeasure } from '../points/chosen-measure.ts';
import { chooseMeasure } from '../points/chosen-measure.ts';
import type { Unit } from '../result.ts';

export type Target = {
  /** As it was asked for. */
  readonly written: string;
  /** Seconds from the start at which it must hold: everything is measured until then; undefined is the end of the run. */
  readonly by: Seconds | undefined;
} & (
  | {
      readonly kind: 'measure';
      readonly chosen: ChosenMeasure;
      readonly relation: 'at most' | 'at least';
      /** In the unit of the measure; a part of 1 where it is a share of those who came. */
      readonly value: number;
      /** Whether a number of cases is laid beside all those who came there. */
      readonly isShare: boolean;
    }
  /** That a resource, or any of them where it is undefined, is not short of capacity. */
  | { readonly kind: 'does not jam'; readonly resource: number | undefined }
);

export type MeasureTarget = Extract<Target, { kind: 'measure' }>;

export type ReadTarget =
  | { readonly kind: 'target'; readonly target: Target }
  /** What was expected and found. */
  | { readonly kind: 'wrong'; readonly message: Text };

/** Counts of cases that may be laid beside all those who came there. */
export const shareable: readonly string[] = ['gave up', 'moved on', 'refused', 'balked', 'diverted', 'reassessed'];

const forms: Text = {
  en: 'write it as "wait p90 at care place <= 8 weeks", "at most 5 % give up at care place" or "care place does not jam"; "by 2014-07-01" may follow.',
  nl: 'schrijf het als "wait p90 at care place <= 8 weeks", "at most 5 % give up at care place" of "care place does not jam"; "by 2014-07-01" mag erachter.',
};

/**
 * @param usual the place of a target that names none
 * @param plan of the scenario; places and dates are those of the plan
 */
export function readTarget(text: string, plan: Plan, usual?: string): ReadTarget {
  const written = text.trim().replace(/\s+/g, ' ');
  const dated = /^(.*) by (\d{4}-\d{2}-\d{2})$/.exec(written);
  const asked = dated?.[1] ?? written;
  const by = dated === null ? undefined : momentOf(dated[2] ?? '', plan);
  if (typeof by === 'object') return wrong(written, by);
  const jam = /^(?:(.*) )?does not jam(?: at (.*))?$/.exec(asked);
  if (jam !== null) return jamTarget(written, jam[1] ?? jam[2] ?? usual, by, plan);
  const parts = relationIn(asked);
  if (parts === undefined) return wrong(written, forms);
  const choice = chooseMeasure(parts.measure, [plan], usual === undefined ? {} : { usual });
  if (choice.kind === 'unknown measure') {
    if (choice.because !== undefined) return notJudged(written, wrongMeasure.notMeasured(choice.found, choice.because));
    const near = nearMiss(choice.found, choice.known) ?? nearMiss(choice.found.replace(/ at .*$/, ''), choice.known);
    const all = choice.known.join(', ');
    return wrong(
      written,
      filled(
        { en: 'there is no measure "{found}". {advice}', nl: 'er is geen maat "{found}". {advice}' },
        {
          found: choice.found,
          advice: meantOr(near, filled({ en: 'Known are: {all}.', nl: 'Bekend zijn: {all}.' }, { all })),
        },
      ),
    );
  }
  if (choice.kind !== 'chosen') {
    const { found } = choice;
    if (choice.kind === 'unknown place' && choice.because !== undefined) {
      return notJudged(written, wrongMeasure.unknownPlace(choice));
    }
    const known = choice.known.join(', ');
    return wrong(
      written,
      found === undefined
        ? filled(
            {
              en: 'it names no place. Expected "MEASURE at PLACE", with one of: {known}.',
              nl: 'het noemt geen onderdeel. Verwacht: "MAAT at ONDERDEEL", met een van: {known}.',
            },
            { known },
          )
        : filled(
            {
              en: 'it names the place "{found}". Expected "MEASURE at PLACE", with one of: {known}.',
              nl: 'het noemt het onderdeel "{found}". Verwacht: "MAAT at ONDERDEEL", met een van: {known}.',
            },
            { found, known },
          ),
    );
  }
  const { chosen } = choice;
  const value = valueIn(parts.value, chosen, plan);
  if ('en' in value) return wrong(written, value);
  const { relation } = parts;
  return { kind: 'target', target: { kind: 'measure', written, by, chosen, relation, ...value } };
}

function wrong(written: string, because: Text): ReadTarget {
  const message = filled(
    { en: 'the target "{written}" cannot be read: {because}', nl: 'het doel "{written}" is niet te lezen: {because}' },
    { written, because },
  );
  return { kind: 'wrong', message };
}

/** One that is read, but of something that cannot happen. */
function notJudged(written: string, because: Text): ReadTarget {
  const message = filled(
    {
      en: 'the target "{written}" cannot be judged: {because}',
      nl: 'over het doel "{written}" valt niets te zeggen: {because}',
    },
    { written, because },
  );
  return { kind: 'wrong', message };
}

function jamTarget(written: string, place: string | undefined, by: Seconds | undefined, plan: Plan): ReadTarget {
  const names = plan.resources.map(({ name }) => name);
  const resource = place === undefined ? undefined : names.indexOf(place);
  if (resource !== -1) return { kind: 'target', target: { kind: 'does not jam', written, by, resource } };
  const near = nearMiss(place ?? '', names);
  const all = names.join(', ');
  return wrong(
    written,
    filled(
      { en: 'no resource is called "{place}". {advice}', nl: 'geen onderdeel heet "{place}". {advice}' },
      {
        place: place ?? '',
        advice: meantOr(near, filled({ en: 'The resources are: {all}.', nl: 'De onderdelen zijn: {all}.' }, { all })),
      },
    ),
  );
}

/** The end of that day, within the period and after the start-up. @returns what is wrong with it otherwise */
function momentOf(date: string, { period }: Plan): Seconds | Text {
  const found = parseDate(date);
  const first = parseDate(period.start);
  if (found === undefined || first === undefined) {
    return filled({ en: '"{date}" is not a date.', nl: '"{date}" is geen datum.' }, { date });
  }
  const until = (found + 1 - first) * day;
  if (until > period.startUp && until <= period.horizon) return until;
  return filled(
    {
      en: '{date} is not within the measured part of the period. Expected a day from {from} to {to}.',
      nl: '{date} valt niet in het deel van de periode dat wordt gemeten. Verwacht: een dag van {from} tot en met {to}.',
    },
    {
      date,
      from: dateAt(period.start, period.startUp),
      to: lastDay(period.start, Math.max(day, period.horizon - (period.horizon % day))),
    },
  );
}

interface Parts {
  readonly measure: string;
  readonly relation: 'at most' | 'at least';
  readonly value: string;
}

const relations: Readonly<Record<string, Parts['relation']>> = {
  '<=': 'at most',
  '≤': 'at most',
  '<': 'at most',
  '>=': 'at least',
  '≥': 'at least',
  '>': 'at least',
};

function relationIn(asked: string): Parts | undefined {
  const compared = /^(.*?)\s*(<=|>=|≤|≥|<|>)\s*(.*)$/.exec(asked);
  const relation = relations[compared?.[2] ?? ''];
  if (compared !== null && relation !== undefined) {
    // The place may also stand after the value.
    const [value = '', ...place] = (compared[3] ?? '').split(/ (?=at )/);
    const measure = [compared[1] ?? '', ...place].join(' ');
    return { measure, relation, value };
  }
  const spoken = /^(at most|at least) ([\d.]+ ?(?:%|euro|cases?)) (?:of them )?(.*)$/.exec(asked);
  if (spoken === null) return undefined;
  const [, bound, value = '', rest = ''] = spoken;
  return { measure: inRegister(rest), relation: bound === 'at least' ? 'at least' : 'at most', value };
}

/** What people say for what the register of measures calls otherwise. */
function inRegister(said: string): string {
  return said
    .replace(/^gives? up/, 'gave up')
    .replace(/^moves? on/, 'moved on')
    .replace(/^balks?(?!ed)/, 'balked')
    .replace(/^(?:are|is) (?=refused|diverted)/, '')
    .replace(/^(?:are |is )?on time(?! of)/, 'on time of all')
    .replace(/^waits? more than/, 'share waiting more than');
}

/** What units of measures are in the base units of the language, and the dimension that they have there. */
const worths: Readonly<Record<Unit, { readonly worth: number; readonly of: Quantity['dimension'] }>> = {
  days: { worth: day, of: { time: 1 } },
  weeks: { worth: week, of: { time: 1 } },
  years: { worth: year, of: { time: 1 } },
  seconds: { worth: 1, of: { time: 1 } },
  hours: { worth: hour, of: { time: 1 } },
  minutes: { worth: minute, of: { time: 1 } },
  'cases per month': { worth: 1 / month, of: { time: -1 } },
  'cases per day': { worth: 1 / day, of: { time: -1 } },
  'cases per hour': { worth: 1 / hour, of: { time: -1 } },
  date: { worth: 1, of: { moment: 1 } },
  euro: { worth: 1, of: { euro: 1 } },
  share: { worth: 1, of: {} },
  cases: { worth: 1, of: {} },
  units: { worth: 1, of: {} },
  groups: { worth: 1, of: {} },
  sessions: { worth: 1, of: {} },
  times: { worth: 1, of: {} },
};

const examples: Readonly<Record<Unit, string>> = {
  days: '8 weeks',
  weeks: '8 weeks',
  years: '2 years',
  seconds: '30 seconds',
  hours: '40 hours',
  minutes: '30 minutes',
  'cases per month': '5 cases per month',
  'cases per day': '5 cases per day',
  'cases per hour': '5 cases per hour',
  date: '2014-07-01',
  euro: '10000 euro',
  share: '5 %',
  cases: '50 cases',
  units: '50 units',
  groups: '50',
  sessions: '50',
  times: '50',
};

/** @returns what is wrong with it where it is no value of the measure */
function valueIn(
  text: string,
  { measure, unit }: ChosenMeasure,
  { period }: Plan,
): Pick<MeasureTarget, 'value' | 'isShare'> | Text {
  const found = readLiteral(text.trim(), parseDate(period.start) ?? 0);
  const canBeShare = shareable.includes(measure);
  const wanted = filled(
    canBeShare
      ? {
          en: 'expected for "{measure}" a value such as "{example}", or in %; found "{text}".',
          nl: 'verwacht voor "{measure}" een waarde zoals "{example}", of in %; gevonden: "{text}".',
        }
      : {
          en: 'expected for "{measure}" a value such as "{example}"; found "{text}".',
          nl: 'verwacht voor "{measure}" een waarde zoals "{example}"; gevonden: "{text}".',
        },
    { measure, example: examples[unit], text },
  );
  if (found === undefined || 'fault' in found) return wanted;
  const isShare = found.sort === 'share' && canBeShare;
  // What is asked for may be more than there is of it; a list may shrink, and money be lost.
  const most = (unit === 'share' && measure !== 'load') || isShare ? 1 : Number.POSITIVE_INFINITY;
  const isSigned = unit.startsWith('cases per') || unit === 'euro' || unit === 'date';
  if ((found.value < 0 && !isSigned) || (found.sort === 'share' && found.value > most)) {
    return filled(
      { en: '"{text}" is out of bounds: {because}.', nl: '"{text}" ligt buiten de grenzen: {because}.' },
      {
        text,
        because:
          most === 1
            ? { en: 'a share lies between 0 % and 100 %', nl: 'een deel ligt tussen 0 % en 100 %' }
            : filled({ en: '"{measure}" is never less than 0', nl: '"{measure}" is nooit minder dan 0' }, { measure }),
      },
    );
  }
  if (isShare) return { value: found.value, isShare };
  const { worth, of } = worths[unit];
  const fits = (['time', 'euro', 'moment'] as const).every((base) => power(found.dimension, base) === (of[base] ?? 0));
  const others = (['FTE', 'person', 'place'] as const).some((base) => power(found.dimension, base) !== 0);
  if (!fits || others || (found.sort === 'share') !== (unit === 'share')) return wanted;
  return { value: found.value / worth, isShare: false };
}
