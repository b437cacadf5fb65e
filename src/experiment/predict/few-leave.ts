import { log } from '../../numbers/log.ts';
import { pow } from '../../numbers/pow.ts';
import type { LinePlan, Plan, ResourcePlan } from '../../plan/plan.ts';
import type { Seconds } from '../../plan/units.ts';
import { day } from '../../plan/units.ts';
import { survivalOf } from '../../random/distribution.ts';
import { erlangC } from '../../theory/erlang.ts';
import { element } from '../element.ts';
import type { Capacity } from './capacity.ts';
import type { Demand } from './demand.ts';

/** What is known by formula of the resource that a list waits for. */
export interface Pressure {
  readonly plan: Plan;
  readonly capacities: readonly Capacity[];
  readonly demands: readonly Demand[];
}

/** Cases that give up or find no room may be left out up to this share of those who come. */
const few = 0.002;
/** The units that Erlang's formula is worked out for, at most: above it, more only make fewer wait. */
const mostUnits = 1000;
const looks = 40;
/** Closed all the while: a weekend and a holiday beside it. */
const longestClosed = 4 * day;

/**
 * Whether next to nobody gives up in a list or finds it full, so that what comes after it needs no short run: by Erlang's
 * formula for the waits behind exponential work, with the longest time that the doors may be closed on top.
 */
export function fewLeave(line: LinePlan, resource: number, pressure: Pressure): boolean {
  const { plan, capacities, demands } = pressure;
  const { crowd } = element(demands, resource);
  const { strength, atStart } = element(capacities, resource);
  if (crowd.load === 0 || strength === Number.POSITIVE_INFINITY) return true;
  const load = crowd.load / strength;
  const units = Math.min(mostUnits, Math.floor(atStart));
  if (!(load < 0.9) || units < 1) return false;
  const planned = element(plan.resources, resource);
  const waits = erlangC(units, load * units);
  // The mean wait of those who wait at all.
  const wait = crowd.load / crowd.rate / strength / (1 - load);
  return (
    fewGiveUp(line, waits, wait, standstill(planned)) &&
    fewRefused(line, planned, waits * pow(load, Math.min(line.room ?? Infinity, planned.room ?? Infinity)))
  );
}

function fewGiveUp({ patience }: LinePlan, waits: number, wait: Seconds, closed: Seconds): boolean {
  if (patience === undefined) return true;
  if (patience.lasts.kind !== 'fixed') return false;
  const stays = survivalOf(patience.lasts.value);
  // Everybody may find it closed; of those who wait on, the wait is exponential.
  let leave = 1 - stays(closed);
  for (let i = 0; i < looks; i++) {
    const middle = -wait * log(1 - (i + 0.5) / looks);
    leave += (waits * (1 - stays(closed + middle))) / looks;
  }
  return leave < few;
}

function fewRefused({ room }: LinePlan, planned: ResourcePlan, full: number): boolean {
  if (room === undefined && planned.room === undefined) return true;
  return standstill(planned) === 0 && full < few;
}

/** How long nothing may be served though there is work. */
function standstill({ capacity, hours }: ResourcePlan): Seconds {
  const { sessions, roster } = capacity;
  const closed = hours === undefined ? 0 : longestClosed;
  return closed + (sessions?.every ?? 0) + (roster?.shifts.some(({ units }) => units === 0) ? roster.every : 0);
}
