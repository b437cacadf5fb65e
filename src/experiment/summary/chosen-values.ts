import { element } from '../element.ts';
import type { Experiment } from '../jobs.ts';
import { followedSites } from '../measures/followed.ts';
import { sites } from '../places/sites.ts';
import type { ChosenMeasure } from '../points/chosen-measure.ts';
import type { ReplicationResult } from '../replicate.ts';

/** Finds what a replication has of measures that were chosen by name, in each design of an experiment. */
export class ChosenValues {
  /** By design, where each measure stands among those of the run, and among those of the cases that are followed. */
  private readonly places: readonly {
    readonly run: ReadonlyMap<string, number>;
    readonly followed: ReadonlyMap<string, number>;
  }[];

  constructor({ plans, extraMeasures }: Experiment) {
    this.places = plans.map((plan) => ({
      run: new Map(sites(plan, extraMeasures).map((site, i) => [siteName(site), i])),
      followed: new Map(followedSites(plan).map((site, i) => [siteName(site), i])),
    }));
  }

  /** Whether the design has the place. */
  has(design: number, chosen: ChosenMeasure): boolean {
    const { run, followed } = element(this.places, design);
    return run.has(chosenName(chosen)) || followed.has(chosenName(chosen));
  }

  /** Undefined where the replication saw nothing, or the design does not have the place. */
  value(design: number, { values, followed: after }: ReplicationResult, chosen: ChosenMeasure): number | undefined {
    const { run, followed } = element(this.places, design);
    const at = run.get(chosenName(chosen));
    if (at !== undefined) return values[at];
    const inFollowed = followed.get(chosenName(chosen));
    return inFollowed === undefined ? undefined : after?.values[0]?.[inFollowed];
  }

  /** The most that the value may be off. */
  error(design: number, { errors }: ReplicationResult, chosen: ChosenMeasure): number {
    const at = element(this.places, design).run.get(chosenName(chosen));
    return at === undefined ? 0 : (errors[at] ?? 0);
  }
}

function siteName({
  measure,
  where,
  whereName,
}: {
  readonly measure: { readonly id: string };
  readonly where: { readonly kind: string };
  readonly whereName: string;
}): string {
  return JSON.stringify([measure.id, where.kind, whereName]);
}

function chosenName({ measure, kind, whereName }: ChosenMeasure): string {
  return JSON.stringify([measure, kind, whereName]);
}
