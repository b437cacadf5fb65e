import type { Calibration } from '../experiment/calibrate/calibration.ts';
import { calibrate } from '../experiment/calibrate/calibration.ts';
import { figureRuns } from '../experiment/calibrate/setting-runs.ts';
import { ReplicationThreads } from './run-in-threads.ts';
import { scenariosAt } from './scenarios-at.ts';
import type { CalibrationWork } from './simulate.ts';

/** A calibration with as many threads as are assigned, this one among them. */
export async function calibrated(
  { files, asked, workers }: CalibrationWork,
  progress: (done: number, of: number) => void,
): Promise<Calibration> {
  const pool = new ReplicationThreads(workers);
  try {
    return await calibrate(asked, figureRuns(scenariosAt(files), asked, pool.run, progress));
  } finally {
    await pool.close();
  }
}
