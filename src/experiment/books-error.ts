import type { Audit } from './result.ts';

/** A replication whose books do not balance: its numbers cannot be trusted, and the fault is the program's. */
export class BooksError extends Error {
  readonly failed: readonly Audit[];
  readonly replication: number;

  constructor(failed: readonly Audit[], replication: number) {
    const list = failed.map(({ id, where, worst, allowed }) => {
      return `${id} at "${where}" is off by ${worst.toPrecision(3)} of the whole, where ${allowed} is allowed`;
    });
    super(
      `the books of replication ${replication} do not balance: ${list.join('; ')}; please report this with the scenario`,
    );
    this.name = 'BooksError';
    this.failed = failed;
    this.replication = replication;
  }
}
