import type { GroupForming, Target } from '../../plan/plan.ts';
import type { Distribution } from '../../random/distribution.ts';
import type { Seen } from './case-kinds.ts';

/** What tells cases at the same step apart. */
export interface CaseState extends Seen {
  /** Times it took each branch that has a limit, in the order of the plan. */
  readonly taken: readonly number[];
  /** For each resource, the step at which it came to keep units; undefined where it keeps none. */
  readonly keptFrom: readonly (number | undefined)[];
}

/** Cases in one state coming to one step (or to an end from which people return): all that happens there, as shares. */
export interface FlowNode {
  /** Undefined for an end. */
  readonly step: number | undefined;
  readonly state: CaseState;
  readonly works: readonly Work[];
  readonly holds: readonly Hold[];
  readonly moves: readonly Move[];
}

/** Joining the step's list, for work or for a group. */
export interface Work {
  readonly share: number;
  /** What a started case takes of each resource. */
  readonly takes: readonly Taking[];
  /** How its group forms; undefined for work on one case. */
  readonly group: GroupForming | undefined;
  readonly patience: Distribution | undefined;
  /** Mean calendar seconds before it joins the list. */
  readonly before: number;
}

export interface Taking {
  readonly resource: number;
  /** Unit-seconds at full speed; seats, for a resource that has those. */
  readonly amount: number;
  /** Whether the members of a group take it together. */
  readonly together: boolean;
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
  /** Mean calendar seconds spent here (or away from the chain, for those who return), without waiting in lists. */
  readonly delay: number;
  readonly outcome: Outcome;
}

/** The node that cases in a state come to at a target; undefined where they leave the chain for good. */
export type NodeAt = (target: Target, state: CaseState) => number | undefined;

/** Which of those who come make this move: all, or those who started (gave up at, were refused at) a work of the node. */
export type Outcome =
  | { readonly kind: 'always' }
  | { readonly kind: 'started' | 'gave up' | 'refused'; readonly work: number };
