import type { Plan, ResourcePlan } from '../../plan/plan.ts';
import { hour } from '../../plan/units.ts';
import { element } from '../element.ts';
import type { Where } from '../result.ts';
import type { MeasureTable } from './measure.ts';
import { chain, isUnlimited, organisations, staff, units, withChain } from './places.ts';
import { overResources, overStaff, worked, workedOvertime } from './sums.ts';

/** The hours of people, and what hours cost. */
export const hoursAndCosts = {
  /**
   * Hours of work done: those in which staff were busy with cases, overtime included, at full pace. An hour of somebody at
   * half the pace is half an hour. Places are not staff.
   */
  'staff hours': {
    unit: 'hours',
    needsSteadyState: false,
    places: (plan) => [...chain(plan), ...organisations(plan), ...staff(plan)],
    value: (snapshot, where) => overStaff(snapshot, where, (resource) => worked(snapshot, resource) / hour),
  },
  /**
   * Hours of presence: those for which staff are there for this chain, busy or not, at full pace; overtime comes on top.
   * None where somebody's number is unlimited.
   */
  'presence hours': {
    unit: 'hours',
    needsSteadyState: false,
    places: (plan) => limitedOnly(plan, [...chain(plan), ...organisations(plan), ...staff(plan)], staff(plan)),
    value: (snapshot, where) => {
      const { presenceArea, unlimited } = snapshot.statistics.resources;
      const without = overStaff(snapshot, where, (resource) => element(unlimited, resource));
      return without > 0 ? undefined : overStaff(snapshot, where, (resource) => element(presenceArea, resource) / hour);
    },
  },
  /** Hours of work done by staff who were no longer there, where work in hand is finished first; at full pace. */
  overtime: {
    unit: 'hours',
    needsSteadyState: false,
    places: (plan) => {
      const found = staff(plan).filter((where) => finishesWork(plan, where));
      return found.length === 0 ? [] : [...chain(plan), ...organisations(plan), ...found];
    },
    value: (snapshot, where) => overStaff(snapshot, where, (resource) => workedOvertime(snapshot, resource) / hour),
  },
  /** What the hours of work done cost, and the hours in which places were in use. */
  'cost of work': {
    unit: 'euro',
    needsSteadyState: false,
    places: (plan) => withChain(unitsWhere(plan, ({ costPerHour }) => costPerHour !== undefined)),
    value: (snapshot, where) => {
      const { plan } = snapshot.statistics;
      return overResources(
        snapshot,
        where,
        (resource) => (worked(snapshot, resource) / hour) * (plan.resources[resource]?.costPerHour ?? 0),
      );
    },
  },
  /** What the hours cost in which staff and places are there, busy or not. None where their number is unlimited. */
  'cost of presence': {
    unit: 'euro',
    needsSteadyState: false,
    places: (plan) => {
      const found = unitsWhere(plan, ({ costPerHourThere }) => costPerHourThere !== undefined);
      return limitedOnly(plan, withChain(found), found);
    },
    value: (snapshot, where) => {
      const { plan, resources } = snapshot.statistics;
      const cost = (resource: number) => plan.resources[resource]?.costPerHourThere ?? 0;
      const without = overResources(
        snapshot,
        where,
        (resource) => element(resources.unlimited, resource) * cost(resource),
      );
      return without > 0
        ? undefined
        : overResources(
            snapshot,
            where,
            (resource) => (element(resources.presenceArea, resource) / hour) * cost(resource),
          );
    },
  },
} satisfies MeasureTable;

/** Those of the places that none of these resources belongs to of which there is no end. */
function limitedOnly(plan: Plan, places: readonly Where[], resources: readonly Where[]): readonly Where[] {
  const endless = resources.filter((where) => isUnlimited(plan, where));
  return places.filter((place) => !endless.some((where) => belongsTo(plan, where, place)));
}

function belongsTo({ resources }: Plan, where: Where, place: Where): boolean {
  if (where.kind !== 'resource' || place.kind === 'chain') return true;
  return place.kind === 'organisation'
    ? element(resources, where.index).organisation === place.index
    : place.kind === 'resource' && place.index === where.index;
}

function unitsWhere(plan: Plan, matches: (resource: ResourcePlan) => boolean): readonly Where[] {
  return units(plan).filter((where) => where.kind === 'resource' && matches(element(plan.resources, where.index)));
}

function finishesWork(plan: Plan, where: Where): boolean {
  if (where.kind !== 'resource') return false;
  const { closing, hours, capacity } = element(plan.resources, where.index);
  return closing === 'finish' && (hours !== undefined || capacity.roster !== undefined || capacity.levels.length > 1);
}
