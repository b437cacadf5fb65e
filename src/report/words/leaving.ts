/** What is said of those who leave a list that are not served. */

import type { LeavingBy } from '../../experiment/verdicts/verdict-result.ts';
import type { Text } from '../../language/text.ts';
import type { Phrases } from '../phrases.ts';

/** Ways to leave a list that are not being served. */
export const leavingWords: Readonly<Record<LeavingBy, Text>> = {
  'giving up': { en: 'give up waiting{at} ({share} {of})', nl: '{at}afhaken ({share} {of})' },
  'moving on': {
    en: 'move on{at} to another list ({share} {of})',
    nl: '{at}doorgaan naar een andere wachtlijst ({share} {of})',
  },
  refusing: {
    en: 'find no room or do not join{at} ({share} {of})',
    nl: '{at}geen plaats vinden of niet aansluiten ({share} {of})',
  },
  diverting: {
    en: 'that would have come are sent elsewhere while referral is closed ({share} of all who would come)',
    nl: 'door een instroomstop niet daarheen gaan, maar naar elders ({share} van wie er zouden komen)',
  },
  reassessing: {
    en: 'are taken off the list by the policy ({share} {of})',
    nl: 'door het beleid van de wachtlijst gaan ({share} {of})',
  },
};

/** Where they leave, if that is not the place spoken of. */
export const leavingAtWords: Text = { en: ' at {place}', nl: 'bij {place} ' };

/** What a share that leaves is of: where cases come by several times, of the times that they do. */
export const shareOfWords = {
  cases: { en: 'of those who come', nl: 'van wie er komen' },
  casesThere: { en: 'of those who come there', nl: 'van wie daar komen' },
  visits: { en: 'of all the times that a case comes there', nl: 'van alle keren dat daar een zaak komt' },
} as const satisfies Phrases;
