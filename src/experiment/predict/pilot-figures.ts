import { square } from '../../numbers/pow.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Seconds } from '../../plan/units.ts';
import { month } from '../../plan/units.ts';
import { trend } from '../../stats/trend.ts';
import type { BesideVisits, WorkAt } from '../collect/asked-for.ts';
import { divertedFrom, gatedSince, workOfEach } from '../collect/asked-for.ts';
import { element } from '../element.ts';
import { thresholds } from '../thresholds.ts';
import { knownWork, stepsFor } from './known-work.ts';
import type { Cut, Pilot, PilotRun } from './pilot.ts';
import type { Asked } from './short-spells.ts';
import type { WayOut } from './uncertain-lists.ts';
import type { Window } from './window.ts';
import { betweenSessions, inWholeCycles, isLong } from './window.ts';

/** Mean over the replications of a short run, and the standard deviation of one of them. */
export interface Spread {
  readonly mean: number;
  readonly sd: number;
  /** In the replication with the least. */
  readonly least: number;
}

/** What a short run says of one resource in a window. */
export interface PilotFigures {
  /**
   * Each time that a case comes to a list counts, served or not, and each that would have but for what it found; but not when it
   * comes again because its turn did not come. Per second.
   */
  readonly tasks: number;
  /** Cases that come for the first time, per second. */
  readonly cases: number;
  /** Tasks in the window, over all replications. */
  readonly seen: number;
  /** Work that came over capacity; undefined where nothing was served of which the work is not known. */
  readonly load: Spread | undefined;
  /** The work of a task that came over that of one that was served, in the window: 1 where others do not go first, or it is not known. */
  readonly heavier: number;
  /** Seconds of one unit that a task takes, as far as was seen of those that started in the window. */
  readonly held: number | undefined;
  /** Work that came over capacity in the second half of the window less that in all of it. */
  readonly drift: number;
  /** Cases a month by which the list grows, by a straight line through the last three quarters. */
  readonly growth: Spread;
  /** The same through the second half. */
  readonly late: Spread;
  /** Mean cases waiting in the last quarter of the run. */
  readonly waiting: number;
  /** Mean seconds waited by those who started in the last quarter of the run. */
  readonly wait: number | undefined;
  /** Tasks a second that were given up, refused, kept away by what was seen, and sent elsewhere at a gate, in the last quarter. */
  readonly gaveUp: number;
  readonly refused: number;
  readonly stayedAway: number;
  readonly diverted: number;
  /** Those refused or sent elsewhere, in the window. */
  readonly turnedAway: number;
}

