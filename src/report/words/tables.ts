/** Headings of tables, and the words that stand in their cells. */
import type { Phrases } from '../language.ts';

export const tableWords = {
  place: { en: 'Place', nl: 'Plek' },
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
    en: 'Place by place, averages with their 95% range',
    nl: 'Plek voor plek, gemiddelden met hun 95%-interval',
  },
  stepsCaption: { en: 'Every step: {design}', nl: 'Elke stap: {design}' },
  endsCaption: {
    en: 'Where cases end within the period: average number, with its 95% range',
    nl: 'Waar zaken binnen de periode eindigen: gemiddeld aantal, met het 95%-interval',
  },
  endsFollowedCaption: {
    en: 'Where the cases that came in the period end, each followed until it left: average number, with its 95% range',
    nl: 'Waar de zaken eindigen die in de periode binnenkwamen, elk gevolgd tot ze weg was: gemiddeld aantal, met het 95%-interval',
  },
  zone: { en: 'Zone', nl: 'Zone' },
  gate: { en: 'Gate', nl: 'Poort' },
  zonesCaption: { en: 'Zone by zone: {design}', nl: 'Zone voor zone: {design}' },
  zoneEndsCaption: {
    en: 'Where the cases of each zone end, as a share of its cases that left: {design}',
    nl: 'Waar de zaken van elke zone eindigen, als deel van haar zaken die vertrokken: {design}',
  },
  groupsCaption: { en: 'Groups: {design}', nl: 'Groepen: {design}' },
  gatesCaption: { en: 'Gates: {design}', nl: 'Poorten: {design}' },
  chainCaption: { en: 'The chain as a whole', nl: 'De keten als geheel' },
  differenceCaption: { en: '{other} minus {baseline}', nl: '{other} min {baseline}' },
  predictionCaption: { en: 'Work on offer and capacity: {design}', nl: 'Werkaanbod en capaciteit: {design}' },
  againstCaption: { en: 'Predicted and simulated: {design}', nl: 'Voorspeld en gesimuleerd: {design}' },
  casesAYear: { en: 'Cases a year', nl: 'Zaken per jaar' },
  fullAt: { en: 'Full at', nl: 'Vol bij' },
  hoursOnOffer: { en: 'Hours on offer a year', nl: 'Uren gevraagd per jaar' },
  hoursAvailable: { en: 'Hours available a year', nl: 'Uren beschikbaar per jaar' },
  load: { en: 'Work on offer', nl: 'Werkaanbod' },
  used: { en: 'Share of capacity used', nl: 'Bezettingsgraad' },
  inWords: { en: 'In words', nl: 'In woorden' },
  growth: { en: 'List grows a month', nl: 'Wachtlijst groeit per maand' },
  passes: { en: 'Passes', nl: 'Overschrijdt' },
  waitingAtEnd: { en: 'Waiting at the end', nl: 'Wachtend aan het eind' },
  halfWait: {
    en: 'Half of those who got their turn waited less than (days)',
    nl: 'De helft van wie aan de beurt kwam, wachtte korter dan (dagen)',
  },
  nineInTenWait: {
    en: '9 in 10 of those who got their turn waited less than (days)',
    nl: '9 van de 10 die aan de beurt kwamen, wachtten korter dan (dagen)',
  },
  onTime: {
    en: 'Within the norm, of all whose outcome is known',
    nl: 'Binnen de norm, van allen bij wie dat vaststaat',
  },
  gaveUp: { en: 'Gave up waiting', nl: 'Afgehaakt' },
  predictedLoad: { en: 'Work on offer (predicted)', nl: 'Werkaanbod (voorspeld)' },
  predictedGrowth: { en: 'Growth a month (predicted)', nl: 'Groei per maand (voorspeld)' },
  simulatedGrowth: { en: 'Growth a month (simulated)', nl: 'Groei per maand (gesimuleerd)' },
  clear: { en: 'clear', nl: 'duidelijk' },
  tooSmall: { en: 'too small to tell with this many runs', nl: 'te klein voor dit aantal herhalingen' },
  noRange: { en: 'one repeat: no range', nl: 'één herhaling: geen interval' },
  endDone: { en: 'completed', nl: 'afgerond' },
  endLost: { en: 'lost', nl: 'verloren' },
  endElsewhere: { en: 'goes on elsewhere', nl: 'gaat elders verder' },
  counts: { en: 'Counts as', nl: 'Telt als' },
} as const satisfies Phrases;

export const predictionWords = {
  fits: { en: 'fits', nl: 'past' },
  tight: { en: 'tight', nl: 'krap' },
  overloaded: { en: 'more work than capacity', nl: 'meer werk dan capaciteit' },
  passing: { en: 'more than {waiting} waiting: {date}', nl: 'meer dan {waiting} wachtend: {date}' },
  never: { en: 'never in this period', nl: 'niet in deze periode' },
  fitsAll: {
    en: '{design}: every resource has room for its work.',
    nl: '{design}: elke plek heeft ruimte voor haar werk.',
  },
  warns: {
    en: '{place}: {load} of capacity is asked for. Above 85% waits become long and uncertain.',
    nl: '{place}: {load} van de capaciteit wordt gevraagd. Boven 85% worden wachttijden lang en onzeker.',
  },
  grows: {
    en: '{place}: more work than capacity ({load}). The list will grow by about {growth} cases a month.',
    nl: '{place}: meer werk dan capaciteit ({load}). De wachtlijst zal met ongeveer {growth} zaken per maand groeien.',
  },
  shortThen: {
    en: '{place}: enough on average, but not from {from} to {to}: {load} of capacity is asked for then.',
    nl: '{place}: gemiddeld genoeg, maar niet van {from} tot en met {to}: dan wordt {load} van de capaciteit gevraagd.',
  },
  shutThen: {
    en: '{place}: enough on average, but from {from} to {to} there is no capacity at all.',
    nl: '{place}: gemiddeld genoeg, maar van {from} tot en met {to} is er helemaal geen capaciteit.',
  },
  seats: { en: '{number} seats', nl: '{number} zitplaatsen' },
  overflows: { en: '{place}: more work than capacity ({load}).', nl: '{place}: meer werk dan capaciteit ({load}).' },
  willPass: {
    en: '{place}: more than {waiting} will be waiting by {date}.',
    nl: '{place}: rond {date} zullen er meer dan {waiting} wachten.',
  },
  settles: {
    en: '{place}: people giving up will hold the list at about {waiting}, with a wait of about {weeks}.',
    nl: '{place}: doordat mensen afhaken blijft de wachtlijst rond {waiting}, met een wachttijd van ongeveer {weeks}.',
  },
  fills: {
    en: '{place}: the list will be full at about {waiting}, with a wait of about {weeks}; whoever comes then is refused.',
    nl: '{place}: de wachtlijst loopt vol bij ongeveer {waiting}, met een wachttijd van ongeveer {weeks}; wie dan komt wordt geweigerd.',
  },
  throttled: {
    en: '{place}: {cases} cases a year get this far. Without shortages before it {unthrottled} would, which is {load} of its capacity.',
    nl: '{place}: {cases} zaken per jaar komen zo ver. Zonder tekorten ervoor zouden het er {unthrottled} zijn, {load} van de capaciteit.',
  },
} as const satisfies Phrases;
