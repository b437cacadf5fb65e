import type { Plan } from '../../plan/plan.ts';
import { allRules, zonesOf } from '../../plan/rules.ts';
import { DoubledSum } from '../../stats/doubled-sum.ts';
import { ChainStatistics, ZoneStatistics } from './chain.ts';
import { Origins } from './origins.ts';

/** What a case may meet on its way that is counted for the whole chain too. */
export const mishaps = ['gaveUp', 'movedOn', 'refused', 'balked', 'diverted'] as const;

export type Mishap = (typeof mishaps)[number];

/** Counts of cases by where they come from: those of the chain, those that are other work, and those of each zone. */
export class CaseStatistics {
  /** Of all cases but those that are other work. */
  readonly chain: ChainStatistics;
  /** Of the cases that are other work; undefined where there are none. */
  readonly background: ChainStatistics | undefined;
  /** By zone; empty where there are none. */
  readonly zones: readonly ZoneStatistics[];

  /** For each chain of the plan, whether each end collects what is owed. */
  private readonly collecting: readonly (readonly boolean[])[];
  private readonly rulesOf: (item: number) => number;
  /** Only where cases are told apart. */
  private readonly origins: Origins | undefined;
  /** Per item: what it owes. */
  private owes = new Float64Array(1024);

  /** @param rulesOf the chain of the plan whose rules hold for a case now */
  constructor(plan: Plan, rulesOf: (item: number) => number) {
    const { ends, arrivals } = plan;
    this.collecting = allRules(plan).map((chain) => chain.ends.map(({ collects }) => collects));
    this.rulesOf = rulesOf;
    const hasBackground = arrivals.some(({ background }) => background);
    this.chain = new ChainStatistics(ends.length);
    this.background = hasBackground ? new ChainStatistics(ends.length) : undefined;
    this.zones = zonesOf(plan).map(() => new ZoneStatistics(ends.length));
    this.origins = hasBackground || this.zones.length > 0 ? new Origins(arrivals) : undefined;
  }

  /** Whether a case in hand is other work, left out of the results of the chain. */
  isBackground(item: number): boolean {
    return this.origins?.isBackground(item) ?? false;
  }

  /** The zone of a case in hand; -1 where it has none. */
  zoneOf(item: number): number {
    return this.origins === undefined ? -1 : this.origins.zone(item);
  }

  /** @param entry how it came: a new case, or one of somebody who came before */
  enter(stream: number, item: number, now: number, entry: 'arrived' | 'returned'): void {
    if (item >= this.owes.length) this.grow(item);
    this.origins?.note(item, stream);
    const statistics = this.statisticsOf(item);
    statistics.enter(now);
    statistics[entry]++;
    const zone = this.zoneStatisticsOf(item);
    if (zone === undefined) return;
    zone.enter(now);
    zone[entry]++;
  }

  start(item: number, waited: number): void {
    this.zoneStatisticsOf(item)?.start(waited);
  }

  meet(mishap: Mishap, item: number): void {
    this.statisticsOf(item)[mishap]++;
    const zone = this.zoneStatisticsOf(item);
    if (zone !== undefined) zone[mishap]++;
  }

  charge(item: number, amount: number): void {
    this.owes[item] = this.owes[item]! + amount;
    this.statisticsOf(item).charged += amount;
    const zone = this.zoneStatisticsOf(item);
    if (zone !== undefined) zone.charged += amount;
  }

  leave(end: number, item: number, now: number, total: number): void {
    this.statisticsOf(item).leave(end, now, total);
    this.zoneStatisticsOf(item)?.leave(end, now, total);
  }

  /** @param owed as the model has it; @param cost paid out for the case */
  settle(end: number, item: number, owed: number, cost: number): void {
    const statistics = this.statisticsOf(item);
    if (owed !== this.owes[item]) statistics.wrongDebts++;
    const chain = this.collecting.length === 1 ? 0 : this.rulesOf(item);
    const collected = this.collecting[chain]![end] === true ? owed : 0;
    statistics.settle(end, owed, collected, cost);
    this.zoneStatisticsOf(item)?.settle(end, owed, collected, cost);
    this.owes[item] = 0;
  }

  open(now: number): void {
    this.advance(now);
    this.chain.open(
      now,
      this.owedBy((item) => !this.isBackground(item)),
    );
    this.background?.open(
      now,
      this.owedBy((item) => this.isBackground(item)),
    );
    this.zones.forEach((statistics, zone) => {
      statistics.open(
        now,
        this.owedBy((item) => this.zoneOf(item) === zone),
      );
    });
  }

  advance(now: number): void {
    this.chain.advance(now);
    this.background?.advance(now);
    for (const zone of this.zones) zone.advance(now);
  }

  /** Takes note of what `advance` changes. @returns what puts it back */
  keeping(): () => void {
    const background = this.background === undefined ? [] : [this.background];
    const kept = [this.chain, ...background, ...this.zones].map((statistics) => statistics.keeping());
    return () => {
      for (const putBack of kept) putBack();
    };
  }

  /** Owed by the cases in hand that `counts` says yes to. */
  owedBy(counts: (item: number) => boolean): number {
    const owed = new DoubledSum();
    for (let item = 0; item < this.owes.length; item++) {
      if (this.owes[item] !== 0 && counts(item)) owed.add(this.owes[item]!);
    }
    return owed.value;
  }

  private statisticsOf(item: number): ChainStatistics {
    return this.background !== undefined && this.isBackground(item) ? this.background : this.chain;
  }

  private zoneStatisticsOf(item: number): ZoneStatistics | undefined {
    if (this.zones.length === 0) return undefined;
    const zone = this.zoneOf(item);
    return zone < 0 ? undefined : this.zones[zone];
  }

  private grow(item: number): void {
    const owes = new Float64Array(2 * (item + 1));
    owes.set(this.owes);
    this.owes = owes;
  }
}
