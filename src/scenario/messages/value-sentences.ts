/** Sentences about numbers, units and arithmetic. */

import { filled, type Text } from '../../language/text.ts';
import type { ArithmeticReason, Readings, ValueFault } from '../problem.ts';
import { didYouMean, quote, write } from './quoting.ts';
import type { Sentences } from './sentences.ts';

const arithmeticReasons: Readonly<Record<ArithmeticReason, Text>> = {
  bracket: {
    en: 'its brackets do not match. Expected a ")" for every "("; found one too many or too few',
    nl: 'de haakjes kloppen niet. Verwacht: een ")" voor elke "("; gevonden: een te veel of te weinig',
  },
  operator: {
    en: 'a number or a name is missing. Expected one on each side of the sign; found nothing',
    nl: 'er ontbreekt een getal of een naam. Verwacht: iets aan beide kanten van het teken; gevonden: niets',
  },
  distribution: {
    en: 'it calculates with a distribution. Expected fixed values, or a constant + a distribution; found another sum',
    nl: 'er wordt met een verdeling gerekend. Verwacht: vaste waarden, of een constante + een verdeling; gevonden: een andere berekening',
  },
  'no distribution': {
    en: 'only a distribution can be given another mean. Expected a distribution before "with mean"; found a fixed value',
    nl: 'alleen een verdeling kan een ander gemiddelde krijgen. Verwacht: een verdeling vóór "with mean"; gevonden: een vaste waarde',
  },
  'by attribute': {
    en: 'it calculates with a value that depends on the case. Expected a fixed value; found one by attribute or by date',
    nl: 'er wordt gerekend met een waarde die van de zaak afhangt. Verwacht: een vaste waarde; gevonden: een per kenmerk of per datum',
  },
  list: {
    en: 'it calculates with a list. Expected a fixed value; found a list',
    nl: 'er wordt met een lijst gerekend. Verwacht: een vaste waarde; gevonden: een lijst',
  },
  'too long': {
    en: 'it is too long. Expected at most 2000 characters; found more',
    nl: 'het is te lang. Verwacht: hoogstens 2000 tekens; gevonden: meer',
  },
};

/** How to write a number that can be read in more than one way. */
function advised({ thousands, decimals }: Readings): Text {
  if (thousands !== undefined && decimals !== undefined) {
    return filled(
      {
        en: ' Write {thousands} if these are thousands, or {decimals} if these are decimals.',
        nl: ' Schrijf {thousands} als het duizendtallen zijn, of {decimals} als het decimalen zijn.',
      },
      { thousands: quote(thousands), decimals: quote(decimals) },
    );
  }
  const only = thousands ?? decimals;
  return only === undefined
    ? {
        en: ' Write 2000 for two thousand and 0.5 for a half.',
        nl: ' Schrijf 2000 voor tweeduizend en 0.5 voor een half.',
      }
    : filled({ en: ' Write {only}.', nl: ' Schrijf {only}.' }, { only: quote(only) });
}

const signBetweenSpaces: Text = {
  en: ' A sign of arithmetic stands between spaces, as in "2 * 3".',
  nl: ' Een rekenteken staat tussen spaties, zoals in "2 * 3".',
};

