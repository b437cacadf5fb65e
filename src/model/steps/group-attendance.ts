import type { Lookup } from '../../plan/dependent.ts';
import { numberLookup } from '../../plan/dependent.ts';
import type { Dependent, GroupPart } from '../../plan/plan.ts';
import type { Share } from '../../plan/units.ts';
import { sampler } from '../../random/sampler.ts';
import { CaseDraws } from '../draws.ts';
import { streamFor } from '../random-numbers.ts';
import type { World } from '../world.ts';
import type { Place } from './place.ts';

/** What calling the roll of a session tells. */
export interface Roll {
  readonly absent: number;
  /** Those who have now missed more sessions than they may. */
  readonly expelled: readonly number[];
}

/**
 * What chance decides at the sessions of a step's groups. Each draw belongs to a member and to the nth session
 * that it is called to; the length of a session to the first of those who are then in the group.
 */
export class Attendance {
  private readonly world: World;
  private readonly mayMiss: number;
  private readonly absence: Chances | undefined;
  private readonly droppingOut: Chances | undefined;
  private readonly drawLength: (item: number) => number;
  private readonly drawAgain: (item: number) => number;
  /** Columns that count: sessions a case was called to, over all its groups here; sessions missed; lengths redrawn. */
  private readonly called: number;
  private readonly missed: number;
  private readonly redrawn: number;

  constructor(world: World, { step }: Place, { absent, dropsOut, mayMiss, takes }: GroupPart) {
    const { cases, chance } = world;
    this.world = world;
    this.mayMiss = mayMiss?.times ?? Number.POSITIVE_INFINITY;
    this.called = cases.counter();
    this.missed = cases.counter();
    this.redrawn = cases.counter();
    const drawsOf = (purpose: string, occasions: number) =>
      new CaseDraws(cases, streamFor(chance, purpose, step), occasions);
    const chances = (purpose: string, share: Dependent<Share>): Chances => ({
      share: numberLookup(world.reader, share),
      draws: drawsOf(purpose, this.called),
    });
    const draw = sampler(takes);
    const [lengths, again] = [drawsOf('session', this.called), drawsOf('session again', this.redrawn)];
    this.absence = absent && chances('absent', absent);
    this.droppingOut = dropsOut?.kind === 'per session' ? chances('dropping out', dropsOut.share) : undefined;
    this.drawLength = (item) => draw(lengths.of(item));
    this.drawAgain = (item) => draw(again.of(item));
  }

  /** The case becomes a member of a group. */
  begin(item: number): void {
    this.world.cases.counts[this.missed]![item] = 0;
  }

  /** A session begins for these members. */
  callRoll(members: readonly number[]): Roll {
    const { counts } = this.world.cases;
    const missed = counts[this.missed]!;
    const expelled: number[] = [];
    let absent = 0;
    for (const item of members) {
      this.countOne(this.called, item);
      if (!falls(this.absence, item)) continue;
      absent++;
      this.countOne(this.missed, item);
      if (missed[item]! > this.mayMiss) expelled.push(item);
    }
    return { absent, expelled };
  }

  /** Those who drop out before a session that is not the first. */
  dropouts(members: readonly number[]): readonly number[] {
    return this.droppingOut === undefined ? [] : members.filter((item) => falls(this.droppingOut, item));
  }

  hasMissed(item: number): boolean {
    return this.world.cases.counts[this.missed]![item]! > 0;
  }

  /** Seconds of work at full speed. */
  lengthFor([first = -1]: readonly number[]): number {
    return this.drawLength(first);
  }

  /** The same, for a session that was interrupted and begins again. */
  lengthAgainFor([first = -1]: readonly number[]): number {
    this.countOne(this.redrawn, first);
    return this.drawAgain(first);
  }

  private countOne(column: number, item: number): void {
    const counts = this.world.cases.counts[column]!;
    counts[item] = counts[item]! + 1;
  }
}

interface Chances {
  readonly share: Lookup<number, number>;
  readonly draws: CaseDraws;
}

function falls(chances: Chances | undefined, item: number): boolean {
  return chances !== undefined && chances.draws.of(item).next() < chances.share.of(item);
}
