import type { Facility } from './facility.ts';
import type { Line } from './line.ts';
import type { Network } from './network.ts';
import type { Resumption } from './work-clocks.ts';

/**
 * The work in hand at a facility that interrupts, and the work it has interrupted. Costs a search over the units in use
 * at each end of work: meant for staff, of whom there are few.
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

  /** Forgets a piece of work. @returns whether it held its units: interrupted work does not */
  end(entity: number): boolean {
    const at = this.going.findLastIndex((piece) => piece.entity === entity);
    if (at >= 0) this.going.splice(at, 1);
    else remove(this.stopped, (piece) => piece.entity === entity);
    return at >= 0;
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

  /** The pace of the units changed. */
  repace(): void {
    for (const { entity, line } of this.going) line.repace(entity);
  }

  /** Units that interrupting work of a rank below `rank` would free. */
  displaceable(rank: number): number {
    const { rank: ranks } = this.network.entities;
    let units = 0;
    for (const piece of this.going) if (ranks[piece.entity]! < rank && !this.endsNow(piece)) units += piece.units;
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
    const first = this.firstStopped();
    if (first === undefined) return 'none';
    const { rank } = this.network.entities;
    if (head >= 0 && this.facility.order === 'priority' && rank[head]! > rank[first.entity]!) return 'none';
    return this.facility.free < first.units ? 'too few units' : 'can go on';
  }

  /** Goes on with the first interrupted work. */
  resume(): void {
    const first = this.firstStopped();
    if (first === undefined) return;
    remove(this.stopped, (piece) => piece === first);
    this.going.push(first);
    this.facility.take(first.units);
    first.line.unitsBack(first.entity);
  }

  /** The highest rank, then the first to join. */
  private firstStopped(): Piece | undefined {
    const { rank, ticket } = this.network.entities;
    let first: Piece | undefined;
    for (const piece of this.stopped) {
      const ahead =
        first === undefined ||
        rank[piece.entity]! > rank[first.entity]! ||
        (rank[piece.entity] === rank[first.entity] && ticket[piece.entity]! < ticket[first.entity]!);
      if (ahead) first = piece;
    }
    return first;
  }

  private stop(piece: Piece, then: Resumption): void {
    remove(this.going, (other) => other === piece);
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

function remove(pieces: Piece[], is: (piece: Piece) => boolean): void {
  const at = pieces.findIndex(is);
  if (at >= 0) pieces.splice(at, 1);
}

interface Piece {
  readonly entity: number;
  readonly line: Line;
  readonly units: number;
}
