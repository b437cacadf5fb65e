import { element } from '../element.ts';

/** Seats at the sessions of each resource that has them: columns indexed by resource. */
export class SeatStatistics {
  readonly offered: Float64Array;
  readonly taken: Float64Array;
  private offeredThen: Float64Array | undefined;

  constructor(resources: number) {
    this.offered = new Float64Array(resources);
    this.taken = new Float64Array(resources);
  }

  offer(resource: number, seats: number, taken: number): void {
    this.offered[resource] = this.offered[resource]! + seats;
    this.taken[resource] = this.taken[resource]! + taken;
  }

  /** The period is over, and the run goes on. */
  noteEnd(): void {
    this.offeredThen = this.offered.slice();
  }

  /** `offered` up to the end of the period. */
  offeredInPeriod(resource: number): number {
    return element(this.offeredThen ?? this.offered, resource);
  }

  open(): void {
    this.offered.fill(0);
    this.taken.fill(0);
  }
}
