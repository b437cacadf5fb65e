/** What is said of the load on every place before anything runs. */
import type { Phrases } from '../phrases.ts';

export const foundByWords = {
  formula: { en: 'by formula', nl: 'volgens een formule' },
  'short run': { en: 'by a short run', nl: 'volgens een korte proefsimulatie' },
  unknown: { en: 'not known', nl: 'niet bekend' },
  partOfRun: { en: 'by a short run of the first {time}', nl: 'volgens een korte proefsimulatie van de eerste {time}' },
  both: {
    en: 'by formula, and by a short run where the flow depends on the state of the chain',
    nl: 'volgens formules, en volgens een korte proefsimulatie waar de stroom afhangt van de stand van de keten',
  },
  about: { en: 'about {figure}', nl: 'ongeveer {figure}' },
} as const satisfies Phrases;

export const forecastWords = {
  fitsAll: {
    en: '“{design}”: every place has room for its work ({how}).',
    nl: '“{design}”: elk onderdeel heeft ruimte voor zijn werk ({how}).',
  },
  fitsAllOverTheDays: {
    en: '“{design}”: over the days every place has room for its work ({how}); at some hours it may not.',
    nl: '“{design}”: over de dagen heeft elk onderdeel ruimte voor zijn werk ({how}); op sommige uren misschien niet.',
  },
  warns: {
    en: '{place}: demand is {load} of capacity ({how}). Above 85% waits become long and uncertain.',
    nl: '{place}: er wordt {load} van de capaciteit gevraagd ({how}). Boven 85% worden wachttijden lang en onzeker.',
  },
  full: {
    en: '{place}: as much work as capacity ({load}, {how}). Nothing is left for busy times: waits become long and uncertain.',
    nl: '{place}: evenveel werk als capaciteit ({load}, {how}). Voor drukke tijden blijft niets over: wachttijden worden lang en onzeker.',
  },
  moreThanFull: {
    en: '{place}: demand is {load} of capacity ({how}), though its list does not clearly grow. Nothing is left for busy times: waits become long and uncertain.',
    nl: '{place}: er wordt {load} van de capaciteit gevraagd ({how}), al groeit de wachtlijst niet duidelijk. Voor drukke tijden blijft niets over: wachttijden worden lang en onzeker.',
  },
  warnsWithoutRoom: {
    en: '{place}: demand is {load} of capacity ({how}). There is no room to wait: cases that come while it is busy are turned away.',
    nl: '{place}: er wordt {load} van de capaciteit gevraagd ({how}). Er is geen ruimte om te wachten: zaken die komen als het druk is worden geweigerd.',
  },
  waits: {
    en: '{place}: in the last quarter of the period {waiting} will be waiting on average.',
    nl: '{place}: in het laatste kwart van de periode zullen er gemiddeld {waiting} wachten.',
  },
  waitsAfter: {
    en: '{place}: after {time} {waiting} will be waiting.',
    nl: '{place}: na {time} zullen er {waiting} wachten.',
  },
  otherSpells: {
    en: '{place}: demand exceeds capacity in {count} other {count:part|parts} of the period too.',
    nl: '{place}: ook in {count} {count:ander deel|andere delen} van de periode wordt meer gevraagd dan er capaciteit is.',
  },
  leftFromBefore: {
    en: '{place}: a list is left from before, and comes on top of this.',
    nl: '{place}: er is nog een wachtlijst van daarvoor, en die komt hier bovenop.',
  },
  worksOff: {
    en: '{place}: {waiting} are there at the start; what is left of its capacity works them off in about {time}.',
    nl: '{place}: aan het begin zijn er {waiting}; met wat er van de capaciteit overblijft zijn die in ongeveer {time} weggewerkt.',
  },
  worksOffLate: {
    en: '{place}: {waiting} are there at the start; to work them off with what is left of its capacity would take about {time}, longer than the period.',
    nl: '{place}: aan het begin zijn er {waiting}; die wegwerken met wat er van de capaciteit overblijft zou ongeveer {time} duren, langer dan de periode.',
  },
  worksOffNever: {
    en: '{place}: {waiting} are there at the start, and nothing is left of its capacity to work them off.',
    nl: '{place}: aan het begin zijn er {waiting}, en er blijft niets van de capaciteit over om die weg te werken.',
  },
  turnsAway: {
    en: '{place}: {refused} will be turned away.',
    nl: '{place}: {refused} zullen niet worden toegelaten.',
  },
  grows: {
    en: '{place}: more work than capacity ({load}, {how}). The list will grow by about {growth} cases {per}.',
    nl: '{place}: meer werk dan capaciteit ({load}, {how}). De wachtlijst zal met ongeveer {growth} zaken {per} groeien.',
  },
  growsFromHalf: {
    en: '{place}: more work than capacity ({load}, {how}). The list will grow by about {growth} cases {per} (seen in the second half of the short run, as that begins with an empty chain).',
    nl: '{place}: meer werk dan capaciteit ({load}, {how}). De wachtlijst zal met ongeveer {growth} zaken {per} groeien (gezien in de tweede helft van de proefsimulatie, want die begint met een lege keten).',
  },
  growsAtFirst: {
    en: '{place}: more work than capacity ({load}, {how}). At first the list will grow by about {growth} cases {per}.',
    nl: '{place}: meer werk dan capaciteit ({load}, {how}). In het begin zal de wachtlijst met ongeveer {growth} zaken {per} groeien.',
  },
  growsBelowFull: {
    en: '{place}: the list will grow by about {growth} cases {per} ({how}). Demand is only {load} of capacity, but not all of it can be used.',
    nl: '{place}: de wachtlijst zal met ongeveer {growth} zaken {per} groeien ({how}). Er wordt maar {load} van de capaciteit gevraagd, maar die is niet helemaal te gebruiken.',
  },
  waitsFor: {
    en: '{place}: cases wait there because {other} is short of capacity ({how}); demand for {place} itself is {load} of capacity.',
    nl: '{place}: daar wachten zaken doordat {other} te weinig capaciteit heeft ({how}); van {place} zelf wordt {load} van de capaciteit gevraagd.',
  },
  standsBelowFull: {
    en: '{place}: cases will wait there although demand is only {load} of capacity ({how}): not all of it can be used.',
    nl: '{place}: daar zullen zaken wachten, ook al wordt er maar {load} van de capaciteit gevraagd ({how}): die is niet helemaal te gebruiken.',
  },
  overflows: {
    en: '{place}: more work than capacity ({load}, {how}).',
    nl: '{place}: meer werk dan capaciteit ({load}, {how}).',
  },
  overflowsWithoutRoom: {
    en: '{place}: more work than capacity ({load}, {how}). There is no room to wait: at least {refused} will be turned away.',
    nl: '{place}: meer werk dan capaciteit ({load}, {how}). Er is geen ruimte om te wachten: ten minste {refused} zullen worden geweigerd.',
  },
  shut: {
    en: '{place}: there is no capacity at all in this period, and {cases} {cases:case|cases} {per} {cases:comes|come} ({how}).',
    nl: '{place}: er is in deze periode helemaal geen capaciteit, en er {cases:komt|komen} {cases} {cases:zaak|zaken} {per} ({how}).',
  },
  handles: {
    en: '{place}: {cases} {cases:case|cases} {per} {cases:comes|come}, and it can handle about {fullAt}.',
    nl: '{place}: er {cases:komt|komen} {cases} {cases:zaak|zaken} {per}, en ongeveer {fullAt} {fullAt:kan|kunnen} worden afgehandeld.',
  },
  notKnown: {
    en: '{place}: not known before a run. What comes here depends on the state of the chain, or on more than a forecast can work out, and a short run did not get far enough to tell.',
    nl: '{place}: niet bekend vóór een simulatie. Wat hier komt hangt af van de stand van de keten, of van meer dan een voorspelling kan uitrekenen, en een korte proefsimulatie kwam niet ver genoeg om het te zeggen.',
  },
  overByTurns: {
    en: '{place}: more work than capacity over the whole period ({load}, {how}), but not evenly.',
    nl: '{place}: over de hele periode meer werk dan capaciteit ({load}, {how}), maar niet gelijkmatig.',
  },
  /** Where lists are long, those who wait have not asked for all of it yet in any part. */
  overByTurnsInAll: {
    en: '{place}: more work than capacity over the whole period ({load} with all that its cases have yet to ask for, {how}), but not evenly.',
    nl: '{place}: over de hele periode meer werk dan capaciteit ({load} met alles wat de zaken nog zullen vragen, {how}), maar niet gelijkmatig.',
  },
  growsThen: {
    en: '{place}: {when} demand is {load} of capacity, and the list will grow by about {growth} cases {per}.',
    nl: '{place}: {when} wordt {load} van de capaciteit gevraagd, en de wachtlijst zal met ongeveer {growth} zaken {per} groeien.',
  },
  shutGrowsThen: {
    en: '{place}: {when} there is no capacity at all, and the list will grow by about {growth} cases {per}.',
    nl: '{place}: {when} is er helemaal geen capaciteit, en de wachtlijst zal met ongeveer {growth} zaken {per} groeien.',
  },
  willPass: {
    en: '{place}: more than {waiting} will be waiting by {date}.',
    nl: '{place}: rond {date} zullen er meer dan {waiting} wachten.',
  },
  /** Above where the list is held. */
  willPassAtTimes: {
    en: '{place}: at times more than {waiting} will be waiting, for the first time by {date}.',
    nl: '{place}: af en toe zullen er meer dan {waiting} wachten, voor het eerst rond {date}.',
  },
  neverDone: {
    en: '{step}: {share} of the work takes longer than {open}, the longest that {place} is open at a stretch. It begins anew at every opening and is never done: what it holds of {place} never comes free.',
    nl: '{step}: {share} van het werk duurt langer dan {open}, het langst dat {place} aan één stuk open is. Het begint bij elke opening opnieuw en komt nooit af: wat het van {place} bezet houdt, komt nooit vrij.',
  },
  upTo: { en: 'up to {share}', nl: 'tot {share}' },
  throttled: {
    en: '{place}: {cases} {cases:case|cases} {per} {cases:gets|get} this far. Without shortages, {unthrottled} would, which is {load} of its capacity ({how}).',
    nl: '{place}: {cases} {cases:zaak|zaken} {per} {cases:komt|komen} zo ver. Zonder tekorten {unthrottled:zou|zouden} het er {unthrottled} zijn, {load} van de capaciteit ({how}).',
  },
} as const satisfies Phrases;

