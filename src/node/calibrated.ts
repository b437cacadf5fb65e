import type { Calibration, CalibrationAsked, FigureRuns } from '../experiment/calibrate/calibration.ts';
import { calibrate } from '../experiment/calibrate/calibration.ts';
import type { Runner } from '../experiment/jobs.ts';
import { figureInPlan } from '../experiment/observed/figure-in-plan.ts';
import type { ScenariosAt } from '../experiment/points/scenarios-at.ts';
import { ReplicationThreads } from './run-in-threads.ts';
import { scenariosAt } from './scenarios-at.ts';
import { settingRuns } from './setting-runs.ts';
import type { CalibrationWork } from './simulate.ts';

/** A calibration with as many threads as are assigned, this one among them. */
export async function calibrated(
  { files, asked, workers }: CalibrationWork,
  progress: (done: number, of: number) => void,
): Promise<Calibration> {
  const pool = new ReplicationThreads(workers);
  const told = (done: number) => progress(Math.min(done, asked.runs), asked.runs);
  try {
    return await calibrate(asked, figureRuns(scenariosAt(files), asked, pool.run, told));
  } finally {
    await pool.close();
  }
}

/** The runs that a calibration asks for. */
export function figureRuns(
  at: ScenariosAt,
  { inputs, figures, seed }: CalibrationAsked,
  runner: Runner,
  progress: (done: number) => void,
): FigureRuns {
  const asks = (plan: Parameters<typeof figureInPlan>[1]) => figures.map((figure) => figureInPlan(figure, plan));
  return settingRuns(at, { inputs, seed, asks }, runner, progress);
}
