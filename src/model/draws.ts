import type { Distribution, Sampler } from '../random/distribution.ts';
import { sampler } from '../random/sampler.ts';
import { Stream, streamName } from '../random/stream.ts';
import type { Cases } from './cases.ts';
import { type Lookup, lookup } from './dependent.ts';
import type { Dependent } from './plan.ts';
import type { Share } from './units.ts';
import type { Chance, World } from './world.ts';

/**
 * Chance per case: each draw belongs to a (replication, purpose, case), and to the how-manieth visit where a case can
 * come by more than once. What else happens in the model, and in what order, makes no difference to it.
 */
export class Luck {
  readonly stream: Stream;
  private readonly cases: Cases;
  /** The column that counts visits, from 1; undefined where a case comes by at most once. */
  private readonly visits: number | undefined;

  constructor(chance: Chance, cases: Cases, purpose: string, visits: number | undefined) {
    this.stream = new Stream(streamName(chance.seed, chance.replication, purpose));
    this.cases = cases;
    this.visits = visits;
  }

  /** The stream, at the beginning of this case's own numbers. */
  of(item: number): Stream {
    const { cases, visits } = this;
    const occasion = visits === undefined ? cases.luck[item]! : (cases.luck[item]! + cases.counts[visits]![item]! - 1) | 0;
    return this.stream.seat(cases.number[item]!, occasion);
  }
}

/** A number drawn for a case, from a distribution that may depend on its attributes. */
export class NumberDraw {
  private readonly samplers: Lookup<Sampler>;
  private readonly cases: Cases;
  private readonly luck: Luck;

  constructor(world: World, purpose: string, visits: number | undefined, plan: Dependent<Distribution>) {
    this.cases = world.cases;
    this.luck = new Luck(world.chance, world.cases, purpose, visits);
    this.samplers = lookup(plan, sampler);
  }

  of(item: number): number {
    const { only } = this.samplers;
    const draw = only === undefined ? this.samplers.of(this.cases, item) : only;
    return draw(this.luck.of(item));
  }
}

/** A level drawn for a case, by shares that may depend on its other attributes. */
export class LevelDraw {
  private readonly sums: Lookup<Float64Array>;
  private readonly cases: Cases;
  private readonly luck: Luck;

  constructor(world: World, purpose: string, visits: number | undefined, plan: Dependent<readonly Share[]>) {
    this.cases = world.cases;
    this.luck = new Luck(world.chance, world.cases, purpose, visits);
    this.sums = lookup(plan, runningSums);
  }

  of(item: number): number {
    const sums = this.sums.of(this.cases, item);
    const u = this.luck.of(item).next();
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

/** A 32-bit hash of a name (FNV-1a), to tell equally numbered cases of different arrival streams apart. */
export function luckOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return hash | 0;
}
