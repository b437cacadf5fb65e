import { compareDesignsBy } from '../experiment/compare-designs.ts';
import { element } from '../experiment/element.ts';
import type { Comparison } from '../experiment/result.ts';
import type { Impossible } from '../experiment/uncertainty/probe.ts';
import type { SeenWorld } from '../experiment/uncertainty/worlds.ts';
import { distinct, drawWorlds, inWorld, usualMeasures, worldsResult } from '../experiment/uncertainty/worlds.ts';
import type { Worlds } from '../experiment/uncertainty/worlds-result.ts';
import { comparisonOr, scenariosOr } from './design-probe.ts';
import { type SeenSettings, seenAnew } from './kept-settings.ts';
import { ReplicationThreads } from './run-in-threads.ts';
import { scenariosAt } from './scenarios-at.ts';
import type { ComparisonAsked } from './simulate.ts';

/**
 * The designs of a comparison in possible worlds, on the same cases in each.
 *
 * @param comparison with the values of the files, whose worst places say what is looked at
 * @param progress is told of the runs that are done
 * @param kept where a world is not seen again that was seen before
 */
export async function worldsOf(
  comparison: Comparison,
  { baseline, seed, workers, scenarios }: Pick<ComparisonAsked, 'baseline' | 'seed' | 'workers' | 'scenarios'>,
  { files, asked }: NonNullable<ComparisonAsked['worlds']>,
  progress: (runs: number) => void,
  kept: SeenSettings = seenAnew,
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
  const drawn = drawWorlds(seed, uncertain, count);
  const found: (SeenWorld | Impossible)[] = [];
  const pool = new ReplicationThreads(workers);
  try {
    for (const { number, written } of drawn) {
      const see = async (): Promise<SeenWorld | Impossible> => {
        const values = uncertain.map(({ name }, i) => ({ name, value: element(written, i) }));
        const there = scenariosOr(() => at(values));
        const seen = 'kind' in there ? there : await comparisonOr(() => compareDesignsBy(pool.run, there, options));
        return 'kind' in seen ? seen : inWorld(seen, measures);
      };
      found.push(await kept.seenAt(`world ${number}`, see));
      progress(found.length * replications * scenarios.length);
    }
  } finally {
    await pool.close();
  }
  return worldsResult(comparison, asked, { measures, usual: usual.length }, drawn, found);
}
