/** Parts of a run in which different rules hold, and what is said of them. */
import type { Phrases } from '../phrases.ts';

export const periodWords = {
  until: { en: 'until {to}', nl: 'tot {to}' },
  from: { en: 'from {from} (“{policy}”)', nl: 'vanaf {from} (“{policy}”)' },
  fromTo: { en: '{when} (“{policy}”)', nl: '{when} (“{policy}”)' },
  goingOver: {
    en: '{when} (going over to “{policy}”)',
    nl: '{when} (overgang naar “{policy}”)',
  },
  caption: { en: 'Before, during and after: {design}', nl: 'Voor, tijdens en na het beleid: {design}' },
  period: { en: 'Period', nl: 'Periode' },
  waitingAtEnd: { en: 'Waiting at its end', nl: 'Wachtend aan het eind ervan' },
  meanWait: {
    en: 'Waiting time ({unit}) of those who got their turn',
    nl: 'Wachttijd ({unit}) van wie aan de beurt kwam',
  },
  diverted: { en: 'Turned away at a closed gate', nl: 'Niet doorverwezen door een instroomstop' },
  term: { en: 'Rules that change', nl: 'Regels die veranderen' },
  basis: {
    en: 'Where policies change the rules on a date, look at each period by itself: what is said of one is counted within it, up to the moment at which the next begins. Averages of the whole run cover all periods, and describe none of them.',
    nl: 'Waar beleid de regels op een datum verandert, kijkt u per periode: wat over een periode wordt gezegd, is daarbinnen geteld, tot het moment waarop de volgende begint. Gemiddelden van de hele simulatie gaan over alle perioden samen, en beschrijven er geen.',
  },
} as const satisfies Phrases;

/** What became of lists where the rules change. */
export const periodHeadlineWords = {
  /** What became of a list; dated where no sentence about the period stands before it. */
  cleared: {
    alone: {
      en: 'The list at {place} came down to a tenth of its length after {weeks}.',
      nl: 'De wachtlijst bij {place} was na {weeks} geslonken tot een tiende.',
    },
    dated: {
      en: '{when} the list at {place} came down to a tenth of its length after {weeks}.',
      nl: '{when} was de wachtlijst bij {place} na {weeks} geslonken tot een tiende.',
    },
  },
  clearedAtOnce: {
    alone: {
      en: 'The list at {place} came down to a tenth of its length at once.',
      nl: 'De wachtlijst bij {place} was meteen geslonken tot een tiende.',
    },
    dated: {
      en: '{when} the list at {place} came down to a tenth of its length at once.',
      nl: '{when} was de wachtlijst bij {place} meteen geslonken tot een tiende.',
    },
  },
  takenOff: {
    alone: {
      en: 'Those who waited at {place} were taken off its list and sent to “{to}”.',
      nl: 'Wie bij {place} wachtte, ging van die wachtlijst naar “{to}”.',
    },
    dated: {
      en: '{when} those who waited at {place} were taken off its list and sent to “{to}”.',
      nl: '{when} ging wie bij {place} wachtte van die wachtlijst naar “{to}”.',
    },
  },
  goes: {
    alone: {
      en: 'The list at {place} goes from about {before} to about {after}.',
      nl: 'De wachtlijst bij {place} gaat van ongeveer {before} naar ongeveer {after}.',
    },
    dated: {
      en: '{when} the list at {place} goes from about {before} to about {after}.',
      nl: '{when} gaat de wachtlijst bij {place} van ongeveer {before} naar ongeveer {after}.',
    },
  },
} as const;
