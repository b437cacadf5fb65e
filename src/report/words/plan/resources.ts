/** Who and what there is, and where cases end: in full sentences, and short as labels. */
import type { Text } from '../../../language/text.ts';
import type { Said } from './rules-and-values.ts';

export const resourceWords = {
  of: { en: 'Of {organisation}.', nl: 'Organisatie: {organisation}.' },
  staff: { en: 'Staff: {units}.', nl: 'Personeel: {units}.' },
  places: { en: 'Places: {units}.', nl: 'Plaatsen: {units}.' },
  seats: {
    en: 'A session every {every} from {start} on, with seats: {units}.',
    nl: 'Een bijeenkomst om de {every} vanaf {start}, met zitplaatsen: {units}.',
  },
  roster: {
    en: 'By roster, every {every} from {start} on: {shifts}.',
    nl: 'Volgens rooster, om de {every} vanaf {start}: {shifts}.',
  },
  shiftAtFirst: { en: '{units} at first', nl: 'eerst {units}' },
  shiftAfter: { en: '{units} after {time}', nl: '{units} na {time}' },
  unlimited: { en: 'no limit', nl: 'geen grens' },
  atPace: { en: '{units} at a pace of {speed}', nl: '{units} op tempo {speed}' },
  fte: { en: '{fte} FTE', nl: '{fte} fte' },
  fteOfHours: { en: '{fte} FTE ({hours} hours a year)', nl: '{fte} fte ({hours} uur per jaar)' },
  fromDate: { en: '{units} from {date}', nl: '{units} vanaf {date}' },
  changing: {
    en: '{first} at first, changing {count} times between {begins} and {ends}, and {last} from then on',
    nl: 'in het begin {first}, dat tussen {begins} en {ends} {count} keer verandert, en daarna {last}',
  },
  otherWork: {
    en: 'That is what is left for this chain: {share} of all there is goes to other work.',
    nl: 'Dat is wat er voor deze keten overblijft: {share} van alles wat er is, gaat naar ander werk.',
  },
  opens: { en: 'Open: {hours}.', nl: 'Open: {hours}.' },
  closing: { en: 'Work in hand at closing time {what}.', nl: 'Werk dat bij sluiting nog loopt, {what}.' },
  finish: { en: 'is finished first', nl: 'wordt eerst afgemaakt' },
  restart: { en: 'begins again', nl: 'begint opnieuw' },
  redraw: { en: 'begins again with a new duration', nl: 'begint opnieuw met een nieuwe duur' },
  byPriority: { en: 'The highest priority goes first.', nl: 'Wie de hoogste voorrang heeft, gaat eerst.' },
  lastCome: { en: 'Those who came last go first.', nl: 'Wie het laatst kwam, gaat eerst.' },
  interrupts: {
    en: 'A higher priority interrupts work of a lower one, which {what}.',
    nl: 'Een hogere voorrang onderbreekt werk van een lagere, dat {what}.',
  },
  'goes on later': { en: 'goes on later', nl: 'later verdergaat' },
  'restarts later': { en: 'begins again later', nl: 'later opnieuw begint' },
  'is redrawn later': {
    en: 'begins again later with a new duration',
    nl: 'later opnieuw begint met een nieuwe duur',
  },
  costs: { en: 'An hour of work costs {amount}.', nl: 'Een uur werk kost {amount}.' },
  costsThere: {
    en: 'An hour of presence costs {amount}, busy or not.',
    nl: 'Een uur aanwezigheid kost {amount}, bezig of niet.',
  },
  placeCosts: {
    en: 'Each hour for which one is occupied costs {amount}.',
    nl: 'Elk uur dat er een bezet is, kost {amount}.',
  },
  placeCostsThere: {
    en: 'Each hour for which one is there costs {amount}, occupied or not.',
    nl: 'Elk uur dat er een is, kost {amount}, bezet of niet.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** When a place is open. */
export const openingWords = {
  open: { en: '{days}: {times}.', nl: '{days}: {times}.' },
  everyDay: { en: 'Every day', nl: 'Elke dag' },
  twoDays: { en: '{from} and {to}', nl: '{from} en {to}' },
  allDay: { en: 'day and night', nl: 'dag en nacht' },
  spell: { en: '{from} to {to}', nl: '{from} tot {to}' },
  closed: { en: 'Closed in the period: {dates}.', nl: 'In de periode gesloten: {dates}.' },
} as const satisfies Readonly<Record<string, Text>>;

export const capacityLabels = {
  unlimited: { en: 'no limit', nl: 'geen grens' },
  staff: { en: '{units} at work', nl: '{units} aan het werk' },
  hoursAYear: { en: '{units}, {hours} hours a year', nl: '{units}, {hours} uur per jaar' },
  places: { en: '{units} {units:place|places}', nl: '{units} {units:plaats|plaatsen}' },
  seats: { en: '{units} seats every {every}', nl: '{units} plaatsen elke {every}' },
  besides: { en: '{capacity}, besides other work', nl: '{capacity}, naast ander werk' },
} as const satisfies Readonly<Record<string, Text>>;

export const endWords = {
  done: {
    full: { en: 'Counts as completed.', nl: 'Telt als afgerond.' },
    short: { en: 'completed', nl: 'afgerond' },
  },
  lost: {
    full: { en: 'Counts as lost.', nl: 'Telt als verloren.' },
    short: { en: 'lost', nl: 'verloren' },
  },
  elsewhere: {
    full: { en: 'The case goes on elsewhere.', nl: 'De zaak gaat elders verder.' },
    short: { en: 'goes on elsewhere', nl: 'gaat elders verder' },
  },
} as const satisfies Readonly<Record<string, Said>>;

export const afterEndWords = {
  collects: { en: 'What is owed is collected.', nl: 'Wat verschuldigd is, wordt geïnd.' },
  costs: { en: 'Each costs {amount}.', nl: 'Elk kost {amount}.' },
  returns: {
    full: {
      en: 'Of these people {share} come back with a new case, at “{target}”, after a time ({lasts}).',
      nl: 'Van deze mensen komt {share} terug met een nieuwe zaak, bij “{target}”, na een tijd ({lasts}).',
    },
    short: { en: '{share} come back after {lasts}', nl: '{share} komt terug na {lasts}' },
  },
} as const;
