/**
 * The room `engine/`: time, order and waiting. It knows entities as small whole numbers and nothing of cases; the model
 * calls it, and so can a program of yours. Begin with the loop here and calendar.ts; then line.ts and facility.ts for those
 * who wait and are served. processes/ is a wing of its own for models written as generator functions, which the model does
 * not use.
 *
 * Simulated time: one clock, one calendar, one loop.
 *
 * An event is a registered action and an integer argument, so scheduling one allocates nothing. Events are carried out
 * in order of time, then priority (lower first), then insertion; `run` includes its last moment, `runBefore` does not.
 */
import { Calendar } from './calendar.ts';
import { SimulationError } from './simulation-error.ts';
import type { Timer } from './timers.ts';

/** A registered handler; the number is its place in the simulation's table. */
export type Action = number & { readonly [actionBrand]?: true };
declare const actionBrand: unique symbol;

/**
 * Who goes first at one instant; any whole number from -128 to 127 will do. The order of the first six is what "released
 * before the next is seized" means.
 */
export const priorities = {
  /** Ranks that change with time: a unit that is given at that moment is given by them. */
  rising: -5,
  /** Capacity changes: a counter that closes at five starts nothing at five. */
  staffing: -4,
  /** Ends of work: a unit is given back before anything asks for one. */
  release: -3,
  /** Those that postponed their request until all units due now are back. */
  onward: -2,
  /** Units that are given by priority, once everyone who goes on at that moment is in the list. */
  giving: -1,
  /** Everything else. */
  normal: 0,
  /** Groups that form at a moment: those who come at that very moment are in time. */
  forming: 1,
  /** Those who stop waiting for a group: one that forms at that very moment takes them along. */
  late: 2,
} as const;

export interface SimulationLimits {
  /** Events in all. */
  readonly events: number;
  /** Events at one and the same instant. */
  readonly eventsAtOneInstant: number;
}

const defaultLimits: SimulationLimits = { events: Number.MAX_SAFE_INTEGER, eventsAtOneInstant: 10_000_000 };

export class Simulation {
  /** The clock. Only the loop moves it. */
  now = 0;
  /** Events carried out so far. */
  events = 0;

  private readonly calendar = new Calendar();
  private readonly handlers: ((argument: number) => void)[] = [];
  private readonly names: string[] = [];
  private readonly limits: SimulationLimits;
  private stopped = false;
  private running = false;
  private look: (() => void) | undefined;
  private mustLook = false;

  constructor(limits: Partial<SimulationLimits> = {}) {
    this.limits = { ...defaultLimits, ...limits };
  }

  /**
   * @param name what an error calls it
   * @param handler called with the argument given to `schedule`; `now` is then the event's time
   */
  register(name: string, handler: (argument: number) => void): Action {
    this.handlers.push(handler);
    return this.names.push(name) - 1;
  }

  /** Plans an event that will not be cancelled. Throws a SimulationError for a time in the past, NaN or infinity. */
  schedule(at: number, action: Action, argument = 0, priority: number = priorities.normal): void {
    if (!(at >= this.now && at < Number.POSITIVE_INFINITY)) throw this.wrongTime(at, action);
    this.calendar.insert(at, priority, action, argument);
  }

  /** Plans an event that `cancel` can take back. Throws as `schedule` does. */
  timer(at: number, action: Action, argument = 0, priority: number = priorities.normal): Timer {
    if (!(at >= this.now && at < Number.POSITIVE_INFINITY)) throw this.wrongTime(at, action);
    return this.calendar.insertTimer(at, priority, action, argument);
  }

  /**
   * Calls `look` once at the end of each instant at which `lookAfterwards` was called: when all is done that happens then,
   * before the clock moves on. It plans nothing. One look counts as one event, and costs less than one.
   */
  whenInstantEnds(look: () => void): void {
    this.look = look;
  }

  lookAfterwards(): void {
    this.mustLook = true;
  }

  /** @returns false when the timer had already gone off or been cancelled */
  cancel(timer: Timer): boolean {
    return this.calendar.cancel(timer);
  }

  /** When the first event planned is due; Infinity when nothing is planned. */
  get nextEvent(): number {
    return this.calendar.first;
  }

  /** Events still planned. */
  get pending(): number {
    return this.calendar.length;
  }

  /** Whether, at this very instant, a unit is still to be given back or someone held off until all were back. */
  get onwardPending(): boolean {
    return this.calendar.hasNow(priorities.onward);
  }

  /**
   * Carries out every event up to and including `until`, and leaves the clock there (or, where `until` is infinite, at
   * the last event). May be called again with a later time.
   */
  run(until = Number.POSITIVE_INFINITY): void {
    if (this.running) throw new SimulationError('already running', 'run', this.now);
    if (!(until >= this.now)) throw this.pastHorizon(until);
    const { calendar, handlers, limits } = this;
    this.running = true;
    this.stopped = false;
    let atThisInstant = 0;
    try {
      while (!this.stopped) {
        if (this.mustLook && calendar.first > this.now) {
          this.endInstant();
          continue;
        }
        if (!calendar.next(until)) break;
        if (calendar.time !== this.now) {
          this.now = calendar.time;
          atThisInstant = 0;
        }
        if (++atThisInstant > limits.eventsAtOneInstant) {
          throw new SimulationError('no time passing', this.nameOf(calendar.action), this.now);
        }
        if (++this.events > limits.events) throw this.pastBudget(calendar.action);
        handlers[calendar.action]!(calendar.argument);
      }
      if (!this.stopped && until < Number.POSITIVE_INFINITY) this.now = until;
    } finally {
      this.running = false;
    }
  }

  /**
   * Carries out every event before `until`, a finite time, and leaves the clock there: what is due at that very moment is
   * still to come. May be called again, as `run` may.
   */
  runBefore(until: number): void {
    if (!(until >= this.now)) throw this.pastHorizon(until);
    if (until > this.now) this.run(largestBelow(until));
    if (!this.stopped) this.now = until;
  }

  /** Ends `run` after the event in hand; what is planned stays planned. */
  stop(): void {
    this.stopped = true;
  }

  nameOf(action: Action): string {
    return this.names[action] ?? `action ${action}`;
  }

  private endInstant(): void {
    this.mustLook = false;
    if (++this.events > this.limits.events) throw this.pastBudget(this.calendar.action);
    this.look?.();
  }

  private pastBudget(action: Action): SimulationError {
    return new SimulationError('event budget', this.nameOf(action), this.now);
  }

  private pastHorizon(until: number): SimulationError {
    return new SimulationError('horizon in the past', `run until ${until}`, this.now);
  }

  private wrongTime(at: number, action: Action): SimulationError {
    return new SimulationError('not a moment to come', `${this.nameOf(action)} at ${at}`, this.now);
  }
}

const bits = new BigUint64Array(1);
const double = new Float64Array(bits.buffer);

/** The largest number below a positive one. */
function largestBelow(value: number): number {
  double[0] = value;
  bits[0] = bits[0]! - 1n;
  return double[0];
}