/** Of a place that has enough on average: when it has not. */
export const shortSpellWords = {
  once: {
    short: {
      en: '{place}: enough on average, but not {when}: demand is then {load} of capacity ({how}).',
      nl: '{place}: gemiddeld genoeg, maar niet {when}: dan wordt {load} van de capaciteit gevraagd ({how}).',
    },
    shut: {
      en: '{place}: enough on average, but {when} there is no capacity at all.',
      nl: '{place}: gemiddeld genoeg, maar {when} is er helemaal geen capaciteit.',
    },
  },
  eachYear: {
    short: {
      en: '{place}: enough on average, but not {when} of each year: demand is then {load} of capacity, on average over the years ({how}).',
      nl: '{place}: gemiddeld genoeg, maar elk jaar niet {when}: dan wordt, gemiddeld over de jaren, {load} van de capaciteit gevraagd ({how}).',
    },
    shut: {
      en: '{place}: enough on average, but {when} of each year there is no capacity at all.',
      nl: '{place}: gemiddeld genoeg, maar elk jaar is er {when} helemaal geen capaciteit.',
    },
  },
} as const satisfies Readonly<Record<string, Phrases>>;

/** Of one that has not: when it has least. */
export const overSpellWords = {
  once: {
    short: {
      en: '{place}: {when} demand is {load} of capacity.',
      nl: '{place}: {when} wordt {load} van de capaciteit gevraagd.',
    },
    shut: {
      en: '{place}: {when} there is no capacity at all.',
      nl: '{place}: {when} is er helemaal geen capaciteit.',
    },
  },
  eachYear: {
    short: {
      en: '{place}: {when} of each year demand is {load} of capacity, on average over the years.',
      nl: '{place}: elk jaar wordt {when}, gemiddeld over de jaren, {load} van de capaciteit gevraagd.',
    },
    shut: {
      en: '{place}: {when} of each year there is no capacity at all.',
      nl: '{place}: elk jaar is er {when} helemaal geen capaciteit.',
    },
  },
} as const satisfies Readonly<Record<string, Phrases>>;

