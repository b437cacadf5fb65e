import { intervalOf } from './interval.ts';
import { Tally } from './tally.ts';

/** Replications below which an interval is not trusted. */
const least = 3;
/** So many further replications must keep to the precision, up to 100 replications; beyond, so many in a hundred of them. */
const lookAhead = 5;
/** Fewer are never enough. */
export const fewestReplications = least + lookAhead;
/** Nobody runs more. */
const most = 1e9;

/**
 * How many replications are enough for an interval of the mean whose half width is at most a share of the mean. The first
 * number at which it is narrow enough does not count when it widens again within the look-ahead. Hoad, Robinson and Davies,
 * "Automated selection of the number of replications for a discrete-event simulation", Journal of the Operational Research
 * Society 61 (2010), 1632-1644.
 */
export class EnoughReplications {
  /** Half width over mean, such as 0.05. */
  private readonly precision: number;
  private readonly confidence: number;
  private readonly tally = new Tally();
  private replications = 0;
  /** The first of the replications that have kept to the precision without a break. */
  private since: number | undefined;

  constructor(precision: number, confidence = 0.95) {
    this.precision = precision;
    this.confidence = confidence;
  }

  /** @param value of the next replication; undefined where it saw nothing */
  add(value: number | undefined): void {
    this.replications++;
    if (value !== undefined) this.tally.add(value);
    const { mean, halfWidth } = intervalOf(this.tally, this.confidence);
    const isNarrow =
      mean !== undefined &&
      halfWidth !== undefined &&
      this.replications >= least &&
      halfWidth <= this.precision * Math.abs(mean);
    if (isNarrow) this.since ??= this.replications;
    else this.since = undefined;
  }

  /** The number that was enough; undefined until it has been so for as long as is looked ahead. */
  get enough(): number | undefined {
    if (this.since === undefined) return undefined;
    const ahead = this.since <= 100 ? lookAhead : Math.floor((lookAhead * this.since) / 100);
    return this.replications >= this.since + ahead ? this.since : undefined;
  }

  /**
   * About how many would be enough if mean and spread stay as they are; never fewer than there have been. Undefined where the
   * mean is not known, or so near to 0 that no number of replications would do.
   */
  get about(): number | undefined {
    const { mean, halfWidth } = this.interval;
    if (this.enough !== undefined) return this.enough;
    if (mean === undefined || mean === 0 || halfWidth === undefined) return undefined;
    const times = halfWidth / (this.precision * Math.abs(mean));
    const about = Math.ceil(this.replications * Math.max(1, times * times));
    return about <= most ? about : undefined;
  }

  get interval(): ReturnType<typeof intervalOf> {
    return intervalOf(this.tally, this.confidence);
  }
}
