import type { ArrivalPlan } from '../../plan/plan.ts';

/** Where each case in hand came from, by item: its zone, and whether it is other work that is left out of the results. */
export class Origins {
  private readonly zoneOfStream: Int32Array;
  private readonly isBackgroundStream: Uint8Array;
  private streams = new Int32Array(1024);

  constructor(arrivals: readonly ArrivalPlan[]) {
    this.zoneOfStream = Int32Array.from(arrivals, ({ zone, background }) => (background ? -1 : (zone ?? -1)));
    this.isBackgroundStream = Uint8Array.from(arrivals, ({ background }) => (background ? 1 : 0));
  }

  note(item: number, stream: number): void {
    if (item >= this.streams.length) {
      const longer = new Int32Array(2 * (item + 1));
      longer.set(this.streams);
      this.streams = longer;
    }
    this.streams[item] = stream;
  }

  isBackground(item: number): boolean {
    return this.isBackgroundStream[this.streams[item]!] === 1;
  }

  /** -1 for a case whose zone does not count: other work. */
  zone(item: number): number {
    return this.zoneOfStream[this.streams[item]!]!;
  }
}
