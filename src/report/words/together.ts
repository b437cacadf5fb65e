/** Inputs that go together in their ranges. */
import type { Phrases } from '../phrases.ts';

export const togetherWords = {
  heading: { en: 'Inputs that go together', nl: 'Invoer die samengaat' },
  stays: {
    en: 'Not varied, although they have a range: {inputs}.',
    nl: 'Niet gevarieerd, hoewel er een bandbreedte bij staat: {inputs}.',
  },
  stay: { en: '{input} ({because})', nl: '{input} ({because})' },
  independent: { en: 'independently of each other', nl: 'onafhankelijk van elkaar' },
  but: {
    en: 'independently of each other but for those that go together as the file says ({groups}; each group counts as one where effects are given)',
    nl: 'onafhankelijk van elkaar, behalve die volgens het bestand samengaan ({groups}; elke groep telt als één waar effecten worden gegeven)',
  },
  group: { en: '“{group}”: {members}', nl: '“{group}”: {members}' },
  against: { en: '{members}, against {others}', nl: '{members}, en andersom {others}' },
  high: {
    en: '{members} are high or low together in their ranges.',
    nl: '{members} zijn samen hoog of laag binnen hun bandbreedte.',
  },
  highAndLow: {
    en: '{members} are high in their ranges where {others} are low, and low where those are high.',
    nl: '{members} zijn hoog binnen hun bandbreedte waar {others} laag zijn, en laag waar die hoog zijn.',
  },
  swept: {
    en: 'As the files say, at the same part of their ranges at each setting (or at opposite parts): {groups}.',
    nl: 'Zoals de bestanden zeggen, bij elk rekenpunt op hetzelfde deel van hun bandbreedte (of op tegenovergestelde delen): {groups}.',
  },
  source: { en: 'Source: {text}', nl: 'Bron: {text}' },
  assumption: { en: 'Assumption: {text}', nl: 'Aanname: {text}' },
} as const satisfies Phrases;
