/** How many replications it took for the precision that was asked for. */
import type { Phrases } from '../phrases.ts';

export const precisionWords = {
  of: { en: '{measure}, {place}', nl: '{measure}, {place}' },
  ofDesign: { en: '{what}, in “{design}”', nl: '{what}, in “{design}”' },
  differenceOf: {
    en: '{what}, difference of “{design}” from “{baseline}”',
    nl: '{what}, verschil van “{design}” met “{baseline}”',
  },
  reached: {
    en: 'The precision that was asked for, a 95% interval within {share} of the mean either way, was reached with {replications} replications.',
    nl: 'De gevraagde nauwkeurigheid, een 95%-interval van hoogstens {share} van het gemiddelde naar weerszijden, is gehaald met {replications} herhalingen.',
  },
  missed: {
    en: 'The precision that was asked for, a 95% interval within {share} of the mean either way, was not reached for everything with {replications} replications, the most that was allowed.',
    nl: 'De gevraagde nauwkeurigheid, een 95%-interval van hoogstens {share} van het gemiddelde naar weerszijden, is met {replications} herhalingen, het hoogste toegestane aantal, niet voor alles gehaald.',
  },
  enough: {
    en: '{what}: {amount}; {enough} replications were enough, and it stayed so for the {more} after them.',
    nl: '{what}: {amount}; {enough} herhalingen waren genoeg, en dat bleef zo in de {more} daarna.',
  },
  notEnough: {
    en: '{what}: {amount}, known to within {reached} of the mean; about {about} replications would be needed.',
    nl: '{what}: {amount}, bekend op {reached} van het gemiddelde na; er zouden ongeveer {about} herhalingen nodig zijn.',
  },
  farFrom: {
    en: '{what}: {amount}, known to within {reached} of the mean; more than {most} replications would be needed.',
    nl: '{what}: {amount}, bekend op {reached} van het gemiddelde na; er zouden meer dan {most} herhalingen nodig zijn.',
  },
  hopeless: {
    en: '{what}: {amount}; the mean is so near to 0 that no number of replications makes the interval narrow beside it.',
    nl: '{what}: {amount}; het gemiddelde ligt zo dicht bij 0 dat geen aantal herhalingen het interval daarnaast smal maakt.',
  },
  tooSmall: {
    en: '{what}: too small to tell with {replications} replications; about {about} would be enough, if it is as large as it seems.',
    nl: '{what}: te klein om te zien met {replications} herhalingen; met ongeveer {about} zou het te zien zijn, als het zo groot is als het lijkt.',
  },
  withheld: {
    en: '{what}: there is no steady state, so no average is given; the number of replications was chosen by its average over the period.',
    nl: '{what}: er is geen evenwicht, dus er wordt geen gemiddelde gegeven; het aantal herhalingen is gekozen naar het gemiddelde over de periode.',
  },
  nothing: {
    en: '{what}: seen in none of the {replications} replications.',
    nl: '{what}: in geen van de {replications} herhalingen voorgekomen.',
  },
  chartTitle: { en: 'Running mean over the replications', nl: 'Lopend gemiddelde over de herhalingen' },
  chartNote: {
    en: 'The line is the mean of the replications so far, the band its 95% interval. Dashes show {share} either way of the mean at the end; the vertical line is where it was narrow enough.',
    nl: 'De lijn is het gemiddelde van de herhalingen tot dan toe, de band het 95%-interval. De streepjeslijnen liggen {share} boven en onder het gemiddelde aan het eind; de verticale lijn is waar het smal genoeg was.',
  },
  chartReading: {
    en: 'The mean settles as replications are added: {sentences}',
    nl: 'Het gemiddelde komt tot rust naarmate er herhalingen bij komen: {sentences}',
  },
  replications: { en: 'Replications', nl: 'Herhalingen' },
  mean: { en: 'Mean so far', nl: 'Gemiddelde tot dan toe' },
  low: { en: 'Lower end', nl: 'Ondergrens' },
  high: { en: 'Upper end', nl: 'Bovengrens' },
} as const satisfies Phrases;
