import type { Plan } from '../../plan/plan.ts';
import type { Mishap } from '../collect/cases.ts';
import type { FollowedPart, FollowedSnapshot } from '../collect/followed.ts';
import { element } from '../element.ts';
import { nameOf } from '../places/sites.ts';
import type { Unit, Where } from '../result.ts';
import { gatesAndRefusals } from './gates-and-refusals.ts';
import type { MeasureRow } from './measure.ts';
import { money } from './money.ts';
import { all, chain, ends, zoneEnds, zones } from './places.ts';
import { inDays, overEnds, ratio } from './sums.ts';

/** One thing that is measured of the cases that came in the window, each followed until it left. */
export interface FollowedRow {
  readonly unit: Unit;
  /**
   * When it is reported while some cases have not left: `always`; while they are `hardly any`, too few to change a count much; or only
   * once `all` have left, as with averages.
   */
  readonly reported: 'always' | 'hardly any' | 'all';
  readonly places: (plan: Plan) => readonly Where[];
  readonly value: (part: FollowedPart, where: Where) => number | undefined;
}

/** Of the chain and its zones, where it can happen. */
function mishap(of: MeasureRow, met: Mishap): FollowedRow {
  const places = (plan: Plan) => of.places(plan).filter(({ kind }) => kind === 'chain' || kind === 'zone');
  return { unit: 'cases', reported: 'hardly any', places, value: (part) => part[met] };
}

function sum(of: MeasureRow, value: FollowedRow['value']): FollowedRow {
  return { unit: 'euro', reported: 'hardly any', places: of.places, value };
}

function totalTime(value: (part: FollowedPart) => number | undefined): FollowedRow {
  return { unit: 'days', reported: 'all', places: all(chain, zones), value: (part) => inDays(value(part)) };
}

/** In the order in which they are reported. */
const table = {
  followed: { unit: 'cases', reported: 'always', places: all(chain, zones), value: ({ came }) => came },
  'followed still inside': {
    unit: 'cases',
    reported: 'always',
    places: all(chain, zones),
    value: ({ inside }) => inside,
  },
  'followed ended': {
    unit: 'cases',
    reported: 'hardly any',
    places: all(ends, zoneEnds),
    value: ({ ended }, where) => overEnds(where, ended),
  },
  'followed gave up': mishap(gatesAndRefusals['gave up'], 'gaveUp'),
  'followed moved on': mishap(gatesAndRefusals['moved on'], 'movedOn'),
  'followed refused': mishap(gatesAndRefusals.refused, 'refused'),
  'followed balked': mishap(gatesAndRefusals.balked, 'balked'),
  'followed diverted': mishap(gatesAndRefusals.diverted, 'diverted'),
  'followed total time mean': totalTime(({ spent, left }) => ratio(spent, left)),
  'followed total time p50': totalTime(({ totals }) => totals.quantile(0.5)),
  'followed total time p90': totalTime(({ totals }) => totals.quantile(0.9)),
  'followed charged': sum(money.charged, ({ charged }) => charged),
  'followed collected': sum(money.collected, ({ collected }, where) => overEnds(where, collected)),
  'followed paid out': sum(money['paid out'], ({ paidOut }, where) => overEnds(where, paidOut)),
} satisfies Readonly<Record<string, FollowedRow>>;

export type FollowedMeasureId = keyof typeof table;

/** A row with its id. */
export interface FollowedMeasure extends FollowedRow {
  /** What tables and files call it, unique; no measure of a run has it. */
  readonly id: FollowedMeasureId;
}

export const followedMeasures: readonly FollowedMeasure[] = Object.keys(table)
  .filter(isRegistered)
  .map((id) => ({ ...table[id], id }));

function isRegistered(id: string): id is FollowedMeasureId {
  return Object.hasOwn(table, id);
}

export interface FollowedSite {
  readonly measure: FollowedMeasure;
  readonly where: Where;
  readonly whereName: string;
}

/** Everything that is measured of the cases followed; the order of the values of each replication. */
export function followedSites(plan: Plan): readonly FollowedSite[] {
  return followedMeasures.flatMap((measure) =>
    measure.places(plan).map((where) => ({ measure, where, whereName: nameOf(plan, where) })),
  );
}

/** The cases that are meant: those of a zone, or all. */
export function followedAt(snapshot: FollowedSnapshot, where: Where): FollowedPart {
  return where.kind === 'zone' || where.kind === 'zone end' ? element(snapshot.zones, where.index) : snapshot.chain;
}
