/** The sentences that open a report. */
import type { Text } from '../../language/text.ts';
import type { Phrases } from '../phrases.ts';

export const headlineWords = {
  lost: {
    en: '{count} {ends} as “{end}” within the period, about {rate} and {share} of the cases that left in it: people who were to be helped and were not.',
    nl: '{count} {ends} binnen de periode als “{end}”, ongeveer {rate} en {share} van de zaken die daarin vertrokken: mensen die geholpen hadden moeten worden en niet geholpen zijn.',
  },
  gaveUp: {
    en: '{count} {left} within the period, about {rate}, {part} at {place}.',
    nl: '{count} {left} binnen de periode af tijdens het wachten, ongeveer {rate}, {part} bij {place}.',
  },
  lostUntilEmpty: {
    en: '{count} {ends} as “{end}”, {share} of the cases that left: people who were to be helped and were not.',
    nl: '{count} {ends} als “{end}”, {share} van de zaken die vertrokken: mensen die geholpen hadden moeten worden en niet geholpen zijn.',
  },
  gaveUpUntilEmpty: {
    en: '{count} {left}, {part} at {place}.',
    nl: '{count} {left} af tijdens het wachten, {part} bij {place}.',
  },
  oneEnds: { en: 'ends', nl: 'eindigt' },
  manyEnd: { en: 'end', nl: 'eindigen' },
  oneLeft: { en: 'gave up waiting', nl: 'haakte' },
  manyLeft: { en: 'gave up waiting', nl: 'haakten' },
  allOfThem: { en: 'all of them', nl: 'allemaal' },
  mostOfThem: { en: 'most of them', nl: 'de meeste' },
  largestNumber: { en: 'the largest number', nl: 'het grootste aantal' },
  nobodyLost: { en: 'Nobody is lost.', nl: 'Er gaat niemand verloren.' },
  hardlyAnyLost: {
    en: 'Hardly anybody is lost: fewer than one in two replications.',
    nl: 'Er gaat bijna niemand verloren: minder dan één per twee herhalingen.',
  },
  atStep: { en: '{count} at {step}', nl: '{count} bij {step}' },
  waitingForAGroup: {
    en: 'Left at the end, waiting for a group to fill: {steps}.',
    nl: 'Over aan het eind, in afwachting van een volle groep: {steps}.',
  },
  betweenSessions: {
    en: 'At {step} {waiting} {wait} on average for a session of their group that is due and does not yet have what it needs, {time} each time: they are in no list.',
    nl: 'Bij {step} {wait} gemiddeld {waiting} op een bijeenkomst van hun groep die al had moeten beginnen en nog niet heeft wat ervoor nodig is, elke keer {time}: zij staan in geen wachtrij.',
  },
  betweenSessionsAtEnd: {
    en: 'At {step} {waiting} {wait} at the end for a session of their group that is due and does not yet have what it needs, {time} so far on average: they are in no list.',
    nl: 'Bij {step} {wait} aan het eind {waiting} op een bijeenkomst van hun groep die al had moeten beginnen en nog niet heeft wat ervoor nodig is, gemiddeld al {time}: zij staan in geen wachtrij.',
  },
  gaveUpOnAGroup: {
    en: 'Gave up while waiting for a group to fill, where no capacity is short: {steps}.',
    nl: 'Afgehaakt in afwachting van een volle groep, waar geen capaciteit te kort is: {steps}.',
  },
  average: {
    en: 'Figures are on average over {runs} replications of {period}; between brackets the 95% range for the average.',
    nl: 'Cijfers zijn gemiddeld over {runs} herhalingen van {period}; tussen haakjes het 95%-betrouwbaarheidsinterval van het gemiddelde.',
  },
  onlyOne: {
    en: 'This is a single replication of {period}, which may have been a good or a bad one: figures have no range.',
    nl: 'Dit is één herhaling van {period}, die mee- of tegengezeten kan hebben: cijfers hebben geen bandbreedte.',
  },
} as const satisfies Phrases;

export const sharedListWords = {
  several: {
    en: 'Those who wait at {steps} wait for {places} at once, and stand in the list of each: do not add these lists up.',
    nl: 'Wie wacht bij {steps}, wacht tegelijk op {places} en staat bij elk daarvan in de wachtlijst: tel die lijsten niet bij elkaar op.',
  },
} as const satisfies Phrases;

/** Of those who came to a list or a gate and were not let in. */
export const turnedAwayWords = {
  within: {
    en: '{count} {did} {what} within the period, about {rate}, {part} at {place}.',
    nl: '{count} {did} binnen de periode {what}, ongeveer {rate}, {part} bij {place}.',
  },
  untilEmpty: { en: '{count} {did} {what}, {part} at {place}.', nl: '{count} {did} {what}, {part} bij {place}.' },
  refused: {
    one: { en: 'found', nl: 'vond' },
    many: { en: 'found', nl: 'vonden' },
    what: { en: 'no room', nl: 'geen plaats' },
  },
  balked: {
    one: { en: 'did', nl: 'begon' },
    many: { en: 'did', nl: 'begonnen' },
    what: { en: 'not start', nl: 'niet' },
  },
  diverted: {
    one: { en: 'met', nl: 'trof' },
    many: { en: 'met', nl: 'troffen' },
    what: { en: 'a closed gate', nl: 'een instroomstop' },
  },
} as const satisfies Readonly<Record<string, Text | Readonly<Record<'one' | 'many' | 'what', Text>>>>;

/** Of a place that is not short, and late all the same. */
export const normWords = {
  one: {
    en: 'At {place} {share} of those of whom it is certain got their turn within the norm of {norm}.',
    nl: 'Bij {place} kwam {share} van wie dat vaststaat binnen de norm van {norm} aan de beurt.',
  },
  several: {
    en: 'At {place} {share} of those of whom it is certain got their turn within the norm of their list.',
    nl: 'Bij {place} kwam {share} van wie dat vaststaat binnen de norm van hun wachtrij aan de beurt.',
  },
} as const satisfies Phrases;
