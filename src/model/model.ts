/**
 * The room `model/`: a plan running on the engine, one replication at a time. It knows cases, steps, resources and policies,
 * and keeps no statistics: observers listen to it (observer.ts). Experiments call it. Begin with `Model` here, then
 * build-world.ts, which puts the parts together; each kind of step part has a file in steps/, each pattern in arrivals/.
 */
import { SimulationError } from '../engine/simulation-error.ts';
import type { Plan } from '../plan/plan.ts';
import { buildWorld } from './build-world.ts';
import type { Dispatch } from './dispatch.ts';
import type { CaseObserver, CaseReader } from './observer.ts';
import type { ReplicationSeed } from './random-numbers.ts';
import { RunError } from './run-error.ts';
import { waitingFor, waitingIn } from './waiting.ts';
import type { World } from './world.ts';

/** A compiled scenario, running: one replication. Times are in seconds since the start of the run. */
export class Model implements CaseReader {
  private readonly world: World;
  private readonly dispatch: Dispatch;

  /**
   * @param observers are told what happens, in this order; none is needed
   * @param arrivalsUntil nobody comes, for the first time or again, from this moment on
   */
  constructor(
    plan: Plan,
    chance: ReplicationSeed,
    observers: readonly CaseObserver[],
    arrivalsUntil: number = plan.period.horizon,
  ) {
    const { world, dispatch } = buildWorld(plan, chance, observers, arrivalsUntil);
    this.world = world;
    this.dispatch = dispatch;
  }

  get now(): number {
    return this.world.simulation.now;
  }

  /** Events so far. */
  get events(): number {
    return this.world.simulation.events;
  }

  /** Goes on up to and including `until`. Throws a RunError where a limit of the plan is passed. */
  run(until: number): void {
    this.within(() => this.world.simulation.run(until));
  }

  /** The same until just before anything happens at `until`: a moment at which one stretch of time ends is of the next. */
  runBefore(until: number): void {
    this.within(() => this.world.simulation.runBefore(until));
  }

  /** Ends `run` or `runBefore` after the event in hand, with the clock there; what is planned stays planned. */
  stop(): void {
    this.world.simulation.stop();
  }

  /** From now on this observer is told nothing; the run itself goes on as it would. */
  dismiss(observer: CaseObserver): void {
    this.dispatch.dismiss(observer);
  }

  /** People who left the chain and are to come back are not counted. */
  get casesInHand(): number {
    return this.world.cases.inHand;
  }

  /** Cases waiting at a step. */
  waitingAt(step: number): number {
    return waitingIn(this.world.lines[step]!);
  }

  /** Cases waiting for a resource, over all its steps. */
  waitingFor(resource: number): number {
    return waitingFor(this.world, resource)();
  }

  /** Units taken or kept. */
  inUse(resource: number): number {
    return this.world.network.facilities[resource]!.inUse;
  }

  unitsInForce(resource: number): number {
    return this.world.network.facilities[resource]!.units;
  }

  /** Every case waiting at a step, with the moment it joined. */
  eachWaiting(step: number, visit: (item: number, since: number) => void): void {
    const { entities } = this.world.network;
    for (const { list } of this.world.lines[step]!) {
      list.each((item) => {
        visit(item, entities.since[item]!);
      });
    }
  }

  /** Every case at work at a step, interrupted work included, with the moment it started. Costs a look at every case. */
  eachAtWork(step: number, visit: (item: number, startedAt: number) => void): void {
    const { cases, network } = this.world;
    cases.each((item) => {
      if (cases.worksAt[item] === step) visit(item, network.entities.since[item]!);
    });
  }

  /** By step: seconds that cases which are at work there have been so, interruptions left out; for groups since they began. */
  workUnderWay(): Float64Array {
    const { cases, lines, network, simulation } = this.world;
    const underWay = new Float64Array(lines.length);
    cases.each((item) => {
      const step = cases.worksAt[item]!;
      if (step < 0) return;
      const [line] = lines[step]!;
      const worked = line?.workedSoFar?.(item) ?? simulation.now - network.entities.since[item]!;
      underWay[step] = underWay[step]! + worked;
    });
    return underWay;
  }

  /** Every case in the chain, with the moment it arrived. */
  eachInHand(visit: (item: number, arrivedAt: number) => void): void {
    const { cases } = this.world;
    cases.each((item) => {
      visit(item, cases.arrivedAt[item]!);
    });
  }

  arrivedAt(item: number): number {
    return this.world.cases.arrivedAt[item]!;
  }

  streamOf(item: number): number {
    return this.world.cases.stream[item]!;
  }

  numberOf(item: number): number {
    return this.world.cases.number[item]!;
  }

  earlierCases(item: number): number {
    return this.world.cases.earlierCases(item);
  }

  /** Euro the case owes now. */
  owed(item: number): number {
    return this.world.cases.owed[item]!;
  }

  /** Units of a resource that a case keeps from an earlier step. */
  keptUnits(item: number, resource: number): number {
    return this.world.cases.kept[resource]?.[item] ?? 0;
  }

  /** Which rules hold for a case now: 0 for the plan's own, from 1 on those of the policies. */
  rulesOf(item: number): number {
    return this.world.policies.rulesOf(item);
  }

  /** The level of a categorical attribute. */
  level(item: number, attribute: number): number {
    return this.world.cases.levels[attribute]![item]!;
  }

  /** The value of a numeric attribute. */
  value(item: number, attribute: number): number {
    return this.world.cases.values[attribute]![item]!;
  }

  private within(go: () => void): void {
    try {
      go();
    } catch (error) {
      throw passedLimit(error, this.world.movement.last) ?? error;
    }
  }
}

/** @returns undefined for an error of another kind */
function passedLimit(error: unknown, step: string): RunError | undefined {
  if (!(error instanceof SimulationError)) return undefined;
  const { code, at } = error;
  return code === 'event budget' || code === 'no time passing' ? new RunError(code, step, at) : undefined;
}
