import type { Need, Plan } from '../model/plan.ts';
import { month } from '../model/units.ts';
import { partsOf } from './chains.ts';
import { element } from './element.ts';
import { estimateOf } from './estimate.ts';
import type { Evidence } from './evidence.ts';
import type { ListFlow, StretchFlows } from './list-flows.ts';
import { longRun } from './long-run.ts';
import type { Estimate, LeavingBy, Passing, Shortage, Verdict } from './result.ts';
import { leavingBys } from './result.ts';
import type { JudgedStretch, Stretch } from './stretches.ts';
import { stretchesOf } from './stretches.ts';
import { thresholds } from './thresholds.ts';
import { usualList } from './usual-list.ts';
import { classesOf } from './waiting-classes.ts';

/** From this share of its capacity on, a resource is tight. */
const tightFrom = 0.85;
/** From this share of the units that can be in use at once on, no unit is idle for want of work. */
const full = 0.99;
/** A list grows when at least this part of what comes and is not served stays in it; otherwise what leaves it holds it. */
const staying = 0.25;
/** An overload of less than this part of what comes is slight, as long as fewer than `few` wait. */
const slightOverload = 0.1;
const few = 25;
/** So few who wait are told in proportion, whatever the overload. */
const aHandful = 10;
/** A list that is shorter than a formula says, or that grew, by less than this part of its length is no matter. */
const material = 0.25;
/** Part of those who wait that makes a class nearly all of them. */
const nearlyAll = 0.9;

/**
 * What the runs say about every resource, the worst first. Every stretch in which nothing changes by date is judged for
 * itself (see stretches.ts), and a resource by the worst of its stretches; those in a row that come out alike count as one.
 *
 * Of one stretch, by what was seen after its first quarter, and of its last quarter first:
 * - **Short** is what was asked for at least as much work as it could do: those who came, found no room or were turned away at
 *   a gate for its sake, at the work that started cases took, over the units in force; or, where no more could be in use, those
 *   over the cases that started. So is one whose list grows though nothing it waits for is used to the full.
 * - Its list **grows** where the trend of its length lies above 0 (the 95 % interval over the replications; with one
 *   replication, the trend), and at least a quarter of those who came and were not served stayed in it. Otherwise it **stands**,
 *   held by the way in which most of them left it, or by nothing where no more came than it could do.
 * - **Held up** is a list that waits for units held by cases that wait for another resource, where without them it would not be
 *   short: the other is short, by what comes to both.
 * - **Still filling up** is a list that grows though the resource is not short of capacity, or that is clearly shorter than a
 *   formula says it will be.
 * - **Tight** is 85 % of capacity in use, or, where a list is worked off, asked for.
 */
export function verdicts(evidence: Evidence): readonly Verdict[] {
  const stretches = stretchesOf(evidence.plan).flatMap((stretch, i) => {
    if (stretch.from < evidence.from || stretch.until > evidence.until) return [];
    return [
      new StretchJudge(
        evidence,
        stretch,
        evidence.replications.map(({ flows }) => element(flows, i)),
      ),
    ];
  });
  const judged = stretches.map((stretch) => stretch.judge());
  const found = evidence.plan.resources.map((_, resource) => {
    return worst(
      stretches,
      judged.map((each) => element(each, resource)),
    );
  });
  return [...found].sort((a, b) => rankOf(a) - rankOf(b) || startOf(a) - startOf(b) || a.resource - b.resource);
}

type Part = 'whole' | 'late' | 'end';

/** Judges every resource in one stretch. */
class StretchJudge {
  readonly stretch: JudgedStretch;
  /** By replication. */
  readonly flows: readonly StretchFlows[];
  private readonly evidence: Evidence;

  constructor(evidence: Evidence, stretch: JudgedStretch, flows: readonly StretchFlows[]) {
    this.evidence = evidence;
    this.stretch = stretch;
    this.flows = flows;
  }

