/** The short version of a result, for a screen. */
import type { Phrases } from '../phrases.ts';

export const briefWords = {
  keyFigures: { en: 'Key figures', nl: 'Kerncijfers' },
  figures: { en: 'Key figures, {averages}', nl: 'Kerncijfers, {averages}' },
  shortPlaces: {
    en: 'Short of capacity, or little to spare; other places keep up. {averages}, and the wait of those who got their turn',
    nl: 'Te weinig capaciteit, of weinig ruimte over; de rest kan het werk aan. {averages}, en de wachttijd van wie aan de beurt kwam',
  },
  /** Where some demand is that of a part of the time alone. */
  shortPlacesLater: {
    en: 'Short of capacity, or little to spare; other places keep up. {averages}, demand where it is short over the later part of that time, and the wait of those who got their turn',
    nl: 'Te weinig capaciteit, of weinig ruimte over; de rest kan het werk aan. {averages}, het werkaanbod waar te weinig capaciteit is over het latere deel van die tijd, en de wachttijd van wie aan de beurt kwam',
  },
  busiestPlaces: {
    en: 'The busiest places; all keep up. {averages}, and the wait of those who got their turn',
    nl: 'De drukste onderdelen; alle kunnen het werk aan. {averages}, en de wachttijd van wie aan de beurt kwam',
  },
  demand: { en: 'Demand', nl: 'Werkaanbod' },
  wait: { en: 'Wait (9 in 10 below)', nl: 'Wachttijd (9 van de 10 korter)' },
  /** Of demand that is more than what was measured: those who wait have yet to ask for a part. */
  ofWholeCases: { en: '{load} (whole cases)', nl: '{load} (hele zaken)' },
  /** Behind the caption where a cell says so. */
  wholeCases: {
    en: '{caption}. “Whole cases”: all the work of the cases that come, part of which those who wait have yet to ask for',
    nl: '{caption}. “Hele zaken”: al het werk van de zaken die komen, waarvan een deel nog niet is gevraagd door wie wacht',
  },
  rising: { en: 'ever longer', nl: 'steeds langer' },
  manyDesigns: { en: '{count} designs: {states}.', nl: '{count} ontwerpen: {states}.' },
  where: { en: 'Where it jams', nl: 'Waar het vastloopt' },
  morePlaces: { en: '{count} more', nl: 'nog {count}' },
  alike: {
    en: 'Figures after “=” do not clearly differ from {baseline}.',
    nl: 'Achter “=” staat wat niet duidelijk verschilt van {baseline}.',
  },
  notLeft: {
    en: 'Where “–” stands, ends and money are not compared: not everybody had left.',
    nl: 'Waar “–” staat, zijn eindes en geld niet vergeleken: nog niet iedereen was weg.',
  },
  averagesOver: {
    en: 'Figures are averages over {runs} replications of {period}; the report has their ranges.',
    nl: 'Cijfers zijn gemiddelden over {runs} herhalingen van {period}; de intervallen staan in het rapport.',
  },
  ended: { en: 'Ends as “{end}”', nl: 'Eindigt als “{end}”' },
  at: { en: '{measure}, {place}', nl: '{measure}, {place}' },
  differing: {
    en: 'What differs most from {baseline} ({title})',
    nl: 'Wat het meest verschilt van {baseline} ({title})',
  },
  more: { en: '… and {count} more (--tables)', nl: '… en nog {count} (--tables)' },
} as const satisfies Phrases;

/** Whether a place jams, in a narrow cell under that question. */
export const jamWords = {
  grows: { en: 'yes, keeps growing', nl: 'ja, groeit' },
  stands: { en: 'yes', nl: 'ja' },
  slight: { en: 'slightly short', nl: 'iets te krap' },
  'runs over': { en: 'too much work', nl: 'te veel werk' },
  'held up': { en: 'held up', nl: 'opgehouden' },
  'filling up': { en: 'still filling up', nl: 'loopt nog vol' },
  tight: { en: 'little to spare', nl: 'weinig ruimte over' },
  flows: { en: 'no', nl: 'nee' },
} as const satisfies Phrases;

/** The places where a design stands worst. */
export const whereWords = {
  grows: { en: '{places}', nl: '{places}' },
  stands: { en: '{places}', nl: '{places}' },
  slight: { en: 'slightly short at {places}', nl: 'iets te krap bij {places}' },
  'runs over': {
    en: 'more work than the period holds at {places}',
    nl: 'meer werk dan in de periode past bij {places}',
  },
  'held up': { en: 'held up at {places}', nl: 'opgehouden bij {places}' },
  'filling up': { en: 'still filling up at {places}', nl: 'loopt nog vol bij {places}' },
  tight: { en: 'nowhere; little to spare at {places}', nl: 'nergens; weinig ruimte over bij {places}' },
  flows: { en: 'nowhere', nl: 'nergens' },
} as const satisfies Phrases;

/** How several designs cope, named by their letters. */
export const statesOfDesigns = {
  'filling up': {
    one: { en: '{names} does not jam but is still filling up', nl: '{names} loopt niet vast, maar loopt nog vol' },
    many: { en: '{names} do not jam but are still filling up', nl: '{names} lopen niet vast, maar lopen nog vol' },
  },
  jams: {
    one: { en: '{names} jams', nl: '{names} loopt vast' },
    many: { en: '{names} jam', nl: '{names} lopen vast' },
  },
  'runs over': {
    one: { en: '{names} has more work than the period holds', nl: '{names} heeft meer werk dan in de periode past' },
    many: { en: '{names} have more work than the period holds', nl: '{names} hebben meer werk dan in de periode past' },
  },
  slight: {
    one: { en: '{names} is slightly short of capacity', nl: '{names} heeft iets te weinig capaciteit' },
    many: { en: '{names} are slightly short of capacity', nl: '{names} hebben iets te weinig capaciteit' },
  },
  flows: {
    one: { en: '{names} does not jam', nl: '{names} loopt niet vast' },
    many: { en: '{names} do not jam', nl: '{names} lopen niet vast' },
  },
} as const;
