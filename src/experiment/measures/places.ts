import type { EndPlan, LinePlan, Plan, StepPart } from '../../plan/plan.ts';
import { planWays } from '../../plan/plan-ways.ts';
import { endUnderAny, partsOf, zonesOf } from '../../plan/rules.ts';
import { element } from '../element.ts';
import { endsOfChain } from '../places/ends-from.ts';
import { gateSteps } from '../places/gate-steps.ts';
import { listPlaces } from '../places/list-places.ts';
import { listRows } from '../places/list-rows.ts';
import { groupSteps, listsOf } from '../places/list-steps.ts';
import type { Where } from '../result.ts';

type Places = (plan: Plan) => readonly Where[];

export const chain: Places = () => [{ kind: 'chain' }];

/** The ends that cases of the chain can come to. */
export const ends: Places = (plan) => sorted(endsOfChain(plan)).map((index) => ({ kind: 'end', index }));

export const resources: Places = (plan) => plan.resources.map((_, index) => ({ kind: 'resource', index }));

/** The resources of which units are taken and given back: no seats, which are there for a session at a time. */
export const units: Places = (plan) => resources(plan).filter((where) => !hasSeats(plan, where));

/** The resources of which there are ever only so many: of others no share is used, and nobody is there without work. */
export const limited: Places = (plan) => resources(plan).filter((where) => !isUnlimited(plan, where));

/** Whether there is never an end to its units. */
export function isUnlimited(plan: Plan, where: Where): boolean {
  if (where.kind !== 'resource') return false;
  const { levels, roster } = element(plan.resources, where.index).capacity;
  return (roster?.shifts ?? levels).every((each) => each.units === Number.POSITIVE_INFINITY);
}

/** The resources that are people. */
export const staff: Places = (plan) =>
  resources(plan).filter((where) => where.kind === 'resource' && plan.resources[where.index]?.kind === 'staff');

/** Wherever a list is followed over time. */
export const followedLists: Places = (plan) => listPlaces(plan);

export const zones: Places = (plan) => zonesOf(plan).map((_, index) => ({ kind: 'zone', index }));

/** The same for every zone. */
export const zoneEnds: Places = (plan) => {
  const reached = sorted(endsOfChain(plan));
  return zonesOf(plan).flatMap((_, index) => reached.map((end): Where => ({ kind: 'zone end', index, end })));
};

/** Every way from one place straight to another. */
export const ways: Places = (plan) => planWays(plan).map((_, index) => ({ kind: 'way', index }));

export const organisations: Places = (plan) => plan.organisations.map((_, index) => ({ kind: 'organisation', index }));

/** Wherever there is a list: every resource that a step uses, and every step with work or a group. */
export const lists: Places = (plan) => listsWhere(plan, () => true);

/** The lists for which there is a norm, and the resources that they wait for. */
export const listsWithNorm: Places = (plan) => {
  const normed = listRows(plan).rows.filter(({ norm, needs }) => norm !== undefined && needs !== undefined);
  const steps = new Set(normed.map(({ step }) => step));
  const needed = new Set(normed.flatMap(({ needs = [] }) => needs));
  return lists(plan).filter((where) => {
    if (where.kind === 'resource') return needed.has(where.index);
    return where.kind === 'step' && steps.has(where.index);
  });
};

/** The lists of which the line of at least one step answers to the description. */
export function listsWhere(
  plan: Plan,
  matches: (line: LinePlan, list: { readonly movesOn: boolean }) => boolean,
): readonly Where[] {
  const found = plan.steps.flatMap((_, index) => {
    const matching = listsOf(plan, index).filter((list) => matches(list.line, list));
    return matching.length > 0 ? [{ index, needs: matching.flatMap(({ needs }) => needs) }] : [];
  });
  const used = new Set(found.flatMap(({ needs }) => needs));
  return [
    ...resources(plan).filter((where) => where.kind === 'resource' && used.has(where.index)),
    ...found.map(({ index }): Where => ({ kind: 'step', index })),
  ];
}

/** The steps with a gate that is open or closed for everybody alike. */
export const gates: Places = (plan) => gateSteps(plan).map((index) => ({ kind: 'step', index }));

/** The steps where groups meet. */
export const groups: Places = (plan) => groupSteps(plan).map((index) => ({ kind: 'step', index }));

/** Those of them where a group meets more than once, and needs something for it. */
export const meetsAgain: Places = (plan) => {
  return stepsWith(plan, (part) => {
    return part.kind === 'group' && part.needs.length > 0 && (part.sessions > 1 || part.sessionsBy !== undefined);
  });
};

/** The chain and its zones, where people come back. */
export const returnPlaces: Places = (plan) => {
  return endsWhere(plan, ({ returns }) => returns !== undefined).length > 0 ? [...chain(plan), ...zones(plan)] : [];
};

/** One after the other. */
export function all(...places: readonly Places[]): Places {
  return (plan) => places.flatMap((each) => each(plan));
}

/** These places, and the whole chain where there are any. */
export function withChain(places: readonly Where[]): readonly Where[] {
  return places.length > 0 ? [{ kind: 'chain' }, ...places] : [];
}

/** These places, and the whole chain and its zones where there are any. */
export function withChainAndZones(plan: Plan, places: readonly Where[]): readonly Where[] {
  return places.length > 0 ? [{ kind: 'chain' }, ...places, ...zones(plan)] : [];
}

/** The steps with a part of that description, under whichever policy. */
export function stepsWith(plan: Plan, matches: (part: StepPart) => boolean): readonly Where[] {
  return plan.steps.flatMap((_, index): readonly Where[] =>
    partsOf(plan, index).some(matches) ? [{ kind: 'step', index }] : [],
  );
}

/** Whether the plan charges cases for anything. */
export function hasCharges(plan: Plan): boolean {
  return stepsWith(plan, ({ kind }) => kind === 'charge').length > 0;
}

/** The ends that a description fits, under whichever policy. */
export function endsWhere(plan: Plan, matches: (end: EndPlan) => boolean): readonly Where[] {
  return ends(plan).filter((where) => where.kind === 'end' && endUnderAny(plan, where.index).some(matches));
}

export function hasSeats(plan: Plan, where: Where): boolean {
  return where.kind === 'resource' && plan.resources[where.index]?.kind === 'seats';
}

function sorted(indices: Iterable<number>): readonly number[] {
  return [...indices].sort((a, b) => a - b);
}
