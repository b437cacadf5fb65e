/** What stands in and around the picture of a chain. */
import type { Phrases } from '../phrases.ts';

export const diagramWords = {
  note: {
    en: 'Demand as a share of capacity: forecast by formula before anything runs, on average over the period.',
    nl: 'Werkaanbod ten opzichte van capaciteit: vóór de simulatie voorspeld met formules, gemiddeld over de periode.',
  },
  noteShortRun: {
    en: 'Demand as a share of capacity, forecast before anything runs: by formula, and where it says ≈ by a short run of the model.',
    nl: 'Werkaanbod ten opzichte van capaciteit, vóór de simulatie voorspeld: met formules, en waar ≈ staat met een korte proefsimulatie.',
  },
  countedPerYear: {
    en: 'After an arrow: cases a year that went that way{since}, {over}.',
    nl: 'Achter een pijl: zaken per jaar die zo gingen{since}, {over}.',
  },
  countedPerPeriod: {
    en: 'After an arrow: cases that went that way in {days} days{since}, {over}.',
    nl: 'Achter een pijl: zaken die zo gingen in {days} dagen{since}, {over}.',
  },
  countedPerDay: {
    en: 'After an arrow: cases that went that way in one day{since}, {over}.',
    nl: 'Achter een pijl: zaken die zo gingen in één dag{since}, {over}.',
  },
  countedPerRun: {
    en: 'After an arrow: cases that went that way in one run{since}, {over}.',
    nl: 'Achter een pijl: zaken die zo gingen in één herhaling{since}, {over}.',
  },
  countedInOneRun: {
    en: 'After an arrow: cases that went that way in a single replication{since}.',
    nl: 'Achter een pijl: zaken die zo gingen in één herhaling{since}.',
  },
  since: { en: ' after the start-up', nl: ' na de aanloopperiode' },
  over: { en: 'on average over {runs} replications', nl: 'gemiddeld over {runs} herhalingen' },
  overOne: { en: 'in a single replication', nl: 'in één herhaling' },
  notCounted: {
    en: 'At the arrows: rules and shares from the file. No cases are counted, because nothing has been simulated here.',
    nl: 'Bij de pijlen: regels en aandelen uit het bestand. Er zijn geen zaken geteld, want hier is niets gesimuleerd.',
  },
  countTogether: { en: 'together\u00a0{count}', nl: 'samen\u00a0{count}' },
  fewerThan: { en: '<\u00a0{count}', nl: '<\u00a0{count}' },
  description: {
    en: 'Picture of a chain, read from left to right. {places}',
    nl: 'Tekening van een keten, van links naar rechts te lezen. {places}',
  },
  reading: {
    en: 'Read it from left to right. A box with a heavy outline needs 85% or more of somebody’s capacity; the text in it says whether that is more than there is.',
    nl: 'Lees van links naar rechts. Een kader met een dikke rand vraagt 85% of meer van iemands capaciteit; de tekst erin zegt of dat meer is dan er is.',
  },
  placeLoad: { en: '{place}: {load}.', nl: '{place}: {load}.' },
  way: { en: '{from} → {to}', nl: '{from} → {to}' },
  wayWith: { en: '{from} → {to}: {label}', nl: '{from} → {to}: {label}' },
  load: { en: '{verdict}:\u00a0{load}', nl: '{verdict}:\u00a0{load}' },
  shared: {
    en: '{place}: {capacity}, shared by {steps} steps',
    nl: '{place}: {capacity}, gedeeld door {steps} stappen',
  },
  own: { en: '{place}: {capacity}', nl: '{place}: {capacity}' },
  otherWork: { en: 'other work', nl: 'ander werk' },
  legendLoad: { en: 'Staff and places', nl: 'Personeel en plaatsen' },
  legendEnds: { en: 'Where cases end', nl: 'Waar zaken eindigen' },
  legendLines: { en: 'Lines', nl: 'Lijnen' },
  legendFits: { en: 'fits: below 85%', nl: 'past: onder 85%' },
  legendTight: { en: 'tight: from 85%, or about full', nl: 'krap: vanaf 85%, of ongeveer vol' },
  legendOver: { en: 'more work than capacity', nl: 'meer werk dan capaciteit' },
  legendOnward: { en: 'goes on', nl: 'gaat verder' },
  legendReturns: { en: 'comes back later', nl: 'komt later terug' },
} as const satisfies Phrases;
