import { month } from '../../plan/units.ts';
import type { ListFlow, StretchFlows } from '../collect/list-flow.ts';
import {
  askedOf,
  beganWith,
  gainedOf,
  heldPerStart,
  leftOf,
  loadOf,
  oneAfterAnother,
  ratio,
  timesOf,
  together,
  usedOf,
} from '../collect/list-flow.ts';
import { element } from '../element.ts';
import { neededBeside } from '../places/list-steps.ts';
import type { Estimate, LoadPrediction } from '../result.ts';
import { estimateOf, isAbove } from '../summary/estimate.ts';
import type { Observations } from '../summary/observations.ts';
import { sampleAt } from '../summary/observations.ts';
import { type JudgedStretch, partOf } from '../time/stretches.ts';
import { aHandful, aTrace, fairOverload, few, material, slightOverload, staying, tightFrom } from './bounds.ts';
import { closesEarly, endsUnlike, endsWithLess, sparedIn } from './closings.ts';
import type { Behind } from './held-up.ts';
import { heldUpIn, mostLeft } from './held-up.ts';
import { longRun } from './long-run.ts';
import { passings } from './passings.ts';
import { shortageToTell } from './shortage-to-tell.ts';
import { fullFrom, isFed, loadOfWholeCases, usualList } from './usual-list.ts';
import type { Shortage, Verdict } from './verdict-result.ts';
import { heldBy, leftBy, sizeOf } from './verdict-result.ts';
import { onlyClass } from './waiting-classes.ts';

/** Judges every resource in one stretch; verdict.ts says by what. */
export class StretchJudge {
  readonly stretch: JudgedStretch;
  /** By replication. */
  readonly flows: readonly StretchFlows[];
  readonly observations: Observations;
  private readonly forecast: readonly LoadPrediction[];

  /** @param forecast of the stretch, by resource; empty where there is none */
  constructor(
    observations: Observations,
    stretch: JudgedStretch,
    flows: readonly StretchFlows[],
    forecast: readonly LoadPrediction[] = [],
  ) {
    this.forecast = forecast;
    this.observations = observations;
    this.stretch = stretch;
    this.flows = flows;
  }

  judge(): readonly Verdict[] {
    const found = this.judgeEach();
    const short = new Set(found.flatMap(({ kind, resource }) => (kind === 'short' ? [resource] : [])));
    return found.map((verdict) => {
      const { resource } = verdict;
      if (verdict.kind === 'short' || verdict.kind === 'held up') return verdict;
      const needs = neededBeside(this.observations.plan, resource);
      const isKnown = needs.some((need) => short.has(need) || endsWithLess(this.flows, need));
      return isKnown ? verdict : (this.stuck(resource) ?? verdict);
    });
  }

  /** The same where the period is itself what is looked at: whatever its lists did, they come to an end. */
  judgePeriod(): readonly Verdict[] {
    return this.judge().map((verdict) => {
      const { kind, resource, from, until } = verdict;
      const waiting = this.over('whole', resource, [], ({ waitingAtEnd }) => waitingAtEnd);
      // Those who were turned away are not helped after the end.
      const turnsAway = kind === 'short' && verdict.waiting.mean === 0 && waiting.mean === 0;
      if (kind === 'held up' || turnsAway) return verdict;
      const load = this.loadOfPeriod(resource);
      const runsOver = (waiting.mean ?? 0) > 0 && (load.mean ?? 0) >= 1;
      return runsOver ? { kind: 'runs over', resource, from, until, load, waiting } : this.withRoom(resource);
    });
  }

  private judgeEach(): readonly Verdict[] {
    const { plan } = this.observations;
    const loadLate = (resource: number) => this.load('late', resource, []).mean ?? 0;
    const { by, behind } = heldUpIn(plan, this.flows, loadLate);
    return plan.resources.map((_, resource) => this.of(resource, element(behind, resource), by[resource]));
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
    const { isNextMonth } = this.stretch;
    return new StretchJudge(this.observations, { ...whole, late: whole, end: whole, swings: true, isNextMonth }, flows);
  }