/** What holds a list, where those do who wait too long. */
export const settlingWords = {
  waiting: {
    en: '{place}: people {who} will hold the list at about {waiting}, with a wait of about {time}.',
    nl: '{place}: doordat mensen {who}, blijft de wachtlijst rond {waiting}, met een wachttijd van ongeveer {time}.',
  },
  atOnce: {
    en: '{place}: people {who} will hold the list at about {waiting}; those who get a turn hardly wait for it.',
    nl: '{place}: doordat mensen {who}, blijft de wachtlijst rond {waiting}; wie aan de beurt komt wacht daar nauwelijks op.',
  },
  unserved: {
    en: '{place}: people {who} will hold the list at about {waiting}; nobody gets a turn.',
    nl: '{place}: doordat mensen {who}, blijft de wachtlijst rond {waiting}; niemand komt aan de beurt.',
  },
} as const satisfies Phrases;

export const impatientWords = {
  'giving up': { en: 'giving up', nl: 'afhaken' },
  'moving on': { en: 'moving on to another list', nl: 'doorgaan naar een andere wachtlijst' },
  'giving up or moving on': {
    en: 'giving up or moving on to another list',
    nl: 'afhaken of doorgaan naar een andere wachtlijst',
  },
  'not joining': { en: 'who do not join it', nl: 'zich niet aanmelden' },
} as const satisfies Phrases;

