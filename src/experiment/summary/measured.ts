import { deciding } from '../../plan/looks.ts';
import type { Plan } from '../../plan/plan.ts';
import { element } from '../element.ts';
import { unsteady } from '../places/steady-state.ts';
import type { Estimate, LoadPrediction, Measured } from '../result.ts';
import type { Verdict } from '../verdicts/verdict-result.ts';
import type { Observations } from './observations.ts';
import { nothingIn } from './sample.ts';

/**
 * Every measure over the replications. Averages that need a steady state are withheld where a list grows without end: where
 * it did so in the runs for more than half of the time, or must by the formulas. Where a list is on its way to a steady state
 * they are given, as those of the time that was simulated.
 *
 * @param rules those under which it was measured
 */
export function measured(
  observations: Observations,
  predictions: readonly LoadPrediction[],
  verdicts: readonly Verdict[],
  rules: Plan = observations.plan,
): readonly Measured[] {
  const half = (observations.until - observations.from) / 2;
  const growing = [
    ...verdicts.filter((each) => {
      return each.kind === 'short' && each.list === 'grows' && (each.alike ?? each.until - each.from) > half;
    }),
    ...predictions.filter(({ by, verdict, settlesAt }) => {
      return by === 'formula' && verdict === 'overloaded' && settlesAt === undefined && !hasStateRules(rules);
    }),
  ].map(({ resource }) => resource);
  // A period that is itself what is looked at has an average whatever its lists did.
  const isUnsteady = unsteady(rules, rules.period.untilEmpty === true ? [] : growing);
  // One that was on its way for a while, before something changed, says little of all of it.
  const filling = verdicts.flatMap(({ kind, resource, from, until }) => {
    return kind === 'filling up' && (until === observations.until || until - from > half) ? [resource] : [];
  });
  const isFilling = unsteady(rules, rules.period.untilEmpty === true ? [] : filling);
  return observations.sites.map(({ measure, where, whereName }, i) => {
    const { id, unit, needsSteadyState } = measure;
    const withheld = needsSteadyState && isUnsteady(where);
    const sample = element(observations.samples, i);
    const isBounded = measure.bounded !== undefined;
    // Those that got there would be the quick ones: their average is nobody's.
    const beyond = !withheld && isBounded && sample.unreached;
    const estimate = withheld ? nothingIn(sample.replications) : beyond ? nothingIn(0) : sample.estimate();
    const given = beyond ? 'not reached' : statusOf(estimate);
    const isGiven = given === 'estimated' || given === 'some runs only';
    const isRising = isGiven && needsSteadyState && isFilling(where);
    const status = withheld ? 'no steady state' : isRising ? 'still filling up' : given;
    return {
      ...{ measure: id, where, whereName, unit, status, estimate },
      perReplication: withheld ? sample.values.map(() => undefined) : sample.values,
      ...(isBounded ? { errors: sample.errors } : {}),
    };
  });
}

/** What an estimate can be called; an interval takes two replications. */
export function statusOf({ replications, of }: Estimate): Measured['status'] {
  if (replications === 0) return 'nothing observed';
  if (replications < 2) return 'too few runs';
  return of === undefined ? 'estimated' : 'some runs only';
}

/** Whether cases are sent, or choose, by how busy the system is: the formulas do not know how often. */
function hasStateRules(plan: Plan): boolean {
  const { conditions, values } = deciding(plan, 'way', 'time');
  return (
    conditions.some(
      (each) => each.kind === 'state' || (each.kind === 'case' && each.quantity.kind !== 'earlier cases'),
    ) || values.some((each) => each.kind === 'along' && each.quantity.kind !== 'earlier cases')
  );
}