  private of(resource: number, behind: readonly Behind[], by: number | undefined): Verdict {
    const { from, until } = this.stretch;
    if (by !== undefined) {
      const waiting = this.over('end', resource, [], ({ waitingAtEnd }) => waitingAtEnd);
      return { resource, from, until, kind: 'held up', by, waiting };
    }
    const atEnd = this.shortage('end', resource, behind);
    // Of a month that ends in a holiday, as many came before that as in the days after its first quarter.
    const since = this.shortage(closesEarly(this.flows, resource) ? 'whole' : 'late', resource, behind);
    const { high: rises = 0 } = this.over('late', resource, behind, ({ growth }) => growth);
    const judged = shortageToTell(this.flows, resource, { atEnd, since, shrinks: rises < 0 });
    // One that stands because fewer come in the end is as long as it is by what came before; a holiday tells nothing of the rest.
    const isOfLate =
      (judged?.list === 'stands' && isFed(this.observations.plan, this.stretch)) || endsUnlike(this.flows, resource);
    const came = isOfLate ? (since ?? judged) : judged;
    if (judged !== undefined) return { resource, from, until, kind: 'short', ...judged, ...(came && sizeOf(came)) };
    return this.fillingUp(resource) ?? this.leftOver(resource, behind) ?? this.withRoom(resource);
  }

  /** One that was short in the first quarter, as by a holiday, of all the work of which a list is left that stands there at the end. */
  private leftOver(resource: number, behind: readonly Behind[]): Verdict | undefined {
    const { from, until } = this.stretch;
    const found = endsWithLess(this.flows, resource) ? undefined : this.shortage('whole', resource, behind);
    const gained = this.over('whole', resource, behind, (flow) => flow.waitingAtEnd - flow.waitingAtStart);
    const since = this.over('late', resource, behind, ({ growth }) => growth);
    const isLeft = (gained.low ?? gained.mean ?? 0) >= aHandful && (since.high ?? since.mean ?? 0) >= 0;
    if (found === undefined || !isLeft || (found.load.low ?? found.load.mean ?? 0) <= 1) return undefined;
    const waiting = this.over('late', resource, behind, (flow) => flow.waiting);
    const stands = { list: 'stands', waiting, waitingOver: partOf(this.stretch, 'late') } as const;
    return { ...{ resource, from, until }, kind: 'short', ...found, ...(found.list === 'grows' ? stands : {}) };
  }

  private shortage(part: keyof StretchFlows, resource: number, behind: readonly Behind[]): Shortage | undefined {
    const { plan } = this.observations;
    const over = (value: (flow: ListFlow) => number | undefined) => this.over(part, resource, behind, value);
    const monthly = (value: (flow: ListFlow) => number) => over((flow) => (value(flow) / flow.seconds) * month);
    const load = this.load(part, resource, behind);
    const waiting = over((flow) => flow.waiting);
    // Where there is no room to wait, no list shows that it is short.
    const turnedAway = over(({ refused, diverted }) => refused + diverted).mean ?? 0;
    const isNoList = (waiting.mean ?? 0) <= usualList(plan, resource) && turnedAway === 0;
    const spared = part === 'whole' ? 1 : sparedIn(this.flows, resource, part);
    if ((load.mean ?? 0) * spared < 1 || isNoList) return undefined;
    const [excess, one] = [monthly((flow) => askedOf(flow) - flow.started).mean ?? 0, monthly(() => 1).mean ?? 0];
    const rises = (by: Estimate, least: number) => isAbove(by) && (by.mean ?? 0) > Math.max(staying * excess, least);
    const growth = over((flow) => flow.growth);
    // One case may be there at the last moment, and not at the first, of a list that stands.
    const gained = over(gainedOf);
    const grows = rises(growth, aTrace * one) || rises(gained, 1.01 * one);
    const list = grows ? 'grows' : heldBy(this.leaving(part, resource, behind), staying * excess);
    if (list === 'stands' && (over(usedOf).mean ?? 0) < fullFrom(plan, resource)) return undefined;
    return this.shortOf(part, resource, behind, { list, load });
  }

