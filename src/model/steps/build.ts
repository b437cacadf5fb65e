import { followsState } from '../../plan/dependent.ts';
import type { Dependent, StepPart } from '../../plan/plan.ts';
import { same } from '../../plan/same.ts';
import type { Slot } from '../../plan/slots.ts';
import { stepSlots } from '../../plan/slots.ts';
import { hasList, looksOf } from '../../plan/step-parts.ts';
import type { Activity } from '../activity.ts';
import { inForce, ofEach } from '../rules-in-force.ts';
import type { World } from '../world.ts';
import { charge } from './charge.ts';
import { gate } from './gate.ts';
import { group } from './group.ts';
import type { Place } from './place.ts';
import { release } from './release.ts';
import { route } from './route.ts';
import { set } from './set.ts';
import { wait } from './wait.ts';
import { sharesLine, work } from './work.ts';

/**
 * A kind of part turned into an activity that hands on to `next`. `slot` is what is done here under each of the rules, for
 * kinds that take several of its versions together; see `builtAsOne`.
 */
export type Builder<K extends StepPart['kind']> = (
  world: World,
  place: Place,
  part: Extract<StepPart, { readonly kind: K }>,
  next: Activity,
  slot: Slot,
) => Activity;

/** Every kind of step part; the one place where a new kind is registered. */
const builders: { readonly [K in StepPart['kind']]: Builder<K> } = {
  charge,
  gate,
  group,
  release,
  route,
  set,
  wait,
  work,
};

/** @returns the step's first part, which leads to the others */
export function buildStep(world: World, place: Place): Activity {
  const last = nowhere(place.step);
  return stepSlots(world.plan)[place.index]!.reduceRight<Activity>(
    (next, slot) => buildSlot(world, place, slot, next),
    last,
  );
}

/** Where rules differ, each case takes the version in force for it when it comes by; an empty one lets it go on. */
function buildSlot(world: World, place: Place, slot: Slot, next: Activity): Activity {
  const make = (part: Slot[number]) => (part === undefined ? next : buildPart(world, place, part, next, slot));
  const versions = ofEach(slot, make, builtAsOne);
  return inForce(world, versions, (now) => ({ step: place.step, enter: now }));
}

/**
 * Work with the same needs keeps one line, and groups keep one list, which follow the rules in force; gates tell of
 * their step together.
 */
function builtAsOne(a: Slot[number], b: Slot[number]): boolean {
  if (a?.kind === 'work' && b?.kind === 'work') return sharesLine(a, b);
  const kind = a?.kind;
  return ((kind === 'gate' || kind === 'group') && b?.kind === kind) || same(a, b);
}

function buildPart<K extends StepPart['kind']>(
  world: World,
  place: Place,
  part: Extract<StepPart, { readonly kind: K }> & { readonly kind: K },
  next: Activity,
  slot: Slot,
): Activity {
  const build: Builder<K> = builders[part.kind];
  const activity = build(world, place, part, next, slot);
  return valuesOf(part).some(followsState) ? afterAllUnitsAreBack(world, activity) : activity;
}

/** What a part draws or reckons the moment a case comes to it; gates, routes, work and groups hold off by themselves. */
function valuesOf(part: StepPart): readonly Dependent<unknown>[] {
  if (part.kind === 'gate' || part.kind === 'route' || hasList(part)) return [];
  return looksOf(part).flatMap((look) => (look.kind === 'value' ? [look.value] : []));
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
