import type { Comparison } from '../experiment/result.ts';
import type { Impossible } from '../experiment/uncertainty/probe.ts';
import { seeWorlds } from '../experiment/uncertainty/see-worlds.ts';
import type { SeenWorld } from '../experiment/uncertainty/worlds.ts';
import type { Worlds } from '../experiment/uncertainty/worlds-result.ts';
import { worldsBeside } from './partial-name.ts';
import { RecordStore } from './record-store.ts';
import { ReplicationThreads } from './run-in-threads.ts';
import { scenariosAt } from './scenarios-at.ts';
import { sha256 } from './sha256.ts';
import type { ComparisonAsked } from './simulate.ts';
import { ownVersions } from './version.ts';

type WorldsOf = Pick<ComparisonAsked, 'baseline' | 'seed' | 'workers' | 'scenarios' | 'kept'>;

/**
 * Possible worlds by threads that are kept from one to the next, each world on disk as soon as it was seen.
 *
 * @param comparison with the values of the files
 * @param progress is called with the number of runs that are done
 */
export async function worldsOf(
  comparison: Comparison,
  { baseline, seed, workers, scenarios, kept }: WorldsOf,
  { files, asked }: NonNullable<ComparisonAsked['worlds']>,
  progress: (runs: number) => void,
): Promise<Worlds> {
  const pool = new ReplicationThreads(workers);
  let store: RecordStore<SeenWorld | Impossible> | undefined;
  const keptOf = (of: unknown) => {
    if (kept?.kind !== 'own') return undefined;
    const hash = sha256(JSON.stringify([ownVersions(), scenarios.map(({ resolved }) => resolved), of]));
    store = RecordStore.goOn<SeenWorld | Impossible>(worldsBeside(kept.path), hash, kept.resume);
    return store;
  };
  try {
    const at = scenariosAt(files);
    return await seeWorlds(comparison, { asked, at, runner: pool.run, baseline, seed, kept: keptOf, progress });
  } finally {
    store?.close();
    await pool.close();
  }
}
