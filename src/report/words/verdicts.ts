/** What is said of how a design, or a place in it, copes; and what the words mean. */

import type { Text } from '../../language/text.ts';
import type { Phrases } from '../phrases.ts';

/** How a place copes, in a table or on a badge. */
export const stateWords = {
  grows: { en: 'jams: list keeps growing', nl: 'loopt vast: wachtlijst blijft groeien' },
  stands: { en: 'jams: list levels off', nl: 'loopt vast: wachtlijst begrensd' },
  slight: { en: 'slightly short', nl: 'iets te weinig capaciteit' },
  'runs over': { en: 'more work than the period holds', nl: 'meer werk dan in de periode past' },
  'held up': { en: 'held up by a later place', nl: 'opgehouden door een vervolgstap' },
  'filling up': { en: 'still filling up', nl: 'loopt nog vol' },
  tight: { en: 'little to spare', nl: 'weinig ruimte over' },
  flows: { en: 'keeps up', nl: 'kan het werk aan' },
} as const satisfies Phrases;

/** Of one of which it cannot be decided what becomes of its list. */
export const jamsWord: Text = { en: 'jams', nl: 'loopt vast' };

/** How a sentence begins, by what it speaks of: a design, a further place in it, or a period of it. */
export const openings = {
  design: {
    grows: { en: '“{design}” jams at {place}{when}: {body}.', nl: '“{design}” loopt vast bij {place}{when}: {body}.' },
    stands: { en: '“{design}” jams at {place}{when}: {body}.', nl: '“{design}” loopt vast bij {place}{when}: {body}.' },
    slight: {
      en: '“{design}” is slightly short of capacity at {place}{when}: {body}.',
      nl: '“{design}” komt bij {place}{when} iets aan capaciteit tekort: {body}.',
    },
    'runs over': {
      en: '“{design}” has more work at {place} than the period holds{when}: {body}.',
      nl: '“{design}” heeft bij {place}{when} meer werk dan in de periode past: {body}.',
    },
    'held up': {
      en: '“{design}” is held up at {place}{when}: {body}.',
      nl: '“{design}” stokt bij {place}{when}: {body}.',
    },
    'filling up': {
      en: '“{design}” does not jam, but {place} is still filling up{when}: {body}.',
      nl: '“{design}” loopt niet vast, maar {place} loopt{when} nog vol: {body}.',
    },
    tight: {
      en: '“{design}” does not jam, but has little to spare at {place}{when}: {body}.',
      nl: '“{design}” loopt niet vast, maar heeft bij {place}{when} weinig ruimte over: {body}.',
    },
    flows: {
      en: '“{design}” does not jam: every place keeps up with its work.',
      nl: '“{design}” loopt niet vast: elk onderdeel kan het werk aan.',
    },
    'flows but for an old list': {
      en: '“{design}” does not jam: every place keeps up with the cases that come, but an old list is not worked off at the end.',
      nl: '“{design}” loopt niet vast: elk onderdeel kan de zaken aan die er komen, maar een oude wachtlijst is aan het eind nog niet weggewerkt.',
    },
  },
  place: {
    grows: { en: 'It jams at {place} too{when}: {body}.', nl: 'Het loopt{when} ook vast bij {place}: {body}.' },
    stands: { en: 'It jams at {place} too{when}: {body}.', nl: 'Het loopt{when} ook vast bij {place}: {body}.' },
    slight: {
      en: 'It is slightly short of capacity at {place} too{when}: {body}.',
      nl: 'Ook bij {place} is er{when} iets te weinig capaciteit: {body}.',
    },
    'runs over': {
      en: '{place} has more work than the period holds too{when}: {body}.',
      nl: 'Ook {place} heeft{when} meer werk dan in de periode past: {body}.',
    },
    'held up': { en: '{place} is held up{when}: {body}.', nl: '{place} wordt{when} opgehouden: {body}.' },
    'filling up': { en: '{place} is still filling up{when}: {body}.', nl: '{place} loopt{when} nog vol: {body}.' },
    tight: {
      en: '{place} has little to spare{when}: {body}.',
      nl: '{place} heeft{when} weinig ruimte over: {body}.',
    },
  },
  period: {
    grows: {
      en: '{period} it jams at {place}{when}: {body}.',
      nl: '{period} loopt de keten vast bij {place}{when}: {body}.',
    },
    stands: {
      en: '{period} it jams at {place}{when}: {body}.',
      nl: '{period} loopt de keten vast bij {place}{when}: {body}.',
    },
    slight: {
      en: '{period} it is slightly short of capacity at {place}{when}: {body}.',
      nl: '{period} is er bij {place}{when} iets te weinig capaciteit: {body}.',
    },
    'runs over': {
      en: '{period} {place} has more work than the period holds{when}: {body}.',
      nl: '{period} heeft {place}{when} meer werk dan in de periode past: {body}.',
    },
    'held up': {
      en: '{period} {place} is held up{when}: {body}.',
      nl: '{period} wordt {place}{when} opgehouden: {body}.',
    },
    'filling up': {
      en: '{period} it does not jam, but {place} is still filling up{when}: {body}.',
      nl: '{period} loopt de keten niet vast, maar {place} loopt{when} nog vol: {body}.',
    },
    tight: {
      en: '{period} it does not jam, but has little to spare at {place}{when}: {body}.',
      nl: '{period} loopt de keten niet vast, maar is er bij {place}{when} weinig ruimte over: {body}.',
    },
    flows: {
      en: '{period} it does not jam: every place keeps up with its work.',
      nl: '{period} loopt de keten niet vast: elk onderdeel kan het werk aan.',
    },
  },
} as const;

