import type { Action, Simulation } from '../simulation.ts';
import { priorities } from '../simulation.ts';
import { SimulationError } from '../simulation-error.ts';
import type { Timer } from '../timers.ts';
import { Interruption, ProcessError } from './process-error.ts';
import type { Withdraw } from './signal.ts';
import { Signal } from './signal.ts';

/** What a generator yields while it waits. Made by the commands of a process and by nobody else. */
export interface Pause {
  readonly kind: 'pause';
}

/** Part of a process: waits any number of times and then returns a T. Run it with `yield*`. */
export type Steps<T> = Generator<Pause, T, void>;

/** What ends a wait before its time. */
export interface Limits {
  /** Gives up after this long. */
  readonly patience?: number;
  /** Is called off when this is fired, or at once when it is on. */
  readonly unless?: Signal;
}

export type WaitEnd = 'done' | 'gave up' | 'called off';

/** The events a coroutine plans for itself; their argument is its number. */
export interface CoroutineActions {
  readonly wake: Action;
  readonly giveUp: Action;
}

const pause: Pause = { kind: 'pause' };
const nothing: Withdraw = () => {};

/**
 * A generator function that runs in simulated time.
 *
 * It goes on only in an event of its own, never inside what another one does, so at one instant they go on in the order
 * in which they were released. A wait ends once, in one way, and everything else it waited for is then taken back.
 */
export abstract class Coroutine<T> {
  readonly name: string;
  /** Its number in the table of entities, reused after its end. */
  readonly entity: number;
  /** What it returned; undefined before its end and when it was cancelled or failed. */
  result: T | undefined;

  protected readonly simulation: Simulation;
  protected readonly actions: CoroutineActions;
  private steps: Generator<Pause, T | undefined, void> | undefined;
  private state: 'released' | 'running' | 'waiting' | 'over' = 'waiting';
  private waitEnd: WaitEnd = 'done';
  /** Takes back what it waits for; undefined while that can no longer be taken back. */
  private withdraw: Withdraw | undefined;
  private leaveUnless: Withdraw = nothing;
  private patience: Timer | undefined;
  private interruption: Interruption | undefined;
  private cancelled = false;
  /** Made when someone asks for it. */
  private overSignal: Signal | undefined;

  constructor(name: string, entity: number, simulation: Simulation, actions: CoroutineActions) {
    this.name = name;
    this.entity = entity;
    this.simulation = simulation;
    this.actions = actions;
  }

  get isOver(): boolean {
    return this.state === 'over';
  }

  /** On as soon as it has ended, in whatever way. */
  get over(): Signal {
    if (this.overSignal === undefined) {
      this.overSignal = new Signal(`end of ${this.name}`);
      if (this.isOver) this.overSignal.fire(true);
    }
    return this.overSignal;
  }

  /**
   * Throws an Interruption at the place where it waits. What it waits for is taken back; if that has just been granted,
   * it keeps what it got and is interrupted at its next wait.
   *
   * @returns false when it was over already
   */
  interrupt(reason: string): boolean {
    if (this.state === 'over') return false;
    this.interruption = new Interruption(reason);
    this.breakWait();
    return true;
  }

  /** Ends it at the place where it waits, by way of its `finally` blocks. @returns false when it was over already */
  cancel(): boolean {
    if (this.state === 'over') return false;
    this.cancelled = true;
    this.breakWait();
    return true;
  }

  /** Plans its beginning. Throws as `Simulation.schedule` does. */
  begin(at: number): void {
    const timer = this.simulation.timer(at, this.actions.wake, this.entity);
    this.withdraw = () => this.simulation.cancel(timer);
  }

  /** Called by the event `wake`: goes on, what it waited for having come. */
  wake(): void {
    if (this.state === 'waiting') this.end('done');
    this.step();
  }

  /** Called by the event `giveUp`: its patience is over. */
  giveUp(): void {
    this.takeBack('gave up');
    this.step();
  }

  /** What it waits for has come: it goes on in an event at this instant. */
  granted(priority: number = priorities.normal): void {
    this.end('done');
    this.simulation.schedule(this.simulation.now, this.actions.wake, this.entity, priority);
  }

