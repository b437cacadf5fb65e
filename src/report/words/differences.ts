/** Two designs beside each other: sentences, and what stands in tables and charts of differences. */
import type { Phrases } from '../phrases.ts';
export const differenceWords = {
  against: { en: '“{other}” compared with “{baseline}”:', nl: '“{other}” vergeleken met “{baseline}”:' },
  sameBeside: {
    en: '{designs} compared with “{baseline}”: the same as {like}.',
    nl: '{designs} vergeleken met “{baseline}”: hetzelfde als {like}.',
  },
  ended: {
    en: 'Cases ending as “{place}”: from {from} to {to} ({change}).',
    nl: 'Zaken die eindigen als “{place}”: van {from} naar {to} ({change}).',
  },
  waiting: {
    en: '{place}: from {from} to {to} waiting at the end ({change}).',
    nl: '{place}: van {from} naar {to} wachtend aan het eind ({change}).',
  },
  waits: {
    en: '{place}, the wait of 9 in 10 of those who got their turn: from less than {from} to less than {to} ({change}).',
    nl: '{place}, de wachttijd van negen van de tien die aan de beurt kwamen: van minder dan {from} naar minder dan {to} ({change}).',
  },
  nobodyWaits: {
    en: '{place}: in “{waits}”, 9 in 10 of those who got their turn waited less than {days}; in “{empty}”, nobody waits.',
    nl: '{place}: in “{waits}” wachtten negen van de tien die aan de beurt kwamen, korter dan {days}; in “{empty}” wacht niemand.',
  },
  hardlyAnybodyWaits: {
    en: '{place}: in “{waits}”, 9 in 10 of those who got their turn waited less than {days}; in “{empty}”, 9 in 10 did not wait at all.',
    nl: '{place}: in “{waits}” wachtten negen van de tien die aan de beurt kwamen, korter dan {days}; in “{empty}” wachtten negen van de tien helemaal niet.',
  },
  used: {
    en: '{place}: from {from} to {to} of capacity ({change}).',
    nl: '{place}: van {from} naar {to} van de capaciteit ({change}).',
  },
  ofAll: { en: '{measure}: from {from} to {to} ({change}).', nl: '{measure}: van {from} naar {to} ({change}).' },
  atPlace: {
    en: '{place}, {measure}: from {from} to {to} ({change}).',
    nl: '{place}, {measure}: van {from} naar {to} ({change}).',
  },
  exactly: { en: '{size} {direction}', nl: '{size} {direction}' },
  between: { en: '{low} to {high} {direction}', nl: '{low} tot {high} {direction}' },
  single: { en: '{size} {direction}, in a single replication', nl: '{size} {direction}, in één enkele herhaling' },
  onlyIn: { en: 'Only in “{design}”: {places}.', nl: 'Alleen in “{design}”: {places}.' },
  wouldTell: { en: '{name} (about {about} would be enough)', nl: '{name} (met ongeveer {about} wel)' },
  tooSmall: {
    en: 'Too small to tell with {runs} replications: {names}.',
    nl: 'Te klein om met {runs} herhalingen iets over te zeggen: {names}.',
  },
  others: { en: '{count} other differences', nl: '{count} andere verschillen' },
  nothing: {
    en: 'No difference that is large enough to matter.',
    nl: 'Geen verschil dat groot genoeg is om ertoe te doen.',
  },
  followed: {
    en: 'Differences in ends, payments, total time and who gave up are those of the cases that came {when}, each followed until it left.',
    nl: 'Verschillen in eindes, betalingen, doorlooptijd en wie afhaakte gaan over de zaken die {when} binnenkwamen, elk gevolgd tot ze weg was.',
  },
  hardlyAny: {
    en: 'Of these {cases} cases about {inside} were still inside in “{design}” on {date}; the ranges allow for them.',
    nl: 'Van deze {cases} zaken waren er in “{design}” op {date} nog ongeveer {inside} binnen; de intervallen houden daar rekening mee.',
  },
  withheld: {
    en: 'Differences in ends, payments, total time and who gave up are not given: of the {cases} cases that came in the period, about {inside} were still inside in “{design}” on {date}.',
    nl: 'Verschillen in eindes, betalingen, doorlooptijd en wie afhaakte worden niet gegeven: van de {cases} zaken die in de periode binnenkwamen, waren er in “{design}” op {date} nog ongeveer {inside} binnen.',
  },
  inStretches: {
    en: 'Before, during and after: {other} minus {baseline}',
    nl: 'Voor, tijdens en na het beleid: {other} min {baseline}',
  },
  sureButSmall: { en: 'clear, but too small to matter', nl: 'duidelijk, maar te klein om ertoe te doen' },
  negligible: { en: 'no difference that matters', nl: 'geen verschil dat ertoe doet' },
  onlyInDesign: { en: 'clear; only in {design}', nl: 'duidelijk; alleen in {design}' },
} as const satisfies Phrases;

/** What a difference is about, within a sentence. */
export const differenceNames = {
  ended: { en: 'cases ending as “{place}”', nl: 'zaken die eindigen als “{place}”' },
  waiting: { en: 'the number waiting for {place}', nl: 'het aantal wachtenden voor {place}' },
  waits: { en: 'the wait for {place}', nl: 'de wachttijd voor {place}' },
  used: { en: 'the share of capacity used of {place}', nl: 'de bezettingsgraad van {place}' },
} as const satisfies Phrases;
