import type { Text } from '../language/text.ts';
import type { ArrivalsFault, FileFault } from './file-fault.ts';
import type { Place } from './reading/tree.ts';

/**
 * A mistake in a scenario file, as data. Its sentences are in messages/, which `describeProblem` picks from; texts in it are in
 * both languages, and keys, names and numbers as the file has them.
 */
export type Problem = Place & Fault;

export type Fault =
  | FileFault
  | ArrivalsFault
  | ShapeFault
  | ValueFault
  | DistributionFault
  | InputFault
  | NameFault
  | CalendarFault
  | ChainFault
  | PolicyFault;

export type ProblemCode = Fault['code'];

/** The keys, and the kind of thing that stands at each. */
export type ShapeFault =
  | {
      readonly code: 'unknown key';
      readonly key: string;
      readonly allowed: readonly string[];
      readonly hasValue: boolean;
      /** Where only the space after the colon is missing. */
      readonly meant?: string;
      /** Where else in a file a key of this name has a meaning, if that is in few places. */
      readonly homes?: readonly Home[];
    }
  | { readonly code: 'missing key'; readonly key: string; readonly expected: Text }
  | {
      readonly code: 'wrong kind';
      readonly expected: Text;
      readonly found: string;
      readonly slip?: Slip;
      readonly near?: string;
    }
  | { readonly code: 'exactly one of'; readonly of: readonly string[]; readonly found: readonly string[] }
  | { readonly code: 'out of place'; readonly key: string; readonly expected: Text; readonly found: Text };

/** The key under which another stands: in it, or in each of those that it holds by name. */
export interface Home {
  readonly under: string;
  readonly holds: 'the key' | 'elements with it';
}

/** A slip of the pen behind a wrong kind of thing. */
export type Slip = 'list for keys' | 'no space after colon' | 'number in quotes';

/** A text with the number in it written so that it can be read in one way only, for each way in which it could be. */
export interface Readings {
  readonly thousands?: string;
  readonly decimals?: string;
}

/** Numbers, units and arithmetic. `found` is as written. */
export type ValueFault =
  | { readonly code: 'not a quantity'; readonly found: string; readonly expected: Text; readonly near?: string }
  | {
      readonly code: 'no unit';
      readonly found: string;
      readonly what: Text;
      readonly expected: Text;
      readonly example: string;
    }
  | { readonly code: 'unit of range'; readonly found: string; readonly is: Text; readonly example: string }
  | { readonly code: 'unknown unit'; readonly found: string; readonly unit: string; readonly near: string | undefined }
  | { readonly code: 'comma in number'; readonly found: string; readonly readings: Readings }
  | { readonly code: 'no-break space'; readonly found: string; readonly plain: string }
  | { readonly code: 'comma missing'; readonly found: string; readonly meant: string }
  | { readonly code: 'thousands or decimals'; readonly found: string; readonly readings: Readings }
  | { readonly code: 'power of ten'; readonly found: string; readonly plain?: string }
  | { readonly code: 'too many digits'; readonly found: string }
  | { readonly code: 'range for a value'; readonly found: string; readonly range: string }
  | {
      readonly code: 'wrong dimension';
      readonly name?: string;
      readonly found: string;
      readonly is: Text;
      readonly expected: Text;
    }
  | { readonly code: 'out of bounds'; readonly found: string; readonly expected: Text }
  | { readonly code: 'not whole'; readonly found: string; readonly computed: number; readonly what: Text }
  | { readonly code: 'other work leaves parts'; readonly found: string; readonly share: string; readonly left: number }
  | { readonly code: 'part of unlimited' }
  | { readonly code: 'division by zero'; readonly found: string }
  | { readonly code: 'cannot combine'; readonly found: string; readonly left: Text; readonly right: Text }
  | { readonly code: 'not arithmetic'; readonly found: string; readonly reason: ArithmeticReason }
  | { readonly code: 'calendar time for work'; readonly found: string }
  | { readonly code: 'work for calendar time'; readonly found: string };

/** Distributions, ranges and shares. */
export type DistributionFault =
  | {
      readonly code: 'unknown distribution';
      readonly found: string;
      readonly near: string | undefined;
      readonly known: readonly string[];
    }
  | { readonly code: 'unknown argument'; readonly found: string; readonly form: string }
  /** `instead` is what stands there without a name that it can have. */
  | {
      readonly code: 'missing argument';
      readonly argument: string;
      readonly found: string;
      readonly form: string;
      readonly instead?: string;
    }
  | { readonly code: 'bad distribution'; readonly found: string; readonly reason: Text; readonly form: string }
  | {
      readonly code: 'distribution out of bounds';
      readonly found: string;
      readonly expected: Text;
      readonly side: 'below' | 'above';
    }
  /** `turned` where the ends stand the other way round. */
  | { readonly code: 'not a range'; readonly found: string; readonly turned?: string }
  | { readonly code: 'factors'; readonly found: number; readonly expected: number; readonly of: string }
  | { readonly code: 'no marks'; readonly example: Text }
  | { readonly code: 'marks out of order'; readonly found: string; readonly before: string }
  | { readonly code: 'shares do not sum'; readonly percent: string; readonly circumstances: Text | undefined }
  | { readonly code: 'one rest too many' }
  | { readonly code: 'rest of a route' };

export type ArithmeticReason =
  | 'bracket'
  | 'operator'
  | 'distribution'
  | 'no distribution'
  | 'by attribute'
  | 'list'
  | 'too long';

