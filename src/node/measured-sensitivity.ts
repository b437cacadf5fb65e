import { sensitivity } from '../experiment/uncertainty/sensitivity.ts';
import type { SensitivityStudy } from '../experiment/uncertainty/sensitivity-study.ts';
import { designProbe } from './design-probe.ts';
import { type SeenSettings, seenAnew } from './kept-settings.ts';
import { ReplicationThreads } from './run-in-threads.ts';
import { scenariosAt } from './scenarios-at.ts';
import type { SensitivityWork } from './simulate.ts';

/** A study of sensitivity with as many threads as are assigned, this one among them. */
export async function measuredSensitivity(
  { files, asked, workers }: SensitivityWork,
  progress: (done: number, of: number) => void,
  kept: SeenSettings = seenAnew,
): Promise<SensitivityStudy> {
  const { uncertain: inputs, measure, designs, seed, replications, runs } = asked;
  const pool = new ReplicationThreads(workers);
  try {
    const at = scenariosAt(files);
    const probe = designProbe({ at, runner: pool.run, inputs, measure, seed, replications, kept });
    const runsEach = designs * replications;
    return { ...(await sensitivity(inputs, probe, { seed, runs, runsEach, designs, progress })), asked };
  } finally {
    await pool.close();
  }
}
