import { same } from '../plan/same.ts';
import type { World } from './world.ts';

/**
 * Makes something of what each set of rules says of one thing, in order; of equal rules once, so that their rules
 * share it. A plan without policies has one set of rules, and gets one thing.
 */
export function ofEach<Rule, Made>(
  rules: readonly Rule[],
  make: (rule: Rule, index: number) => Made,
  equal: (a: Rule, b: Rule) => boolean = same,
): readonly Made[] {
  const made: Made[] = [];
  rules.forEach((rule, index) => {
    const first = rules.findIndex((other) => other === rule || equal(other, rule));
    const before = made.slice(first, first + 1);
    made.push(...(before.length > 0 ? before : [make(rule, index)]));
  });
  return made;
}

/**
 * The one thing that all rules share, as if there were no policies; where they differ, what chooses for each case the one
 * that is in force for it at that moment.
 */
export function inForce<Made>(
  { policies }: World,
  perRules: readonly Made[],
  choosing: (now: (item: number) => Made) => Made,
): Made {
  const first = perRules[0]!;
  if (perRules.every((each) => each === first)) return first;
  return choosing((item) => perRules[policies.rulesOf(item)]!);
}

/** What is looked up or drawn for a case. */
export interface Finds<Value> {
  of(item: number): Value;
}

/** The same for what is looked up or drawn. */
export function findsInForce<Value>(world: World, perRules: readonly Finds<Value>[]): Finds<Value> {
  return inForce(world, perRules, (now) => ({ of: (item) => now(item).of(item) }));
}