/** Where numbers come from. */
export type InputFault =
  | { readonly code: 'no provenance'; readonly input: string }
  | { readonly code: 'two provenances'; readonly input: string; readonly found: readonly string[] }
  | { readonly code: 'assumption without range'; readonly input: string }
  | { readonly code: 'outside its range'; readonly input: string; readonly value: string; readonly range: string }
  | { readonly code: 'range below zero'; readonly found: string }
  | { readonly code: 'number without a name'; readonly found: string }
  | { readonly code: 'inputs in a circle'; readonly names: readonly string[] }
  | { readonly code: 'goes with nothing'; readonly group: string; readonly found: number }
  | { readonly code: 'in a group already'; readonly input: string; readonly group: string }
  | {
      readonly code: 'cannot go together';
      readonly input: string;
      readonly because: 'derived' | 'no range' | 'not one number';
    };

/** References to things by name. */
export type NameFault =
  | {
      readonly code: 'unknown name';
      readonly what: Text;
      readonly found: string;
      readonly near: string | undefined;
      readonly known: readonly string[];
    }
  | { readonly code: 'name taken'; readonly name: string; readonly by: Text }
  | { readonly code: 'reserved name'; readonly name: string; readonly because: Text }
  | { readonly code: 'missing level'; readonly attribute: string; readonly level: string }
  | { readonly code: 'attribute too early'; readonly attribute: string; readonly user: string }
  | {
      readonly code: 'wrong sort of resource';
      readonly resource: string;
      readonly expected: Text;
      readonly found: Text;
    }
  | { readonly code: 'quantity too early'; readonly found: string; readonly user: string }
  | {
      readonly code: 'wrong sort of attribute';
      readonly attribute: string;
      readonly expected: Text;
      readonly drawn?: string;
    }
  | { readonly code: 'not a condition'; readonly found: string; readonly near?: string }
  | { readonly code: 'sum in a condition'; readonly found: string }
  | { readonly code: 'named twice'; readonly found: string };

/** Dates and hours. */
export type CalendarFault =
  | { readonly code: 'not a moment'; readonly found: string; readonly expected: Text }
  /** `meant` where it is written in another way; `time` where the date itself is right. */
  | {
      readonly code: 'no such date';
      readonly found: string;
      readonly meant?: string;
      /** The other date that it could be. */
      readonly other?: string;
      readonly time?: 'wrong' | 'unwanted';
    }
  | { readonly code: 'no such holiday'; readonly found: string; readonly meant: string | undefined }
  | { readonly code: 'period is empty'; readonly from: string; readonly to: string }
  | { readonly code: 'start-up too long' }
  | { readonly code: 'outside the run'; readonly found: string }
  | { readonly code: 'nothing at the start'; readonly first: string }
  | { readonly code: 'moment twice'; readonly found: string }
  | { readonly code: 'not opening hours'; readonly found: string; readonly meant: string | undefined }
  | { readonly code: 'hours overlap'; readonly found: string }
  | { readonly code: 'not a day'; readonly found: string; readonly near: string | undefined }
  | { readonly code: 'day twice'; readonly day: string }
  | { readonly code: 'more hours than open'; readonly hoursPerYear: number; readonly openPerYear: number }
  | { readonly code: 'roster out of order'; readonly found: string; readonly reason: 'first' | 'beyond' };

/** Steps, lines and capacity taken together. */
export type ChainFault =
  | { readonly code: 'never reached'; readonly step: string }
  | { readonly code: 'never ends'; readonly step: string }
  | { readonly code: 'loop without time'; readonly steps: readonly string[] }
  | { readonly code: 'branch never taken' }
  | { readonly code: 'too many circumstances'; readonly limit: number }
  | { readonly code: 'never any capacity'; readonly resource: string }
  | {
      readonly code: 'needs more than there is';
      readonly resource: string;
      readonly needs: number;
      readonly most: number;
    }
  | {
      readonly code: 'never done before closing';
      readonly resource: string;
      /** Seconds that it takes at least, and for which it can go on at most. */
      readonly takes: number;
      readonly open: number;
    }
  | { readonly code: 'group never forms'; readonly least: number; readonly most: number }
  | { readonly code: 'released but never kept'; readonly resource: string }
  | { readonly code: 'priority without order'; readonly resources: readonly string[] }
  | { readonly code: 'order without priority'; readonly resource: string }
  | { readonly code: 'no room and nowhere to go'; readonly step: string }
  | { readonly code: 'refused without room' }
  | { readonly code: 'gate looks at the case'; readonly step: string }
  | { readonly code: 'line without work' }
  | { readonly code: 'norm without work' }
  | { readonly code: 'no zone to look at'; readonly stream: string; readonly place: string }
  | { readonly code: 'nothing ever arrives' };

/** What changes on a date. */
export type PolicyFault =
  | {
      readonly code: 'policy outside the run';
      readonly policy: string;
      readonly found: string;
      readonly side: 'from the start' | 'after the run';
    }
  | { readonly code: 'policies at once'; readonly policies: readonly string[]; readonly found: string }
  /** `next` is the policy that begins too early; undefined where the run ends. */
  | {
      readonly code: 'transition too long';
      readonly policy: string;
      readonly found: string;
      readonly next: string | undefined;
    }
  | { readonly code: 'taken away on a date'; readonly name: string; readonly section: string }
  | {
      readonly code: 'cannot change on a date';
      readonly key: string;
      readonly name: string;
      readonly policy: string;
      readonly advice: Text;
    }
  | { readonly code: 'nobody waits there'; readonly step: string };
