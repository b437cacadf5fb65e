/** What a short run says of a resource. */
import type { Plan } from '../../plan/plan.ts';
import type { Seconds } from '../../plan/units.ts';
import { month, year } from '../../plan/units.ts';
import { element } from '../element.ts';
import { impatientAt } from '../places/list-steps.ts';
import type { LoadPrediction } from '../result.ts';
import { thresholds } from '../thresholds.ts';
import { once, ordinaryList, usualList } from '../verdicts/usual-list.ts';
import type { Doubt } from './beyond-formulas.ts';
import { unitOf, wholeLoad } from './by-formula.ts';
import { isOver, tightFrom } from './load.ts';
import type { HeldBy } from './load-prediction.ts';
import { batchOf, marginOfTrials } from './margin.ts';
import type { Pilot } from './pilot.ts';
import type { PilotFigures, Spread } from './pilot-figures.ts';
import { askedIn, figuresOf, leastSeen, passedIn } from './pilot-figures.ts';
import { reportedSpells, shortSpells } from './short-spells.ts';
import type { Window } from './window.ts';
import { inWholeCycles, isLong } from './window.ts';

export interface Known {
  /** Whether the chain is under way when the plan begins, so that its filling up in a short run is no part of what will be. */
  readonly isUnderWay: boolean;
  /** What cannot be known by formula of it. */
  readonly doubt: Doubt;
  /** Full-speed unit-seconds per second, as the whole run has them; undefined where that is not known. */
  readonly strength: number | undefined;
  /** Cases a year that it can do, by formula; undefined where the formulas see none come. */
  readonly fullAt: number | undefined;
  /** Times that each case asks for it, by formula; undefined where the formulas see none come. */
  readonly tasksPerCase: number | undefined;
  /** Whether groups come back to it, session by session. */
  readonly meets: boolean;
  /** Whether its groups may start before they are full. */
  readonly startEarly: boolean;
  /** Mean seconds from entering the chain, by formula. */
  readonly lag: number | undefined;
  /** Cases a year if nothing before it were short, by formula. */
  readonly unthrottled: number | undefined;
  /** The load of those, by formula. */
  readonly loadUnthrottled: number | undefined;
}

/** @returns undefined where the short run saw too little of it */
export function byShortRun(plan: Plan, pilot: Pilot, resource: number, known: Known): LoadPrediction | undefined {
  const isWhole = pilot.covers >= plan.period.horizon;
  const window = windowOf(plan, pilot, known.lag);
  const figures = figuresOf(plan, pilot, resource, window);
  const { seen, load } = figures;
  if (load === undefined || (!isWhole && seen < leastSeen)) return undefined;
  const unlimited = pilot.runs.some((run) => run.unlimited[resource] === 1);
  const share = unlimited ? 0 : load.mean;
  const asked = { ...load, mean: share };
  const atEnd = verdictOf(figures, asked, seenBy(pilot), known.doubt, usualList(plan, resource));
  // Begun with everything free, a short run says nothing of room that is held for years by those who were there already.
  if (known.isUnderWay && atEnd !== 'overloaded' && isLong(figures.held, window)) return undefined;
  const spells = (isOverloaded: boolean) =>
    isWhole ? spellsBy(plan, pilot, resource, isOverloaded, leavingOf(figures) === 0) : [];
  // Though its list grows no more in the end, more was asked for than there was, in some parts of the run.
  const verdict = isClearlyOver(asked, pilot.runs.length) && spells(true).length > 0 ? 'overloaded' : atEnd;
  const over = verdict === 'overloaded';
  const reported = spells(over);
  const { strength } = known;
  const available = strength === undefined ? undefined : (strength * year) / unitOf(plan, resource);
  const runs = pilot.runs.length;
  const fullAt = fullAtOf(known, figures, share, over);
  const clump = batchOf(plan) * (figures.cases > 0 ? figures.tasks / figures.cases : 1);
  return {
    resource,
    by: 'short run',
    covers: isWhole ? undefined : pilot.covers,
    tasksPerYear: figures.tasks * year,
    casesPerYear: figures.cases * year,
    casesPerYearUnthrottled: known.unthrottled,
    loadUnthrottled: known.loadUnthrottled,
    fullAt,
    hoursOnOffer: available === undefined || !Number.isFinite(available) ? undefined : share * available,
    hoursAvailable: available,
    load: share,
    loadOfWholeCases: over ? wholeLoad(figures.cases * year, fullAt, share) : undefined,
    margin: unlimited
      ? 0
      : marginOfTrials(share, load.sd, runs, seen / runs, clump) + beyondChance(figures, load, runs),
    verdict,
    ...(over
      ? {
          ...course(plan, pilot, resource, figures, share, known.isUnderWay && reported.length === 0),
          ...(reported.length > 0 ? byTurns : {}),
        }
      : { growthPerMonth: undefined, settlesAt: undefined, passes: [] }),
    waiting: figures.waiting,
    refusedPerMonth: figures.turnedAway * month,
    atStart: undefined,
    shortSpells: reported,
  };
}

