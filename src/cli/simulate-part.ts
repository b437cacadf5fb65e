/** --shard: one part of a run, whose results `merge` puts together with those of the others. */

import { join } from 'node:path';
import { fill } from '../language/text.ts';
import { OutputFolder } from '../node/output-folder.ts';
import { manifestName } from '../node/own-files.ts';
import type { Part } from '../node/parts.ts';
import { partFile } from '../node/parts.ts';
import type { PartOfStudy, Watching } from '../node/simulate.ts';
import type { StudyPartHead } from '../node/study-parts.ts';
import { ownVersion, ownVersions } from '../node/version.ts';
import type { JsonValue, Scenario } from '../scenario/scenario.ts';
import type { Asked } from './asked.ts';
import { CommandWrong } from './failure.ts';
import type { ShardOption } from './option-values.ts';
import { partFailures } from './part-failures.ts';
import type { Order } from './simulate-designs.ts';
import { harmless, type Terminal } from './terminal.ts';
import { words } from './words.ts';

/** @param name of the run; the folder's name ends in which part it is */
export async function simulatePart(
  scenarios: readonly Scenario[],
  name: string,
  { options, terminal, progress, baseline, sources }: Order,
  { seed, replications, precision, rank }: Asked,
  shard: ShardOption,
): Promise<void> {
  if (precision !== undefined) throw new CommandWrong(partFailures.partWithPrecision);
  if (rank !== undefined) throw new CommandWrong(partFailures.partWithRank);
  if (options.cases === true || options.casesOf !== undefined || options.log !== undefined) {
    throw new CommandWrong(partFailures.partWithCases);
  }
  if (options.uncertain === true) throw new CommandWrong(partFailures.partWithWorlds);
  if (options.resume === true) throw new CommandWrong(partFailures.partWithResume);
  const asked = { scenarios, baseline, seed, replications, by: options.by, sources, set: options.set };
  const workers = options.workers ?? terminal.processors;
  const settings = { seed, replications, designs: scenarios.map(({ key }) => key) };
  await partInto(name, shard, { options, terminal, progress }, settings, (part, path) =>
    terminal.simulate('part', { asked, part, workers, path }, watching(progress, terminal)),
  );
}

/** One part of a study; the rest as of a run. */
export async function simulateStudyPart(
  name: string,
  shard: ShardOption,
  order: PartOrder,
  {
    files,
    workers,
    ...head
  }: Omit<StudyPartHead, 'kind' | 'version' | 'part'> & Pick<PartOfStudy, 'files' | 'workers'>,
): Promise<void> {
  if (order.options.resume === true) throw new CommandWrong(partFailures.partWithResume);
  const { progress, terminal } = order;
  const { seed, replications } = head.study.asked;
  const settings = { study: head.study.kind, seed, replications, designs: head.scenarios.map(({ key }) => key) };
  await partInto(name, shard, order, settings, (part, path) => {
    const whole: StudyPartHead = { kind: 'part of a study by stuwmeer', version: ownVersion(), part, ...head };
    return terminal.simulate('studyPart', { files, workers, part, path, head: whole }, watching(progress, terminal));
  });
}

export interface PartOrder extends Pick<Order, 'terminal' | 'progress'> {
  readonly options: Pick<Order['options'], 'out' | 'resume' | 'json' | 'quiet' | 'lang'>;
}

function watching(progress: Order['progress'], { signal }: Terminal): Watching {
  return { progress: (now, of) => progress.simulated(now, of, false), signal };
}

/** @param settings that its manifest has */
async function partInto(
  name: string,
  shard: ShardOption,
  { options, terminal, progress }: PartOrder,
  settings: { readonly [key: string]: JsonValue },
  run: (part: Part, path: string) => Promise<number>,
): Promise<void> {
  const part = 'env' in shard ? partInEnvironment(terminal.env, shard.of) : shard;
  const folder = new OutputFolder(
    options.out ?? join('output', `${name}-part-${part.number}-of-${part.of}`),
    terminal.folder,
  );
  try {
    const done = await run(part, folder.pathFor(partFile));
    const files = [...folder.files, manifestName].sort();
    const manifest = { stuwmeer: 1, versions: ownVersions(), files, part, ...settings };
    folder.write(manifestName, `${JSON.stringify(manifest, undefined, 2)}\n`);
    terminal.signal.throwIfAborted();
    folder.commit();
    progress.stop();
    if (options.json === true) {
      const document = { stuwmeer: 1, versions: ownVersions(), part, results: done, folder: folder.name };
      terminal.out.write(`${JSON.stringify(document, undefined, 2)}\n`);
    } else if (options.quiet !== true) {
      const filled = { part: part.number, of: part.of, done, folder: folder.name };
      terminal.err.write(`${harmless(fill(words.part, options.lang, filled))}\n`);
    }
  } finally {
    folder.discard();
  }
}

/**
 * A Slurm job array says which task this is, from which number on and how many there are; a Kubernetes Indexed Job says which,
 * from 0, and not how many. Where it is said how many there are, the number of a task in Slurm is that of its part, so that a part
 * that was lost can be run again by itself.
 */
function partInEnvironment(env: Terminal['env'], of: number | undefined): Part {
  const slurm = env.SLURM_ARRAY_TASK_ID;
  const index = env.JOB_COMPLETION_INDEX;
  if (slurm !== undefined && of !== undefined) return within(wholeIn('SLURM_ARRAY_TASK_ID', slurm), of);
  if (slurm !== undefined) {
    const first = wholeIn('SLURM_ARRAY_TASK_MIN', env.SLURM_ARRAY_TASK_MIN);
    const step = wholeIn('SLURM_ARRAY_TASK_STEP', env.SLURM_ARRAY_TASK_STEP ?? '1');
    const count = wholeIn('SLURM_ARRAY_TASK_COUNT', env.SLURM_ARRAY_TASK_COUNT);
    return within(1 + (wholeIn('SLURM_ARRAY_TASK_ID', slurm) - first) / Math.max(1, step), count);
  }
  if (index !== undefined) {
    if (of !== undefined) return within(1 + wholeIn('JOB_COMPLETION_INDEX', index), of);
    throw new CommandWrong(partFailures.partOfHowMany);
  }
  throw new CommandWrong(partFailures.noJobArray);
}

function wholeIn(name: string, text: string | undefined): number {
  if (text !== undefined && /^\d{1,9}$/.test(text)) return Number(text);
  throw new CommandWrong(partFailures.variableNotWhole(name, text));
}

function within(number: number, of: number): Part {
  if (Number.isInteger(number) && number >= 1 && number <= of) return { number, of };
  throw new CommandWrong(partFailures.partOutside(number, of));
}
