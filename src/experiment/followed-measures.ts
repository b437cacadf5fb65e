import type { Plan } from '../plan/plan.ts';
import type { Mishap } from './collect-cases.ts';
import type { FollowedPart, FollowedSnapshot } from './collect-followed.ts';
import { element } from './element.ts';
import { balked } from './measures/balked.ts';
import { charged } from './measures/charged.ts';
import { collected } from './measures/collected.ts';
import { diverted } from './measures/diverted.ts';
import { gaveUp } from './measures/gave-up.ts';
import type { Measure } from './measures/measure.ts';
import { movedOn } from './measures/moved-on.ts';
import { paidOut } from './measures/paid-out.ts';
import { all, chain, ends, zoneEnds, zones } from './measures/places.ts';
import { refused } from './measures/refused.ts';
import { inDays, overEnds, ratio } from './measures/sums.ts';
import type { Unit, Where } from './result.ts';
import { nameOf } from './sites.ts';

/** Told of the cases that came in the window, each followed until it left. */
export interface FollowedMeasure {
  readonly id: string;
  readonly unit: Unit;
  /**
   * While some have not left: told `always`; as long as they are `hardly any`, by whom a count can still change; or not told,
   * as an average that would be of `all` only then.
   */
  readonly told: 'always' | 'hardly any' | 'all';
  readonly places: (plan: Plan) => readonly Where[];
  readonly value: (part: FollowedPart, where: Where) => number | undefined;
}

/** Of the chain and its zones, where it can happen. */
function mishap(of: Measure, met: Mishap): FollowedMeasure {
  const places = (plan: Plan) => of.places(plan).filter(({ kind }) => kind === 'chain' || kind === 'zone');
  return { id: `followed ${of.id}`, unit: 'cases', told: 'hardly any', places, value: (part) => part[met] };
}

function money(of: Measure, value: FollowedMeasure['value']): FollowedMeasure {
  return { id: `followed ${of.id}`, unit: 'euro', told: 'hardly any', places: of.places, value };
}

function totalTime(id: string, value: (part: FollowedPart) => number | undefined): FollowedMeasure {
  return { id, unit: 'days', told: 'all', places: all(chain, zones), value: (part) => inDays(value(part)) };
}

export const followedMeasures: readonly FollowedMeasure[] = [
  { id: 'followed', unit: 'cases', told: 'always', places: all(chain, zones), value: ({ came }) => came },
  {
    id: 'followed still inside',
    unit: 'cases',
    told: 'always',
    places: all(chain, zones),
    value: ({ inside }) => inside,
  },
  {
    id: 'followed ended',
    unit: 'cases',
    told: 'hardly any',
    places: all(ends, zoneEnds),
    value: ({ ended }, where) => overEnds(where, ended),
  },
  mishap(gaveUp, 'gaveUp'),
  mishap(movedOn, 'movedOn'),
  mishap(refused, 'refused'),
  mishap(balked, 'balked'),
  mishap(diverted, 'diverted'),
  totalTime('followed total time mean', ({ spent, left }) => ratio(spent, left)),
  totalTime('followed total time p50', ({ totals }) => totals.quantile(0.5)),
  totalTime('followed total time p90', ({ totals }) => totals.quantile(0.9)),
  money(charged, (part) => part.charged),
  money(collected, (part, where) => overEnds(where, part.collected)),
  money(paidOut, (part, where) => overEnds(where, part.paidOut)),
];

export interface FollowedSite {
  readonly measure: FollowedMeasure;
  readonly where: Where;
  readonly whereName: string;
}

/** Everything that is told of the cases followed; the order of the values of each replication. */
export function followedSites(plan: Plan): readonly FollowedSite[] {
  return followedMeasures.flatMap((measure) =>
    measure.places(plan).map((where) => ({ measure, where, whereName: nameOf(plan, where) })),
  );
}

/** The cases that are meant: those of a zone, or all. */
export function followedAt(snapshot: FollowedSnapshot, where: Where): FollowedPart {
  return where.kind === 'zone' || where.kind === 'zone end' ? element(snapshot.zones, where.index) : snapshot.chain;
}
