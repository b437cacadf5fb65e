import type { MeasureStatus } from '../result.ts';

/** A measure that is not told with the values of the files: nothing could be laid beside it. */
export class NotTold extends Error {
  constructor(status: MeasureStatus) {
    const why = because[status] ?? `it says "${status}"`;
    super(
      `--measure: with the values of the files it has no value in every replication: ${why}. Take one that always has, ` +
        "such as 'waiting at end' or 'growth' at a resource.",
    );
    this.name = 'NotTold';
  }
}

const because: Partial<Readonly<Record<MeasureStatus, string>>> = {
  'no steady state': 'a list grows without end, so that there is no average',
  'still inside': 'some of the cases were still inside when it was given up to follow them',
  'other cases': 'the designs let in other cases, so that averages over cases cannot be compared',
  'not reached': 'too few cases came so far',
  'nothing observed': 'some replication saw nothing of it',
  'some runs only': 'some replication saw nothing of it',
};
