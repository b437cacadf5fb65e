/** Commands as a user types them, each in a process of its own: what it takes from its start to its end. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { binOf, type Checkout, here, scriptOf } from './checkout.ts';
import { inTurn } from './in-turn.ts';

export interface WholeProcess {
  readonly title: string;
  readonly rounds: number;
  /** Whether the words follow the `stuwmeer` of the sources or the one that `npm run build` made; undefined: node itself. */
  readonly way: 'source' | 'built' | undefined;
  /** The words of the command; `out` is an empty folder for its results. */
  readonly words: (out: string) => readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** What one process, with all threads and other node processes that it started, has used. */
export interface Used {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakRssMB: number;
}

/** Files of this checkout, whichever runs them. */
const scenario = (name: string) => join(here.root, 'scenarios', name);
const antwerp = scenario('antwerp-2013-refer-everyone.yaml');
const ways = ['source', 'built'] as const;
const inWords = { source: 'from source', built: 'built' } as const;

/** A word of a command, with the path of a shipped scenario made absolute. */
const shipped = (word: string) => (word.startsWith('scenarios/') ? join(here.root, word) : word);

/** What everything else is a multiple of. */
export const nothing: WholeProcess = { title: '`node -e 0`', rounds: 15, way: undefined, words: () => ['-e', '0'] };

/** Rows that stand beside `node -e 0`. */
export const startUp: readonly WholeProcess[] = [
  nothing,
  ...ways.flatMap((way): readonly WholeProcess[] => [
    { title: `\`--help\`, ${inWords[way]}`, rounds: 15, way, words: () => ['--help'] },
    { title: `\`check\` of Antwerp 2013, ${inWords[way]}`, rounds: 15, way, words: () => ['check', antwerp] },
  ]),
  {
    title: '`check` of Antwerp 2013, built, with no code kept from earlier runs',
    ...{ rounds: 15, way: 'built', words: () => ['check', antwerp] },
    env: { NODE_DISABLE_COMPILE_CACHE: '1' },
  },
];

/** Rows with pictures. */
export const pictures: readonly WholeProcess[] = ways.flatMap((way): readonly WholeProcess[] => [
  {
    title: `\`draw\` of Antwerp 2014, ${inWords[way]}`,
    ...{ rounds: 5, way },
    words: (out) => ['draw', scenario('antwerp-2014-refer-non-payers.yaml'), '--out', out],
  },
  {
    title: `\`npm run antwerp\`, ${inWords[way]}`,
    ...{ rounds: 3, way },
    words: (out) => [...scriptOf(here, 'antwerp').map(shipped), '--out', join(out, 'results')],
  },
]);

/** Rows that show what more replications take. */
export const longRuns: readonly WholeProcess[] = [20, 200].map((replications) => ({
  title: `\`run\` of Antwerp 2013 without pictures, ${replications} replications`,
  ...{ rounds: 2, way: 'built' },
  words: (out) => [
    ...['run', antwerp, '--no-charts', '--replications', `${replications}`],
    ...['--out', join(out, 'results')],
  ],
}));

/** Rows that show what a second thread brings. */
export const threads: readonly WholeProcess[] = ['1 thread', '2 threads'].map((workers) => ({
  title: `\`npm run antwerp\` without pictures, 200 replications, ${workers}`,
  ...{ rounds: 3, way: 'built' },
  words: (out) => [
    ...scriptOf(here, 'antwerp').map(shipped),
    ...['--no-charts', '--replications', '200', '--workers', workers.slice(0, 1), '--out', join(out, 'results')],
  ],
}));

/** Seconds, without what is slow to do. */
export const quickProcesses: readonly WholeProcess[] = startUp.slice(0, 4).map((each) => ({ ...each, rounds: 1 }));

/** What one checkout took for one command, one for each round. */
export interface ProcessRuns {
  readonly title: string;
  readonly checkout: Checkout;
  readonly runs: readonly Used[];
}

/**
 * Every command in every checkout, in turn, after one round that does not count: it fills the caches of the disk and of
 * compiled code.
 *
 * @param progress called before each process starts
 */
export async function runInTurn(
  commands: readonly WholeProcess[],
  checkouts: readonly Checkout[],
  progress: (title: string, round: number) => void,
): Promise<readonly ProcessRuns[]> {
  const entries = commands.flatMap((command) => checkouts.map((checkout) => ({ ...command, checkout })));
  const measured = await inTurn(
    entries.map((entry) => ({ ...entry, rounds: entry.rounds + 1 })),
    (entry, round) => {
      progress(`${entry.title}, ${entry.checkout.name}`, round);
      return run(entry, entry.checkout);
    },
  );
  return entries.map(({ title, checkout }, i) => ({ title, checkout, runs: measured[i]!.slice(1) }));
}

const hook = fileURLToPath(new URL('resources-at-exit.cjs', import.meta.url));

/** Runs a command once, in an environment that has nothing of npm's. */
async function run({ title, way, words, env = {} }: WholeProcess, checkout: Checkout): Promise<Used> {
  const folder = mkdtempSync(join(tmpdir(), 'stuwmeer-bench-'));
  const file = join(folder, 'resources');
  const { PATH = '', HOME = '', TMPDIR } = process.env;
  const clean = { PATH, HOME, ...(TMPDIR !== undefined && { TMPDIR }), ...env, NO_COLOR: '1' };
  const hooked = { ...clean, NODE_OPTIONS: `--require ${JSON.stringify(hook)}`, STUWMEER_BENCH_RESOURCES: file };
  try {
    const args = [...(way === undefined ? [] : [binOf(checkout, way)]), ...words(folder)];
    const started = performance.now();
    await ended(title, args, { cwd: checkout.root, env: hooked });
    const seconds = (performance.now() - started) / 1000;
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    const used: readonly Omit<Used, 'seconds'>[] = lines.map((line) => JSON.parse(line));
    return {
      seconds,
      cpuSeconds: used.reduce((sum, each) => sum + each.cpuSeconds, 0),
      peakRssMB: Math.max(...used.map((each) => each.peakRssMB)),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function ended(
  title: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
    let told = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      told += text;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${title} in ${options.cwd} ended with ${code}: ${told}`));
    });
  });
}
