/** A compiled scenario, running: one replication. */
import { Network } from '../engine/network.ts';
import { Simulation } from '../engine/simulation.ts';
import { SimulationError } from '../engine/simulation-error.ts';
import type { Activity } from './activity.ts';
import { startStream } from './arrivals/stream.ts';
import { staff } from './capacity.ts';
import { Cases } from './cases.ts';
import { LevelDraw, NumberDraw } from './draws.ts';
import { ending } from './ending.ts';
import { doorkeeper, Entry } from './entry.ts';
import { stepsInLoops } from './loops.ts';
import type { CaseObserver, CaseTracer } from './observer.ts';
import type { AttributePlan, Plan, Target } from './plan.ts';
import { RunError } from './run-error.ts';
import { watching } from './state-watch.ts';
import { buildPart } from './steps/build.ts';
import type { Chance, World } from './world.ts';

export class Model {
  private readonly plan: Plan;
  private readonly simulation: Simulation;
  private readonly network: Network;
  private readonly cases: Cases;

  /**
   * Phases: the clock and the facilities; the table of cases; the doors of the steps and the ends; the steps behind the
   * doors; the staffing; the arrivals.
   *
   * @param tracer follows every case; costs time, so only where a file of cases is wanted
   */
  constructor(plan: Plan, chance: Chance, observer: CaseObserver, tracer?: CaseTracer) {
    const { limits } = plan;
    this.plan = plan;
    this.simulation = new Simulation({ events: limits.events });
    const watchers: (() => void)[] = [];
    const heard = hasGate(plan) ? watching(observer, watchers) : observer;
    this.network = new Network(this.simulation, heard);
    for (const { name, order, closing, preempts } of plan.resources) {
      this.network.facility({ name, units: 0, order, closing: closing === 'pause' ? 'resume' : closing, preempts });
    }
    this.cases = new Cases(
      this.network.entities,
      plan.attributes.map(({ kind }) => kind === 'category'),
      plan.resources.map((_, resource) => isKept(plan, resource)),
    );

    const { simulation, network, cases } = this;
    const resume = simulation.register('going on after a pause', (item) => {
      world.advance(item, points[cases.resumesAt[item]!]!);
    });
    const points: Activity[] = [];
    const hops = limits.instantSteps * Math.max(1, ...plan.steps.map(({ parts }) => parts.length + 1));
    const world: World = {
      plan,
      simulation,
      network,
      cases,
      chance,
      observer: heard,
      pace: new Float64Array(plan.resources.length).fill(1),
      at: (target: Target) => (target.kind === 'step' ? doors[target.step]! : ends[target.end]!),
      point: (activity) => points.push(activity) - 1,
      resumeAfter: (item, after) => simulation.schedule(simulation.now + after, resume, item),
      whenStateChanges: (listener) => watchers.push(listener),
      advance(item, activity) {
        let hop = 0;
        for (let next: Activity | undefined = activity; next !== undefined; next = next.enter(item)) {
          if (++hop > hops) throw new RunError('no time passing', next.step, simulation.now);
        }
      },
    };

    const visits = stepsInLoops(plan.steps).map((loops) => (loops ? cases.counter() : undefined));
    const doors = plan.steps.map(
      ({ name }, i) => new Entry(name, doorkeeper(cases, i, visits[i], tracer, simulation)),
    );
    const ends = plan.ends.map((_, end) => ending(world, end));
    plan.steps.forEach(({ name, parts }, index) => {
      const place = { index, step: name, visits: visits[index] };
      const first = parts.reduceRight<Activity>((next, part) => buildPart(world, place, part, next), nowhere(name));
      doors[index]!.first = first;
    });
    network.facilities.forEach((facility, resource) => {
      staff(world, resource, facility);
    });
    this.admitArrivals(world);
  }

  /** Seconds since the start of the run. */
  get now(): number {
    return this.simulation.now;
  }

  get casesInHand(): number {
    return this.cases.entities.count;
  }

  /** Events so far. */
  get events(): number {
    return this.simulation.events;
  }

  /** Goes on up to and including `until` seconds. Throws a RunError where a limit of the plan is passed. */
  run(until: number): void {
    try {
      this.simulation.run(until);
    } catch (error) {
      if (error instanceof SimulationError && (error.code === 'event budget' || error.code === 'no time passing')) {
        throw new RunError(error.code, error.what, error.at);
      }
      throw error;
    }
  }

  /** Cases waiting at a step. */
  waitingAt(step: number): number {
    return this.network.lines.find(({ index }) => index === step)?.list.length ?? 0;
  }

  /** Cases waiting for a resource, over all its steps. */
  waitingFor(resource: number): number {
    return this.network.facilities[resource]!.waiting;
  }

  inUse(resource: number): number {
    return this.network.facilities[resource]!.inUse;
  }

  unitsInForce(resource: number): number {
    return this.network.facilities[resource]!.units;
  }

  /** Every case waiting at a step, with the moment it joined. */
  eachWaiting(step: number, visit: (item: number, since: number) => void): void {
    const { since } = this.network.entities;
    this.network.lines.find(({ index }) => index === step)?.list.each((item) => {
      visit(item, since[item]!);
    });
  }

  /** Every case in the chain, with the moment it arrived. */
  eachInHand(visit: (item: number, arrivedAt: number) => void): void {
    this.cases.each((item) => {
      visit(item, this.cases.arrivedAt[item]!);
    });
  }

  arrivedAt(item: number): number {
    return this.cases.arrivedAt[item]!;
  }

  /** Euro the case owes now. */
  owed(item: number): number {
    return this.cases.owed[item]!;
  }

  /** The level of a categorical attribute. */
  level(item: number, attribute: number): number {
    return this.cases.levels[attribute]![item]!;
  }

  private admitArrivals(world: World): void {
    const { plan, cases, simulation } = this;
    const draws = plan.attributes.map((attribute, i) => attributeDraw(world, attribute, i));
    const limit = plan.limits.casesInHand;
    const destinations = plan.arrivals.map(({ to }) => world.at(to));
    plan.arrivals.forEach((_, index) => {
      startStream(world, index, (stream, number, luck) => {
        if (this.casesInHand >= limit) {
          throw new RunError('too many cases', plan.arrivals[stream]!.name, simulation.now);
        }
        const item = cases.add(stream, number, luck, simulation.now);
        for (let i = 0; i < draws.length; i++) draws[i]!(item);
        world.observer.arrived(stream, item, simulation.now);
        world.advance(item, destinations[stream]!);
      });
    });
  }
}

function attributeDraw(world: World, attribute: AttributePlan, index: number): (item: number) => void {
  const { cases } = world;
  const purpose = `attribute ${attribute.name}`;
  if (attribute.kind === 'category') {
    const draw = new LevelDraw(world, purpose, undefined, attribute.shares);
    return (item) => {
      cases.levels[index]![item] = draw.of(item);
    };
  }
  const draw = new NumberDraw(world, purpose, undefined, attribute.draw);
  return (item) => {
    cases.values[index]![item] = draw.of(item);
  };
}

function isKept({ steps }: Plan, resource: number): boolean {
  return steps.some(({ parts }) =>
    parts.some((part) => part.kind === 'work' && part.needs.some((need) => need.keeps && need.resource === resource)),
  );
}

function hasGate({ steps }: Plan): boolean {
  return steps.some(({ parts }) => parts.some(({ kind }) => kind === 'gate'));
}

/** What follows a step's last part: nothing, because that part is a route. */
function nowhere(step: string): Activity {
  return {
    step,
    enter() {
      throw new RangeError(`step "${step}" has no route`);
    },
  };
}
