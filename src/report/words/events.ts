/** What happens to a case, in the event table. */
import type { Phrases } from '../phrases.ts';

export const eventWords = {
  came: { en: 'came', nl: 'gekomen' },
  began: { en: 'work began', nl: 'werk begonnen' },
  paused: { en: 'work paused', nl: 'werk onderbroken' },
  resumed: { en: 'work resumed', nl: 'werk hervat' },
  ended: { en: 'work ended', nl: 'werk afgerond' },
  'gave up': { en: 'gave up waiting', nl: 'afgehaakt tijdens wachten' },
  'moved on': { en: 'moved on while waiting', nl: 'doorgegaan tijdens wachten' },
  reassessed: { en: 're-assessed', nl: 'herbeoordeeld' },
  refused: { en: 'refused: no room', nl: 'geweigerd: geen plaats' },
  balked: { en: 'did not join the list', nl: 'niet aangesloten in de rij' },
  diverted: { en: 'turned away at a closed gate', nl: 'niet doorverwezen door een instroomstop' },
  'dropped out': { en: 'dropped out of a group', nl: 'uitgevallen uit een groep' },
  left: { en: 'left', nl: 'vertrokken' },
} as const satisfies Phrases;
