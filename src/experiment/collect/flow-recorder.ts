import { quantitiesIn } from '../../plan/conditions.ts';
import { movesOn, nextLists } from '../../plan/next-lists.ts';
import { oncePerPlan } from '../../plan/once-per-plan.ts';
import type { Condition, Plan } from '../../plan/plan.ts';
import { allRules, keptResources } from '../../plan/rules.ts';
import { hasList } from '../../plan/step-parts.ts';
import { month } from '../../plan/units.ts';
import { element } from '../element.ts';
import { listPlaces } from '../places/list-places.ts';
import { needsAt } from '../places/list-steps.ts';
import { followsState, looksAtState } from '../predict/looks-at-state.ts';
import type { JudgedStretch, Stretch } from '../time/stretches.ts';
import type { Collector } from './collector.ts';
import type { CourseStatistics } from './course.ts';
import { growthOver } from './course.ts';
import type { ListFlow, StretchFlows } from './list-flow.ts';
import type { Recorder } from './recorder.ts';

const counts = [
  ...['waiting', 'area', 'came', 'started', 'gaveUp', 'movedOn'],
  ...['reassessed', 'refused', 'busy', 'used', 'staffed'],
] as const;
type Count = (typeof counts)[number];

/** Reads off the statistics of a run at the bounds of its stretches what came to every list and left it until then. */
export class FlowRecorder implements Recorder {
  readonly moments: readonly number[];

  private readonly plan: Plan;
  private readonly statistics: Collector;
  private readonly stretches: readonly JudgedStretch[];
  private readonly ways: Ways;
  private readonly kept: readonly number[];
  /** At each moment that has been: by place, the running counts since the statistics began. */
  private readonly counted: (readonly Readonly<Record<Count, number>>[])[] = [];
  /** The same for the gates that look at lists: let through, and sent elsewhere. */
  private readonly gated: (readonly { readonly admitted: number; readonly diverted: number }[])[] = [];
  /** The same for units held by cases that wait elsewhere: by kept resource, and by place. */
  private readonly held: (readonly (readonly number[])[])[] = [];

  constructor(plan: Plan, statistics: Collector, stretches: readonly JudgedStretch[]) {
    this.plan = plan;
    this.statistics = statistics;
    this.stretches = stretches;
    this.ways = waysOf(plan);
    this.kept = keptResources(plan);
    const bounds = stretches.flatMap(({ from, until, late, end }) => [from, until, late.from, end.from].map(noted));
    this.moments = [...new Set(bounds)].sort((a, b) => a - b);
  }

