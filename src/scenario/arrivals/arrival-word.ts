import type { z } from 'zod';
import type { ArrivalPattern } from '../../plan/plan.ts';
import type { Desk } from '../desk.ts';
import type { Tree } from '../reading/tree.ts';

/** A way in which cases arrive: one file each, listed in registry.ts. A stream has exactly one of these keys. */
export interface ArrivalWord {
  readonly key: string;
  readonly schema: z.ZodType;
  /** Other keys of the stream that say something about this pattern. */
  readonly with: readonly string[];
  /**
   * @param tree what stands at the key
   * @param stream the mapping around it
   * @returns undefined where something is wrong, which has been reported
   */
  compile(tree: Tree, stream: Tree, desk: Desk): ArrivalPattern | undefined;
}
