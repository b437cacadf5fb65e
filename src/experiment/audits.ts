import { element } from './element.ts';
import { stepsAt, workOf } from './list-steps.ts';
import type { Audit } from './result.ts';
import type { Stock } from './take-stock.ts';

/** Sums of many times in double precision differ by about this much, relatively; counts may not differ at all. */
const rounding = 1e-9;

/** Checks the books of one replication; each check counts the same thing in two ways that share no arithmetic. */
export function audits(stock: Stock): readonly Audit[] {
  return [...flow(stock), ...little(stock), ...resources(stock), ...shares(stock), ...money(stock)];
}

/** In = out + still inside, for the chain and for every list. */
function flow({ books, inHand, lists }: Stock): readonly Audit[] {
  const { chain, steps, plan } = books;
  const left = sum(chain.ended);
  const atLists = stepsAt(plan, { kind: 'chain' }).flatMap((step) => {
    if (workOf(plan, step) === undefined) return [];
    const came = element(steps.atOpening, step) + element(steps.lined, step);
    const went = element(steps.startedFromList, step) + element(steps.gaveUp, step);
    return [audit('flow', nameOf(plan.steps, step), came, went + element(lists, step).waiting, 1, 0)];
  });
  return [audit('flow', 'chain', chain.inHandAtOpening + chain.arrived, left + inHand.cases, 1, 0), ...atLists];
}

/** Little: the area under a number over time is the sum of the times that the cases spent. */
function little({ books, inHand, lists, window }: Stock): readonly Audit[] {
  const { chain, steps, plan } = books;
  const atLists = stepsAt(plan, { kind: 'chain' }).flatMap((step) => {
    if (workOf(plan, step) === undefined) return [];
    const spent = element(steps.waitedInWindow, step) + element(lists, step).waitedInWindow;
    return [audit('little', nameOf(plan.steps, step), element(steps.waitingArea, step), spent, window, rounding)];
  });
  const spent = chain.spentInWindow + inHand.spentInWindow;
  return [audit('little', 'chain', chain.inHandArea, spent, window, rounding), ...atLists];
}

/** No unit is busy for longer than it is there, and the times spent in each state add up to the window. */
function resources({ books, window }: Stock): readonly Audit[] {
  const { plan, resources: all } = books;
  return plan.resources.flatMap(({ name }, resource) => {
    const states = all.present.length / plan.resources.length;
    const present = sum(all.present.subarray(resource * states, (resource + 1) * states));
    const busy = element(all.busyArea, resource);
    const most = element(all.unlimited, resource) === 1 ? busy : Math.max(busy, element(all.staffedArea, resource));
    const staffed = element(all.unlimited, resource) === 1 ? busy : element(all.staffedArea, resource);
    return [
      audit('utilisation', name, most, staffed, window, rounding),
      audit('states', name, window, present, window, rounding),
    ];
  });
}

/** Of all who left, the shares of the ends add up to 1; counted at the ends against counted by who is not there any more. */
function shares({ books, inHand }: Stock): readonly Audit[] {
  const { chain } = books;
  const left = chain.inHandAtOpening + chain.arrived - inHand.cases;
  const counted = chain.totals.reduce((all, { count }) => all + count, 0);
  return left === 0 ? [] : [audit('shares', 'chain', 1, counted / left, 1, rounding)];
}

/** Charged = owed by those who left + owed by those who did not. */
function money({ books, inHand }: Stock): readonly Audit[] {
  const { chain } = books;
  const charged = chain.owedAtOpening + chain.charged;
  const found = sum(chain.owed) + inHand.owed;
  const wrong = chain.wrongDebts > 0 ? Number.POSITIVE_INFINITY : found;
  return [audit('money', 'chain', charged, wrong, 1, rounding)];
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
