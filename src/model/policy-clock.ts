import type { Simulation } from '../engine/simulation.ts';
import { priorities } from '../engine/simulation.ts';
import type { PolicyPlan } from '../plan/plan.ts';
import type { Stream } from '../random/stream.ts';
import type { Cases } from './cases.ts';
import type { ReplicationSeed } from './random-numbers.ts';
import { streamFor } from './random-numbers.ts';

/**
 * Which rules of the plan hold: 0 for the plan's own, and from 1 on those of the policies. A new one comes into force
 * before anything else at its moment.
 *
 * During a transition each case has one draw for the policy: it falls under the new rules as soon as the part of the
 * transition that has gone by passes its draw, and stays there.
 */
export class PolicyClock {
  /** The latest rules that hold for every case. */
  private settled = 0;
  /** The latest rules that hold for some; above `settled` during a transition. */
  private begun = 0;
  private readonly policies: readonly PolicyPlan[];
  private readonly simulation: Simulation;
  private readonly cases: Cases;
  /** The draws of every case under each policy that has a transition. */
  private readonly draws: readonly (Stream | undefined)[];

  /** @param whenSettled called at the moment a policy is fully in force, unless a later one is by then */
  constructor(
    policies: readonly PolicyPlan[],
    {
      simulation,
      cases,
      chance,
    }: { readonly simulation: Simulation; readonly cases: Cases; readonly chance: ReplicationSeed },
    whenSettled: (policy: number) => void,
  ) {
    this.policies = policies;
    this.simulation = simulation;
    this.cases = cases;
    this.draws = policies.map(({ name, over }) => (over > 0 ? streamFor(chance, 'policy', name) : undefined));
    policies.forEach(({ name, from, over }, policy) => {
      const begin = simulation.register(`policy ${name} begins`, () => {
        this.begun = policy + 1;
      });
      const settle = simulation.register(`policy ${name} is in force`, () => {
        if (this.settled > policy) return;
        this.settled = policy + 1;
        whenSettled(policy);
      });
      simulation.schedule(from, begin, 0, priorities.staffing);
      simulation.schedule(from + over, settle, 0, priorities.staffing);
    });
  }

  /** The latest rules that hold for every case: the one for what is the same for all. */
  get forAll(): number {
    return this.settled;
  }

  /** The latest rules that hold for some cases. */
  get forSome(): number {
    return this.begun;
  }

  /** The rules that hold for a case now. */
  rulesOf(item: number): number {
    if (this.begun === this.settled) return this.settled;
    return this.rulesFor(this.cases.number[item]!, this.cases.substream[item]!);
  }

  /** The same for a case that is not there yet. @param substream see `Cases.substream` */
  rulesFor(number: number, substream: number): number {
    const { now } = this.simulation;
    for (let policy = this.begun - 1; policy >= this.settled; policy--) {
      const { from, over } = this.policies[policy]!;
      const stream = this.draws[policy];
      if (stream === undefined || stream.seat(number, substream).next() * over < now - from) return policy + 1;
    }
    return this.settled;
  }
}