/** So far off that which cases come is not what the formulas make of it. */
const otherMix = 0.1;

/**
 * What is asked for per case is measured where nobody comes back, or where all that is asked for is seen. Those who come back
 * to a place that is short have yet to ask for a part, which only the formulas know, and they only where they know the mix.
 */
function fullAtOf(
  { fullAt, tasksPerCase = 1, meets, startEarly: isLarger, doubt }: Known,
  { cases, tasks }: PilotFigures,
  load: number,
  over: boolean,
): number | undefined {
  const measured = load > 0 && cases > 0 ? (cases * year) / load : undefined;
  if (measured === undefined) return fullAt;
  // Groups of a run in which fewer come than can be helped are smaller than they would be.
  if (isLarger && !over && fullAt !== undefined) return fullAt;
  if (!meets && tasksPerCase <= once && tasks <= once * cases) return measured;
  // Whole cases ask for no less than what was seen of them: else the formulas have another mix.
  const isLess = fullAt !== undefined && cases * year < (load / once) * fullAt;
  if (fullAt !== undefined && doubt === 'capacity' && !isLess) return fullAt;
  if (over) return undefined;
  return fullAt !== undefined && Math.abs(measured / fullAt - 1) <= otherMix ? fullAt : measured;
}

/**
 * As the run that follows has it, where it leaves a start-up out; else the first quarter, or so long as cases take to come
 * this far, is left out, because the chain fills; but no more than half, and nothing where what happens by date or in some
 * months would be left out with it. Where hours or weekdays differ, whole days or weeks are kept.
 *
 * @param lag mean seconds that cases take to come to the place, by formula
 */
export function windowOf(plan: Plan, { covers }: Pilot, lag = 0): Window {
  const { arrivals, resources, period } = plan;
  if (period.startUp > 0 && period.startUp < covers) return { from: period.startUp, until: covers };
  const isDated =
    resources.some(({ capacity }) => capacity.levels.length > 1) ||
    arrivals.some(({ pattern, from, until }) => {
      if (pattern.kind === 'times' || pattern.kind === 'observed') return true;
      if (from > 0 || until < period.horizon) return true;
      return (
        'rate' in pattern &&
        (pattern.rate.levels.length > 1 || (pattern.rate.byMonth !== undefined && covers < manyYears))
      );
    });
  if (isDated) return { from: 0, until: covers };
  return inWholeCycles(plan, { from: Math.min(covers / 2, Math.max(covers / 4, 2 * lag)), until: covers });
}

/** Of which a quarter leaves out no season more than another that matters. */
const manyYears = 8 * year;

/** What the second half differs from the whole, beyond chance: the rest of the run may differ as much. */
function beyondChance({ drift }: PilotFigures, { sd }: Spread, runs: number): number {
  return Math.max(0, Math.abs(drift) - (2 * sd) / Math.sqrt(runs));
}

/** Growth of the list over three quarters of the run, as a part of what waits at its end, that is more than a swing. */
const material = 0.25;
const fewWaiting = 5;

/** Of those who come, the part that a list must gain to be called short where less than all of its capacity is asked for. */
const leastGained = 0.03;

/** So many replications, each of so many seconds. */
export interface Seen {
  readonly covers: Seconds;
  readonly runs: number;
}

function seenBy({ covers, runs }: Pilot): Seen {
  return { covers, runs: runs.length };
}

/** From here on more is asked for than there is even in the replication with the least. */
const mostOfAll = 1.1;

function noiseOf({ mean, sd }: Spread, runs: number): number {
  return Math.max((2 * sd) / Math.sqrt(runs), 0.005 * mean);
}

function isClearlyOver(load: Spread, runs: number): boolean {
  // However much they differ, each says so.
  const allSay = load.least > mostOfAll;
  return isOver(load.mean) && (load.mean > 1 + noiseOf(load, runs) || allSay);
}

/** @param usual cases that may wait though nothing is short */
function isGrowing({ growth, late, waiting }: PilotFigures, { covers, runs }: Seen, usual: number): boolean {
  const gained = (growth.mean * 0.75 * covers) / month;
  const isClear = growth.mean > (3 * growth.sd) / Math.sqrt(runs);
  // A list that is still on its way to where it belongs grows ever more slowly.
  const goesOn = late.mean > growth.mean / 2;
  return isClear && goesOn && waiting - usual >= fewWaiting && gained >= material * waiting;
}

