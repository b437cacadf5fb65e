/** Sentences about numbers, units, distributions, shares and dates. */
import type { Text } from '../../plan/text.ts';
import type { ArithmeticReason, CalendarFault, Readings, ValueFault } from '../problem.ts';
import { asWritten, didYouMean, listed, quote, shown } from './quoting.ts';
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
    return {
      en: ` Write ${quote(thousands)} if these are thousands, or ${quote(decimals)} if these are decimals.`,
      nl: ` Schrijf ${quote(thousands)} als het duizendtallen zijn, of ${quote(decimals)} als het decimalen zijn.`,
    };
  }
  const only = thousands ?? decimals;
  return only === undefined
    ? {
        en: ' Write 2000 for two thousand and 0.5 for a half.',
        nl: ' Schrijf 2000 voor tweeduizend en 0.5 voor een half.',
      }
    : { en: ` Write ${quote(only)}.`, nl: ` Schrijf ${quote(only)}.` };
}

export const valueSentences: Sentences<ValueFault | CalendarFault> = {
  'not a quantity': ({ found, expected, near }) => ({
    en: `${quote(found)} is not known. Expected ${expected.en}; found ${quote(found)}.${didYouMean(near).en}`,
    nl: `${quote(found)} is niet bekend. Verwacht: ${expected.nl}; gevonden: ${quote(found)}.${didYouMean(near).nl}`,
  }),
  'no unit': ({ found, what, expected, example }) => ({
    en: `${quote(found)} is ${what.en} without a unit. Expected ${expected.en}; found ${found}. Write ${/%$/.test(example) ? '' : 'for example '}"${example}".`,
    nl: `${quote(found)} is ${what.nl} zonder eenheid. Verwacht: ${expected.nl}; gevonden: ${found}. Schrijf ${/%$/.test(example) ? '' : 'bijvoorbeeld '}"${example}".`,
  }),
  'unit of range': ({ found, is, example }) => ({
    en: `${quote(found)} has no unit, and its range has. Expected ${is.en}, as in the range; found ${found}. Write ${quote(example)}.`,
    nl: `${quote(found)} heeft geen eenheid, en de grenzen bij "range:" wel. Verwacht: ${is.nl}, zoals daar; gevonden: ${found}. Schrijf ${quote(example)}.`,
  }),
  'unknown unit': ({ found, unit, near }) => ({
    en: `the unit ${quote(unit)} is not known. Expected a unit such as minutes, hours, days, %, euro, FTE, people, places or cases; found ${quote(found)}.${didYouMean(near).en}`,
    nl: `de eenheid ${quote(unit)} is niet bekend. Verwacht: een eenheid zoals minutes, hours, days, %, euro, FTE, people, places of cases; gevonden: ${quote(found)}.${didYouMean(near).nl}`,
  }),
  'comma in number': ({ found, readings }) => ({
    en: `the number in ${quote(found)} has a comma or a mark for thousands. Expected digits with at most a decimal point; found ${quote(found)}.${advised(readings).en}`,
    nl: `in het getal van ${quote(found)} staat een komma of een teken voor duizendtallen. Verwacht: cijfers met hoogstens een decimale punt; gevonden: ${quote(found)}.${advised(readings).nl}`,
  }),
  'no-break space': ({ found, plain }) => ({
    en: `the space in ${quote(found)} is not that of the space bar. Expected an ordinary space; found one at which no line breaks, as a word processor puts it. Type it anew: "${plain}".`,
    nl: `de spatie in ${quote(found)} is niet die van de spatiebalk. Verwacht: een gewone spatie; gevonden: een vaste spatie, zoals een tekstverwerker die zet. Typ hem opnieuw: "${plain}".`,
  }),
  'comma missing': ({ found, meant }) => ({
    en: `a comma is missing in ${quote(found)}. Expected one between two numbers of a distribution; found none. Write ${quote(meant)}.`,
    nl: `in ${quote(found)} ontbreekt een komma. Verwacht: een komma tussen twee getallen van een verdeling; gevonden: geen. Schrijf ${quote(meant)}.`,
  }),
  'thousands or decimals': ({ found, readings }) => ({
    en: `the number in ${quote(found)} may mean thousands or decimals. Expected a number that can be read in one way; found a point before three digits.${advised(readings).en}`,
    nl: `de punt in ${quote(found)} kan duizendtallen of decimalen betekenen. Verwacht: een getal dat op één manier te lezen is; gevonden: een punt voor drie cijfers.${advised(readings).nl}`,
  }),
  'power of ten': ({ found, plain }) => ({
    en: `the number in ${quote(found)} is written with a power of ten. Expected plain digits; found an e.${plain === undefined ? '' : ` Write ${quote(plain)}.`}`,
    nl: `het getal in ${quote(found)} staat er met een macht van tien. Verwacht: gewone cijfers; gevonden: een e.${plain === undefined ? '' : ` Schrijf ${quote(plain)}.`}`,
  }),
  'too many digits': ({ found }) => ({
    en: `the number in ${quote(found)} has more digits than can be kept. Expected about 15 at most; found more. Leave out the last ones.`,
    nl: `het getal in ${quote(found)} heeft meer cijfers dan bewaard kunnen worden. Verwacht: hoogstens zo’n 15; gevonden: meer. Laat de laatste weg.`,
  }),
  'wrong dimension': ({ found, name, is, expected }) => ({
    en: `${quote(name ?? found)} is ${is.en}. Expected ${expected.en}; found ${found}.`,
    nl: `${quote(name ?? found)} is ${is.nl}. Verwacht: ${expected.nl}; gevonden: ${found}.`,
  }),
  'out of bounds': ({ found, expected }) => ({
    en: `${quote(found)} is out of bounds. Expected ${expected.en}; found ${quote(found)}.`,
    nl: `${quote(found)} valt buiten de grenzen. Verwacht: ${expected.nl}; gevonden: ${quote(found)}.`,
  }),
  'not whole': ({ found, computed, what }) => ({
    en: `${quote(found)} is not whole. Expected ${what.en} without a fraction; found ${computed}. Write "round down(...)" around it if that is meant.`,
    nl: `${quote(found)} is niet heel. Verwacht: ${what.nl} zonder breuk; gevonden: ${computed}. Zet er "round down(...)" omheen als dat de bedoeling is.`,
  }),
  'other work leaves parts': ({ found, share, left }) => {
    const rounded = Math.round(left * 1000) / 1000;
    const sum = `round down(${found} * (1 - ${share}))`;
    return {
      en: `with ${share} other work, ${quote(found)} leaves ${rounded} for the chain. Expected what is left to be whole; found a part. Try another share, or leave "other work:" out and write what is left: "${sum}".`,
      nl: `met ${share} ander werk blijft van ${quote(found)} voor de keten ${rounded} over. Verwacht: een heel aantal; gevonden: een deel. Probeer een ander aandeel, of laat "other work:" weg en schrijf wat er overblijft: "${sum}".`,
    };
  },
  'part of unlimited': () => ({
    en: 'what is unlimited cannot be shared with other work. Expected a number of people or places; found "unlimited". Leave "other work:" out, or say how many there are.',
    nl: 'van iets onbeperkts kan geen deel naar ander werk. Verwacht: een aantal mensen of plaatsen; gevonden: "unlimited". Laat "other work:" weg, of zeg hoeveel er zijn.',
  }),
  'division by zero': ({ found }) => ({
    en: `${quote(found)} divides by nothing. Expected a number other than 0 after the "/"; found 0.`,
    nl: `${quote(found)} deelt door nul. Verwacht: een ander getal dan 0 na de "/"; gevonden: 0.`,
  }),
  'cannot combine': ({ found, left, right }) => ({
    en: `${quote(found)} puts together what does not belong together. Expected the same kind of thing on both sides; found ${left.en} and ${right.en}.`,
    nl: `${quote(found)} voegt samen wat niet bij elkaar hoort. Verwacht: aan beide kanten hetzelfde soort waarde; gevonden: ${left.nl} en ${right.nl}.`,
  }),
  'not arithmetic': ({ found, reason }) => ({
    en: `${quote(found)} cannot be worked out: ${arithmeticReasons[reason].en}.`,
    nl: `${quote(found)} is niet uit te rekenen: ${arithmeticReasons[reason].nl}.`,
  }),
  'calendar time for work': ({ found }) => ({
    en: `${quote(found)} could be calendar days or working days. Expected handling time in minutes or hours, for staff with opening hours; found a day or longer. Write "24 hours of work", or use "wait:" for calendar time.`,
    nl: `${quote(found)} kunnen kalenderdagen of werkdagen zijn. Verwacht: een behandeltijd in minuten of uren, bij personeel met openingstijden; gevonden: een dag of langer. Schrijf "24 hours of work", of gebruik "wait:" voor kalendertijd.`,
  }),
  'work for calendar time': ({ found }) => ({
    en: `${quote(found)} is time at work. Expected calendar time, which runs day and night; found hours of work. Leave out "of work", in minutes or hours.`,
    nl: `${quote(found)} is werktijd. Verwacht: kalendertijd, die dag en nacht doorloopt; gevonden: uren werk. Laat "of work" weg, in minuten of uren.`,
  }),
  'unknown distribution': ({ found, near, known }) => ({
    en: `the distribution in ${quote(found)} is not known. Expected one of ${listed(known)}; found ${quote(found)}.${didYouMean(near).en}`,
    nl: `de verdeling in ${quote(found)} is niet bekend. Verwacht: een van ${listed(known)}; gevonden: ${quote(found)}.${didYouMean(near).nl}`,
  }),
  'unknown argument': ({ found, form }) => ({
    en: `${shown(found).en} is not understood in this distribution. Expected the form ${form}; found ${shown(found).en}.`,
    nl: `${shown(found).nl} past niet in deze verdeling. Verwacht: de vorm ${form}; gevonden: ${shown(found).nl}.`,
  }),
  'missing argument': ({ found, argument, form }) => ({
    en: `the distribution ${quote(found)} lacks its ${quote(argument)}. Expected the form ${form}; found no ${quote(argument)}.`,
    nl: `in de verdeling ${quote(found)} ontbreekt ${quote(argument)}. Verwacht: de vorm ${form}; gevonden: geen ${quote(argument)}.`,
  }),
  'bad distribution': ({ found, reason, form }) => ({
    en: `the distribution ${quote(found)} cannot be: ${reason.en}. Expected the form ${form}; found ${quote(found)}.`,
    nl: `de verdeling ${quote(found)} kan niet: ${reason.nl}. Verwacht: de vorm ${form}; gevonden: ${quote(found)}.`,
  }),
  'distribution out of bounds': ({ found, expected, side }) => ({
    en: `the distribution ${quote(found)} gives values that cannot be. Expected ${expected.en}; found ${side === 'below' ? 'lower' : 'higher'} values too. Choose a distribution that stays within these bounds${side === 'below' ? ', or put a constant and " + " before it' : ''}.`,
    nl: `de verdeling ${quote(found)} geeft waarden die niet kunnen. Verwacht: ${expected.nl}; gevonden: ook ${side === 'below' ? 'lagere' : 'hogere'} waarden. Kies een verdeling die binnen deze grenzen blijft${side === 'below' ? ', of zet er een constante en " + " voor' : ''}.`,
  }),
  'not a range': ({ found, turned }) => {
    const advice =
      turned === undefined ? asWritten('') : { en: ` Write ${quote(turned)}.`, nl: ` Schrijf ${quote(turned)}.` };
    return {
      en: `${quote(found)} is not a range. Expected two ends, the lower first, such as "60 to 80 %"; found ${quote(found)}.${advice.en}`,
      nl: `${quote(found)} is geen bandbreedte. Verwacht: twee grenzen, de laagste eerst, zoals "60 to 80 %"; gevonden: ${quote(found)}.${advice.nl}`,
    };
  },
  factors: ({ found, expected, of }) => ({
    en: `there are ${found} factors ${of}. Expected ${expected}; found ${found}.`,
    nl: `bij "${of}:" staan ${found} factoren. Verwacht: ${expected}; gevonden: ${found}.`,
  }),
  'no marks': ({ example }) => ({
    en: `nothing says what the value is anywhere. Expected marks beside "by:", each ${example.en}, with the value there; found none.`,
    nl: `nergens staat wat de waarde is. Verwacht: naast "by:" punten, elk ${example.nl}, met de waarde daar; gevonden: geen.`,
  }),
  'marks out of order': ({ found, before }) => ({
    en: `the mark ${quote(found)} does not come after the one before it. Expected marks that go up; found ${quote(found)} behind ${quote(before)}.`,
    nl: `het punt ${quote(found)} komt niet na het vorige. Verwacht: oplopende punten; gevonden: ${quote(found)} na ${quote(before)}.`,
  }),
  'shares do not sum': ({ percent, circumstances }) => ({
    en: `the shares sum to ${percent}${circumstances === undefined ? '' : ` where ${circumstances.en}`}. Expected 100 %; found ${percent}. Change a share, or let one take "the rest" (in a route: a branch without a share).`,
    nl: `de aandelen zijn samen ${percent}${circumstances === undefined ? '' : ` waar ${circumstances.nl}`}. Verwacht: 100 %; gevonden: ${percent}. Verander een aandeel, of laat er een "the rest" nemen (in een route: een tak zonder aandeel).`,
  }),
  'one rest too many': () => ({
    en: 'two levels take "the rest". Expected one at most; found a second. Give one of them a share.',
    nl: 'twee waarden nemen "the rest". Verwacht: hoogstens één; gevonden: een tweede. Geef een van beide een aandeel.',
  }),
  'not a moment': ({ found, expected }) => ({
    en: `${quote(found)} is not a moment. Expected ${expected.en}; found ${quote(found)}.`,
    nl: `${quote(found)} is geen moment. Verwacht: ${expected.nl}; gevonden: ${quote(found)}.`,
  }),
  'no such date': ({ found, meant }) => ({
    en: `${notADate(found, meant).en}. Expected year-month-day such as 2014-01-31; found ${quote(found)}.${meant === undefined ? '' : ` Write ${meant}.`}`,
    nl: `${notADate(found, meant).nl}. Verwacht: jaar-maand-dag, zoals 2014-01-31; gevonden: ${quote(found)}.${meant === undefined ? '' : ` Schrijf ${meant}.`}`,
  }),
  'period is empty': ({ from, to }) => ({
    en: `the last day comes before the first. Expected a day on or after ${from}; found ${to}.`,
    nl: `de laatste dag komt voor de eerste. Verwacht: een dag op of na ${from}; gevonden: ${to}.`,
  }),
  'start-up too long': () => ({
    en: 'the start-up period leaves nothing to measure. Expected less than the length of the run; found as much or more.',
    nl: 'na de aanloopperiode blijft er niets te meten over. Verwacht: minder dan de duur van de simulatie; gevonden: evenveel of meer.',
  }),
  'outside the run': ({ found }) => ({
    en: `${quote(found)} comes before the run begins. Expected a moment in the run; found one before it.`,
    nl: `${quote(found)} ligt voor het begin van de simulatie. Verwacht: een moment tijdens de simulatie; gevonden: een ervoor.`,
  }),
  'nothing at the start': ({ first }) => ({
    en: `nothing says what holds when the run begins. Expected a date on or before the first day; found ${shown(first).en} as the earliest.`,
    nl: `nergens staat wat er bij het begin van de simulatie geldt. Verwacht: een datum op of voor de eerste dag; gevonden: ${shown(first).nl} als vroegste.`,
  }),
  'moment twice': ({ found }) => ({
    en: `the moment ${quote(found)} is given twice. Expected each once; found it again.`,
    nl: `het moment ${quote(found)} staat er twee keer. Verwacht: elk één keer; gevonden: nog een keer hetzelfde.`,
  }),
  'not opening hours': ({ found, meant }) => {
    const advice =
      meant === undefined
        ? {
            en: 'For a night, write 22:00-24:00 and 00:00-06:00 on the next day.',
            nl: 'Schrijf voor een nacht 22:00-24:00 en 00:00-06:00 op de volgende dag.',
          }
        : { en: `Write ${meant}.`, nl: `Schrijf ${meant}.` };
    return {
      en: `${quote(found)} are not opening hours. Expected from-to within one day, such as 09:00-12:30; found ${quote(found)}. ${advice.en}`,
      nl: `${quote(found)} zijn geen openingstijden. Verwacht: van-tot binnen één dag, zoals 09:00-12:30; gevonden: ${quote(found)}. ${advice.nl}`,
    };
  },
  'hours overlap': ({ found }) => ({
    en: `the opening hours ${quote(found)} overlap with others of the day. Expected hours after each other; found an overlap.`,
    nl: `de openingstijden ${quote(found)} vallen samen met andere van die dag. Verwacht: tijden na elkaar; gevonden: een overlap.`,
  }),
  'not a day': ({ found, near }) => ({
    en: `${quote(found)} is not a day of the week. Expected monday to sunday, "monday to friday", "every day", "closed on" or "title"; found ${quote(found)}.${didYouMean(near).en}`,
    nl: `${quote(found)} is geen dag van de week. Verwacht: monday tot en met sunday, "monday to friday", "every day", "closed on" of "title"; gevonden: ${quote(found)}.${didYouMean(near).nl}`,
  }),
  'day twice': ({ day }) => ({
    en: `${day} is given hours twice. Expected each day once; found it again.`,
    nl: `${quote(day)} krijgt twee keer openingstijden. Verwacht: elke dag één keer; gevonden: nog een keer dezelfde.`,
  }),
  'more hours than open': ({ openPerYear, hoursPerYear }) => ({
    en: `an FTE cannot work more hours than the place is open. Expected at most ${openPerYear} hours per year; found ${hoursPerYear}. Widen the opening hours or lower the hours per FTE.`,
    nl: `een fte kan niet meer uren werken dan er open is. Verwacht: hoogstens ${openPerYear} uren per jaar; gevonden: ${hoursPerYear}. Verruim de openingstijden of verlaag "hours per FTE:".`,
  }),
  'roster out of order': ({ found, reason }) =>
    reason === 'first'
      ? {
          en: `the roster does not say how it begins. Expected a first shift at 0 hours; found ${shown(found).en}.`,
          nl: `het rooster zegt niet hoe het begint. Verwacht: een eerste dienst op 0 hours; gevonden: ${shown(found).nl}.`,
        }
      : {
          en: `the shift at ${quote(found)} begins after the roster has begun again. Expected a time before the end of "every"; found ${quote(found)}.`,
          nl: `de dienst op ${quote(found)} begint pas als het rooster opnieuw is begonnen. Verwacht: een tijd voor het einde van "every:"; gevonden: ${quote(found)}.`,
        },
};

function notADate(found: string, meant: string | undefined): Text {
  if (meant !== undefined) {
    return {
      en: `the date ${quote(found)} is not written year first`,
      nl: `in de datum ${quote(found)} staat het jaar niet vooraan`,
    };
  }
  return /^\d{4}-\d{1,2}-\d{1,2}/.test(found)
    ? { en: `the date ${quote(found)} does not exist`, nl: `de datum ${quote(found)} bestaat niet` }
    : { en: `${quote(found)} is not a date`, nl: `${quote(found)} is geen datum` };
}
