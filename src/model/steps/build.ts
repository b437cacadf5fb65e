import type { Activity } from '../activity.ts';
import type { Dependent, StepPart, StepPlan } from '../plan.ts';
import { followsState } from '../quantities.ts';
import type { World } from '../world.ts';
import { charge } from './charge.ts';
import { gate } from './gate.ts';
import type { Place } from './place.ts';
import { release } from './release.ts';
import { route } from './route.ts';
import { set } from './set.ts';
import { wait } from './wait.ts';
import { work } from './work.ts';

/** A kind of part turned into an activity that hands on to `next`. */
export type Builder<K extends StepPart['kind']> = (
  world: World,
  place: Place,
  part: Extract<StepPart, { readonly kind: K }>,
  next: Activity,
) => Activity;

/** Every kind of step part; the one place where a new kind is registered. */
const builders: { readonly [K in StepPart['kind']]: Builder<K> } = { charge, gate, release, route, set, wait, work };

/** @returns the step's first part, which leads to the others */
export function buildStep(world: World, { name, parts }: StepPlan, place: Place): Activity {
  return parts.reduceRight<Activity>((next, part) => buildPart(world, place, part, next), nowhere(name));
}

function buildPart<K extends StepPart['kind']>(
  world: World,
  place: Place,
  part: Extract<StepPart, { readonly kind: K }> & { readonly kind: K },
  next: Activity,
): Activity {
  const build: Builder<K> = builders[part.kind];
  const activity = build(world, place, part, next);
  return valuesOf(part).some(followsState) ? afterAllUnitsAreBack(world, activity) : activity;
}

/** What a part draws or reckons the moment a case comes to it; gates, routes, work and groups hold off by themselves. */
function valuesOf(part: StepPart): readonly Dependent<unknown>[] {
  switch (part.kind) {
    case 'charge':
      return [part.amount];
    case 'set':
      return [part.to.kind === 'category' ? part.to.shares : part.to.draw];
    case 'wait':
      return [part.lasts];
    default:
      return [];
  }
}

/** An activity that looks at the state of the system: only once that is what it will be. */
function afterAllUnitsAreBack({ movement }: World, activity: Activity): Activity {
  const looking: Activity = {
    step: activity.step,
    enter: (item) => (movement.holdsOff(item, point) ? undefined : activity),
  };
  const point = movement.point(looking);
  return looking;
}

/** What follows a step's last part: nothing, because that part is a route. */
function nowhere(step: string): Activity {
  return {
    step,
    enter() {
      throw new RangeError(`step "${step}" has no route: expected its last part to be one`);
    },
  };
}
