/** Whether what is left out at the beginning was long enough. */
import type { Phrases } from '../language.ts';

export const startUpWords = {
  /** A design, and what is said of it. */
  ofDesigns: { en: '{designs}: {sentence}', nl: '{designs}: {sentence}' },
  enough: {
    en: 'The start-up of {given} is enough: {method} cuts {cut} of cases in hand.',
    nl: 'De aanloopperiode van {given} is genoeg: {method} kapt {cut} af van de werkvoorraad.',
  },
  enoughAtMost: {
    en: 'The start-up of {given} is enough: {method} cuts {cut} of cases in hand, and at most {most}, of {what}.',
    nl: 'De aanloopperiode van {given} is genoeg: {method} kapt {cut} af van de werkvoorraad, en hoogstens {most}, van {what}.',
  },
  enoughElsewhere: {
    en: 'The start-up of {given} is enough where it can be told: {method} cuts at most {most}, of {what}.',
    nl: 'De aanloopperiode van {given} is genoeg waar dat te zien is: {method} kapt hoogstens {most} af, van {what}.',
  },
  tooShort: {
    en: 'The start-up of {given} is too short: {method} cuts {cuts}. Leave out as much, and simulate longer.',
    nl: 'De aanloopperiode van {given} is te kort: {method} kapt {cuts} af. Laat zoveel weg, en simuleer langer.',
  },
  cutOf: { en: '{cut} of {what}', nl: '{cut} van {what}' },
  undecided: {
    en: '{method} tells nothing of {places}: it would cut more than half of the run, which is a sign that there are too few data for it. The chart shows whether it comes to rest.',
    nl: '{method} zegt niets over {places}: het zou meer dan de helft van de simulatie afkappen, een teken dat er te weinig gegevens voor zijn. De grafiek laat zien of er rust komt.',
  },
  none: {
    en: 'There is no steady state in the chain, so no start-up of any length comes to one.',
    nl: 'Er is in de keten geen evenwicht, dus geen aanloopperiode is er lang genoeg voor.',
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
    en: 'The thin line is the average over the replications, the thick one Welch’s moving average of it. The dashed line is the end of the start-up; the coloured line is where {method} would cut.',
    nl: 'De dunne lijn is het gemiddelde over de herhalingen, de dikke het voortschrijdend gemiddelde van Welch daarvan. De streepjeslijn is het einde van de aanloopperiode; de gekleurde lijn is waar {method} zou afkappen.',
  },
  panel: { en: '{what}: {method} cuts {cut}', nl: '{what}: {method} kapt {cut} af' },
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
