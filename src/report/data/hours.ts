import type { Comparison } from '../../experiment/result.ts';
import type { Language } from '../../language/text.ts';
import { dateAt, lastDay } from '../../plan/civil-date.ts';
import { hour } from '../../plan/units.ts';
import { timeOf } from '../dates/date-in-words.ts';
import type { DataTable } from './data-table.ts';
import { dataColumns } from './data-table.ts';
import { Labels } from './labels.ts';

/**
 * The hours of each day at which a place is asked for more than it can do, of each place at most once; from `first_day` to
 * `last_day`. Undefined where no design has any.
 */
export function hoursData(comparison: Comparison, language: Language): DataTable | undefined {
  const { designs } = comparison;
  if (designs.every(({ shortHours = [] }) => shortHours.length === 0)) return undefined;
  const labels = new Labels(comparison, language);
  const rows = designs.flatMap(({ key, plan, shortHours = [] }) => {
    const { start } = plan.period;
    return shortHours.map(({ resource, from, until, load, most, fewest, over, onOpenDays }) => [
      labels.design(key),
      ...labels.place({ where: { kind: 'resource' }, whereName: plan.resources[resource]?.name ?? '' }),
      ...[timeOf(start, from * hour), timeOf(start, until * hour), load, most, fewest],
      ...[labels.yesOrNo(onOpenDays), dateAt(start, over.from), lastDay(start, over.until)],
    ]);
  });
  const place = ['scenario', 'where_kind', 'where'] as const;
  const figures = ['from_time', 'until_time', 'demand', 'longest', 'shortest'] as const;
  return { columns: dataColumns(language, [...place, ...figures, 'open_days', 'first_day', 'last_day']), rows };
}
