import type { Action } from '../../engine/simulation.ts';
import { priorities } from '../../engine/simulation.ts';
import { curvesOf, numberLookup, type OwnReader } from '../../plan/dependent.ts';
import type { Dependent } from '../../plan/plan.ts';
import type { Quantity } from '../../plan/reader.ts';
import type { WaitingLine, World } from '../world.ts';
import type { Place } from './place.ts';

/** The ranks that one rule gives to cases in one list. */
export interface Rank {
  /** Of a case that comes to the list now. @param since when it joined, where that was before the run */
  of(item: number, since: number): number;
  /** The case has joined and has to wait: where its rank changes with time, it does from now on. */
  begin?(item: number): void;
}

/** @param line where the cases wait */
export function rankIn(
  world: World,
  place: Place,
  priority: Dependent<number>,
  line: Pick<WaitingLine, 'list' | 'settle'>,
): Rank {
  const rises = curvesOf(priority).some(({ quantity }) => passesInList(quantity));
  return rises ? new RisingRank(world, place, priority, line) : numberLookup(world.reader, priority, ownOf(world));
}

/** Numbers that cases have. */
function ownOf({ cases }: World): OwnReader<number, number, number> {
  return ({ attribute }) =>
    (item) =>
      cases.values[attribute]![item]!;
}

/** Whether it goes on while a case waits. */
function passesInList({ kind }: Quantity): boolean {
  return kind === 'time waited' || kind === 'time since';
}

/**
 * A rank along time: at each mark the case gets another one, before anything else at that moment, and those who may
 * start by it start once all units due then are back. Equal ranks stand in the order in which they joined.
 */
class RisingRank implements Rank {
  private readonly world: World;
  private readonly root: RankNode;
  private readonly line: Pick<WaitingLine, 'list' | 'settle'>;
  private readonly rise: Action;
  private readonly settle: Action;
  private settlesAt = Number.NaN;

  constructor(world: World, { step }: Place, priority: Dependent<number>, line: Pick<WaitingLine, 'list' | 'settle'>) {
    const { cases, simulation } = world;
    this.world = world;
    this.line = line;
    this.root = nodeOf(world, priority);
    cases.keepRises();
    this.settle = simulation.register(`order by priority at ${step}`, () => this.line.settle());
    this.rise = simulation.register(`rise in priority at ${step}`, (item) => {
      // Those who left the list since, and perhaps wait elsewhere, are not meant.
      if (cases.risesAt![item] !== simulation.now || cases.risesBy![item] !== this.rise) return;
      this.change(item);
    });
  }

  of(item: number, since: number): number {
    return this.root.rank(item, since);
  }

  begin(item: number): void {
    const { cases, network, simulation } = this.world;
    const next = this.root.next(item, network.entities.since[item]!);
    cases.risesAt![item] = next;
    cases.risesBy![item] = this.rise;
    if (next < Number.POSITIVE_INFINITY) simulation.schedule(next, this.rise, item, priorities.rising);
  }

  private change(item: number): void {
    const { network, simulation } = this.world;
    this.line.list.rerank(item, this.root.rank(item, network.entities.since[item]!));
    this.begin(item);
    if (this.settlesAt === simulation.now) return;
    this.settlesAt = simulation.now;
    simulation.schedule(simulation.now, this.settle, 0, priorities.giving);
  }
}

/** @param joined the moment at which the case joined the list, or joins it */
interface RankNode {
  rank(item: number, joined: number): number;
  /** The first moment to come at which it is another one, as far as time alone makes it so; Infinity where it never is. */
  next(item: number, joined: number): number;
}

function nodeOf(world: World, value: Dependent<number>): RankNode {
  const { reader } = world;
  switch (value.kind) {
    case 'fixed':
      return { rank: () => value.value, next: () => Number.POSITIVE_INFINITY };
    case 'by': {
      const level = reader.level(value.attribute);
      const of = value.of.map((each) => nodeOf(world, each));
      return {
        rank: (item, joined) => of[level(item)]!.rank(item, joined),
        next: (item, joined) => of[level(item)]!.next(item, joined),
      };
    }
    case 'own': {
      const own = ownOf(world)(value);
      return { rank: (item) => own(item), next: () => Number.POSITIVE_INFINITY };
    }
    case 'along': {
      const { quantity, marks } = value;
      if (passesInList(quantity)) return alongTime(world, quantity, marks);
      // Of the moment at which it is asked for: when a case joins, or comes to a mark in time.
      const lookup = numberLookup(reader, value, ownOf(world));
      return { rank: (item) => lookup.of(item), next: () => Number.POSITIVE_INFINITY };
    }
  }
}

function alongTime(
  world: World,
  quantity: Quantity,
  marks: readonly { readonly at: number; readonly value: Dependent<number> }[],
): RankNode {
  const { cases, simulation } = world;
  const at = marks.map((mark) => mark.at);
  const of = marks.map((mark) => nodeOf(world, mark.value));
  if (quantity.kind === 'time since') cases.keepVisits(quantity.step);
  const from = (item: number, joined: number) =>
    quantity.kind === 'time since' ? cases.cameAt[quantity.step]![item]! : joined;
  // By moments and not by times gone by: a mark has been reached exactly at the moment that was planned for it.
  const markNow = (start: number) => {
    let mark = at.length - 1;
    while (mark > 0 && start + at[mark]! > simulation.now) mark--;
    return mark;
  };
  return {
    rank: (item, joined) => of[markNow(from(item, joined))]!.rank(item, joined),
    next(item, joined) {
      const start = from(item, joined);
      const mark = markNow(start);
      const then = mark + 1 < at.length ? start + at[mark + 1]! : Number.POSITIVE_INFINITY;
      return Math.min(then, of[mark]!.next(item, joined));
    },
  };
}