  judge(): readonly Verdict[] {
    const found = this.judgeEach();
    const short = new Set(found.flatMap(({ kind, resource }) => (kind === 'short' ? [resource] : [])));
    return found.map((verdict) => {
      const { resource, kind } = verdict;
      if (kind === 'short' || kind === 'held up' || this.neededWith(resource).some((other) => short.has(other)))
        return verdict;
      return this.stuck(resource) ?? verdict;
    });
  }

  private judgeEach(): readonly Verdict[] {
    const { resources } = this.evidence.plan;
    const by = resources.map((_, resource) => this.heldUpBy(resource));
    const behind = resources.map((): number[] => []);
    resources.forEach((_, resource) => {
      const end = lastOf(resource, by);
      if (end !== undefined && end !== resource) element(behind, end).push(resource);
    });
    return resources.map((_, resource) => this.of(resource, element(behind, resource), by[resource]));
  }

  /** The same stretch and the next ones taken as one, by all that happened in them. */
  joinedWith(others: readonly StretchJudge[]): StretchJudge {
    const parts = [this, ...others];
    const until = parts.at(-1)?.stretch.until ?? this.stretch.until;
    const whole = { from: this.stretch.from, until };
    const flows = this.flows.map((own, replication): StretchFlows => {
      const places = own.whole.map((_, place) => {
        return oneAfterAnother(parts.map((part) => element(element(part.flows, replication).whole, place)));
      });
      return { whole: places, late: places, end: places };
    });
    return new StretchJudge(this.evidence, { ...whole, late: whole, end: whole, swings: true }, flows);
  }

  private of(resource: number, behind: readonly number[], by: number | undefined): Verdict {
    const { from, until } = this.stretch;
    if (by !== undefined) {
      const waiting = this.over('end', resource, [], ({ waitingAtEnd }) => waitingAtEnd);
      return { resource, from, until, kind: 'held up', by, waiting };
    }
    const atEnd = this.shortage('end', resource, behind);
    const since = this.shortage('late', resource, behind);
    // A list that has come to stand by the last quarter grows no more; one that grows all the while is told by all of it.
    const told = atEnd === undefined || (atEnd.list === 'grows' && since?.list === 'grows') ? since : atEnd;
    if (told !== undefined) return { resource, from, until, kind: 'short', ...told };
    return this.fillingUp(resource) ?? this.withRoom(resource);
  }

  /** The resource that is waited for by cases that hold units of this one, where this one is short for that reason alone. */
  private heldUpBy(resource: number): number | undefined {
    const held = new Map<number, number>();
    let busy = 0;
    for (const { late } of this.flows) {
      const flow = element(late, resource);
      busy += flow.busy;
      for (const { place, busy: kept } of flow.heldFor) held.set(place, (held.get(place) ?? 0) + kept);
    }
    const all = [...held.values()].reduce((sum, each) => sum + each, 0);
    const load = all === 0 ? 0 : (this.load('late', resource, []).mean ?? 0);
    if (load < 1 || load * (1 - all / busy) >= 1) return undefined;
    const [longest] = [...held].sort(([one, a], [other, b]) => b - a || one - other);
    return longest?.[0];
  }

  private shortage(part: Part, resource: number, behind: readonly number[]): Shortage | undefined {
    const { plan } = this.evidence;
    const over = (value: (flow: ListFlow) => number | undefined) => this.over(part, resource, behind, value);
    const monthly = (value: (flow: ListFlow) => number) => over((flow) => (value(flow) / flow.seconds) * month);
    const load = this.load(part, resource, behind);
    const waiting = over((flow) => flow.waiting);
    if ((load.mean ?? 0) < 1 || (waiting.mean ?? 0) <= usualList(plan, resource)) return undefined;
    const growthPerMonth = over(({ growth }) => growth);
    const gained = monthly((flow) => flow.waitingAtEnd - flow.waitingAtStart);
    const excess = monthly((flow) => askedOf(flow) - flow.started).mean ?? 0;
    const grows = [growthPerMonth, gained].some((each) => isAbove(each) && (each.mean ?? 0) >= staying * excess);
    const list = grows ? 'grows' : heldBy(this.leaving(part, resource, behind), excess);
    if (list === 'stands' && (over(usedOf).mean ?? 0) < this.fullFrom(resource)) return undefined;
    return this.told(part, resource, behind, { list, load });
  }

