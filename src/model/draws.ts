import type { Lookup } from '../plan/dependent.ts';
import { lookup } from '../plan/dependent.ts';
import type { Dependent } from '../plan/plan.ts';
import type { Reader } from '../plan/reader.ts';
import type { Share } from '../plan/units.ts';
import type { Distribution, Sampler } from '../random/distribution.ts';
import { drawBeyond } from '../random/draw-beyond.ts';
import { sampler } from '../random/sampler.ts';
import type { Stream } from '../random/stream.ts';
import type { Cases } from './cases.ts';

/**
 * Chance per case: each draw belongs to a (replication, purpose, case), and to the nth visit where a case can
 * come by more than once. What else happens in the model, and in what order, makes no difference to it.
 */
export class CaseDraws {
  readonly stream: Stream;
  private readonly cases: Cases;
  /** The column that counts visits, from 1; undefined where a case comes by at most once. */
  private readonly visits: number | undefined;

  constructor(cases: Cases, stream: Stream, visits: number | undefined) {
    this.stream = stream;
    this.cases = cases;
    this.visits = visits;
  }

  /** What the case has of a numeric attribute. */
  value(attribute: number, item: number): number {
    return this.cases.values[attribute]![item]!;
  }

  give(attribute: number, item: number, value: number): void {
    this.cases.values[attribute]![item] = value;
  }

  /** The stream, at the beginning of this case's own numbers; those of a first visit are those of an only visit. */
  of(item: number): Stream {
    const { cases, visits } = this;
    const substream = cases.substream[item]!;
    const occasion = visits === undefined ? substream : (substream + cases.counts[visits]![item]! - 1) | 0;
    return this.stream.seat(cases.number[item]!, occasion);
  }
}

/** A number drawn for a case, from a distribution that may depend on its attributes, or one that the case has. */
export class NumberDraw {
  private readonly samplers: Lookup<number, Sampler>;
  private readonly draws: CaseDraws;
  private readonly plan: Dependent<Distribution>;
  private readonly reader: Reader<number>;
  /** Made when it is asked for. */
  private beyond: Lookup<number, Beyond> | undefined;

  constructor(draws: CaseDraws, plan: Dependent<Distribution>, reader: Reader<number>) {
    this.draws = draws;
    this.plan = plan;
    this.reader = reader;
    // One sampler gives whatever the case that was looked up last has: none is made for each draw.
    let own = 0;
    const ofCase: Sampler = () => own;
    this.samplers = lookup(reader, plan, sampler, ({ attribute }) => (item) => {
      own = Math.max(0, draws.value(attribute, item));
      return ofCase;
    });
  }

  of(item: number): number {
    const draw = this.samplers.of(item);
    return draw(this.draws.of(item));
  }

  /**
   * The same, given that it is more than `least`; `least` itself where it cannot be. A number that the case has, and that is
   * not, is drawn again, and the case has the new one from then on.
   */
  longerThan(item: number, least: number): number {
    this.beyond ??= beyondOf(this.draws, this.plan, this.reader);
    return this.beyond.of(item)(item, least);
  }
}

type Beyond = (item: number, least: number) => number;

function beyondOf(draws: CaseDraws, plan: Dependent<Distribution>, reader: Reader<number>): Lookup<number, Beyond> {
  return lookup(
    reader,
    plan,
    (distribution): Beyond => {
      const draw = drawBeyond(distribution);
      return (item, least) => draw(least, draws.of(item).next());
    },
    ({ attribute, drawn }) => {
      const again = beyondOf(draws, drawn, reader);
      const own: Beyond = (item, least) => {
        const has = draws.value(attribute, item);
        if (has > least) return has;
        const value = again.of(item)(item, least);
        draws.give(attribute, item, value);
        return value;
      };
      return () => own;
    },
  );
}

/** A level drawn for a case, by shares that may depend on its other attributes. */
export class LevelDraw {
  private readonly sums: Lookup<number, Float64Array>;
  private readonly draws: CaseDraws;

  constructor(draws: CaseDraws, plan: Dependent<readonly Share[]>, reader: Reader<number>) {
    this.draws = draws;
    this.sums = lookup(reader, plan, runningSums);
  }

  of(item: number): number {
    const sums = this.sums.of(item);
    const u = this.draws.of(item).next();
    let level = 0;
    while (u >= sums[level]!) level++;
    return level;
  }
}

/** The last positive share's sum is made infinite, so that rounding never leaves a case without a level. */
function runningSums(shares: readonly Share[]): Float64Array {
  const sums = new Float64Array(shares.length);
  let sum = 0;
  shares.forEach((share, i) => {
    sum += share;
    sums[i] = sum;
  });
  const last = shares.findLastIndex((share) => share > 0);
  return sums.fill(Number.POSITIVE_INFINITY, Math.max(0, last));
}
