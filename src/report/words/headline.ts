/** The sentences that open a report. */
import type { Phrases } from '../language.ts';

export const headlineWords = {
  jams: { en: '“{design}” jams.', nl: '“{design}” loopt vast.' },
  'held by giving up': {
    en: '“{design}” jams, and only people giving up keep the list from growing further.',
    nl: '“{design}” loopt vast, en alleen doordat mensen afhaken groeit de wachtlijst niet verder.',
  },
  tight: {
    en: '“{design}” does not jam, but has little to spare at {place}.',
    nl: '“{design}” loopt niet vast, maar heeft weinig ruimte over bij {place}.',
  },
  flows: {
    en: '“{design}” does not jam: every place keeps up with its work.',
    nl: '“{design}” loopt niet vast: elke plek houdt het werk bij.',
  },
  jamsFirst: {
    en: 'It jams first at {place}. There is no steady state: the list grows by about {growth}.',
    nl: 'Het loopt het eerst vast bij {place}. Er is geen evenwicht: de wachtlijst groeit met ongeveer {growth}.',
  },
  jamsToo: {
    en: 'It jams at {place} too: the list there grows by about {growth}.',
    nl: 'Het loopt ook vast bij {place}: de wachtlijst daar groeit met ongeveer {growth}.',
  },
  heldFirst: {
    en: 'It jams first at {place}: more work arrives than can be done. The list stands at about {waiting} because about {gaveUp} give up waiting.',
    nl: 'Het loopt het eerst vast bij {place}: er komt meer werk binnen dan er gedaan kan worden. De wachtlijst staat op ongeveer {waiting} doordat er ongeveer {gaveUp} afhaken.',
  },
  heldToo: {
    en: 'It jams at {place} too: the list stands at about {waiting} because about {gaveUp} give up waiting.',
    nl: 'Het loopt ook vast bij {place}: de wachtlijst staat op ongeveer {waiting} doordat er ongeveer {gaveUp} afhaken.',
  },
  passes: {
    en: 'More than {waiting} wait there after {weeks}, around {date}.',
    nl: 'Meer dan {waiting} wachten daar na {weeks}, rond {date}.',
  },
  passesSometimes: {
    en: 'In {reached} of {runs} simulated repeats more than {waiting} wait there, after {weeks}, around {date}.',
    nl: 'In {reached} van de {runs} herhalingen wachten daar meer dan {waiting}, na {weeks}, rond {date}.',
  },
  lost: {
    en: '{count} end as “{end}”: people who were to be helped and were not.',
    nl: '{count} eindigen als “{end}”: mensen die geholpen zouden worden en dat niet werden.',
  },
  gaveUp: {
    en: '{count} gave up waiting, most of them at {place}.',
    nl: '{count} haakten af tijdens het wachten, de meeste bij {place}.',
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
  withinAWeek: { en: 'less than a week', nl: 'minder dan een week' },
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
