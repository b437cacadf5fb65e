import { settingRuns } from '../experiment/calibrate/setting-runs.ts';
import { compareDesignsBy } from '../experiment/compare-designs.ts';
import type { WorthCollecting } from '../experiment/observed/worth-collecting.ts';
import { figuresAsked, worthCollecting } from '../experiment/observed/worth-collecting.ts';
import { usualMeasures } from '../experiment/uncertainty/worlds.ts';
import { ReplicationThreads } from './run-in-threads.ts';
import { scenariosAt } from './scenarios-at.ts';
import type { WorthWork } from './simulate.ts';

/** Enough to see which place stands worst. */
const lookedAt = 5;

/** Which figures are worth collecting; where no answer is named, about how many wait at the place that stands worst. */
export async function figuresWorth(
  { files, asked, answer, workers }: WorthWork,
  progress: (done: number, of: number) => void,
): Promise<WorthCollecting> {
  const { uncertain: inputs, seed, runs } = asked;
  const all = runs + (answer === undefined ? lookedAt : 0);
  const pool = new ReplicationThreads(workers);
  try {
    const at = scenariosAt(files);
    const chosen = answer ?? (await worst());
    const asks = (plan: typeof asked.plan) => figuresAsked(plan, chosen);
    const simulate = settingRuns(at, { inputs, seed, asks }, pool.run, (done) => progress(all - runs + done, all));
    return await worthCollecting({ ...asked, answer: chosen }, simulate);

    async function worst() {
      const options = { seed, replications: lookedAt, forecast: false };
      const comparison = await compareDesignsBy(pool.run, at([]), options);
      const found = usualMeasures(comparison).find(({ measure }) => measure !== 'growth');
      if (found === undefined) throw new RangeError('no place of the design has a list');
      return found;
    }
  } finally {
    await pool.close();
  }
}
