import type { Plan } from '../plan/plan.ts';
import { zonesOf } from '../plan/rules.ts';
import { mishaps } from './collect/cases.ts';
import type { ChainStatistics } from './collect/chain.ts';
import type { InHandSnapshot, Snapshot } from './collect/snapshot.ts';
import { element } from './element.ts';
import { gateSteps } from './places/gate-steps.ts';
import { rowName, rowsAt } from './places/list-rows.ts';
import { groupSteps } from './places/list-steps.ts';
import type { Audit } from './result.ts';

/** Sums of many times in double precision differ by about this much, relatively; counts may not differ at all. */
const rounding = 1e-9;

/** The consistency checks of one replication; each counts the same thing in two ways that share no arithmetic. */
export function audits(snapshot: Snapshot): readonly Audit[] {
  return [
    ...[flow, little].flatMap((check) => check(snapshot)),
    ...[resources, work, seats].flatMap((check) => check(snapshot)),
    ...[shares, money, groups, gates, parts].flatMap((check) => check(snapshot)),
  ];
}

/** Cases that are counted apart, with those of them that are in hand at the end. */
interface Counted {
  readonly where: string;
  readonly statistics: ChainStatistics;
  readonly inHand: InHandSnapshot;
}

function counted({ statistics: { plan, cases }, inHand, background, zones }: Snapshot): readonly Counted[] {
  return [
    { where: 'chain', statistics: cases.chain, inHand },
    ...(cases.background === undefined
      ? []
      : [{ where: 'other work', statistics: cases.background, inHand: background }]),
    ...cases.zones.map((statistics, zone) => {
      return { where: nameOf(zonesOf(plan), zone), statistics, inHand: element(zones, zone) };
    }),
  ];
}

/** In = out + still inside, for the chain and for every list. */
function flow(snapshot: Snapshot): readonly Audit[] {
  const { steps, lists, plan } = snapshot.statistics;
  const inAll = counted(snapshot).map(({ where, statistics, inHand }) => {
    const came = statistics.inHandAtOpening + statistics.arrived + statistics.returned;
    return audit('flow', where, came, sum(statistics.ended) + inHand.cases, 1, 0);
  });
  const atLists = listsIn(snapshot).map((row) => {
    const came = element(steps.atOpening, row) + element(steps.lined, row);
    const left = element(steps.gaveUp, row) + element(steps.movedOn, row) + element(steps.reassessed, row);
    const went = element(steps.startedFromList, row) + left;
    return audit('flow', rowName(plan, lists, row), came, went + element(snapshot.lists, row).waiting, 1, 0);
  });
  return [...inAll, ...atLists];
}

/** Little: the area under a number over time is the sum of the times that the cases spent. */
function little(snapshot: Snapshot): readonly Audit[] {
  const { statistics, window } = snapshot;
  const { steps, lists, plan } = statistics;
  const inAll = counted(snapshot).map(({ where, statistics: { inHandArea, spentInWindow }, inHand }) => {
    return audit('little', where, inHandArea, spentInWindow + inHand.spentInWindow, window, rounding);
  });
  const atLists = listsIn(snapshot).map((row) => {
    const spent = element(steps.waitedInWindow, row) + element(snapshot.lists, row).waitedInWindow;
    return audit('little', rowName(plan, lists, row), element(steps.waitingArea, row), spent, window, rounding);
  });
  return [...inAll, ...atLists];
}

/** No unit is busy for longer than it is there, and the times spent in each state add up to the window. */
function resources({ statistics, window }: Snapshot): readonly Audit[] {
  const { plan, resources: all } = statistics;
  return plan.resources.flatMap(({ name, kind }, resource) => {
    if (kind === 'seats') return [];
    const present = sum(all.presentAt(resource));
    const busy = element(all.busyArea, resource);
    const most = element(all.unlimited, resource) === 1 ? busy : Math.max(busy, element(all.staffedArea, resource));
    const staffed = element(all.unlimited, resource) === 1 ? busy : element(all.staffedArea, resource);
    return [
      audit('utilisation', name, most, staffed, window, rounding),
      audit('states', name, window, present, window, rounding),
    ];
  });
}

/**
 * The time that the units of a resource were in use is the time that cases were at work. Only where nothing but the work of
 * one case at a time uses them, by the same rules and from the start of the run: no groups, as many units for each, and
 * nothing that is kept, or held for others who are away.
 */
function work({ statistics, window, workUnderWay }: Snapshot): readonly Audit[] {
  const { plan, resources: all, steps, windowStart } = statistics;
  if (windowStart > 0 || plan.policies.length > 0) return [];
  return plan.resources.flatMap(({ name, kind }, resource) => {
    const users = usersOf(plan, resource);
    if (kind === 'seats' || users === undefined || users.length === 0) return [];
    const inUse = element(all.busyArea, resource) + element(all.overtimeArea, resource);
    const worked = users.reduce(
      (seconds, { step, units }) => seconds + units * (element(steps.worked, step) + element(workUnderWay, step)),
      0,
    );
    return [audit('work', name, inUse, worked, window, rounding)];
  });
}

/** The steps whose work needs this resource and no other, and how many units; undefined where it is used in another way. */
function usersOf(
  { steps }: Plan,
  resource: number,
): readonly { readonly step: number; readonly units: number }[] | undefined {
  const users: { readonly step: number; readonly units: number }[] = [];
  for (const [step, plan] of steps.entries()) {
    for (const part of plan.parts) {
      if (part.kind !== 'work' && part.kind !== 'group') continue;
      const need = part.needs.find((each) => each.resource === resource);
      if (need === undefined) continue;
      if (part.kind === 'group' || part.needs.length > 1 || need.keeps || need.unitsBy !== undefined) return undefined;
      users.push({ step, units: need.units });
    }
  }
  return users;
}

