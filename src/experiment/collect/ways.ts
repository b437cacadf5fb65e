import type { Plan } from '../../plan/plan.ts';
import { planWays } from '../../plan/plan-ways.ts';

/** How many cases went along each way of `planWays`: counted when they come to where it leads. */
export class WayStatistics {
  readonly went: Float64Array;

  /** Places that cases leave, numbered: the streams, then the steps, then the ends. The ways out of one stand together. */
  private readonly firstWay: Int32Array;
  /** By way: where it leads, as a number of the same places. */
  private readonly leadsTo: Int32Array;
  private readonly firstStep: number;
  private readonly firstEnd: number;
  /** Per item: the place that it came to last. */
  private at = new Int32Array(1024);

  constructor(plan: Plan) {
    const { arrivals, steps, ends } = plan;
    const ways = planWays(plan);
    this.firstStep = arrivals.length;
    this.firstEnd = this.firstStep + steps.length;
    const offsets = { arrival: 0, step: this.firstStep, end: this.firstEnd };
    this.went = new Float64Array(ways.length);
    this.firstWay = new Int32Array(this.firstEnd + ends.length + 1);
    for (const { from } of ways) this.firstWay[offsets[from.kind] + from.index + 1]!++;
    for (let place = 1; place < this.firstWay.length; place++) this.firstWay[place]! += this.firstWay[place - 1]!;
    this.leadsTo = Int32Array.from(ways, ({ to }) => {
      return to.kind === 'step' ? this.firstStep + to.step : this.firstEnd + to.end;
    });
  }

  open(): void {
    this.went.fill(0);
  }

  /** A new case; one of somebody who comes back stands at the end that the person left at. */
  arrive(stream: number, item: number): void {
    if (item >= this.at.length) this.grow(item);
    this.at[item] = stream;
  }

  comeTo(step: number, item: number): void {
    this.move(this.firstStep + step, item);
  }

  leave(end: number, item: number): void {
    this.move(this.firstEnd + end, item);
  }

  private move(place: number, item: number): void {
    const from = this.at[item]!;
    this.at[item] = place;
    const last = this.firstWay[from + 1]!;
    let way = this.firstWay[from]!;
    while (way < last && this.leadsTo[way] !== place) way++;
    if (way < last) this.went[way] = this.went[way]! + 1;
  }

  private grow(item: number): void {
    const at = new Int32Array(2 * (item + 1));
    at.set(this.at);
    this.at = at;
  }
}
