import type { Activity } from './activity.ts';
import type { Cases } from './cases.ts';
import type { CaseEvents } from './observer.ts';

/** The door of a step: counts visits where a case can come back, and tells of those who pass where somebody listens. */
export class Entry implements Activity {
  readonly step: string;
  /** The step's first part; set once, when the parts are built: they may lead to doors of later steps. */
  first: Activity | undefined;

  private keeper: Doorkeeper | undefined;
  private readonly listener: Listener | undefined;

  /** @param listener who hears of those who come; nobody where it is left out */
  constructor(step: string, keeper: Doorkeeper | undefined, listener?: Listener) {
    this.step = step;
    this.keeper = keeper;
    this.listener = listener;
  }

  enter(item: number): Activity | undefined {
    if (this.keeper !== undefined) this.keeper(item);
    const { listener } = this;
    if (listener !== undefined) listener.events.entered(listener.step, item, listener.clock.now);
    return this.first;
  }

  /** The moment each case comes is kept, in the column of the step. */
  keepMoments(cases: Cases, step: number, clock: Clock): void {
    const { keeper } = this;
    this.keeper = (item) => {
      keeper?.(item);
      cases.cameAt[step]![item] = cases.beenAt(item, step, clock.now);
    };
  }
}

interface Listener {
  readonly events: Pick<CaseEvents, 'entered'>;
  readonly clock: Clock;
  /** Its index, by which it is reported. */
  readonly step: number;
}

interface Clock {
  readonly now: number;
}

/** What a door does to those who pass. */
export type Doorkeeper = (item: number) => void;

/** Counts in the column `counter`; undefined does not count. */
export function countingVisits(cases: Cases, counter: number | undefined): Doorkeeper | undefined {
  if (counter === undefined) return undefined;
  return (item) => {
    cases.counts[counter]![item] = cases.counts[counter]![item]! + 1;
  };
}

/** Does what `keeper` does, and tells which step the case leaves and which it comes to. */
export function tracing(keeper: Doorkeeper | undefined, steps: StepOfCases, step: number): Doorkeeper {
  return (item) => {
    keeper?.(item);
    steps.move(item, step);
  };
}

/** The step that each case came to last; only where somebody listens to cases leaving. */
export class StepOfCases {
  /** By slot: the step, -1 where the case has come to none yet. */
  private at = new Int32Array(0);
  private readonly events: CaseEvents;
  private readonly clock: Clock;

  constructor(cases: Cases, events: CaseEvents, clock: Clock) {
    this.events = events;
    this.clock = clock;
    cases.entities.whenGrown((length) => {
      const at = new Int32Array(length).fill(-1);
      at.set(this.at);
      this.at = at;
    });
  }

  move(item: number, step: number): void {
    this.leave(item);
    this.at[item] = step;
    this.events.entered(step, item, this.clock.now);
  }

  /** It goes to no other step. */
  leave(item: number): void {
    const from = this.at[item]!;
    if (from < 0) return;
    this.at[item] = -1;
    this.events.departed(from, item, this.clock.now);
  }

  /** An end, which cases come to from their last step. */
  before(end: Activity): Activity {
    return {
      step: end.step,
      enter: (item) => {
        this.leave(item);
        return end.enter(item);
      },
    };
  }
}