  /** Cases a month that leave the list unserved, in each way. */
  private leaving(part: Part, resource: number, behind: readonly number[]): Shortage['leaving'] {
    const of = (value: (flow: ListFlow) => number) =>
      this.over(part, resource, behind, (flow) => (value(flow) / flow.seconds) * month);
    return {
      'giving up': of(({ gaveUp }) => gaveUp),
      'moving on': of(({ movedOn }) => movedOn),
      refusing: of(({ refused }) => refused),
      diverting: of(({ diverted }) => diverted),
      reassessing: of(({ reassessed }) => reassessed),
    };
  }

  /** All that is told of a shortage. */
  private told(
    part: Part,
    resource: number,
    behind: readonly number[],
    { list, load }: Pick<Shortage, 'list' | 'load'>,
  ): Shortage {
    const { evidence, stretch } = this;
    const over = (value: (flow: ListFlow) => number | undefined) => this.over(part, resource, behind, value);
    const there = (flow: ListFlow) => (list === 'grows' ? flow.waitingAtEnd : flow.waiting);
    const waiting = over(there);
    const asked = over(askedOf).mean ?? 0;
    const overload = asked > 0 ? 1 - (over(({ started }) => started).mean ?? 0) / asked : 0;
    const number = waiting.mean ?? 0;
    return {
      ...{ list, load, waiting },
      growthPerMonth: over(({ growth }) => growth),
      began: this.over('whole', resource, behind, ({ waitingAtStart }) => waitingAtStart),
      leaving: this.leaving(part, resource, behind),
      shareLeaving: over((flow) => ratio(leftOf(flow), askedOf(flow))),
      slight: number < aHandful || (overload < slightOverload && number < few),
      passes: passings(evidence, resource, stretch),
      heldUp: behind.map((other) => ({ resource: other, waiting: this.over(part, other, [], there) })),
      only: stretch.until === evidence.plan.period.horizon ? onlyClass(evidence, resource) : undefined,
    };
  }

  private fillingUp(resource: number): Verdict | undefined {
    const { plan } = this.evidence;
    const { from, until, late } = this.stretch;
    const over = (value: (flow: ListFlow) => number | undefined) => this.over('late', resource, [], value);
    const growthPerMonth = over(({ growth }) => growth);
    const stood = over((flow) => flow.waiting);
    const usual = stood.mean ?? 0;
    const gained = ((growthPerMonth.mean ?? 0) * (late.until - late.from)) / month;
    const grows = isAbove(growthPerMonth) && gained >= Math.max(1, material * usual);
    const long = longRun(plan, resource);
    const isShorter = long !== undefined && (stood.high ?? usual) < (1 - material) * long.waiting;
    const waiting = over(({ waitingAtEnd }) => waitingAtEnd);
    const isMany = (long?.waiting ?? waiting.mean ?? 0) >= Math.max(aHandful, usualList(plan, resource));
    if (!isMany || (over(usedOf).mean ?? 0) < tightFrom || !(grows || isShorter)) return undefined;
    const told = { growthPerMonth: grows ? growthPerMonth : undefined, longRun: long };
    return { resource, from, until, kind: 'filling up', waiting, ...told };
  }

