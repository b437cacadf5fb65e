/** Sentences that describe a compiled scenario: what comes in, who there is, what happens, where it ends. */
import type { Phrases } from '../phrases.ts';

/** The section of the report on the model. */
export const modelWords = {
  intro: {
    en: 'Written by the program from the scenario file: what was simulated, not what was meant.',
    nl: 'Door het programma geschreven uit het scenariobestand: wat er is gesimuleerd, niet wat er is bedoeld.',
  },
  design: { en: 'The model of “{design}”', nl: 'Het model van “{design}”' },
  organisations: { en: 'Organisations: {names}.', nl: 'Organisaties: {names}.' },
  thing: { en: 'Name', nl: 'Naam' },
  description: { en: 'In words', nl: 'In woorden' },
} as const satisfies Phrases;

export const descriptionWords = {
  // ------------------------------------------------------------------------------------------------------- headings
  comesIn: { en: 'What comes in', nl: 'Wat er binnenkomt' },
  caseKinds: { en: 'How cases differ', nl: 'Waarin zaken verschillen' },
  whoThereIs: { en: 'Who does the work', nl: 'Wie het werk doet' },
  openingHours: { en: 'Opening hours', nl: 'Openingstijden' },
  happens: { en: 'What happens to a case', nl: 'Wat er met een zaak gebeurt' },
  endings: { en: 'Where a case can end', nl: 'Waar een zaak kan eindigen' },
  policies: { en: 'What changes on a date', nl: 'Wat er op een datum verandert' },
  settings: { en: 'Inputs', nl: 'Invoer' },
  // -------------------------------------------------------------------------------------------------------- policies
  policyFrom: { en: 'From {date}.', nl: 'Vanaf {date}.' },
  policyOver: {
    en: 'From {date}, with a gradual transition until {until}.',
    nl: 'Vanaf {date}, met een geleidelijke overgang tot {until}.',
  },
  stay: { en: 'Cases in progress stay where they are.', nl: 'Lopende zaken blijven waar ze zijn.' },
  reassess: {
    en: 'Those who then wait at {steps} leave the list for “{target}”.',
    nl: 'Wie dan wacht bij {steps}, gaat van de lijst naar “{target}”.',
  },
  nothingChanges: { en: 'No rule of the chain changes.', nl: 'Geen regel van de keten verandert.' },
  // ----------------------------------------------------------------------------------------------------- differences
  isNew: { en: 'New: {sentences}', nl: 'Nieuw: {sentences}' },
  isGone: { en: 'Gone.', nl: 'Vervalt.' },
  was: { en: 'Was: {sentences}', nl: 'Was: {sentences}' },
  becomes: { en: 'Is: {sentences}', nl: 'Wordt: {sentences}' },
  inputWas: { en: 'Was {before}, is {after}.', nl: 'Was {before}, wordt {after}.' },
  inputIsNew: { en: 'New: {value}.', nl: 'Nieuw: {value}.' },
  same: {
    en: 'The two describe the same chain with the same numbers.',
    nl: 'De twee beschrijven dezelfde keten met dezelfde getallen.',
  },
  period: { en: '{when}.', nl: '{when}.' },
  startUp: {
    en: 'The start-up period, until {date}, is left out of the figures.',
    nl: 'De aanloopperiode, tot {date}, telt niet mee in de cijfers.',
  },
  periodUntilEmpty: {
    en: '{when}, and on from there until the last case has left.',
    nl: '{when}, en daarna door tot de laatste zaak weg is.',
  },
  'same in words': {
    en: 'The two are described in the same words, and yet differ in something that these leave out, such as single factors of a season or the counts of a file.',
    nl: 'De twee worden in dezelfde woorden beschreven, en verschillen toch in iets wat die woorden weglaten, zoals afzonderlijke factoren van een seizoen of de aantallen van een bestand.',
  },
  otherPeriod: { en: 'Was: {before} Is: {after}', nl: 'Was: {before} Wordt: {after}' },
  versus: { en: '“{other}” compared with “{baseline}”', nl: '“{other}” vergeleken met “{baseline}”' },
} as const satisfies Phrases;
