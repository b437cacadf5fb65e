/** What the columns of the files of a result are called, and the words for the codes that stand in them. */

import type { MeasureStatus, PeriodResult, QueueSeries, Unit, Where } from '../../experiment/result.ts';
import type { Text } from '../../language/text.ts';
import type { Phrases } from '../phrases.ts';

/** By the key that stands in the heading of a CSV file. */
export const headWords = {
  scenario: { en: 'Design', nl: 'Ontwerp' },
  baseline: { en: 'Compared with', nl: 'Vergeleken met' },
  measure: { en: 'Measure', nl: 'Maat' },
  where_kind: { en: 'Kind of place', nl: 'Soort onderdeel' },
  where: { en: 'Place', nl: 'Onderdeel' },
  unit: { en: 'Unit', nl: 'Eenheid' },
  status: { en: 'Status', nl: 'Status' },
  mean: { en: 'Average', nl: 'Gemiddelde' },
  ci_low: { en: '95% range from', nl: '95%-interval van' },
  ci_high: { en: '95% range to', nl: '95%-interval tot' },
  sd: { en: 'Standard deviation over replications', nl: 'Standaardafwijking over herhalingen' },
  p05: { en: '5% of replications below', nl: '5% van de herhalingen onder' },
  p10: { en: '10% of replications below', nl: '10% van de herhalingen onder' },
  p50: { en: 'Half of replications below', nl: 'Helft van de herhalingen onder' },
  p90: { en: '90% of replications below', nl: '90% van de herhalingen onder' },
  p95: { en: '95% of replications below', nl: '95% van de herhalingen onder' },
  replications: { en: 'Replications', nl: 'Herhalingen' },
  replication: { en: 'Replication', nl: 'Herhaling' },
  value: { en: 'Value', nl: 'Waarde' },
  period: { en: 'Period', nl: 'Periode' },
  kind: { en: 'Kind of period', nl: 'Soort periode' },
  policy: { en: 'Policy', nl: 'Beleid' },
  from: { en: 'From', nl: 'Van' },
  until: { en: 'Up to and including (a time of day: until)', nl: 'Tot en met (een tijdstip: tot)' },
  whole: { en: 'Complete', nl: 'Volledig' },
  clear: { en: 'Clear', nl: 'Duidelijk' },
  baseline_mean: {
    en: 'Average of the design it is compared with',
    nl: 'Gemiddelde van het ontwerp waarmee is vergeleken',
  },
  scenario_mean: { en: 'Average of the design', nl: 'Gemiddelde van het ontwerp' },
  only_in: { en: 'Only in', nl: 'Alleen in' },
  date: { en: 'Date', nl: 'Datum' },
  stretch: { en: 'Averaged over', nl: 'Gemiddeld over' },
  quantity: { en: 'What is counted', nl: 'Wat er is geteld' },
  from_time: { en: 'From (time of day)', nl: 'Van (tijdstip)' },
  until_time: { en: 'Until (time of day)', nl: 'Tot (tijdstip)' },
  demand: { en: 'Demand (1 is all that can be done)', nl: 'Werkaanbod (1 is alles wat er gedaan kan worden)' },
  longest: { en: 'Waiting in the hour with most, on average', nl: 'Wachtend in het drukste uur, gemiddeld' },
  shortest: { en: 'Waiting in the hour with fewest, on average', nl: 'Wachtend in het rustigste uur, gemiddeld' },
  open_days: { en: 'Only days on which it is open', nl: 'Alleen dagen dat het open is' },
  first_day: { en: 'First day looked at', nl: 'Eerste bekeken dag' },
  last_day: { en: 'Last day looked at', nl: 'Laatste bekeken dag' },
  case: { en: 'Case', nl: 'Zaak' },
  person: { en: 'Person', nl: 'Persoon' },
  'earlier cases': { en: 'Earlier cases of the same person', nl: 'Eerdere zaken van dezelfde persoon' },
  arrival: { en: 'Arrivals', nl: 'Instroom' },
  zone: { en: 'Zone', nl: 'Zone' },
  event: { en: 'Event', nl: 'Gebeurtenis' },
  step: { en: 'Step', nl: 'Stap' },
  resource: { en: 'Resource', nl: 'Personeel of plaatsen' },
  end: { en: 'End', nl: 'Einde' },
  time: { en: 'Time', nl: 'Tijdstip' },
  point: { en: 'Point', nl: 'Punt' },
  verdict: { en: 'Does it jam?', nl: 'Loopt het vast?' },
  jams_at: { en: 'Jams at', nl: 'Loopt vast bij' },
  row: { en: 'Row of the table', nl: 'Rij van de tabel' },
  of: { en: 'As a share of', nl: 'Als deel van' },
  of_where: { en: 'At this place', nl: 'Bij dit onderdeel' },
  per: { en: 'Per', nl: 'Per' },
  observed: { en: 'Observed', nl: 'Waargenomen' },
  count: { en: 'Of so many cases', nl: 'Van zoveel zaken' },
  position: { en: 'Relative to the band', nl: 'Ten opzichte van de band' },
  band_low: { en: 'Expected from', nl: 'Verwacht van' },
  middle: { en: 'Middle', nl: 'Midden' },
  band_high: { en: 'Expected to', nl: 'Verwacht tot' },
  probability: { en: 'How often by chance alone', nl: 'Hoe vaak door toeval alleen' },
  source: { en: 'Source', nl: 'Bron' },
  name: { en: 'Name of the figure', nl: 'Naam van het cijfer' },
  input: { en: 'Input', nl: 'Invoergegeven' },
  range_low: { en: 'Range of the file from', nl: 'Bandbreedte in het bestand van' },
  range_high: { en: 'Range of the file to', nl: 'Bandbreedte in het bestand tot' },
  agrees_low: { en: 'Agrees from', nl: 'Klopt van' },
  agrees_high: { en: 'Agrees to', nl: 'Klopt tot' },
  left: { en: 'Share of the range left', nl: 'Over van de bandbreedte' },
} as const satisfies Phrases;

