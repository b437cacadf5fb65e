import type { Text } from '../../language/text.ts';
import type { Impossible, Outcome, Prepared, Probe, Setting } from './probe.ts';
import { isImpossible } from './probe.ts';

/** What a study has tried so far, with the reasons for which some of it could not be. */
export interface Tried {
  /** Settings that were looked at, those that cannot be among them. */
  readonly settings: number;
  readonly impossible: number;
  /** Settings that were run and at which the measure is not told, by why not. */
  readonly withoutValue: readonly { readonly status: Outcome['status']; readonly settings: number }[];
  /** Why some could not be, each reason once and of the first of them, with how often; the most frequent first. */
  readonly reasons: readonly { readonly why: Text; readonly settings: number }[];
  /** Of one design. */
  readonly runs: number;
}

/** Runs settings within a budget, and keeps count. */
export class Tries {
  private readonly probe: Probe;
  private readonly runsEach: number;
  private readonly progress: (runs: number) => void;
  private readonly withoutValue = new Map<Outcome['status'], number>();
  private readonly reasons = new Map<string, { readonly why: Text; readonly settings: number }>();
  private settings = 0;
  private impossible = 0;
  private simulated = 0;

  /** @param runsEach what one setting costs: replications of all designs */
  constructor(probe: Probe, runsEach: number, progress: (runs: number) => void = () => {}) {
    this.probe = probe;
    this.runsEach = runsEach;
    this.progress = progress;
  }

  /** Settings that were simulated. */
  get run(): number {
    return this.simulated;
  }

  /** Undefined where the setting cannot be. */
  try(setting: Setting): Promise<Outcome | undefined> {
    return this.finish(this.prepared(setting));
  }

  /** All of them, or none where one of them cannot be. */
  tryAll(settings: readonly Setting[]): Promise<readonly Outcome[] | undefined> {
    const ready = this.ready(settings);
    return ready === undefined ? Promise.resolve(undefined) : this.runAll(ready);
  }

  /** What can be run, for `runAll`; undefined where one of them cannot be, as is known before anything runs. */
  ready(settings: readonly Setting[]): readonly Prepared[] | undefined {
    const ready: Prepared[] = [];
    for (const setting of settings) {
      const prepared = this.prepared(setting);
      if (prepared.kind === 'impossible') return undefined;
      ready.push(prepared);
    }
    return ready;
  }

  /** Undefined where one of them turns out not to be possible. */
  async runAll(ready: readonly Prepared[]): Promise<readonly Outcome[] | undefined> {
    const outcomes: Outcome[] = [];
    for (const prepared of ready) {
      const outcome = await this.finish(prepared);
      if (outcome === undefined) return undefined;
      outcomes.push(outcome);
    }
    return outcomes;
  }

  tried(): Tried {
    const { settings, impossible } = this;
    const reasons = [...this.reasons.values()];
    return {
      ...{ settings, impossible, runs: this.simulated * this.runsEach },
      withoutValue: [...this.withoutValue].map(([status, count]) => ({ status, settings: count })),
      reasons: reasons.sort((a, b) => b.settings - a.settings),
    };
  }

  private prepared(setting: Setting): Prepared {
    this.settings++;
    const prepared = this.probe(setting);
    if (prepared.kind === 'impossible') this.note(prepared);
    return prepared;
  }

  private async finish(prepared: Prepared): Promise<Outcome | undefined> {
    if (prepared.kind === 'impossible') return undefined;
    const found = await prepared.run();
    this.simulated++;
    this.progress(this.simulated * this.runsEach);
    if (isImpossible(found)) {
      this.note(found);
      return undefined;
    }
    const { status } = found;
    if (found.values === undefined) this.withoutValue.set(status, (this.withoutValue.get(status) ?? 0) + 1);
    return found;
  }

  private note({ reason, why }: Impossible): void {
    this.impossible++;
    const before = this.reasons.get(reason) ?? { why, settings: 0 };
    this.reasons.set(reason, { why: before.why, settings: before.settings + 1 });
  }
}
