import type { Need, Plan, StepPart } from '../../plan/plan.ts';
import { resourcesOf } from '../../plan/step-parts.ts';
import { meanOf } from '../../random/moments.ts';
import { element } from '../element.ts';
import { hoursOf } from './uncertain-lists.ts';

/** By step, what of a resource a task takes there, where that is the same for all kinds of case; in unit-seconds. */
type KnownWork = readonly (number | undefined)[];

/** The steps at whose lists cases wait for a resource. */
export function stepsFor({ steps }: Plan, resource: number): readonly number[] {
  return steps.flatMap(({ parts }, step) => {
    return parts.some((part) => 'line' in part && resourcesOf(part).includes(resource)) ? [step] : [];
  });
}

export function knownWork(plan: Plan, resource: number): KnownWork {
  return stepsFor(plan, resource).map((step) => {
    return element(plan.steps, step)
      .parts.map((part) => workOf(plan, part, resource))
      .find((work) => work !== undefined);
  });
}

function workOf({ resources }: Plan, part: StepPart, resource: number): number | undefined {
  if (part.kind === 'group') {
    const isSeat = part.forms.kind === 'sessions' && part.forms.resource === resource;
    return isSeat && !part.needs.some((each) => each.resource === resource) ? 1 : undefined;
  }
  const need = part.kind === 'work' && part.needs.find((each) => each.resource === resource);
  if (part.kind !== 'work' || !need || need.keeps || need.unitsBy !== undefined) return undefined;
  if (part.takes.kind !== 'fixed') return undefined;
  // What is needed together is held while another part of it is closed.
  const hours = new Set(part.needs.map((each) => hoursOf(element(resources, each.resource))));
  if (hours.size > 1) return undefined;
  const paces = part.needs.map((each) => paceOf(each));
  if (paces.some((pace) => pace === undefined)) return undefined;
  return (meanOf(part.takes.value) * need.units) / Math.min(...paces.map((pace) => pace ?? 1));

  /** The one pace of its units; undefined where there is more than one, or work may be done again. */
  function paceOf({ resource: needed }: Need): number | undefined {
    const { capacity, closing, preempts } = element(resources, needed);
    const again = [closing, preempts].some((each) => each === 'restart' || each === 'redraw');
    const [first, ...others] = capacity.levels;
    return again || first === undefined || others.some(({ speed }) => speed !== first.speed) ? undefined : first.speed;
  }
}
