/** Sentences about dates, periods, opening hours and rosters. */
import { filled, type Text } from '../../language/text.ts';
import type { CalendarFault } from '../problem.ts';
import { didYouMean, quote, shown, write } from './quoting.ts';
import type { Sentences } from './sentences.ts';

export const calendarSentences: Sentences<CalendarFault> = {
  'not a moment': ({ found, expected }) =>
    filled(
      {
        en: '{found} is not a moment. Expected {expected}; found {found}.',
        nl: '{found} is geen moment. Verwacht: {expected}; gevonden: {found}.',
      },
      { found: quote(found), expected },
    ),
  'no such date': ({ found, meant, other, time }) => {
    const said = { found: quote(found), advice: other === undefined ? write(meant) : eitherDate(meant, other) };
    if (time === 'wrong') {
      return filled(
        {
          en: 'the time in {found} cannot be read. Expected hours and minutes behind the date, such as "2014-01-31 09:30"; found {found}.',
          nl: 'de tijd in {found} is niet te lezen. Verwacht: uren en minuten achter de datum, zoals "2014-01-31 09:30"; gevonden: {found}.',
        },
        said,
      );
    }
    if (time === 'unwanted') {
      return filled(
        {
          en: '{found} is a moment, and a whole day belongs here. Expected year-month-day such as 2014-01-31; found a time behind it.{advice}',
          nl: '{found} is een moment, en hier hoort een hele dag. Verwacht: jaar-maand-dag, zoals 2014-01-31; gevonden: een tijd erachter.{advice}',
        },
        said,
      );
    }
    return filled(
      {
        en: '{wrong}. Expected year-month-day such as 2014-01-31; found {found}.{advice}',
        nl: '{wrong}. Verwacht: jaar-maand-dag, zoals 2014-01-31; gevonden: {found}.{advice}',
      },
      { wrong: notADate(found, meant), ...said },
    );
  },
  'no such holiday': ({ found, meant }) =>
    filled(
      {
        en: '{found} is not a date. Expected a day such as 2014-04-21, or 12-25 for every year, or several, such as 12-24 to 01-04; found {found}.{advice}',
        nl: '{found} is geen datum. Verwacht: een dag zoals 2014-04-21, of 12-25 voor elk jaar, of meer, zoals 12-24 to 01-04; gevonden: {found}.{advice}',
      },
      { found: quote(found), advice: write(meant) },
    ),
  'period is empty': ({ from, to }) =>
    filled(
      {
        en: 'the last day comes before the first. Expected a day on or after {from}; found {to}.',
        nl: 'de laatste dag komt voor de eerste. Verwacht: een dag op of na {from}; gevonden: {to}.',
      },
      { from, to },
    ),
  'start-up too long': () => ({
    en: 'the start-up period leaves nothing to measure. Expected less than the length of the run; found as much or more.',
    nl: 'na de aanloopperiode blijft er niets te meten over. Verwacht: minder dan de duur van de simulatie; gevonden: evenveel of meer.',
  }),
  'outside the run': ({ found }) =>
    filled(
      {
        en: '{found} comes before the run begins. Expected a moment in the run; found one before it.',
        nl: '{found} ligt voor het begin van de simulatie. Verwacht: een moment tijdens de simulatie; gevonden: een moment daarvoor.',
      },
      { found: quote(found) },
    ),
  'nothing at the start': ({ first }) =>
    filled(
      {
        en: 'nothing says what holds when the run begins. Expected a date on or before the first day; found {first} as the earliest.',
        nl: 'nergens staat wat er bij het begin van de simulatie geldt. Verwacht: een datum op of voor de eerste dag; gevonden: {first} als vroegste.',
      },
      { first: shown(first) },
    ),
  'moment twice': ({ found }) =>
    filled(
      {
        en: 'the moment {found} is given twice. Expected each once; found it again.',
        nl: 'het moment {found} staat er twee keer. Verwacht: elk één keer; gevonden: nog een keer hetzelfde.',
      },
      { found: quote(found) },
    ),
  'not opening hours': ({ found, meant }) => {
    const advice =
      meant === undefined && /\d.*[-–—].*\d/.test(found)
        ? {
            en: ' For a night, write 22:00-24:00 and 00:00-06:00 on the next day.',
            nl: ' Schrijf voor een nacht 22:00-24:00 en 00:00-06:00 op de volgende dag.',
          }
        : write(meant);
    return filled(
      {
        en: '{found} are not opening hours. Expected from-to within one day, such as 09:00-12:30; found {found}.{advice}',
        nl: '{found} zijn geen openingstijden. Verwacht: van-tot binnen één dag, zoals 09:00-12:30; gevonden: {found}.{advice}',
      },
      { found: quote(found), advice },
    );
  },
  'hours overlap': ({ found }) =>
    filled(
      {
        en: 'the opening hours {found} overlap with others on the same day. Expected hours after each other; found an overlap.',
        nl: 'de openingstijden {found} overlappen met andere van die dag. Verwacht: tijden na elkaar; gevonden: een overlap.',
      },
      { found: quote(found) },
    ),
  'not a day': ({ found, near }) =>
    filled(
      {
        en: '{found} is not a day of the week. Expected monday to sunday, "monday to friday", "every day", "closed on" or "title"; found {found}.{near}',
        nl: '{found} is geen dag van de week. Verwacht: monday tot en met sunday, "monday to friday", "every day", "closed on" of "title"; gevonden: {found}.{near}',
      },
      { found: quote(found), near: didYouMean(near) },
    ),
  'day twice': ({ day }) =>
    filled(
      {
        en: '{day} is given hours twice. Expected each day once; found it again.',
        nl: '{quoted} krijgt twee keer openingstijden. Verwacht: elke dag één keer; gevonden: nog een keer dezelfde.',
      },
      { day, quoted: quote(day) },
    ),
  'more hours than open': ({ openPerYear, hoursPerYear }) =>
    filled(
      {
        en: 'an FTE cannot work more hours than the place is open. Expected at most {openPerYear} hours per year; found {hoursPerYear}. Widen the opening hours or lower the hours per FTE.',
        nl: 'een fte kan niet meer uren werken dan de openingstijden toelaten. Verwacht: hoogstens {openPerYear} uur per jaar; gevonden: {hoursPerYear}. Verruim de openingstijden of verlaag "hours per FTE:".',
      },
      { openPerYear, hoursPerYear },
    ),
  'roster out of order': ({ found, reason }) =>
    reason === 'first'
      ? filled(
          {
            en: 'the roster does not say how it begins. Expected a first shift at 0 hours; found {found}.',
            nl: 'het rooster zegt niet hoe het begint. Verwacht: een eerste dienst op 0 hours; gevonden: {found}.',
          },
          { found: shown(found) },
        )
      : filled(
          {
            en: 'the shift at {found} begins after the roster has begun again. Expected a time before the end of "every"; found {found}.',
            nl: 'de dienst op {found} begint pas als het rooster opnieuw is begonnen. Verwacht: een tijd voor het einde van "every:"; gevonden: {found}.',
          },
          { found: quote(found) },
        ),
};

function eitherDate(meant: string | undefined, other: string): Text {
  return filled(
    {
      en: ' Write {meant}, or {other} if the month stands first.',
      nl: ' Schrijf {meant}, of {other} als de maand vooropstaat.',
    },
    { meant: meant ?? '', other },
  );
}

function notADate(found: string, meant: string | undefined): Text {
  if (meant !== undefined && /^\d{4}\D/.test(found)) {
    return filled(
      {
        en: 'the date {found} is written in another way',
        nl: 'de datum {found} is op een andere manier geschreven',
      },
      { found: quote(found) },
    );
  }
  if (meant !== undefined) {
    return filled(
      { en: 'the date {found} is not written year first', nl: 'in de datum {found} staat het jaar niet vooraan' },
      { found: quote(found) },
    );
  }
  return /^\d{4}-\d{1,2}-\d{1,2}/.test(found)
    ? filled({ en: 'the date {found} does not exist', nl: 'de datum {found} bestaat niet' }, { found: quote(found) })
    : filled({ en: '{found} is not a date', nl: '{found} is geen datum' }, { found: quote(found) });
}
