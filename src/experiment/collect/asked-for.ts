/** Who asks for a place: those who come to its lists, and those who would have come but for what they found there. */
import { quantitiesIn } from '../../plan/conditions.ts';
import { leadsToAList, nextLists } from '../../plan/next-lists.ts';
import { oncePerPlan } from '../../plan/once-per-plan.ts';
import type { Condition, Plan, Rules, Target } from '../../plan/plan.ts';
import { allRules } from '../../plan/rules.ts';
import { hasList } from '../../plan/step-parts.ts';
import { element } from '../element.ts';
import { needsAt } from '../places/list-steps.ts';
import { workOfLists } from '../places/work-of-lists.ts';
import { followsState, looksAtState } from '../predict/looks-at-state.ts';
import type { Collector } from './collector.ts';
import type { StepAndPlace } from './coming-later.ts';
import { ComingLater } from './coming-later.ts';
import type { Way } from './retries.ts';
import { Retries, retryWays, targetsFrom, ways } from './retries.ts';

/** Cases of a window at one place, each counted once however it goes from one of its lists to another. */
export interface Coming {
  /** Joined a list, or started at once. */
  readonly came: number;
  /** Found no room, or did not join because of what they saw. */
  readonly refused: number;
  /** Went on to the list of another place when their patience ended. */
  readonly movedOn: number;
  /** Of those who came or were refused: had asked before, and come again because their turn did not come. */
  readonly again: number;
}

/** What a gate that looks at a place did with those who came to it. */
export interface Gated {
  readonly admitted: number;
  readonly diverted: number;
  /** Of both: had been sent elsewhere there before, and came again for that reason. */
  readonly back: number;
  /** Of those admitted: came to the place. */
  readonly came: number;
}

/** So far in the window of the statistics. @param place as `listPlaces` names it */
export function comingTo(statistics: Collector, place: number): Coming {
  const { lists, steps } = statistics;
  const { stayedAway, movedBack, refusedBack, again } = besideVisits(statistics, place);
  let [visits, refused, movedOn] = [0, 0, 0];
  lists.rows.forEach(({ places }, row) => {
    if (!places.includes(place)) return;
    visits += element(steps.lined, row) + element(steps.started, row) - element(steps.startedFromList, row);
    refused += element(steps.refused, row);
    movedOn += element(steps.movedOn, row);
  });
  return {
    came: visits - movedBack,
    refused: refused + stayedAway - refusedBack,
    movedOn: movedOn - movedBack,
    again,
  };
}

/** The gates of a plan, each with every place that it looks at, but for one to which it sends everybody back. */
function gatesBefore(plan: Plan): readonly StepAndPlace[] {
  return waysOf(plan).gates;
}

/** What follows those whom they let through; undefined where no gate looks at a place. */
export function throughGates(plan: Plan): ComingLater | undefined {
  const gates = gatesBefore(plan);
  const placesAt = plan.steps.map((_, step) => needsAt(plan, step) ?? []);
  return gates.length === 0 ? undefined : new ComingLater(gates, placesAt);
}

const retryWaysOf = oncePerPlan((plan) => {
  const { back, deterred } = waysOf(plan);
  return retryWays(plan, (way, step, place) => {
    return back[way].has(`${step} ${place}`) || (way === 'balked' && !deterred.has(step));
  });
});

/** What follows who comes again because their turn did not come; undefined where nobody does. */
export function retriesIn(plan: Plan): Retries | undefined {
  const found = retryWaysOf(plan);
  return found.some ? new Retries(plan, found) : undefined;
}

/** So far in the window of the statistics, by gate and place as `gatesBefore` names them. */
export function gatedBy({ plan, gates, steps, retries }: Collector): readonly Gated[] {
  return gatesBefore(plan).map(({ step }, pair) => ({
    admitted: element(gates.admitted, step),
    diverted: element(steps.diverted, step),
    back: retries?.backAtGate[step] ?? 0,
    came: gates.through?.came[pair] ?? 0,
  }));
}

