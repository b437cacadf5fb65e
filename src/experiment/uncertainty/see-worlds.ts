import { compareDesignsBy } from '../compare-designs.ts';
import { element } from '../element.ts';
import type { Runner } from '../jobs.ts';
import type { ScenariosAt } from '../points/scenarios-at.ts';
import type { Comparison } from '../result.ts';
import { comparisonOr, scenariosOr } from './design-probe.ts';
import type { Impossible } from './probe.ts';
import type { SeenWorld } from './worlds.ts';
import { distinct, drawWorlds, inWorld, usualMeasures, worldsResult } from './worlds.ts';
import type { Worlds, WorldsAsked } from './worlds-result.ts';

export interface SeeingWorlds {
  readonly asked: WorldsAsked;
  readonly at: ScenariosAt;
  readonly runner: Runner;
  readonly baseline: string | undefined;
  readonly seed: string;
  /** Worlds that were seen before, and where to keep others; undefined where none are kept. @param of all that they depend on */
  readonly kept: ((of: unknown) => KeptWorlds | undefined) | undefined;
  /** Is told how many runs are done. */
  readonly progress: (runs: number) => void;
}

export interface KeptWorlds {
  readonly has: (name: string) => boolean;
  readonly read: (name: string) => SeenWorld | Impossible;
  readonly add: (name: string, seen: SeenWorld | Impossible) => void;
}

/**
 * The designs of a comparison in possible worlds, on the same cases in each.
 *
 * @param comparison with the values of the files, whose worst places say what is looked at
 */
export async function seeWorlds(
  comparison: Comparison,
  { asked, at, runner, baseline, seed, kept, progress }: SeeingWorlds,
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
  const drawn = drawWorlds(seed, asked, count);
  const found: (SeenWorld | Impossible)[] = [];
  const store = kept?.([options, asked]);
  for (const { number, written } of drawn) {
    const values = uncertain.map(({ name }, i) => ({ name, value: element(written, i) }));
    const see = async () => {
      const there = scenariosOr(() => at(values));
      const seen = 'kind' in there ? there : await comparisonOr(() => compareDesignsBy(runner, there, options));
      return 'kind' in seen ? seen : inWorld(seen, measures);
    };
    const isKept = store?.has(String(number)) === true;
    const seen = isKept ? store.read(String(number)) : await see();
    if (!isKept) store?.add(String(number), seen);
    found.push(seen);
    progress(found.length * replications * comparison.designs.length);
  }
  return worldsResult(comparison, asked, { measures, usual: usual.length }, drawn, found);
}
