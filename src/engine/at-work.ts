import type { Facility } from './facility.ts';
import type { Line } from './line.ts';
import type { Network } from './network.ts';
import type { Resumption } from './work-clocks.ts';

/**
 * The work in hand at a facility that interrupts, and the work it has interrupted. Beginning, ending and going on cost
 * the same however much work is in hand; interrupting searches it only where ranks differ.
 */
export class AtWork {
  private readonly network: Network;
  private readonly facility: Facility;
  /** In order of starting. */
  private readonly going = new Pieces();
  /** The highest rank first, then the first to join. */
  private readonly stopped = new Pieces();
  /** By entity. */
  private readonly pieceOf: (Piece | undefined)[] = [];
  /** Of every piece so far; NaN before the first, and `undefined` once they differ. */
  private onlyRank: number | undefined = Number.NaN;

  constructor(network: Network, facility: Facility) {
    this.network = network;
    this.facility = facility;
  }

  /** Pieces of interrupted work. */
  get suspended(): number {
    return this.stopped.length;
  }

  begin(entity: number, line: Line, units: number): void {
    const rank = this.network.entities.rank[entity]!;
    if (Number.isNaN(this.onlyRank)) this.onlyRank = rank;
    else if (rank !== this.onlyRank) this.onlyRank = undefined;
    const piece: Piece = { entity, line, units, isGoing: true, before: undefined, after: undefined };
    while (this.pieceOf.length < entity) this.pieceOf.push(undefined);
    this.pieceOf[entity] = piece;
    this.going.add(piece, undefined);
  }

  /** Forgets a piece of work. @returns whether it held its units: interrupted work does not */
  end(entity: number): boolean {
    const piece = this.pieceOf[entity];
    if (piece === undefined) return false;
    this.pieceOf[entity] = undefined;
    (piece.isGoing ? this.going : this.stopped).remove(piece);
    return piece.isGoing;
  }

  /** Units went: stops work until `excess` units are freed, the lowest rank and then the latest started first. */
  withdraw(excess: number, then: Resumption): void {
    let short = excess;
    if (short <= 0) return;
    for (let piece = this.going.first; piece !== undefined; piece = piece.after) {
      if (this.endsNow(piece)) short -= piece.units;
    }
    while (short > 0) {
      const piece = this.weakest(Number.POSITIVE_INFINITY);
      if (piece === undefined) return;
      this.stop(piece, then);
      short -= piece.units;
    }
  }

  /** The pace of the units changed. */
  repace(): void {
    for (let piece = this.going.first; piece !== undefined; piece = piece.after) piece.line.repace(piece.entity);
  }

  /** Units that interrupting work of a rank below `rank` would free. */
  displaceable(rank: number): number {
    const { rank: ranks } = this.network.entities;
    let units = 0;
    for (let piece = this.going.first; piece !== undefined; piece = piece.after) {
      if (ranks[piece.entity]! < rank && !this.endsNow(piece)) units += piece.units;
    }
    return units;
  }

  /** Frees `short` units by interrupting work of a rank below `rank`; `displaceable` has said that it can. */
  displace(short: number, rank: number, then: Resumption): void {
    for (let left = short; left > 0; ) {
      const piece = this.weakest(rank);
      if (piece === undefined) return;
      this.stop(piece, then);
      left -= piece.units;
    }
  }

  /** Whether interrupted work comes before `head` (an entity waiting, or -1), and whether its units are free. */
  before(head: number): 'none' | 'can go on' | 'too few units' {
    const { first } = this.stopped;
    if (first === undefined) return 'none';
    const { rank } = this.network.entities;
    if (head >= 0 && this.facility.order === 'priority' && rank[head]! > rank[first.entity]!) return 'none';
    return this.facility.free < first.units ? 'too few units' : 'can go on';
  }

  /** Goes on with the first interrupted work. */
  resume(): void {
    const { first } = this.stopped;
    if (first === undefined) return;
    this.stopped.remove(first);
    first.isGoing = true;
    this.going.add(first, undefined);
    this.facility.take(first.units);
    first.line.unitsBack(first.entity);
  }

  private stop(piece: Piece, then: Resumption): void {
    this.going.remove(piece);
    piece.isGoing = false;
    this.stopped.add(piece, this.firstBehind(piece));
    const timer = this.network.clocks.stop(piece.entity, this.network.simulation.now, then);
    if (timer !== undefined) this.network.simulation.cancel(timer);
    this.facility.giveBack(piece.units);
  }

  /** The first interrupted work that goes on after this. */
  private firstBehind({ entity }: Piece): Piece | undefined {
    const { rank, ticket } = this.network.entities;
    let other = this.stopped.first;
    while (
      other !== undefined &&
      (rank[other.entity]! > rank[entity]! ||
        (rank[other.entity] === rank[entity] && ticket[other.entity]! <= ticket[entity]!))
    ) {
      other = other.after;
    }
    return other;
  }

  /** The lowest rank below `rank`, the latest started among equals; never work that ends at this very instant. */
  private weakest(rank: number): Piece | undefined {
    const { rank: ranks } = this.network.entities;
    let weakest: Piece | undefined;
    for (let piece = this.going.last; piece !== undefined; piece = piece.before) {
      if (!(ranks[piece.entity]! < rank) || this.endsNow(piece)) continue;
      if (this.onlyRank !== undefined) return piece;
      if (weakest === undefined || ranks[piece.entity]! < ranks[weakest.entity]!) weakest = piece;
    }
    return weakest;
  }

  private endsNow(piece: Piece): boolean {
    const { missing, due } = this.network.clocks;
    return missing[piece.entity] === 0 && due[piece.entity] === this.network.simulation.now;
  }
}

interface Piece {
  readonly entity: number;
  readonly line: Line;
  readonly units: number;
  isGoing: boolean;
  before: Piece | undefined;
  after: Piece | undefined;
}

/** Pieces in order, each of which knows its neighbours. */
class Pieces {
  length = 0;
  first: Piece | undefined;
  last: Piece | undefined;

  /** @param after the piece that it goes before; undefined for the end */
  add(piece: Piece, after: Piece | undefined): void {
    const before = after === undefined ? this.last : after.before;
    piece.before = before;
    piece.after = after;
    if (before === undefined) this.first = piece;
    else before.after = piece;
    if (after === undefined) this.last = piece;
    else after.before = piece;
    this.length++;
  }

  remove({ before, after }: Piece): void {
    if (before === undefined) this.first = after;
    else before.after = after;
    if (after === undefined) this.last = before;
    else after.before = before;
    this.length--;
  }
}
