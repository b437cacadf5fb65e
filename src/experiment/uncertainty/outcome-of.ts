import type { ChosenMeasure } from '../points/chosen-measure.ts';
import { chosenIn } from '../points/chosen-measure.ts';
import type { Comparison, DesignResult, MeasureStatus } from '../result.ts';
import { isTotal } from '../summary/compared-measures.ts';
import type { Outcome } from './probe.ts';

/** A measure of one design, or the second design minus the first on the same cases, with where each of them jams. */
export function outcomeOf({ designs, differences }: Comparison, chosen: ChosenMeasure): Outcome {
  const jams = designs.map(jammedAt);
  const [first, second] = designs;
  if (first === undefined) return { values: undefined, status: 'nothing observed', jams };
  const ours = valuesIn(first, chosen);
  if (second === undefined) return { ...ours, jams };
  const difference = differences.find(({ measure, where, whereName, baseline, other }) => {
    const isAsked = measure === chosen.measure && where.kind === chosen.kind && whereName === chosen.whereName;
    return isAsked && baseline === first.key && other === second.key;
  });
  const theirs = valuesIn(second, chosen);
  const status = difference?.status ?? 'nothing observed';
  const isTold = isGiven(status) && ours.values !== undefined && theirs.values !== undefined;
  if (!isTold || ours.values === undefined || theirs.values === undefined) return { values: undefined, status, jams };
  const before = ours.values;
  return { values: theirs.values.map((value, i) => value - (before[i] ?? 0)), status, jams };
}

/** The place that jams first, by its key: short of capacity, and not just slightly. */
export function jammedAt({ plan, verdicts }: Pick<DesignResult, 'plan' | 'verdicts'>): string | undefined {
  const [worst] = verdicts;
  return worst?.kind === 'short' && !worst.slight ? plan.resources[worst.resource]?.name : undefined;
}

/** Of one design, all replications or none. A place that it does not have counts 0, in totals. */
export function valuesIn(
  design: DesignResult,
  chosen: ChosenMeasure,
): { readonly values: readonly number[] | undefined; readonly status: MeasureStatus } {
  const found = chosenIn(design, chosen);
  if (found === undefined) {
    if (!isTotal(chosen.measure, chosen.unit)) return { values: undefined, status: 'nothing observed' };
    return { values: Array.from({ length: design.judged }, () => 0), status: 'estimated' };
  }
  const values = found.perReplication.flatMap((value) => value ?? []);
  const isWhole = values.length === found.perReplication.length && isGiven(found.status);
  return { values: isWhole ? values : undefined, status: found.status };
}

function isGiven(status: MeasureStatus): boolean {
  return status === 'estimated' || status === 'still filling up' || status === 'too few runs';
}
