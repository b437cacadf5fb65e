/** What the report says around its results, and what its controls are called. */
import type { Phrases } from '../phrases.ts';

export const liveWords = {
  more: { en: 'Each design in short', nl: 'Elk ontwerp in het kort' },
  people: { en: 'What happens to people', nl: 'Wat er met mensen gebeurt' },
  ofPlace: { en: 'Only what concerns “{place}”.', nl: 'Alleen wat “{place}” betreft.' },
  nothingWaits: {
    en: 'Nobody waits for anything here: no place with a list of its own belongs to it.',
    nl: 'Hier wacht niemand ergens op: er hoort geen onderdeel met een eigen wachtlijst bij.',
  },
  everyOfResource: { en: 'Every figure of the place: {place}', nl: 'Alle cijfers van het onderdeel: {place}' },
  everyOfStep: { en: 'Every figure of the step: {place}', nl: 'Alle cijfers van de stap: {place}' },
  inputsAt: {
    en: 'Inputs that the file names for “{place}”: {design}',
    nl: 'Invoer die het bestand noemt bij “{place}”: {design}',
  },
  noInputsAt: {
    en: 'The file names no inputs for it.',
    nl: 'Het bestand noemt er geen invoer bij.',
  },
  waits: { en: 'Waits', nl: 'Wachttijden' },
  money: { en: 'Money, hours and the whole chain', nl: 'Geld, uren en de hele keten' },
  enough: { en: 'How much would be enough', nl: 'Hoeveel genoeg zou zijn' },
  enoughNotSearched: {
    en: 'The report did not search for what follows. A command does, and says how sure the answer is.',
    nl: 'Wat hier volgt, is voor dit rapport niet uitgezocht. Een opdracht doet dat, en zegt hoe zeker het antwoord is.',
  },
  enoughEverywhere: {
    en: 'No design is short of capacity: the capacity there is suffices to keep up with the work.',
    nl: 'Geen ontwerp komt capaciteit tekort: de capaciteit die er is, is genoeg om het werk bij te houden.',
  },
  enoughAt: {
    en: '“{design}”: how much would be enough at {place}?',
    nl: '“{design}”: hoeveel zou genoeg zijn bij {place}?',
  },
  enoughHow: { en: 'How this was searched for', nl: 'Hoe dit is gezocht' },
  enoughSlide: {
    en: 'Or move a slider at the top of this page, and see at which value the list no longer grows.',
    nl: 'Of verschuif een regelaar boven aan deze pagina, en zie bij welke waarde de lijst niet meer groeit.',
  },
  enoughSlideUntilEmpty: {
    en: 'Or move a slider at the top of this page, and see at which value the period holds the work.',
    nl: 'Of verschuif een regelaar boven aan deze pagina, en zie bij welke waarde het werk in de periode past.',
  },
  uncertain: { en: 'How sure this is', nl: 'Hoe zeker dit is' },
  uncertainNotLooked: {
    en: 'All figures are with the inputs at the values of the files. How far they spread when the inputs are drawn from their ranges was not examined; --uncertain does that.',
    nl: 'Alle cijfers gelden voor de invoer zoals die in de bestanden staat. Hoe ver ze uiteenlopen als de invoer uit haar bandbreedten wordt getrokken, is niet bekeken; --uncertain doet dat.',
  },
  stress: { en: 'STRESS-DES, item by item', nl: 'STRESS-DES, punt voor punt' },
  reproduce: { en: 'How to reproduce this', nl: 'Hoe dit opnieuw te maken is' },
  reproduceText: {
    en: 'The same files, seed and version give the same numbers to the last digit, on the command line and in this page. This command makes them:',
    nl: 'Dezelfde bestanden, dezelfde startwaarde en dezelfde versie geven tot op het laatste cijfer dezelfde getallen, op de opdrachtregel en in deze pagina. Deze opdracht maakt ze:',
  },
  assumptionsOf: {
    en: '{assumptions} of {inputs} {inputs:input|inputs} {assumptions:is an assumption|are assumptions}',
    nl: '{assumptions} van de {inputs} {inputs:invoergegeven|invoergegevens} {assumptions:is een aanname|zijn aannames}',
  },
  noInputs: { en: 'no inputs', nl: 'geen invoer' },
  passed: { en: 'all {count} passed', nl: 'alle {count} kloppen' },
  failed: { en: '{failed} of {count} failed', nl: '{failed} van de {count} {failed:klopt|kloppen} niet' },
  notStated: {
    en: '{count} of {items} items that people must write {count:is|are} not stated',
    nl: '{count} van de {items} punten die mensen moeten schrijven, {count:is|zijn} niet vermeld',
  },
} as const satisfies Phrases;
