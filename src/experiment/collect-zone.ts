import { ChainStatistics } from './collect-chain.ts';

/** What happened to the cases of one zone. */
export class ZoneStatistics extends ChainStatistics {
  /** Starts, at all lists together. */
  started = 0;
  /** Seconds that those who started had waited. */
  waited = 0;

  constructor(ends: number) {
    super(ends, false);
  }

  start(waited: number): void {
    this.started++;
    this.waited += waited;
  }

  override open(now: number, owed: number): void {
    super.open(now, owed);
    this.started = 0;
    this.waited = 0;
  }
}
