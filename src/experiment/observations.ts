import type { Plan } from '../plan/plan.ts';
import type { ExtraMeasure, MeasureId } from './measures/register.ts';
import type { ReplicationResult } from './replicate.ts';
import type { Where } from './result.ts';
import type { Site } from './sites.ts';
import { sites } from './sites.ts';

/** What all replications of one plan said, by measure and place, about the whole run or about a period of it. */
export class Observations {
  readonly plan: Plan;
  /** Those that were asked for besides what is always measured. */
  readonly extraMeasures: readonly ExtraMeasure[];
  readonly sites: readonly Site[];
  readonly replications: readonly ReplicationResult[];
  /** Seconds from the start of the run: statistics are of what happened in between. */
  readonly from: number;
  readonly until: number;
  /** About the period just before, whose lists this one began with; undefined where it began with none. */
  readonly before: Observations | undefined;

  /** @param replications in the order of their numbers @param extraMeasures those that each of them took */
  constructor(
    plan: Plan,
    replications: readonly ReplicationResult[],
    extraMeasures: readonly ExtraMeasure[] = [],
    part?: { readonly from: number; readonly until: number; readonly before: Observations | undefined },
  ) {
    this.plan = plan;
    this.extraMeasures = extraMeasures;
    this.sites = sites(plan, extraMeasures);
    this.replications = replications;
    this.from = part?.from ?? plan.period.startUp;
    this.until = part?.until ?? plan.period.horizon;
    this.before = part?.before;
  }

  /** One value per replication, by the number of the site. */
  at(site: number): readonly (number | undefined)[] {
    return this.replications.map(({ values }) => values[site]);
  }

  /** The most that each of these may be off. */
  errorsAt(site: number): readonly number[] {
    return this.replications.map(({ errors }) => errors[site] ?? 0);
  }

  /** One value per replication; empty where the measure is not taken there. */
  of(measure: MeasureId, kind: Where['kind'], index: number): readonly (number | undefined)[] {
    const site = this.sites.findIndex(
      ({ measure: { id }, where }) =>
        id === measure && where.kind === kind && 'index' in where && where.index === index,
    );
    return site < 0 ? [] : this.at(site);
  }
}