  private withRoom(resource: number): Verdict {
    const { from, until } = this.stretch;
    const over = (value: (flow: ListFlow) => number | undefined) => this.over('whole', resource, [], value);
    const used = over(usedOf);
    const load = this.load('whole', resource, []);
    const before = over(({ waitingAtStart }) => waitingAtStart);
    const after = over(({ waitingAtEnd }) => waitingAtEnd);
    // Working off a list keeps everybody busy: then what came counts.
    const worksOff = (after.mean ?? 0) < (before.mean ?? 0);
    const told = worksOff && (load.mean ?? 0) < (used.mean ?? 0) ? load : used;
    // Other lists that it begins with, such as the pile of a long weekend, are its ordinary work.
    const hasBacklog = from === 0 && this.evidence.plan.arrivals.some(({ pattern }) => pattern.kind === 'backlog');
    const isLong = hasBacklog && worksOff && (before.mean ?? 0) >= aHandful;
    const at = { resource, from, until, workedOff: isLong ? { before, after } : undefined };
    return (told.mean ?? 0) >= tightFrom ? { ...at, kind: 'tight', used: told } : { ...at, kind: 'flows' };
  }

  /** Work asked for over capacity. */
  private load(part: Part, resource: number, behind: readonly number[]): Estimate {
    const { replications } = this.evidence;
    const all = replications.flatMap(({ flows }) => flows.map(({ whole }) => element(whole, resource)));
    const busy = all.reduce((sum, flow) => sum + flow.busy, 0);
    const started = all.reduce((sum, flow) => sum + flow.started, 0);
    const ofRun = { perStart: ratio(busy, started), fullFrom: this.fullFrom(resource) };
    return this.over(part, resource, behind, (flow) => loadOf(flow, ofRun));
  }

  /** The share of its units in use from which on it could do no more: a case that needs two of three leaves one idle. */
  private fullFrom(resource: number): number {
    const { plan } = this.evidence;
    const { levels, roster } = element(plan.resources, resource).capacity;
    const units = Math.max(...(roster?.shifts ?? levels).map((each) => each.units));
    const needs = needsOn(plan, resource).flatMap((need) => (need.resource === resource ? [need.units] : []));
    return full * (1 - (Math.max(1, ...needs) - 1) / Math.max(1, units));
  }

  /** The resources that are needed together with one in some step. */
  private neededWith(resource: number): readonly number[] {
    return needsOn(this.evidence.plan, resource).flatMap((need) => (need.resource === resource ? [] : [need.resource]));
  }

  /**
   * A list that grows though nothing it waits for is used to the full: what is needed is never there together. Told by those
   * who came over those who started.
   */
  private stuck(resource: number): Verdict | undefined {
    const over = (value: (flow: ListFlow) => number | undefined) => this.over('end', resource, [], value);
    const growth = over(({ growth: found }) => found);
    const isMany = (over(({ waitingAtEnd }) => waitingAtEnd).mean ?? 0) >= aHandful;
    const asked = over(askedOf).mean ?? 0;
    const served = over(({ started }) => started).mean ?? 0;
    if (usualList(this.evidence.plan, resource) > 0 || !isMany || !isAbove(growth) || served > 0.9 * asked)
      return undefined;
    const { from, until } = this.stretch;
    const load = over((flow) => (flow.started > 0 ? askedOf(flow) / flow.started : Number.POSITIVE_INFINITY));
    return { resource, from, until, kind: 'short', ...this.told('end', resource, [], { list: 'grows', load }) };
  }

  /** Over the replications: of a resource, together with those that it holds up. */
  private over(
    part: Part,
    resource: number,
    behind: readonly number[],
    value: (flow: ListFlow) => number | undefined,
  ): Estimate {
    return estimateOf(
      this.flows.map((flows) => {
        const others = behind.map((other) => element(flows[part], other));
        return value(together(element(flows[part], resource), others));
      }),
    );
  }
}

/** Where a row of places that hold each other up ends; undefined where it goes round. */
function lastOf(place: number, by: readonly (number | undefined)[]): number | undefined {
  const seen = new Set<number>();
  let at = place;
  for (let next = by[at]; next !== undefined; next = by[at]) {
    if (seen.has(at)) return undefined;
    seen.add(at);
    at = next;
  }
  return at;
}

