/** Whether replications at one capacity meet a target, with a stated confidence. */
import { studentFactor } from '../../stats/student-t.ts';
import { element } from '../element.ts';
import { chosenIn } from '../points/chosen-measure.ts';
import type { DesignResult, Estimate, Measured, MeasureStatus } from '../result.ts';
import { estimateOf } from '../summary/estimate.ts';
import type { Verdict } from '../verdicts/verdict-result.ts';
import type { MeasureTarget, Target } from './target.ts';
import { shareable } from './target.ts';

/** Open is what so many replications cannot tell. */
export type Outcome = 'met' | 'missed' | 'open';

/** What the replications say of one target. */
export interface TargetResult {
  readonly outcome: Outcome;
  /** Of the measure, or where nothing is to jam of the work asked for over capacity; undefined where there is no value. */
  readonly estimate: Estimate | undefined;
  /** Why there is no value that could meet the target, or `estimated`. */
  readonly status: MeasureStatus;
  /** Where nothing is to jam: the resources that are short, or of which it cannot be decided, the worst first. */
  readonly short: readonly number[];
}

/**
 * A measure meets a target when the one-sided confidence bound of its mean over the replications (Student's) lies on the right
 * side, and misses it when the other bound lies on the wrong one. Where a list grows without end, or has not come to where it
 * will stand, its average meets no target; what some replications saw nothing of is open.
 *
 * A resource is not short where the replications together do not find it so (see verdict.ts) and the upper bound of the work on
 * offer over its capacity, in the last quarter, is below 1; it is where they do and the lower bound is above 1, and open otherwise.
 *
 * @param error of each bound: the chance that it lies on the wrong side of the true mean
 */
export function outcomeOf(target: Target, { design, loads }: Judgeable, error: number): TargetResult {
  return target.kind === 'measure'
    ? measureOutcome(target, design, error)
    : jamOutcome(target.resource, { design, loads }, error);
}

/** What replications of a plan came to. */
export interface Judgeable {
  readonly design: DesignResult;
  /** By resource, as `workOnOffer` gives them. */
  readonly loads: readonly Estimate[];
}

function measureOutcome(target: MeasureTarget, design: DesignResult, error: number): TargetResult {
  const found = target.isShare ? shareOfThoseWhoCame(target, design) : chosenIn(design, target.chosen);
  const status = found?.status ?? 'nothing observed';
  const estimate = found?.estimate;
  const measured = { estimate, status, short: [] };
  switch (status) {
    case 'no steady state':
    case 'still filling up':
    case 'not reached':
      return { ...measured, outcome: 'missed' };
    case 'estimated':
      return { ...measured, outcome: beside(estimate, target, error) };
    default:
      return { ...measured, outcome: 'open' };
  }
}

function beside(
  estimate: Estimate | undefined,
  { relation, value }: Pick<MeasureTarget, 'relation' | 'value'>,
  error: number,
): Outcome {
  const bounds = boundsOf(estimate, error);
  if (bounds === undefined) return 'open';
  const [low, high] = bounds;
  const [isMet, isMissed] = relation === 'at most' ? [high <= value, low > value] : [low >= value, high < value];
  if (isMet) return 'met';
  return isMissed ? 'missed' : 'open';
}

/**
 * The one-sided lower and upper bound of the mean, each wrong with this chance; undefined for fewer than two replications. Room
 * for what values read from a table are off is that of the estimate's own interval.
 */
export function boundsOf(estimate: Estimate | undefined, error: number): readonly [number, number] | undefined {
  const { mean, sd, high, replications = 0 } = estimate ?? {};
  if (mean === undefined || sd === undefined || high === undefined) return undefined;
  const standardError = sd / Math.sqrt(replications);
  const off = Math.max(0, high - mean - studentFactor(0.95, replications - 1) * standardError);
  const width = studentFactor(1 - 2 * error, replications - 1) * standardError + off;
  return [mean - width, mean + width];
}

/**
 * A number of cases over all who came to the list there and left it in some way; for the whole chain or a zone, over the cases
 * that left it.
 */
function shareOfThoseWhoCame({ chosen }: MeasureTarget, design: DesignResult): Pick<Measured, 'status' | 'estimate'> {
  const isList = chosen.kind === 'resource' || chosen.kind === 'step';
  const all = (isList ? ['started', ...shareable.filter((id) => id !== 'diverted')] : ['ended']).flatMap((id) => {
    const { kind, whereName } = chosen;
    const of = design.measures.find(
      ({ measure, where, whereName: name }) => measure === id && where.kind === kind && name === whereName,
    );
    return of === undefined ? [] : [of.perReplication];
  });
  const part = chosenIn(design, chosen)?.perReplication ?? [];
  const isCounted = isList && chosen.measure !== 'diverted';
  const shares = part.map((count, replication) => {
    const whole = all.reduce((sum, values) => sum + (values[replication] ?? 0), isCounted ? 0 : (count ?? 0));
    return count === undefined || whole === 0 ? undefined : count / whole;
  });
  const estimate = estimateOf(shares);
  if (estimate.replications === 0) return { status: 'nothing observed', estimate };
  return { status: estimate.of === undefined ? 'estimated' : 'some runs only', estimate };
}

function jamOutcome(resource: number | undefined, { design, loads }: Judgeable, error: number): TargetResult {
  const judged = design.verdicts.filter((verdict) => resource === undefined || verdict.resource === resource);
  const outcomes = judged.map((verdict) => ({ verdict, ...oneJam(verdict, loads, error) }));
  const those = (wanted: Outcome) => outcomes.filter((each) => each.outcome === wanted);
  const outcome = those('missed').length > 0 ? 'missed' : those('open').length > 0 ? 'open' : 'met';
  const short = [...those('missed'), ...those('open')].map(({ verdict }) => verdict.resource);
  const worst = outcomes.find(({ verdict }) => verdict.resource === short[0]) ?? outcomes[0];
  return { outcome, estimate: resource === undefined && outcome === 'met' ? undefined : worst?.load, ...plain, short };
}

const plain = { status: 'estimated' } as const;

function oneJam(verdict: Verdict, loads: readonly Estimate[], error: number) {
  if (isShort(verdict)) {
    const [low = 0] = boundsOf(verdict.load, error) ?? [];
    // Where nobody is served there is no load per case, and no doubt.
    const isSure = low > 1 || verdict.load.mean === Number.POSITIVE_INFINITY;
    return { outcome: isSure ? ('missed' as const) : ('open' as const), load: verdict.load };
  }
  const load = element(loads, verdict.resource);
  const high = boundsOf(load, error)?.[1] ?? 0;
  return { outcome: high < 1 ? ('met' as const) : ('open' as const), load };
}

/** More work than capacity, be it slight; of a period that is itself what is looked at, more than it holds. */
export function isShort(verdict: Verdict): verdict is Extract<Verdict, { readonly load: Estimate }> {
  return verdict.kind === 'short' || verdict.kind === 'runs over';
}
