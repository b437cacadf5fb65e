import { compareDesignsBy } from '../experiment/compare-designs.ts';
import { element } from '../experiment/element.ts';
import type { Comparison } from '../experiment/result.ts';
import type { Impossible } from '../experiment/uncertainty/probe.ts';
import type { SeenWorld } from '../experiment/uncertainty/worlds.ts';
import { distinct, drawWorlds, inWorld, usualMeasures, worldsResult } from '../experiment/uncertainty/worlds.ts';
import type { Worlds } from '../experiment/uncertainty/worlds-result.ts';
import { comparisonOr, scenariosOr } from './design-probe.ts';
import { worldsBeside } from './partial-name.ts';
import { RecordStore } from './record-store.ts';
import { ReplicationThreads } from './run-in-threads.ts';
import { scenariosAt } from './scenarios-at.ts';
import { sha256 } from './sha256.ts';
import type { ComparisonAsked } from './simulate.ts';
import { ownVersions } from './version.ts';

type WorldsOf = Pick<ComparisonAsked, 'baseline' | 'seed' | 'workers' | 'scenarios' | 'kept'>;

const storeOf = RecordStore.goOn<SeenWorld | Impossible>;

/**
 * The designs of a comparison in possible worlds, on the same cases in each.
 *
 * @param comparison with the values of the files, whose worst places say what is looked at
 * @param progress is called with the number of runs that are done
 */
export async function worldsOf(
  comparison: Comparison,
  { baseline, seed, workers, scenarios, kept }: WorldsOf,
  { files, asked }: NonNullable<ComparisonAsked['worlds']>,
  progress: (runs: number) => void,
): Promise<Worlds> {
  const { uncertain, count, replications } = asked;
  const usual = usualMeasures(comparison);
  const measures = distinct([...usual, ...asked.measures]);
  const options = {
    ...{ seed, replications, forecast: false },
    ...(baseline !== undefined && { baseline }),
    extraMeasures: measures.flatMap(({ extra }) => extra ?? []),
    follows: measures.some(({ measure }) => measure.startsWith('followed')),
  };
  const at = scenariosAt(files);
  const drawn = drawWorlds(seed, asked, count);
  const found: (SeenWorld | Impossible)[] = [];
  const pool = new ReplicationThreads(workers);
  const of = () => sha256(JSON.stringify([ownVersions(), scenarios.map(({ resolved }) => resolved), options, asked]));
  const store = kept?.kind === 'own' ? storeOf(worldsBeside(kept.path), of(), kept.resume) : undefined;
  try {
    for (const { number, written } of drawn) {
      const values = uncertain.map(({ name }, i) => ({ name, value: element(written, i) }));
      const see = async () => {
        const there = scenariosOr(() => at(values));
        const seen = 'kind' in there ? there : await comparisonOr(() => compareDesignsBy(pool.run, there, options));
        return 'kind' in seen ? seen : inWorld(seen, measures);
      };
      const isKept = store?.has(String(number)) === true;
      const seen = isKept ? store.read(String(number)) : await see();
      if (!isKept) store?.add(String(number), seen);
      found.push(seen);
      progress(found.length * replications * scenarios.length);
    }
  } finally {
    store?.close();
    await pool.close();
  }
  return worldsResult(comparison, asked, { measures, usual: usual.length }, drawn, found);
}
