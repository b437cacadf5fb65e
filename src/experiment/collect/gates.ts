import type { Plan } from '../../plan/plan.ts';
import { throughGates } from './asked-for.ts';
import type { ComingLater } from './coming-later.ts';

/** How long the gate of each step was closed, and how often it closed: columns indexed by step. */
export class GateStatistics {
  /** Seconds closed; up to date after `close`. */
  readonly closedTime: Float64Array;
  /** Times it closed. */
  readonly closings: Float64Array;

  /** Cases that an open gate let through. */
  readonly admitted: Float64Array;

  /** Who of them came to the places that gates look at; undefined where none does. */
  readonly through: ComingLater | undefined;

  private readonly closed: Uint8Array;
  private readonly since: Float64Array;

  constructor(plan: Plan) {
    const steps = plan.steps.length;
    this.through = throughGates(plan);
    this.closedTime = new Float64Array(steps);
    this.closings = new Float64Array(steps);
    this.admitted = new Float64Array(steps);
    this.closed = new Uint8Array(steps);
    this.since = new Float64Array(steps);
  }

  admit(step: number, item: number): void {
    this.through?.pass(step, item);
    this.admitted[step] = this.admitted[step]! + 1;
  }

  move(step: number, open: boolean, now: number): void {
    this.advance(step, now);
    if (!open && this.closed[step] === 0) this.closings[step] = this.closings[step]! + 1;
    this.closed[step] = open ? 0 : 1;
  }

  /** The window begins; what is closed stays closed. */
  open(now: number): void {
    this.since.fill(now);
    this.closedTime.fill(0);
    this.closings.fill(0);
    this.admitted.fill(0);
    this.through?.open();
  }

  close(now: number): void {
    for (let step = 0; step < this.closed.length; step++) this.advance(step, now);
  }

  private advance(step: number, now: number): void {
    if (this.closed[step] === 1) this.closedTime[step] = this.closedTime[step]! + now - this.since[step]!;
    this.since[step] = now;
  }
}
