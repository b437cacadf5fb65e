/** What the scenario room hands over once a file and everything it extends are found to be right. */
import type { Text } from '../language/text.ts';
import type { Named, Plan } from '../plan/plan.ts';
import type { Distribution } from '../random/distribution.ts';

/** One input of a scenario, as the register of assumptions shows it. */
export interface RegisterEntry {
  readonly name: string;
  readonly title: Text;
  /** The input itself: its own name, without that of a policy that gives it this value. */
  readonly input: Named;
  /** As written: "2000 per year". */
  readonly value: string;
  readonly provenance:
    | { readonly kind: 'source'; readonly text: Text }
    | { readonly kind: 'assumption'; readonly text: Text }
    | { readonly kind: 'derived'; readonly text: Text };
  readonly range: string | undefined;
  /** What it comes to, and its bounds, in base units. */
  readonly numbers: InputNumbers;
  readonly note: Text | undefined;
  /** What the file says of how much depends on it; a part of `note`. */
  readonly influence: Text | undefined;
  /** Changed from outside the file (the command line's --set). */
  readonly overridden: boolean;
}

/** Inputs that stand at the same place of their ranges, wherever that is. */
export interface Together {
  readonly name: string;
  readonly title: Text;
  /** By their names in the register; `against` those that are low where the others are high. At least two. */
  readonly members: readonly { readonly name: string; readonly against: boolean }[];
  readonly provenance: { readonly kind: 'source' | 'assumption'; readonly text: Text };
}

/**
 * An input as numbers. Values are in base units: seconds, parts of 1, euro, cases, FTE, people, places, units; dates are
 * seconds from the first day of the run. `low` and `high` are the ends of the range, undefined where none is given; those
 * of a distribution bound its mean, those of a table any of its values.
 */
export type InputNumbers = { readonly low: number | undefined; readonly high: number | undefined } & (
  | { readonly kind: QuantityKind; readonly value: number; readonly unit: Unit }
  | {
      readonly kind: 'distribution';
      /** What its values are. */
      readonly of: QuantityKind;
      /** Its mean. */
      readonly value: number;
      readonly unit: Unit;
      readonly distribution: Distribution;
      readonly parameters: readonly Parameter[];
    }
  /** By attribute, along a quantity, by date, or a list of factors; `keys` lead to a value, from the outside in. */
  | {
      readonly kind: 'table';
      readonly cells: readonly {
        readonly keys: readonly string[];
        readonly numbers: Extract<InputNumbers, { value: number }>;
      }[];
    }
  | { readonly kind: 'unlimited' }
);

export type QuantityKind =
  /** Written with "%". */
  | 'share'
  /** Written without a unit. */
  | 'number'
  /** Worked out, or hours per year: without a dimension, and a share or a plain number for all one can tell. */
  | 'ratio'
  | 'duration'
  | 'rate'
  | 'share per time'
  | 'cases'
  | 'money'
  | 'money per time'
  | 'FTE'
  | 'people'
  | 'places'
  | 'units'
  | 'date'
  | 'other';

/** A unit to show a value in: `value / worth` is the number before `shown`. */
export interface Unit {
  /** As the file has it, such as "per year"; empty for a plain number and for a date. */
  readonly shown: string;
  readonly worth: number;
}

/** One number of a distribution, such as its mean. */
export interface Parameter {
  readonly name: string;
  readonly value: number;
  readonly unit: Unit;
}

/** What a person wrote about the model (STRESS-DES items); undefined prints as "not stated". */
export interface About {
  readonly purpose: Text | undefined;
  readonly reasons: Text | undefined;
  readonly data: Text | undefined;
  readonly access: Text | undefined;
}

/** A place without a text of its own in each language. */
export interface Untranslated {
  /** The keys that lead there: `inputs`, `own use`, `assumption`. */
  readonly path: readonly string[];
  /** Whether the title is missing, so that the name is shown, or prose stands there in one language. */
  readonly lacks: 'title' | 'translation';
}

/** An input on which nothing depends in the run. */
export interface UnusedInput {
  readonly name: string;
  /** Only values by date that hold at no moment of the run refer to it, or nothing does but such inputs. */
  readonly why: 'outside the run' | 'nothing refers to it';
}

export interface Scenario {
  /** The file's name without folder and ending. */
  readonly key: string;
  readonly plan: Plan;
  readonly register: readonly RegisterEntry[];
  /** No input is in two of them. */
  readonly together: readonly Together[];
  readonly about: About;
  /** What has no text in one of the languages, where other things in the file have theirs in both; in the file's order. */
  readonly untranslated: readonly Untranslated[];
  /** In the file's order. */
  readonly unused: readonly UnusedInput[];
  /** The titles of opening hours and holidays that no resource keeps. */
  readonly unusedTimes: readonly Text[];
  /** The titles of resources that no step takes. */
  readonly unusedResources: readonly Text[];
  /** What the file asks for; the command line can say otherwise. */
  readonly runs: { readonly replications: number | undefined; readonly seed: string | undefined };
  /** The file after inheritance and --set, as plain data with sorted keys: what the manifest prints and hashes. */
  readonly resolved: JsonValue;
}

/** What a run takes where neither the file nor who runs it says otherwise. */
export const unasked = { replications: 20, seed: 'stuwmeer' } as const;

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };
