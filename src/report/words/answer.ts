/** The sentence that answers for all designs together, and how it is told that the same is to be said of several. */
import type { Phrases } from '../phrases.ts';

export const answerWords = {
  grows: {
    en: '“{design}” jams at {place}{when}, where the list grows by about {growth}{passing}',
    nl: '“{design}” loopt vast bij {place}{when}, waar de wachtlijst groeit met ongeveer {growth}{passing}',
  },
  stands: {
    en: '“{design}” jams at {place}{when}, where {over} about {waiting} wait on average',
    nl: '“{design}” loopt vast bij {place}{when}, waar er {over} gemiddeld ongeveer {waiting} wachten',
  },
  jams: { en: '“{design}” jams at {place}{when}', nl: '“{design}” loopt vast bij {place}{when}' },
  growsTooOne: {
    en: '{designs} jams there too, and the list grows',
    nl: '{designs} loopt daar ook vast, met een groeiende wachtlijst',
  },
  growTooMany: {
    en: '{designs} jam there too, and the lists grow',
    nl: '{designs} lopen daar ook vast, met een groeiende wachtlijst',
  },
  growTooAll: {
    en: 'the other {count} designs jam there too, and the lists grow',
    nl: 'de andere {count} ontwerpen lopen daar ook vast, met een groeiende wachtlijst',
  },
  jamsTooOne: { en: '{designs} jams there too', nl: '{designs} loopt daar ook vast' },
  jamTooMany: { en: '{designs} jam there too', nl: '{designs} lopen daar ook vast' },
  jamTooAll: {
    en: 'the other {count} designs jam there too',
    nl: 'de andere {count} ontwerpen lopen daar ook vast',
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
    en: 'The same goes for {designs} as for {like}.',
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
