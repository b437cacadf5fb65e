import type { Facility } from './facility.ts';
import type { Line } from './line.ts';
import type { Network } from './network.ts';
import type { Resumption } from './work-clocks.ts';

/**
 * The work in hand at a facility that interrupts, and the work it has interrupted. Costs a search over the units in use
 * at each end of work: meant for people at desks, of whom there are few.
 */
export class AtWork {
  private readonly network: Network;
  private readonly facility: Facility;
  /** In order of starting. */
  private readonly going: Piece[] = [];
  /** In order of being interrupted. */
  private readonly stopped: Piece[] = [];

  constructor(network: Network, facility: Facility) {
    this.network = network;
    this.facility = facility;
  }

  /** Pieces of work that wait for their units to come back. */
  get suspended(): number {
    return this.stopped.length;
  }

  begin(entity: number, line: Line, units: number): void {
    this.going.push({ entity, line, units });
  }

  end(entity: number): void {
    const at = this.going.findLastIndex((piece) => piece.entity === entity);
    if (at >= 0) this.going.splice(at, 1);
  }

  /** Units went: stops work until `excess` units are freed, the lowest rank and then the latest started first. */
  withdraw(excess: number, then: Resumption): void {
    let short = excess;
    for (const piece of this.going) if (this.endsNow(piece)) short -= piece.units;
    while (short > 0) {
      const piece = this.weakest(Number.POSITIVE_INFINITY);
      if (piece === undefined) return;
      this.stop(piece, then);
      short -= piece.units;
    }
  }

  /** Frees `short` units by interrupting work of a rank below `rank`, or does nothing. @returns whether it could */
  displace(short: number, rank: number, then: Resumption): boolean {
    const { rank: ranks } = this.network.entities;
    let possible = 0;
    for (const piece of this.going) {
      if (ranks[piece.entity]! < rank && !this.endsNow(piece)) possible += piece.units;
    }
    if (possible < short) return false;
    for (let left = short; left > 0; ) {
      const piece = this.weakest(rank);
      if (piece === undefined) return false;
      this.stop(piece, then);
      left -= piece.units;
    }
    return true;
  }

  /** Goes on with the first interrupted work that comes before `head` (an entity waiting, or -1). */
  resumeBefore(head: number): 'resumed' | 'too few units' | 'none' {
    const { rank, ticket } = this.network.entities;
    let first: Piece | undefined;
    for (const piece of this.stopped) {
      const ahead =
        first === undefined ||
        rank[piece.entity]! > rank[first.entity]! ||
        (rank[piece.entity] === rank[first.entity] && ticket[piece.entity]! < ticket[first.entity]!);
      if (ahead) first = piece;
    }
    if (first === undefined) return 'none';
    if (head >= 0 && this.facility.order === 'priority' && rank[head]! > rank[first.entity]!) return 'none';
    if (this.facility.free < first.units) return 'too few units';
    this.stopped.splice(this.stopped.indexOf(first), 1);
    this.going.push(first);
    this.facility.take(first.units);
    first.line.unitsBack(first.entity);
    return 'resumed';
  }

  private stop(piece: Piece, then: Resumption): void {
    this.going.splice(this.going.indexOf(piece), 1);
    this.stopped.push(piece);
    const timer = this.network.clocks.stop(piece.entity, this.network.simulation.now, then);
    if (timer !== undefined) this.network.simulation.cancel(timer);
    this.facility.giveBack(piece.units);
  }

  /** The lowest rank below `rank`, the latest started among equals; never work that ends at this very instant. */
  private weakest(rank: number): Piece | undefined {
    const { rank: ranks } = this.network.entities;
    let weakest: Piece | undefined;
    for (const piece of this.going) {
      if (!(ranks[piece.entity]! < rank) || this.endsNow(piece)) continue;
      if (weakest === undefined || ranks[piece.entity]! <= ranks[weakest.entity]!) weakest = piece;
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
}
