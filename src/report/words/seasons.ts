/** What is said of places that are short in the same months of each year. */
import type { Phrases } from '../phrases.ts';

/** Of a place that keeps up over the years, and not in some months of each. */
export const seasonWords = {
  short: {
    en: '{place} is short of capacity {when} of each year, though: demand is then {load} of capacity, on average over the years ({how}).',
    nl: '{place} komt elk jaar {when} wel capaciteit tekort: dan wordt er, gemiddeld over de jaren, {load} van gevraagd ({how}).',
  },
  fillsAndEmpties: {
    en: 'The list there grows each time, to {most}, and then shrinks, to {fewest} (averages over a {grain}).',
    nl: 'De wachtlijst daar groeit telkens, tot {most}, en slinkt dan weer, tot {fewest} (gemiddelden over een {grain}).',
  },
  between: { en: 'between {low} and {high}', nl: 'tussen de {low} en {high}' },
} as const satisfies Phrases;

/** Of a place that keeps up over the days, and not at some hours of each. */
export const hourWords = {
  short: {
    en: '{place} is short of capacity each day from {from} to {to}, though: in the last {span} demand is then {load} of capacity. The list there grows each time, to {most}, and then shrinks, to {fewest} ({averages}).',
    nl: '{place} komt elke dag van {from} tot {to} wel capaciteit tekort: in de laatste {span} wordt er dan {load} van gevraagd. De wachtlijst daar groeit telkens, tot {most}, en slinkt dan weer, tot {fewest} ({averages}).',
  },
  shortAndLeft: {
    en: '{place} is short of capacity each day from {from} to {to}, though: in the last {span} demand is then {load} of capacity, and {share} of all the times that a case comes there in those hours it gives up or finds no room.',
    nl: '{place} komt elke dag van {from} tot {to} wel capaciteit tekort: in de laatste {span} wordt er dan {load} van gevraagd, en {share} van de keren dat er in die uren een zaak komt, haakt die af of is er geen plaats.',
  },
  averages: { en: 'averages over an hour', nl: 'gemiddelden over een uur' },
  averagesOnOpenDays: {
    en: 'averages over an hour, on the days on which it is open',
    nl: 'gemiddelden over een uur, op de dagen dat het open is',
  },
} as const satisfies Phrases;

/** What counts as a jam, and as enough, where a season comes back each year. */
export const yearlyWords = {
  jams: {
    en: 'A place jams if it is short of capacity over the years; a list that grows in the same months of each year and shrinks again after them is not counted as a jam here.',
    nl: 'Een onderdeel loopt vast als het over de jaren te weinig capaciteit heeft; een wachtlijst die elk jaar in dezelfde maanden groeit en daarna weer slinkt, telt hier niet als vastlopen.',
  },
  enough: {
    en: 'If there is no shortage, there is none over the years: a list may still grow in the same months of each year and shrink again after them.',
    nl: 'Is er geen tekort, dan is er geen tekort over de jaren: een wachtlijst kan elk jaar in dezelfde maanden nog groeien en daarna weer slinken.',
  },
} as const satisfies Phrases;
