import { oncePerPlan } from '../../plan/once-per-plan.ts';
import type { Dependent, Plan, StepPart } from '../../plan/plan.ts';
import { allRules } from '../../plan/rules.ts';
import { same } from '../../plan/same.ts';
import { hasList, resourcesOf } from '../../plan/step-parts.ts';
import type { Distribution } from '../../random/distribution.ts';
import { meanOf } from '../../random/moments.ts';
import { element } from '../element.ts';
import { listRows } from './list-rows.ts';

/** What a case takes of a resource, on average, in unit-seconds: the same for all, by a level, or a number that the case has. */
export type ListWork =
  | { readonly kind: 'fixed'; readonly value: number }
  | { readonly kind: 'by'; readonly attribute: number; readonly of: readonly ListWork[] }
  | { readonly kind: 'own'; readonly attribute: number; readonly pace: Pace };

/** Units that a case takes, and the pace at which each of them works. */
interface Pace {
  readonly units: number;
  readonly speed: number;
}

const none: ListWork = { kind: 'fixed', value: 0 };

/**
 * By resource and by row of `listRows`: what a case from that list takes of the resource. Those who wait where others go first
 * may ask for more, or for less, than those who get their turn. Undefined for a resource of which it is not known for each of
 * its lists, or is the same for all who come.
 */
export const workOfLists = oncePerPlan((plan): readonly (readonly ListWork[] | undefined)[] => {
  const { rows, underRules } = listRows(plan);
  return plan.resources.map((_, resource) => {
    const found = rows.map(({ step, needs }, row) => {
      if (needs?.includes(resource) !== true) return none;
      const works = allRules(plan).flatMap(({ steps }, chain) => {
        const isHere = underRules[chain]?.[step] === row;
        return isHere ? (steps[step]?.parts ?? []).flatMap((part) => workOf(plan, part, resource)) : [];
      });
      const [first] = works;
      return works.every((work) => same(work, first)) ? first : undefined;
    });
    const known = found.flatMap((work) => work ?? []);
    const byCase = known.some(({ kind }) => kind !== 'fixed');
    if (known.length < found.length || (byCase && !chooses(plan, resource))) return undefined;
    const others = new Set(known.flatMap((work) => (work.kind === 'fixed' && work.value > 0 ? [work.value] : [])));
    return others.size < 2 && !byCase ? undefined : known;
  });
});

/** Whether it may depend on what a case is like if its turn comes: else those who start ask for as much as those who come. */
function chooses(plan: Plan, resource: number): boolean {
  const lines = allRules(plan).flatMap(({ steps }) => {
    return steps.flatMap(({ parts }) => parts.filter(hasList)).filter((part) => resourcesOf(part).includes(resource));
  });
  const leaveByKind = lines.some(({ line }) => line.patience !== undefined && line.patience.lasts.kind !== 'fixed');
  return element(plan.resources, resource).order === 'priority' || leaveByKind;
}

/** Empty of a part that does not need it; undefined where it follows the state of the chain, or goes with the pace of others. */
function workOf(plan: Plan, part: StepPart, resource: number): readonly (ListWork | undefined)[] {
  if (part.kind === 'group') return part.needs.some((each) => each.resource === resource) ? [undefined] : [];
  if (part.kind !== 'work') return [];
  const need = part.needs.find((each) => each.resource === resource);
  if (need === undefined) return [];
  const isKnown = part.needs.length === 1 && !need.keeps && need.unitsBy === undefined;
  const { capacity, closing, preempts } = element(plan.resources, resource);
  const again = [closing, preempts].some((each) => each === 'restart' || each === 'redraw');
  if (!isKnown || again) return [undefined];
  return [meanWork(part.takes, { units: need.units, speed: capacity.levels[0]?.speed ?? 1 })];
}

function meanWork(takes: Dependent<Distribution>, pace: Pace): ListWork | undefined {
  switch (takes.kind) {
    case 'fixed':
      return { kind: 'fixed', value: (meanOf(takes.value) * pace.units) / pace.speed };
    case 'own':
      return { kind: 'own', attribute: takes.attribute, pace };
    case 'by': {
      const of = takes.of.flatMap((each) => meanWork(each, pace) ?? []);
      return of.length < takes.of.length ? undefined : { kind: 'by', attribute: takes.attribute, of };
    }
    case 'along':
      return undefined;
  }
}
