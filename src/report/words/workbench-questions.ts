/** What the workbench says of the questions that it answers, and of what each needs to know. */
import type { Phrases } from '../phrases.ts';

export const workbenchQuestionWords = {
  question: { en: 'Question', nl: 'Vraag' },
  whatHappens: { en: 'What happens', nl: 'Wat er gebeurt' },
  overValues: {
    en: 'Results over a range of an input',
    nl: 'Uitkomsten bij een reeks waarden van een invoergegeven',
  },
  howMuch: { en: 'How much would be enough', nl: 'Hoeveel genoeg zou zijn' },
  mattersMost: { en: 'Which inputs matter most', nl: 'Welke invoer er het meest toe doet' },
  asObserved: {
    en: 'How the model compares with observed figures',
    nl: 'Hoe het model zich verhoudt tot waargenomen cijfers',
  },
  observedTable: { en: 'Table of observed figures', nl: 'Tabel met waargenomen cijfers' },
  observedHint: {
    en: 'A row for each figure, under the heads period, measure, where and value, and also count and source where they are known.',
    nl: 'Een rij voor elk cijfer, onder de koppen periode, maat, waar en waarde, en ook aantal en bron waar die bekend zijn.',
  },
  noTable: {
    en: 'No table is open. Open a CSV file or drag one in, or make one under New: a row for each figure, with the heads period, measure, where, value. (A spreadsheet saves one as “CSV UTF-8”.)',
    nl: 'Er is geen tabel open. Open een CSV-bestand of sleep het hierheen, of maak er een onder Nieuw: een rij voor elk cijfer, met de koppen periode, maat, waar, waarde. (Een rekenblad slaat er een op als “CSV UTF-8”.)',
  },
  toCalibrate: {
    en: 'Which values of inputs agree with the figures ({count} chosen)',
    nl: 'Welke waarden van invoer kloppen met de cijfers ({count} gekozen)',
  },
  toCalibrateHint: {
    en: 'Choose none to compare the designs as they stand with the figures. For inputs that are chosen, values within their ranges are sought with which one design agrees with the figures.',
    nl: 'Kies er geen om de ontwerpen zoals ze zijn met de cijfers te vergelijken. Van gekozen invoer worden binnen de bandbreedten de waarden gezocht waarmee één ontwerp klopt.',
  },
  calibratesOne: {
    en: 'Values are sought for one design. Choose one.',
    nl: 'Waarden worden voor één ontwerp gezocht. Kies er één.',
  },
  measure: { en: 'For which outcome', nl: 'Voor welke uitkomst' },
  measureHint: {
    en: 'As in wait p90 at care place. Left empty: how many wait at the end (in a run until empty, how long people wait), at the place with the most work for its capacity.',
    nl: 'Zoals in wait p90 at care place. Leeg: hoeveel er aan het eind wachten (bij een simulatie tot iedereen weg is: hoe lang men wacht), bij het onderdeel met het meeste werk voor zijn capaciteit.',
  },
  measureHintOfTwo: {
    en: 'The difference in it between the two designs, as in wait p90 at care place. Left empty: how many wait at the end (in a run until empty, how long people wait), at the place with the most work for its capacity in the first.',
    nl: 'Het verschil daarin tussen de twee ontwerpen, zoals in wait p90 at care place. Leeg: hoeveel er aan het eind wachten (bij een simulatie tot iedereen weg is: hoe lang men wacht), bij het onderdeel met het meeste werk voor zijn capaciteit in het eerste.',
  },
  runs: { en: 'Simulated runs in all, at most', nl: 'Simulaties in totaal, hoogstens' },
  oneOrTwoDesigns: {
    en: 'This question is about one design, or about the difference between two. Choose one or two.',
    nl: 'Deze vraag gaat over één ontwerp, of over het verschil tussen twee. Kies er een of twee.',
  },
  uncertain: {
    en: 'Also in {count} possible worlds, with inputs from their ranges',
    nl: 'Ook in {count} mogelijke werelden, met invoer uit haar bandbreedten',
  },
  rank: { en: 'Rank them by', nl: 'Rangschikken naar' },
  rankHint: {
    en: 'As in wait p90 at care place, or highest followed ended at completed. Left empty: they are not ranked.',
    nl: 'Zoals in wait p90 at care place, of highest followed ended at completed. Leeg: ze worden niet gerangschikt.',
  },
  varied: { en: 'Input', nl: 'Invoergegeven' },
  values: { en: 'Values', nl: 'Waarden' },
  valuesHint: {
    en: 'As in 25..200/25 places or 25, 50, 100 places. Left empty: 9 points of its range in the file.',
    nl: 'Zoals in 25..200/25 places of 25, 50, 100 places. Leeg: 9 punten van de bandbreedte in het bestand.',
  },
  valuesWrong: {
    en: 'Expected values as in 25..200/25 places, 25, 50, 100 places, or 9 points.',
    nl: 'Verwacht: waarden zoals in 25..200/25 places, 25, 50, 100 places, of 9 points.',
  },
  varyMore: { en: 'Vary another input as well', nl: 'Nog een invoergegeven variëren' },
  varyNot: { en: 'Do not vary {input}', nl: '{input} niet variëren' },
  tooManySettings: {
    en: 'Expected at most {most} values, or combinations of values; found {count}. Take larger steps.',
    nl: 'Verwacht: hoogstens {most} waarden, of combinaties van waarden; gevonden: {count}. Neem grotere stappen.',
  },
  place: { en: 'Where', nl: 'Waar' },
  anyPlace: { en: 'Whichever is short, one after the other', nl: 'Wat tekortkomt, het ene na het andere' },
  target: { en: 'What must hold', nl: 'Wat moet gelden' },
  targetHint: {
    en: 'As in wait p90 at care place <= 8 weeks. Left empty: that it does not jam.',
    nl: 'Zoals in wait p90 at care place <= 8 weeks. Leeg: dat het niet vastloopt.',
  },
  targetHintAny: {
    en: 'Nothing may jam. What must hold besides, as in wait p90 at care place <= 8 weeks, may be left empty.',
    nl: 'Er mag niets vastlopen. Wat daarbij moet gelden, zoals in wait p90 at care place <= 8 weeks, mag leeg blijven.',
  },
  noSuchPlace: { en: 'There is no place “{name}”.', nl: 'Er is geen onderdeel “{name}”.' },
  oneDesign: {
    en: 'This question is about one design. Choose one.',
    nl: 'Deze vraag gaat over één ontwerp. Kies er één.',
  },
  capacityNeeds: {
    en: 'This question takes from 2 to {most} replications of each setting.',
    nl: 'Voor deze vraag zijn 2 tot {most} herhalingen van elk rekenpunt nodig.',
  },
} as const satisfies Phrases;