  note(moment: number): void {
    const places = listPlaces(this.plan).map((_, place) => place);
    this.counted.push(places.map((place) => this.countAt(place, moment)));
    const { gates, heldUnits, steps } = this.statistics;
    this.gated.push(
      this.ways.gates.map(({ step }) => {
        return { admitted: element(gates.admitted, step), diverted: element(steps.diverted, step) };
      }),
    );
    this.held.push(
      this.kept.map((resource) => places.map((place) => heldUnits?.heldUntil(resource, place, moment) ?? 0)),
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

  /**
   * Those who would have come to a list but for a gate: of those whom it sent elsewhere as large a part as came of those whom
   * it let through, and all where it let nobody through.
   */
  private divertedFrom(place: number, came: number, first: number, last: number): number {
    return this.ways.gates.reduce((sum, { places }, gate) => {
      if (!places.includes(place)) return sum;
      const before = element(element(this.gated, first), gate);
      const after = element(element(this.gated, last), gate);
      const admitted = after.admitted - before.admitted;
      return sum + (after.diverted - before.diverted) * (admitted > 0 ? Math.min(1, came / admitted) : 1);
    }, 0);
  }

  private countAt(place: number, now: number): Readonly<Record<Count, number>> {
    const { steps, resources, lists, seats } = this.statistics;
    const { within, deterred } = this.ways;
    const all = {
      waiting: element(resources.waiting, place),
      area: resources.waitingUntil(place, now),
      came: 0,
      started: 0,
      gaveUp: 0,
      movedOn: 0,
      reassessed: 0,
      refused: 0,
    };
    lists.rows.forEach(({ step, places }, row) => {
      if (!places.includes(place)) return;
      const moved = element(steps.movedOn, row);
      const inside = within.has(`${step} ${place}`);
      const started = element(steps.started, row);
      all.came += element(steps.lined, row) + started - element(steps.startedFromList, row) - (inside ? moved : 0);
      all.started += started;
      all.gaveUp += element(steps.gaveUp, row);
      all.movedOn += inside ? 0 : moved;
      all.reassessed += element(steps.reassessed, row);
      all.refused += element(steps.refused, row) + (deterred.has(step) ? element(steps.balked, row) : 0);
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
      const area = (at: number) => element(element(element(this.held, at), kept), other);
      const busy = area(last) - area(first);
      return busy > 0 && other !== place ? [{ place: other, busy }] : [];
    });
    return {
      seconds,
      waitingAtStart: before.waiting,
      waitingAtEnd: after.waiting,
      waiting: gained('area') / seconds,
      growth: swings ? overall : (growthIn(course, place, { from, until }) ?? overall),
      came: gained('came'),
      started: gained('started'),
      gaveUp: gained('gaveUp'),
      movedOn: gained('movedOn'),
      reassessed: gained('reassessed'),
      refused: gained('refused'),
      diverted: this.divertedFrom(place, gained('came'), first, last),
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

/** Ways to and from lists that a plan's rules make, apart from who comes and who is served. */
interface Ways {
  /** "step place" where a case whose patience ends at the step comes to another list of the same place. */
  readonly within: ReadonlySet<string>;
  /** The steps with a gate that looks at lists, and the places of those. */
  readonly gates: readonly { readonly step: number; readonly places: readonly number[] }[];
  /** The steps at which some do not join because of what they see there: others never would, however short the list. */
  readonly deterred: ReadonlySet<number>;
}

const waysOf = oncePerPlan((plan): Ways => {
  const within = new Set<string>();
  for (const chain of allRules(plan)) {
    chain.steps.forEach(({ parts }, step) => {
      const part = parts.find(hasList);
      if (part?.line.patience === undefined || !movesOn(chain, step)) return;
      const next = nextLists(chain, part.line.patience.to);
      for (const place of needsAt(plan, step) ?? []) {
        if (next.every((each) => needsAt(plan, each)?.includes(place) === true)) within.add(`${step} ${place}`);
      }
    });
  }
  const gates = plan.steps.map((_, step) => ({ step, places: [...new Set(placesLookedAt(plan, step))] }));
  const deterred = new Set(plan.steps.flatMap((_, step) => (detersAt(plan, step) ? [step] : [])));
  return { within, gates: gates.filter(({ places }) => places.length > 0), deterred };
});

function detersAt(plan: Plan, step: number): boolean {
  const lines = allRules(plan).flatMap(({ steps }) => steps[step]?.parts.filter(hasList) ?? []);
  return lines.some(({ line }) => line.balks.some(({ when, share }) => looksAtState(when) || followsState(share)));
}

function placesLookedAt(plan: Plan, step: number): readonly number[] {
  return allRules(plan).flatMap(({ steps }) =>
    (steps[step]?.parts ?? []).flatMap((part) =>
      part.kind === 'gate' ? [part.openWhile, part.reopens].flatMap((each) => placesIn(plan, each)) : [],
    ),
  );
}

function placesIn(plan: Plan, condition: Condition): readonly number[] {
  return quantitiesIn(condition).flatMap((quantity) => {
    if (quantity.kind === 'waiting at') return needsAt(plan, quantity.step) ?? [];
    return 'resource' in quantity ? [quantity.resource] : [];
  });
}
