import type { Action, Simulation } from '../engine/simulation.ts';
import { priorities } from '../engine/simulation.ts';
import type { Activity } from './activity.ts';
import type { Cases } from './cases.ts';
import { RunError } from './run-error.ts';

/**
 * Takes cases from one activity to the next.
 *
 * At one instant: capacity changes; then ends of work and of pauses, each case going on until it would ask for units or
 * look at the state of the system; once every unit is back, the cases that held off go on, in the order in which they
 * came; then new arrivals and cases that give up; then groups that form at that moment, and then those who give up on
 * one. So no case is refused for a unit that comes back at the same instant, and what ends elsewhere at that instant does
 * not change who goes first here.
 */
export class Movement {
  private readonly simulation: Simulation;
  private readonly cases: Cases;
  /** Activities one case may go through without time passing. */
  private readonly limit: number;
  private readonly points: Activity[] = [];
  private readonly goOn: Action;
  private readonly goOnward: Action;
  /** Whether the case that moves now has held off already. */
  private heldOff = false;
  private lastStart: Activity | undefined;

  constructor(simulation: Simulation, cases: Cases, limit: number) {
    this.simulation = simulation;
    this.cases = cases;
    this.limit = limit;
    this.goOn = simulation.register('going on after a pause', (item) => {
      this.advance(item, this.points[cases.resumesAt[item]!]!);
    });
    this.goOnward = simulation.register('going on when all units are back', (item) => {
      this.heldOff = true;
      this.advance(item, this.points[cases.resumesAt[item]!]!);
      this.heldOff = false;
    });
  }

  /** The step, or end, at which a case went on last. */
  get last(): string {
    return this.lastStart?.step ?? '';
  }

  /** Goes on with a case until it waits, works, pauses or leaves. */
  advance(item: number, activity: Activity): void {
    this.lastStart = activity;
    let passed = 0;
    for (let next: Activity | undefined = activity; next !== undefined; next = next.enter(item)) {
      if (++passed > this.limit) throw new RunError('no time passing', next.step, this.simulation.now);
    }
  }

  /** Gives an activity a number, for `pause`. */
  point(activity: Activity): number {
    return this.points.push(activity) - 1;
  }

  /** The case goes on at `point`, `seconds` from now. */
  pause(item: number, seconds: number, point: number): void {
    this.cases.resumesAt[item] = point;
    this.simulation.schedule(this.simulation.now + seconds, this.goOn, item, priorities.release);
  }

  /**
   * Whether a case must hold off, because units are still to come back at this instant; it then goes on at `point`. To be
   * asked, once, by whatever asks for units or looks at the state of the system.
   */
  holdsOff(item: number, point: number): boolean {
    if (this.heldOff || !this.simulation.onwardPending) return false;
    this.cases.resumesAt[item] = point;
    this.simulation.schedule(this.simulation.now, this.goOnward, item, priorities.onward);
    return true;
  }
}
