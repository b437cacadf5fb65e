/** What stands in the table of a forecast: its heads, and a verdict in a word. */
import type { Phrases } from '../phrases.ts';

export const predictionHeads = {
  caption: { en: 'Demand and capacity: {design}', nl: 'Werkaanbod en capaciteit: {design}' },
  place: { en: 'Place', nl: 'Onderdeel' },
  casesPer: { en: 'Cases {per}', nl: 'Zaken {per}' },
  fullAt: { en: 'Full at (cases {per})', nl: 'Vol bij (zaken {per})' },
  tasksPer: { en: 'Tasks {per}', nl: 'Taken {per}' },
  hoursOnOffer: { en: 'Hours asked for {per}', nl: 'Gevraagde uren {per}' },
  hoursAvailable: { en: 'Hours available {per}', nl: 'Beschikbare uren {per}' },
  /** Where there are seats among them, each says what it counts. */
  onOffer: { en: 'Asked for {per}', nl: 'Gevraagd {per}' },
  available: { en: 'Available {per}', nl: 'Beschikbaar {per}' },
  load: { en: 'Demand', nl: 'Werkaanbod' },
  inWords: { en: 'In words', nl: 'In woorden' },
  growth: { en: 'Growth of the list, cases {per}', nl: 'Groei van de wachtlijst, zaken {per}' },
  passes: { en: 'Length passed', nl: 'Lengte bereikt' },
  foundBy: { en: 'Forecast', nl: 'Voorspeld' },
} as const satisfies Phrases;

export const predictionWords = {
  fits: { en: 'fits', nl: 'past' },
  tight: { en: 'tight', nl: 'krap' },
  full: { en: 'about full', nl: 'ongeveer vol' },
  moreThanFull: { en: 'more than full', nl: 'meer dan vol' },
  overloaded: { en: 'more work than capacity', nl: 'meer werk dan capaciteit' },
  listGrows: { en: 'list grows', nl: 'wachtlijst groeit' },
  unknown: { en: 'not known', nl: 'niet bekend' },
  /** Where it is short in a part of the period. */
  onAverage: { en: '{word} (on average)', nl: '{word} (gemiddeld)' },
  /** How a list grows that is held later on. */
  atFirst: { en: '{growth} at first', nl: 'eerst {growth}' },
  noCapacity: { en: 'no capacity', nl: 'geen capaciteit' },
  passing: { en: 'more than {waiting} waiting: {date}', nl: 'meer dan {waiting} wachtend: {date}' },
  never: { en: 'never in this period', nl: 'niet in deze periode' },
  seats: { en: '{number} seats', nl: '{number} zitplaatsen' },
  hours: { en: '{number} hours', nl: '{number} uur' },
} as const satisfies Phrases;

/** How a forecast was made. */