/** What they did since. */
export function gatedSince(before: readonly Gated[], now: readonly Gated[]): readonly Gated[] {
  return now.map((gate, pair) => {
    const then = element(before, pair);
    const since = (count: keyof Gated) => gate[count] - then[count];
    return { admitted: since('admitted'), diverted: since('diverted'), back: since('back'), came: since('came') };
  });
}

/**
 * Those who would have come to a place but for a gate that looks at it: an estimate. Of those whom it sent elsewhere as large a
 * part as came of those whom it let through, and all where it let nobody through. Who tries again counts once.
 */
export function divertedFrom(plan: Plan, place: number, gated: readonly Gated[]): number {
  return gatesBefore(plan).reduce((sum, gate, pair) => {
    if (gate.place !== place) return sum;
    const { admitted, diverted, back, came } = element(gated, pair);
    return sum + Math.max(0, diverted - back) * (admitted > 0 ? Math.min(1, came / admitted) : 1);
  }, 0);
}

/** All who asked for a place in the window that has been. */
export function askedFor(statistics: Collector, place: number): number {
  const { came, refused, again } = comingTo(statistics, place);
  return came + refused - again + divertedFrom(statistics.plan, place, gatedBy(statistics));
}

/** Times that somebody came to the lists of a place, or was turned away there, and the work of these and of those who started. */
export interface WorkAt {
  readonly visits: number;
  readonly workOfVisits: number;
  readonly workOfStarted: number;
  readonly turnedAway: number;
  readonly workOfTurnedAway: number;
}

/** So far in the window of the statistics; where it is not known what each case asks for, all are alike. */
export function workAt({ plan, lists, steps, caseWork }: Collector, place: number): WorkAt {
  const known = workOfLists(plan)[place];
  const work = caseWork === undefined && known?.some(({ kind }) => kind !== 'fixed') ? undefined : known;
  const found = { visits: 0, workOfVisits: 0, workOfStarted: 0, turnedAway: 0, workOfTurnedAway: 0 };
  lists.rows.forEach(({ places }, row) => {
    if (!places.includes(place)) return;
    const started = element(steps.started, row);
    const visits = element(steps.lined, row) + started - element(steps.startedFromList, row);
    const turnedAway = element(steps.refused, row) + element(steps.balked, row);
    const each = work === undefined ? undefined : element(work, row);
    const isAlike = each === undefined || each.kind === 'fixed';
    const one = each?.kind === 'fixed' ? each.value : 1;
    found.visits += visits;
    found.workOfVisits += isAlike ? one * visits : (caseWork?.ofVisits[row] ?? 0);
    found.workOfStarted += isAlike ? one * started : (caseWork?.ofStarted[row] ?? 0);
    found.turnedAway += turnedAway;
    found.workOfTurnedAway += isAlike ? one * turnedAway : (caseWork?.ofTurnedAway[row] ?? 0);
  });
  return found;
}

/**
 * What all who asked for a place ask for on average: those who came and who would have as who came, and those who were turned away
 * there, who may be of another kind, as they.
 *
 * @param asked who asked for it, and @param refused those of them who found no room or did not join
 * @param otherwise what each asks for where nobody came
 */
export function workOfEach(asked: number, refused: number, work: Omit<WorkAt, 'workOfStarted'>, otherwise = 1): number {
  const each = work.visits > 0 ? work.workOfVisits / work.visits : otherwise;
  const eachTurnedAway = work.turnedAway > 0 ? work.workOfTurnedAway / work.turnedAway : each;
  return asked > 0 ? each + (refused / asked) * (eachTurnedAway - each) : each;
}

/** So far, at the lists of one place. */
export interface BesideVisits {
  /** Did not join because of what they saw. */
  readonly stayedAway: number;
  /** Came from another of its lists, and so a second time: because patience ended, and where there was no room. */
  readonly movedBack: number;
  readonly refusedBack: number;
  /** Came once more, because their turn had not come, to a list that others who left it so do not come back to. */
  readonly again: number;
}

