import type { ArrivalPattern } from '../../plan/plan.ts';
import type { Context } from '../context.ts';
import type { Scalar, Tree } from '../reading/tree.ts';
import type { Item, Schema } from '../schema/schema.ts';
import type { Varies } from './rate-profile.ts';

/** A way in which cases arrive. A stream has exactly one of these keys. */
export interface ArrivalWord {
  readonly key: string;
  readonly schema: Schema<unknown>;
  /** Other keys of the stream that say something about this pattern. */
  readonly with: readonly string[];
  /**
   * @param tree what stands at the key
   * @returns undefined where something is wrong, which has been reported
   */
  compile(tree: Tree, company: Company, context: Context): ArrivalPattern | undefined;
}

/** The other keys of a stream that a pattern may look at. */
export interface Company {
  /** What the stream is called. */
  readonly user: string;
  readonly first: Scalar | undefined;
  readonly varies: Varies | undefined;
  readonly waited: Tree | undefined;
  readonly spread: 'at random' | 'evenly' | undefined;
  /** Heads of the columns of a file. */
  readonly date: Scalar | undefined;
  readonly count: Scalar | undefined;
  /** By attribute. */
  readonly attributes: readonly Item<Tree>[];
}

/** Of a backlog or a file: as many as a run holds in hand where the scenario does not say otherwise. */
export const mostCases = 20_000_000;
