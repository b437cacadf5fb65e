import type { Facility } from '../facility.ts';
import type { Line } from '../line.ts';
import type { Simulation } from '../simulation.ts';
import { priorities } from '../simulation.ts';
import { SimulationError } from '../simulation-error.ts';
import type { Buffer } from './buffer.ts';
import type { CoroutineActions, Limits, Steps, WaitEnd } from './coroutine.ts';
import { Coroutine } from './coroutine.ts';
import { Interruption } from './process-error.ts';
import type { ProcessorSharing } from './processor-sharing.ts';
import type { Signal } from './signal.ts';
import type { Store } from './store.ts';

/** What a process asks of a facility, and how long it is willing to wait: limits count until the service begins. */
export interface Demand extends Limits {
  /** 1 where not given. */
  readonly units?: number;
  /** Higher goes first where the facility's order is by priority; 0 where not given. */
  readonly rank?: number;
}

/** A duration, or how to draw one: when the work starts, and anew where interrupted work is redrawn. */
export type Work = number | (() => number);

/** How waiting for an object ended. */
export type Got<Item> =
  | { readonly kind: 'got'; readonly item: Item }
  | { readonly kind: 'gave up' }
  | { readonly kind: 'called off' };

/** Where a process lives. */
export interface ProcessHost {
  readonly simulation: Simulation;
  /** The line before a facility for requests of one size, to work there or to keep the units. */
  lineFor(facility: Facility, units: number, to: 'work' | 'keep'): Line;
  /** The process is over; its number may be reused. */
  ended(entity: number): void;
}

/**
 * A process of its own: what it does is a generator function, which is handed the process and waits by its commands,
 * each run with `yield*`.
 *
 *     function* customer(self: Process) {
 *       if ((yield* self.request(counter, { patience: 3 })) !== 'started') return;
 *       yield* self.hold(5);
 *       self.release(counter);
 *     }
 *
 * Units it still keeps when it ends, in whatever way, are given back.
 */
export class Process<T = unknown> extends Coroutine<T> {
  private readonly host: ProcessHost;
  private readonly does: (self: Process) => Steps<T>;
  private kept: Map<Facility, number> | undefined;
  /** Units kept, of all facilities. */
  private keeps = 0;
  private work: Work = 0;

  constructor(
    host: ProcessHost,
    name: string,
    entity: number,
    actions: CoroutineActions,
    does: (self: Process) => Steps<T>,
  ) {
    super(name, entity, host.simulation, actions);
    this.host = host;
    this.does = does;
  }

  /**
   * Lets time pass: `duration` is finite and at least 0. At one instant, those who keep units go on before all others,
   * so that what they then release is there for those who ask at that instant.
   */
  hold(duration: number, limits?: Limits): Steps<WaitEnd> {
    const { now } = this.simulation;
    const priority = this.keeps > 0 ? priorities.release : priorities.normal;
    return this.pause(() => {
      const timer = this.simulation.timer(now + duration, this.actions.wake, this.entity, priority);
      return () => this.simulation.cancel(timer);
    }, limits);
  }

  /** Waits for units of a facility and keeps them until `release`. Units that are kept are never interrupted. */
  *request(facility: Facility, demand: Demand = {}): Steps<'started' | 'gave up' | 'called off'> {
    const { units = 1 } = demand;
    const line = this.host.lineFor(facility, units, 'keep');
    const end = yield* this.pause(() => this.enter(line, demand), demand);
    return end === 'done' ? 'started' : end;
  }

  /** Gives back units that were requested. */
  release(facility: Facility, units = 1): void {
    const keeps = this.kept?.get(facility) ?? 0;
    if (!(units >= 0 && units <= keeps)) {
      const what = `"${this.name}" cannot release ${units} of "${facility.name}": expected at most the ${keeps} it keeps`;
      throw new SimulationError('misuse', what, this.simulation.now);
    }
    this.kept?.set(facility, keeps - units);
    this.keeps -= units;
    facility.release(units);
  }

