import { sensitivity } from '../experiment/uncertainty/sensitivity.ts';
import type { SensitivityStudy } from '../experiment/uncertainty/sensitivity-study.ts';
import { standsOn } from '../experiment/uncertainty/uncertain-inputs.ts';
import { designProbe } from './design-probe.ts';
import { ReplicationThreads } from './run-in-threads.ts';
import { scenariosAt } from './scenarios-at.ts';
import type { SensitivityWork } from './simulate.ts';

/** A study of sensitivity with as many threads as are assigned, this one among them. */
export async function measuredSensitivity(
  { files, asked, workers }: SensitivityWork,
  progress: (done: number, of: number) => void,
): Promise<SensitivityStudy> {
  const { uncertain, varied, measure, designs, seed, replications, runs } = asked;
  const pool = new ReplicationThreads(workers);
  try {
    const at = scenariosAt(files);
    const probe = designProbe({ at, runner: pool.run, inputs: asked, measure, seed, replications });
    const inputs = varied.map((axis) => ({ ...axis, stands: standsOn(axis, uncertain) }));
    const runsEach = designs * replications;
    return { ...(await sensitivity(inputs, probe, { seed, runs, runsEach, designs, progress })), asked };
  } finally {
    await pool.close();
  }
}
