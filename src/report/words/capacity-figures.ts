/** The tables and pictures of a search for capacity. */
import type { Phrases } from '../phrases.ts';

export const capacityTableWords = {
  answer: { en: 'How much would be enough', nl: 'Hoeveel genoeg zou zijn' },
  place: { en: 'Place', nl: 'Onderdeel' },
  now: { en: 'Now', nl: 'Nu' },
  asNow: { en: 'now {units}', nl: 'nu {units}' },
  guess: { en: 'First guess', nl: 'Eerste schatting' },
  enough: { en: 'Enough', nl: 'Genoeg' },
  notEnough: { en: 'Not enough', nl: 'Te weinig' },
  asked: { en: 'Asked', nl: 'Gevraagd' },
  end: { en: 'The places, with what was found: {period}', nl: 'De onderdelen bij wat is gevonden: {period}' },
  capacity: { en: 'Capacity', nl: 'Capaciteit' },
  asInFile: { en: 'as it is', nl: 'zoals het is' },
  used: { en: 'Share of capacity used', nl: 'Bezettingsgraad' },
  waitP90: {
    en: '9 in 10 of those who got their turn waited less than ({unit})',
    nl: 'Negen van de tien die aan de beurt kwamen, wachtten korter dan ({unit})',
  },
  curve: { en: '{place}: what was tried', nl: '{place}: wat is geprobeerd' },
  replications: { en: 'Replications', nl: 'Herhalingen' },
  outcome: { en: 'Outcome', nl: 'Uitkomst' },
  askedOverCapacity: { en: 'Demand, as a share of capacity', nl: 'Werkaanbod ten opzichte van capaciteit' },
  mixTried: { en: 'Mixes that were tried', nl: 'Combinaties die zijn geprobeerd' },
  cost: { en: 'Euro a year', nl: 'Euro per jaar' },
  costOfUnit: { en: 'Euro a year for one', nl: 'Euro per jaar voor één' },
} as const satisfies Phrases;

export const capacityChartWords = {
  title: { en: '{place}, by capacity: {measure}', nl: '{place}, naar capaciteit: {measure}' },
  withoutFigure: { en: 'Without a figure: {units}', nl: 'Zonder cijfer: {units}' },
  beyond: { en: 'Far above the target, outside the picture: {units}', nl: 'Ver boven het doel, buiten beeld: {units}' },
  note: {
    en: 'Average over the replications with its 95% interval, on the same cases everywhere',
    nl: 'Gemiddelde over de herhalingen met het 95%-interval, overal met dezelfde zaken',
  },
  ofWhen: {
    en: 'Demand in the last quarter of the time or, where it is short, in the time in which it is',
    nl: 'Werkaanbod in het laatste kwart van de tijd of, waar er een tekort is, in de tijd waarin dat er is',
  },
  reading: {
    en: 'By {axis}: {measure}. The lines mark {lines}.',
    nl: 'Naar {axis}: {measure}. De lijnen markeren {lines}.',
  },
  theTarget: { en: 'the target', nl: 'het doel' },
  whatIsNow: { en: 'what there is now', nl: 'wat er nu is' },
  theGuess: { en: 'the first guess', nl: 'de eerste schatting' },
  whatIsEnough: { en: 'what would be enough', nl: 'wat genoeg zou zijn' },
  readingAt: { en: '{measure}: {points}; the target is {target}.', nl: '{measure}: {points}; het doel is {target}.' },
  at: { en: '{value} with {units} ({what})', nl: '{value} met {units} ({what})' },
  target: { en: 'target', nl: 'doel' },
  now: { en: 'now', nl: 'nu' },
  guess: { en: 'first guess', nl: 'eerste schatting' },
  enough: { en: 'enough', nl: 'genoeg' },
} as const satisfies Phrases;
