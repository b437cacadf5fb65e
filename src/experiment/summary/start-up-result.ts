import type { QueueSeries } from '../result.ts';

/** Whether what the statistics leave out at the beginning was long enough, by the course of each list from the start of the run. */
export interface StartUpCheck {
  /** Seconds left out, as the scenario has it. */
  readonly given: number;
  /** The cases in hand of the whole chain first. */
  readonly places: readonly StartUpAt[];
}

export interface StartUpAt extends Pick<QueueSeries, 'where' | 'whereName' | 'quantity'> {
  /** 'no steady state' also where it is still being approached at the end of the run. */
  readonly finding: 'enough' | 'too short' | 'too few data' | 'no steady state';
  /** Seconds from the start that MSER leaves out; undefined where it leaves that open. */
  readonly cut: number | undefined;
  /** Stretches of the series that make a batch of MSER, and so the steps in which it can cut. */
  readonly batch: number;
  /** The whole stretches of the run, each at its middle, in seconds from the start. */
  readonly course: readonly {
    readonly at: number;
    /** Average over the replications. */
    readonly mean: number;
    /** Welch's moving average; undefined near the end. */
    readonly smoothed: number | undefined;
  }[];
}
