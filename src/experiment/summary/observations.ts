import type { Plan } from '../../plan/plan.ts';
import { element } from '../element.ts';
import type { ExtraMeasure, MeasureId } from '../measures/register.ts';
import type { Site, SiteValues } from '../places/sites.ts';
import { sites } from '../places/sites.ts';
import type { ReplicationResult } from '../replicate.ts';
import { Sample } from './sample.ts';

/** What verdicts are judged by, of one replication. */
export type Judged = Pick<ReplicationResult, 'flows' | 'passedAt' | 'classes'>;

/** What the replications of one plan said, by measure and place, about the whole run or about a period of it. */
export interface Observations {
  readonly plan: Plan;
  readonly sites: readonly Site[];
  /** By site. */
  readonly samples: readonly Sample[];
  /** The kept replications (see sample.ts), in order. */
  readonly replications: readonly Judged[];
  /** Seconds from the start of the run: statistics are of what happened in between. */
  readonly from: number;
  readonly until: number;
}

/** What the replications said by a measure of a resource; undefined where it is not measured there. */
export function sampleAt(
  { sites: all, samples }: Observations,
  measure: MeasureId,
  resource: number,
): Sample | undefined {
  const site = all.findIndex(({ measure: { id }, where }) => {
    return id === measure && where.kind === 'resource' && where.index === resource;
  });
  return samples[site];
}

/** The values at every site, replication by replication. */
export class SiteSamples {
  readonly sites: readonly Site[];
  readonly samples: readonly Sample[];

  /** @param extraMeasures those that each replication took @throws RangeError as `sites` */
  constructor(plan: Plan, extraMeasures?: readonly ExtraMeasure[]) {
    this.sites = sites(plan, extraMeasures);
    this.samples = this.sites.map(() => new Sample(true));
  }

  add({ values, errors }: SiteValues): void {
    this.samples.forEach((sample, site) => {
      sample.add(values[site], element(errors, site));
    });
  }
}
