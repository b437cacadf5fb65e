import type { Plan } from '../../plan/plan.ts';
import { day, hour } from '../../plan/units.ts';
import { element } from '../element.ts';
import { hoursLookedAt } from '../time/hours-of-day.ts';
import type { WorkAt } from './asked-for.ts';
import { askedFor, comingTo, workAt, workOfEach } from './asked-for.ts';
import type { Collector } from './collector.ts';
import { ratio } from './list-flow.ts';
import type { Recorder } from './recorder.ts';

/** How the days of one place go, over those on which it is there at all. All sums; by hour of the day, from midnight. */
export interface HoursOfPlace {
  readonly days: number;
  /** Cases that came, or would have but for what they found there. */
  readonly asked: readonly number[];
  /** Times that somebody came, and of these those that ended in giving up, in not joining or in finding no room. */
  readonly times: readonly number[];
  readonly left: readonly number[];
  /** The work that they ask for, as `workOfStarted` counts it. */
  readonly work: readonly number[];
  /** Unit-seconds in force. */
  readonly staffed: readonly number[];
  /** Case-seconds in the list. */
  readonly waiting: readonly number[];
  /** Unit-seconds in use, and the work that those asked for who started, at whatever hour. */
  readonly busy: number;
  readonly workOfStarted: number;
}

const hours = day / hour;

/** What was counted until a moment, by resource. */
type Counts = readonly (WorkAt &
  Readonly<Record<'asked' | 'refused' | 'times' | 'left' | 'staffed' | 'waiting' | 'busy', number>>)[];

/** Reads off at every full hour of the last weeks of a run what came to each resource and waited there. */
export class HourRecorder implements Recorder {
  readonly moments: readonly number[];

  private readonly plan: Plan;
  private readonly statistics: Collector;
  private readonly counted: Counts[] = [];

  constructor(plan: Plan, statistics: Collector) {
    this.plan = plan;
    this.statistics = statistics;
    // What is due at the end is noted when the run is over.
    this.moments = hoursLookedAt(plan).filter((moment) => moment < plan.period.horizon);
  }

  note(moment: number): void {
    const { lists, resources, steps } = this.statistics;
    this.counted.push(
      this.plan.resources.map((_, resource) => {
        const { came, refused } = comingTo(this.statistics, resource);
        const gaveUp = lists.rows.reduce((sum, { places }, row) => {
          return places.includes(resource) ? sum + element(steps.gaveUp, row) : sum;
        }, 0);
        return {
          asked: askedFor(this.statistics, resource),
          times: came + refused,
          refused,
          left: gaveUp + refused,
          staffed: resources.staffedUntil(resource, moment),
          waiting: resources.waitingUntil(resource, moment),
          busy: resources.inUseUntil(resource, moment),
          ...workAt(this.statistics, resource),
        };
      }),
    );
  }

  /** When the run is over: by resource; undefined where hours are not looked at. */
  seen(): readonly HoursOfPlace[] | undefined {
    const all = hoursLookedAt(this.plan);
    if (all.length === 0) return undefined;
    if (this.counted.length < all.length) this.note(this.plan.period.horizon);
    return this.plan.resources.map((_, resource) => this.of(resource));
  }

  private of(resource: number): HoursOfPlace {
    const gained = this.counted.slice(1).map((after, i) => {
      const [now, before] = [element(after, resource), element(element(this.counted, i), resource)];
      const since = (count: keyof typeof now) => now[count] - before[count];
      const asked = since('asked');
      const work = {
        visits: since('visits'),
        workOfVisits: since('workOfVisits'),
        turnedAway: since('turnedAway'),
        workOfTurnedAway: since('workOfTurnedAway'),
      };
      return {
        asked,
        // Where nobody came who came in the end, those who would have are like all who did.
        work: asked * workOfEach(asked, since('refused'), work, ratio(now.workOfVisits, now.visits)),
        times: since('times'),
        left: since('left'),
        staffed: since('staffed'),
        waiting: since('waiting'),
        busy: since('busy'),
        workOfStarted: since('workOfStarted'),
      };
    });
    const days = Array.from({ length: gained.length / hours }, (_, i) => gained.slice(i * hours, (i + 1) * hours));
    const open = days.filter((each) => each.some(({ staffed }) => staffed > 0));
    const byHour = (value: (of: (typeof gained)[number]) => number) =>
      Array.from({ length: hours }, (_, at) => open.reduce((sum, each) => sum + value(element(each, at)), 0));
    return {
      days: open.length,
      asked: byHour(({ asked }) => asked),
      times: byHour(({ times }) => times),
      left: byHour(({ left }) => left),
      work: byHour(({ work }) => work),
      staffed: byHour(({ staffed }) => staffed),
      waiting: byHour(({ waiting }) => waiting),
      busy: gained.reduce((sum, { busy }) => sum + busy, 0),
      workOfStarted: gained.reduce((sum, each) => sum + each.workOfStarted, 0),
    };
  }
}
