/** How cases come in and how they differ: in full sentences, and short as labels. */
import type { Text } from '../../../language/text.ts';
import type { Said } from './rules-and-values.ts';

/** A row for each pattern of arrivals. */
export const patternWords = {
  poisson: {
    full: { en: 'At random moments, {rate}.', nl: 'Op willekeurige momenten, {rate}.' },
    short: { en: 'about {rate} {per}', nl: 'ongeveer {rate} {per}' },
  },
  paced: {
    full: { en: 'Evenly spaced, {rate}.', nl: 'Gelijkmatig verdeeld, {rate}.' },
    short: { en: 'about {rate} {per}', nl: 'ongeveer {rate} {per}' },
  },
  renewal: {
    full: { en: 'With gaps of: {gap}.', nl: 'Met tussenpozen van: {gap}.' },
    short: { en: 'one every {gap}', nl: 'één per {gap}' },
  },
  /** The same where every gap is as long. */
  every: {
    full: { en: 'Every {gap}.', nl: 'Om de {gap}.' },
    short: { en: 'about {cases} every {gap}', nl: 'ongeveer {cases} per {gap}' },
  },
  times: {
    full: { en: 'At {count} given moments.', nl: 'Op {count} opgegeven momenten.' },
    short: { en: 'at {count} moments', nl: 'op {count} momenten' },
  },
  timesOne: {
    full: { en: 'At {count} given moment.', nl: 'Op {count} opgegeven moment.' },
    short: { en: 'at {count} moment', nl: 'op {count} moment' },
  },
  observed: {
    full: { en: 'As counted in a file: {count} in all.', nl: 'Zoals geteld in een bestand: in totaal {count}.' },
    short: { en: '{count} counted', nl: '{count} geteld' },
  },
  backlog: {
    full: { en: 'At the start there are {count}.', nl: 'Aan het begin zijn er {count}.' },
    short: { en: '{count} at the start', nl: '{count} aan het begin' },
  },
  backlogOne: {
    full: { en: 'At the start there is {count}.', nl: 'Aan het begin is er {count}.' },
    short: { en: '{count} at the start', nl: '{count} aan het begin' },
  },
} as const satisfies Readonly<Record<string, Said>>;

/** What is known of the cases of a stream before they come. */
export const waitedWords = {
  drawn: { en: 'They have waited already: {time}.', nl: 'Ze hebben al gewacht: {time}.' },
  counted: {
    en: 'They have waited since the dates in a file.',
    nl: 'Ze wachten sinds de data in een bestand.',
  },
  given: { en: 'The file also says of each: {attributes}.', nl: 'Het bestand zegt ook van elk: {attributes}.' },
} as const satisfies Readonly<Record<string, Text>>;

export const rateWords = {
  perTime: { en: '{rate} {per}', nl: '{rate} {per}' },
  fromDate: { en: '{rate} from {date}', nl: '{rate} vanaf {date}' },
  few: { en: '{rate} at first, {later}', nl: 'in het begin {rate}, {later}' },
  many: {
    en: '{rate} at first, changing {count} times between {begins} and {ends}, and {last} from then on',
    nl: 'in het begin {rate}, dat tussen {begins} en {ends} {count} keer verandert, en daarna {last}',
  },
  varying: {
    en: 'The rate is that times a factor that varies with the {what}.',
    nl: 'Het tempo is dat maal een factor die wisselt met {what}.',
  },
  onAverage: { en: 'That makes {rate} {per} on average.', nl: 'Dat komt gemiddeld neer op {rate} {per}.' },
  hour: { en: 'hour', nl: 'het uur' },
  weekday: { en: 'day of the week', nl: 'de dag van de week' },
  month: { en: 'month', nl: 'de maand' },
  wave: { en: 'time, in waves', nl: 'de tijd, in golven' },
  shortAtFirst: { en: '{rate}, at first', nl: '{rate}, in het begin' },
} as const satisfies Readonly<Record<string, Text>>;

/** What else there is to say of a stream, besides its pattern. */
export const streamWords = {
  from: {
    full: { en: 'From {date}.', nl: 'Vanaf {date}.' },
    short: { en: 'from {date}', nl: 'vanaf {date}' },
  },
  until: {
    full: { en: 'Until {date}.', nl: 'Tot {date}.' },
    short: { en: 'until {date}', nl: 'tot {date}' },
  },
  zone: {
    full: { en: 'From zone {zone}.', nl: 'Uit zone {zone}.' },
    short: { en: 'from {zone}', nl: 'uit {zone}' },
  },
  background: {
    full: {
      en: 'Other work: it keeps others busy and is left out of the results of the chain.',
      nl: 'Ander werk: het houdt anderen bezig en telt niet mee in de uitkomsten van de keten.',
    },
    short: { en: 'other work', nl: 'ander werk' },
  },
} as const satisfies Readonly<Record<string, Said>>;

export const arrivalWords = {
  batch: {
    en: 'The number that come together at each of these moments: {size}.',
    nl: 'Het aantal dat op elk van die momenten tegelijk komt: {size}.',
  },
  firstTo: { en: 'They first go to “{target}”.', nl: 'Ze gaan eerst naar “{target}”.' },
} as const satisfies Readonly<Record<string, Text>>;

export const attributeWords = {
  drawn: { en: '{value}.', nl: '{value}.' },
  lasting: { en: 'A person keeps it from case to case.', nl: 'Iemand houdt dit kenmerk van zaak tot zaak.' },
  ofStream: { en: 'Each arrival stream belongs to one of them.', nl: 'Elke instroom hoort bij een ervan.' },
} as const satisfies Readonly<Record<string, Text>>;
