import type { Model } from '../../model/model.ts';
import type { Plan } from '../../plan/plan.ts';
import { allRules } from '../../plan/rules.ts';
import { targetsOf } from '../../plan/step-parts.ts';
import { element } from '../element.ts';
import { listIn } from '../places/list-steps.ts';
import type { Observations } from '../summary/observations.ts';
import type { Shortage, WaitingClass } from './verdict-result.ts';

/** Part of those who wait that makes a class nearly all of them. */
const nearlyAll = 0.9;

/**
 * The classes that are told apart where a resource is taken by priority: its steps, and where the priority at one of them
 * depends on an attribute with levels, those of each level. By the rules that hold last.
 */
export function classesOf(plan: Plan): readonly (WaitingClass & { readonly resource: number })[] {
  const chain = allRules(plan).at(-1) ?? plan;
  return plan.resources.flatMap(({ order }, resource) => {
    if (order !== 'priority') return [];
    return chain.steps.flatMap((found, step): readonly (WaitingClass & { readonly resource: number })[] => {
      const list = listIn(found);
      if (list?.needs.includes(resource) !== true) return [];
      const { priority } = list.line;
      const of = priority.kind === 'by' ? plan.attributes[priority.attribute] : undefined;
      if (priority.kind !== 'by' || of?.kind !== 'category')
        return [{ resource, step, attribute: undefined, level: undefined }];
      return of.levels.map((_, level) => ({ resource, step, attribute: priority.attribute, level }));
    });
  });
}

/** How many of each class wait now. */
export function countClasses(plan: Plan, model: Model): readonly number[] {
  return classesOf(plan).map(({ step, attribute, level }) => {
    let waiting = 0;
    model.eachWaiting(step, (item) => {
      if (attribute === undefined || model.level(item, attribute) === level) waiting++;
    });
    return waiting;
  });
}

/** The class that nearly all are of who wait for a resource at the end of the run, out of several. */
export function onlyClass({ plan, replications }: Observations, resource: number): Shortage['only'] {
  const classes = classesOf(plan);
  const here = classes.flatMap((each, i) => (each.resource === resource ? [i] : []));
  const waiting = here.map((i) => replications.reduce((sum, { classes: counts }) => sum + element(counts, i), 0));
  const all = waiting.reduce((sum, each) => sum + each, 0);
  const found = here.find((_, i) => all > 0 && element(waiting, i) >= nearlyAll * all);
  if (here.length < 2 || found === undefined) return undefined;
  const { step, attribute, level } = element(classes, found);
  // Where the other steps are later ones of the same cases, they are no other class.
  const later = stepsAfter(plan, step);
  const isSameCase = attribute === undefined && here.every((i) => i === found || later.has(element(classes, i).step));
  return isSameCase ? undefined : { step, attribute, level };
}

/** The steps that a case can come to after a step, by the rules that hold last. */
function stepsAfter(plan: Plan, from: number): ReadonlySet<number> {
  const { steps } = allRules(plan).at(-1) ?? plan;
  const seen = new Set<number>();
  const open = [from];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    for (const target of steps[step]?.parts.flatMap(targetsOf) ?? []) {
      if (target.kind !== 'step' || seen.has(target.step)) continue;
      seen.add(target.step);
      open.push(target.step);
    }
  }
  return seen;
}
