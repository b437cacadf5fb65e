/** Whether a design can tell an observed figure, and what its replications are asked for it. */
import { civilDate, parseDate } from '../../plan/civil-date.ts';
import type { Plan } from '../../plan/plan.ts';
import { day, month, week, year } from '../../plan/units.ts';
import type { FigureAsked, FigureSite } from '../collect/figures.ts';
import { sites } from '../places/sites.ts';
import type { ChosenMeasure } from '../points/chosen-measure.ts';
import type { Days, ObservedFigure, RateTime, Summed } from './observed-figure.ts';

/** Why a design says nothing of a figure. */
export type NotAsked =
  /** The period is not all within what is simulated. */
  | 'outside the run'
  /** It begins in the start-up, of which nothing is measured. */
  | 'in the start-up'
  | 'no such place';

export function figureInPlan(figure: ObservedFigure, plan: Plan): FigureAsked | NotAsked {
  const { start, horizon, startUp } = plan.period;
  const first = parseDate(start);
  if (first === undefined) throw new RangeError(`"${start}" is not a date`);
  const [from, until] = [(figure.days.from - first) * day, (figure.days.until - first) * day];
  if (from < 0 || until > horizon) return 'outside the run';
  if (from < startUp) return 'in the start-up';
  const [parts, whole] = [partsOf(figure), figure.of === undefined ? [] : partsOf(figure.of)];
  if (placesLackedBy(plan, figure).length > 0) return 'no such place';
  return { sites: parts.map(siteOf), of: whole.map(siteOf), from, until, count: figure.count };
}

/** Of what a figure is taken, as far as the plan does not have it. */
export function placesLackedBy(plan: Plan, figure: ObservedFigure): readonly ChosenMeasure[] {
  const all = [...partsOf(figure), ...(figure.of === undefined ? [] : partsOf(figure.of))];
  return all.filter((each) => !hasPlace(plan, each));
}

function partsOf({ chosen, plus }: Summed): readonly ChosenMeasure[] {
  return [chosen, ...plus];
}

function siteOf({ measure, extra, kind, whereName }: ChosenMeasure): FigureSite {
  return { measure, extra, kind, whereName };
}

function hasPlace(plan: Plan, { measure, extra, kind, whereName }: ChosenMeasure): boolean {
  return sites(plan, extra === undefined ? [] : [extra]).some(
    (site) => site.measure.id === measure && site.where.kind === kind && site.whereName === whereName,
  );
}

const lengths: Readonly<Record<RateTime, number>> = { day, week, month, quarter: 3 * month, year };

/** How many such times a period holds: whole months, quarters and years by the calendar, others by their length. */
export function timesIn({ from, until }: Days, per: RateTime): number {
  const [first, next] = [civilDate(from), civilDate(until)];
  const months = 12 * (next.year - first.year) + next.month - first.month;
  const inMonths = { day: 0, week: 0, month: 1, quarter: 3, year: 12 }[per];
  if (inMonths > 0 && first.day === 1 && next.day === 1) return months / inMonths;
  return ((until - from) * day) / lengths[per];
}
