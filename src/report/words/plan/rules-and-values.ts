/** What conditions and dependent values look at and how they stand to it: in full sentences, and short as labels. */
import type { Text } from '../../../language/text.ts';

/** The same thing said in a sentence, and as a label where there is little room. */
export interface Said {
  readonly full: Text;
  readonly short: Text;
}

export const quantityWords = {
  waiting: {
    full: { en: 'the number waiting for {place}', nl: 'het aantal wachtenden voor {place}' },
    short: { en: 'waiting for {place}', nl: 'wachtend op {place}' },
  },
  'waiting at': {
    full: { en: 'the number waiting at {place}', nl: 'het aantal wachtenden bij {place}' },
    short: { en: 'waiting at {place}', nl: 'wachtend bij {place}' },
  },
  free: {
    full: { en: 'what is free of {place}', nl: 'wat vrij is van {place}' },
    short: { en: 'free at {place}', nl: 'vrij bij {place}' },
  },
  'in use': {
    full: { en: 'what is in use of {place}', nl: 'wat bezet is van {place}' },
    short: { en: 'in use at {place}', nl: 'bezet bij {place}' },
  },
  'expected wait': {
    full: { en: 'the wait to expect for {place}', nl: 'de te verwachten wachttijd voor {place}' },
    short: { en: 'expected wait for {place}', nl: 'verwachte wachttijd voor {place}' },
  },
  'time waited': {
    full: { en: 'the time it last waited', nl: 'de tijd die het laatst is gewacht' },
    short: { en: 'time waited', nl: 'gewachte tijd' },
  },
  'time since': {
    full: { en: 'the time since {place}', nl: 'de tijd sinds {place}' },
    short: { en: 'time since {place}', nl: 'tijd sinds {place}' },
  },
  'earlier cases': {
    full: { en: 'the earlier cases of the person', nl: 'het aantal eerdere zaken van de persoon' },
    short: { en: 'earlier cases', nl: 'eerdere zaken' },
  },
} as const satisfies Readonly<Record<string, Said>>;

/** Of a case that waits, in this list. */
export const waitedSoFar = {
  full: { en: 'the time it has waited here', nl: 'de tijd die hier al is gewacht' },
  short: { en: 'time waited here', nl: 'hier gewacht' },
} as const satisfies Said;

export const relationWords = {
  '<': {
    full: { en: '{what} is less than {value}', nl: '{what} minder is dan {value}' },
    short: { en: '{what}: below {value}', nl: '{what}: onder {value}' },
  },
  '<=': {
    full: { en: '{what} is at most {value}', nl: '{what} hoogstens {value} is' },
    short: { en: '{what}: at most {value}', nl: '{what}: hoogstens {value}' },
  },
  '>': {
    full: { en: '{what} is more than {value}', nl: '{what} meer is dan {value}' },
    short: { en: '{what}: above {value}', nl: '{what}: boven {value}' },
  },
  '>=': {
    full: { en: '{what} is at least {value}', nl: '{what} minstens {value} is' },
    short: { en: '{what}: at least {value}', nl: '{what}: minstens {value}' },
  },
  '=': {
    full: { en: '{what} is {value}', nl: '{what} {value} is' },
    short: { en: '{what}: exactly {value}', nl: '{what}: precies {value}' },
  },
} as const satisfies Readonly<Record<string, Said>>;

export const conditionWords = {
  level: {
    full: { en: '{what} is {value}', nl: '{what} {value} is' },
    short: { en: '{what}: {value}', nl: '{what}: {value}' },
  },
  not: {
    full: { en: 'it is not the case that {rule}', nl: 'het niet zo is dat {rule}' },
    short: { en: 'not ({rule})', nl: 'niet ({rule})' },
  },
} as const satisfies Readonly<Record<string, Said>>;

export const joiningWords = {
  all: { en: ' and ', nl: ' en ' },
  any: { en: ' or ', nl: ' of ' },
  always: { en: 'always', nl: 'altijd' },
} as const satisfies Readonly<Record<string, Text>>;

export const valueWords = {
  euro: { en: '{amount} euro', nl: '{amount} euro' },
  unitsOf: { en: '{units} × {who}', nl: '{units} × {who}' },
  // Value by value, in sentences.
  ifLevel: { en: '{value} if {attribute} is {levels}', nl: '{value} als {attribute} {levels} is' },
  ifOther: { en: '{value} if it is {levels}', nl: '{value} als het {levels} is' },
  atMark: { en: '{value} at {mark}', nl: '{value} bij {mark}' },
  own: { en: 'the {attribute} of the case', nl: '{attribute} van de zaak' },
  along: { en: '{points}, by {quantity}', nl: '{points}, naar {quantity}' },
  // From the least to the most, in labels.
  fromTo: { en: '{least} to {most}', nl: '{least} tot {most}' },
  byWhat: { en: '{range}, by {what}', nl: '{range}, naar {what}' },
  onAverage: { en: '{time} on average', nl: 'gemiddeld {time}' },
} as const satisfies Readonly<Record<string, Text>>;

export const distributionWords = {
  constant: { en: 'always {value}', nl: 'altijd {value}' },
  exponential: { en: 'exponential, mean {mean}', nl: 'exponentieel, gemiddeld {mean}' },
  erlang: { en: 'Erlang, mean {mean}, {phases} phases', nl: 'Erlang, gemiddeld {mean}, {phases} fasen' },
  gamma: { en: 'gamma, mean {mean}, sd {sd}', nl: 'gamma, gemiddeld {mean}, sd {sd}' },
  lognormal: { en: 'lognormal, mean {mean}, sd {sd}', nl: 'lognormaal, gemiddeld {mean}, sd {sd}' },
  normal: {
    en: 'normal, mean {mean}, sd {sd}, values below 0 drawn again',
    nl: 'normaal, gemiddeld {mean}, sd {sd}, waarden onder 0 opnieuw getrokken',
  },
  normalCutOff: {
    en: 'normal, mean {mean}, sd {sd}, values below 0 ({cut}) drawn again, so {actual} on average',
    nl: 'normaal, gemiddeld {mean}, sd {sd}, waarden onder 0 ({cut}) opnieuw getrokken, dus gemiddeld {actual}',
  },
  weibull: { en: 'Weibull, mean {mean}, sd {sd}', nl: 'Weibull, gemiddeld {mean}, sd {sd}' },
  uniform: { en: 'uniform, {low} to {high}', nl: 'uniform, {low} tot {high}' },
  triangular: { en: 'triangular, {low} to {high}, mostly {mode}', nl: 'driehoekig, {low} tot {high}, meestal {mode}' },
  pert: { en: 'PERT, {low} to {high}, mostly {mode}', nl: 'PERT, {low} tot {high}, meestal {mode}' },
  beta: { en: 'beta, {low} to {high}, mean {mean}, sd {sd}', nl: 'bèta, {low} tot {high}, gemiddeld {mean}, sd {sd}' },
  /** Of few, each with its share. */
  oneOf: { en: 'one of {values}', nl: 'een van {values}' },
  oneOfThem: { en: '{value} ({share})', nl: '{value} ({share})' },
  empirical: { en: 'one of {count} observed values', nl: 'een van {count} waargenomen waarden' },
  mixture: { en: 'a mixture of {count} distributions', nl: 'een mengsel van {count} verdelingen' },
  shifted: { en: '{by}, and then {of}', nl: '{by}, en dan {of}' },
} as const satisfies Readonly<Record<string, Text>>;
