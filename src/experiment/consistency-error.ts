import type { Audit } from './result.ts';

/** A replication of which a consistency check fails: its numbers cannot be trusted, and the fault is the program's. */
export class ConsistencyError extends Error {
  readonly failed: readonly Audit[];
  readonly replication: number;

  constructor(failed: readonly Audit[], replication: number) {
    const list = failed.map(({ id, where, worst, allowed }) => {
      return `${id} at "${where}" is off by ${worst.toPrecision(3)} of the whole, where ${allowed} is allowed`;
    });
    super(
      `replication ${replication} fails a consistency check: ${list.join('; ')}; please report this with the scenario`,
    );
    this.name = 'ConsistencyError';
    this.failed = failed;
    this.replication = replication;
  }
}
