import { Network } from '../engine/network.ts';
import { Simulation } from '../engine/simulation.ts';
import { admitArrivals } from './admission.ts';
import { closingOf, staff } from './capacity.ts';
import { Cases } from './cases.ts';
import type { Chance } from './chance.ts';
import { ending } from './ending.ts';
import { countingVisits, Entry, tracing } from './entry.ts';
import { keepable } from './kept.ts';
import { stepsInLoops } from './loops.ts';
import { Movement } from './movement.ts';
import type { CaseObserver, CaseTracer } from './observer.ts';
import type { Plan } from './plan.ts';
import { quantityReading } from './quantities.ts';
import { watching } from './state-watch.ts';
import { buildStep } from './steps/build.ts';
import type { World } from './world.ts';

/**
 * Phases: the clock and the facilities; the table of cases; the doors of the steps and the ends; the steps behind the
 * doors; the staffing; the arrivals.
 */
export function buildWorld(plan: Plan, chance: Chance, observer: CaseObserver, tracer: CaseTracer | undefined): World {
  const { limits } = plan;
  const simulation = new Simulation({ events: limits.events });
  const listeners: (() => void)[] = [];
  const heard = hasGate(plan) ? watching(observer, simulation, listeners) : observer;
  const network = new Network(simulation, heard);
  for (const resource of plan.resources) {
    const { name, order, preempts } = resource;
    network.facility({ name, units: 0, order, closing: closingOf(resource), preempts });
  }

  const cases = new Cases(
    network.entities,
    plan.attributes.map(({ kind }) => kind === 'category'),
    keepable(plan),
  );
  const partsOfAStep = Math.max(1, ...plan.steps.map(({ parts }) => parts.length + 1));
  const world: World = {
    plan,
    chance,
    simulation,
    network,
    cases,
    movement: new Movement(simulation, cases, limits.instantSteps * partsOfAStep + 1),
    observer: heard,
    lines: plan.steps.map(() => undefined),
    pace: new Float64Array(plan.resources.length).fill(1),
    at: (target) => (target.kind === 'step' ? doors[target.step]! : ends[target.end]!),
    read: (quantity) => quantityReading(world, quantity),
    whenSettled: (listener) => listeners.push(listener),
  };

  const visits = stepsInLoops(plan.steps).map((loops) => (loops ? cases.counter() : undefined));
  const doors = plan.steps.map(({ name }, index) => {
    const keeper = countingVisits(cases, visits[index]);
    return new Entry(name, tracer === undefined ? keeper : tracing(keeper, tracer, index, cases, simulation));
  });
  const ends = plan.ends.map((_, index) => ending(world, index));

  plan.steps.forEach((step, index) => {
    doors[index]!.first = buildStep(world, step, { index, step: step.name, visits: visits[index] });
  });
  network.facilities.forEach((facility, resource) => {
    staff(world, resource, facility);
  });
  admitArrivals(world);
  // Every rule has been built, so it is known which moments are looked at.
  cases.cameAt.forEach((_, step) => {
    doors[step]!.keepMoments(cases, step, simulation);
  });
  return world;
}

function hasGate({ steps }: Plan): boolean {
  return steps.some(({ parts }) => parts.some(({ kind }) => kind === 'gate'));
}
