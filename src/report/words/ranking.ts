/** Which designs can be the best by a measure that was chosen. */
import type { Phrases } from '../phrases.ts';

export const rankingWords = {
  lower: { en: 'less is better', nl: 'minder is beter' },
  higher: { en: 'more is better', nl: 'meer is beter' },
  by: { en: '“{measure}, {place}” ({better})', nl: '“{measure}, {place}” ({better})' },
  one: {
    en: 'Ranked by {by}: “{best}” is the best of the {count} designs.',
    nl: 'Gerangschikt naar {by}: “{best}” is het beste van de {count} ontwerpen.',
  },
  some: {
    en: 'Ranked by {by}: {names} cannot be told apart with {replications} replications. The best of the {count} designs is one of these {some}.',
    nl: 'Gerangschikt naar {by}: {names} zijn met {replications} herhalingen niet uit elkaar te houden. Het beste van de {count} ontwerpen is een van deze {some}.',
  },
  all: {
    en: 'Ranked by {by}: none of the {count} designs can be ruled out with {replications} replications; any of them can be the best.',
    nl: 'Gerangschikt naar {by}: met {replications} herhalingen valt geen van de {count} ontwerpen af; elk ervan kan het beste zijn.',
  },
  tooFew: {
    en: 'Ranked by {by}: fewer than two designs can be compared.',
    nl: 'Gerangschikt naar {by}: er zijn geen twee ontwerpen die te vergelijken zijn.',
  },
  certain: {
    en: 'This holds for all of them together with 95% confidence.',
    nl: 'Dit geldt voor alle samen met 95% zekerheid.',
  },
  quoted: { en: '“{design}”', nl: '“{design}”' },
  leftOut: { en: 'Left out: {designs}.', nl: 'Niet meegerekend: {designs}.' },
  leftOutBecause: { en: '“{design}” ({why})', nl: '“{design}” ({why})' },
  noSuchPlace: { en: 'it has no such place', nl: 'heeft dat onderdeel niet' },
  caption: { en: 'Which designs can be the best: {by}', nl: 'Welke ontwerpen het beste kunnen zijn: {by}' },
  note: {
    en: 'Designs are compared in pairs, on the same cases in every replication. One is ruled out when another is better by more than the range of their difference, which is made wide enough (Bonferroni) for all that is said here to hold together with 95% confidence: subset selection as in Nelson, Swann, Goldsman and Song (2001). “Behind at most” says how much worse a design can still be than the best of the others. The 95% range of each average is that of the design by itself: two of those may overlap though the designs are told apart.',
    nl: 'Ontwerpen worden twee aan twee vergeleken, in elke herhaling met dezelfde zaken. Een ervan valt af als een ander meer beter is dan het interval van hun verschil, dat breed genoeg is gemaakt (Bonferroni) om alles wat hier staat samen met 95% zekerheid te laten gelden: deelverzamelingselectie zoals bij Nelson, Swann, Goldsman en Song (2001). “Hoogstens zoveel slechter” zegt hoeveel slechter een ontwerp nog kan zijn dan het beste van de andere. Het 95%-interval van elk gemiddelde is dat van het ontwerp op zichzelf: twee daarvan kunnen elkaar overlappen terwijl de ontwerpen uit elkaar te houden zijn.',
  },
  canBeBest: { en: 'Can be the best', nl: 'Kan het beste zijn' },
  notRanked: { en: 'left out', nl: 'telt niet mee' },
  yes: { en: 'yes', nl: 'ja' },
  no: { en: 'no', nl: 'nee' },
  behind: { en: 'Behind at most', nl: 'Hoogstens zoveel slechter' },
  chartTitle: { en: 'Which designs can be the best?', nl: 'Welke ontwerpen kunnen het beste zijn?' },
  chartNote: {
    en: '{by}. Filled: can be the best; open: ruled out, all told together with 95% confidence. Lines are the 95% range of each average.',
    nl: '{by}. Gevuld: kan het beste zijn; open: valt af, alles samen met 95% zekerheid. Lijnen zijn het 95%-interval van elk gemiddelde.',
  },
} as const satisfies Phrases;
