/** Runs a plan with an observer that hears only what a test asks for: for what no measure tells. */
import { Model } from '../../src/model/model.ts';
import type { CaseObserver } from '../../src/model/observer.ts';
import type { Plan } from '../../src/plan/plan.ts';

export function watched(plan: Plan, replication: number, hears: CaseObserver): Model {
  return new Model(plan, { seed: 'verification', replication }, [hears]);
}

/** Share of true ones among what is counted after the start-up; one per replication. */
export function shares(
  plan: Plan,
  replications: number,
  hears: (count: (holds: boolean, now: number) => void) => CaseObserver,
): readonly number[] {
  return Array.from({ length: replications }, (_, replication) => {
    let held = 0;
    let all = 0;
    const count = (holds: boolean, now: number) => {
      if (now <= plan.period.startUp) return;
      all++;
      if (holds) held++;
    };
    watched(plan, replication, hears(count)).run(plan.period.horizon);
    return held / all;
  });
}