/** What asks for one place: its own list, and of the others those that their lists could not pass on. */
function together(own: ListFlow, others: readonly ListFlow[]): ListFlow {
  const sum = (value: (flow: ListFlow) => number) => others.reduce((all, each) => all + value(each), value(own));
  return {
    ...own,
    waitingAtStart: sum(({ waitingAtStart }) => waitingAtStart),
    waitingAtEnd: sum(({ waitingAtEnd }) => waitingAtEnd),
    waiting: sum(({ waiting }) => waiting),
    growth: own.growth === undefined ? undefined : sum(({ growth = 0 }) => growth),
    came: others.reduce((all, { came, started }) => all + came - started, own.came),
    gaveUp: sum(({ gaveUp }) => gaveUp),
    movedOn: sum(({ movedOn }) => movedOn),
    reassessed: sum(({ reassessed }) => reassessed),
    refused: sum(({ refused }) => refused),
    diverted: sum(({ diverted }) => diverted),
  };
}

/** One stretch after the other, at one place: counts add up, and the list grew from the first beginning to the last end. */
function oneAfterAnother(flows: readonly ListFlow[]): ListFlow {
  const [first] = flows;
  const last = flows.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('expected at least one stretch');
  const sum = (value: (flow: ListFlow) => number) => flows.reduce((all, each) => all + value(each), 0);
  const seconds = sum((flow) => flow.seconds);
  return {
    seconds,
    waitingAtStart: first.waitingAtStart,
    waitingAtEnd: last.waitingAtEnd,
    waiting: sum((flow) => flow.waiting * flow.seconds) / seconds,
    growth: ((last.waitingAtEnd - first.waitingAtStart) / seconds) * month,
    came: sum(({ came }) => came),
    started: sum(({ started }) => started),
    gaveUp: sum(({ gaveUp }) => gaveUp),
    movedOn: sum(({ movedOn }) => movedOn),
    reassessed: sum(({ reassessed }) => reassessed),
    refused: sum(({ refused }) => refused),
    diverted: sum(({ diverted }) => diverted),
    busy: sum(({ busy }) => busy),
    staffed: sum(({ staffed }) => staffed),
    heldFor: [],
  };
}

/** Those who came, and those who would have. */
function askedOf({ came, refused, diverted }: ListFlow): number {
  return came + refused + diverted;
}

function leftOf({ gaveUp, movedOn, reassessed, refused, diverted }: ListFlow): number {
  return gaveUp + movedOn + reassessed + refused + diverted;
}

function usedOf({ busy, staffed }: ListFlow): number | undefined {
  return staffed === Number.POSITIVE_INFINITY ? undefined : ratio(busy, staffed);
}

/**
 * What was asked for over capacity; Infinity where there was none, 0 where there was no end to it.
 *
 * @param perStart unit-seconds per started case over the whole run, which is used where cases are held so long that few of
 *   those that started were seen to end in this part
 * @param fullFrom the share of units in use from which on no more could be done
 */
function loadOf(
  flow: ListFlow,
  { perStart, fullFrom }: { readonly perStart: number | undefined; readonly fullFrom: number },
): number {
  const { started, busy, staffed, seconds } = flow;
  const asked = askedOf(flow);
  if (asked === 0 || staffed === Number.POSITIVE_INFINITY) return 0;
  if (staffed === 0) return Number.POSITIVE_INFINITY;
  const here = started > 0 ? busy / started : Number.POSITIVE_INFINITY;
  if (here > seconds / 3) return perStart === undefined ? busy / staffed : (asked * perStart) / staffed;
  return Math.max((asked * here) / staffed, busy >= fullFrom * staffed ? asked / started : 0);
}

/** What is needed of anything in the steps that need a resource, under any policy. */
function needsOn(plan: Plan, resource: number): readonly Need[] {
  return plan.steps.flatMap((_, step) =>
    partsOf(plan, step).flatMap((part) => {
      const needs = part.kind === 'work' || part.kind === 'group' ? part.needs : [];
      return needs.some((need) => need.resource === resource) ? needs : [];
    }),
  );
}

function ratio(part: number, whole: number): number | undefined {
  return whole > 0 ? part / whole : undefined;
}

