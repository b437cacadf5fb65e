import type { CaseObserver } from '../../model/observer.ts';
import type { Plan } from '../../plan/plan.ts';
import { allRules, zonesOf } from '../../plan/rules.ts';
import { BoundedErrorQuantiles } from '../../stats/bounded-error-quantiles.ts';
import { movesOnUnder } from '../places/list-steps.ts';
import type { Stretch } from '../time/stretches.ts';
import type { Mishap } from './cases.ts';
import { Origins } from './origins.ts';

/** What became of some of the cases that came in the window, whenever it happened; columns by end. Money is in euro. */
export class FollowedPart {
  came = 0;
  left = 0;
  gaveUp = 0;
  movedOn = 0;
  refused = 0;
  balked = 0;
  diverted = 0;
  charged = 0;
  /** Total time of those who left, in seconds, all together. */
  spent = 0;
  readonly ended: Float64Array;
  readonly collected: Float64Array;
  readonly paidOut: Float64Array;
  readonly totals = new BoundedErrorQuantiles();

  constructor(ends: number) {
    this.ended = new Float64Array(ends);
    this.collected = new Float64Array(ends);
    this.paidOut = new Float64Array(ends);
  }

  /** Those who have not left yet. */
  get inside(): number {
    return this.came - this.left;
  }

  leave(end: number, total: number, collected: number, cost: number): void {
    this.left++;
    this.spent += total;
    this.totals.add(total);
    this.ended[end] = this.ended[end]! + 1;
    this.collected[end] = this.collected[end]! + collected;
    this.paidOut[end] = this.paidOut[end]! + cost;
  }

  /** Takes in what another part has seen. */
  add(other: FollowedPart): void {
    this.came += other.came;
    this.left += other.left;
    this.gaveUp += other.gaveUp;
    this.movedOn += other.movedOn;
    this.refused += other.refused;
    this.balked += other.balked;
    this.diverted += other.diverted;
    this.charged += other.charged;
    this.spent += other.spent;
    this.totals.merge(other.totals);
    for (let end = 0; end < this.ended.length; end++) {
      this.ended[end] = this.ended[end]! + other.ended[end]!;
      this.collected[end] = this.collected[end]! + other.collected[end]!;
      this.paidOut[end] = this.paidOut[end]! + other.paidOut[end]!;
    }
  }
}

/** The cases that came in one stretch of the window, in all and by zone. */
export interface FollowedSnapshot {
  readonly chain: FollowedPart;
  readonly zones: readonly FollowedPart[];
}

/**
 * Follows the cases that come in the window [start of statistics, end of the period), for the first time or again, until
 * they leave, by the stretch of the window in which they came. Other work is not followed.
 */
export class FollowedStatistics implements CaseObserver {
  /** By stretch; one where there are none to tell apart. */
  readonly snapshots: readonly FollowedSnapshot[];
  private readonly plan: Plan;
  private readonly begins: Float64Array;
  /** By chain and step: whether those whose patience ends move on. */
  private readonly moves: readonly Uint8Array[];
  private readonly collecting: readonly (readonly boolean[])[];
  private readonly rulesOf: (item: number) => number;
  /** Only where cases are told apart. */
  private readonly origins: Origins | undefined;
  /** The stretch that new cases belong to; -1 before the window. */
  private current = -1;
  private inside = 0;
  /** Per item: the stretch in which it came; -1 where it is not followed. */
  private stretches = new Int32Array(1024).fill(-1);

  /** @param rulesOf the chain of the plan whose rules hold for a case now */
  constructor(plan: Plan, stretches: readonly Stretch[], rulesOf: (item: number) => number) {
    const { arrivals, ends, period } = plan;
    const from = stretches.length === 0 ? [period.startUp] : stretches.map((stretch) => stretch.from);
    this.plan = plan;
    this.begins = Float64Array.from(from);
    this.snapshots = from.map(() => ({
      chain: new FollowedPart(ends.length),
      zones: zonesOf(plan).map(() => new FollowedPart(ends.length)),
    }));
    this.moves = movesOnUnder(plan);
    this.collecting = allRules(plan).map((chain) => chain.ends.map(({ collects }) => collects));
    this.rulesOf = rulesOf;
    const apart = zonesOf(plan).length > 0 || arrivals.some(({ background }) => background);
    this.origins = apart ? new Origins(arrivals) : undefined;
  }

