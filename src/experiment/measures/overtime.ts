import type { Plan } from '../../model/plan.ts';
import { hour } from '../../model/units.ts';
import { element } from '../element.ts';
import type { Measure } from './measure.ts';
import { units } from './places.ts';

/** Hours of work after closing time, where work in hand is finished first. */
export const overtime: Measure = {
  id: 'overtime',
  unit: 'hours',
  needsSteadyState: false,
  places: (plan) => units(plan).filter((where) => where.kind === 'resource' && worksOn(plan, where.index)),
  value: ({ books }, where) => {
    return where.kind === 'resource' ? element(books.resources.overtimeArea, where.index) / hour : undefined;
  },
};

function worksOn(plan: Plan, resource: number): boolean {
  const { closing, hours, capacity } = element(plan.resources, resource);
  return closing === 'finish' && (hours !== undefined || capacity.roster !== undefined || capacity.levels.length > 1);
}
