/**
 * Small situations without chance whose answer can be worked out by hand, each with all that is to be said of it: what it asks
 * for and what it can do stands in its name or its file.
 */
import type { State } from '../../src/report/headline/verdict-sentences.ts';

export interface Situation {
  readonly name: string;
  /** The scenario, without its first lines. */
  readonly file: string;
  readonly state: State;
  /** The lead, and the sentences under it. */
  readonly en: readonly string[];
  readonly nl: readonly string[];
}

/** Twenty moments, three days apart. */
const inMarchAndApril = Array.from({ length: 20 }, (_, i) => `${61 + 3 * i} days`).join(', ');

export const situations: readonly Situation[] = [
  {
    name: 'A backlog beside a growing list: 300 a year, 273.9 can be done',
    file: `
runs: {from: 2024-01-01, for: 3 years, replications: 2}
arrivals: {waiting: {backlog: 300 cases, to: trial}, p: {paced: 300 per year, to: trial}}
resources: {court: {places: 3 places}}
steps: {trial: {work: {by: court, takes: 4 days}, next: done}}
ends: {done: }
`,
    state: 'grows',
    en: [
      '“T” jams at court: the waiting list keeps growing, by about 2.2 cases a month.',
      'Demand there is 110% of capacity over the last 117 weeks.',
      'At the start of the period 297 cases wait there already.',
    ],
    nl: [
      '“T” loopt vast bij court: de wachtlijst blijft groeien, met ongeveer 2,2 zaken per maand.',
      'Er wordt daar de laatste 117 weken 110% van de capaciteit gevraagd.',
      'Aan het begin van de periode wachten daar al 297 zaken.',
    ],
  },
  {
    name: 'A long start-up before it: the list of those years is there already',
    file: `
runs: {from: 2024-01-01, for: 5 years, start-up: 4 years, replications: 2}
arrivals: {p: {paced: 300 per year, to: trial}}
resources: {court: {places: 3 places}}
steps: {trial: {work: {by: court, takes: 4 days}, next: done}}
ends: {done: }
`,
    state: 'grows',
    en: [
      '“T” jams at court: the waiting list keeps growing, by about 2.2 cases a month.',
      'Demand there is 110% of capacity over the last 39 weeks.',
      'When the start-up is over 104 cases wait there already.',
    ],
    nl: [
      '“T” loopt vast bij court: de wachtlijst blijft groeien, met ongeveer 2,2 zaken per maand.',
      'Er wordt daar de laatste 39 weken 110% van de capaciteit gevraagd.',
      'Aan het einde van de aanloopperiode wachten daar al 104 zaken.',
    ],
  },
  {
    name: 'A backlog that is worked off: 0.5 a day of room',
    file: `
runs: {from: 2024-01-01, for: 1 year, replications: 2}
arrivals: {b: {backlog: 500 cases, to: w}, p: {paced: 1 per day, to: w}}
resources: {r: {places: 2 places}}
steps: {w: {work: {by: r, takes: 1.5 days}, next: done}}
ends: {done: }
`,
    state: 'flows',
    en: [
      '“T” does not jam: every place keeps up with the cases that come, but an old list is not worked off at the end.',
      'The list at r goes from 498 cases to 377 cases.',
    ],
    nl: [
      '“T” loopt niet vast: elk onderdeel kan de zaken aan die er komen, maar een oude wachtlijst is aan het eind nog niet weggewerkt.',
      'De wachtlijst bij r gaat van 498 zaken naar 377 zaken.',
    ],
  },
  {
    name: 'Exactly as much as can be done: nothing grows',
    file: `
runs: {from: 2024-01-01, for: 1 year, replications: 2}
arrivals: {p: {paced: 1 per day, to: w}}
resources: {r: {places: 1 place}}
steps: {w: {work: {by: r, takes: 1 day}, next: done}}
ends: {done: }
`,
    state: 'tight',
    en: ['“T” does not jam, but has little to spare at r: 100% of its capacity is in use.'],
    nl: ['“T” loopt niet vast, maar heeft bij r weinig ruimte over: 100% van de capaciteit is bezet.'],
  },
  {
    name: 'Nine tenths of what can be done',
    file: `
runs: {from: 2024-01-01, for: 1 year, replications: 2}
arrivals: {p: {paced: 9 per day, to: w}}
resources: {r: {places: 10 places}}
steps: {w: {work: {by: r, takes: 1 day}, next: done}}
ends: {done: }
`,
    state: 'tight',
    en: ['“T” does not jam, but has little to spare at r: 90% of its capacity is in use.'],
    nl: ['“T” loopt niet vast, maar heeft bij r weinig ruimte over: 90% van de capaciteit is bezet.'],
  },
  {
    name: 'Half of what can be done',
    file: `
runs: {from: 2024-01-01, for: 1 year, replications: 2}
arrivals: {p: {paced: 5 per day, to: w}}
resources: {r: {places: 10 places}}
steps: {w: {work: {by: r, takes: 1 day}, next: done}}
ends: {done: }
`,
    state: 'flows',
    en: ['“T” does not jam: every place keeps up with its work.'],
    nl: ['“T” loopt niet vast: elk onderdeel kan het werk aan.'],
  },
  {
    name: 'Unlimited places, whatever comes',
    file: `
runs: {from: 2024-01-01, for: 1 year, replications: 2}
arrivals: {p: {paced: 500 per day, to: w}}
resources: {r: {places: unlimited}}
steps: {w: {work: {by: r, takes: 10 days}, next: done}}
ends: {done: }
`,
    state: 'flows',
    en: ['“T” does not jam: every place keeps up with its work.'],
    nl: ['“T” loopt niet vast: elk onderdeel kan het werk aan.'],
  },
  {
    name: 'Three wait after a year: a small list is told in proportion',
    file: `
runs: {from: 2024-01-01, for: 1 year, replications: 2}
arrivals: {p: {paced: 100 per year, to: w}}
resources: {r: {places: 1 place}}
steps: {w: {work: {by: r, takes: 3.8 days}, next: done}}
ends: {done: }
`,
    state: 'slight',
    en: [
      '“T” is slightly short of capacity at r: over the last 39 weeks demand is 102.8% of capacity. At the end 3 cases wait there, and the list grows by about 0.32 cases a month.',
    ],
    nl: [
      '“T” komt bij r iets aan capaciteit tekort: de laatste 39 weken wordt er 102,8% van de capaciteit gevraagd. Aan het eind wachten daar 3 zaken, en de wachtlijst groeit met ongeveer 0,32 zaken per maand.',
    ],
  },
  {
    name: 'Twice as much comes, but it is six cases in all',
    file: `
runs: {from: 2024-01-01, for: 1 year, replications: 2}
arrivals: {p: {every: 28 days, to: w}}
resources: {r: {places: 1 place}}
steps: {w: {work: {by: r, takes: 56 days}, next: done}}
ends: {done: }
`,
    state: 'slight',
    en: [
      '“T” is slightly short of capacity at r: over the last 39 weeks demand is 200% of capacity. At the end 6 cases wait there, and the list grows by about 0.55 cases a month.',
    ],
    nl: [
      '“T” komt bij r iets aan capaciteit tekort: de laatste 39 weken wordt er 200% van de capaciteit gevraagd. Aan het eind wachten daar 6 zaken, en de wachtlijst groeit met ongeveer 0,55 zaken per maand.',
    ],
  },
  {
    name: 'Little room keeps the list short, but half of those who come find none',
    file: `
runs: {from: 2024-01-01, for: 60 days, replications: 2}
arrivals: {p: {every: 1 hour, to: w}}
resources: {r: {places: 1 place}}
steps: {w: {work: {by: r, takes: 2 hours}, line: {room: 3 cases, refused to: away}, next: done}}
ends: {done: , away: }
`,
    state: 'stands',
    en: [
      '“T” jams at r: over the last 14 days demand is 200% of capacity, and about 3 cases wait there on average; the list then grows no further because about 370 cases a month find no room or do not join (50% of those who come).',
    ],
    nl: [
      '“T” loopt vast bij r: de laatste 14 dagen wordt er 200% van de capaciteit gevraagd, en wachten daar gemiddeld ongeveer 3 zaken; de wachtlijst groeit dan niet verder doordat er ongeveer 370 zaken per maand geen plaats vinden of niet aansluiten (50% van wie er komen).',
    ],
  },
  {
    name: 'Patience longer than the run lets the list grow all the time',
    file: `
runs: {from: 2024-01-01, for: 1 year, replications: 2}
arrivals: {p: {paced: 12 per day, to: w}}
resources: {r: {places: 10 places, line: {gives up: {after: 60 days, to: lost}}}}
steps: {w: {work: {by: r, takes: 1 day}, next: done}}
ends: {done: , lost: {counts: lost}}
`,
    state: 'grows',
    en: [
      '“T” jams at r: the waiting list keeps growing, by about 61 cases a month.',
      'Demand there is 120% of capacity over the last 39 weeks.',
      'Meanwhile about 1.1 cases a month give up waiting (0.3% of those who come).',
      'More than 50 wait there after 3.7 weeks, around 26 January 2024.',
      'More than 500 wait there after 36 weeks, around 7 September 2024.',
      '10 cases end as “lost” within the period, about 0.83 cases a month and 0.3% of the cases that left in it: people who were to be helped and were not.',
    ],
    nl: [
      '“T” loopt vast bij r: de wachtlijst blijft groeien, met ongeveer 61 zaken per maand.',
      'Er wordt daar de laatste 39 weken 120% van de capaciteit gevraagd.',
      'Intussen zijn er ongeveer 1,1 zaken per maand die afhaken (0,3% van wie er komen).',
      'Na 3,7 weken wachten daar meer dan 50, rond 26 januari 2024.',
      'Na 36 weken wachten daar meer dan 500, rond 7 september 2024.',
      '10 zaken eindigen binnen de periode als “lost”, ongeveer 0,83 zaken per maand en 0,3% van de zaken die daarin vertrokken: mensen die geholpen hadden moeten worden en niet geholpen zijn.',
    ],
  },
  {
    name: 'The same patience over four years: now it is what holds the list',
    file: `
runs: {from: 2024-01-01, for: 4 years, replications: 2}
arrivals: {p: {paced: 12 per day, to: w}}
resources: {r: {places: 10 places, line: {gives up: {after: 60 days, to: lost}}}}
steps: {w: {work: {by: r, takes: 1 day}, next: done}}
ends: {done: , lost: {counts: lost}}
`,
    state: 'stands',
    en: [
      '“T” jams at r: over the last 52 weeks demand is 120% of capacity, and about 720 cases wait there on average; the list then grows no further because about 61 cases a month give up waiting (17% of those who come).',
      'More than 50 wait there after 3.7 weeks, around 26 January 2024.',
      'More than 500 wait there after 36 weeks, around 7 September 2024.',
      '2,201 cases end as “lost” within the period, about 46 cases a month and 13% of the cases that left in it: people who were to be helped and were not.',
    ],
    nl: [
      '“T” loopt vast bij r: de laatste 52 weken wordt er 120% van de capaciteit gevraagd, en wachten daar gemiddeld ongeveer 720 zaken; de wachtlijst groeit dan niet verder doordat er ongeveer 61 zaken per maand afhaken (17% van wie er komen).',
      'Na 3,7 weken wachten daar meer dan 50, rond 26 januari 2024.',
      'Na 36 weken wachten daar meer dan 500, rond 7 september 2024.',
      '2.201 zaken eindigen binnen de periode als “lost”, ongeveer 46 zaken per maand en 13% van de zaken die daarin vertrokken: mensen die geholpen hadden moeten worden en niet geholpen zijn.',
    ],
  },
  {
    name: 'Half give up after a fortnight',
    file: `
runs: {from: 2024-01-01, for: 1 year, replications: 2}
arrivals: {p: {paced: 2 per day, to: w}}
resources: {r: {places: 1 place, line: {gives up: {after: 14 days, to: lost}}}}
steps: {w: {work: {by: r, takes: 1 day}, next: done}}
ends: {done: , lost: {counts: lost}}
`,
    state: 'stands',
    en: [
      '“T” jams at r: over the last 13 weeks demand is 200% of capacity, and about 28 cases wait there on average; the list then grows no further because about 30 cases a month give up waiting (50% of those who come).',
      'More than 10 wait there after 11 days, around 12 January 2024.',
      'More than 25 wait there after 3.7 weeks, around 27 January 2024.',
      '337 cases end as “lost” within the period, about 28 cases a month and 48% of the cases that left in it: people who were to be helped and were not.',
    ],
    nl: [
      '“T” loopt vast bij r: de laatste 13 weken wordt er 200% van de capaciteit gevraagd, en wachten daar gemiddeld ongeveer 28 zaken; de wachtlijst groeit dan niet verder doordat er ongeveer 30 zaken per maand afhaken (50% van wie er komen).',
      'Na 11 dagen wachten daar meer dan 10, rond 12 januari 2024.',
      'Na 3,7 weken wachten daar meer dan 25, rond 27 januari 2024.',
      '337 zaken eindigen binnen de periode als “lost”, ongeveer 28 zaken per maand en 48% van de zaken die daarin vertrokken: mensen die geholpen hadden moeten worden en niet geholpen zijn.',
    ],
  },
  {
    name: 'A waiting room of thirty',
    file: `
runs: {from: 2024-01-01, for: 1 year, replications: 2}
arrivals: {p: {paced: 2 per day, to: w}}
resources: {r: {places: 1 place, line: {room: 30 cases, refused to: lost}}}
steps: {w: {work: {by: r, takes: 1 day}, next: done}}
ends: {done: , lost: {counts: lost}}
`,
    state: 'stands',
    en: [
      '“T” jams at r: over the last 13 weeks demand is 200% of capacity, and about 30 cases wait there on average; the list then grows no further because about 30 cases a month find no room or do not join (50% of those who come).',
      'More than 10 wait there after 11 days, around 12 January 2024.',
      'More than 25 wait there after 3.7 weeks, around 27 January 2024.',
      '335 cases end as “lost” within the period, about 28 cases a month and 48% of the cases that left in it: people who were to be helped and were not.',
    ],
    nl: [
      '“T” loopt vast bij r: de laatste 13 weken wordt er 200% van de capaciteit gevraagd, en wachten daar gemiddeld ongeveer 30 zaken; de wachtlijst groeit dan niet verder doordat er ongeveer 30 zaken per maand geen plaats vinden of niet aansluiten (50% van wie er komen).',
      'Na 11 dagen wachten daar meer dan 10, rond 12 januari 2024.',
      'Na 3,7 weken wachten daar meer dan 25, rond 27 januari 2024.',
      '335 zaken eindigen binnen de periode als “lost”, ongeveer 28 zaken per maand en 48% van de zaken die daarin vertrokken: mensen die geholpen hadden moeten worden en niet geholpen zijn.',
    ],
  },
  {
    name: 'Whoever sees twenty waiting goes elsewhere',
    file: `
runs: {from: 2024-01-01, for: 1 year, replications: 2}
arrivals: {p: {paced: 2 per day, to: w}}
resources: {r: {places: 1 place, line: {balks: [{when: r waiting >= 20, to: elsewhere}]}}}
steps: {w: {work: {by: r, takes: 1 day}, next: done}}
ends: {done: , elsewhere: {counts: elsewhere}}
`,
    state: 'stands',
    en: [
      '“T” jams at r: over the last 13 weeks demand is 200% of capacity, and about 20 cases wait there on average; the list then grows no further because about 30 cases a month find no room or do not join (50% of those who come).',
      'More than 10 wait there after 11 days, around 12 January 2024.',
    ],
    nl: [
      '“T” loopt vast bij r: de laatste 13 weken wordt er 200% van de capaciteit gevraagd, en wachten daar gemiddeld ongeveer 20 zaken; de wachtlijst groeit dan niet verder doordat er ongeveer 30 zaken per maand geen plaats vinden of niet aansluiten (50% van wie er komen).',
      'Na 11 dagen wachten daar meer dan 10, rond 12 januari 2024.',
    ],
  },
  {
    name: 'A gate that closes at forty and reopens below twenty-five',
    file: `
runs: {from: 2024-01-01, for: 1 year, replications: 2}
arrivals: {p: {paced: 2 per day, to: g}}
resources: {r: {places: 1 place}}
steps:
  g: {gate: {open while: r waiting < 40, reopens: r waiting < 25, closed to: elsewhere}, next: w}
  w: {work: {by: r, takes: 1 day}, next: done}
ends: {done: , elsewhere: {counts: elsewhere}}
`,
    state: 'stands',
    en: [
      '“T” jams at r: over the last 13 weeks demand is 200% of capacity, and about 32 cases wait there on average; the list then grows no further because about 30 cases a month that would have come are sent elsewhere while referral is closed (49% of all who would come).',
      'More than 10 wait there after 11 days, around 12 January 2024.',
      'More than 25 wait there after 3.7 weeks, around 27 January 2024.',
    ],
    nl: [
      '“T” loopt vast bij r: de laatste 13 weken wordt er 200% van de capaciteit gevraagd, en wachten daar gemiddeld ongeveer 32 zaken; de wachtlijst groeit dan niet verder doordat er ongeveer 30 zaken per maand door een instroomstop niet daarheen gaan, maar naar elders (49% van wie er zouden komen).',
      'Na 11 dagen wachten daar meer dan 10, rond 12 januari 2024.',
      'Na 3,7 weken wachten daar meer dan 25, rond 27 januari 2024.',
    ],
  },
  {
    name: 'After three weeks they go to another list, which has room',
    file: `
runs: {from: 2024-01-01, for: 1 year, replications: 2}
arrivals: {p: {paced: 2 per day, to: w}}
resources: {r: {places: 1 place}, s: {places: 5 places}}
steps:
  w: {work: {by: r, takes: 1 day}, line: {gives up: {after: 21 days, to: v}}, next: done}
  v: {work: {by: s, takes: 1 day}, next: done}
ends: {done: }
`,
    state: 'stands',
    en: [
      '“T” jams at r: over the last 13 weeks demand is 200% of capacity, and about 42 cases wait there on average; the list then grows no further because about 30 cases a month move on to another list (50% of those who come).',
      'More than 10 wait there after 11 days, around 12 January 2024.',
      'More than 25 wait there after 3.7 weeks, around 27 January 2024.',
    ],
    nl: [
      '“T” loopt vast bij r: de laatste 13 weken wordt er 200% van de capaciteit gevraagd, en wachten daar gemiddeld ongeveer 42 zaken; de wachtlijst groeit dan niet verder doordat er ongeveer 30 zaken per maand doorgaan naar een andere wachtlijst (50% van wie er komen).',
      'Na 11 dagen wachten daar meer dan 10, rond 12 januari 2024.',
      'Na 3,7 weken wachten daar meer dan 25, rond 27 januari 2024.',
    ],
  },
  {
    name: 'After twenty days they become urgent, in the same list: nobody is lost',
    file: `
runs: {from: 2024-01-01, for: 1 year, replications: 2}
arrivals: {p: {paced: 12 per day, to: w}}
resources: {r: {places: 10 places, line: {order: priority}}}
steps:
  w: {work: {by: r, takes: 1 day}, line: {priority: 1, gives up: {after: 20 days, to: urgent}}, next: done}
  urgent: {work: {by: r, takes: 1 day}, line: {priority: 2}, next: done}
ends: {done: }
`,
    state: 'grows',
    en: [
      '“T” jams at r: the waiting list keeps growing, by about 61 cases a month.',
      'Demand there is 120% of capacity over the last 39 weeks.',
      'More than 50 wait there after 3.7 weeks, around 26 January 2024.',
      'More than 500 wait there after 36 weeks, around 7 September 2024.',
    ],
    nl: [
      '“T” loopt vast bij r: de wachtlijst blijft groeien, met ongeveer 61 zaken per maand.',
      'Er wordt daar de laatste 39 weken 120% van de capaciteit gevraagd.',
      'Na 3,7 weken wachten daar meer dan 50, rond 26 januari 2024.',
      'Na 36 weken wachten daar meer dan 500, rond 7 september 2024.',
    ],
  },
  {
    name: 'Giving up to a step that only sorts is giving up',
    file: `
runs: {from: 2024-01-01, for: 1 year, replications: 2}
arrivals: {p: {paced: 2 per day, to: w}}
resources: {r: {places: 1 place}}
steps:
  w: {work: {by: r, takes: 1 day}, line: {gives up: {after: 14 days, to: sort}}, next: done}
  sort: {next: lost}
ends: {done: , lost: {counts: lost}}
`,
    state: 'stands',
    en: [
      '“T” jams at r: over the last 13 weeks demand is 200% of capacity, and about 28 cases wait there on average; the list then grows no further because about 30 cases a month give up waiting (50% of those who come).',
      'More than 10 wait there after 11 days, around 12 January 2024.',
      'More than 25 wait there after 3.7 weeks, around 27 January 2024.',
      '337 cases end as “lost” within the period, about 28 cases a month and 48% of the cases that left in it: people who were to be helped and were not.',
    ],
    nl: [
      '“T” loopt vast bij r: de laatste 13 weken wordt er 200% van de capaciteit gevraagd, en wachten daar gemiddeld ongeveer 28 zaken; de wachtlijst groeit dan niet verder doordat er ongeveer 30 zaken per maand afhaken (50% van wie er komen).',
      'Na 11 dagen wachten daar meer dan 10, rond 12 januari 2024.',
      'Na 3,7 weken wachten daar meer dan 25, rond 27 januari 2024.',
      '337 zaken eindigen binnen de periode als “lost”, ongeveer 28 zaken per maand en 48% van de zaken die daarin vertrokken: mensen die geholpen hadden moeten worden en niet geholpen zijn.',
    ],
  },
  {
    name: 'Low priority starves',
    file: `
runs: {from: 2024-01-01, for: 1 year, replications: 2}
attributes: {urgency: {shares: {high: 70 %, low: the rest}}}
arrivals: {p: {paced: 10 per day, to: w}}
resources: {r: {places: 9 places, line: {order: priority, priority: {by: urgency, high: 2, low: 1}}}}
steps: {w: {work: {by: r, takes: 1 day}, next: done}}
ends: {done: }
`,
    state: 'grows',
    en: [
      '“T” jams at r: the waiting list keeps growing, by about 30 cases a month.',
      'Demand there is 111% of capacity over the last 39 weeks.',
      'Nearly all of them are cases with urgency: low; others go first.',
      'More than 25 wait there after 3.7 weeks, around 27 January 2024.',
      'More than 250 wait there after 36 weeks, around 8 September 2024.',
    ],
    nl: [
      '“T” loopt vast bij r: de wachtlijst blijft groeien, met ongeveer 30 zaken per maand.',
      'Er wordt daar de laatste 39 weken 111% van de capaciteit gevraagd.',
      'Bijna allemaal zijn het zaken met urgency: low; anderen gaan voor.',
      'Na 3,7 weken wachten daar meer dan 25, rond 27 januari 2024.',
      'Na 36 weken wachten daar meer dan 250, rond 8 september 2024.',
    ],
  },
  {
    name: 'The step with the lowest priority starves',
    file: `
runs: {from: 2024-01-01, for: 1 year, replications: 2}
arrivals: {p: {paced: 7 per day, to: w}, q: {paced: 3 per day, to: v}}
resources: {r: {places: 9 places, line: {order: priority}}}
steps:
  w: {work: {by: r, takes: 1 day}, line: {priority: 2}, next: done}
  v: {work: {by: r, takes: 1 day}, line: {priority: 1}, next: done}
ends: {done: }
`,
    state: 'grows',
    en: [
      '“T” jams at r: the waiting list keeps growing, by about 30 cases a month.',
      'Demand there is 111% of capacity over the last 39 weeks.',
      'Nearly all of them wait at “v”, where others go first.',
      'More than 25 wait there after 3.7 weeks, around 27 January 2024.',
      'More than 250 wait there after 36 weeks, around 8 September 2024.',
    ],
    nl: [
      '“T” loopt vast bij r: de wachtlijst blijft groeien, met ongeveer 30 zaken per maand.',
      'Er wordt daar de laatste 39 weken 111% van de capaciteit gevraagd.',
      'Bijna allemaal wachten ze bij “v”, waar anderen voorgaan.',
      'Na 3,7 weken wachten daar meer dan 25, rond 27 januari 2024.',
      'Na 36 weken wachten daar meer dan 250, rond 8 september 2024.',
    ],
  },
  {
    name: 'Beds that are held until the ward has room',
    file: `
runs: {from: 2024-01-01, for: 3 years, replications: 2}
arrivals: {p: {paced: 1 per day, to: icu}}
resources: {icu: {places: 6 places}, ward: {places: 9 places}}
steps:
  icu: {work: {by: icu, takes: 3 days, keeps: icu}, next: bed}
  bed: {work: {by: ward, takes: 0 days, keeps: ward}, release: icu, next: ward}
  ward: {wait: 10 days, release: ward, next: done}
ends: {done: }
`,
    state: 'grows',
    en: [
      '“T” jams at ward: the waiting list keeps growing, together with those that it holds up, by about 3.0 cases a month.',
      'Demand there is 111% of capacity over the last 117 weeks.',
      'At icu 106 cases wait, because cases that wait for ward hold on to it.',
    ],
    nl: [
      '“T” loopt vast bij ward: de wachtlijst blijft groeien, samen met die welke daardoor stokken, met ongeveer 3,0 zaken per maand.',
      'Er wordt daar de laatste 117 weken 111% van de capaciteit gevraagd.',
      'Bij icu wachten 106 zaken, doordat zaken die op ward wachten daar de capaciteit bezet houden.',
    ],
  },
  {
    name: 'Three places in a row, held from the first to the last',
    file: `
runs: {from: 2024-01-01, for: 2 years, replications: 2}
arrivals: {p: {paced: 1 per day, to: a}}
resources: {one: {places: 6 places}, two: {places: 5 places}, three: {places: 2 places}}
steps:
  a: {work: {by: one, takes: 2 days, keeps: one}, next: b}
  b: {work: {by: two, takes: 2 days, keeps: two}, release: one, next: c}
  c: {work: {by: three, takes: 0 days, keeps: three}, release: two, next: d}
  d: {wait: 4 days, release: three, next: done}
ends: {done: }
`,
    state: 'grows',
    en: [
      '“T” jams at three: the waiting list keeps growing, together with those that it holds up, by about 15 cases a month.',
      'Demand there is 199% of capacity over the last 78 weeks.',
      'At one 357 cases wait, because cases that wait for three hold on to it.',
      'At two 4 cases wait, because cases that wait for three hold on to it.',
    ],
    nl: [
      '“T” loopt vast bij three: de wachtlijst blijft groeien, samen met die welke daardoor stokken, met ongeveer 15 zaken per maand.',
      'Er wordt daar de laatste 78 weken 199% van de capaciteit gevraagd.',
      'Bij one wachten 357 zaken, doordat zaken die op three wachten daar de capaciteit bezet houden.',
      'Bij two wachten 4 zaken, doordat zaken die op three wachten daar de capaciteit bezet houden.',
    ],
  },
  {
    name: 'Beds that are held, and a ward that has room',
    file: `
runs: {from: 2024-01-01, for: 1 year, replications: 2}
arrivals: {p: {paced: 1 per day, to: icu}}
resources: {icu: {places: 6 places}, ward: {places: 12 places}}
steps:
  icu: {work: {by: icu, takes: 3 days, keeps: icu}, next: bed}
  bed: {work: {by: ward, takes: 0 days, keeps: ward}, release: icu, next: ward}
  ward: {wait: 10 days, release: ward, next: done}
ends: {done: }
`,
    state: 'flows',
    en: ['“T” does not jam: every place keeps up with its work.'],
    nl: ['“T” loopt niet vast: elk onderdeel kan het werk aan.'],
  },
  {
    name: 'A lean year among three',
    file: `
runs: {from: 2020-01-01, for: 4 years, replications: 2}
arrivals: {p: {paced: 10 per day, to: w}}
resources: {r: {places: {2020-01-01: 12 places, 2021-01-01: 8 places, 2022-01-01: 14 places}}}
steps: {w: {work: {by: r, takes: 1 day}, next: done}}
ends: {done: }
`,
    state: 'grows',
    en: [
      '“T” jams at r from 1 January 2021 to 31 December 2021: the waiting list grows by about 61 cases a month.',
      'Demand there is 125% of capacity over the last 39 weeks of that time.',
      'More than 50 wait there after 3.6 weeks, around 25 January 2021.',
      'More than 500 wait there after 36 weeks, around 7 September 2021.',
      'At the end of the run nobody waits there.',
    ],
    nl: [
      '“T” loopt vast bij r van 1 januari 2021 tot en met 31 december 2021: de wachtlijst groeit met ongeveer 61 zaken per maand.',
      'Er wordt daar de laatste 39 weken daarvan 125% van de capaciteit gevraagd.',
      'Na 3,6 weken wachten daar meer dan 50, rond 25 januari 2021.',
      'Na 36 weken wachten daar meer dan 500, rond 7 september 2021.',
      'Aan het eind van de simulatie wacht daar niemand.',
    ],
  },
  {
    name: 'Two lean years in a row count as one',
    file: `
runs: {from: 2020-01-01, for: 4 years, replications: 2}
arrivals: {p: {paced: 10 per day, to: w}}
resources: {r: {places: {2020-01-01: 12 places, 2021-01-01: 8 places, 2022-01-01: 9 places, 2023-01-01: 20 places}}}
steps: {w: {work: {by: r, takes: 1 day}, next: done}}
ends: {done: }
`,
    state: 'grows',
    en: [
      '“T” jams at r from 1 January 2021 to 31 December 2022: the waiting list grows by about 46 cases a month on average.',
      'Demand there is 118% of capacity.',
      'That is on average: the list grows slowest from 1 January 2022 to 31 December 2022, by about 30 cases a month, and fastest from 1 January 2021 to 31 December 2021, by about 61 cases a month.',
      'More than 100 wait there after 7.1 weeks, around 19 February 2021.',
      'More than 1,000 wait there after 91 weeks, around 27 September 2022.',
      'At the end of the run nobody waits there.',
    ],
    nl: [
      '“T” loopt vast bij r van 1 januari 2021 tot en met 31 december 2022: de wachtlijst groeit met ongeveer 46 zaken per maand gemiddeld.',
      'Er wordt daar 118% van de capaciteit gevraagd.',
      'Dat is gemiddeld: de wachtlijst groeit het langzaamst van 1 januari 2022 tot en met 31 december 2022, met ongeveer 30 zaken per maand, en het snelst van 1 januari 2021 tot en met 31 december 2021, met ongeveer 61 zaken per maand.',
      'Na 7,1 weken wachten daar meer dan 100, rond 19 februari 2021.',
      'Na 91 weken wachten daar meer dan 1.000, rond 27 september 2022.',
      'Aan het eind van de simulatie wacht daar niemand.',
    ],
  },
  {
    name: 'Short from a date on',
    file: `
runs: {from: 2020-01-01, for: 3 years, replications: 2}
arrivals: {p: {paced: 10 per day, to: w}}
resources: {r: {places: {2020-01-01: 12 places, 2022-07-01: 8 places}}}
steps: {w: {work: {by: r, takes: 1 day}, next: done}}
ends: {done: }
`,
    state: 'grows',
    en: [
      '“T” jams at r from 1 July 2022 on: the waiting list keeps growing, by about 61 cases a month.',
      'Demand there is 125% of capacity over the last 19 weeks.',
      'More than 25 wait there after 12 days, around 13 July 2022.',
      'More than 250 wait there after 18 weeks, around 2 November 2022.',
    ],
    nl: [
      '“T” loopt vast bij r vanaf 1 juli 2022: de wachtlijst blijft groeien, met ongeveer 61 zaken per maand.',
      'Er wordt daar de laatste 19 weken 125% van de capaciteit gevraagd.',
      'Na 12 dagen wachten daar meer dan 25, rond 13 juli 2022.',
      'Na 18 weken wachten daar meer dan 250, rond 2 november 2022.',
    ],
  },
  {
    name: 'Closed from July on',
    file: `
runs: {from: 2024-01-01, for: 1 year, replications: 2}
arrivals: {p: {paced: 1 per day, to: w}}
resources: {r: {places: {2024-01-01: 2 places, 2024-07-01: 0 places}}}
steps: {w: {work: {by: r, takes: 1 day}, next: done}}
ends: {done: }
`,
    state: 'grows',
    en: [
      '“T” jams at r from 1 July 2024 on: the waiting list keeps growing, by about 30 cases a month.',
      'Nothing can be done there at all.',
      'More than 10 wait there after 10 days, around 11 July 2024.',
      'More than 100 wait there after 14 weeks, around 9 October 2024.',
    ],
    nl: [
      '“T” loopt vast bij r vanaf 1 juli 2024: de wachtlijst blijft groeien, met ongeveer 30 zaken per maand.',
      'Daar kan helemaal niets worden gedaan.',
      'Na 10 dagen wachten daar meer dan 10, rond 11 juli 2024.',
      'Na 14 weken wachten daar meer dan 100, rond 9 oktober 2024.',
    ],
  },
  {
    name: 'A year in which five times as many come',
    file: `
runs: {from: 2024-01-01, for: 3 years, replications: 2}
arrivals: {p: {paced: {2024-01-01: 100 per year, 2025-01-01: 500 per year, 2026-01-01: 100 per year}, to: w}}
resources: {r: {places: 1 place}}
steps: {w: {work: {by: r, takes: 1 day}, next: done}}
ends: {done: }
`,
    state: 'grows',
    en: [
      '“T” jams at r from 1 January 2025 to 31 December 2025: the waiting list grows by about 11 cases a month.',
      'Demand there is 137% of capacity over the last 39 weeks of that time.',
      'More than 10 wait there after 4.0 weeks, around 29 January 2025.',
      'More than 100 wait there after 39 weeks, around 30 September 2025.',
      'At the end of the run nobody waits there.',
    ],
    nl: [
      '“T” loopt vast bij r van 1 januari 2025 tot en met 31 december 2025: de wachtlijst groeit met ongeveer 11 zaken per maand.',
      'Er wordt daar de laatste 39 weken daarvan 137% van de capaciteit gevraagd.',
      'Na 4,0 weken wachten daar meer dan 10, rond 29 januari 2025.',
      'Na 39 weken wachten daar meer dan 100, rond 30 september 2025.',
      'Aan het eind van de simulatie wacht daar niemand.',
    ],
  },
  {
    name: 'A stream that begins half-way',
    file: `
runs: {from: 2024-01-01, for: 2 years, replications: 2}
arrivals: {p: {paced: 100 per year, to: w}, q: {paced: 600 per year, from: 2025-01-01, to: w}}
resources: {r: {places: 1 place}}
steps: {w: {work: {by: r, takes: 1 day}, next: done}}
ends: {done: }
`,
    state: 'grows',
    en: [
      '“T” jams at r from 1 January 2025 on: the waiting list keeps growing, by about 28 cases a month.',
      'Demand there is 191% of capacity over the last 39 weeks.',
      'More than 25 wait there after 4.1 weeks, around 29 January 2025.',
      'More than 250 wait there after 39 weeks, around 1 October 2025.',
    ],
    nl: [
      '“T” loopt vast bij r vanaf 1 januari 2025: de wachtlijst blijft groeien, met ongeveer 28 zaken per maand.',
      'Er wordt daar de laatste 39 weken 191% van de capaciteit gevraagd.',
      'Na 4,1 weken wachten daar meer dan 25, rond 29 januari 2025.',
      'Na 39 weken wachten daar meer dan 250, rond 1 oktober 2025.',
    ],
  },
  {
    name: 'A policy brings enough',
    file: `
runs: {from: 2024-01-01, for: 2 years, replications: 2}
inputs: {n: {value: 1 place}}
arrivals: {p: {paced: 2 per day, to: w}}
resources: {r: {places: n}}
steps: {w: {work: {by: r, takes: 1 day}, next: done}}
ends: {done: }
policies: {more: {from: 2025-01-01, in progress: stay, inputs: {n: {value: 4 places}}}}
`,
    state: 'grows',
    en: [
      '“T” jams at r until 1 January 2025: the waiting list grows by about 30 cases a month.',
      'Demand there is 200% of capacity over the last 39 weeks of that time.',
      'More than 25 wait there after 3.7 weeks, around 27 January 2024.',
      'More than 250 wait there after 36 weeks, around 8 September 2024.',
      'At the end of the run nobody waits there.',
      'From 1 January 2025 (“more”) it does not jam: every place keeps up with its work.',
      'The list at r came down to a tenth of its length after 23 weeks.',
    ],
    nl: [
      '“T” loopt vast bij r tot 1 januari 2025: de wachtlijst groeit met ongeveer 30 zaken per maand.',
      'Er wordt daar de laatste 39 weken daarvan 200% van de capaciteit gevraagd.',
      'Na 3,7 weken wachten daar meer dan 25, rond 27 januari 2024.',
      'Na 36 weken wachten daar meer dan 250, rond 8 september 2024.',
      'Aan het eind van de simulatie wacht daar niemand.',
      'Vanaf 1 januari 2025 (“more”) loopt de keten niet vast: elk onderdeel kan het werk aan.',
      'De wachtlijst bij r was na 23 weken geslonken tot een tiende.',
    ],
  },
  {
    name: 'A policy takes too much away',
    file: `
runs: {from: 2024-01-01, for: 2 years, replications: 2}
inputs: {n: {value: 4 places}}
arrivals: {p: {paced: 2 per day, to: w}}
resources: {r: {places: n}}
steps: {w: {work: {by: r, takes: 1 day}, next: done}}
ends: {done: }
policies: {less: {from: 2025-01-01, in progress: stay, inputs: {n: {value: 1 place}}}}
`,
    state: 'grows',
    en: [
      '“T” jams at r from 1 January 2025 on: the waiting list keeps growing, by about 30 cases a month.',
      'Demand there is 200% of capacity over the last 39 weeks.',
      'More than 25 wait there after 3.6 weeks, around 26 January 2025.',
      'More than 250 wait there after 36 weeks, around 8 September 2025.',
      'Until 1 January 2025 it does not jam: every place keeps up with its work.',
    ],
    nl: [
      '“T” loopt vast bij r vanaf 1 januari 2025: de wachtlijst blijft groeien, met ongeveer 30 zaken per maand.',
      'Er wordt daar de laatste 39 weken 200% van de capaciteit gevraagd.',
      'Na 3,6 weken wachten daar meer dan 25, rond 26 januari 2025.',
      'Na 36 weken wachten daar meer dan 250, rond 8 september 2025.',
      'Tot 1 januari 2025 loopt de keten niet vast: elk onderdeel kan het werk aan.',
    ],
  },
  {
    name: 'A policy that sends everybody elsewhere',
    file: `
runs: {from: 2024-01-01, for: 2 years, replications: 2}
arrivals: {p: {paced: 3 per day, to: s}}
resources: {r: {places: 2 places}}
steps:
  s: {next: w}
  w: {work: {by: r, takes: 1 day}, next: done}
ends: {done: , elsewhere: {counts: elsewhere}}
policies: {away: {from: 2025-01-01, in progress: stay, steps: {s: {next: elsewhere}}}}
`,
    state: 'grows',
    en: [
      '“T” jams at r until 1 January 2025: the waiting list grows by about 30 cases a month.',
      'Demand there is 150% of capacity over the last 39 weeks of that time.',
      'More than 25 wait there after 3.7 weeks, around 27 January 2024.',
      'More than 250 wait there after 36 weeks, around 8 September 2024.',
      'At the end of the run nobody waits there.',
      'From 1 January 2025 (“away”) it does not jam: every place keeps up with its work.',
      'The list at r came down to a tenth of its length after 23 weeks.',
    ],
    nl: [
      '“T” loopt vast bij r tot 1 januari 2025: de wachtlijst groeit met ongeveer 30 zaken per maand.',
      'Er wordt daar de laatste 39 weken daarvan 150% van de capaciteit gevraagd.',
      'Na 3,7 weken wachten daar meer dan 25, rond 27 januari 2024.',
      'Na 36 weken wachten daar meer dan 250, rond 8 september 2024.',
      'Aan het eind van de simulatie wacht daar niemand.',
      'Vanaf 1 januari 2025 (“away”) loopt de keten niet vast: elk onderdeel kan het werk aan.',
      'De wachtlijst bij r was na 23 weken geslonken tot een tiende.',
    ],
  },
  {
    name: 'Two units of three for each case',
    file: `
runs: {from: 2024-01-01, for: 1 year, replications: 2}
arrivals: {p: {paced: 1.1 per day, to: w}}
resources: {r: {places: 3 places}}
steps: {w: {work: {by: {r: 2}, takes: 1 day}, next: done}}
ends: {done: }
`,
    state: 'grows',
    en: [
      '“T” jams at r: the waiting list keeps growing, by about 3.0 cases a month.',
      'Demand there is 110% of capacity over the last 39 weeks.',
      'More than 10 wait there after 14 weeks, around 10 April 2024.',
      'More than 25 wait there after 36 weeks, around 8 September 2024.',
    ],
    nl: [
      '“T” loopt vast bij r: de wachtlijst blijft groeien, met ongeveer 3,0 zaken per maand.',
      'Er wordt daar de laatste 39 weken 110% van de capaciteit gevraagd.',
      'Na 14 weken wachten daar meer dan 10, rond 10 april 2024.',
      'Na 36 weken wachten daar meer dan 25, rond 8 september 2024.',
    ],
  },
  {
    name: 'Two resources at once, of which one is short',
    file: `
runs: {from: 2024-01-01, for: 1 year, replications: 2}
arrivals: {p: {paced: 3 per day, to: w}}
resources: {doctor: {places: 2 places}, room: {places: 8 places}}
steps: {w: {work: {by: [doctor, room], takes: 1 day}, next: done}}
ends: {done: }
`,
    state: 'grows',
    en: [
      '“T” jams at doctor: the waiting list keeps growing, by about 30 cases a month.',
      'Demand there is 150% of capacity over the last 39 weeks.',
      'More than 25 wait there after 3.7 weeks, around 27 January 2024.',
      'More than 250 wait there after 36 weeks, around 8 September 2024.',
    ],
    nl: [
      '“T” loopt vast bij doctor: de wachtlijst blijft groeien, met ongeveer 30 zaken per maand.',
      'Er wordt daar de laatste 39 weken 150% van de capaciteit gevraagd.',
      'Na 3,7 weken wachten daar meer dan 25, rond 27 januari 2024.',
      'Na 36 weken wachten daar meer dan 250, rond 8 september 2024.',
    ],
  },
  {
    name: 'Half come round again, and again',
    file: `
runs: {from: 2024-01-01, for: 1 year, replications: 2}
arrivals: {p: {paced: 1 per day, to: w}}
resources: {r: {places: 2 places}}
steps:
  w: {work: {by: r, takes: 1.2 days}, next: [{at most: 1, to: w}, {to: done}]}
ends: {done: }
`,
    state: 'grows',
    en: [
      '“T” jams at r: the waiting list keeps growing, by about 6.6 cases a month.',
      'All the work of the cases that come there is 120% of capacity.',
      'More than 10 wait there after 7.1 weeks, around 20 February 2024.',
      'More than 50 wait there after 33 weeks, around 19 August 2024.',
    ],
    nl: [
      '“T” loopt vast bij r: de wachtlijst blijft groeien, met ongeveer 6,6 zaken per maand.',
      'Al het werk van de zaken die daar komen is 120% van de capaciteit.',
      'Na 7,1 weken wachten daar meer dan 10, rond 20 februari 2024.',
      'Na 33 weken wachten daar meer dan 50, rond 19 augustus 2024.',
    ],
  },
  {
    name: 'Fifty cars and one repairer',
    file: `
runs: {from: 2024-01-01, for: 1 year, replications: 2}
arrivals: {p: {backlog: 50 cases, to: drive}}
resources: {r: {places: 1 place}}
steps:
  drive: {next: [{after: 10 days, to: w}]}
  w: {work: {by: r, takes: 1 day}, next: [{share: 0.001 %, to: done}, {to: drive}]}
ends: {done: }
`,
    state: 'stands',
    en: [
      '“T” jams at r: over the last 13 weeks demand is 100.0% of capacity, and about 39 cases wait there on average; the list then grows no further because no more cases come than can be done.',
      'More than 10 wait there after 10 days, around 11 January 2024.',
      'More than 25 wait there after 10 days, around 11 January 2024.',
    ],
    nl: [
      '“T” loopt vast bij r: de laatste 13 weken wordt er 100,0% van de capaciteit gevraagd, en wachten daar gemiddeld ongeveer 39 zaken; de wachtlijst groeit dan niet verder doordat er niet meer zaken komen dan er gedaan kunnen worden.',
      'Na 10 dagen wachten daar meer dan 10, rond 11 januari 2024.',
      'Na 10 dagen wachten daar meer dan 25, rond 11 januari 2024.',
    ],
  },
  {
    name: 'Two cars and one repairer',
    file: `
runs: {from: 2024-01-01, for: 1 year, replications: 2}
arrivals: {p: {backlog: 2 cases, to: drive}}
resources: {r: {places: 1 place}}
steps:
  drive: {next: [{after: 10 days, to: w}]}
  w: {work: {by: r, takes: 1 day}, next: [{share: 0.001 %, to: done}, {to: drive}]}
ends: {done: }
`,
    state: 'flows',
    en: ['“T” does not jam: every place keeps up with its work.'],
    nl: ['“T” loopt niet vast: elk onderdeel kan het werk aan.'],
  },
  {
    name: 'The second place gets no more than the first lets through',
    file: `
runs: {from: 2024-01-01, for: 1 year, replications: 2}
arrivals: {p: {paced: 4 per day, to: a}}
resources: {one: {places: 2 places}, two: {places: 3 places}}
steps:
  a: {work: {by: one, takes: 1 day}, next: b}
  b: {work: {by: two, takes: 1 day}, next: done}
ends: {done: }
`,
    state: 'grows',
    en: [
      '“T” jams at one: the waiting list keeps growing, by about 61 cases a month.',
      'Demand there is 200% of capacity over the last 39 weeks.',
      'More than 50 wait there after 3.7 weeks, around 26 January 2024.',
      'More than 500 wait there after 36 weeks, around 7 September 2024.',
    ],
    nl: [
      '“T” loopt vast bij one: de wachtlijst blijft groeien, met ongeveer 61 zaken per maand.',
      'Er wordt daar de laatste 39 weken 200% van de capaciteit gevraagd.',
      'Na 3,7 weken wachten daar meer dan 50, rond 26 januari 2024.',
      'Na 36 weken wachten daar meer dan 500, rond 7 september 2024.',
    ],
  },
  {
    name: 'Both places are short, the second less',
    file: `
runs: {from: 2024-01-01, for: 1 year, replications: 2}
arrivals: {p: {paced: 4 per day, to: a}}
resources: {one: {places: 3 places}, two: {places: 2 places}}
steps:
  a: {work: {by: one, takes: 1 day}, next: b}
  b: {work: {by: two, takes: 1 day}, next: done}
ends: {done: }
`,
    state: 'grows',
    en: [
      '“T” jams at one: the waiting list keeps growing, by about 30 cases a month.',
      'Demand there is 133% of capacity over the last 39 weeks.',
      'More than 25 wait there after 3.7 weeks, around 27 January 2024.',
      'More than 250 wait there after 36 weeks, around 8 September 2024.',
      'It jams at two too: the waiting list keeps growing, by about 30 cases a month.',
      'Demand there is 150% of capacity over the last 39 weeks.',
      'More than 25 wait there after 3.8 weeks, around 27 January 2024.',
    ],
    nl: [
      '“T” loopt vast bij one: de wachtlijst blijft groeien, met ongeveer 30 zaken per maand.',
      'Er wordt daar de laatste 39 weken 133% van de capaciteit gevraagd.',
      'Na 3,7 weken wachten daar meer dan 25, rond 27 januari 2024.',
      'Na 36 weken wachten daar meer dan 250, rond 8 september 2024.',
      'Het loopt ook vast bij two: de wachtlijst blijft groeien, met ongeveer 30 zaken per maand.',
      'Er wordt daar de laatste 39 weken 150% van de capaciteit gevraagd.',
      'Na 3,8 weken wachten daar meer dan 25, rond 27 januari 2024.',
    ],
  },
  {
    name: 'An office that closes at night and at weekends',
    file: `
runs: {from: 2024-01-01, for: 1 year, replications: 2}
hours: {office: {monday to friday: "09:00-17:00"}}
arrivals: {p: {paced: 12 per day, to: w}}
resources: {r: {staff: 1 person, works: office}}
steps: {w: {work: {by: r, takes: 30 minutes}, next: done}}
ends: {done: }
`,
    state: 'grows',
    en: [
      '“T” jams at r: the waiting list keeps growing, by about 17 cases a month.',
      'Demand there is 105% of capacity over the last 39 weeks.',
      'More than 50 wait there after 6.0 weeks, around 12 February 2024.',
      'More than 100 wait there after 19 weeks, around 13 May 2024.',
    ],
    nl: [
      '“T” loopt vast bij r: de wachtlijst blijft groeien, met ongeveer 17 zaken per maand.',
      'Er wordt daar de laatste 39 weken 105% van de capaciteit gevraagd.',
      'Na 6,0 weken wachten daar meer dan 50, rond 12 februari 2024.',
      'Na 19 weken wachten daar meer dan 100, rond 13 mei 2024.',
    ],
  },
  {
    name: 'The same office with room: the pile of a weekend is no jam',
    file: `
runs: {from: 2024-01-01, for: 1 year, replications: 2}
hours: {office: {monday to friday: "09:00-17:00"}}
arrivals: {p: {paced: 8 per day, to: w}}
resources: {r: {staff: 1 person, works: office}}
steps: {w: {work: {by: r, takes: 30 minutes}, next: done}}
ends: {done: }
`,
    state: 'flows',
    en: ['“T” does not jam: every place keeps up with its work.'],
    nl: ['“T” loopt niet vast: elk onderdeel kan het werk aan.'],
  },
  {
    name: 'Half a post',
    file: `
runs: {from: 2024-01-01, for: 1 year, replications: 2}
arrivals: {p: {paced: 1 per day, to: w}}
resources: {r: {staff: 0.5 FTE}}
steps: {w: {work: {by: r, takes: 16 hours}, next: done}}
ends: {done: }
`,
    state: 'grows',
    en: [
      '“T” jams at r: the waiting list keeps growing, by about 7.6 cases a month.',
      'Demand there is 133% of capacity over the last 39 weeks.',
      'More than 10 wait there after 6.0 weeks, around 12 February 2024.',
      'More than 50 wait there after 29 weeks, around 21 July 2024.',
    ],
    nl: [
      '“T” loopt vast bij r: de wachtlijst blijft groeien, met ongeveer 7,6 zaken per maand.',
      'Er wordt daar de laatste 39 weken 133% van de capaciteit gevraagd.',
      'Na 6,0 weken wachten daar meer dan 10, rond 12 februari 2024.',
      'Na 29 weken wachten daar meer dan 50, rond 21 juli 2024.',
    ],
  },
  {
    name: 'A group that seldom fills: those who give up meet no shortage',
    file: `
runs: {from: 2024-01-01, for: 1 year, replications: 2}
arrivals: {p: {paced: 40 per year, to: g}}
steps: {g: {group: {size: 8 places, takes: 2 hours}, line: {gives up: {after: 60 days, to: lost}}, next: done}}
ends: {done: , lost: {counts: lost}}
`,
    state: 'flows',
    en: [
      '“T” does not jam: every place keeps up with its work.',
      '33 cases end as “lost” within the period, about 2.8 cases a month and 100% of the cases that left in it: people who were to be helped and were not.',
      'Gave up while waiting for a group to fill, where no capacity is short: 33 cases at g.',
      'Left at the end, waiting for a group to fill: 6 cases at g.',
    ],
    nl: [
      '“T” loopt niet vast: elk onderdeel kan het werk aan.',
      '33 zaken eindigen binnen de periode als “lost”, ongeveer 2,8 zaken per maand en 100% van de zaken die daarin vertrokken: mensen die geholpen hadden moeten worden en niet geholpen zijn.',
      'Afgehaakt in afwachting van een volle groep, waar geen capaciteit te kort is: 33 zaken bij g.',
      'Over aan het eind, in afwachting van een volle groep: 6 zaken bij g.',
    ],
  },
  {
    name: 'Groups of ten, and a trainer with too little time',
    file: `
runs: {from: 2024-01-01, for: 2 years, replications: 2}
arrivals: {p: {paced: 2000 per year, to: g}}
resources: {trainer: {staff: 1 person}}
steps: {g: {group: {size: 10 places, sessions: 6, every: 7 days, by: trainer, takes: 10 hours}, next: done}}
ends: {done: }
`,
    state: 'grows',
    en: [
      '“T” jams at trainer: the waiting list keeps growing, by about 15 cases a month.',
      'All the work of the cases that come there is 137% of capacity.',
      'More than 25 wait there after 7.2 weeks, around 20 February 2024.',
      'More than 250 wait there after 74 weeks, around 30 May 2025.',
      'At g 1,320 cases wait at the end for a session of their group that is due and does not yet have what it needs, 31.6 days so far on average: they are in no list.',
    ],
    nl: [
      '“T” loopt vast bij trainer: de wachtlijst blijft groeien, met ongeveer 15 zaken per maand.',
      'Al het werk van de zaken die daar komen is 137% van de capaciteit.',
      'Na 7,2 weken wachten daar meer dan 25, rond 20 februari 2024.',
      'Na 74 weken wachten daar meer dan 250, rond 30 mei 2025.',
      'Bij g wachten aan het eind 1.320 zaken op een bijeenkomst van hun groep die al had moeten beginnen en nog niet heeft wat ervoor nodig is, gemiddeld al 31,6 dagen: zij staan in geen wachtrij.',
    ],
  },
  {
    name: 'Groups of ten, and a trainer with time',
    file: `
runs: {from: 2024-01-01, for: 2 years, replications: 2}
arrivals: {p: {paced: 1000 per year, to: g}}
resources: {trainer: {staff: 1 person}}
steps: {g: {group: {size: 10 places, sessions: 6, every: 7 days, by: trainer, takes: 10 hours}, next: done}}
ends: {done: }
`,
    state: 'flows',
    en: [
      '“T” does not jam: every place keeps up with its work.',
      'Left at the end, waiting for a group to fill: 9 cases at g.',
    ],
    nl: [
      '“T” loopt niet vast: elk onderdeel kan het werk aan.',
      'Over aan het eind, in afwachting van een volle groep: 9 zaken bij g.',
    ],
  },
  {
    name: 'Ten seats a week for 11.5 people',
    file: `
runs: {from: 2024-01-01, for: 2 years, replications: 2}
arrivals: {p: {paced: 600 per year, to: g}}
resources: {talk: {seats: 10 places, sessions: {every: 7 days, first: "2024-01-02 14:00"}}}
steps: {g: {group: {at: talk, takes: 2 hours}, next: done}}
ends: {done: }
`,
    state: 'grows',
    en: [
      '“T” jams at talk: the waiting list keeps growing, by about 6.5 cases a month.',
      'Demand there is 115% of capacity over the last 78 weeks.',
      'More than 25 wait there after 11 weeks, around 18 March 2024.',
      'More than 100 wait there after 61 weeks, around 3 March 2025.',
    ],
    nl: [
      '“T” loopt vast bij talk: de wachtlijst blijft groeien, met ongeveer 6,5 zaken per maand.',
      'Er wordt daar de laatste 78 weken 115% van de capaciteit gevraagd.',
      'Na 11 weken wachten daar meer dan 25, rond 18 maart 2024.',
      'Na 61 weken wachten daar meer dan 100, rond 3 maart 2025.',
    ],
  },
  {
    name: 'Ten seats a week for 9.6 people',
    file: `
runs: {from: 2024-01-01, for: 2 years, replications: 2}
arrivals: {p: {paced: 500 per year, to: g}}
resources: {talk: {seats: 10 places, sessions: {every: 7 days, first: "2024-01-02 14:00"}}}
steps: {g: {group: {at: talk, takes: 2 hours}, next: done}}
ends: {done: }
`,
    state: 'tight',
    en: ['“T” does not jam, but has little to spare at talk: 95% of its capacity is in use.'],
    nl: ['“T” loopt niet vast, maar heeft bij talk weinig ruimte over: 95% van de capaciteit is bezet.'],
  },
  {
    name: 'A busy summer in each of four years is no growth',
    file: `
runs: {from: 2024-01-01, for: 4 years, replications: 2}
arrivals: {p: {paced: 365 per year, varies: {by month: [0.6, 0.6, 0.6, 0.6, 0.6, 2, 2, 2, 2, 0.6, 0.6, 0.6]}, to: w}}
resources: {r: {places: 1 place}}
steps: {w: {work: {by: r, takes: 0.85 days}, next: done}}
ends: {done: }
`,
    state: 'tight',
    en: [
      '“T” does not jam, but has little to spare at r: 88% of its capacity is in use.',
      'R is short of capacity from June to September of each year, though: demand is then 170% of capacity, on average over the years (by formula).',
      'The list there grows each time, to 99 cases, and then shrinks, to 0 cases (averages over a week).',
    ],
    nl: [
      '“T” loopt niet vast, maar heeft bij r weinig ruimte over: 88% van de capaciteit is bezet.',
      'R komt elk jaar van juni tot en met september wel capaciteit tekort: dan wordt er, gemiddeld over de jaren, 170% van gevraagd (volgens een formule).',
      'De wachtlijst daar groeit telkens, tot 99 zaken, en slinkt dan weer, tot 0 zaken (gemiddelden over een week).',
    ],
  },
  {
    name: 'A busy summer in a single year is a jam, with its dates',
    file: `
runs: {from: 2024-01-01, for: 1 years, replications: 2}
arrivals: {p: {paced: 365 per year, varies: {by month: [0.6, 0.6, 0.6, 0.6, 0.6, 2, 2, 2, 2, 0.6, 0.6, 0.6]}, to: w}}
resources: {r: {places: 1 place}}
steps: {w: {work: {by: r, takes: 0.85 days}, next: done}}
ends: {done: }
`,
    state: 'grows',
    en: [
      '“T” jams at r from 1 June 2024 to 30 September 2024: the waiting list grows by about 25 cases a month.',
      'Demand there is 169% of capacity over the last 13 weeks of that time.',
      'More than 10 wait there after 12 days, around 13 June 2024.',
      'More than 50 wait there after 8.8 weeks, around 1 August 2024.',
      'At the end of the run the list there stands at 47 cases.',
    ],
    nl: [
      '“T” loopt vast bij r van 1 juni 2024 tot en met 30 september 2024: de wachtlijst groeit met ongeveer 25 zaken per maand.',
      'Er wordt daar de laatste 13 weken daarvan 169% van de capaciteit gevraagd.',
      'Na 12 dagen wachten daar meer dan 10, rond 13 juni 2024.',
      'Na 8,8 weken wachten daar meer dan 50, rond 1 augustus 2024.',
      'Aan het eind van de simulatie staat de wachtlijst daar op 47 zaken.',
    ],
  },
  {
    name: 'A morning of twelve hours',
    file: `
runs: {from: 2024-03-01, for: 12 hours, replications: 2}
arrivals: {p: {paced: 12 per hour, to: a}}
resources: {doctor: {staff: 2 people}}
steps: {a: {work: {by: doctor, takes: 12 minutes}, next: done}}
ends: {done: }
`,
    state: 'grows',
    en: [
      '“T” jams at doctor: the waiting list keeps growing, by about 2.0 cases an hour.',
      'Demand there is 120% of capacity over the last 9 hours.',
      'More than 10 wait there after 5.3 hours, around 1 March 2024 05:15.',
    ],
    nl: [
      '“T” loopt vast bij doctor: de wachtlijst blijft groeien, met ongeveer 2,0 zaken per uur.',
      'Er wordt daar de laatste 9 uur 120% van de capaciteit gevraagd.',
      'Na 5,3 uur wachten daar meer dan 10, rond 1 maart 2024 05:15.',
    ],
  },
  {
    name: 'Batches of ten that are always done in time',
    file: `
runs: {from: 2024-01-01, for: 1 year, replications: 2}
arrivals: {p: {every: 10 days, batch: 10, to: w}}
resources: {r: {places: 1 place}}
steps: {w: {work: {by: r, takes: 0.8 days}, next: done}}
ends: {done: }
`,
    state: 'flows',
    en: ['“T” does not jam: every place keeps up with its work.'],
    nl: ['“T” loopt niet vast: elk onderdeel kan het werk aan.'],
  },
  {
    name: 'Other work takes the places',
    file: `
runs: {from: 2024-01-01, for: 1 year, replications: 2}
arrivals: {p: {paced: 1 per day, to: w}, other: {paced: 4 per day, background: yes, to: v}}
resources: {r: {places: 4 places}}
steps:
  w: {work: {by: r, takes: 1 day}, next: done}
  v: {work: {by: r, takes: 1 day}, next: elsewhere}
ends: {done: , elsewhere: {counts: elsewhere}}
`,
    state: 'grows',
    en: [
      '“T” jams at r: the waiting list keeps growing, by about 30 cases a month.',
      'Demand there is 125% of capacity over the last 39 weeks.',
      'More than 25 wait there after 3.7 weeks, around 27 January 2024.',
      'More than 250 wait there after 36 weeks, around 8 September 2024.',
    ],
    nl: [
      '“T” loopt vast bij r: de wachtlijst blijft groeien, met ongeveer 30 zaken per maand.',
      'Er wordt daar de laatste 39 weken 125% van de capaciteit gevraagd.',
      'Na 3,7 weken wachten daar meer dan 25, rond 27 januari 2024.',
      'Na 36 weken wachten daar meer dan 250, rond 8 september 2024.',
    ],
  },
  {
    name: 'A place that fills in the first months, and is short from then on',
    file: `
runs: {from: 2024-01-01, for: 3 years, replications: 2}
arrivals: {p: {paced: 300 per year, to: care}}
resources: {place: {places: 100 places}}
steps: {care: {work: {by: place, takes: 180 days}, next: done}}
ends: {done: }
`,
    state: 'grows',
    en: [
      '“T” jams at place: the waiting list keeps growing, by about 8.1 cases a month.',
      'Demand there is 155% of capacity over the last 117 weeks.',
      'More than 25 wait there after 22 weeks, around 2 June 2024.',
      'More than 250 wait there after 148 weeks, around 2 November 2026.',
    ],
    nl: [
      '“T” loopt vast bij place: de wachtlijst blijft groeien, met ongeveer 8,1 zaken per maand.',
      'Er wordt daar de laatste 117 weken 155% van de capaciteit gevraagd.',
      'Na 22 weken wachten daar meer dan 25, rond 2 juni 2024.',
      'Na 148 weken wachten daar meer dan 250, rond 2 november 2026.',
    ],
  },
  {
    name: 'An old list that is worked off',
    file: `
runs: {from: 2024-01-01, for: 1 year, replications: 2}
arrivals: {b: {backlog: 100 cases, to: w}, p: {every: 1 day, to: w}}
resources: {r: {places: 2 places}}
steps: {w: {work: {by: r, takes: 1 day}, next: done}}
ends: {done: }
`,
    state: 'flows',
    en: ['“T” does not jam: every place keeps up with its work.', 'The list at r, 98 cases at first, is worked off.'],
    nl: ['“T” loopt niet vast: elk onderdeel kan het werk aan.', 'De wachtlijst bij r, eerst 98 zaken, is weggewerkt.'],
  },
  {
    name: 'An old list that grows shorter, though people still give up',
    file: `
runs: {from: 2024-01-01, for: 1 year, replications: 2}
arrivals: {b: {backlog: 400 cases, to: w}, p: {paced: 1 per day, to: w}}
resources: {r: {places: 2 places, line: {gives up: {after: 200 days, to: lost}}}}
steps: {w: {work: {by: r, takes: 1.6 days}, next: done}}
ends: {done: , lost: {counts: lost}}
`,
    state: 'flows',
    en: [
      '“T” does not jam: every place keeps up with the cases that come, but an old list is not worked off at the end.',
      'The list at r goes from 398 cases to 158 cases.',
      '149 cases end as “lost” within the period, about 12 cases a month and 25% of the cases that left in it: people who were to be helped and were not.',
    ],
    nl: [
      '“T” loopt niet vast: elk onderdeel kan de zaken aan die er komen, maar een oude wachtlijst is aan het eind nog niet weggewerkt.',
      'De wachtlijst bij r gaat van 398 zaken naar 158 zaken.',
      '149 zaken eindigen binnen de periode als “lost”, ongeveer 12 zaken per maand en 25% van de zaken die daarin vertrokken: mensen die geholpen hadden moeten worden en niet geholpen zijn.',
    ],
  },
  {
    name: 'Needed together, and never there together',
    file: `
runs: {from: 2024-01-01, for: 1 year, replications: 2}
hours: {mornings: {monday to friday: "08:00-12:00"}, afternoons: {monday to friday: "13:00-17:00"}}
arrivals: {p: {paced: 1 per day, to: w}}
resources: {a: {staff: 1 person, works: mornings}, b: {staff: 1 person, works: afternoons}}
steps: {w: {work: {by: [a, b], takes: 1 hour}, next: done}}
ends: {done: }
`,
    state: 'grows',
    en: [
      '“T” jams at a: the waiting list keeps growing, by about 30 cases a month.',
      'Nothing can be done there at all.',
      'More than 25 wait there after 3.7 weeks, around 27 January 2024.',
      'More than 250 wait there after 36 weeks, around 8 September 2024.',
      'It jams at b too: the waiting list keeps growing, by about 30 cases a month.',
      'Nothing can be done there at all.',
      'More than 25 wait there after 3.7 weeks, around 27 January 2024.',
    ],
    nl: [
      '“T” loopt vast bij a: de wachtlijst blijft groeien, met ongeveer 30 zaken per maand.',
      'Daar kan helemaal niets worden gedaan.',
      'Na 3,7 weken wachten daar meer dan 25, rond 27 januari 2024.',
      'Na 36 weken wachten daar meer dan 250, rond 8 september 2024.',
      'Het loopt ook vast bij b: de wachtlijst blijft groeien, met ongeveer 30 zaken per maand.',
      'Daar kan helemaal niets worden gedaan.',
      'Na 3,7 weken wachten daar meer dan 25, rond 27 januari 2024.',
    ],
  },
  {
    name: 'A clinic from 6 to 24 h',
    file: `
runs: {from: 2024-03-01, for: 1 day, until empty: yes, replications: 2}
hours: {day: {every day: "06:00-24:00"}}
arrivals: {p: {paced: 212 per day, from: 6 hours, until: 24 hours, to: a}}
resources: {doctor: {staff: 2 people, works: day, at closing: finish}}
steps: {a: {work: {by: doctor, takes: 12 minutes}, next: done}}
ends: {done: }
`,
    state: 'tight',
    en: [
      '“T” does not jam, but has little to spare at doctor: 88% of its capacity is in use.',
      'On average the last case leaves 5.2 minutes after the end of the period, at about 00:05 on 2 March 2024.',
      'Doctor: 5.2 minutes of work after the end of the period.',
    ],
    nl: [
      '“T” loopt niet vast, maar heeft bij doctor weinig ruimte over: 88% van de capaciteit is bezet.',
      'Gemiddeld vertrekt de laatste zaak 5,2 minuten na het einde van de periode, omstreeks 00:05 uur op 2 maart 2024.',
      'Doctor: 5,2 minuten werk na het einde van de periode.',
    ],
  },
  {
    name: 'A trial of two weeks',
    file: `
runs: {from: 2024-03-01, for: 2 weeks, until empty: yes, replications: 2}
arrivals: {p: {paced: 10 per day, to: a}}
resources: {r: {places: 8 places}}
steps: {a: {work: {by: r, takes: 1 day}, next: done}}
ends: {done: }
`,
    state: 'runs over',
    en: [
      '“T” has more work at r than the period holds: the work of all who come is 124% of its capacity in the period, and 27 cases wait there at its end.',
      'On average the last case leaves 4.3 days after the end of the period, at about 07:12 on 19 March 2024.',
      'R: 734 hours of work after the end of the period.',
    ],
    nl: [
      '“T” heeft bij r meer werk dan in de periode past: het werk van wie er komen is 124% van de capaciteit in de periode, en aan het eind ervan wachten daar 27 zaken.',
      'Gemiddeld vertrekt de laatste zaak 4,3 dagen na het einde van de periode, omstreeks 07:12 uur op 19 maart 2024.',
      'R: 734 uur werk na het einde van de periode.',
    ],
  },
  {
    name: 'A trial of two weeks with room',
    file: `
runs: {from: 2024-03-01, for: 2 weeks, until empty: yes, replications: 2}
arrivals: {p: {paced: 10 per day, to: a}}
resources: {r: {places: 16 places}}
steps: {a: {work: {by: r, takes: 1 day}, next: done}}
ends: {done: }
`,
    state: 'flows',
    en: [
      '“T” does not jam: every place keeps up with its work.',
      'On average the last case leaves 22 hours after the end of the period, at about 21:36 on 15 March 2024.',
      'R: 108 hours of work after the end of the period.',
    ],
    nl: [
      '“T” loopt niet vast: elk onderdeel kan het werk aan.',
      'Gemiddeld vertrekt de laatste zaak 22 uur na het einde van de periode, omstreeks 21:36 uur op 15 maart 2024.',
      'R: 108 uur werk na het einde van de periode.',
    ],
  },
  {
    name: 'Cases come twice, and half give up before the first time: of 3 that join a day, 1 leaves',
    file: `
runs: {from: 2024-01-01, for: 1 year, replications: 2}
arrivals: {p: {paced: 2 per day, to: first}}
resources: {r: {places: 1 place}}
steps:
  first: {work: {by: r, takes: 12 hours}, line: {gives up: {after: 14 days, to: lost}}, next: second}
  second: {work: {by: r, takes: 12 hours}, next: done}
ends: {done: , lost: {counts: lost}}
`,
    state: 'stands',
    en: [
      '“T” jams at r: over the last 13 weeks demand is 149% of capacity, and about 42 cases wait there on average; the list then grows no further because about 31 cases a month give up waiting (34% of all the times that a case comes there).',
      'More than 10 wait there after 9.0 days, around 10 January 2024.',
      'More than 25 wait there after 3.1 weeks, around 22 January 2024.',
      '330 cases end as “lost” within the period, about 28 cases a month and 48% of the cases that left in it: people who were to be helped and were not.',
    ],
    nl: [
      '“T” loopt vast bij r: de laatste 13 weken wordt er 149% van de capaciteit gevraagd, en wachten daar gemiddeld ongeveer 42 zaken; de wachtlijst groeit dan niet verder doordat er ongeveer 31 zaken per maand afhaken (34% van alle keren dat daar een zaak komt).',
      'Na 9,0 dagen wachten daar meer dan 10, rond 10 januari 2024.',
      'Na 3,1 weken wachten daar meer dan 25, rond 22 januari 2024.',
      '330 zaken eindigen binnen de periode als “lost”, ongeveer 28 zaken per maand en 48% van de zaken die daarin vertrokken: mensen die geholpen hadden moeten worden en niet geholpen zijn.',
    ],
  },
  {
    name: 'Second visits go first: 40 a week ask 6 of 168 hours each (143%), 28 are served, 12 of 68 that join give up',
    file: `
runs: {from: 2025-01-01, for: 2 years, replications: 2}
arrivals: {p: {paced: 40 per week, to: first}}
resources: {r: {places: 1 place, line: {order: priority}}}
steps:
  first: {work: {by: r, takes: 4 hours}, line: {priority: 1, gives up: {after: 30 days, to: lost}}, next: second}
  second: {work: {by: r, takes: 2 hours}, line: {priority: 2}, next: done}
ends: {done: , lost: {counts: lost}}
`,
    state: 'stands',
    en: [
      '“T” jams at r: all the work of the cases that come is 143% of capacity. Over the last 26 weeks about 171 cases wait there on average; the list then grows no further because about 52 cases a month give up waiting (18% of all the times that a case comes there).',
      'More than 10 wait there after 6.1 days, around 7 January 2025.',
      'More than 100 wait there after 8.4 weeks, around 28 February 2025.',
      '1,081 cases end as “lost” within the period, about 45 cases a month and 27% of the cases that left in it: people who were to be helped and were not.',
    ],
    nl: [
      '“T” loopt vast bij r: al het werk van de zaken die komen is 143% van de capaciteit. De laatste 26 weken wachten daar gemiddeld ongeveer 171 zaken; de wachtlijst groeit dan niet verder doordat er ongeveer 52 zaken per maand afhaken (18% van alle keren dat daar een zaak komt).',
      'Na 6,1 dagen wachten daar meer dan 10, rond 7 januari 2025.',
      'Na 8,4 weken wachten daar meer dan 100, rond 28 februari 2025.',
      '1.081 zaken eindigen binnen de periode als “lost”, ongeveer 45 zaken per maand en 27% van de zaken die daarin vertrokken: mensen die geholpen hadden moeten worden en niet geholpen zijn.',
    ],
  },
  {
    name: 'Two places with little to spare: the busier one is told, though the other comes first',
    file: `
runs: {from: 2024-01-01, for: 1 year, replications: 2}
arrivals: {p: {every: 10 hours, to: intake}}
resources: {clerk: {places: 1 place}, judge: {places: 1 place}}
steps: {intake: {work: {by: clerk, takes: 8.8 hours}, next: trial}, trial: {work: {by: judge, takes: 9.6 hours}, next: done}}
ends: {done: }
`,
    state: 'tight',
    en: ['“T” does not jam, but has little to spare at judge: 96% of its capacity is in use.'],
    nl: ['“T” loopt niet vast, maar heeft bij judge weinig ruimte over: 96% van de capaciteit is bezet.'],
  },
  {
    name: 'Little to spare in two years with a quiet one between them: the busier year is told',
    file: `
runs: {from: 2024-01-01, for: 3 years, replications: 2}
arrivals: {p: {paced: {2024-01-01: 0.88 per day, 2025-01-01: 0.4 per day, 2026-01-01: 0.97 per day}, to: trial}}
resources: {judge: {places: 1 place}}
steps: {trial: {work: {by: judge, takes: 1 day}, next: done}}
ends: {done: }
`,
    state: 'tight',
    en: ['“T” does not jam, but has little to spare at judge from 1 January 2026 on: 97% of its capacity is in use.'],
    nl: [
      '“T” loopt niet vast, maar heeft bij judge vanaf 1 januari 2026 weinig ruimte over: 97% van de capaciteit is bezet.',
    ],
  },
  {
    name: 'Twice as many come for two months, and then as many as can be done: the twenty that are left say how short it was',
    file: `
runs: {from: 2024-01-01, for: 182 days, replications: 2}
arrivals: {p: {every: 3 days, to: w}, q: {at: [${inMarchAndApril}], to: w}}
resources: {r: {places: 1 place}}
steps: {w: {work: {by: r, takes: 3 days}, next: done}}
ends: {done: }
`,
    state: 'stands',
    en: [
      '“T” jams at r: over the last 19 weeks demand is 145% of capacity. Over the last 6 weeks about 20 cases wait there on average; the list then grows no further because no more cases come than can be done.',
      'More than 10 wait there after 13 weeks, around 1 April 2024.',
    ],
    nl: [
      '“T” loopt vast bij r: de laatste 19 weken wordt er 145% van de capaciteit gevraagd. De laatste 6 weken wachten daar gemiddeld ongeveer 20 zaken; de wachtlijst groeit dan niet verder doordat er niet meer zaken komen dan er gedaan kunnen worden.',
      'Na 13 weken wachten daar meer dan 10, rond 1 april 2024.',
    ],
  },
  {
    name: 'Twice as many come in two months of a year, and then as many as can be done: the list has stopped growing',
    file: `
runs: {from: 2024-01-01, for: 182 days, replications: 2}
arrivals: {p: {paced: 10.145834 per month, varies: {by month: [1, 1, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1]}, to: w}}
resources: {r: {places: 1 place}}
steps: {w: {work: {by: r, takes: 3 days}, next: done}}
ends: {done: }
`,
    state: 'grows',
    en: [
      '“T” jams at r from 1 March 2024 to 30 April 2024: the waiting list grows by about 10 cases a month.',
      'Demand there is 200% of capacity over the last 6 weeks of that time.',
      'More than 10 wait there after 4.3 weeks, around 30 March 2024.',
      'At the end of the run the list there stands at 21 cases.',
    ],
    nl: [
      '“T” loopt vast bij r van 1 maart 2024 tot en met 30 april 2024: de wachtlijst groeit met ongeveer 10 zaken per maand.',
      'Er wordt daar de laatste 6 weken daarvan 200% van de capaciteit gevraagd.',
      'Na 4,3 weken wachten daar meer dan 10, rond 30 maart 2024.',
      'Aan het eind van de simulatie staat de wachtlijst daar op 21 zaken.',
    ],
  },
  {
    name: 'A little more than the period holds: who comes late is helped after it',
    file: `
runs: {from: 2024-03-01, for: 4 weeks, until empty: yes, replications: 2}
hours: {office: {monday to friday: "09:00-17:00"}}
arrivals: {p: {at: [0 days, 1 day, 2 days, 25 days, 26 days, 27 days], to: w}}
resources: {r: {staff: 1 person, works: office}}
steps: {w: {work: {by: r, takes: 27 hours}, next: done}}
ends: {done: }
`,
    state: 'runs over',
    en: [
      '“T” has more work at r than the period holds: the work of all who come is 101.3% of its capacity in the period, and 2 cases wait there at its end.',
      'On average the last case leaves 11 days after the end of the period, at about 10:00 on 9 April 2024.',
      'R: 57 hours of work after the end of the period.',
    ],
    nl: [
      '“T” heeft bij r meer werk dan in de periode past: het werk van wie er komen is 101,3% van de capaciteit in de periode, en aan het eind ervan wachten daar 2 zaken.',
      'Gemiddeld vertrekt de laatste zaak 11 dagen na het einde van de periode, omstreeks 10:00 uur op 9 april 2024.',
      'R: 57 uur werk na het einde van de periode.',
    ],
  },
  {
    name: 'Half give up at each of three lists, none of which has most of them; a start-up before it does not count',
    file: `
runs: {from: 2024-01-01, for: 2 years, start-up: 366 days, replications: 2}
arrivals: {p: {paced: 1 per day, to: a}, q: {paced: 1 per day, to: b}, s: {paced: 1.2 per day, to: c}, t: {paced: 1.1 per day, from: 2025-01-01, to: d}}
resources:
  r: {places: 1 place, line: {gives up: {after: 5 days, to: gone}}}
  x: {places: 1 place, line: {gives up: {after: 5 days, to: gone}}}
  y: {places: 1 place, line: {gives up: {after: 5 days, to: gone}}}
  z: {places: 1 place}
steps:
  a: {work: {by: r, takes: 2 days}, next: done}
  b: {work: {by: x, takes: 2 days}, next: done}
  c: {work: {by: y, takes: 2 days}, next: done}
  d: {work: {by: z, takes: 1 day}, next: done}
ends: {done: , gone: {counts: elsewhere}}
`,
    state: 'grows',
    en: [
      '“T” jams at z: the waiting list keeps growing, by about 3.0 cases a month.',
      'Demand there is 110% of capacity over the last 39 weeks.',
      'More than 10 wait there after 15 weeks, around 12 April 2025.',
      'More than 25 wait there after 36 weeks, around 9 September 2025.',
      'It jams at y too: over the last 13 weeks demand is 242% of capacity, and about 5.8 cases wait there on average; the list then grows no further because about 21 cases a month give up waiting (59% of those who come).',
      'It jams at r too: over the last 13 weeks demand is 202% of capacity, and about 5 cases wait there on average; the list then grows no further because about 15 cases a month give up waiting (51% of those who come).',
      'It jams at x too: over the last 13 weeks demand is 202% of capacity, and about 5 cases wait there on average; the list then grows no further because about 15 cases a month give up waiting (51% of those who come).',
      '621 cases gave up waiting within the period, about 52 cases a month, the largest number at y.',
    ],
    nl: [
      '“T” loopt vast bij z: de wachtlijst blijft groeien, met ongeveer 3,0 zaken per maand.',
      'Er wordt daar de laatste 39 weken 110% van de capaciteit gevraagd.',
      'Na 15 weken wachten daar meer dan 10, rond 12 april 2025.',
      'Na 36 weken wachten daar meer dan 25, rond 9 september 2025.',
      'Het loopt ook vast bij y: de laatste 13 weken wordt er 242% van de capaciteit gevraagd, en wachten daar gemiddeld ongeveer 5,8 zaken; de wachtlijst groeit dan niet verder doordat er ongeveer 21 zaken per maand afhaken (59% van wie er komen).',
      'Het loopt ook vast bij r: de laatste 13 weken wordt er 202% van de capaciteit gevraagd, en wachten daar gemiddeld ongeveer 5 zaken; de wachtlijst groeit dan niet verder doordat er ongeveer 15 zaken per maand afhaken (51% van wie er komen).',
      'Het loopt ook vast bij x: de laatste 13 weken wordt er 202% van de capaciteit gevraagd, en wachten daar gemiddeld ongeveer 5 zaken; de wachtlijst groeit dan niet verder doordat er ongeveer 15 zaken per maand afhaken (51% van wie er komen).',
      '621 zaken haakten binnen de periode af tijdens het wachten, ongeveer 52 zaken per maand, het grootste aantal bij y.',
    ],
  },
  {
    name: 'More than a period holds, before and after capacity changes: 28.5 days of work for 15',
    file: `
runs: {from: 2024-01-01, for: 10 days, until empty: yes}
arrivals: {p: {every: 12 hours, to: w}}
resources: {r: {places: {2024-01-01: 1 place, 2024-01-06: 2 places}}}
steps: {w: {work: {by: r, takes: 1.5 days}, next: done}}
ends: {done: }
`,
    state: 'runs over',
    en: [
      '“T” has more work at r than the period holds: the work of all who come is 190% of its capacity in the period, and 8 cases wait there at its end.',
      'On average the last case leaves 7.0 days after the end of the period, at about 00:00 on 18 January 2024.',
      'R: 336 hours of work after the end of the period.',
    ],
    nl: [
      '“T” heeft bij r meer werk dan in de periode past: het werk van wie er komen is 190% van de capaciteit in de periode, en aan het eind ervan wachten daar 8 zaken.',
      'Gemiddeld vertrekt de laatste zaak 7,0 dagen na het einde van de periode, omstreeks 00:00 uur op 18 januari 2024.',
      'R: 336 uur werk na het einde van de periode.',
    ],
  },
  {
    name: 'One waits at the end of a day: 36 hours of work',
    file: `
runs: {from: 2024-01-01, for: 1 day, until empty: yes}
arrivals: {p: {at: [1 hour, 2 hours, 3 hours], to: w}}
resources: {r: {places: 1 place}}
steps: {w: {work: {by: r, takes: 12 hours}, next: done}}
ends: {done: }
`,
    state: 'runs over',
    en: [
      '“T” has more work at r than the period holds: the work of all who come is 150% of its capacity in the period, and 1 case waits there at its end.',
      'On average the last case leaves 13 hours after the end of the period, at about 13:00 on 2 January 2024.',
      'R: 13 hours of work after the end of the period.',
    ],
    nl: [
      '“T” heeft bij r meer werk dan in de periode past: het werk van wie er komen is 150% van de capaciteit in de periode, en aan het eind ervan wacht daar 1 zaak.',
      'Gemiddeld vertrekt de laatste zaak 13 uur na het einde van de periode, omstreeks 13:00 uur op 2 januari 2024.',
      'R: 13 uur werk na het einde van de periode.',
    ],
  },
  {
    name: 'Closed for the last three weeks: 24.5 hours of work a week for 40 until then',
    file: `
runs: {from: 2024-01-01, for: 100 days}
hours: {office: {monday to friday: "09:00-17:00", closed on: spring}}
holidays: {spring: [2024-03-20 to 2024-04-09]}
arrivals: {p: {every: 1 day, to: w}}
resources: {r: {staff: 1 person, works: office}}
steps: {w: {work: {by: r, takes: 3.5 hours}, next: done}}
ends: {done: }
`,
    state: 'flows',
    en: ['“T” does not jam: every place keeps up with its work.'],
    nl: ['“T” loopt niet vast: elk onderdeel kan het werk aan.'],
  },
  {
    name: 'Twelve come on the last Sunday, one a week before: 2 hours of work a week for 40',
    file: `
runs: {from: 2024-01-01, for: 56 days}
hours: {office: {monday to friday: "09:00-17:00"}}
arrivals: {p: {every: 7 days, to: w}, bus: {at: [55.5 days], batch: 12, to: w}}
resources: {r: {staff: 1 person, works: office}}
steps: {w: {work: {by: r, takes: 2 hours}, next: done}}
ends: {done: }
`,
    state: 'flows',
    en: ['“T” does not jam: every place keeps up with its work.'],
    nl: ['“T” loopt niet vast: elk onderdeel kan het werk aan.'],
  },
  {
    name: 'Six and a half hours of eight, and one after closing time: 81% is in use',
    file: `
runs: {from: 2024-01-01, for: 14 days}
hours: {office: {every day: "09:00-17:00"}}
arrivals: {p: {every: 24 hours, first: 9 hours, to: w}, late: {every: 24 hours, first: 16.5 hours, to: v}}
resources: {r: {staff: 1 person, works: office, at closing: finish}}
steps: {w: {work: {by: r, takes: 6 hours}, next: done}, v: {work: {by: r, takes: 1.5 hours}, next: done}}
ends: {done: }
`,
    state: 'flows',
    en: ['“T” does not jam: every place keeps up with its work.'],
    nl: ['“T” loopt niet vast: elk onderdeel kan het werk aan.'],
  },
  {
    name: 'A list of 100 that grows to 160, is sent elsewhere, and grows to 60: one a day too many throughout',
    file: `
runs: {from: 2024-01-01, for: 220 days, start-up: 100 days}
arrivals: {p: {paced: 730.5 per year, to: w}}
resources: {r: {places: 1 place}}
steps: {w: {work: {by: r, takes: 1 day}, next: done}}
ends: {done: , sent on: {counts: elsewhere}}
policies:
  sent on:
    from: 2024-06-09
    in progress: {waiting at: w, go to: sent on}
`,
    state: 'grows',
    en: [
      '“T” jams at r until 9 June 2024: the waiting list grows by about 30 cases a month.',
      'Demand there is 200% of capacity over the last 6 weeks of that time.',
      'When the start-up is over 99 cases wait there already.',
      'More than 100 wait there after 24 hours, around 11 April 2024.',
      'At the end of the run the list there stands at 60 cases.',
      'From 9 June 2024 (“sent on”) it jams at r: the waiting list keeps growing, by about 30 cases a month.',
    ],
    nl: [
      '“T” loopt vast bij r tot 9 juni 2024: de wachtlijst groeit met ongeveer 30 zaken per maand.',
      'Er wordt daar de laatste 6 weken daarvan 200% van de capaciteit gevraagd.',
      'Aan het einde van de aanloopperiode wachten daar al 99 zaken.',
      'Na 24 uur wachten daar meer dan 100, rond 11 april 2024.',
      'Aan het eind van de simulatie staat de wachtlijst daar op 60 zaken.',
      'Vanaf 9 juni 2024 (“sent on”) loopt de keten vast bij r: de wachtlijst blijft groeien, met ongeveer 30 zaken per maand.',
    ],
  },
  {
    name: 'Seats for fewer than come, and a trainer with plenty of time: only the seats are short',
    file: `
runs: {from: 2024-01-01, for: 2 years, replications: 2}
arrivals: {p: {paced: 600 per year, to: g}}
resources:
  talk: {seats: 10 places, sessions: {every: 7 days, first: "2024-01-02 14:00"}}
  trainer: {staff: 1 person}
steps: {g: {group: {at: talk, by: trainer, takes: 2 hours}, next: done}}
ends: {done: }
`,
    state: 'grows',
    en: [
      '“T” jams at talk: the waiting list keeps growing, by about 6.5 cases a month.',
      'Demand there is 115% of capacity over the last 78 weeks.',
      'More than 25 wait there after 11 weeks, around 18 March 2024.',
      'More than 100 wait there after 61 weeks, around 3 March 2025.',
    ],
    nl: [
      '“T” loopt vast bij talk: de wachtlijst blijft groeien, met ongeveer 6,5 zaken per maand.',
      'Er wordt daar de laatste 78 weken 115% van de capaciteit gevraagd.',
      'Na 11 weken wachten daar meer dan 25, rond 18 maart 2024.',
      'Na 61 weken wachten daar meer dan 100, rond 3 maart 2025.',
    ],
  },
  {
    name: 'Two a day for one until July, and what is passed on then is too much for the next: a list is told with its dates',
    file: `
runs: {from: 2024-01-01, for: 1 year, replications: 2}
arrivals: {p: {paced: 2 per day, to: v}}
resources: {a: {places: 1 place}, b: {places: 19 places}}
steps: {v: {work: {by: a, takes: 1 day}, next: w}, w: {work: {by: b, takes: 10 days}, next: done}}
ends: {done: }
policies: {more: {from: 2024-07-01, in progress: stay, resources: {a: {places: 4 places}}}}
`,
    state: 'grows',
    en: [
      '“T” jams at a until 1 July 2024: the waiting list grows by about 30 cases a month.',
      'Demand there is 200% of capacity over the last 19 weeks of that time.',
      'More than 10 wait there after 11 days, around 12 January 2024.',
      'More than 100 wait there after 14 weeks, around 11 April 2024.',
      'At the end of the run nobody waits there.',
      'It jams at b too from 1 July 2024 on: the waiting list keeps growing, by about 15 cases a month.',
      'Demand there is 134% of capacity over the last 19 weeks.',
      'More than 10 wait there after 7.0 days, around 8 July 2024.',
      'From 1 July 2024 (“more”) the list at a came down to a tenth of its length after 11 weeks.',
    ],
    nl: [
      '“T” loopt vast bij a tot 1 juli 2024: de wachtlijst groeit met ongeveer 30 zaken per maand.',
      'Er wordt daar de laatste 19 weken daarvan 200% van de capaciteit gevraagd.',
      'Na 11 dagen wachten daar meer dan 10, rond 12 januari 2024.',
      'Na 14 weken wachten daar meer dan 100, rond 11 april 2024.',
      'Aan het eind van de simulatie wacht daar niemand.',
      'Het loopt vanaf 1 juli 2024 ook vast bij b: de wachtlijst blijft groeien, met ongeveer 15 zaken per maand.',
      'Er wordt daar de laatste 19 weken 134% van de capaciteit gevraagd.',
      'Na 7,0 dagen wachten daar meer dan 10, rond 8 juli 2024.',
      'Vanaf 1 juli 2024 (“more”) was de wachtlijst bij a na 11 weken geslonken tot een tiende.',
    ],
  },
  {
    name: 'No room to wait, and four at a time for three places: one in four finds none',
    file: `
runs: {from: 2024-01-01, for: 100 days, replications: 2}
arrivals: {p: {every: 2 days, batch: 4, to: w}}
resources: {r: {places: 3 places, line: {room: 0 cases, refused to: elsewhere}}}
steps: {w: {work: {by: r, takes: 1 day}, next: done}}
ends: {done: , elsewhere: {counts: elsewhere}}
`,
    state: 'flows',
    en: [
      '“T” does not jam: every place keeps up with its work.',
      '49 cases found no room within the period, about 15 cases a month, all of them at r.',
    ],
    nl: [
      '“T” loopt niet vast: elk onderdeel kan het werk aan.',
      '49 zaken vonden binnen de periode geen plaats, ongeveer 15 zaken per maand, allemaal bij r.',
    ],
  },
  {
    name: 'A gate that lets one in four through, and the others wait elsewhere',
    file: `
runs: {from: 2024-01-01, for: 100 days, replications: 2}
arrivals: {p: {every: 2 days, batch: 4, to: door}}
resources: {r: {places: 1 place}}
steps:
  door: {gate: {open while: r in use < 1, closed to: v}, next: w}
  w: {work: {by: r, takes: 1 day}, next: done}
  v: {wait: 3 days, next: done}
ends: {done: }
`,
    state: 'stands',
    en: [
      '“T” jams at r: over the last 3 weeks demand is 190% of capacity, nobody waits there, and about 43 cases a month that would have come are sent elsewhere while referral is closed (75% of all who would come).',
    ],
    nl: [
      '“T” loopt vast bij r: de laatste 3 weken wordt er 190% van de capaciteit gevraagd, wacht daar niemand, en zijn er ongeveer 43 zaken per maand die door een instroomstop niet daarheen gaan, maar naar elders (75% van wie er zouden komen).',
    ],
  },
  {
    name: 'An old list keeps everybody busy: what is asked for is told as demand, and the list as it is in the end',
    file: `
runs: {from: 2024-03-01, to: 2024-08-31, replications: 2}
arrivals:
  old: {backlog: 65 cases, to: decide}
  new: {paced: {2024-03-01: 2 per day, 2024-07-01: 1 per day}, to: decide}
resources: {officer: {places: 2 places}}
steps: {decide: {work: {by: officer, takes: 22.5 hours}, next: paid}}
ends: {paid: }
`,
    state: 'tight',
    en: [
      '“T” does not jam, but has little to spare at officer until 1 July 2024: demand is 93% of capacity.',
      'The list at officer, 63 cases at first, is worked off.',
    ],
    nl: [
      '“T” loopt niet vast, maar heeft bij officer tot 1 juli 2024 weinig ruimte over: er wordt 93% van de capaciteit gevraagd.',
      'De wachtlijst bij officer, eerst 63 zaken, is weggewerkt.',
    ],
  },
  {
    name: 'A day off at the end of four weeks, and the pile of the weekend after it: what comes can be done',
    file: `
runs: {from: 2025-02-01, to: 2025-02-28, replications: 2}
arrivals: {cases: {every: 6 hours, to: hear}}
resources: {room: {places: 1 place, works: o}}
hours: {o: {monday to friday: "08:00-18:00", closed on: c}}
holidays: {c: [2025-02-28]}
steps: {hear: {work: {by: room, takes: 95 minutes}, next: done}}
ends: {done: }
`,
    state: 'tight',
    en: ['“T” does not jam, but has little to spare at room: 88% of its capacity is in use.'],
    nl: ['“T” loopt niet vast, maar heeft bij room weinig ruimte over: 88% van de capaciteit is bezet.'],
  },
  {
    name: 'A nurse and a doctor at once, and too few of both: the list is told once, of the one there are fewest of',
    file: `
runs: {from: 2024-01-01, for: 1 year, replications: 2}
arrivals: {p: {paced: 1000 per year, to: see}}
resources: {nurse: {places: 5 places}, doctor: {places: 4 places}}
steps: {see: {work: {by: [nurse, doctor], takes: 2 days}, next: done}}
ends: {done: }
`,
    state: 'grows',
    en: [
      '“T” jams at doctor: the waiting list keeps growing, by about 22 cases a month.',
      'Demand there is 137% of capacity over the last 39 weeks.',
      'The same cases wait for nurse as well; demand there is 109% of capacity.',
      'More than 25 wait there after 4.9 weeks, around 4 February 2024.',
      'More than 250 wait there after 49 weeks, around 6 December 2024.',
    ],
    nl: [
      '“T” loopt vast bij doctor: de wachtlijst blijft groeien, met ongeveer 22 zaken per maand.',
      'Er wordt daar de laatste 39 weken 137% van de capaciteit gevraagd.',
      'Dezelfde zaken wachten ook op nurse; daar wordt 109% van de capaciteit gevraagd.',
      'Na 4,9 weken wachten daar meer dan 25, rond 4 februari 2024.',
      'Na 49 weken wachten daar meer dan 250, rond 6 december 2024.',
    ],
  },
  {
    name: 'A list that stood until there was enough is counted over the last weeks of that time, and not of the run',
    file: `
runs: {from: 2024-01-01, for: 2 years, replications: 2}
arrivals: {p: {every: 12 hours, to: w}}
resources: {r: {places: {2024-01-01: 1 place, 2025-01-01: 3 places}, line: {gives up: {after: 14 days, to: lost}}}}
steps: {w: {work: {by: r, takes: 1 day}, next: done}}
ends: {done: , lost: {counts: lost}}
`,
    state: 'stands',
    en: [
      '“T” jams at r until 1 January 2025: over the last 13 weeks of that time demand is 200% of capacity, and about 28 cases wait there on average; the list then grows no further because about 30 cases a month give up waiting (50% of those who come).',
      'More than 10 wait there after 11 days, around 12 January 2024.',
      'More than 25 wait there after 3.7 weeks, around 27 January 2024.',
      '337 cases end as “lost” within the period, about 14 cases a month and 23% of the cases that left in it: people who were to be helped and were not.',
    ],
    nl: [
      '“T” loopt vast bij r tot 1 januari 2025: de laatste 13 weken daarvan wordt er 200% van de capaciteit gevraagd, en wachten daar gemiddeld ongeveer 28 zaken; de wachtlijst groeit dan niet verder doordat er ongeveer 30 zaken per maand afhaken (50% van wie er komen).',
      'Na 11 dagen wachten daar meer dan 10, rond 12 januari 2024.',
      'Na 3,7 weken wachten daar meer dan 25, rond 27 januari 2024.',
      '337 zaken eindigen binnen de periode als “lost”, ongeveer 14 zaken per maand en 23% van de zaken die daarin vertrokken: mensen die geholpen hadden moeten worden en niet geholpen zijn.',
    ],
  },
  {
    name: 'A list that grew to 44, and since a rise of demand stands at 90: that is told, and of the way to it only that it was short then too',
    file: `
runs: {from: 2024-01-01, to: 2026-12-31, replications: 2}
arrivals: {p: {paced: {2024-01-01: 1.12 per day, 2025-01-01: 1.5 per day}, to: w}}
resources: {r: {places: 10 places, line: {gives up: {after: 60 days, to: gone}}}}
steps: {w: {work: {by: r, takes: 10 days}, next: done}}
ends: {done: , gone: {counts: lost}}
`,
    state: 'stands',
    en: [
      '“T” jams at r from 1 January 2025 on: over the last 26 weeks demand is 150% of capacity, and about 90 cases wait there on average; the list then grows no further because about 15 cases a month give up waiting (33% of those who come).',
      'At the start of that time 43 cases wait there already.',
      'At other times, too, it is asked for more than it can do: from 1 January 2024 to 31 December 2024.',
      'More than 50 wait there after 2.0 weeks, around 15 January 2025.',
      '318 cases end as “gone” within the period, about 8.8 cases a month and 23% of the cases that left in it: people who were to be helped and were not.',
    ],
    nl: [
      '“T” loopt vast bij r vanaf 1 januari 2025: de laatste 26 weken wordt er 150% van de capaciteit gevraagd, en wachten daar gemiddeld ongeveer 90 zaken; de wachtlijst groeit dan niet verder doordat er ongeveer 15 zaken per maand afhaken (33% van wie er komen).',
      'Aan het begin daarvan wachten er al 43 zaken.',
      'Ook op andere momenten wordt er meer gevraagd dan het onderdeel kan doen: van 1 januari 2024 tot en met 31 december 2024.',
      'Na 2,0 weken wachten daar meer dan 50, rond 15 januari 2025.',
      '318 zaken eindigen binnen de periode als “gone”, ongeveer 8,8 zaken per maand en 23% van de zaken die daarin vertrokken: mensen die geholpen hadden moeten worden en niet geholpen zijn.',
    ],
  },
  {
    name: 'Two teams become one: those who waited for the first are sent to the new one, and its list was not worked off',
    file: `
runs: {from: 2024-01-01, to: 2025-12-31, replications: 2}
arrivals: {p: {paced: 1.2 per day, to: w}}
resources: {r: {places: 1 place}, s: {places: {2024-01-01: 0 places, 2025-01-01: 2 places}}}
steps: {w: {work: {by: r, takes: 1 day}, next: done}, v: {work: {by: s, takes: 1 day}, next: done}}
ends: {done: }
policies:
  together: {from: 2025-01-01, in progress: {waiting at: w, go to: v}, arrivals: {p: {to: v}}, resources: {r: {places: 0 places}}}
`,
    state: 'grows',
    en: [
      '“T” jams at r until 1 January 2025: the waiting list grows by about 6.1 cases a month.',
      'Demand there is 120% of capacity over the last 39 weeks of that time.',
      'More than 10 wait there after 7.4 weeks, around 21 February 2024.',
      'More than 50 wait there after 36 weeks, around 8 September 2024.',
      'At the end of the run nobody waits there.',
      'From 1 January 2025 (“together”) it does not jam: every place keeps up with its work.',
      'Those who waited at r were taken off its list and sent to “v”.',
    ],
    nl: [
      '“T” loopt vast bij r tot 1 januari 2025: de wachtlijst groeit met ongeveer 6,1 zaken per maand.',
      'Er wordt daar de laatste 39 weken daarvan 120% van de capaciteit gevraagd.',
      'Na 7,4 weken wachten daar meer dan 10, rond 21 februari 2024.',
      'Na 36 weken wachten daar meer dan 50, rond 8 september 2024.',
      'Aan het eind van de simulatie wacht daar niemand.',
      'Vanaf 1 januari 2025 (“together”) loopt de keten niet vast: elk onderdeel kan het werk aan.',
      'Wie bij r wachtte, ging van die wachtlijst naar “v”.',
    ],
  },
  {
    name: 'Long work waits behind short work that goes first: of one place, half a day and two days are asked for each day',
    file: `
runs: {from: 2024-01-01, for: 1 year, replications: 2}
arrivals: {u: {paced: 1 per day, to: urgent}, o: {paced: 1 per day, to: ordinary}}
resources: {r: {places: 1 place, line: {order: priority}}}
steps:
  urgent: {work: {by: r, takes: 0.5 days}, line: {priority: 1}, next: done}
  ordinary: {work: {by: r, takes: 2 days}, next: done}
ends: {done: }
`,
    state: 'grows',
    en: [
      '“T” jams at r: the waiting list keeps growing, by about 23 cases a month.',
      'Demand there is 249% of capacity over the last 39 weeks.',
      'Nearly all of them wait at “ordinary”, where others go first.',
      'More than 25 wait there after 4.9 weeks, around 4 February 2024.',
      'More than 250 wait there after 48 weeks, around 30 November 2024.',
    ],
    nl: [
      '“T” loopt vast bij r: de wachtlijst blijft groeien, met ongeveer 23 zaken per maand.',
      'Er wordt daar de laatste 39 weken 249% van de capaciteit gevraagd.',
      'Bijna allemaal wachten ze bij “ordinary”, waar anderen voorgaan.',
      'Na 4,9 weken wachten daar meer dan 25, rond 4 februari 2024.',
      'Na 48 weken wachten daar meer dan 250, rond 30 november 2024.',
    ],
  },
];
