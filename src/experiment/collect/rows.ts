import type { ListRows } from '../places/list-rows.ts';

/** In which row of the statistics of lists each case counts, where a policy changes what a step's list waits for. */
export class RowStatistics {
  private readonly underRules: readonly Int32Array[];
  private readonly rulesOf: (item: number) => number;
  /** Per item: the row of the list it came to last, by the rules of that moment. */
  private rows = new Int32Array(1024);

  /** @param rulesOf the chain of the plan whose rules hold for a case now */
  constructor({ underRules }: ListRows, rulesOf: (item: number) => number) {
    this.underRules = underRules.map((rows) => Int32Array.from(rows));
    this.rulesOf = rulesOf;
  }

  /** The row at which a case comes to a step now; it stays its row until it comes to another. */
  enter(step: number, item: number): number {
    if (item >= this.rows.length) this.grow(item);
    const row = this.underRules[this.rulesOf(item)]![step]!;
    this.rows[item] = row;
    return row;
  }

  rowOf(item: number): number {
    return this.rows[item]!;
  }

  private grow(item: number): void {
    const rows = new Int32Array(2 * (item + 1));
    rows.set(this.rows);
    this.rows = rows;
  }
}