/** Whether it is more than nothing, beyond chance where there is anything to tell that by. */
function isAbove({ mean, low, replications }: Estimate): boolean {
  return ((replications < 2 ? mean : low) ?? 0) > 0;
}

/** The way in which most of those leave a list that are not served, if that is what holds it. @param excess cases a month */
function heldBy(leaving: Shortage['leaving'], excess: number): LeavingBy | 'stands' {
  const sizes = leavingBys.map((way) => ({ way, size: leaving[way].mean ?? 0 }));
  const gone = sizes.reduce((sum, { size }) => sum + size, 0);
  const [most] = [...sizes].sort((a, b) => b.size - a.size);
  return most === undefined || gone <= 0 || gone < staying * excess ? 'stands' : most.way;
}

/** The thresholds above its usual length that the list first passed in the stretch, in at least one replication. */
function passings({ plan, replications }: Evidence, resource: number, { from, until }: Stretch): readonly Passing[] {
  const usual = usualList(plan, resource);
  const happened = (at: number | undefined) => (at !== undefined && at > from && at < until ? at : undefined);
  return thresholds.flatMap((waiting, i) => {
    if (waiting <= usual) return [];
    const at = estimateOf(replications.map(({ passedAt }) => happened(element(passedAt, resource)[i])));
    return at.replications === 0 ? [] : [{ waiting, at, reached: at.replications }];
  });
}

/** The class that nearly all are of who wait for a resource at the end of the run, out of several. */
function onlyClass({ plan, replications }: Evidence, resource: number): Shortage['only'] {
  const classes = classesOf(plan);
  const here = classes.flatMap((each, i) => (each.resource === resource ? [i] : []));
  const waiting = here.map((i) => replications.reduce((sum, { classes: counts }) => sum + element(counts, i), 0));
  const all = waiting.reduce((sum, each) => sum + each, 0);
  const found = here.find((_, i) => all > 0 && element(waiting, i) >= nearlyAll * all);
  return here.length < 2 || found === undefined ? undefined : element(classes, found);
}

/** The worst of what was found at one resource; those before and after it that came out alike are told with it. */
function worst(stretches: readonly StretchJudge[], judged: readonly Verdict[]): Verdict {
  let at = 0;
  judged.forEach((verdict, i) => {
    if (isWorse(verdict, element(judged, at))) at = i;
  });
  const found = element(judged, at);
  const isAlike = (other: Verdict | undefined) =>
    other?.kind === found.kind && !(other.kind === 'short' && found.kind === 'short' && other.list !== found.list);
  let [first, last] = [at, at];
  while (isAlike(judged[first - 1])) first--;
  while (isAlike(judged[last + 1])) last++;
  if (first === last) return found;
  const joined = element(stretches, first).joinedWith(stretches.slice(first + 1, last + 1));
  const all = element(joined.judge(), found.resource);
  const { from, until } = joined.stretch;
  return isAlike(all) ? all : { ...found, from, until };
}

function isWorse(one: Verdict, other: Verdict): boolean {
  const [a, b] = [rankOf(one), rankOf(other)];
  if (a !== b || one.kind !== 'short' || other.kind !== 'short') return a < b;
  if ((one.list === 'grows') !== (other.list === 'grows')) return one.list === 'grows';
  return (one.waiting.mean ?? 0) > (other.waiting.mean ?? 0);
}

/** In order of how bad it is. */
function rankOf(verdict: Verdict): number {
  switch (verdict.kind) {
    case 'short':
      return verdict.slight ? 1 : 0;
    case 'held up':
      return 2;
    case 'filling up':
      return 3;
    case 'tight':
      return 4;
    case 'flows':
      return 5;
  }
}

/** When its list grew long. */
function startOf(verdict: Verdict): number {
  if (verdict.kind !== 'short') return 0;
  if ((verdict.began.mean ?? 0) >= aHandful) return verdict.from;
  return verdict.passes[0]?.at.mean ?? Number.POSITIVE_INFINITY;
}
