/** Names of the sheets of a workbook, and what is said of them on its first. */

import type { Text } from '../../language/text.ts';
import type { Phrases } from '../phrases.ts';

/** Names of the sheets of a workbook: at most 31 characters, none of them [ ] : * ? / \, each name once. */
export const sheetWords = {
  about: { en: 'About', nl: 'Over dit bestand' },
  summary: { en: 'Summary', nl: 'Samenvatting' },
  comparison: { en: 'Differences', nl: 'Verschillen' },
  periods: { en: 'Periods', nl: 'Perioden' },
  calendar: { en: 'Calendar', nl: 'Kalender' },
  hours: { en: 'Short hours', nl: 'Uren met tekort' },
  waiting: { en: 'Waiting', nl: 'Wachtend' },
  'in use': { en: 'In use', nl: 'In gebruik' },
  'in hand': { en: 'In hand', nl: 'Werkvoorraad' },
  queues: { en: 'Lists over time', nl: 'Wachtlijsten in de tijd' },
  replications: { en: 'Single replications', nl: 'Losse herhalingen' },
  events: { en: 'Events', nl: 'Gebeurtenissen' },
  worlds: { en: 'Possible worlds', nl: 'Mogelijke werelden' },
} as const satisfies Phrases;

/** Names of the sheets of a study. */
export const studySheetWords = {
  settings: { en: 'Settings', nl: 'Rekenpunten' },
  differences: { en: 'Differences', nl: 'Verschillen' },
  capacity: { en: 'What was tried', nl: 'Wat is geprobeerd' },
  mixes: { en: 'Mixes', nl: 'Combinaties' },
  sensitivity: { en: 'Effects of inputs', nl: 'Effecten van invoer' },
  turns: { en: 'Where verdicts turn', nl: 'Waar oordelen omslaan' },
  evaluation: { en: 'Figures', nl: 'Cijfers' },
  calibration: { en: 'Ranges', nl: 'Bandbreedten' },
} as const satisfies Phrases;

/** What the first sheet says. */
export const workbookWords = {
  what: { en: 'Subject', nl: 'Onderwerp' },
  contents: { en: 'What it is', nl: 'Wat het is' },
  design: { en: 'Design', nl: 'Ontwerp' },
  seed: { en: 'Random seed', nl: 'Startwaarde (seed)' },
  replications: { en: 'Replications', nl: 'Herhalingen' },
  answer: { en: 'Answer', nl: 'Antwoord' },
  note: { en: 'Note', nl: 'Let op' },
  startUp: {
    en: 'everything before {date}, which only lists over time and events show',
    nl: 'alles voor {date}, wat alleen in wachtlijsten in de tijd en gebeurtenissen te zien is',
  },
  empty: { en: 'Empty cell', nl: 'Lege cel' },
  emptyMeans: {
    en: 'nothing to say, which is not 0; where there is a column “Status”, it says why',
    nl: 'niets te zeggen, wat iets anders is dan 0; waar een kolom “Status” is, staat daar waarom',
  },
  sheet: { en: 'Sheet “{name}”', nl: 'Blad “{name}”' },
  rows: { en: '{rows} rows: {what}', nl: '{rows} rijen: {what}' },
  asIn: { en: 'as in {file}', nl: 'als in {file}' },
  leftOut: {
    en: 'Left out: too large for a workbook. The table is in {file}.',
    nl: 'Weggelaten: te groot voor een werkmap. De tabel staat in {file}.',
  },
  wideHead: { en: '{place}: {design}', nl: '{place}: {design}' },
  twin: { en: '{label} ({key})', nl: '{label} ({key})' },
} as const satisfies Phrases;

/** What stands in each sheet. */
export const sheetContents: Readonly<Record<Exclude<keyof typeof sheetWords, 'about'>, Text>> = {
  worlds: {
    en: 'each possible world with its inputs and its outcomes, averages over its replications; where a design jams nowhere, no place is named',
    nl: 'elke mogelijke wereld met haar invoer en haar uitkomsten, gemiddelden over haar herhalingen; waar een ontwerp nergens vastloopt, staat er geen onderdeel',
  },
  summary: {
    en: 'each measure at each place, with its 95% range and its spread over the replications',
    nl: 'elke maat bij elk onderdeel, met het 95%-interval en de spreiding over de herhalingen',
  },
  comparison: {
    en: 'a design minus the one it is compared with, on the same cases; period 0 is the whole period, and 1, 2, ... the parts that policies make of it',
    nl: 'een ontwerp min dat waarmee het is vergeleken, bij dezelfde zaken; periode 0 is de hele periode, en 1, 2, ... zijn de delen die beleid ervan maakt',
  },
  periods: { en: 'the same before, during and after each policy', nl: 'hetzelfde voor, tijdens en na elk beleid' },
  calendar: {
    en: 'the same by calendar year, quarter or month',
    nl: 'hetzelfde per kalenderjaar, kwartaal of maand',
  },
  hours: {
    en: 'places that are short of capacity at the same hours of each day, of each the hours with the longest list',
    nl: 'onderdelen die elke dag op dezelfde uren capaciteit tekortkomen, van elk de uren met de langste wachtlijst',
  },
  waiting: {
    en: 'the number waiting over time: the average of the stretch that begins on the date, over the replications; select all of it and insert a line chart',
    nl: 'het aantal wachtenden in de tijd: het gemiddelde van het tijdvak dat op de datum begint, over de herhalingen; selecteer alles en voeg een lijngrafiek in',
  },
  'in use': {
    en: 'units in use over time, in the same way; hours in which they are closed count too',
    nl: 'bezette eenheden in de tijd, op dezelfde manier; uren waarin zij gesloten zijn tellen mee',
  },
  'in hand': {
    en: 'cases in the chain over time, in the same way',
    nl: 'zaken in de keten in de loop van de tijd, op dezelfde manier',
  },
  queues: {
    en: 'the same row by row, with the stretch that each average is of and the spread over the replications',
    nl: 'hetzelfde rij voor rij, met het tijdvak waar elk gemiddelde van is en de spreiding over de herhalingen',
  },
  replications: { en: 'each measure in each replication', nl: 'elke maat in elke herhaling' },
  events: {
    en: 'all that happens to each case of one replication',
    nl: 'alles wat er in één herhaling met elke zaak gebeurt',
  },
};
