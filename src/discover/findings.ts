/** What a log was found to show, as plain data: what the draft is written from and what is said about it. */

import type { Text } from '../language/text.ts';
import type { Stop } from './arrivals-stop.ts';
import type { Cycle, Pattern } from './find-arrivals.ts';
import type { Fit } from './fit/fit-distribution.ts';
import type { Patience } from './fit/fit-patience.ts';
import type { Place } from './log/flow.ts';
import type { Span } from './log/span.ts';
import type { Oddities } from './log/visits.ts';
import type { CaseAttribute } from './reading/event-store.ts';
import type { Clock } from './reading/wall-clock.ts';
import type { Capacity } from './resources/find-capacity.ts';
import type { Order } from './resources/find-order.ts';
import type { Need } from './resources/pools.ts';
import type { WeeklyHours } from './resources/weekly-hours.ts';

export interface Findings {
  readonly events: number;
  readonly cases: number;
  /** Cases that were still under way when the log ends. */
  readonly open: number;
  /** Day numbers. */
  readonly firstDay: number;
  readonly lastDay: number;
  readonly clock: Clock;
  readonly bad: { readonly count: number; readonly first: Text | undefined };
  readonly ignored: ReadonlyMap<string, number>;
  /** Traces that have the name of an earlier one. */
  readonly sameNames: number;
  readonly oddities: Oddities;
  readonly silence: Span['silence'];
  /** Activities after which cases go other ways by how they came, which nothing in the draft tells apart. */
  readonly byStream: readonly number[];
  /** Where no more cases come though the log goes on. */
  readonly stops: Stop | undefined;
  /** Cases in which two activities were under way at once. */
  readonly atOnce: number;
  readonly streams: readonly StreamFound[];
  readonly steps: readonly StepFound[];
  readonly pools: readonly PoolFound[];
  /** Those that matter to a route, a handling time or an order. */
  readonly attributes: readonly AttributeFound[];
  /** Names of the activities of the log, by number. */
  readonly activities: readonly string[];
  /** Those whom the log names, the most active first. */
  readonly people: readonly string[];
  /** Undefined where the log does not say whose a case is. */
  readonly returns: readonly ReturnsFound[] | undefined;
  /** Whether any activity says since when it could begin. */
  readonly saysReady: boolean;
}

export interface StreamFound {
  /** The activity by which cases come, or to which they come. */
  readonly activity: number;
  readonly isArrival: boolean;
  readonly to: Place;
  readonly count: number;
  readonly pattern: Pattern;
  readonly unknown: readonly Cycle[];
}

/** The same for all cases, or by a level of an attribute. */
export type ByKind<T> =
  | { readonly kind: 'all'; readonly value: T }
  | { readonly kind: 'by'; readonly attribute: number; readonly values: readonly T[]; readonly pooled: T };

export interface StepFound {
  readonly activity: number;
  readonly visits: number;
  readonly done: number;
  readonly needs: readonly Need[];
  /** How long work takes; undefined where the log does not say. */
  readonly takes: ByKind<Fit> | undefined;
  /** A group of so many begins and ends together. */
  readonly group: GroupFound | undefined;
  /** Time passes and nobody is named who works. */
  readonly pause: Fit | undefined;
  /** The wait from when it was ready; undefined where the log does not say. */
  readonly waits: { readonly count: number; readonly mean: number } | undefined;
  readonly givesUp: { readonly patience: Patience; readonly to: Place; readonly elsewhere: number } | undefined;
  /** Who leaves at once, of `of` who came: by a full list, or as a share. */
  readonly turnsAway:
    | { readonly count: number; readonly of: number; readonly to: Place; readonly room: number | undefined }
    | undefined;
  readonly routes: readonly RouteFound[];
}

export interface GroupFound {
  /** The commonest. */
  readonly size: number;
  readonly groups: number;
  /** The part of the groups that had this size. */
  readonly alike: number;
  readonly members: number;
  /** Members who left before the last of their group did. */
  readonly leftEarly: number;
}

export interface RouteFound {
  readonly to: Place;
  readonly count: number;
  /** Of all that go on from here: by level where that differs. */
  readonly share: ByKind<number>;
  readonly delay: DelayFound | undefined;
}

/** So many pass at once, and the others after a time. */
export interface DelayFound {
  readonly atOnce: number;
  readonly later: Fit;
  /** What it was worked out from; undefined where the log tells it. */
  readonly inferredFrom: 'who was free' | 'who came last' | undefined;
}

/** Who comes back after an end. */
export interface ReturnsFound {
  readonly from: Place;
  /** Cases that ended so, of which it is known whose they are, and those of them after which the person came back. */
  readonly ended: number;
  readonly back: number;
  /** Within the longest time that was seen, in seconds. */
  readonly share: number;
  readonly longest: number;
  readonly after: Fit;
  readonly to: Place;
  /** Came back to another place than most. */
  readonly elsewhere: number;
}

export interface PoolFound {
  /** Whether a step of the draft needs it: what a group needs does not show. */
  readonly isNeeded: boolean;
  readonly members: readonly string[];
  readonly activities: readonly number[];
  /** Undefined for open day and night. */
  readonly hours: WeeklyHours | undefined;
  /** Whether there was enough to tell hours by. */
  readonly hoursKnown: boolean;
  /** What is under way at closing time is finished first. */
  readonly finishes: boolean;
  readonly capacity: Capacity;
  readonly order: Order | undefined;
  /** What goes first, where that is by attribute or by activity. */
  readonly priority: { readonly by: 'attribute'; readonly attribute: number } | { readonly by: 'activity' } | undefined;
  /** Mean of the work, in seconds. */
  readonly typical: number;
}

export interface AttributeFound {
  readonly of: CaseAttribute;
  /** Cases of each level. */
  readonly counts: readonly number[];
}