export function verdictOf(
  figures: PilotFigures,
  load: Spread,
  seen: Seen,
  doubt: Doubt,
  usual: number,
): LoadPrediction['verdict'] {
  const noise = noiseOf(load, seen.runs);
  const growing = isGrowing(figures, seen, usual);
  const leave = leavingOf(figures) > 0;
  const clearly = isClearlyOver(load, seen.runs);
  // A list that fills up to where it belongs takes more in than is served, and then no more.
  const gains = growing && figures.growth.mean >= leastGained * figures.tasks * month;
  const over = (clearly && leave) || (growing && load.mean >= 1 - noise) || (gains && doubt === 'capacity');
  if (over) return 'overloaded';
  return load.mean >= tightFrom ? 'tight' : 'fits';
}

/** On average over a quarter of the run. */
const nobody = 0.5;

function course(
  plan: Plan,
  pilot: Pilot,
  resource: number,
  figures: PilotFigures,
  load: number,
  isUnderWay: boolean,
): Pick<LoadPrediction, 'growthPerMonth' | 'growsFromHalf' | 'settlesAt' | 'passes'> {
  const { growth, late, tasks, waiting, wait, heavier } = figures;
  const growing = isGrowing(figures, seenBy(pilot), usualList(plan, resource));
  const leave = leavingOf(figures) > 0;
  const atFirst = Number.isFinite(load) ? tasks * Math.max(0, 1 - heavier / load) * month : tasks * month;
  const by = heldBy(plan, resource, figures);
  const isHeld = leave && !growing;
  const fromHalf = growing && isUnderWay && load > 1 && isFaster(late, growth, pilot.runs.length);
  // Without any room nobody ever waits: then it says how many are refused.
  const isShort = by === 'refusing' ? waiting > 0 && waiting < atFirst : isHeld && waiting < nobody;
  return {
    // What is asked over a capacity says nothing of a list that is seen to grow: not all of the one may be of use, and some may
    // leave the other. Nor does it where those who leave it, and closing time, let no list come to be, or where it is full
    // within a month.
    growthPerMonth: fromHalf ? late.mean : growing ? growth.mean : isShort ? undefined : atFirst,
    ...(fromHalf && { growsFromHalf: true }),
    settlesAt: isHeld ? { waiting, wait, by } : undefined,
    passes: passes(plan, pilot, resource, tasks),
  };
}

/** Beyond chance. */
function isFaster(one: Spread, other: Spread, runs: number): boolean {
  return one.mean - other.mean > (2 * Math.sqrt(one.sd * one.sd + other.sd * other.sd)) / Math.sqrt(runs);
}

/** Tasks a second that leave the list unserved, or never come to it, in the last quarter. */
function leavingOf({ gaveUp, refused, stayedAway, diverted }: PilotFigures): number {
  return gaveUp + refused + stayedAway + diverted;
}

/** What most of those do who are not served. */
function heldBy(plan: Plan, resource: number, { gaveUp, refused, stayedAway, diverted }: PilotFigures): HeldBy {
  const most = Math.max(gaveUp, refused, stayedAway, diverted);
  if (most === gaveUp) return impatientAt(plan, resource) ?? 'giving up';
  if (most === refused) return 'refusing';
  return most === diverted ? 'diverting' : 'not joining';
}

/** Of what is overloaded by turns: when its list was how long has been seen, and not how it grows on average. */
const byTurns = { growthPerMonth: undefined, settlesAt: undefined };

/** Up to the first that is not passed; in a run that was cut short, nothing is known of that one. */
function passes(plan: Plan, pilot: Pilot, resource: number, perSecond: number): LoadPrediction['passes'] {
  const usual = ordinaryList(plan, resource, perSecond);
  const isWhole = pilot.covers >= plan.period.horizon;
  const found: { readonly waiting: number; readonly at: number | undefined }[] = [];
  const passed = passedIn(pilot, resource);
  for (const [i, waiting] of thresholds.entries()) {
    if (waiting <= usual) continue;
    const at = passed[i];
    if (at !== undefined || isWhole) found.push({ waiting, at });
    if (at === undefined) break;
  }
  return found;
}

function spellsBy(
  plan: Plan,
  pilot: Pilot,
  resource: number,
  over: boolean,
  growthIsKnown: boolean,
): LoadPrediction['shortSpells'] {
  const asked = (spell: Window) =>
    plan.resources.map((_, i) => (i === resource ? askedIn(plan, pilot, resource, spell) : undefined));
  return reportedSpells(element(shortSpells(plan, asked), resource), over, growthIsKnown);
}
