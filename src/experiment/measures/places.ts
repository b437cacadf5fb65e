import type { EndPlan, LinePlan, Plan } from '../../model/plan.ts';
import { workOf } from '../list-steps.ts';
import type { Where } from '../result.ts';

type Places = (plan: Plan) => readonly Where[];

export const chain: Places = () => [{ kind: 'chain' }];

export const ends: Places = (plan) => plan.ends.map((_, index) => ({ kind: 'end', index }));

export const resources: Places = (plan) => plan.resources.map((_, index) => ({ kind: 'resource', index }));

export const organisations: Places = (plan) => plan.organisations.map((_, index) => ({ kind: 'organisation', index }));

/** Wherever there is a list: every resource that a step uses, and every step with work. */
export const lists: Places = (plan) => listsWhere(plan, () => true);

/** The lists of which the line of at least one step answers to the description. */
export function listsWhere(plan: Plan, matches: (line: LinePlan) => boolean): readonly Where[] {
  const found = plan.steps.flatMap((_, index) => {
    const work = workOf(plan, index);
    return work !== undefined && matches(work.line) ? [{ index, needs: work.needs }] : [];
  });
  const used = new Set(found.flatMap(({ needs }) => needs.map(({ resource }) => resource)));
  return [
    ...resources(plan).filter((where) => where.kind === 'resource' && used.has(where.index)),
    ...found.map(({ index }): Where => ({ kind: 'step', index })),
  ];
}

/** One after the other. */
export function all(...places: readonly Places[]): Places {
  return (plan) => places.flatMap((each) => each(plan));
}

/** These places, and the whole chain where there are any. */
export function withChain(places: readonly Where[]): readonly Where[] {
  return places.length > 0 ? [{ kind: 'chain' }, ...places] : [];
}

/** The whole chain, where the plan charges cases for anything. */
export function chainIfCharged(plan: Plan): readonly Where[] {
  const charges = plan.steps.some(({ parts }) => parts.some(({ kind }) => kind === 'charge'));
  return charges ? [{ kind: 'chain' }] : [];
}

/** The ends that a description fits. */
export function endsWhere(plan: Plan, matches: (end: EndPlan) => boolean): readonly Where[] {
  return plan.ends.flatMap((end, index): readonly Where[] => (matches(end) ? [{ kind: 'end', index }] : []));
}
