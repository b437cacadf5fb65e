import type { Plan } from '../plan/plan.ts';
import { element } from './element.ts';
import { estimateOf } from './estimate.ts';
import type { FollowedMeasure, FollowedMeasureId } from './measures/followed.ts';
import { followedSites } from './measures/followed.ts';
import type { FollowedValues, ReplicationResult } from './replicate.ts';
import type { Followed, Measured, Where } from './result.ts';
import { statusOf } from './summarise.ts';

/** What the replications say of the cases followed: of all of them, and of those who came in each stretch. */
export interface FollowedResults {
  readonly followed: Followed;
  readonly measures: readonly Measured[];
  /** In the order of the stretches; empty where there are none. */
  readonly inStretches: readonly (readonly Measured[])[];
}

/** Undefined where cases were not followed. */
export function followedResults(plan: Plan, replications: readonly ReplicationResult[]): FollowedResults | undefined {
  const values = replications.flatMap(({ followed }) => followed ?? []);
  const [first] = values;
  if (first === undefined) return undefined;
  const [whole = [], ...inStretches] = first.values.map((_, part) => measuredIn(plan, values, part));
  const estimateAt = (id: FollowedMeasureId) =>
    whole.find(({ measure, where }) => measure === id && where.kind === 'chain')?.estimate ?? estimateOf([]);
  return {
    followed: {
      cases: estimateAt('followed'),
      inside: estimateAt('followed still inside'),
      beyond: Math.max(...values.map(({ beyond }) => beyond)),
    },
    measures: whole,
    inStretches,
  };
}

/** So many of those followed may still be inside, as a part of all, where counts are told: who knows where they end? */
const hardlyAny = 0.001;

/** @param part 0 for all, and then the stretches */
function measuredIn(plan: Plan, values: readonly FollowedValues[], part: number): readonly Measured[] {
  const sites = followedSites(plan);
  const valuesAt = (site: number) => values.map((each) => element(each.values, part)[site]);
  const countOf = (id: FollowedMeasureId, zone: number | undefined) => {
    const site = sites.findIndex(({ measure, where }) => measure.id === id && zoneOf(where) === zone);
    return valuesAt(site).reduce<number>((sum, count) => sum + (count ?? 0), 0);
  };
  const isTold = ({ told }: FollowedMeasure, zone: number | undefined) => {
    const inside = told === 'always' ? 0 : countOf('followed still inside', zone);
    return inside === 0 || (told === 'hardly any' && inside <= hardlyAny * countOf('followed', zone));
  };
  return sites.map(({ measure, where, whereName }, site) => {
    const withheld = !isTold(measure, zoneOf(where));
    const perReplication = valuesAt(site).map((value) => (withheld ? undefined : value));
    const estimate = estimateOf(perReplication);
    const status = withheld ? 'still inside' : statusOf(estimate);
    return { measure: measure.id, where, whereName, unit: measure.unit, status, estimate, perReplication };
  });
}

/** Whose cases a measure is about: those of a zone, or undefined for all. */
function zoneOf(where: Where): number | undefined {
  return where.kind === 'zone' || where.kind === 'zone end' ? where.index : undefined;
}
