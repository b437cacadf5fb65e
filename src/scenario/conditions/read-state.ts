import type { Condition, StateQuantity } from '../../model/plan.ts';
import type { Desk } from '../desk.ts';
import { type Names, unknownName } from '../names.ts';
import type { Scalar } from '../reading/tree.ts';
import { type Expectation, expectations } from '../values/expectation.ts';
import { readNumber } from '../values/read-value.ts';
import { splitRelation } from './relation.ts';

interface Phrase {
  readonly pattern: RegExp;
  readonly names: (desk: Desk) => Names;
  readonly compared: Expectation;
  readonly quantity: (index: number) => StateQuantity;
}

const ofResources = (desk: Desk) => desk.resources;

/** What a condition may say about the chain. */
const phrases: readonly Phrase[] = [
  {
    pattern: /^expected wait for (.+)$/,
    names: ofResources,
    compared: expectations.duration,
    quantity: (resource) => ({ kind: 'expected wait', resource }),
  },
  {
    pattern: /^waiting at (.+)$/,
    names: (desk) => desk.steps,
    compared: expectations.cases,
    quantity: (step) => ({ kind: 'waiting at', step }),
  },
  { pattern: /^waiting for (.+)$/, names: ofResources, compared: expectations.cases, quantity: waiting },
  { pattern: /^(.+) waiting$/, names: ofResources, compared: expectations.cases, quantity: waiting },
  {
    pattern: /^free (.+)$/,
    names: ofResources,
    compared: expectations.unitCount,
    quantity: (resource) => ({ kind: 'free', resource }),
  },
  {
    pattern: /^(.+) in use$/,
    names: ofResources,
    compared: expectations.unitCount,
    quantity: (resource) => ({ kind: 'in use', resource }),
  },
];

function waiting(resource: number): StateQuantity {
  return { kind: 'waiting', resource };
}

/** `care place waiting < 40`, `free care place > 0`, `expected wait for care place < 8 weeks` */
export function readState(tree: Scalar, desk: Desk): Condition | undefined {
  const compared = splitRelation(tree.written);
  if (compared === undefined) return desk.problems.add(tree.at, { code: 'not a condition', found: tree.written });
  const readings = phrases.flatMap((known) => readPhrase(known, compared.left, desk));
  // "free waiting" could be read in two ways: the one that names something wins.
  const reading = readings.find((candidate) => candidate.index !== undefined) ?? readings[0];
  if (reading === undefined) return desk.problems.add(tree.at, { code: 'not a condition', found: tree.written });
  const { phrase, name, names, index } = reading;
  if (index === undefined) return desk.problems.add(tree.at, unknownName(names.what, name, names.all));
  const value = readNumber(desk, desk.arithmetic.part(tree, compared.right), phrase.compared);
  if (value === undefined) return undefined;
  return { kind: 'state', quantity: phrase.quantity(index), relation: compared.relation, value };
}

function readPhrase(phrase: Phrase, text: string, desk: Desk) {
  const name = phrase.pattern.exec(text)?.[1];
  const names = phrase.names(desk);
  return name === undefined ? [] : [{ phrase, name, names, index: names.indexOf(name) }];
}
