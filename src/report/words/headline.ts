/** The sentences that open a report. */
import type { Phrases } from '../language.ts';

export const headlineWords = {
  lost: {
    en: '{count} end as “{end}”, about {rate} and {share} of the cases that left: people who were to be helped and were not.',
    nl: '{count} eindigen als “{end}”, ongeveer {rate} en {share} van de zaken die vertrokken: mensen die geholpen zouden worden en dat niet werden.',
  },
  gaveUp: {
    en: '{count} gave up waiting, about {rate}, most of them at {place}.',
    nl: '{count} haakten af tijdens het wachten, ongeveer {rate}, de meeste bij {place}.',
  },
  nobodyLost: { en: 'Nobody is lost.', nl: 'Niemand gaat verloren.' },
  hardlyAnyLost: {
    en: 'Hardly anybody is lost: fewer than one in two repeats.',
    nl: 'Bijna niemand gaat verloren: minder dan één per twee herhalingen.',
  },
  waitingForAGroup: {
    en: 'Left at the end, waiting at {step} for a group to fill: {count}.',
    nl: 'Over aan het eind, in afwachting van een volle groep bij {step}: {count}.',
  },
  gaveUpOnAGroup: {
    en: '{count} gave up while waiting at {step} for a group to fill; no capacity is short there.',
    nl: '{count} haakten af terwijl zij bij {step} wachtten tot een groep vol was; daar is geen capaciteit te kort.',
  },
  average: {
    en: 'Figures are on average over {runs} simulated repeats of {from} to {to}; between brackets the 95% range for the average.',
    nl: 'Cijfers zijn gemiddeld over {runs} herhalingen van {from} tot {to}; tussen haakjes het 95%-betrouwbaarheidsinterval van het gemiddelde.',
  },
  onlyOne: {
    en: 'This is a single simulated repeat of {from} to {to}, which may have been a good or a bad one: figures have no range.',
    nl: 'Dit is één herhaling van {from} tot {to}, die mee- of tegengezeten kan hebben: cijfers hebben geen bandbreedte.',
  },
} as const satisfies Phrases;

export const differenceWords = {
  against: { en: '“{other}” beside “{baseline}”:', nl: '“{other}” naast “{baseline}”:' },
  at: { en: '{measure}, {place}', nl: '{measure}, {place}' },
  endsAs: { en: 'Cases ending as “{place}”', nl: 'Zaken die eindigen als “{place}”' },
  range: { en: ' ({low} to {high})', nl: ' ({low} tot {high})' },
  clear: { en: '{subject}: {amount} {direction}{range}.', nl: '{subject}: {amount} {direction}{range}.' },
  tooSmall: {
    en: '{subject}: the difference is too small to tell with this many runs.',
    nl: '{subject}: het verschil is te klein om met dit aantal herhalingen iets over te zeggen.',
  },
  exactlyNone: { en: '{subject}: no difference.', nl: '{subject}: geen verschil.' },
  noSteadyState: {
    en: '{subject}: no difference is given, because there is no steady state there in one of the two.',
    nl: '{subject}: er staat geen verschil, omdat er daar in een van de twee geen evenwicht is.',
  },
  noRange: {
    en: '{subject}: {amount} {direction}, in a single simulated repeat.',
    nl: '{subject}: {amount} {direction}, in één enkele herhaling.',
  },
} as const satisfies Phrases;