/** No session has more people in it than seats. */
function seats({ statistics }: Snapshot): readonly Audit[] {
  const { plan, seats: all } = statistics;
  return plan.resources.flatMap(({ name, kind }, resource) => {
    if (kind !== 'seats') return [];
    const offered = element(all.offered, resource);
    return [audit('utilisation', name, Math.max(offered, element(all.taken, resource)), offered, 1, 0)];
  });
}

/** Of all who left, the shares of the ends add up to 1; counted at the ends against counted by who is not there any more. */
function shares(snapshot: Snapshot): readonly Audit[] {
  return counted(snapshot).flatMap(({ where, statistics, inHand }) => {
    const left = statistics.inHandAtOpening + statistics.arrived + statistics.returned - inHand.cases;
    const found = statistics.totals.reduce((all, { count }) => all + count, 0);
    return left === 0 ? [] : [audit('shares', where, 1, found / left, 1, rounding)];
  });
}

/** Charged = owed by those who left + owed by those who did not. */
function money(snapshot: Snapshot): readonly Audit[] {
  return counted(snapshot).map(({ where, statistics, inHand }) => {
    const charged = statistics.owedAtOpening + statistics.charged;
    const found = sum(statistics.owed) + inHand.owed;
    const wrong = statistics.wrongDebts > 0 ? Number.POSITIVE_INFINITY : found;
    return audit('money', where, charged, wrong, 1, rounding);
  });
}

/**
 * Each member that began in a group is still in it, or left it: at its end or by dropping out, for both are finished
 * there. And a group has no more members than seats.
 */
function groups({ statistics: { plan, lists, steps, groups: all }, inGroups }: Snapshot): readonly Audit[] {
  return groupSteps(plan).flatMap((step) => {
    const name = nameOf(plan.steps, step);
    const rows = rowsAt(plan, lists, { kind: 'step', index: step });
    const over = (column: Float64Array) => rows.reduce((total, row) => total + element(column, row), 0);
    const members = element(all.members, step);
    const began = over(steps.atWorkAtOpening) + members;
    const found = over(steps.finished) + (inGroups.get(step) ?? 0);
    const places = element(all.seats, step);
    return [
      audit('groups', name, began, found, 1, 0),
      audit('groups', `${name}, seats`, Math.max(places, members), places, 1, 0),
    ];
  });
}

/** No gate is closed for longer than the window. */
function gates({ statistics: { plan, gates: all }, window }: Snapshot): readonly Audit[] {
  return gateSteps(plan).map((step) => {
    const closed = element(all.closedTime, step);
    return audit('gates', nameOf(plan.steps, step), Math.max(window, closed), window, window, rounding);
  });
}

/** Zones add up to the chain; what happened at the steps adds up to the chain and the other work. */
function parts(snapshot: Snapshot): readonly Audit[] {
  const { steps, cases } = snapshot.statistics;
  const { chain, background, zones } = cases;
  const over = (count: (statistics: ChainStatistics) => number) =>
    zones.reduce((all, statistics) => all + count(statistics), 0);
  const totals = [
    ({ arrived }: ChainStatistics) => arrived,
    ({ returned }: ChainStatistics) => returned,
    ({ charged }: ChainStatistics) => charged,
    ({ ended }: ChainStatistics) => sum(ended),
    ({ owed }: ChainStatistics) => sum(owed),
    ...mishaps.map((mishap) => (statistics: ChainStatistics) => statistics[mishap]),
  ];
  const ofZones = totals.map((count) => audit('parts', 'zones', count(chain), over(count), 1, rounding));
  const ofSteps = mishaps.map((mishap) => {
    return audit('parts', 'steps', sum(steps[mishap]), chain[mishap] + (background?.[mishap] ?? 0), 1, 0);
  });
  return [
    ...(zones.length > 0 ? [worstOf(ofZones)] : []),
    ...(zones.length > 0 || background !== undefined ? [worstOf(ofSteps)] : []),
  ];
}

function worstOf(checks: readonly Audit[]): Audit {
  return checks.reduce((worst, each) => (each.worst > worst.worst ? each : worst));
}

function listsIn({ statistics: { lists } }: Snapshot): readonly number[] {
  return lists.rows.flatMap(({ needs }, row) => (needs === undefined ? [] : [row]));
}

/** @param scale below this size of what is compared, differences count against it and not against themselves */
function audit(id: Audit['id'], where: string, one: number, other: number, scale: number, allowed: number): Audit {
  const worst = one === other ? 0 : Math.abs(one - other) / Math.max(Math.abs(one), scale);
  return { id, where, worst, allowed, passed: worst <= allowed };
}

function sum(column: Float64Array): number {
  return column.reduce((all, value) => all + value, 0);
}

function nameOf(list: readonly { readonly name: string }[], index: number): string {
  return element(list, index).name;
}

/** A replication of which a consistency check fails: its numbers cannot be trusted, and the fault is the program's. */
export class ConsistencyError extends Error {
  readonly failed: readonly Audit[];
  readonly replication: number;

  constructor(failed: readonly Audit[], replication: number) {
    const list = failed.map(({ id, where, worst, allowed }) => {
      return `${id} at "${where}" is off by ${worst.toPrecision(3)} of the whole, where ${allowed} is allowed`;
    });
    super(`a consistency check fails: ${list.join('; ')}; please report this with the scenario`);
    this.name = 'ConsistencyError';
    this.failed = failed;
    this.replication = replication;
  }
}
