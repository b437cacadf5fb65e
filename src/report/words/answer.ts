/** Several designs in one sentence, and those of which the same is to be said. */
import type { Phrases } from '../language.ts';

export const answerWords = {
  grows: {
    en: '“{design}” jams at {place}{when}, where the list grows by about {growth}{passing}',
    nl: '“{design}” loopt vast bij {place}{when}, waar de wachtlijst groeit met ongeveer {growth}{passing}',
  },
  stands: {
    en: '“{design}” jams at {place}{when}, where about {waiting} wait',
    nl: '“{design}” loopt vast bij {place}{when}, waar er ongeveer {waiting} wachten',
  },
  slight: {
    en: '“{design}” is slightly short of capacity at {place}{when}',
    nl: '“{design}” komt bij {place}{when} iets aan capaciteit tekort',
  },
  runsOver: {
    en: '“{design}” has more work at {place} than the period holds',
    nl: '“{design}” heeft bij {place} meer werk dan in de periode past',
  },
  other: { en: '“{design}” does not jam', nl: '“{design}” loopt niet vast' },
  others: { en: '{designs} do not jam', nl: '{designs} lopen niet vast' },
  sameFor: { en: '{clause} (the same holds for {designs})', nl: '{clause} (dat geldt ook voor {designs})' },
  sameOf: {
    en: 'Of {designs} the same is to be said as of {like}.',
    nl: 'Over {designs} valt hetzelfde te zeggen als over {like}.',
  },
  none: { en: 'None of these designs jams.', nl: 'Geen van deze ontwerpen loopt vast.' },
  noneButFilling: {
    en: 'None of these designs jams, but in {which} a list is still filling up: {places}.',
    nl: 'Geen van deze ontwerpen loopt vast, maar in {which} loopt een wachtlijst nog vol: {places}.',
  },
  allOfThem: { en: 'all of them', nl: 'alle' },
  someOfThem: { en: '{count} of the {of}', nl: '{count} van de {of}' },
  filling: {
    en: '“{design}” does not jam, but the list at {place} is still filling up',
    nl: '“{design}” loopt niet vast, maar de wachtlijst bij {place} loopt nog vol',
  },
  passing: { en: ' and passes {waiting} around {date}', nl: ' en rond {date} boven de {waiting} komt' },
} as const satisfies Phrases;
