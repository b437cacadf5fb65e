import type { Text } from '../../language/text.ts';
import type { Named, Rules } from '../../plan/plan.ts';
import { same } from '../../plan/same.ts';
import type { Entry, Tree } from '../reading/tree.ts';
import type { CompiledStage } from './compile-stages.ts';
import {
  advice,
  adviceOfBacklog,
  type FixedPart,
  fixedOfArrival,
  fixedOfAttribute,
  fixedOfEnd,
  fixedOfResource,
  fixedOfStep,
} from './fixed-parts.ts';
import { isOneStretch } from './rates-over-time.ts';

/** That no policy changes what is the same throughout a run. */
export function checkChanges(stages: readonly CompiledStage[]): void {
  for (const [index, stage] of stages.entries()) {
    const before = stages[index - 1]?.parts;
    if (before === undefined) continue;
    const { parts } = stage;
    compare('resources', stage, before.resources, parts.resources, fixedOfResource);
    compare('arrivals', stage, before.arrivals, parts.arrivals, fixedOfArrival);
    compare('attributes', stage, before.attributes, parts.attributes, fixedOfAttribute);
    compare('steps', stage, before.steps, parts.steps, fixedOfStep);
    compare('ends', stage, before.ends, parts.ends, fixedOfEnd);
    checkDates(stages.slice(0, index + 1), stage);
  }
}

function compare<Part extends Named>(
  section: keyof Rules,
  stage: CompiledStage,
  before: readonly (Part | undefined)[],
  after: readonly (Part | undefined)[],
  fixed: readonly FixedPart<Part>[],
): void {
  const old = new Map(before.flatMap((part) => (part === undefined ? [] : [[part.name, part] as const])));
  for (const part of after) {
    const was = part && old.get(part.name);
    if (part === undefined || was === undefined || was === part) continue;
    for (const { keys, of } of fixed) {
      if (!same(of(was), of(part))) report(stage, section, part.name, keys);
    }
  }
}

/** A stream without a rate begins once and stops once, and what is there when the run begins does not come later. */
function checkDates(stages: readonly CompiledStage[], last: CompiledStage): void {
  const policies = stages.flatMap(({ policy }) => policy ?? []);
  for (const { name, pattern, from, until } of last.parts.arrivals) {
    if ('rate' in pattern) continue;
    const plans = stages.flatMap(({ parts }) => parts.arrivals.find((plan) => plan.name === name) ?? []);
    const isAdded = from < until && plans.slice(0, -1).every((plan) => plan.from >= plan.until);
    if (pattern.kind === 'backlog' && isAdded) report(last, 'arrivals', name, [['backlog']], adviceOfBacklog);
    else if (!isOneStretch(policies, plans)) report(last, 'arrivals', name, [['from'], ['until']]);
  }
}

/** Points at the key in the policy, or as near to it as the policy comes. */
function report(
  stage: CompiledStage,
  section: keyof Rules,
  name: string,
  keys: FixedPart<never>['keys'],
  instead: Text = advice[section],
): void {
  const { policy, context, tree } = stage;
  if (policy === undefined) return;
  const written = [section, name];
  const path = keys.find((key) => entryAt(tree, [...written, ...key]) !== undefined) ?? keys[0] ?? [];
  const ways = [[...written, ...path], [...written, ...path.slice(0, -1)], written];
  const at = ways.flatMap((way) => entryAt(policy.entry.value, way)?.keyAt ?? [])[0] ?? policy.entry.keyAt;
  context.problems.add(at, {
    code: 'cannot change on a date',
    key: path.at(-1) ?? '',
    name,
    policy: policy.name,
    advice: instead,
  });
}

function entryAt(tree: Tree, [key, ...inside]: readonly string[]): Entry | undefined {
  const entry = tree.kind === 'mapping' ? tree.entries.get(key ?? '') : undefined;
  return entry === undefined || inside.length === 0 ? entry : entryAt(entry.value, inside);
}
