/** The time that a log is of: from its first event to its last. */
import { formatDate } from '../../plan/civil-date.ts';
import { day, year } from '../../plan/units.ts';
import { LogWrong, logMessages } from '../log-wrong.ts';
import type { EventStore } from '../reading/event-store.ts';
import { type Clock, onClock } from '../reading/wall-clock.ts';

/** Seconds of the log's clock. */
export interface Span {
  readonly begins: number;
  readonly ends: number;
  /** The longest time in which nothing happens, where that is most of the log. */
  readonly silence: { readonly from: number; readonly to: number } | undefined;
}

/** No log of an office is longer, and no scenario. */
const mostYears = 100;
/** Of fewer events any may be far from the next. */
const leastEvents = 50;

/** @throws LogWrong where some date is so far from the others that it must be wrong */
export function spanOf(events: EventStore, clock: Clock): Span {
  const times = Float64Array.from({ length: events.count }, (_, i) =>
    onClock(clock, events.at('time', i), events.at('zone', i)),
  );
  const sorted = times.slice().sort();
  const [begins, ends] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  if (begins === ends) throw new LogWrong(logMessages.oneMoment);
  const middle = sorted[sorted.length >> 1] ?? 0;
  if (ends - begins > mostYears * year) {
    const farthest = middle - begins > ends - middle ? begins : ends;
    const date = (at: number) => formatDate(Math.floor(at / day));
    const line = events.at('line', times.indexOf(farthest));
    throw new LogWrong(logMessages.tooLong(line, date(farthest), date(middle), mostYears));
  }
  let [from, to] = [0, 0];
  for (let i = 1; i < sorted.length; i++) {
    const [before, at] = [sorted[i - 1] ?? 0, sorted[i] ?? 0];
    if (at - before > to - from) [from, to] = [before, at];
  }
  const isMost = events.count >= leastEvents && to - from > (ends - begins) / 2 && to - from > 30 * day;
  return { begins, ends, silence: isMost ? { from, to } : undefined };
}
