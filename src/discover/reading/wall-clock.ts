/** One clock for all of a log: that of the office, because opening hours are read off it. */
import { day, hour } from '../../plan/units.ts';
import { LogWrong, logMessages } from '../log-wrong.ts';
import { type EventStore, none } from './event-store.ts';

/** How the times of a log were put on one clock. */
export type Clock =
  | WallClock
  /**
   * Dates, as midnights: every moment is at one time of the day, or at two that are an hour apart, so that the time tells nothing.
   * Seconds of the day of those, on the clock `of`; after noon, in a zone, they are the midnight with which the next day begins.
   */
  | { readonly kind: 'dates'; readonly of: WallClock; readonly times: readonly number[]; readonly isAhead: boolean };

type WallClock =
  /** As they stand; the times have no zone, or all the same one. */
  | { readonly kind: 'as written'; readonly zone: number | undefined }
  /** As they stand: two zones an hour apart take turns over the year. */
  | { readonly kind: 'summer time'; readonly zones: readonly [number, number] }
  /** Turned into the zone that most times have. */
  | { readonly kind: 'one of many'; readonly zone: number; readonly zones: number };

/** @throws LogWrong where some times have a zone and others none */
export function clockOf(events: EventStore): Clock {
  const clock = wallClockOf(events);
  return datesOn(clock, events) ?? clock;
}

/** Of fewer events it may be chance that they are at one time of the day, unless that is midnight. */
const leastEvents = 50;

function datesOn(of: WallClock, events: EventStore): Clock | undefined {
  /** By date. */
  const found = new Map<number, number>();
  for (let i = 0; i < events.count; i++) {
    const at = onClock(of, events.at('time', i), events.at('zone', i));
    const time = at - Math.floor(at / day) * day;
    // The nearest: in a zone without an hour in winter, midnight is 00:00 then and 23:00 in summer.
    const date = Math.round(at / day);
    // Two times on one day tell what came first, or how long something took.
    if ((found.get(date) ?? time) !== time) return undefined;
    found.set(date, time);
  }
  const times = [...new Set(found.values())].sort((a, b) => a - b);
  const [first = 0, second = first] = times;
  const apart = second - first;
  const isMidnight = times.length === 1 && first === 0;
  if (times.length > 2 || ![0, hour, day - hour].includes(apart) || !twiceAYear(found)) return undefined;
  if (events.count < leastEvents && !isMidnight) return undefined;
  const isZoned = of.kind !== 'as written' || of.zone !== undefined;
  // Zones differ by quarters of an hour: 23:59:59 is the end of a day, and no midnight elsewhere.
  return { kind: 'dates', of, times, isAhead: isZoned && second > day / 2 && second % (hour / 4) === 0 };
}

/** Whether what holds of dates changes no more often than summer and winter time take turns. */
function twiceAYear(found: ReadonlyMap<number, number>): boolean {
  const sorted = [...found].sort((a, b) => a[0] - b[0]);
  const turns = sorted.filter(([, held], i) => i > 0 && held !== sorted[i - 1]?.[1]).length;
  const days = (sorted.at(-1)?.[0] ?? 0) - (sorted[0]?.[0] ?? 0);
  return turns <= 2 * (days / 365.25 + 1);
}

function wallClockOf(events: EventStore): WallClock {
  const zones = [...events.zones.keys()].filter((zone) => zone !== none).sort((a, b) => a - b);
  const without = events.zones.get(none);
  const [first, second] = zones;
  if (first === undefined) return { kind: 'as written', zone: undefined };
  if (without !== undefined) throw new LogWrong(logMessages.someZones(events.zones.get(first) ?? 1, without));
  if (second === undefined) return { kind: 'as written', zone: first };
  if (zones.length === 2 && second - first === 60 && takeTurns(events, first)) {
    return { kind: 'summer time', zones: [first, second] };
  }
  return { kind: 'one of many', zone: commonest(events), zones: zones.length };
}

/** Seconds since 1970-01-01 of the office's clock. */
export function onClock(clock: Clock, time: number, zone: number): number {
  if (clock.kind === 'dates') {
    const days = onClock(clock.of, time, zone) / day;
    return (clock.isAhead ? Math.ceil(days - 0.5) : Math.floor(days)) * day;
  }
  if (zone === none) return time / 1000;
  const minutes = clock.kind === 'one of many' ? clock.zone : zone;
  return time / 1000 + minutes * 60;
}

/** With summer time a whole day has one zone, but for the day on which the clock changes. */
function takeTurns(events: EventStore, winter: number): boolean {
  const days = new Map<number, number>();
  for (let i = 0; i < events.count; i++) {
    const date = Math.floor(events.at('time', i) / 86_400_000);
    days.set(date, (days.get(date) ?? 0) | (events.at('zone', i) === winter ? 1 : 2));
  }
  const sorted = [...days].sort((a, b) => a[0] - b[0]);
  const ordered = sorted.map(([, kinds]) => kinds);
  const mixed = ordered.filter((kinds) => kinds === 3).length;
  const turns = ordered.filter((kinds, i) => i > 0 && kinds !== ordered[i - 1]).length;
  const years = ((sorted.at(-1)?.[0] ?? 0) - (sorted[0]?.[0] ?? 0)) / 365.25;
  return mixed <= 2 * (years + 1) && turns <= 4 * (years + 1);
}

function commonest(events: EventStore): number {
  const counts = new Map<number, number>();
  for (let i = 0; i < events.count; i++) {
    const zone = events.at('zone', i);
    counts.set(zone, (counts.get(zone) ?? 0) + 1);
  }
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}