  /** Cases a month that leave the list unserved, in each way. */
  private leaving(part: keyof StretchFlows, resource: number, behind: readonly Behind[]): Shortage['leaving'] {
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

  /** All that is reported of a shortage. */
  private shortOf(
    part: keyof StretchFlows,
    resource: number,
    behind: readonly Behind[],
    { list, load }: Pick<Shortage, 'list' | 'load'>,
  ): Shortage {
    const { observations, stretch } = this;
    const over = (value: (flow: ListFlow) => number | undefined) => this.over(part, resource, behind, value);
    const there = (flow: ListFlow) => (list === 'grows' ? flow.waitingAtEnd : flow.waiting);
    const trend = over(({ growth }) => growth);
    const asked = over(askedOf).mean ?? 0;
    const overload = asked > 0 ? 1 - (over(({ started }) => started).mean ?? 0) / asked : 0;
    const number = over(there).mean ?? 0;
    const at = mostLeft(resource, behind, (place) => leftBy(this.leaving(part, place, []), list));
    const known = this.forecast.find((each) => each.resource === resource);
    const isSmall = overload < fairOverload || (this.over('whole', resource, behind, leftOf).mean ?? 0) < few;
    return {
      ...{ list, load, waiting: this.over(part, resource, [], there) },
      ofWholeCases: loadOfWholeCases(observations.plan, known, load),
      ...{ loadOver: partOf(stretch, part), waitingOver: list === 'grows' ? undefined : partOf(stretch, part) },
      // A straight line may go down, or up by chance alone, though more wait at the end than at the start.
      growthPerMonth: list === 'grows' && !isAbove(trend) ? over(gainedOf) : trend,
      began: this.over('whole', resource, [], beganWith),
      ...(at === resource ? {} : { leavingAt: at }),
      leaving: this.leaving(part, at, []),
      shareLeaving: this.over(part, at, [], (flow) => ratio(leftOf(flow), timesOf(flow))),
      slight: number < few && (overload < slightOverload || (number < aHandful && isSmall)),
      passes: passings(observations, resource, stretch, over(({ came, seconds }) => came / seconds).mean ?? 0),
      heldUp: behind.map((other) => ({
        resource: other.resource,
        waiting: this.over(part, other.resource, [], there),
      })),
      only: stretch.until === observations.plan.period.horizon ? onlyClass(observations, resource) : undefined,
    };
  }

  private fillingUp(resource: number): Verdict | undefined {
    const { plan } = this.observations;
    const { from, until, late } = this.stretch;
    const over = (value: (flow: ListFlow) => number | undefined) => this.over('late', resource, [], value);
    const growthPerMonth = over(({ growth }) => growth);
    const stood = over((flow) => flow.waiting);
    const usual = stood.mean ?? 0;
    const gained = ((growthPerMonth.mean ?? 0) * (late.until - late.from)) / month;
    // What comes while it is closed in the end is no growth.
    const closes = endsWithLess(this.flows, resource, true);
    const grows = !closes && isAbove(growthPerMonth) && gained >= Math.max(1, material * usual);
    const long = longRun(plan, resource);
    const isShorter = long !== undefined && (stood.high ?? usual) < (1 - material) * long.waiting;
    const waiting = over(({ waitingAtEnd }) => waitingAtEnd);
    const isMany = (long?.waiting ?? waiting.mean ?? 0) >= Math.max(aHandful, usualList(plan, resource));
    if (!isMany || (over(usedOf).mean ?? 0) < tightFrom || !(grows || isShorter)) return undefined;
    return {
      ...{ resource, from, until },
      kind: 'filling up',
      waiting,
      growthPerMonth: grows ? growthPerMonth : undefined,
      longRun: long,
    };
  }

  /** What is found of one that is not short, whose list is neither left from before nor on its way to where it will stand. */
  withRoom(resource: number): Verdict {
    const { from, until } = this.stretch;
    const over = (value: (flow: ListFlow) => number | undefined) => this.over('whole', resource, [], value);
    const [used, load] = [over(usedOf), this.load('whole', resource, [])];
    const [before, after] = [over(({ waitingAtStart }) => waitingAtStart), over(({ waitingAtEnd }) => waitingAtEnd)];
    // Working off a list keeps everybody busy: then what came counts.
    const worksOff = (after.mean ?? 0) < (before.mean ?? 0);
    const of = worksOff && (load.mean ?? 0) < (used.mean ?? 0) ? ({ isDemand: true } as const) : undefined;
    const most = of === undefined ? used : load;
    // Other lists that it begins with, such as the pile of a long weekend, are its ordinary work.
    const hasBacklog = from === 0 && this.observations.plan.arrivals.some(({ pattern }) => pattern.kind === 'backlog');
    const isLong = hasBacklog && worksOff && (before.mean ?? 0) >= aHandful;
    const at = { resource, from, until, workedOff: isLong ? { before, after } : undefined };
    return (most.mean ?? 0) >= tightFrom ? { ...at, kind: 'tight', used: most, load, ...of } : { ...at, kind: 'flows' };
  }

  /** As it is measured where the stretch is the whole period: work that goes on after it counts then too. */
  private loadOfPeriod(resource: number): Estimate {
    const { plan } = this.observations;
    const isWhole = this.stretch.from === plan.period.startUp && this.stretch.until === plan.period.horizon;
    const measured = isWhole ? sampleAt(this.observations, 'load', resource)?.estimate() : undefined;
    return measured ?? this.load('whole', resource, []);
  }

  /** Work asked for over capacity. */
  private load(part: keyof StretchFlows, resource: number, behind: readonly Behind[]): Estimate {
    const { replications, plan } = this.observations;
    const ofRun = { perStart: heldPerStart(replications, resource), fullFrom: fullFrom(plan, resource) };
    return this.over(part, resource, behind, (flow) => loadOf(flow, ofRun));
  }

  /**
   * A list that grows though nothing it waits for is used to the full: what is needed is never there together. Told by those
   * who came over those who started.
   */
  private stuck(resource: number): Verdict | undefined {
    const over = (value: (flow: ListFlow) => number | undefined) => this.over('end', resource, [], value);
    const growth = over(({ growth: found }) => found);
    // Over time: at the last moment a pile may wait that came while it was closed.
    const isMany = (over(({ waiting }) => waiting).mean ?? 0) >= aHandful;
    const asked = over(askedOf).mean ?? 0;
    const served = over(({ started }) => started).mean ?? 0;
    if (usualList(this.observations.plan, resource) > 0 || !isMany || !isAbove(growth) || served > 0.9 * asked)
      return undefined;
    const { from, until } = this.stretch;
    const load = over((flow) => (flow.started > 0 ? askedOf(flow) / flow.started : Number.POSITIVE_INFINITY));
    return { resource, from, until, kind: 'short', ...this.shortOf('end', resource, [], { list: 'grows', load }) };
  }

  /** Over the replications: of a resource, together with those that it holds up. */
  private over(
    part: keyof StretchFlows,
    resource: number,
    behind: readonly Behind[],
    value: (flow: ListFlow) => number | undefined,
  ): Estimate {
    return estimateOf(
      this.flows.map((flows) => {
        const others = behind.map(({ resource: other, share }) => ({ flow: element(flows[part], other), share }));
        return value(together(element(flows[part], resource), others));
      }),
    );
  }
}