  /** Waits for units, works with them and gives them back. Where the facility interrupts, this is what it interrupts. */
  *use(facility: Facility, work: Work, demand: Demand = {}): Steps<WaitEnd> {
    this.work = work;
    const line = this.host.lineFor(facility, demand.units ?? 1, 'work');
    return yield* this.pause(() => this.enter(line, demand), demand);
  }

  /** Has `work` done together with all others who are present; limits count until it is done. */
  share(facility: ProcessorSharing, work: number, limits?: Limits): Steps<WaitEnd> {
    return this.pause(() => {
      facility.join(this.entity, work);
      return () => facility.leave(this.entity);
    }, limits);
  }

  /** Waits for an object: the first in the store that `where` accepts. */
  *get<Item>(store: Store<Item>, where?: (item: Item) => boolean): Steps<Item> {
    const got = yield* this.getWithin({}, store, where);
    if (got.kind === 'got') return got.item;
    throw new Interruption(got.kind);
  }

  /** As `get`, but for as long as the limits allow. */
  *getWithin<Item>(limits: Limits, store: Store<Item>, where?: (item: Item) => boolean): Steps<Got<Item>> {
    const got: { readonly kind: 'got'; readonly item: Item }[] = [];
    const take = (item: Item) => {
      got.push({ kind: 'got', item });
      this.granted();
    };
    const end = yield* this.pause(() => store.get(take, where), limits);
    return got[0] ?? { kind: end === 'called off' ? 'called off' : 'gave up' };
  }

  /** Waits until the store has room for an object. */
  put<Item>(store: Store<Item>, item: Item, limits?: Limits): Steps<WaitEnd> {
    return this.pause(() => store.put(item, () => this.granted()), limits);
  }

  /** Waits until it can take an amount out of a buffer. */
  take(buffer: Buffer, amount: number, limits?: Limits): Steps<WaitEnd> {
    return this.pause(() => buffer.take(amount, () => this.granted()), limits);
  }

  /** Waits until a buffer has room for an amount. */
  add(buffer: Buffer, amount: number, limits?: Limits): Steps<WaitEnd> {
    return this.pause(() => buffer.add(amount, () => this.granted()), limits);
  }

  /** Waits for a signal, as all do who wait for it. */
  wait(signal: Signal, limits?: Limits): Steps<WaitEnd> {
    return this.pause(() => signal.wait(() => this.granted()), limits);
  }

  /** Waits for its turn at a signal: each firing releases one. */
  queue(signal: Signal, limits?: Limits): Steps<WaitEnd> {
    return this.pause(() => signal.queue(() => this.granted()), limits);
  }

  /** Waits for the end of another process. @returns what that returned; undefined when it was cancelled */
  *join<Result>(other: Process<Result>): Steps<Result | undefined> {
    yield* this.wait(other.over);
    return other.result;
  }

  /** Called by the line: the wait is over and its units are taken. */
  started(line: Line, to: 'work' | 'keep'): void {
    if (to === 'keep') {
      this.begun(undefined);
      // Work that takes no time, after which the line leaves the units in use.
      line.work(this.entity, 0);
    } else {
      this.begun(() => line.breakOff(this.entity));
      line.work(this.entity, this.draw());
    }
  }

  /** Called by the line: the work is done, or the units are there to be kept. */
  finished(facility: Facility, units: number, to: 'work' | 'keep'): void {
    if (to === 'keep') {
      this.kept ??= new Map();
      this.kept.set(facility, (this.kept.get(facility) ?? 0) + units);
      this.keeps += units;
    }
    // At one instant every unit is given back before anyone asks for one.
    if (to === 'work' && this.simulation.onwardPending) this.granted(priorities.onward);
    else this.wake();
  }

  /** A new duration of the work it is at. */
  draw(): number {
    return typeof this.work === 'number' ? this.work : this.work();
  }

  protected override body(): Steps<T> {
    return this.does(this);
  }

  protected override tidy(): void {
    for (const [facility, units] of this.kept ?? []) if (units > 0) facility.release(units);
    this.host.ended(this.entity);
  }

  private enter(line: Line, { rank = 0 }: Demand): () => void {
    line.join(this.entity, rank);
    return () => line.leave(this.entity);
  }
}