/** What follows: numbers. */
export const bodies = {
  grows: {
    en: 'the waiting list keeps growing, by about {growth}',
    nl: 'de wachtlijst blijft groeien, met ongeveer {growth}',
  },
  growsBehind: {
    en: 'the waiting list keeps growing, together with those that it holds up, by about {growth}',
    nl: 'de wachtlijst blijft groeien, samen met die welke daardoor stokken, met ongeveer {growth}',
  },
  grewBehind: {
    en: 'the waiting list grows, together with those that it holds up, by about {growth}',
    nl: 'de wachtlijst groeit, samen met die welke daardoor stokken, met ongeveer {growth}',
  },
  grew: { en: 'the waiting list grows by about {growth}', nl: 'de wachtlijst groeit met ongeveer {growth}' },
  onAverage: { en: '{growth} on average over the periods', nl: '{growth} gemiddeld over de perioden' },
  load: { en: 'demand is {load} of capacity', nl: 'er wordt {load} van de capaciteit gevraagd' },
  loadOver: { en: '{over} demand is {load} of capacity', nl: '{over} wordt er {load} van de capaciteit gevraagd' },
  loadOnAverage: {
    en: 'demand is {load} of capacity on average over the periods',
    nl: 'gemiddeld over de perioden wordt er {load} van de capaciteit gevraagd',
  },
  loadOfWholeCases: {
    en: 'all the work of the cases that come is {load} of capacity',
    nl: 'al het werk van de zaken die komen is {load} van de capaciteit',
  },
  nothingDone: { en: 'nothing can be done there at all', nl: 'daar kan helemaal niets worden gedaan' },
  /** At the beginning of a sentence and at its end, where it is of the same time as those who wait, and where it is not. */
  together: {
    en: '{over} demand is {load} of capacity, and about {waiting} {wait} there on average',
    nl: '{over} wordt er {load} van de capaciteit gevraagd, en {wait} daar gemiddeld ongeveer {waiting}',
  },
  apart: {
    en: '{load}. {over} about {waiting} {wait} there on average',
    nl: '{load}. {over} {wait} daar gemiddeld ongeveer {waiting}',
  },
  held: {
    en: '{there}; the list then grows no further because about {leaving} {way}',
    nl: '{there}; de wachtlijst groeit dan niet verder doordat er ongeveer {leaving} {way}',
  },
  stands: {
    en: '{there}; the list then grows no further because no more cases come than can be done',
    nl: '{there}; de wachtlijst groeit dan niet verder doordat er niet meer zaken komen dan er gedaan kunnen worden',
  },
  mayGrow: {
    en: '{there}; from {replications} replications it cannot be told whether the list then still grows',
    nl: '{there}; uit {replications} herhalingen is niet op te maken of de wachtlijst dan nog groeit',
  },
  runsOver: {
    en: 'the work of all who come is {load} of its capacity in the period, and {waiting} {wait} there at its end',
    nl: 'het werk van wie er komen is {load} van de capaciteit in de periode, en aan het eind ervan {wait} daar {waiting}',
  },
  slightGrows: {
    en: '{load}. At the end {waiting} {wait} there, and the list grows by about {growth}',
    nl: '{load}. Aan het eind {wait} daar {waiting}, en de wachtlijst groeit met ongeveer {growth}',
  },
  turnsAway: {
    en: '{load}. {over} nobody waits there, and about {leaving} {way}',
    nl: '{load}. {over} wacht daar niemand, en er zijn ongeveer {leaving} die {way}',
  },
  turnsAwayThen: {
    en: '{over} demand is {load} of capacity, nobody waits there, and about {leaving} {way}',
    nl: '{over} wordt er {load} van de capaciteit gevraagd, wacht daar niemand, en zijn er ongeveer {leaving} die {way}',
  },
  slightHeld: { en: '{there}; about {leaving} {way}', nl: '{there}; er zijn ongeveer {leaving} die {way}' },
  overLast: { en: 'over the last {span}', nl: 'de laatste {span}' },
  overLastThen: { en: 'over the last {span} of that time', nl: 'de laatste {span} daarvan' },
  overAll: { en: 'over these {span}', nl: 'in deze {span}' },
  heldUp: {
    en: '{waiting} {wait} there because cases that wait for {other} hold on to it',
    nl: 'er {wait} {waiting} doordat zaken die op {other} wachten de capaciteit bezet houden',
  },
  fillingUp: {
    en: '{waiting} {wait} there at the end, and the list still grows by about {growth}. {longRun}',
    nl: 'aan het eind {wait} daar {waiting}, en de wachtlijst groeit nog met ongeveer {growth}. {longRun}',
  },
  notYet: {
    en: '{waiting} {wait} there at the end, and the run is too short for the list to reach the level at which it will settle. {longRun}',
    nl: 'aan het eind {wait} daar {waiting}, en de simulatie is te kort om te komen waar de wachtlijst op uitkomt. {longRun}',
  },
  longRun: {
    en: 'In the long run {waiting} {wait} there, {span} on average (by formula)',
    nl: 'Op den duur {wait} daar {waiting}, gemiddeld {span} (volgens een formule)',
  },
  longRunUnknown: {
    en: 'The level at which it will settle in the long run was not reached, and no formula gives it',
    nl: 'Waar zij op den duur op uitkomt, is niet bereikt, en geen formule geeft het',
  },
  used: { en: '{used} of its capacity is in use', nl: '{used} van de capaciteit is bezet' },
} as const satisfies Phrases;