/** @param stretch begins and ends at cuts */
export function figuresOf(plan: Plan, { runs, covers }: Pilot, resource: number, stretch: Window): PilotFigures {
  const window = ofSessions(stretch);
  const steps = stepsFor(plan, resource);
  const known = knownWork(plan, resource);
  const isSeats = plan.resources[resource]?.kind === 'seats';
  const reads = runs.map((run) => read(run, window));
  const half = ofSessions(inWholeCycles(plan, { from: (window.from + window.until) / 2, until: window.until }));
  const late = runs.map((run) => read(run, half));
  const last = runs.map((run) => read(run, { from: 0.75 * covers, until: covers }));
  const perWork = perWorkIn(reads);
  const held = ratio(
    total(reads, ({ worked }) => worked),
    total(reads, ({ started }) => started),
  );
  // Of those who began in the window and are there at its end the rest has not been seen: as in `heldPerStart`.
  const perWorkOfRun = isLong(held, window)
    ? perWorkIn(runs.map((run) => read(run, { from: covers / 4, until: covers })))
    : undefined;
  const loads = reads.map((each) => loadOf(each)).filter((each) => each !== undefined);
  const load = loads.length < reads.length ? undefined : spreadOf(loads);
  // From cut to cut: of a resource with many sessions a window begins and ends between two.
  const inWindow = total(reads, ({ lasts }) => lasts);
  const quarter = (runs.length * covers) / 4;
  return {
    tasks: total(reads, ({ tasks }) => tasks) / inWindow,
    cases: total(reads, ({ cases }) => cases) / inWindow,
    seen: total(reads, ({ tasks }) => tasks),
    load,
    held,
    heavier: heavierOf(),
    drift: driftOf(load),
    growth: spreadOf(runs.map((run) => growthOf(run, resource, covers / 4))),
    late: spreadOf(runs.map((run) => growthOf(run, resource, covers / 2))),
    waiting: total(last, ({ waitingArea }) => waitingArea) / quarter,
    wait: ratio(
      total(last, ({ waited }) => waited),
      total(last, ({ started }) => started),
    ),
    gaveUp: total(last, ({ gaveUp }) => gaveUp) / quarter,
    refused: total(last, ({ refused }) => refused) / quarter,
    stayedAway: total(last, ({ stayedAway }) => stayedAway) / quarter,
    diverted: total(last, ({ diverted }) => diverted) / quarter,
    turnedAway: total(reads, ({ refused, diverted }) => refused + diverted) / inWindow,
  };

  /** From the start of the run on, what was there then counts too. */
  function ofSessions(whole: Window): Window {
    const { from, until } = betweenSessions(element(plan.resources, resource), whole);
    return { from: whole.from === 0 ? 0 : from, until };
  }

  function read({ cuts }: PilotRun, { from, until }: Window) {
    const begin = cutAt(cuts, from);
    const end = cutAt(cuts, until);
    const sum = (column: (cut: Cut) => Float64Array) =>
      steps.reduce((all, step) => all + element(column(end), step) - element(column(begin), step), 0);
    const here = (column: (cut: Cut) => Float64Array) =>
      element(column(end), resource) - element(column(begin), resource);
    const visits = sum((cut) => cut.tasks);
    const beside = (of: keyof BesideVisits) => element(end.beside, resource)[of] - element(begin.beside, resource)[of];
    const stayedAway = beside('stayedAway');
    const refused = sum((cut) => cut.refused) - beside('refusedBack');
    const once = visits - beside('movedBack') - beside('refusedBack');
    const diverted = divertedFrom(plan, resource, gatedSince(begin.gated, end.gated));
    const seen = (of: keyof WorkAt) => element(end.work, resource)[of] - element(begin.work, resource)[of];
    const work = {
      visits: seen('visits'),
      workOfVisits: seen('workOfVisits'),
      turnedAway: seen('turnedAway'),
      workOfTurnedAway: seen('workOfTurnedAway'),
    };
    const times = once + stayedAway + diverted;
    const tasks = times - beside('again');
    // Who only would have come is like those who do.
    const each = visits > 0 ? tasks / visits : undefined;
    return {
      lasts: end.at - begin.at,
      tasks,
      started: sum((cut) => cut.started),
      waited: sum((cut) => cut.waited),
      gaveUp: sum((cut) => cut.gaveUp),
      refused,
      stayedAway,
      diverted,
      cases: visits > 0 ? (times / visits) * here((cut) => cut.cases) : tasks,
      worked: here((cut) => cut.worked),
      waitingArea: here((cut) => cut.waitingArea),
      capacity: here((cut) => (isSeats ? cut.seats : cut.staffed)),
      seen: {
        perTask: workOfEach(tasks, refused + stayedAway, work),
        workOfStarted: seen('workOfStarted'),
      },
      work: known.every((one) => one !== undefined)
        ? each &&
          steps.reduce((all, step, i) => {
            return all + each * (element(end.tasks, step) - element(begin.tasks, step)) * (known[i] ?? 0);
          }, 0)
        : undefined,
      workOfStarted: steps.reduce((all, step, i) => {
        return all + (element(end.started, step) - element(begin.started, step)) * (known[i] ?? 0);
      }, 0),
    };
  }

  function perWorkIn(found: readonly ReturnType<typeof read>[]): number | undefined {
    return ratio(
      total(found, ({ worked }) => worked),
      total(found, ({ seen }) => seen.workOfStarted),
    );
  }

  function heavierOf(): number {
    const isKnown = known.every((each) => each !== undefined);
    // Equal work is equally heavy to the last bit.
    if (isKnown && known.every((each) => each === known[0])) return 1;
    const came = ratio(
      total(reads, ({ work = 0, tasks, seen }) => (isKnown ? work : tasks * seen.perTask)),
      total(reads, ({ tasks }) => tasks),
    );
    const served = ratio(
      total(reads, ({ workOfStarted, seen }) => (isKnown ? workOfStarted : seen.workOfStarted)),
      total(reads, ({ started }) => started),
    );
    return came === undefined || served === undefined || came === 0 || served === 0 ? 1 : came / served;
  }

  /** Of one replication, at what its own tasks took; where it served none, at what they took in all. */
  function loadOf({ tasks, work, worked, seen, capacity }: ReturnType<typeof read>): number | undefined {
    if (tasks === 0) return 0;
    const each = perWorkOfRun ?? ratio(worked, seen.workOfStarted) ?? perWork;
    const asked = work ?? (each === undefined ? undefined : tasks * seen.perTask * each);
    if (asked === undefined) return undefined;
    return capacity > 0 ? asked / capacity : Number.POSITIVE_INFINITY;
  }

  function driftOf(all: Spread | undefined): number {
    const halves = late.map((each) => loadOf(each)).filter((each) => each !== undefined);
    if (all === undefined || halves.length === 0) return 0;
    const drift = spreadOf(halves).mean - all.mean;
    return Number.isFinite(drift) ? drift : 0;
  }
}

