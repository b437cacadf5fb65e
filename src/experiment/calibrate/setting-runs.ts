import { runErrorIn } from '../../model/run-error.ts';
import type { Plan } from '../../plan/plan.ts';
import type { FigureAsked, FigureSeen } from '../collect/figures.ts';
import { element } from '../element.ts';
import type { Job, Runner } from '../jobs.ts';
import { figuresExperiment } from '../observed/evaluate.ts';
import type { NotAsked } from '../observed/figure-in-plan.ts';
import { figureInPlan } from '../observed/figure-in-plan.ts';
import { writtenValue } from '../points/input-values.ts';
import type { ScenariosAt } from '../points/scenarios-at.ts';
import { scenariosOr } from '../uncertainty/design-probe.ts';
import type { UncertainInput } from '../uncertainty/uncertain-inputs.ts';
import type { CalibrationAsked, FigureRuns } from './calibration.ts';

/** Settings whose plans are at hand at once. */
const atOnce = 64;

export interface SettingsAsked {
  /** A setting is given by the parts of their ranges, from 0 to 1. */
  readonly inputs: readonly UncertainInput[];
  readonly seed: string;
  readonly asks: (plan: Plan) => readonly (FigureAsked | NotAsked)[];
}

/**
 * One run at each setting, each with random numbers of its own: an observed figure has its own chance, so what agrees with it
 * must be seen with the chance of many periods and not of one.
 */
export function settingRuns(
  at: ScenariosAt,
  { inputs, seed, asks }: SettingsAsked,
  runner: Runner,
  progress: (done: number) => void,
): FigureRuns {
  const planAt = (place: readonly number[]): Plan | undefined => {
    const values = inputs.map((input, i) => {
      const { low, high, numbers, name } = input;
      return { name, value: writtenValue(numbers, low + element(place, i) * (high - low)) };
    });
    const found = scenariosOr(() => at(values));
    return 'kind' in found ? undefined : found[0]?.plan;
  };
  return async (places, firstNumber) => {
    const seen: (readonly FigureSeen[] | undefined)[] = places.map(() => undefined);
    for (let from = 0; from < places.length; from += atOnce) {
      const batch = places.slice(from, from + atOnce).flatMap((place, i) => {
        const plan = planAt(place);
        return plan === undefined ? [] : [{ plan, number: from + i }];
      });
      const asked = batch.map(({ plan }) => asks(plan));
      const plans = batch.map(({ plan }) => plan);
      const experiment = figuresExperiment(plans, asked, seed);
      let jobs = batch.map(({ number }, design): Job => ({ design, replication: firstNumber + number }));
      while (jobs.length > 0) {
        let done = 0;
        try {
          for await (const result of runner(experiment, jobs)) {
            const { number } = element(batch, element(jobs, done++).design);
            seen[number] = result.figures ?? [];
            progress(firstNumber + number + 1);
          }
          jobs = [];
        } catch (error) {
          // A limit that one run passed: its setting cannot be, and the others go on.
          if (runErrorIn(error) === undefined) throw error;
          jobs = jobs.slice(done + 1);
        }
      }
    }
    return seen;
  };
}

/** The runs that a calibration asks for. @param progress of so many as it may take at most */
export function figureRuns(
  at: ScenariosAt,
  { inputs, figures, seed, runs }: CalibrationAsked,
  runner: Runner,
  progress: (done: number, of: number) => void,
): FigureRuns {
  const asks = (plan: Plan) => figures.map((figure) => figureInPlan(figure, plan));
  return settingRuns(at, { inputs, seed, asks }, runner, (done) => progress(Math.min(done, runs), runs));
}
