/** The three workloads: their definitions as numbers, and what a contestant says after doing one. */
export type Workload = 'W1' | 'W2' | 'W3';

/** W2: everyone is referred (A), or three in four pay and leave before it (B). */
export type Design = 'A' | 'B';

/** What a run found; each workload fills in its own. */
export type Answer =
  | { readonly meanWait: number }
  | { readonly places: Readonly<Record<Place, { readonly meanQueue: number; readonly meanWait: number }>> }
  | { readonly clock: number };

export interface Measurement {
  readonly workload: Workload;
  readonly contestant: string;
  /** W1: customers served; W2: cases that arrived; W3: timers that went off. */
  readonly items: number;
  readonly seconds: number;
  /** Items a second. */
  readonly rate: number;
  readonly peakRssMB: number;
  readonly answer: Answer;
}

/** W1, M/M/10: in units of the mean service. */
export const queue = { arrivalRate: 9, servers: 10, meanService: 1 } as const;

/** W2, the chain: in hours, open day and night. */
export const chain = {
  casesPerYear: 2000,
  year: 8760,
  /** Share that leaves after the police. */
  leavesAfterPolice: 0.1,
  police: { servers: 4, mean: 2 },
  parket: { servers: 2, mean: 3, variation: 0.8 },
  intake: { servers: 3, mean: 6 },
  care: { servers: 60, mean: 1344, shape: 4 },
  /** Design B, after the police. */
  pays: { share: 0.75, meanDelay: 504 },
  deadline: 1440,
} as const;

/** The places of W2 in the order in which a case comes by. */
export const places = ['police', 'parket', 'intake', 'care'] as const;
export type Place = (typeof places)[number];