  /**
   * The wait for service is over and the service has begun: patience and `unless` no longer count.
   *
   * @param withdraw breaks the service off; undefined where that cannot be done
   */
  begun(withdraw: Withdraw | undefined): void {
    this.dropLimits();
    this.withdraw = withdraw;
  }

  /** What it does. */
  protected abstract body(): Steps<T>;

  /** Gives up what it has left in hand. */
  protected abstract tidy(): void;

  /**
   * Waits for what `begin` asks for. That must lead to one call of `granted`, at once or later, or one of `wake`, later.
   *
   * @param begin takes the request to where it waits; what it returns takes it back
   */
  protected *pause(begin: () => Withdraw, limits: Limits = {}): Steps<WaitEnd> {
    if (this.state !== 'running')
      throw this.misuse('be made to wait by another process', 'each to use its own commands');
    if (!((limits.patience ?? 0) >= 0))
      throw this.misuse(`have a patience of ${limits.patience}`, 'a number of at least 0');
    let takeBack = nothing;
    const asked: Withdraw = () => takeBack();
    this.state = 'waiting';
    this.withdraw = asked;
    try {
      takeBack = begin();
    } catch (error) {
      this.state = 'running';
      this.withdraw = undefined;
      throw error;
    }
    this.limit(asked, limits);
    yield pause;
    return this.waitEnd;
  }

  /** Sets what may end the wait before its time, unless it is over or the service has begun. */
  private limit(asked: Withdraw, { patience, unless }: Limits): void {
    if (unless !== undefined && this.withdraw === asked) this.leaveUnless = unless.wait(() => this.callOff());
    if (patience === undefined || patience === Number.POSITIVE_INFINITY || this.withdraw !== asked) return;
    this.patience = this.simulation.timer(this.simulation.now + patience, this.actions.giveUp, this.entity);
  }

  private callOff(): void {
    this.takeBack('called off');
    this.simulation.schedule(this.simulation.now, this.actions.wake, this.entity);
  }

  /** Where it waits and can be taken from there, it is released to meet its interruption or its end. */
  private breakWait(): void {
    const begins = this.steps === undefined && !this.cancelled;
    if (this.state !== 'waiting' || this.withdraw === undefined || begins) return;
    this.takeBack('called off');
    this.simulation.schedule(this.simulation.now, this.actions.wake, this.entity);
  }

  private takeBack(as: WaitEnd): void {
    const { withdraw } = this;
    this.end(as);
    withdraw?.();
  }

  private end(as: WaitEnd): void {
    this.state = 'released';
    this.waitEnd = as;
    this.dropLimits();
    this.withdraw = undefined;
  }

  private dropLimits(): void {
    if (this.patience !== undefined) this.simulation.cancel(this.patience);
    this.patience = undefined;
    this.leaveUnless();
    this.leaveUnless = nothing;
  }

  private step(): void {
    const was = this.waitEnd;
    this.state = 'running';
    let next: IteratorResult<Pause, T | undefined>;
    try {
      next = this.advance(was);
      if (next.done !== true && this.state === 'running') {
        throw this.misuse('yield by itself', 'yield* and one of its own commands');
      }
    } catch (error) {
      this.close(undefined);
      throw new ProcessError({ process: this.name, at: this.simulation.now }, { cause: error });
    }
    if (next.done === true) this.close(next.value);
    else if (this.cancelled || this.interruption !== undefined) this.breakWait();
  }

  private advance(was: WaitEnd): IteratorResult<Pause, T | undefined> {
    this.steps ??= this.body();
    if (this.cancelled) {
      this.cancelled = false;
      return this.steps.return(undefined);
    }
    const { interruption } = this;
    // One that has just been granted what it waited for keeps it, and meets the interruption at its next wait.
    if (interruption === undefined || was === 'done') return this.steps.next();
    this.interruption = undefined;
    return this.steps.throw(interruption);
  }

  private close(result: T | undefined): void {
    this.state = 'over';
    this.result = result;
    this.tidy();
    this.overSignal?.fire(true);
  }

  private misuse(what: string, expected: string): SimulationError {
    return new SimulationError('misuse', `"${this.name}" cannot ${what}: expected ${expected}`, this.simulation.now);
  }
}
