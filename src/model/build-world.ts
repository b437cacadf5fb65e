import { Entities } from '../engine/entities.ts';
import { Network } from '../engine/network.ts';
import { Simulation } from '../engine/simulation.ts';
import { stepsInLoops } from '../plan/loops.ts';
import { oncePerPlan } from '../plan/once-per-plan.ts';
import type { Plan, Rules } from '../plan/plan.ts';
import { allRules } from '../plan/rules.ts';
import { admitArrivals } from './admission.ts';
import { closingOf, pacesOf, staff } from './capacity.ts';
import { Cases } from './cases.ts';
import { Dispatch } from './dispatch.ts';
import { ending } from './ending.ts';
import { countingVisits, Entry, StepOfCases, tracing } from './entry.ts';
import { keepable } from './kept.ts';
import { Movement } from './movement.ts';
import type { CaseObserver } from './observer.ts';
import { PolicyClock } from './policy-clock.ts';
import type { ReplicationSeed } from './random-numbers.ts';
import { modelReader } from './reader.ts';
import { reassessing } from './reassessing.ts';
import { seatings } from './seats.ts';
import { watching } from './state-watch.ts';
import { buildStep } from './steps/build.ts';
import type { World } from './world.ts';

/**
 * Phases: the clock and the facilities; the table of cases; the doors of the steps and the ends; the steps behind the
 * doors; the staffing; the arrivals.
 */
export function buildWorld(
  plan: Plan,
  chance: ReplicationSeed,
  observers: readonly CaseObserver[],
  arrivalsUntil: number,
): { readonly world: World; readonly dispatch: Dispatch } {
  const { limits } = plan;
  const rules = allRules(plan);
  const simulation = new Simulation({ events: limits.events });
  const listeners: (() => void)[] = [];
  const followers: (() => void)[] = [];
  const watch = hasGate(rules) ? watching(simulation, listeners) : undefined;
  const observer = new Dispatch(watch === undefined ? observers : [watch.observer, ...observers]);
  const network = new Network(simulation, observer, tableFor(plan));
  for (const resource of plan.resources) {
    const { name, order, preempts } = resource;
    network.facility({
      name,
      units: 0,
      order,
      closing: closingOf(resource),
      preempts,
      changesPace: resource.kind !== 'seats' && pacesOf(resource).length > 1,
      givesLate: order !== 'first come',
    });
  }

  const cases = new Cases(
    network.entities,
    plan.attributes.map(({ kind }) => kind === 'category'),
    keepable(rules),
  );
  const world: World = {
    plan,
    arrivalsUntil,
    chance,
    simulation,
    network,
    cases,
    movement: new Movement(simulation, cases, limits.instantSteps * activitiesOfAStep(rules) + 1),
    observer,
    rules,
    policies: new PolicyClock(plan.policies, { simulation, cases, chance }, (policy) => {
      for (const follow of followers) follow();
      inForce[policy]!();
      watch?.changed();
    }),
    lines: plan.steps.map(() => []),
    groupWaits: plan.resources.map(() => []),
    seatings: seatings(network, plan, observer),
    pace: new Float64Array(plan.resources.length).fill(1),
    at: (target) => (target.kind === 'step' ? doors[target.step]! : ends[target.end]!),
    reader: modelReader(() => world, cases),
    whenSettled: (listener) => listeners.push(listener),
    whenInForce: (listener) => followers.push(listener),
  };

  const hearsEntered = observer.hears('entered');
  const steps = observer.hears('departed') ? new StepOfCases(cases, observer, simulation) : undefined;
  const visits = stepsInLoops(plan).map((loops) => (loops ? cases.counter() : undefined));
  const doors = plan.steps.map(({ name }, index) => {
    const keeper = countingVisits(cases, visits[index]);
    if (steps !== undefined) return new Entry(name, tracing(keeper, steps, index));
    return new Entry(name, keeper, hearsEntered ? { events: observer, clock: simulation, step: index } : undefined);
  });
  const ends = plan.ends.map((_, index) => {
    const end = ending(world, index);
    return steps?.before(end) ?? end;
  });

  plan.steps.forEach(({ name }, index) => {
    doors[index]!.first = buildStep(world, { index, step: name, visits: visits[index] });
  });
  const inForce = plan.policies.map((policy) => reassessing(world, policy));
  network.facilities.forEach((facility, resource) => {
    staff(world, resource, facility);
  });
  admitArrivals(world);
  // Every rule has been built, so it is known which moments are looked at.
  cases.cameAt.forEach((_, step) => {
    doors[step]!.keepMoments(cases, step, simulation);
  });
  return { world, dispatch: observer };
}

function hasGate(rules: readonly Rules[]): boolean {
  return rules.some(({ steps }) => steps.some(({ parts }) => parts.some(({ kind }) => kind === 'gate')));
}

/** At most, its door included; where rules differ, one more to choose each of them. */
function activitiesOfAStep(rules: readonly Rules[]): number {
  const parts = rules.flatMap(({ steps }) => steps.map((step) => step.parts.length));
  return rules.length === 1
    ? Math.max(1, ...parts.map((count) => count + 1))
    : 3 * Math.max(...parts) * rules.length + 1;
}

/** How long the table of cases has become in any replication so far. */
const longestTable = oncePerPlan(() => ({ length: 64 }));

/**
 * A table as long as the longest so far, as most replications of a plan need about as long a one: making it longer as the
 * work in hand grows costs a tenth of the time of a run whose lists have no end.
 */
function tableFor(plan: Plan): Entities {
  const longest = longestTable(plan);
  const entities = new Entities(longest.length);
  entities.whenGrown((length) => {
    longest.length = length;
  });
  return entities;
}
