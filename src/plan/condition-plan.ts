/** What a rule of a compiled scenario may ask of a case and of the chain. */

export type Condition =
  | { readonly kind: 'always' }
  | { readonly kind: 'level'; readonly attribute: number; readonly anyOf: readonly number[] }
  | { readonly kind: 'number'; readonly attribute: number; readonly relation: Relation; readonly value: number }
  | { readonly kind: 'case'; readonly quantity: CaseQuantity; readonly relation: Relation; readonly value: number }
  | { readonly kind: 'state'; readonly quantity: StateQuantity; readonly relation: Relation; readonly value: number }
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition };

export type Relation = '<' | '<=' | '>' | '>=' | '=';

/** What a rule may look at; each resource's numbers are over all the steps that use it. */
export type StateQuantity =
  | { readonly kind: 'waiting'; readonly resource: number }
  | { readonly kind: 'waiting at'; readonly step: number }
  | { readonly kind: 'free'; readonly resource: number }
  | { readonly kind: 'in use'; readonly resource: number }
  /** Seconds: the work that waits over the work done per second of calendar time; see expected-wait.ts. */
  | { readonly kind: 'expected wait'; readonly resource: number };

/** What a rule may look at of a case, besides its attributes. */
export type CaseQuantity =
  /** Seconds in the list it left last for work or for a group; 0 before that. */
  | { readonly kind: 'time waited' }
  /** Seconds since it came to a step for the last time; since it arrived, where it never did. */
  | { readonly kind: 'time since'; readonly step: number }
  /** Cases that the same person had before this one. */
  | { readonly kind: 'earlier cases' };
