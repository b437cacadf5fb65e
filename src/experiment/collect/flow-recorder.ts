import type { Plan } from '../../plan/plan.ts';
import { keptResources } from '../../plan/rules.ts';
import { month } from '../../plan/units.ts';
import { element } from '../element.ts';
import { listPlaces } from '../places/list-places.ts';
import type { JudgedStretch, Stretch } from '../time/stretches.ts';
import type { Gated } from './asked-for.ts';
import { comingTo, divertedFrom, gatedBy, gatedSince, workAt } from './asked-for.ts';
import type { Collector } from './collector.ts';
import type { CourseStatistics } from './course.ts';
import { growthOver } from './course.ts';
import type { HeldFor, ListFlow, StretchFlows } from './list-flow.ts';
import type { Recorder } from './recorder.ts';

const counts = [
  ...['waiting', 'area', 'came', 'started', 'gaveUp', 'movedOn'],
  ...['visits', 'workOfVisits', 'workOfStarted', 'turnedAway', 'workOfTurnedAway'],
  ...['reassessed', 'refused', 'again', 'busy', 'used', 'staffed'],
] as const;
type Count = (typeof counts)[number];

/** Reads off the statistics of a run at the bounds of its stretches what came to every list and left it until then. */
export class FlowRecorder implements Recorder {
  readonly moments: readonly number[];

  private readonly plan: Plan;
  private readonly statistics: Collector;
  private readonly stretches: readonly JudgedStretch[];
  private readonly kept: readonly number[];
  /** At each moment that has been: by place, the running counts since the statistics began. */
  private readonly counted: (readonly Readonly<Record<Count, number>>[])[] = [];
  /** The same for the gates that look at lists. */
  private readonly gated: (readonly Gated[])[] = [];
  /** The same for units held by cases that wait elsewhere: by kept resource, and by place. */
  private readonly held: (readonly (readonly Omit<HeldFor, 'place'>[])[])[] = [];

  constructor(plan: Plan, statistics: Collector, stretches: readonly JudgedStretch[]) {
    this.plan = plan;
    this.statistics = statistics;
    this.stretches = stretches;
    this.kept = keptResources(plan);
    const bounds = stretches.flatMap(({ from, until, late, end }) => [from, until, late.from, end.from].map(noted));
    this.moments = [...new Set(bounds)].sort((a, b) => a - b);
  }

  note(moment: number): void {
    const places = listPlaces(this.plan).map((_, place) => place);
    this.counted.push(places.map((place) => this.countAt(place, moment)));
    const { heldUnits } = this.statistics;
    this.gated.push(gatedBy(this.statistics));
    this.held.push(
      this.kept.map((resource) =>
        places.map((place) => ({
          busy: heldUnits?.heldUntil(resource, place, moment) ?? 0,
          ...(heldUnits?.onwardTo(resource, place) ?? { began: 0, came: 0 }),
        })),
      ),
    );
  }

  /** What was seen in each stretch, when the run is over. */
  flows(course: CourseStatistics): readonly StretchFlows[] {
    const of = (part: Stretch, swings: boolean) =>
      listPlaces(this.plan).map((_, place) => this.flow(place, part, course, swings));
    return this.stretches.map((stretch) => ({
      whole: of(stretch, stretch.swings),
      late: of(stretch.late, stretch.swings),
      end: of(stretch.end, stretch.swings),
    }));
  }

  private countAt(place: number, now: number): Readonly<Record<Count, number>> {
    const { steps, resources, lists, seats } = this.statistics;
    const all = {
      waiting: element(resources.waiting, place),
      area: resources.waitingUntil(place, now),
      ...comingTo(this.statistics, place),
      ...workAt(this.statistics, place),
      started: 0,
      gaveUp: 0,
      reassessed: 0,
    };
    lists.rows.forEach(({ places }, row) => {
      if (!places.includes(place)) return;
      all.started += element(steps.started, row);
      all.gaveUp += element(steps.gaveUp, row);
      all.reassessed += element(steps.reassessed, row);
    });
    const resource = this.plan.resources[place];
    if (resource === undefined) return { ...all, busy: 0, used: 0, staffed: 0 };
    if (resource.kind === 'seats') {
      const taken = element(seats.taken, place);
      return { ...all, busy: taken, used: taken, staffed: element(seats.offered, place) };
    }
    const unlimited = element(resources.unlimited, place) === 1;
    const inUse = resources.inUseUntil(place, now);
    return {
      ...all,
      used: inUse - resources.overtimeUntil(place, now),
      busy: inUse - (resource.kind === 'staff' ? resources.standingUntil(place, now) : 0),
      staffed: unlimited ? Number.POSITIVE_INFINITY : resources.staffedUntil(place, now),
    };
  }

  private flow(place: number, { from, until }: Stretch, course: CourseStatistics, swings: boolean): ListFlow {
    const [first, last] = [this.moments.indexOf(noted(from)), this.moments.indexOf(noted(until))];
    const before = element(element(this.counted, first), place);
    const after = element(element(this.counted, last), place);
    const gained = (count: Count) => after[count] - before[count];
    const seconds = until - from;
    const overall = (gained('waiting') / seconds) * month;
    const heldFor = (this.kept.includes(place) ? listPlaces(this.plan) : []).flatMap((_, other) => {
      const kept = this.kept.indexOf(place);
      const at = (moment: number) => element(element(element(this.held, moment), kept), other);
      const since = (count: keyof Omit<HeldFor, 'place'>) => at(last)[count] - at(first)[count];
      const busy = since('busy');
      if (busy <= 0 || other === place) return [];
      return [{ place: other, busy, began: since('began'), came: since('came') }];
    });
    return {
      seconds,
      waitingAtStart: before.waiting,
      waitingAtEnd: after.waiting,
      waiting: gained('area') / seconds,
      growth: swings ? overall : (growthIn(course, place, { from, until }) ?? overall),
      came: gained('came'),
      started: gained('started'),
      visits: gained('visits'),
      workOfVisits: gained('workOfVisits'),
      workOfStarted: gained('workOfStarted'),
      turnedAway: gained('turnedAway'),
      workOfTurnedAway: gained('workOfTurnedAway'),
      gaveUp: gained('gaveUp'),
      movedOn: gained('movedOn'),
      reassessed: gained('reassessed'),
      refused: gained('refused'),
      again: gained('again'),
      diverted: divertedFrom(this.plan, place, gatedSince(element(this.gated, first), element(this.gated, last))),
      busy: gained('busy'),
      used: gained('used'),
      staffed: after.staffed === Number.POSITIVE_INFINITY ? after.staffed : gained('staffed'),
      heldFor,
    };
  }
}

/** A backlog comes in at moment 0 and is there when the run starts: what stood then is noted just after it. */
function noted(moment: number): number {
  return moment === 0 ? Number.MIN_VALUE : moment;
}

/** How fast the list of a place grew, in cases a month, by least squares; undefined where hardly a cell lies in the part. */
function growthIn({ cells, course }: CourseStatistics, place: number, { from, until }: Stretch): number | undefined {
  const perSecond = growthOver(cells, element(course.waiting, place), from, until);
  return perSecond === undefined ? undefined : perSecond * month;
}