/** Work that came over capacity in a stretch, and cases per second; undefined where too little came to tell. */
export function askedIn(plan: Plan, pilot: Pilot, resource: number, window: Window): Asked | undefined {
  const { load, seen, tasks, held } = figuresOf(plan, pilot, resource, window);
  return seen < leastSeen || load === undefined ? undefined : { load: load.mean, tasks, held };
}

/** The share of those who came to a step that went away from its gate or its list, over the whole of a short run. */
export function leftShare({ runs }: Pilot, step: number, how: WayOut): number {
  const ends = runs.map(({ cuts }) => element(cuts, cuts.length - 1));
  const sum = (column: (cut: Cut) => Float64Array) => total(ends, (cut) => element(column(cut), step));
  const [diverted, balked] = [sum((cut) => cut.diverted), sum((cut) => cut.balked)];
  const left = sum((cut) => cut.gaveUp) + sum((cut) => cut.refused);
  const came = sum((cut) => cut.tasks) + balked + diverted;
  return ratio(how === 'diverted' ? diverted : how === 'balked' ? balked : left, came) ?? 0;
}

/** Tasks from which on a short run says anything of a place. */
export const leastSeen = 30;

/** When the list passed each threshold, on average over the replications; undefined where fewer than half saw it. */
export function passedIn({ runs }: Pilot, resource: number): readonly (Seconds | undefined)[] {
  return thresholds.map((_, i) => {
    const at = runs.map(({ passedAt }) => element(passedAt, resource * thresholds.length + i));
    const reached = at.filter((each) => !Number.isNaN(each));
    return 2 * reached.length < at.length ? undefined : spreadOf(reached).mean;
  });
}

function growthOf({ cuts }: PilotRun, resource: number, since: Seconds): number {
  const middles: number[] = [];
  const waiting: number[] = [];
  cuts.forEach((cut, i) => {
    const before = cuts[i - 1];
    if (before === undefined || before.at < since) return;
    middles.push((before.at + cut.at) / 2);
    waiting.push((element(cut.waitingArea, resource) - element(before.waitingArea, resource)) / (cut.at - before.at));
  });
  return (trend(middles, waiting).slope ?? 0) * month;
}

function cutAt(cuts: readonly Cut[], at: Seconds): Cut {
  return cuts.find((cut) => cut.at >= at) ?? element(cuts, cuts.length - 1);
}

function spreadOf(values: readonly number[]): Spread {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const least = Math.min(...values);
  if (!Number.isFinite(mean) || values.length < 2) return { mean, sd: 0, least };
  const squares = values.reduce((sum, value) => sum + square(value - mean), 0);
  return { mean, sd: Math.sqrt(squares / (values.length - 1)), least };
}

function total<T>(all: readonly T[], value: (one: T) => number): number {
  return all.reduce((sum, one) => sum + value(one), 0);
}

function ratio(a: number, b: number): number | undefined {
  return b > 0 ? a / b : undefined;
}
