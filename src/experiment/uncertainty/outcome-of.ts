import { element } from '../element.ts';
import type { ChosenMeasure } from '../points/chosen-measure.ts';
import { chosenIn } from '../points/chosen-measure.ts';
import type { Comparison, DesignResult, Difference, MeasureStatus } from '../result.ts';
import { isTotal } from '../summary/compared-measures.ts';
import type { Outcome } from './probe.ts';

/** What replications say of a measure: all of them, or none where it is not told. */
export interface Values {
  readonly values: readonly number[] | undefined;
  readonly status: MeasureStatus;
}

/** A measure of one design, or the second design minus the first on the same cases, with where each of them jams. */
export function outcomeOf(comparison: Comparison, chosen: ChosenMeasure): Outcome {
  const { designs } = comparison;
  const jams = designs.map(jammedAt);
  const outcome = designs.length > 1 ? differenceValues(comparison, 1, chosen) : valuesIn(element(designs, 0), chosen);
  return { ...outcome, jams };
}

/** The place that jams first, by its key: short of capacity and not just slightly, or with more work than the period holds. */
export function jammedAt({ plan, verdicts }: Pick<DesignResult, 'plan' | 'verdicts'>): string | undefined {
  const [worst] = verdicts;
  const jams = worst?.kind === 'runs over' || (worst?.kind === 'short' && !worst.slight);
  return jams ? plan.resources[worst.resource]?.name : undefined;
}

/** Of one design. A place that it does not have counts 0, in totals. */
export function valuesIn(design: DesignResult, chosen: ChosenMeasure): Values {
  const found = chosenIn(design, chosen);
  if (found === undefined) {
    if (!isTotal(chosen.measure, chosen.unit)) return { values: undefined, status: 'nothing observed' };
    return { values: Array.from({ length: design.judged }, () => 0), status: 'estimated' };
  }
  const values = found.perReplication.flatMap((value) => value ?? []);
  const isWhole = values.length === found.perReplication.length && isGiven(found.status);
  return { values: isWhole ? values : undefined, status: found.status };
}

/** What a comparison says of a design minus the first. */
export function differenceOf(
  { designs, differences }: Comparison,
  design: number,
  chosen: ChosenMeasure,
): Difference | undefined {
  const [first, other] = [element(designs, 0), element(designs, design)];
  return differences.find(({ measure, where, whereName, ...of }) => {
    const isAsked = measure === chosen.measure && where.kind === chosen.kind && whereName === chosen.whereName;
    return isAsked && of.baseline === first.key && of.other === other.key;
  });
}

/** The same in each replication. */
export function differenceValues(comparison: Comparison, design: number, chosen: ChosenMeasure): Values {
  const { designs } = comparison;
  const status = differenceOf(comparison, design, chosen)?.status ?? 'nothing observed';
  const ours = valuesIn(element(designs, 0), chosen).values;
  const theirs = valuesIn(element(designs, design), chosen).values;
  if (!isGiven(status) || ours === undefined || theirs === undefined) return { values: undefined, status };
  return { values: theirs.map((value, i) => value - element(ours, i)), status };
}

function isGiven(status: MeasureStatus): boolean {
  return status === 'estimated' || status === 'still filling up' || status === 'too few runs';
}
