/** Parts of a run in which different rules hold, and what is said of them. */
import type { Phrases } from '../language.ts';

export const periodWords = {
  until: { en: 'until {to}', nl: 'tot {to}' },
  from: { en: 'from {from} (“{policy}”)', nl: 'vanaf {from} (“{policy}”)' },
  fromTo: { en: 'from {from} to {to} (“{policy}”)', nl: 'van {from} tot en met {to} (“{policy}”)' },
  goingOver: {
    en: 'from {from} to {to} (going over to “{policy}”)',
    nl: 'van {from} tot en met {to} (overgang naar “{policy}”)',
  },
  caption: { en: 'Before, during and after: {design}', nl: 'Ervoor, tijdens en erna: {design}' },
  period: { en: 'Period', nl: 'Periode' },
  waitingAtEnd: { en: 'Waiting at its end', nl: 'Wachtend aan het eind ervan' },
  meanWait: { en: 'Waited (days), of those who began', nl: 'Gewacht (dagen), van wie begonnen' },
  diverted: { en: 'Turned away at a closed gate', nl: 'Weggestuurd bij een gesloten poort' },
  atTheEnd: { en: '{state}, in the last period', nl: '{state}, in de laatste periode' },
  term: { en: 'Rules that change', nl: 'Regels die veranderen' },
  basis: {
    en: 'Where policies change the rules on a date, read the periods: what is said of one is counted within it, up to the moment the next begins. Averages of the whole run run over all of them, and describe none.',
    nl: 'Waar beleid de regels op een datum verandert, leest u de perioden: wat over een periode gezegd wordt is daarbinnen geteld, tot het moment waarop de volgende begint. Gemiddelden van de hele looptijd gaan over alle perioden, en beschrijven er geen.',
  },
} as const satisfies Phrases;

/** The headline of a design whose rules change. */
export const periodHeadlineWords = {
  lead: {
    jams: { en: '“{design}” jams in the end.', nl: '“{design}” loopt uiteindelijk vast.' },
    'held by giving up': {
      en: '“{design}” jams in the end, and only people giving up keep the list from growing further.',
      nl: '“{design}” loopt uiteindelijk vast, en alleen doordat mensen afhaken groeit de wachtlijst niet verder.',
    },
    tight: {
      en: '“{design}” does not jam in the end, but has little to spare at {place}.',
      nl: '“{design}” loopt uiteindelijk niet vast, maar heeft weinig ruimte over bij {place}.',
    },
    flows: { en: '“{design}” does not jam in the end.', nl: '“{design}” loopt uiteindelijk niet vast.' },
  },
  period: {
    jams: {
      en: '{period} it jams first at {place}. There is no steady state: the list grows by about {growth}.',
      nl: '{period} loopt het het eerst vast bij {place}. Er is geen evenwicht: de wachtlijst groeit met ongeveer {growth}.',
    },
    'held by giving up': {
      en: '{period} it jams first at {place}: more work arrives than can be done. The list comes to about {waiting}, and about {gaveUp} give up waiting.',
      nl: '{period} loopt het het eerst vast bij {place}: er komt meer werk binnen dan er gedaan kan worden. De wachtlijst komt op ongeveer {waiting}, en er haken ongeveer {gaveUp} af.',
    },
    tight: {
      en: '{period} it does not jam, but has little to spare at {place}.',
      nl: '{period} loopt het niet vast, maar is er weinig ruimte over bij {place}.',
    },
    flows: {
      en: '{period} it does not jam: every place keeps up with its work.',
      nl: '{period} loopt het niet vast: elke plek houdt het werk bij.',
    },
  },
  passes: {
    en: 'More than {waiting} wait there from around {date} on.',
    nl: 'Meer dan {waiting} wachten daar vanaf rond {date}.',
  },
  passesSometimes: {
    en: 'In {reached} of {runs} simulated repeats more than {waiting} wait there, from around {date} on.',
    nl: 'In {reached} van de {runs} herhalingen wachten daar meer dan {waiting}, vanaf rond {date}.',
  },
  cleared: {
    en: 'The list at {place} came down to a tenth of its length after {weeks}.',
    nl: 'De wachtlijst bij {place} was na {weeks} geslonken tot een tiende.',
  },
  goes: {
    en: 'The list at {place} goes from about {before} to about {after}.',
    nl: 'De wachtlijst bij {place} gaat van ongeveer {before} naar ongeveer {after}.',
  },
} as const;