/** The same of sensitivity.csv and turns.csv, where keys that also stand in other files mean something narrower. */
export const sensitivityHeadWords = {
  input: { en: 'Input', nl: 'Invoergegeven' },
  provenance: { en: 'Basis', nl: 'Grondslag' },
  unit: { en: 'Unit', nl: 'Eenheid' },
  value: { en: 'In the file', nl: 'In het bestand' },
  low: { en: 'Low end of the range', nl: 'Ondergrens van de bandbreedte' },
  high: { en: 'High end of the range', nl: 'Bovengrens van de bandbreedte' },
  measure: { en: 'Measure', nl: 'Maat' },
  where: { en: 'Place', nl: 'Onderdeel' },
  measure_unit: { en: 'Unit of the measure', nl: 'Eenheid van de maat' },
  at_low: { en: 'Measure at the low end', nl: 'Maat bij de ondergrens' },
  at_high: { en: 'Measure at the high end', nl: 'Maat bij de bovengrens' },
  mu_star: { en: 'Mean size of its effects', nl: 'Gemiddelde grootte van de effecten' },
  mu: { en: 'Mean of its effects', nl: 'Gemiddelde van de effecten' },
  sigma: { en: 'Spread of its effects', nl: 'Spreiding van de effecten' },
  chance: { en: 'What chance alone makes of it', nl: 'Wat het toeval alleen ervan maakt' },
  effects: { en: 'Number of effects', nl: 'Aantal effecten' },
  first: { en: 'Share of the variance by itself', nl: 'Deel van de variantie, op zichzelf' },
  first_low: { en: 'By itself, 95% range from', nl: 'Op zichzelf, 95%-interval van' },
  first_high: { en: 'By itself, 95% range to', nl: 'Op zichzelf, 95%-interval tot' },
  total: { en: 'Share of the variance, with others', nl: 'Deel van de variantie, met andere samen' },
  total_low: { en: 'With others, 95% range from', nl: 'Met andere samen, 95%-interval van' },
  total_high: { en: 'With others, 95% range to', nl: 'Met andere samen, 95%-interval tot' },
  largest: { en: 'How often it has the largest share', nl: 'Hoe vaak het het grootste deel heeft' },
  claim: { en: 'What the file says of its influence', nl: 'Wat het bestand over de invloed zegt' },
  inputs: { en: 'Inputs', nl: 'Invoergegevens' },
  towards: { en: 'Towards', nl: 'In de richting van' },
  question: { en: 'Verdict on', nl: 'Oordeel over' },
  scenario: { en: 'Design', nl: 'Ontwerp' },
  before: { en: 'As it stands', nl: 'Zoals het is' },
  after: { en: 'Beyond the turn', nl: 'Voorbij de omslag' },
  last_as_it_stands: { en: 'Last value with the same verdict', nl: 'Laatste waarde met hetzelfde oordeel' },
  first_turned: { en: 'First value with the other', nl: 'Eerste waarde met het andere' },
} as const satisfies Phrases;

