/** Headings of tables, and the words that stand in their cells. */
import type { Phrases } from '../phrases.ts';

export const tableWords = {
  place: { en: 'Place', nl: 'Onderdeel' },
  design: { en: 'Design', nl: 'Ontwerp' },
  measure: { en: 'Measure', nl: 'Maat' },
  where: { en: 'Where', nl: 'Waar' },
  state: { en: 'Does it jam?', nl: 'Loopt het vast?' },
  difference: { en: 'Difference (95% range)', nl: 'Verschil (95%-interval)' },
  reading: { en: 'Reading', nl: 'Lezing' },
  end: { en: 'Where cases end', nl: 'Waar zaken eindigen' },
  step: { en: 'Step', nl: 'Stap' },
  date: { en: 'Date', nl: 'Datum' },
  placesAll: {
    en: 'Place by place, {averages}',
    nl: 'Per onderdeel, {averages}',
  },
  stepsCaption: { en: 'Every step: {design}', nl: 'Elke stap: {design}' },
  zone: { en: 'Zone', nl: 'Zone' },
  gate: { en: 'Gate', nl: 'Instroomstop bij' },
  zonesCaption: { en: 'Zone by zone: {design}', nl: 'Per zone: {design}' },
  zoneEndsCaption: {
    en: 'Where the cases of each zone end, as a share of its cases that left: {design}',
    nl: 'Waar de zaken van elke zone eindigen, als deel van de vertrokken zaken van die zone: {design}',
  },
  groupsCaption: { en: 'Groups: {design}', nl: 'Groepen: {design}' },
  gatesCaption: { en: 'Gates: {design}', nl: 'Instroomstops: {design}' },
  chainCaption: { en: 'The chain as a whole', nl: 'De keten als geheel' },
  differenceCaption: { en: '{other} minus {baseline}', nl: '{other} min {baseline}' },
  againstCaption: { en: 'Forecast and simulated: {design}', nl: 'Voorspeld en gesimuleerd: {design}' },
  load: { en: 'Demand', nl: 'Werkaanbod' },
  used: { en: 'Share of capacity used', nl: 'Bezettingsgraad' },
  waitingAtEnd: { en: 'Waiting at the end', nl: 'Wachtend aan het eind' },
  halfWait: {
    en: 'Half of those who got their turn waited less than ({unit})',
    nl: 'De helft van wie aan de beurt kwam, wachtte korter dan ({unit})',
  },
  nineInTenWait: {
    en: '9 in 10 of those who got their turn waited less than ({unit})',
    nl: 'Negen van de tien die aan de beurt kwamen, wachtten korter dan ({unit})',
  },
  onTime: {
    en: 'Within the norm, of all whose outcome is known',
    nl: 'Binnen de norm, van allen bij wie dat vaststaat',
  },
  /** Of a table that is wider than a page. */
  part: { en: '{caption}, part {part} of {parts}', nl: '{caption}, deel {part} van {parts}' },
  gaveUp: { en: 'Gave up waiting', nl: 'Afgehaakt' },
  predictedLoad: { en: 'Demand (forecast)', nl: 'Werkaanbod (voorspeld)' },
  predictedGrowth: { en: 'Growth {per} (forecast)', nl: 'Groei {per} (voorspeld)' },
  simulatedGrowth: { en: 'Growth {per} (simulated)', nl: 'Groei {per} (gesimuleerd)' },
  clear: { en: 'clear', nl: 'duidelijk' },
  tooSmall: { en: 'too small to tell with this many runs', nl: 'te klein voor dit aantal herhalingen' },
  noRange: { en: 'one replication: no range', nl: 'één herhaling: geen interval' },
  counts: { en: 'Counts as', nl: 'Telt als' },
} as const satisfies Phrases;

/** By which cases are counted. */
export const endsCaptions = {
  'in period': {
    en: 'Where cases end within the period: {counts}',
    nl: 'Waar zaken binnen de periode eindigen: {counts}',
  },
  'until empty': {
    en: 'Where cases end, up to the end of each run: {counts}',
    nl: 'Waar zaken eindigen, tot het einde van elke simulatie: {counts}',
  },
  followed: {
    en: 'Where the cases that came in the period end, each followed until it left: {counts}',
    nl: 'Waar de zaken eindigen die in de periode binnenkwamen, elk gevolgd tot ze weg was: {counts}',
  },
} as const satisfies Phrases;

/** Of what figures are: of several replications, or of the only one. */
export const averagedWords = {
  several: {
    heading: { en: 'Averages', nl: 'Gemiddelden' },
    averages: { en: 'averages with their 95% range', nl: 'gemiddelden met hun 95%-interval' },
    withoutRange: { en: 'averages', nl: 'gemiddelden' },
    average: { en: 'average (95% range)', nl: 'gemiddeld (95%-interval)' },
    counts: { en: 'average number, with its 95% range', nl: 'gemiddeld aantal, met het 95%-interval' },
  },
  once: {
    heading: { en: 'Figures of one replication', nl: 'Cijfers van één herhaling' },
    averages: { en: 'of one replication', nl: 'van één herhaling' },
    withoutRange: { en: 'of one replication', nl: 'van één herhaling' },
    average: { en: 'in one replication', nl: 'in één herhaling' },
    counts: { en: 'number in one replication', nl: 'aantal in één herhaling' },
  },
} as const;