export const valueSentences: Sentences<ValueFault> = {
  'not a quantity': ({ found, expected, near }) =>
    filled(
      {
        en: '{found} is not known. Expected {expected}; found {found}.{near}',
        nl: '{found} is niet bekend. Verwacht: {expected}; gevonden: {found}.{near}',
      },
      { found: quote(found), expected, near: didYouMean(near) },
    ),
  'no unit': ({ found, what, expected, example }) =>
    filled(
      {
        en: '{found} is {what} without a unit. Expected {expected}; found {written}. {advice}',
        nl: '{found} is {what} zonder eenheid. Verwacht: {expected}; gevonden: {written}. {advice}',
      },
      {
        found: quote(found),
        what,
        expected,
        written: found,
        advice: filled(
          /%$/.test(example)
            ? { en: 'Write "{example}".', nl: 'Schrijf "{example}".' }
            : { en: 'Write for example "{example}".', nl: 'Schrijf bijvoorbeeld "{example}".' },
          { example },
        ),
      },
    ),
  'unit of range': ({ found, is, example }) =>
    filled(
      {
        en: '{found} has no unit, and its range has. Expected {is}, as in the range; found {written}. Write {example}.',
        nl: '{found} heeft geen eenheid, en de grenzen bij "range:" wel. Verwacht: {is}, zoals daar; gevonden: {written}. Schrijf {example}.',
      },
      { found: quote(found), is, written: found, example: quote(example) },
    ),
  'unknown unit': ({ found, unit, near }) =>
    filled(
      {
        en: 'the unit {unit} is not known. Expected a unit such as minutes, hours, days, %, euro, FTE, people, places or cases; found {found}.{near}',
        nl: 'de eenheid {unit} is niet bekend. Verwacht: een eenheid zoals minutes, hours, days, %, euro, FTE, people, places of cases; gevonden: {found}.{near}',
      },
      {
        unit: quote(unit),
        found: quote(found),
        near: near === undefined && /^[-+*/]|[*/+]/.test(unit) ? signBetweenSpaces : didYouMean(near),
      },
    ),
  'comma in number': ({ found, readings }) =>
    filled(
      {
        en: 'the number in {found} has a comma or a mark for thousands. Expected digits with at most a decimal point; found {found}.{readings}',
        nl: 'in het getal van {found} staat een komma of een teken voor duizendtallen. Verwacht: cijfers met hoogstens een decimale punt; gevonden: {found}.{readings}',
      },
      { found: quote(found), readings: advised(readings) },
    ),
  'no-break space': ({ found, plain }) =>
    filled(
      {
        en: 'the space in {found} is not that of the space bar. Expected an ordinary space; found one at which no line breaks, as a word processor puts it. Type it anew: "{plain}".',
        nl: 'de spatie in {found} is niet die van de spatiebalk. Verwacht: een gewone spatie; gevonden: een vaste spatie, zoals een tekstverwerker die zet. Typ hem opnieuw: "{plain}".',
      },
      { found: quote(found), plain },
    ),
  'comma missing': ({ found, meant }) =>
    filled(
      {
        en: 'a comma is missing in {found}. Expected one between two numbers of a distribution; found none. Write {meant}.',
        nl: 'in {found} ontbreekt een komma. Verwacht: een komma tussen twee getallen van een verdeling; gevonden: geen. Schrijf {meant}.',
      },
      { found: quote(found), meant: quote(meant) },
    ),
  'thousands or decimals': ({ found, readings }) =>
    filled(
      {
        en: 'the number in {found} may mean thousands or decimals. Expected a number that can be read in one way; found a point before three digits.{readings}',
        nl: 'de punt in {found} kan duizendtallen of decimalen betekenen. Verwacht: een getal dat op één manier te lezen is; gevonden: een punt voor drie cijfers.{readings}',
      },
      { found: quote(found), readings: advised(readings) },
    ),
  'power of ten': ({ found, plain }) =>
    filled(
      {
        en: 'the number in {found} is written with a power of ten. Expected plain digits; found an e.{advice}',
        nl: 'het getal in {found} is geschreven met een macht van tien. Verwacht: gewone cijfers; gevonden: een e.{advice}',
      },
      { found: quote(found), advice: write(plain === undefined ? undefined : quote(plain)) },
    ),
  'too many digits': ({ found }) =>
    filled(
      {
        en: 'the number in {found} has more digits than can be kept. Expected about 15 at most; found more. Leave out the last ones.',
        nl: 'het getal in {found} heeft meer cijfers dan bewaard kunnen worden. Verwacht: hoogstens zo’n 15; gevonden: meer. Laat de laatste weg.',
      },
      { found: quote(found) },
    ),
  'range for a value': ({ found, range }) =>
    filled(
      {
        en: '{found} is a range, and a value is one number. Expected one number; found two. Put {range} under "range:" of an input, or write {uniform} where every case may have another.',
        nl: '{found} is een bandbreedte, en een waarde is één getal. Verwacht: één getal; gevonden: twee. Zet {range} bij "range:" van een invoergegeven, of schrijf {uniform} waar elke zaak een andere waarde mag hebben.',
      },
      { found: quote(found), range: quote(range), uniform: quote(`uniform(${range})`) },
    ),
  'wrong dimension': ({ found, name, is, expected }) =>
    filled(
      {
        en: '{quote} is {is}. Expected {expected}; found {found}.',
        nl: '{quote} is {is}. Verwacht: {expected}; gevonden: {found}.',
      },
      { quote: quote(name ?? found), is, expected, found },
    ),
  'out of bounds': ({ found, expected }) =>
    filled(
      {
        en: '{found} is out of bounds. Expected {expected}; found {found}.',
        nl: '{found} valt buiten de grenzen. Verwacht: {expected}; gevonden: {found}.',
      },
      { found: quote(found), expected },
    ),
  'not whole': ({ found, computed, what }) =>
    filled(
      {
        en: '{found} is not a whole number. Expected {what} without a fraction; found {computed}. Write "round down(...)" around it if that is meant.',
        nl: '{found} is geen geheel getal. Verwacht: {what} zonder breuk; gevonden: {computed}. Zet er "round down(...)" omheen als dat de bedoeling is.',
      },
      { found: quote(found), what, computed },
    ),
  'other work leaves parts': ({ found, share, left }) => {
    const rounded = Math.round(left * 1000) / 1000;
    const sum = `round down(${found} * (1 - ${share}))`;
    return filled(
      {
        en: 'with {share} other work, {found} leaves {rounded} for the chain. Expected what is left to be whole; found a part. Try another share, or leave "other work:" out and write what is left: "{sum}".',
        nl: 'met {share} ander werk blijft van {found} voor de keten {rounded} over. Verwacht: een heel aantal; gevonden: een deel. Probeer een ander aandeel, of laat "other work:" weg en schrijf wat er overblijft: "{sum}".',
      },
      { share, found: quote(found), rounded, sum },
    );
  },
  'part of unlimited': () => ({
    en: 'what is unlimited cannot be shared with other work. Expected a number of people or places; found "unlimited". Leave "other work:" out, or say how many there are.',
    nl: 'wat onbeperkt is, kan geen deel aan ander werk besteden. Verwacht: een aantal mensen of plaatsen; gevonden: "unlimited". Laat "other work:" weg, of zeg hoeveel er zijn.',
  }),
  'division by zero': ({ found }) =>
    filled(
      {
        en: '{found} divides by nothing. Expected a number other than 0 after the "/"; found 0.',
        nl: '{found} deelt door nul. Verwacht: een ander getal dan 0 na de "/"; gevonden: 0.',
      },
      { found: quote(found) },
    ),
  'cannot combine': ({ found, left, right }) =>
    filled(
      {
        en: '{found} puts together what does not belong together. Expected the same kind of thing on both sides; found {left} and {right}.',
        nl: '{found} voegt samen wat niet bij elkaar hoort. Verwacht: aan beide kanten hetzelfde soort waarde; gevonden: {left} en {right}.',
      },
      { found: quote(found), left, right },
    ),
  'not arithmetic': ({ found, reason }) =>
    filled(
      {
        en: '{found} cannot be worked out: {arithmeticReasons}.',
        nl: '{found} is niet uit te rekenen: {arithmeticReasons}.',
      },
      { found: quote(found), arithmeticReasons: arithmeticReasons[reason] },
    ),
  'calendar time for work': ({ found }) =>
    filled(
      {
        en: '{found} could be calendar days or working days. Expected handling time in minutes or hours, for staff with opening hours; found a day or longer. Write "24 hours of work", or use "wait:" for calendar time.',
        nl: '{found} kunnen kalenderdagen of werkdagen zijn. Verwacht: een behandeltijd in minuten of uren, bij personeel met openingstijden; gevonden: een dag of langer. Schrijf "24 hours of work", of gebruik "wait:" voor kalendertijd.',
      },
      { found: quote(found) },
    ),
  'work for calendar time': ({ found }) =>
    filled(
      {
        en: '{found} is time at work. Expected calendar time, which runs day and night; found hours of work. Leave out "of work", in minutes or hours.',
        nl: '{found} is werktijd. Verwacht: kalendertijd, die dag en nacht doorloopt; gevonden: uren werk. Laat "of work" weg, in minuten of uren.',
      },
      { found: quote(found) },
    ),
};
