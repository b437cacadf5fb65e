import type { Distribution } from '../../random/distribution.ts';
import type { Kind } from './case-kinds.ts';

/** What tells cases at the same step apart. */
export interface CaseState {
  readonly kind: Kind;
  /** Times it took each branch that has a limit, in the order of the plan. */
  readonly taken: readonly number[];
  /** For each resource, the step at which it came to keep units; undefined where it keeps none. */
  readonly keptFrom: readonly (number | undefined)[];
}

/** Cases in one state coming to one step: all that happens there, as shares of those who come. */
export interface FlowNode {
  readonly step: number;
  readonly state: CaseState;
  readonly works: readonly Work[];
  readonly holds: readonly Hold[];
  readonly moves: readonly Move[];
}

/** Joining the step's list. */
export interface Work {
  readonly share: number;
  /** What a started case takes of each resource: unit-seconds at full speed. */
  readonly takes: readonly { readonly resource: number; readonly seconds: number }[];
  readonly patience: Distribution | undefined;
  /** Mean calendar seconds before it joins the list. */
  readonly before: number;
}

/** Full-speed unit-seconds of a resource that is kept from an earlier step (or from this one) spent here. */
export interface Hold {
  readonly resource: number;
  readonly keptFrom: number;
  readonly seconds: number;
  readonly share: number;
  /** The work of this node it follows, or undefined where it comes before any. */
  readonly after: number | undefined;
}

export interface Move {
  readonly share: number;
  /** A node; undefined for those who leave the chain. */
  readonly to: number | undefined;
  /** Mean calendar seconds spent here, without waiting in lists. */
  readonly delay: number;
  readonly outcome: Outcome;
}

/** Which of those who come make this move: all, or those who started (gave up at, were refused at) a work of the node. */
export type Outcome =
  | { readonly kind: 'always' }
  | { readonly kind: 'started' | 'gave up' | 'refused'; readonly work: number };
