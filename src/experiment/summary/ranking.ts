/** Which of several designs can be the best by a measure, on the same cases. */
import { BestSubset } from '../../stats/best-subset.ts';
import { element } from '../element.ts';
import type { Experiment } from '../jobs.ts';
import type { Better } from '../measures/better.ts';
import type { ChosenMeasure } from '../points/chosen-measure.ts';
import type { ReplicationResult } from '../replicate.ts';
import type { DesignResult, Difference, Estimate, Measured } from '../result.ts';
import { ChosenValues } from './chosen-values.ts';
import { isTotal } from './compared-measures.ts';
import type { LeftOut, RankedDesign, Ranking } from './ranking-result.ts';
import { Sample } from './sample.ts';

export interface RankAsked {
  /** As it was asked for: `lowest wait p90 at care place`. */
  readonly written: string;
  readonly chosen: ChosenMeasure;
  readonly better: Better;
}

export class RankingWatch {
  private readonly asked: RankAsked;
  private readonly values: ChosenValues;
  private readonly subset: BestSubset;
  private readonly own: readonly Sample[];

  constructor(experiment: Experiment, asked: RankAsked) {
    this.asked = asked;
    this.values = new ChosenValues(experiment);
    this.subset = new BestSubset(experiment.plans.length);
    this.own = experiment.plans.map(() => new Sample());
  }

  /** @param side one replication of every design */
  add(side: readonly ReplicationResult[]): void {
    const { chosen } = this.asked;
    const values = side.map((result, design) =>
      // A total is 0 where there is no such place.
      this.values.has(design, chosen) || !this.isTotal ? this.values.value(design, result, chosen) : 0,
    );
    const errors = side.map((result, design) => this.values.error(design, result, chosen));
    this.subset.add(
      values,
      errors.map((error) => (Number.isFinite(error) ? error : 0)),
    );
    this.own.forEach((sample, design) => {
      sample.add(values[design], errors[design]);
    });
  }

  /** @param designs in the order of the plans @param differences between them, which say whether averages are of the same cases */
  result(designs: readonly DesignResult[], differences: readonly Difference[]): Ranking {
    const { chosen, better } = this.asked;
    const { measure, kind, whereName, unit } = chosen;
    const isOther = differences.some((each) => isOf(each, chosen) && each.status === 'other cases');
    const reasons = designs.map((design, i) => (isOther ? 'other cases' : this.whyNot(design, i)));
    const compared = designs.flatMap((_, i) => (reasons[i] === undefined ? [i] : []));
    const standings = this.subset.standings(compared, better);
    const ranked = standings.flatMap(({ system, canBeBest, behindAtMost }): readonly RankedDesign[] => {
      const { mean, low, high } = this.estimate(system);
      if (mean === undefined) return [];
      return [{ design: element(designs, system).key, mean, low, high, canBeBest, behindAtMost }];
    });
    const sign = better === 'lower' ? 1 : -1;
    return {
      ...{ measure, kind, whereName, unit, better },
      replications: designs[0]?.replications ?? 0,
      designs: ranked.sort((a, b) => sign * (a.mean - b.mean)),
      leftOut: designs.flatMap(({ key }, i): readonly LeftOut[] => {
        const why = reasons[i];
        return why === undefined ? [] : [{ design: key, why }];
      }),
    };
  }

  private get isTotal(): boolean {
    return isTotal(this.asked.chosen.measure, this.asked.chosen.unit);
  }

  private estimate(design: number): Estimate {
    return element(this.own, design).estimate();
  }

  private whyNot({ measures }: DesignResult, design: number): LeftOut['why'] | undefined {
    const { chosen } = this.asked;
    if (!this.values.has(design, chosen)) return this.isTotal ? undefined : 'no such place';
    const status = measures.find((each) => isOf(each, chosen))?.status;
    if (status === 'no steady state' || status === 'still inside' || status === 'not reached') return status;
    return this.estimate(design).mean === undefined ? 'nothing observed' : undefined;
  }
}

function isOf(
  { measure, where, whereName }: Pick<Measured, 'measure' | 'where' | 'whereName'>,
  chosen: ChosenMeasure,
): boolean {
  return measure === chosen.measure && where.kind === chosen.kind && whereName === chosen.whereName;
}
