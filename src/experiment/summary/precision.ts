/** Whether there are enough replications for the precision that was asked for, while they come. */
import { EnoughReplications } from '../../stats/enough-replications.ts';
import { element } from '../element.ts';
import type { Experiment } from '../jobs.ts';
import type { ChosenMeasure } from '../points/chosen-measure.ts';
import type { ReplicationResult } from '../replicate.ts';
import { ChosenValues } from './chosen-values.ts';
import type { PreciseMeasure, Precision } from './precision-result.ts';

export interface PrecisionAsked {
  /** Half width of the 95 % interval over the mean, such as 0.05. */
  readonly share: number;
  readonly measures: readonly ChosenMeasure[];
}

/** A measure of a design, or its difference from the baseline's. */
interface Watched {
  readonly chosen: ChosenMeasure;
  readonly design: number;
  readonly against: number | undefined;
  readonly rule: EnoughReplications;
  readonly course: { mean: number | undefined; low: number | undefined; high: number | undefined }[];
}

/**
 * Of one design its measures; of several the differences of each from the first, on the same cases. A place that a design does
 * not have is not watched there.
 */
export class PrecisionWatch {
  private readonly asked: PrecisionAsked;
  private readonly keys: readonly string[];
  private readonly values: ChosenValues;
  private readonly watched: readonly Watched[];
  private replications = 0;

  /** @param keys of the designs, in the order of the plans */
  constructor(experiment: Experiment, keys: readonly string[], asked: PrecisionAsked) {
    const { plans } = experiment;
    this.asked = asked;
    this.keys = keys;
    this.values = new ChosenValues(experiment);
    const has = (design: number, chosen: ChosenMeasure) => this.values.has(design, chosen);
    const compared = plans.length > 1;
    this.watched = asked.measures.flatMap((chosen) =>
      plans.flatMap((_, design) => {
        if (!has(design, chosen) || (compared && (design === 0 || !has(0, chosen)))) return [];
        const rule = new EnoughReplications(asked.share);
        return [{ chosen, design, against: compared ? 0 : undefined, rule, course: [] }];
      }),
    );
  }

  /** @param side one replication of every design */
  add(side: readonly ReplicationResult[]): void {
    this.replications++;
    const valueIn = (design: number, chosen: ChosenMeasure) => this.values.value(design, element(side, design), chosen);
    for (const { chosen, design, against, rule, course } of this.watched) {
      const value = valueIn(design, chosen);
      const before = against === undefined ? 0 : valueIn(against, chosen);
      rule.add(value === undefined || before === undefined ? undefined : value - before);
      const { mean, low, high } = rule.interval;
      course.push({ mean, low, high });
    }
  }

  /** Whether every measure has been narrow enough for as long as is looked ahead. */
  get isReached(): boolean {
    return this.watched.every(({ rule }) => rule.enough !== undefined);
  }

  result(): Precision {
    return {
      share: this.asked.share,
      replications: this.replications,
      reached: this.isReached,
      measures: this.watched.map(({ chosen, design, against, rule, course }): PreciseMeasure => {
        const { measure, kind, whereName, unit } = chosen;
        const { mean, low, high, halfWidth } = rule.interval;
        return {
          ...{ measure, kind, whereName, unit },
          design: element(this.keys, design),
          against: against === undefined ? undefined : element(this.keys, against),
          ...{ mean, low, high },
          reached: mean === undefined || halfWidth === undefined || mean === 0 ? undefined : halfWidth / Math.abs(mean),
          enough: rule.enough,
          about: rule.about,
          course,
        };
      }),
    };
  }
}
