import { longerInts } from './entities.ts';
import type { Facility } from './facility.ts';
import type { Line } from './line.ts';
import { unitsOf } from './need.ts';
import type { Network } from './network.ts';
import type { Resumption } from './work-clocks.ts';

/** Where the ring of work in hand begins and ends; its pieces are in order of starting. */
const going = 0;
/** The same of interrupted work: the highest rank first, then the first to join. */
const stopped = 1;

/**
 * The work in hand at a facility that interrupts, and the work it has interrupted. Beginning, ending and going on cost
 * the same however much work is in hand, and allocate nothing; interrupting searches it only where ranks differ.
 */
export class AtWork {
  /** Pieces of interrupted work. */
  suspended = 0;

  private readonly network: Network;
  private readonly facility: Facility;
  /** By entity, its piece; 0 for one that is not at work here. */
  private pieceOf = new Int32Array(0);
  /** Neighbours in the ring. */
  private before = new Int32Array(16);
  private after = new Int32Array(16);
  private entities = new Int32Array(16);
  private units = new Int32Array(16);
  private readonly lines: (Line | undefined)[] = [undefined, undefined];
  private readonly isStopped: boolean[] = [false, true];
  private readonly vacant: number[] = [];
  /** Of every piece so far; NaN before the first, and undefined once they differ. */
  private onlyRank: number | undefined = Number.NaN;

  constructor(network: Network, facility: Facility) {
    this.network = network;
    this.facility = facility;
    this.before[stopped] = stopped;
    this.after[stopped] = stopped;
    network.entities.whenGrown((length) => {
      this.pieceOf = longerInts(this.pieceOf, length);
    });
  }

  begin(entity: number, line: Line, units: number): void {
    const rank = this.network.entities.rank[entity]!;
    if (rank !== this.onlyRank) this.onlyRank = Number.isNaN(this.onlyRank) ? rank : undefined;
    const piece = this.vacant.pop() ?? this.lines.length;
    if (piece >= this.before.length) this.grow();
    this.pieceOf[entity] = piece;
    this.entities[piece] = entity;
    this.units[piece] = units;
    this.lines[piece] = line;
    this.isStopped[piece] = false;
    this.link(piece, going);
  }

  /** Forgets a piece of work. @returns whether it held its units: interrupted work does not */
  end(entity: number): boolean {
    const piece = this.pieceOf[entity]!;
    if (piece === 0) return false;
    this.pieceOf[entity] = 0;
    this.vacant.push(piece);
    this.unlink(piece);
    if (this.isStopped[piece] === true) this.suspended--;
    return this.isStopped[piece] === false;
  }

  /** Units went: stops work until `excess` units are freed, the lowest rank and then the latest started first. */
  withdraw(excess: number, then: Resumption): void {
    let short = excess;
    if (short <= 0) return;
    for (let piece = this.after[going]!; piece !== going; piece = this.after[piece]!) {
      if (this.endsNow(piece)) short -= this.units[piece]!;
    }
    this.stopWeakest(short, Number.POSITIVE_INFINITY, then);
  }

  /** The pace of the units changed. */
  repace(): void {
    for (let piece = this.after[going]!; piece !== going; piece = this.after[piece]!) {
      this.lines[piece]!.repace(this.entities[piece]!);
    }
  }

  /** Units that interrupting work of a rank below `rank` would free. */
  displaceable(rank: number): number {
    let units = 0;
    for (let piece = this.after[going]!; piece !== going; piece = this.after[piece]!) {
      if (this.rankOf(piece) < rank && !this.endsNow(piece)) units += this.units[piece]!;
    }
    return units;
  }

  /** Frees `short` units by interrupting work of a rank below `rank`; `displaceable` has said that it can. */
  displace(short: number, rank: number, then: Resumption): void {
    this.stopWeakest(short, rank, then);
  }

