import type { CaseObserver } from '../../model/observer.ts';
import type { Plan } from '../../plan/plan.ts';
import { planWays } from '../../plan/plan-ways.ts';

/**
 * How many cases went along each way of `planWays` since the run began, other work among them: counted when they come to
 * where it leads. One of these serves every window of a run.
 */
export class WayStatistics implements CaseObserver {
  readonly went: Float64Array;

  /** Places that cases leave, numbered: the streams, then the steps, then the ends. */
  private readonly places: number;
  private readonly firstStep: number;
  private readonly firstEnd: number;
  /** By two places: the way from the one straight to the other; for two that no way joins, one place after the last. */
  private readonly between: Int32Array;
  /** By way, and once more for where there is none. */
  private readonly counts: Float64Array;
  /** Per item: the place that it came to last. */
  private at = new Int32Array(1024);

  constructor(plan: Plan) {
    const { arrivals, steps, ends } = plan;
    const ways = planWays(plan);
    this.firstStep = arrivals.length;
    this.firstEnd = this.firstStep + steps.length;
    this.places = this.firstEnd + ends.length;
    const offsets = { arrival: 0, step: this.firstStep, end: this.firstEnd };
    this.counts = new Float64Array(ways.length + 1);
    this.went = this.counts.subarray(0, ways.length);
    this.between = new Int32Array(this.places * this.places).fill(ways.length);
    for (const [way, { from, to }] of ways.entries()) {
      const place = to.kind === 'step' ? this.firstStep + to.step : this.firstEnd + to.end;
      this.between[(offsets[from.kind] + from.index) * this.places + place] = way;
    }
  }

  /** A new case; one of somebody who comes back stands at the end that the person left at. */
  arrived(stream: number, item: number): void {
    if (item >= this.at.length) this.grow(item);
    this.at[item] = stream;
  }

  entered(step: number, item: number): void {
    this.move(this.firstStep + step, item);
  }

  ended(end: number, item: number): void {
    this.move(this.firstEnd + end, item);
  }

  private move(place: number, item: number): void {
    const way = this.between[this.at[item]! * this.places + place]!;
    this.at[item] = place;
    this.counts[way] = this.counts[way]! + 1;
  }

  private grow(item: number): void {
    const at = new Int32Array(2 * (item + 1));
    at.set(this.at);
    this.at = at;
  }
}

/** The same in a window. As the counts are whole numbers, a difference of two has all its digits. */
export class WaysInWindow {
  private readonly all: WayStatistics;
  private readonly before: Float64Array;

  constructor(all: WayStatistics) {
    this.all = all;
    this.before = new Float64Array(all.went.length);
  }

  /** The window begins now. */
  open(): void {
    this.before.set(this.all.went);
  }

  went(way: number): number {
    return this.all.went[way]! - this.before[way]!;
  }
}