/** What is to be added to the visits to the lists of a place, and taken off them, so that each who asked for it counts once. */
export function besideVisits({ plan, lists, steps, retries }: Collector, place: number): BesideVisits {
  const { back, deterred } = waysOf(plan);
  const found = { stayedAway: 0, movedBack: 0, refusedBack: 0, again: retries?.again[place] ?? 0 };
  // Of most plans there is nothing to look for, in however many lists.
  if (deterred.size + back.patience.size + back.refused.size === 0) return found;
  lists.rows.forEach(({ step, places }, row) => {
    if (!places.includes(place)) return;
    const comesBack = (way: Way) => back[way].has(`${step} ${place}`);
    if (deterred.has(step) && !comesBack('balked')) found.stayedAway += element(steps.balked, row);
    if (comesBack('patience')) found.movedBack += element(steps.movedOn, row);
    if (comesBack('refused')) found.refusedBack += element(steps.refused, row);
  });
  return found;
}

type Chain = Pick<Rules, 'steps'>;

/** Ways to and from lists that a plan's rules make, apart from who comes and who is served. */
interface Ways {
  /** "step place" where all who go that way at the step come to another list of the same place. */
  readonly back: Readonly<Record<Way, ReadonlySet<string>>>;
  readonly gates: readonly StepAndPlace[];
  /** The steps at which some do not join because of what they see there: others never would, however short the list. */
  readonly deterred: ReadonlySet<number>;
}

const waysOf = oncePerPlan((plan): Ways => {
  const back = { patience: new Set<string>(), refused: new Set<string>(), balked: new Set<string>() };
  for (const chain of allRules(plan)) {
    chain.steps.forEach(({ parts }, step) => {
      for (const { line } of parts.filter(hasList)) {
        for (const way of ways) {
          for (const place of placesBackAt(plan, chain, step, targetsFrom(line, way)))
            back[way].add(`${step} ${place}`);
        }
      }
    });
  }
  const gates = plan.steps.flatMap((_, step) =>
    [...new Set(placesLookedAt(plan, step))].map((place): StepAndPlace => ({ step, place })),
  );
  const deterred = new Set(plan.steps.flatMap((_, step) => (detersAt(plan, step) ? [step] : [])));
  return { back, gates, deterred };
});

/** The places of a step's list to which all come back who go to one of the targets. */
function placesBackAt(plan: Plan, chain: Chain, step: number, to: readonly Target[]): readonly number[] {
  const places = to.length === 0 ? [] : (needsAt(plan, step) ?? []);
  return places.filter((place) => to.every((target) => isBack(plan, chain, target, place)));
}

/** Whether all who are sent there come to a list of the place. */
function isBack(plan: Plan, chain: Chain, to: Target, place: number): boolean {
  if (!leadsToAList(chain, to)) return false;
  return nextLists(chain, to).every((step) => needsAt(plan, step)?.includes(place) === true);
}

function detersAt(plan: Plan, step: number): boolean {
  const lines = allRules(plan).flatMap(({ steps }) => steps[step]?.parts.filter(hasList) ?? []);
  return lines.some(({ line }) => line.balks.some(({ when, share }) => looksAtState(when) || followsState(share)));
}

function placesLookedAt(plan: Plan, step: number): readonly number[] {
  return allRules(plan).flatMap((chain) =>
    (chain.steps[step]?.parts ?? []).flatMap((part) => {
      if (part.kind !== 'gate') return [];
      const places = [part.openWhile, part.reopens].flatMap((each) => placesIn(plan, each));
      return places.filter((place) => !isBack(plan, chain, part.closedTo, place));
    }),
  );
}

function placesIn(plan: Plan, condition: Condition): readonly number[] {
  return quantitiesIn(condition).flatMap((quantity) => {
    if (quantity.kind === 'waiting at') return needsAt(plan, quantity.step) ?? [];
    return 'resource' in quantity ? [quantity.resource] : [];
  });
}