  /** Whether interrupted work comes before `head` (an entity waiting, or -1), and whether its units are free. */
  comesBefore(head: number): 'none' | 'can go on' | 'too few units' {
    const first = this.after[stopped]!;
    if (first === stopped) return 'none';
    const { rank } = this.network.entities;
    if (head >= 0 && this.facility.order === 'priority' && rank[head]! > this.rankOf(first)) return 'none';
    return this.facility.free < this.units[first]! ? 'too few units' : 'can go on';
  }

  /** Goes on with the first interrupted work. */
  resume(): void {
    const first = this.after[stopped]!;
    if (first === stopped) return;
    this.unlink(first);
    this.link(first, going);
    this.isStopped[first] = false;
    this.suspended--;
    this.facility.take(this.units[first]!);
    this.lines[first]!.unitsBack(this.entities[first]!);
    if (this.network.clocks.runs(this.entities[first]!)) this.idleElsewhere(first, -1);
    else this.facility.idles(this.units[first]!);
  }

  private stopWeakest(short: number, rank: number, then: Resumption): void {
    for (let left = short; left > 0; ) {
      const piece = this.weakest(rank);
      if (piece === going) return;
      this.stop(piece, then);
      left -= this.units[piece]!;
    }
  }

  private stop(piece: number, then: Resumption): void {
    const entity = this.entities[piece]!;
    this.unlink(piece);
    this.link(piece, this.firstBehind(entity));
    this.isStopped[piece] = true;
    this.suspended++;
    const timer = this.network.clocks.stop(entity, this.network.simulation.now, then);
    if (timer === undefined) this.facility.idles(-this.units[piece]!);
    else {
      this.network.simulation.cancel(timer);
      const { index, observer } = this.lines[piece]!;
      observer.paused?.(index, entity, this.network.simulation.now);
      this.idleElsewhere(piece, 1);
    }
    this.facility.giveBack(this.units[piece]!);
  }

  /** The work stands still, or goes on: so do its units at other facilities. */
  private idleElsewhere(piece: number, sign: 1 | -1): void {
    for (const need of this.lines[piece]!.needs) {
      if (need.facility !== this.facility) need.facility.idles(sign * unitsOf(need, this.entities[piece]!));
    }
  }

  /** The first interrupted work that goes on after that of the entity; `stopped` where none does. */
  private firstBehind(entity: number): number {
    const { rank, ticket } = this.network.entities;
    let piece = this.after[stopped]!;
    for (; piece !== stopped; piece = this.after[piece]!) {
      const other = this.entities[piece]!;
      if (rank[other]! < rank[entity]!) break;
      if (rank[other] === rank[entity] && ticket[other]! > ticket[entity]!) break;
    }
    return piece;
  }

  /** The lowest rank below `rank`, the latest started among equals; never work that ends at this very instant; else `going`. */
  private weakest(rank: number): number {
    let weakest = going;
    for (let piece = this.before[going]!; piece !== going; piece = this.before[piece]!) {
      if (!(this.rankOf(piece) < rank) || this.endsNow(piece)) continue;
      if (this.onlyRank !== undefined) return piece;
      if (weakest === going || this.rankOf(piece) < this.rankOf(weakest)) weakest = piece;
    }
    return weakest;
  }

  private rankOf(piece: number): number {
    return this.network.entities.rank[this.entities[piece]!]!;
  }

  private endsNow(piece: number): boolean {
    return this.network.clocks.endsAt(this.entities[piece]!, this.network.simulation.now);
  }

  /** Puts a piece before another in its ring; before where the ring begins is at its end. */
  private link(piece: number, next: number): void {
    const { before, after } = this;
    const previous = before[next]!;
    after[previous] = piece;
    before[piece] = previous;
    after[piece] = next;
    before[next] = piece;
  }

  private unlink(piece: number): void {
    const { before, after } = this;
    after[before[piece]!] = after[piece]!;
    before[after[piece]!] = before[piece]!;
  }

  private grow(): void {
    const length = 2 * this.before.length;
    this.before = longerInts(this.before, length);
    this.after = longerInts(this.after, length);
    this.entities = longerInts(this.entities, length);
    this.units = longerInts(this.units, length);
  }
}
