import { oncePerPlan } from '../../plan/once-per-plan.ts';
import type { Plan, StepPart } from '../../plan/plan.ts';
import { allRules } from '../../plan/rules.ts';
import { meanOf } from '../../random/moments.ts';
import { element } from '../element.ts';
import { listRows } from './list-rows.ts';

/**
 * By resource and by row of `listRows`: what a case from that list takes of the resource, on average, in unit-seconds. Those who
 * wait where others go first may ask for more, or for less, than those who get their turn. Undefined for a resource of which it
 * is not known for each of its lists, or is the same in all.
 */
export const workOfLists = oncePerPlan((plan): readonly (readonly number[] | undefined)[] => {
  const { rows, underRules } = listRows(plan);
  return plan.resources.map((_, resource) => {
    const found = rows.map(({ step, needs }, row) => {
      if (needs?.includes(resource) !== true) return 0;
      const works = allRules(plan).flatMap(({ steps }, chain) => {
        const isHere = underRules[chain]?.[step] === row;
        return isHere ? (steps[step]?.parts ?? []).flatMap((part) => workOf(plan, part, resource)) : [];
      });
      const [first] = works;
      return works.every((work) => work === first) ? first : undefined;
    });
    const known = found.flatMap((work) => work ?? []);
    const others = new Set(known.filter((work) => work > 0));
    return known.length < found.length || others.size < 2 ? undefined : known;
  });
});

/** Empty of a part that does not need it; undefined where it differs between cases, or with the pace of others. */
function workOf(plan: Plan, part: StepPart, resource: number): readonly (number | undefined)[] {
  if (part.kind === 'group') return part.needs.some((each) => each.resource === resource) ? [undefined] : [];
  if (part.kind !== 'work') return [];
  const need = part.needs.find((each) => each.resource === resource);
  if (need === undefined) return [];
  const isKnown = part.takes.kind === 'fixed' && part.needs.length === 1 && !need.keeps && need.unitsBy === undefined;
  const { capacity, closing, preempts } = element(plan.resources, resource);
  const again = [closing, preempts].some((each) => each === 'restart' || each === 'redraw');
  if (!isKnown || part.takes.kind !== 'fixed' || again) return [undefined];
  return [(meanOf(part.takes.value) * need.units) / (capacity.levels[0]?.speed ?? 1)];
}