export const sensitivityCodeWords = {
  source: { en: 'source', nl: 'bron' },
  assumption: { en: 'assumption', nl: 'aanname' },
  low: { en: 'the low end of the range', nl: 'de ondergrens van de bandbreedte' },
  high: { en: 'the high end of the range', nl: 'de bovengrens van de bandbreedte' },
  'jams at': { en: 'where it jams first', nl: 'waar het het eerst vastloopt' },
  'more in the other': { en: 'whether the second design has more', nl: 'of het tweede ontwerp meer heeft' },
  nowhere: { en: 'nowhere', nl: 'nergens' },
  yes: { en: 'yes', nl: 'ja' },
  no: { en: 'no', nl: 'nee' },
  same: { en: 'exactly as much', nl: 'precies evenveel' },
  'part of the range': { en: 'part of the range', nl: 'deel van de bandbreedte' },
} as const satisfies Phrases;

/** The same of capacity.csv and mixes.csv, besides those of an estimate. */
export const capacityHeadWords = {
  search: { en: 'Search', nl: 'Zoektocht' },
  resource: { en: 'Place', nl: 'Onderdeel' },
  units_of: { en: 'Counted in', nl: 'Geteld in' },
  units: { en: 'Number', nl: 'Aantal' },
  point: { en: 'What it is', nl: 'Wat het is' },
  mix: { en: 'Mix', nl: 'Combinatie' },
  euro_a_year: { en: 'Euro a year', nl: 'Euro per jaar' },
  outcome: { en: 'For all targets', nl: 'Voor alle doelen' },
  target: { en: 'Target', nl: 'Doel' },
  unit: { en: 'Unit', nl: 'Eenheid' },
  target_outcome: { en: 'For this target', nl: 'Voor dit doel' },
  status: headWords.status,
} as const satisfies Phrases;

export const capacityPointWords = {
  today: { en: 'as it is now', nl: 'zoals het nu is' },
  'first guess': { en: 'first guess', nl: 'eerste schatting' },
  enough: { en: 'enough', nl: 'genoeg' },
  'not enough': { en: 'not enough', nl: 'te weinig' },
} as const satisfies Phrases;

export const codeWords = {
  yes: { en: 'yes', nl: 'ja' },
  no: { en: 'no', nl: 'nee' },
} as const satisfies Phrases;

export const quantityWords: Readonly<Record<QueueSeries['quantity'], Text>> = {
  waiting: { en: 'waiting', nl: 'wachtend' },
  'in use': { en: 'in use', nl: 'in gebruik' },
  'in hand': { en: 'in hand', nl: 'werkvoorraad' },
};

export const placeKindWords: Readonly<Record<Where['kind'], Text>> = {
  chain: { en: 'the whole chain', nl: 'de hele keten' },
  organisation: { en: 'organisation', nl: 'organisatie' },
  resource: { en: 'resource', nl: 'personeel of plaatsen' },
  step: { en: 'step', nl: 'stap' },
  end: { en: 'end', nl: 'einde' },
  zone: { en: 'zone', nl: 'zone' },
  'zone end': { en: 'end in a zone', nl: 'einde in een zone' },
  way: { en: 'way from one place to another', nl: 'weg van het ene onderdeel naar het andere' },
};

export const periodKindWords: Readonly<Record<PeriodResult['kind'], Text>> = {
  'under one policy': { en: 'under one policy', nl: 'onder één beleid' },
  transition: { en: 'transition', nl: 'overgang' },
};

export const statusWords: Readonly<Record<MeasureStatus, Text>> = {
  estimated: { en: 'estimated', nl: 'geschat' },
  'some runs only': { en: 'in some replications only', nl: 'in een deel van de herhalingen' },
  'still filling up': { en: 'still filling up', nl: 'loopt nog vol' },
  'no steady state': { en: 'no steady state', nl: 'geen evenwicht' },
  'nothing observed': { en: 'nothing observed', nl: 'niets waargenomen' },
  'not reached': { en: 'never: too few get their turn', nl: 'nooit: te weinig komen aan de beurt' },
  'too few runs': { en: 'too few replications', nl: 'te weinig herhalingen' },
  'still inside': { en: 'not everybody had left', nl: 'nog niet iedereen weg' },
  'other cases': { en: 'not the same cases', nl: 'niet dezelfde zaken' },
};

/** Units whose values in a file are not what their name says elsewhere. */
export const fileUnitWords = {
  share: { en: 'share (0 to 1)', nl: 'aandeel (0 tot 1)' },
  date: { en: 'date', nl: 'datum' },
  dateDifference: { en: 'days between dates', nl: 'dagen tussen datums' },
} as const satisfies Partial<Record<Unit | 'dateDifference', Text>>;
