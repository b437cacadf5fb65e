/** What the scenario room hands over once a file and everything it extends are found to be right. */
import type { Plan } from '../plan/plan.ts';

/** One input of a scenario, as the register of assumptions shows it. */
export interface RegisterEntry {
  readonly name: string;
  /** As written: "2000 per year". */
  readonly value: string;
  readonly provenance:
    | { readonly kind: 'source'; readonly text: string }
    | { readonly kind: 'assumption'; readonly text: string }
    | { readonly kind: 'derived'; readonly text: string };
  readonly range: string | undefined;
  readonly note: string | undefined;
  /** Changed from outside the file (the command line's --set). */
  readonly overridden: boolean;
}

/** What a person wrote about the model (STRESS-DES items); undefined prints as "not stated". */
export interface About {
  readonly purpose: string | undefined;
  readonly reasons: string | undefined;
  readonly data: string | undefined;
  readonly access: string | undefined;
}

export interface Scenario {
  /** The file's name without folder and ending. */
  readonly key: string;
  readonly plan: Plan;
  readonly register: readonly RegisterEntry[];
  readonly about: About;
  /** What the file asks for; the command line can say otherwise. */
  readonly runs: { readonly replications: number | undefined; readonly seed: string | undefined };
  /** The file after inheritance and --set, as plain data with sorted keys: what the manifest prints and hashes. */
  readonly resolved: JsonValue;
}

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };
