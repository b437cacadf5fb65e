/** What is said of a list that grows in all parts of a run, and faster in one than in another. */
import type { Phrases } from '../phrases.ts';

export const unevenWords = {
  onAverage: { en: '{growth} on average', nl: '{growth} gemiddeld' },
  unevenly: {
    en: 'That is on average: the list grows slowest {slowest}, by about {slow}, and fastest {fastest}, by about {fast}.',
    nl: 'Dat is gemiddeld: de wachtlijst groeit het langzaamst {slowest}, met ongeveer {slow}, en het snelst {fastest}, met ongeveer {fast}.',
  },
} as const satisfies Phrases;
