/** Runs scenario texts as the command line would, and keeps what every replication said. */

import type { MeasureId } from '../../src/experiment/measures/register.ts';
import { predictPeriods } from '../../src/experiment/predict/predict-periods.ts';
import type { ReplicationResult } from '../../src/experiment/replicate.ts';
import { replicate } from '../../src/experiment/replicate.ts';
import type { DesignResult, Measured } from '../../src/experiment/result.ts';
import { DesignSummary } from '../../src/experiment/summary/design-summary.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { interval } from '../../src/stats/interval.ts';
import { compileText, scenarioOf } from '../scenario/compile-text.ts';

export class Study {
  readonly result: DesignResult;
  private readonly runs: readonly ReplicationResult[];

  /** @param forecast true where what is said before anything runs is looked at too: it may cost more than the runs */
  constructor(scenario: Pick<Scenario, 'key' | 'plan'>, replications: number, forecast = false) {
    const seed = 'verification';
    this.runs = Array.from({ length: replications }, (_, replication) =>
      replicate(scenario.plan, { seed, replication }),
    );
    const summary = new DesignSummary(scenario, { seed }, forecast ? predictPeriods(scenario.plan) : []);
    for (const run of this.runs) summary.add(run);
    this.result = summary.result();
  }

  measured(measure: MeasureId, whereName = 'chain'): Measured {
    const found = this.result.measures.find((each) => each.measure === measure && each.whereName === whereName);
    if (found === undefined) throw new Error(`there is no ${measure} at ${whereName}`);
    return found;
  }

  /** One per replication; an average that the result withholds, or that a replication did not see, is a fault here. */
  values(measure: MeasureId, whereName = 'chain'): readonly number[] {
    return this.measured(measure, whereName).perReplication.map((value) => {
      if (value === undefined) throw new Error(`${measure} at ${whereName} is not known`);
      return value;
    });
  }

  /** A measure over another, replication by replication. */
  ratios(measure: MeasureId, over: MeasureId, whereName = 'chain'): readonly number[] {
    const below = this.values(over, whereName);
    return this.values(measure, whereName).map((value, i) => value / (below[i] ?? Number.NaN));
  }

  /** Of the shares of time with 0, 1, 2, ... present (waiting or served) at a resource; one per replication. */
  present(of: (shares: readonly number[]) => number, resource = 0): readonly number[] {
    return this.runs.map(({ presence }) => of(presence[resource] ?? []));
  }
}

/** Compiles a scenario text and runs it, 30 times unless more is asked. */
export function study(text: string, replications = 30, forecast = false): Study {
  return new Study(scenarioOf(compileText(text)), replications, forecast);
}

/**
 * The values less what chance did to them through a control: a measure of the same replications whose mean is known, as the load
 * is. They have the mean that they had, and as little noise as half as many cases again would give them or more; so
 * runs may be shorter and tests as sharp. What moves the control itself is no chance, and is a fault here.
 */
export function given(control: readonly number[], known: number, values: readonly number[]): readonly number[] {
  const { mean = Number.NaN, sd = Number.NaN } = interval(control);
  if (!(Math.abs(mean - known) <= (4 * sd) / Math.sqrt(control.length))) {
    throw new Error(`the control should be ${known}, and is ${mean} with a standard deviation of ${sd}`);
  }
  const middle = values.reduce((sum, value) => sum + value, 0) / values.length;
  const together = values.reduce((sum, value, i) => sum + (value - middle) * ((control[i] ?? Number.NaN) - mean), 0);
  const slope = together / (sd * sd * (control.length - 1));
  return values.map((value, i) => value - slope * ((control[i] ?? Number.NaN) - known));
}

/** Measures of time are in days. */
export const minutes = (days: number) => days * 1440;
export const hours = (days: number) => days * 24;
