import type { CaseQuantity, StateQuantity } from '../../plan/plan.ts';
import type { Context } from '../context.ts';
import { type Names, nearMiss, unknownName } from '../names.ts';
import type { Fault } from '../problem.ts';
import { type Expectation, expectations } from '../values/expectation.ts';

/** A quantity that rules may look at, and what it can be compared with. */
interface NamedQuantity {
  readonly quantity: CaseQuantity | StateQuantity;
  readonly compared: Expectation;
}

type Known = Pick<Context, 'resources' | 'seats' | 'steps'>;

interface Phrase {
  readonly pattern: RegExp;
  /** What the name in the phrase may be; undefined for a phrase without one. */
  readonly names: ((context: Known) => Names) | undefined;
  readonly compared: Expectation;
  readonly quantity: (index: number) => CaseQuantity | StateQuantity;
}

const ofResources = (context: Known) => context.resources;
const ofSteps = (context: Known) => context.steps;

/** What a rule may say about the chain, and about a case besides its attributes. */
const phrases: readonly Phrase[] = [
  {
    pattern: /^expected wait for (.+)$/,
    names: ofResources,
    compared: expectations.duration,
    quantity: (resource) => ({ kind: 'expected wait', resource }),
  },
  {
    pattern: /^waiting at (.+)$/,
    names: ofSteps,
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
  {
    pattern: /^time since (.+)$/,
    names: ofSteps,
    compared: expectations.duration,
    quantity: (step) => ({ kind: 'time since', step }),
  },
  {
    pattern: /^time waited$/,
    names: undefined,
    compared: expectations.duration,
    quantity: () => ({ kind: 'time waited' }),
  },
  {
    pattern: /^earlier cases$/,
    names: undefined,
    compared: expectations.plannedCases,
    quantity: () => ({ kind: 'earlier cases' }),
  },
];

/** The phrases without a name, which no attribute can therefore be called. */
const wholePhrases = ['time waited', 'earlier cases'] as const;

/** How quantities are written, to be reported where none was found. */
export const quantityForms: readonly string[] = [
  ...wholePhrases,
  'time since STEP',
  'expected wait for RESOURCE',
  'RESOURCE waiting',
  'waiting at STEP',
  'free RESOURCE',
  'RESOURCE in use',
];

function waiting(resource: number): StateQuantity {
  return { kind: 'waiting', resource };
}

/**
 * `care place waiting`, `free care place`, `expected wait for care place`, `time waited`; undefined for any other text,
 * and a fault where only the name in it is not known.
 */
export function quantityNamed(text: string, context: Known): NamedQuantity | { readonly fault: Fault } | undefined {
  const readings = phrases.flatMap((each) => readPhrase(each, text, context));
  // "free waiting" could be read in two ways: the one that names something wins.
  const reading = readings.find((each) => each.index !== undefined) ?? readings[0];
  if (reading === undefined) return undefined;
  const { phrase, index, name = '', names } = reading;
  if (index !== undefined) {
    const quantity = phrase.quantity(index);
    const isOfUnits = quantity.kind === 'free' || quantity.kind === 'in use';
    if (isOfUnits && context.seats.has(index)) return { fault: noUnits(name) };
    return { quantity, compared: phrase.compared };
  }
  if (/ [-+*/] /.test(text)) return { fault: { code: 'sum in a condition', found: text } };
  return names && { fault: unknownName(names.what, name, names.all) };
}

function noUnits(resource: string): Fault {
  const expected = { en: 'staff, places or a roster', nl: 'personeel, plaatsen of een rooster' };
  const found = {
    en: 'seats, which are there at its sessions only',
    nl: 'zitplaatsen, die er alleen bij de bijeenkomsten zijn',
  };
  return { code: 'wrong sort of resource', resource, expected, found };
}

interface Reading {
  readonly phrase: Phrase;
  readonly name: string | undefined;
  readonly names: Names | undefined;
  /** Of the thing named; 0 where the phrase has no name, undefined where there is no such thing. */
  readonly index: number | undefined;
}

function readPhrase(phrase: Phrase, text: string, context: Known): readonly Reading[] {
  const found = phrase.pattern.exec(text);
  if (found === null) return [];
  const name = found[1];
  const names = phrase.names?.(context);
  return [{ phrase, name, names, index: names === undefined ? 0 : names.indexOf(name ?? '') }];
}

/** How the quantities of this file are written that a text may have been meant for. */
export function nearQuantity(text: string, { resources, steps }: Known): string | undefined {
  const known: string[] = [...wholePhrases];
  for (const name of resources.all) {
    known.push(`expected wait for ${name}`, `${name} waiting`, `free ${name}`, `${name} in use`);
  }
  for (const name of steps.all) known.push(`waiting at ${name}`, `time since ${name}`);
  return nearMiss(text, known);
}

/** As the file writes it. */
export function phraseOf(quantity: CaseQuantity | StateQuantity, { resources, steps }: Known): string {
  switch (quantity.kind) {
    case 'time waited':
    case 'earlier cases':
      return quantity.kind;
    case 'time since':
    case 'waiting at':
      return `${quantity.kind} ${steps.all[quantity.step] ?? ''}`;
    case 'expected wait':
      return `expected wait for ${resources.all[quantity.resource] ?? ''}`;
    case 'free':
      return `free ${resources.all[quantity.resource] ?? ''}`;
    case 'waiting':
    case 'in use':
      return `${resources.all[quantity.resource] ?? ''} ${quantity.kind}`;
  }
}
