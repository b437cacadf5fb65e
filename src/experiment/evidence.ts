import type { Plan } from '../model/plan.ts';
import type { ReplicationResult } from './replicate.ts';
import type { Where } from './result.ts';
import type { Site } from './sites.ts';
import { sites } from './sites.ts';

/** What all replications of one plan said, by measure and place. */
export class Evidence {
  readonly plan: Plan;
  readonly sites: readonly Site[];
  readonly replications: readonly ReplicationResult[];

  /** @param replications in the order of their numbers */
  constructor(plan: Plan, replications: readonly ReplicationResult[]) {
    this.plan = plan;
    this.sites = sites(plan);
    this.replications = replications;
  }

  /** One value per replication, by the number of the site. */
  at(site: number): readonly (number | undefined)[] {
    return this.replications.map(({ values }) => values[site]);
  }

  /** One value per replication; empty where the measure is not taken there. */
  of(measure: string, kind: Where['kind'], index: number): readonly (number | undefined)[] {
    const site = this.sites.findIndex(
      ({ measure: { id }, where }) =>
        id === measure && where.kind === kind && 'index' in where && where.index === index,
    );
    return site < 0 ? [] : this.at(site);
  }
}
