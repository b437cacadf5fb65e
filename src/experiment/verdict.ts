import { month } from '../model/units.ts';
import { element } from './element.ts';
import { estimateOf } from './estimate.ts';
import type { Evidence } from './evidence.ts';
import { tightFrom } from './predict.ts';
import type { LoadPrediction, Passing, Verdict } from './result.ts';
import { thresholds } from './thresholds.ts';
import { usualList } from './usual-list.ts';

/** From this share of its capacity on, a resource counts as used to the full when no formula says that it is short. */
const full = 0.95;
/** Growth over three quarters of the run must be this part of what the list gained: less than that is a swing of it. */
const material = 0.25;

/**
 * What the runs say about every resource, in order of jamming.
 *
 * Short of capacity: the formulas put its load at 1 or more, or (they cannot know every rule) it was used to the full while
 * the work on offer, as simulated, was 1 or more. It jams when it is short, the list grew (the 95 % interval of the growth
 * lies above 0; with one replication, the growth does) by a material amount, and nothing holds it: nobody gave up or was
 * refused, or the formulas say that too few do. It is held by giving up when it is short, some gave up, and it does not
 * jam. It is tight from 85 % of its capacity in use; where a period began with a list, by the work that came in it, because
 * working off a list keeps everybody busy.
 *
 * @param predictions undefined where no formula holds, in a transition
 */
export function verdicts(evidence: Evidence, predictions: readonly LoadPrediction[] | undefined): readonly Verdict[] {
  const found = evidence.plan.resources.map((_, resource) => {
    return judge(evidence, predictions && element(predictions, resource), resource);
  });
  return found
    .map((verdict) => ({ verdict, rank: rankOf(verdict) }))
    .sort((a, b) => a.rank.group - b.rank.group || a.rank.at - b.rank.at || a.verdict.resource - b.verdict.resource)
    .map(({ verdict }) => verdict);
}

function judge(evidence: Evidence, prediction: LoadPrediction | undefined, resource: number): Verdict {
  const of = (measure: string) => evidence.of(measure, 'resource', resource);
  const mean = (measure: string) => estimateOf(of(measure)).mean ?? 0;
  const used = mean('utilisation');
  const mustBeShort = prediction !== undefined && prediction.load >= 1;
  const short = mustBeShort || (used >= full && mean('load') >= 1);
  const gaveUp = mean('gave up');
  if (short) {
    const growthPerMonth = estimateOf(of('growth'));
    const passes = passings(evidence, resource);
    const expected = mustBeShort ? prediction.settlesAt !== undefined : true;
    const held = expected && (gaveUp > 0 || mean('refused') > 0);
    const before = evidence.before && estimateOf(evidence.before.of('waiting at end', 'resource', resource)).mean;
    if (!held && grew(evidence, growthPerMonth, mean('waiting at end') - (before ?? 0))) {
      return { kind: 'jams', resource, growthPerMonth, passes };
    }
    if (gaveUp > 0) {
      const months = (evidence.until - evidence.from) / month;
      const gaveUpPerMonth = estimateOf(
        of('gave up').map((count) => (count === undefined ? undefined : count / months)),
      );
      return { kind: 'held by giving up', resource, waiting: estimateOf(of('waiting at end')), gaveUpPerMonth, passes };
    }
  }
  const asked = evidence.before === undefined ? used : Math.min(used, mean('load'));
  return { kind: asked >= tightFrom ? 'tight' : 'flows', resource };
}

/** @param gained cases waiting at the end that did not wait at the beginning */
function grew({ from, until }: Evidence, growth: ReturnType<typeof estimateOf>, gained: number): boolean {
  const least = growth.replications < 2 ? growth.mean : growth.low;
  if (least === undefined || growth.mean === undefined || least <= 0) return false;
  return growth.mean * ((0.75 * (until - from)) / month) >= material * gained;
}

/** The thresholds above its usual length that the list passed in at least one replication. */
function passings({ plan, replications }: Evidence, resource: number): readonly Passing[] {
  const usual = usualList(plan, resource);
  return thresholds.flatMap((waiting, i) => {
    if (waiting <= usual) return [];
    const at = estimateOf(replications.map(({ passedAt }) => element(passedAt, resource)[i]));
    return at.replications === 0 ? [] : [{ waiting, at, reached: at.replications }];
  });
}

function rankOf(verdict: Verdict): { readonly group: number; readonly at: number } {
  switch (verdict.kind) {
    case 'jams':
    case 'held by giving up':
      return { group: 0, at: verdict.passes[0]?.at.mean ?? Number.POSITIVE_INFINITY };
    case 'tight':
      return { group: 1, at: 0 };
    case 'flows':
      return { group: 2, at: 0 };
  }
}