  /** Whether all who are followed have left. */
  get allLeft(): boolean {
    return this.inside === 0;
  }

  arrived(stream: number, item: number, now: number): void {
    this.enter(stream, item, now);
  }

  returned(stream: number, item: number, now: number): void {
    this.enter(stream, item, now);
  }

  gaveUp(step: number, item: number): void {
    const chain = this.moves.length === 1 ? 0 : this.rulesOf(item);
    this.meet(this.moves[chain]![step] === 1 ? 'movedOn' : 'gaveUp', item);
  }

  refused(_step: number, item: number): void {
    this.meet('refused', item);
  }

  balked(_step: number, item: number): void {
    this.meet('balked', item);
  }

  diverted(_step: number, item: number): void {
    this.meet('diverted', item);
  }

  charged(_step: number, item: number, amount: number): void {
    const stretch = this.stretches[item]!;
    if (stretch < 0) return;
    this.snapshots[stretch]!.chain.charged += amount;
    const zone = this.zonePart(stretch, item);
    if (zone !== undefined) zone.charged += amount;
  }

  ended(end: number, item: number, _now: number, total: number, owed: number, cost: number): void {
    const stretch = this.stretches[item]!;
    if (stretch < 0) return;
    this.stretches[item] = -1;
    this.inside--;
    const chain = this.collecting.length === 1 ? 0 : this.rulesOf(item);
    const collected = owed !== 0 && this.collecting[chain]![end] === true ? owed : 0;
    this.snapshots[stretch]!.chain.leave(end, total, collected, cost);
    this.zonePart(stretch, item)?.leave(end, total, collected, cost);
  }

  private enter(stream: number, item: number, now: number): void {
    if (item >= this.stretches.length) this.grow(item);
    this.origins?.note(item, stream);
    while (this.current + 1 < this.begins.length && now >= this.begins[this.current + 1]!) this.current++;
    const counts = now < this.plan.period.horizon && !(this.origins?.isBackground(item) ?? false);
    const stretch = counts ? this.current : -1;
    this.stretches[item] = stretch;
    if (stretch < 0) return;
    this.inside++;
    this.snapshots[stretch]!.chain.came++;
    const zone = this.zonePart(stretch, item);
    if (zone !== undefined) zone.came++;
  }

  private meet(mishap: Mishap, item: number): void {
    const stretch = this.stretches[item]!;
    if (stretch < 0) return;
    this.snapshots[stretch]!.chain[mishap]++;
    const zone = this.zonePart(stretch, item);
    if (zone !== undefined) zone[mishap]++;
  }

  private zonePart(stretch: number, item: number): FollowedPart | undefined {
    const { zones } = this.snapshots[stretch]!;
    if (zones.length === 0 || this.origins === undefined) return undefined;
    const zone = this.origins.zone(item);
    return zone < 0 ? undefined : zones[zone];
  }

  private grow(item: number): void {
    const longer = new Int32Array(2 * (item + 1)).fill(-1);
    longer.set(this.stretches);
    this.stretches = longer;
  }
}

/** Those of all stretches together. */
export function allFollowed(snapshots: readonly FollowedSnapshot[], ends: number): FollowedSnapshot {
  const chain = new FollowedPart(ends);
  const zones = (snapshots[0]?.zones ?? []).map(() => new FollowedPart(ends));
  for (const snapshot of snapshots) {
    chain.add(snapshot.chain);
    snapshot.zones.forEach((part, zone) => {
      zones[zone]!.add(part);
    });
  }
  return { chain, zones };
}
