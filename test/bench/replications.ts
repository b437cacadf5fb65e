/**
 * Replications of one scenario of one commit in a process of their own, one after the other in one thread, with all
 * statistics; prints one line of JSON.
 *
 *     node test/bench/replications.ts --root FOLDER --scenario scenarios/antwerp-history.yaml --repeat 5
 *
 * Of another commit only three entry points are relied on: `compileScenario`, `scenarioFiles` and `replicate`.
 */
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

/** What one process found. */
export interface Replications {
  readonly replications: number;
  readonly seconds: number;
  readonly peakRssMB: number;
  /** Cases that came in the replications timed; only where asked for, which only the commit of the benchmark answers. */
  readonly cases: number | undefined;
  /** What was measured in the last of them, by which two commits are known to do the same; empty where it is not told. */
  readonly values: readonly (number | null)[];
}

const { values: options } = parseArgs({
  options: {
    root: { type: 'string', default: '.' },
    scenario: { type: 'string', default: '' },
    changes: { type: 'string', default: '' },
    seed: { type: 'string', default: 'bench' },
    warm: { type: 'string', default: '0' },
    repeat: { type: 'string', default: '1' },
    count: { type: 'boolean', default: false },
  },
});
const source = (path: string) => import(pathToFileURL(join(options.root, 'src', path)).href);
const { compileScenario }: typeof import('../../src/scenario/compile.ts') = await source('scenario/compile.ts');
const { scenarioFiles }: typeof import('../../src/node/scenario-files.ts') = await source('node/scenario-files.ts');
const { replicate }: typeof import('../../src/experiment/replicate.ts') = await source('experiment/replicate.ts');

const folder = dirname(options.scenario);
const file = basename(options.scenario);
/** A file beside the scenario that extends it by `changes`, where there are any: nothing of it is on disk. */
const entry = options.changes === '' ? file : 'changed.yaml';
const changed = `stuwmeer: 1\nextends: ${file}\n${options.changes}\n`;
const files = scenarioFiles(entry, folder);
const read = (path: string) =>
  options.changes !== '' && path === entry ? { kind: 'text' as const, text: changed } : files.read(path);
const compiled = compileScenario(entry, { read }, []);
if (compiled.kind === 'problems') throw new Error(JSON.stringify(compiled.problems, undefined, 2));
const { plan } = compiled.scenario;

const once = (replication: number) => replicate(plan, { seed: options.seed, replication });
const warm = Number(options.warm);
const repeat = Number(options.repeat);
for (let replication = 0; replication < warm; replication++) once(replication);
const results: ReturnType<typeof once>[] = [];
const started = performance.now();
for (let replication = warm; replication < warm + repeat; replication++) results.push(once(replication));
const seconds = (performance.now() - started) / 1000;
const peakRssMB = process.resourceUsage().maxRSS / 1024;

const last: Partial<ReturnType<typeof once>> = results.at(-1) ?? {};
const found: Replications = {
  replications: repeat,
  seconds,
  peakRssMB,
  cases: options.count ? await cases() : undefined,
  values: Array.from(last.values ?? [], (value) => value ?? null),
};
process.stdout.write(`${JSON.stringify(found)}\n`);

async function cases(): Promise<number> {
  const { sites } = await import('../../src/experiment/places/sites.ts');
  const arrived = sites(plan).findIndex((site) => site.measure.id === 'arrived' && site.whereName === 'chain');
  return results.reduce((sum, { values }) => sum + (values[arrived] ?? Number.NaN), 0);
}
