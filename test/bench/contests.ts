/** What is run against what, and at which sizes. */
import { chain, type Sizes, type Workload } from './workloads.ts';

export const contestants = {
  'C++ by hand': { W1: 'cpp/w1.cpp', W2: 'cpp/w2.cpp', W3: 'cpp/w3.cpp' },
  'JavaScript by hand': { W1: 'hand/w1.ts', W2: 'hand/w2.ts', W3: 'hand/w3.ts' },
  'stuwmeer scenario': { W1: 'stuwmeer/scenario-w1.ts', W2: 'stuwmeer/scenario-w2.ts', W3: undefined },
  'stuwmeer engine': { W1: 'stuwmeer/engine-w1.ts', W2: undefined, W3: 'stuwmeer/engine-w3.ts' },
  simjs: { W1: 'simjs/w1.ts', W2: 'simjs/w2.ts', W3: 'simjs/w3.ts' },
  simscript: { W1: 'simscript/w1.ts', W2: 'simscript/w2.ts', W3: 'simscript/w3.ts' },
} as const satisfies Readonly<Record<string, Readonly<Record<Workload, string | undefined>>>>;
export type Contestant = keyof typeof contestants;

export interface Entry {
  readonly contestant: Contestant;
  readonly sizes: Partial<Sizes>;
  /** Fresh processes; slow contestants get fewer. */
  readonly rounds: number;
  /** Runs in the same process before the clock goes, and runs that it times together. */
  readonly warm?: number;
  readonly repeat?: number;
}

/** Entries that are interleaved and laid beside each other. */
export interface Contest {
  readonly title: string;
  readonly workload: Workload;
  /** Cases a year, in a contest that is one of a series over them. */
  readonly casesPerYear?: number;
  readonly entries: readonly Entry[];
}

type Rounds = Partial<Record<Contestant, number>>;

/** The same sizes for all, but where `own` gives a contestant smaller ones. */
function contest(
  title: string,
  workload: Workload,
  sizes: Partial<Sizes>,
  rounds: Rounds,
  own: Partial<Record<Contestant, Partial<Sizes>>> = {},
): Contest {
  const entries = Object.keys(contestants)
    .filter((name): name is Contestant => name in rounds)
    .map((contestant) => ({ contestant, rounds: rounds[contestant] ?? 0, sizes: { ...sizes, ...own[contestant] } }));
  return { title, workload, entries };
}

/** The same with runs before the clock goes, and runs that it times together. */
function warmed(each: Contest, warm: number, repeat: number): Contest {
  return { ...each, entries: each.entries.map((entry) => ({ ...entry, warm, repeat })) };
}

const byHand = { 'C++ by hand': 5, 'JavaScript by hand': 5 };
const all = { ...byHand, 'stuwmeer scenario': 5, 'stuwmeer engine': 5, simjs: 3, simscript: 1 };
const chains = { ...byHand, 'stuwmeer scenario': 5, simjs: 1, simscript: 1 };
const longChains = { ...byHand, 'stuwmeer scenario': 5 };
const inSeries = { 'C++ by hand': 3, 'JavaScript by hand': 3, 'stuwmeer scenario': 3 };
const holds = { ...byHand, 'stuwmeer engine': 5, simjs: 3 };

/** Cost per case at a size: each process first does at least 200,000 cases, then times at least 100,000. */
function atScale(scale: number, rounds: Rounds): Contest {
  const casesPerYear = scale * chain.casesPerYear;
  const title = `W2 A, a year of ${casesPerYear.toLocaleString('en')} cases, warm`;
  return {
    ...warmed(contest(title, 'W2', { scale }, rounds), Math.max(1, 100 / scale), Math.max(1, 50 / scale)),
    casesPerYear,
  };
}

export const standard: readonly Contest[] = [
  contest('W1, 2,000,000 customers', 'W1', { customers: 2_000_000 }, all, { simscript: { customers: 50_000 } }),
  contest('W2 A, 50 years', 'W2', { design: 'A', years: 50 }, chains, { simscript: { years: 10 } }),
  contest('W2 B, 50 years', 'W2', { design: 'B', years: 50 }, { ...chains, simjs: 3 }, { simscript: { years: 20 } }),
  // simjs is left out: moving up its waiting list of 350,000 makes it take minutes.
  contest('W2 A, 500 years', 'W2', { design: 'A', years: 500 }, longChains),
  contest('W2 B, 500 years', 'W2', { design: 'B', years: 500 }, { ...longChains, simjs: 1 }),
  warmed(contest('W2 A, 500 years, warm', 'W2', { design: 'A', years: 500 }, longChains), 1, 1),
  warmed(contest('W2 B, 500 years, warm', 'W2', { design: 'B', years: 500 }, longChains), 1, 1),
  contest(
    'W3, 100 timers',
    'W3',
    { timers: 100, holds: 5_000_000 },
    { ...holds, simscript: 1 },
    { simscript: { holds: 50_000 } },
  ),
  contest(
    'W3, 10,000 timers',
    'W3',
    { timers: 10_000, holds: 5_000_000 },
    { ...holds, simscript: 1 },
    { simjs: { holds: 1_000_000 }, simscript: { holds: 2000 } },
  ),
  contest(
    'W3, 1,000,000 timers',
    'W3',
    { timers: 1_000_000, holds: 3_000_000 },
    { ...holds, simjs: 1 },
    { simjs: { holds: 300_000 } },
  ),
  ...[1, 10].map((scale) => atScale(scale, { ...inSeries, simjs: 1 })),
  ...[100, 1000].map((scale) => atScale(scale, inSeries)),
];

const once = { 'C++ by hand': 1, 'JavaScript by hand': 1, 'stuwmeer scenario': 1, simjs: 1, simscript: 1 };

/** Seconds; for the tests, which look at the answers and not at the speeds. */
export const quick: readonly Contest[] = [
  contest('W1', 'W1', { customers: 200_000 }, { ...once, 'stuwmeer engine': 1 }, { simscript: { customers: 10_000 } }),
  contest('W2 A, 20 years', 'W2', { design: 'A', years: 20 }, once, { simjs: { years: 10 }, simscript: { years: 2 } }),
  contest(
    'W2 B, 20 years',
    'W2',
    { design: 'B', years: 20 },
    { 'C++ by hand': 2, 'JavaScript by hand': 2, 'stuwmeer scenario': 2, simjs: 1 },
  ),
  contest(
    'W3',
    'W3',
    { timers: 1000, holds: 200_000 },
    { 'C++ by hand': 1, 'JavaScript by hand': 1, 'stuwmeer engine': 1, simjs: 1, simscript: 1 },
    { simscript: { timers: 100, holds: 2000 } },
  ),
  atScale(10, { 'C++ by hand': 1, 'JavaScript by hand': 1, 'stuwmeer scenario': 1 }),
];
