import { intervalOf } from '../../stats/interval.ts';
import { RunningQuantiles } from '../../stats/running-quantiles.ts';
import { Tally } from '../../stats/tally.ts';
import type { Estimate } from '../result.ts';

/**
 * So many replications are kept one by one, those with the lowest numbers, and up to so many all quantiles are exact. Beyond
 * them memory hardly grows: see `RunningQuantiles` for what p05, p10, p50, p90 and p95 are then, and `DesignResult` for what
 * rests on these replications alone.
 */
export const keptReplications = 512;

/** One number per replication, as they come in the order of their numbers. */
export class Sample {
  /** One for each of the kept replications, where they were asked for. */
  readonly values: (number | undefined)[] = [];
  readonly errors: number[] = [];
  private readonly keeps: boolean;
  private readonly tally = new Tally();
  private readonly quantiles = new RunningQuantiles(keptReplications);
  private added = 0;
  private total = 0;
  private off = 0;
  private anyUnreached = false;

  /** @param keeps whether `values` and `errors` are asked for */
  constructor(keeps = false) {
    this.keeps = keeps;
  }

  /**
   * @param value undefined where the replication saw nothing
   * @param error the most that the value may be off; Infinity where there is none because something was never reached
   */
  add(value: number | undefined, error = 0): void {
    if (this.keeps && this.added < keptReplications) {
      this.values.push(value);
      this.errors.push(error);
    }
    this.added++;
    if (error === Number.POSITIVE_INFINITY) this.anyUnreached = true;
    if (value === undefined) return;
    this.tally.add(value);
    this.quantiles.add(value);
    this.total += value;
    this.off += error;
  }

  /** Replications, whether they saw anything or not. */
  get replications(): number {
    return this.added;
  }

  get sum(): number {
    return this.total;
  }

  /** Undefined where nothing was seen. */
  get min(): number | undefined {
    return this.tally.min;
  }

  get max(): number | undefined {
    return this.tally.max;
  }

  /** Whether some replication has no value because something was never reached. */
  get unreached(): boolean {
    return this.anyUnreached;
  }

  /** Over the replications that saw anything; with fewer than two of them there is no interval and no spread. */
  estimate(): Estimate {
    // Beyond all measure, as what is asked of a place that is not there: an average without a spread.
    const isInfinite = this.total === Number.POSITIVE_INFINITY;
    const { count, mean, low, high, sd } = isInfinite
      ? { count: this.tally.count, mean: this.total, low: undefined, high: undefined, sd: undefined }
      : intervalOf(this.tally);
    const [p10, p50, p90] = this.quantiles.quantiles([0.1, 0.5, 0.9]);
    const off = count === 0 ? 0 : this.off / count;
    return {
      mean,
      low: low === undefined ? undefined : low - off,
      high: high === undefined ? undefined : high + off,
      ...{ sd, p10, p50, p90 },
      replications: count,
      ...(count < this.added ? { of: this.added } : {}),
    };
  }
}

/** @param errors the most that each value may be off; none where not given */
export function sampleOf(values: readonly (number | undefined)[], errors?: readonly number[]): Sample {
  const sample = new Sample();
  values.forEach((value, i) => {
    sample.add(value, errors?.[i]);
  });
  return sample;
}

/** Where so many replications saw nothing, or what they saw is not told. */
export function nothingIn(replications: number): Estimate {
  const nothing = { mean: undefined, low: undefined, high: undefined, sd: undefined };
  const none = { p10: undefined, p50: undefined, p90: undefined, replications: 0 };
  return { ...nothing, ...none, ...(replications > 0 ? { of: replications } : {}) };
}
