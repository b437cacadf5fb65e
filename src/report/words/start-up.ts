/** Whether what is left out at the beginning was long enough. */
import type { Phrases } from '../phrases.ts';

export const startUpWords = {
  /** A design, and what is said of it. */
  ofDesigns: { en: '{designs}: {sentence}', nl: '{designs}: {sentence}' },
  enough: {
    en: 'The start-up of {given} is long enough: {method} would leave out {cut} for cases in hand.',
    nl: 'De aanloopperiode van {given} is lang genoeg: {method} zou voor de werkvoorraad {cut} weglaten.',
  },
  enoughAtMost: {
    en: 'The start-up of {given} is long enough: {method} would leave out {cut} for cases in hand and at most {most} elsewhere, for {what}.',
    nl: 'De aanloopperiode van {given} is lang genoeg: {method} zou voor de werkvoorraad {cut} weglaten en elders hoogstens {most}, voor {what}.',
  },
  enoughElsewhere: {
    en: 'The start-up of {given} is long enough where that can be told: {method} would leave out at most {most}, for {what}.',
    nl: 'De aanloopperiode van {given} is lang genoeg waar dat te zien is: {method} zou hoogstens {most} weglaten, voor {what}.',
  },
  tooShort: {
    en: 'The start-up of {given} is too short: {method} would leave out {cuts}. Leave out as much, and simulate longer.',
    nl: 'De aanloopperiode van {given} is te kort: {method} zou {cuts} weglaten. Laat zoveel weg, en simuleer langer.',
  },
  cutOf: { en: '{cut} for {what}', nl: 'voor {what} {cut}' },
  undecided: {
    en: '{method} says nothing about {places}: it would leave out more than half of the run, which is a sign that there are too few data. The chart shows whether the line settles.',
    nl: '{method} zegt niets over {places}: meer dan de helft van de simulatie zou worden weggelaten, een teken dat er te weinig gegevens voor zijn. De grafiek laat zien of de lijn tot rust komt.',
  },
  none: {
    en: 'There is no steady state in the chain, so no start-up is long enough.',
    nl: 'Er is in de keten geen evenwicht, dus geen enkele aanloopperiode is lang genoeg.',
  },
  noneAt: {
    en: 'There is no steady state for {places}, so no start-up is long enough there.',
    nl: 'Er is geen evenwicht voor {places}, dus daar is geen aanloopperiode lang genoeg.',
  },
  inHand: { en: 'cases in hand', nl: 'de werkvoorraad' },
  listAt: { en: 'the list at {place}', nl: 'de wachtlijst bij {place}' },
  nothing: { en: 'nothing', nl: 'niets' },
  chartTitle: { en: 'Is the start-up long enough?', nl: 'Is de aanloopperiode lang genoeg?' },
  chartNote: {
    en: 'The thin line is the average over the replications, the thick one Welch’s moving average of it. The dashed line is the end of the start-up; the coloured line shows how much {method} would leave out.',
    nl: 'De dunne lijn is het gemiddelde over de herhalingen, de dikke het voortschrijdend gemiddelde van Welch daarvan. De streepjeslijn is het einde van de aanloopperiode; de gekleurde lijn geeft aan wat {method} zou weglaten.',
  },
  panel: { en: '{what}: {method} would leave out {cut}', nl: '{what}: {method} zou {cut} weglaten' },
  panelUndecided: { en: '{what}: too few data for {method}', nl: '{what}: te weinig gegevens voor {method}' },
  number: { en: 'Number', nl: 'Aantal' },
  list: { en: 'Of', nl: 'Van' },
  cut: { en: 'Start-up by MSER', nl: 'Aanloop volgens MSER' },
  given: { en: 'Start-up left out', nl: 'Aanloop weggelaten' },
  finding: { en: 'Finding', nl: 'Bevinding' },
} as const satisfies Phrases;

export const startUpFindings = {
  enough: { en: 'enough', nl: 'genoeg' },
  'too short': { en: 'too short', nl: 'te kort' },
  'too few data': { en: 'too few data', nl: 'te weinig gegevens' },
  'no steady state': { en: 'no steady state', nl: 'geen evenwicht' },
} as const satisfies Phrases;