/** What they do of whom there is one, or are several. */
export const waitWords = {
  one: { en: 'waits', nl: 'wacht' },
  many: { en: 'wait', nl: 'wachten' },
} as const satisfies Phrases;

/** More of a place that is short. */
export const shortageWords = {
  demand: { en: 'Demand there is {load} of capacity.', nl: 'Er wordt daar {load} van de capaciteit gevraagd.' },
  demandOver: {
    en: 'Demand there is {load} of capacity {over}.',
    nl: 'Er wordt daar {over} {load} van de capaciteit gevraagd.',
  },
  demandOfWholeCases: {
    en: 'All the work of the cases that come there is {load} of capacity.',
    nl: 'Al het werk van de zaken die daar komen is {load} van de capaciteit.',
  },
  sameList: {
    en: 'The same cases wait for {other} as well; demand there is {load} of capacity.',
    nl: 'Dezelfde zaken wachten ook op {other}; daar wordt {load} van de capaciteit gevraagd.',
  },
  meanwhile: { en: 'Meanwhile about {leaving} {way}.', nl: 'Intussen zijn er ongeveer {leaving} die {way}.' },
  heldUp: {
    en: 'At {other} {waiting} {wait}, because cases that wait for {place} hold on to it.',
    nl: 'Bij {other} {wait} {waiting}, doordat zaken die op {place} wachten daar de capaciteit bezet houden.',
  },
  alsoShort: {
    en: 'At other times, too, it is asked for more than it can do: {when}.',
    nl: 'Ook op andere momenten wordt er meer gevraagd dan het onderdeel kan doen: {when}.',
  },
  alsoShortOften: {
    en: 'In {count} other parts of the period, too, it is asked for more than it can do, the first of them {when}.',
    nl: 'Ook in {count} andere delen van de periode wordt er meer gevraagd dan het onderdeel kan doen; het eerste daarvan is {when}.',
  },
  afterwards: {
    en: 'At the end of the run the list there stands at {waiting}.',
    nl: 'Aan het eind van de simulatie staat de wachtlijst daar op {waiting}.',
  },
  nobodyAfterwards: {
    en: 'At the end of the run nobody waits there.',
    nl: 'Aan het eind van de simulatie wacht daar niemand.',
  },
  workedOff: {
    en: 'The list at {place} goes from {before} to {after}.',
    nl: 'De wachtlijst bij {place} gaat van {before} naar {after}.',
  },
  allWorkedOff: {
    en: 'The list at {place}, {before} at first, is worked off.',
    nl: 'De wachtlijst bij {place}, eerst {before}, is weggewerkt.',
  },
  longAtTimes: {
    en: 'The list at {place} is long at times, though:{when}, {waiting} wait there on average, and {usual} over the whole period.',
    nl: 'De wachtlijst bij {place} is soms wel lang:{when} wachten er gemiddeld {waiting}, en over de hele periode {usual}.',
  },
  longAtOtherTimes: {
    en: 'At other times the list at {place} is long too:{when}, {waiting} wait there on average.',
    nl: 'Ook op andere momenten is de wachtlijst bij {place} lang:{when} wachten er gemiddeld {waiting}.',
  },
  onlyStep: {
    en: 'Nearly all of them wait at “{step}”, where others go first.',
    nl: 'Bijna allemaal wachten ze bij “{step}”, waar anderen voorgaan.',
  },
  onlyLevel: {
    en: 'Nearly all of them are cases with {attribute}: {level}; others go first.',
    nl: 'Bijna allemaal zijn het zaken met {attribute}: {level}; anderen gaan voor.',
  },
  beganAtStart: {
    en: 'At the start of the period {waiting} wait there already.',
    nl: 'Aan het begin van de periode wachten daar al {waiting}.',
  },
  beganAfterStartUp: {
    en: 'When the start-up is over {waiting} wait there already.',
    nl: 'Aan het einde van de aanloopperiode wachten daar al {waiting}.',
  },
  began: {
    en: 'At the start of that time {waiting} wait there already.',
    nl: 'Aan het begin daarvan wachten er al {waiting}.',
  },
  passes: {
    en: 'More than {waiting} wait there after {time}, around {date}.',
    nl: 'Na {time} wachten daar meer dan {waiting}, rond {date}.',
  },
  passesSometimes: {
    en: 'In {reached} of {runs} replications more than {waiting} wait there, after {time}, around {date}.',
    nl: 'In {reached} van de {runs} herhalingen wachten daar meer dan {waiting}, na {time}, rond {date}.',
  },
} as const satisfies Phrases;
