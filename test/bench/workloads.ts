/** The three workloads: their definitions as numbers, their sizes, and what a contestant says after doing one. */
export type Workload = 'W1' | 'W2' | 'W3';

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

/** W2: everyone is referred (A), or three in four pay and leave before it (B). */
export type Design = 'A' | 'B';

export interface Sizes {
  /** W1: customers to serve. */
  readonly customers: number;
  /** W2: which chain, for how many years, with arrivals and servers this many times as many. */
  readonly design: Design;
  readonly years: number;
  readonly scale: number;
  /** W3: pending timers, and how often one goes off. */
  readonly timers: number;
  readonly holds: number;
}

/** Sizes from a command line or a contest; what a workload does not ask about keeps a small value. */
export function sizesFrom(given: Readonly<Partial<Record<keyof Sizes, string | number | undefined>>>): Sizes {
  return {
    customers: Number(given.customers ?? 1000),
    design: given.design === 'B' ? 'B' : 'A',
    years: Number(given.years ?? 1),
    scale: Number(given.scale ?? 1),
    timers: Number(given.timers ?? 100),
    holds: Number(given.holds ?? 1000),
  };
}

/** The places of W2 in the order in which a case comes by. */
export type Place = 'police' | 'parket' | 'intake' | 'care';

export interface PlaceSummary {
  /** Time average of the number waiting. */
  readonly meanQueue: number;
  /** Hours, over the cases that were started. */
  readonly meanWait: number;
}

/** What a run found; each workload fills in its own. */
export type Answer =
  | { readonly kind: 'queue'; readonly meanWait: number }
  | { readonly kind: 'chain'; readonly places: Readonly<Record<Place, PlaceSummary>> }
  | { readonly kind: 'hold'; readonly clock: number };

export interface Measurement {
  readonly workload: Workload;
  readonly contestant: string;
  /** W1: customers served; W2: cases that arrived; W3: timers that went off. */
  readonly items: number;
  readonly seconds: number;
  /** Items a second. */
  readonly rate: number;
  readonly peakRssMB: number;
  /** Of the last run. */
  readonly answer: Answer;
}
