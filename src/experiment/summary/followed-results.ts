import type { Plan } from '../../plan/plan.ts';
import { element } from '../element.ts';
import type { FollowedMeasure, FollowedMeasureId, FollowedSite } from '../measures/followed.ts';
import { followedSites } from '../measures/followed.ts';
import type { FollowedValues } from '../replicate.ts';
import type { Followed, Measured, Where } from '../result.ts';
import { estimateOf } from './estimate.ts';
import { statusOf } from './measured.ts';
import { nothingIn, Sample } from './sample.ts';

/** What the replications say of the cases followed: of all of them, and of those who came in each stretch. */
export interface FollowedResults {
  readonly followed: Followed;
  readonly measures: readonly Measured[];
  /** In the order of the stretches; empty where there are none. */
  readonly inStretches: readonly (readonly Measured[])[];
}

/**
 * So many of those followed may still be inside, as a part of all: of cases, where the range of a difference allows for each of
 * them; of money, where nobody knows what each would have paid.
 */
const hardlyAny = { cases: 0.005, euro: 0.001 } as const;

/** What became of the cases followed, replication by replication. */
export class FollowedSamples {
  private readonly sites: readonly FollowedSite[];
  /** Of all, and then of each stretch: by site. */
  private parts: readonly (readonly Sample[])[] = [];
  private beyond = 0;

  constructor(plan: Plan) {
    this.sites = followedSites(plan);
  }

  add({ beyond, values }: FollowedValues): void {
    if (this.parts.length === 0) this.parts = values.map(() => this.sites.map(() => new Sample(true)));
    this.beyond = Math.max(this.beyond, beyond);
    this.parts.forEach((samples, part) => {
      const ofPart = element(values, part);
      samples.forEach((sample, site) => {
        sample.add(ofPart[site]);
      });
    });
  }

  /** Undefined where cases were not followed. */
  results(): FollowedResults | undefined {
    if (this.parts.length === 0) return undefined;
    const [whole = [], ...inStretches] = this.parts.map((samples) => this.measuredIn(samples));
    const estimateAt = (id: FollowedMeasureId) =>
      whole.find(({ measure, where }) => measure === id && where.kind === 'chain')?.estimate ?? estimateOf([]);
    return {
      followed: {
        cases: estimateAt('followed'),
        inside: estimateAt('followed still inside'),
        beyond: this.beyond,
      },
      measures: whole,
      inStretches,
    };
  }

  private measuredIn(samples: readonly Sample[]): readonly Measured[] {
    const countOf = (id: FollowedMeasureId, zone: number | undefined) => {
      const site = this.sites.findIndex(({ measure, where }) => measure.id === id && zoneOf(where) === zone);
      return samples[site]?.sum ?? 0;
    };
    const isReported = ({ reported, unit }: FollowedMeasure, zone: number | undefined) => {
      const inside = reported === 'always' ? 0 : countOf('followed still inside', zone);
      const most = hardlyAny[unit === 'cases' ? 'cases' : 'euro'] * countOf('followed', zone);
      return inside === 0 || (reported === 'hardly any' && inside <= most);
    };
    return this.sites.map(({ measure, where, whereName }, site) => {
      const withheld = !isReported(measure, zoneOf(where));
      const sample = element(samples, site);
      const estimate = withheld ? nothingIn(sample.replications) : sample.estimate();
      const perReplication = withheld ? sample.values.map(() => undefined) : sample.values;
      const status = withheld ? 'still inside' : statusOf(estimate);
      return { measure: measure.id, where, whereName, unit: measure.unit, status, estimate, perReplication };
    });
  }
}

/** Whose cases a measure is about: those of a zone, or undefined for all. */
function zoneOf(where: Where): number | undefined {
  return where.kind === 'zone' || where.kind === 'zone end' ? where.index : undefined;
}
