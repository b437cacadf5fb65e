/** How designs are tried at other values of their inputs, wherever they are simulated. */
import type { Text } from '../../language/text.ts';
import type { MeasureStatus } from '../result.ts';

/** Where each input stands on its axis, in their order; undefined where it has the value of the file. */
export type Setting = readonly (number | undefined)[];

/** What was seen at a setting that could be run. */
export interface Outcome {
  /**
   * One for each replication: those with the same index had the same random numbers at every setting. Undefined where the outcome
   * is not told of some design.
   */
  readonly values: readonly number[] | undefined;
  /** Why not, where it is not told. */
  readonly status: MeasureStatus;
  /** By design: the place that jams first, by its key; undefined where nothing jams. */
  readonly jams: readonly (string | undefined)[];
}

/** A setting at which a scenario is wrong, or passes a limit while it runs. */
export interface Impossible {
  readonly kind: 'impossible';
  /** The same for settings that cannot be for the same reason, whatever their values are. */
  readonly reason: string;
  /** In words, with the values of this setting. */
  readonly why: Text;
}

/** Whether a setting can be is known before it is run. */
export type Prepared = Impossible | { readonly kind: 'possible'; readonly run: () => Promise<Outcome | Impossible> };

export type Probe = (setting: Setting) => Prepared;

export function isImpossible(found: Outcome | Impossible): found is Impossible {
  return 'kind' in found;
}

/** Mean over the replications. */
export function meanOf({ values }: Pick<Outcome, 'values'>): number | undefined {
  if (values === undefined || values.length === 0) return undefined;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