/** What holds a list, where a gate closes. */
export const divertingWords = {
  waiting: {
    en: '{place}: a gate that sends cases elsewhere will hold the list at about {waiting}, with a wait of about {time}.',
    nl: '{place}: een instroomstop houdt de wachtlijst rond {waiting}, met een wachttijd van ongeveer {time}.',
  },
  atOnce: {
    en: '{place}: a gate that sends cases elsewhere will hold the list at about {waiting}; those who get a turn hardly wait for it.',
    nl: '{place}: een instroomstop houdt de wachtlijst rond {waiting}; wie aan de beurt komt wacht daar nauwelijks op.',
  },
  unserved: {
    en: '{place}: a gate that sends cases elsewhere will hold the list at about {waiting}; nobody gets a turn.',
    nl: '{place}: een instroomstop houdt de wachtlijst rond {waiting}; niemand komt aan de beurt.',
  },
} as const satisfies Phrases;

/** What holds a list for which there is no more room. */
export const fillingWords = {
  waiting: {
    en: '{place}: the list will be full at about {waiting}, with a wait of about {time}; cases that come then are turned away.',
    nl: '{place}: de wachtlijst loopt vol bij ongeveer {waiting}, met een wachttijd van ongeveer {time}; zaken die dan komen worden geweigerd.',
  },
  atOnce: {
    en: '{place}: the list will be full at about {waiting}; those who get a turn hardly wait for it, and cases that come then are turned away.',
    nl: '{place}: de wachtlijst loopt vol bij ongeveer {waiting}; wie aan de beurt komt wacht daar nauwelijks op, en zaken die dan komen worden geweigerd.',
  },
  unserved: {
    en: '{place}: the list will be full at about {waiting}, and nobody gets a turn; cases that come then are turned away.',
    nl: '{place}: de wachtlijst loopt vol bij ongeveer {waiting}, en niemand komt aan de beurt; zaken die dan komen worden geweigerd.',
  },
} as const satisfies Phrases;

export const lateChangesWords = {
  tooLate: {
    en: 'What changes on {dates} does so too shortly before the end to be judged by itself: it counts with the time before it.',
    nl: 'Wat verandert op {dates}, doet dat te kort voor het einde om apart te worden beoordeeld: het telt mee met de tijd ervoor.',
  },
} as const satisfies Phrases;
