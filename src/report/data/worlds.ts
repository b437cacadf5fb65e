import type { Comparison } from '../../experiment/result.ts';
import type { World, Worlds } from '../../experiment/uncertainty/worlds-result.ts';
import { inLanguage, type Language } from '../../language/text.ts';
import { dateAt } from '../../plan/civil-date.ts';
import { day } from '../../plan/units.ts';
import { measureLabel } from '../results/measure-label.ts';
import { designTitle, placeTitle } from '../results/titles.ts';
import { unitWords } from '../words/units.ts';
import { worldDataWords as heads } from '../words/worlds.ts';
import type { DataCell, DataColumn, DataTable } from './data-table.ts';

/**
 * One row for each world that was drawn, those that cannot be among them, with its inputs (in the unit that their heading names)
 * and then, of each design, the place that jams first and the mean of each measure over the replications there, and of each
 * other design the differences from the first.
 */
export function worldsData(comparison: Comparison, worlds: Worlds, language: Language): DataTable {
  const { designs } = comparison;
  const start = designs[0]?.plan.period.start ?? '';
  const { uncertain, measures } = worlds;
  const named = measures.map(({ measure, kind, whereName, unit }) => {
    const place = placeTitle(comparison, { where: { kind }, whereName }, language);
    const head = `${measureLabel(measure, language)}, ${place} (${inLanguage(unitWords[unit].many, language)})`;
    return { key: `${measure} at ${whereName} (${unit})`, head };
  });
  const ofDesign = designs.map((design) => ({ key: design.key, title: designTitle(comparison, design, language) }));
  const [baseline, ...others] = ofDesign;
  const columns: readonly DataColumn[] = [
    ...(['world', 'possible', 'why_not'] as const).map((key) => column(key, inLanguage(heads[key], language))),
    ...uncertain.map(({ name, title, numbers: { unit } }) => {
      const inUnit = unit.shown === '' ? '' : ` (${unit.shown})`;
      return column(`${name}${inUnit}`, `${inLanguage(title, language)}${inUnit}`);
    }),
    ...ofDesign.flatMap(({ key, title }) => [
      column(`${key}: jams first at`, `${title}: ${inLanguage(heads.jams, language)}`),
      ...named.map((each) => column(`${key}: ${each.key}`, `${title}: ${each.head}`)),
    ]),
    ...others.flatMap(({ key, title }) =>
      named.map((each) =>
        column(`${key} minus ${baseline?.key ?? ''}: ${each.key}`, `${title} − ${baseline?.title ?? ''}: ${each.head}`),
      ),
    ),
  ];
  const rows = worlds.worlds.map((world) => [
    ...[
      world.number,
      world.kind === 'possible' ? 'yes' : 'no',
      world.kind === 'possible' ? undefined : inLanguage(world.why, language),
    ],
    ...world.inputs.map((value, i) => value / (uncertain[i]?.numbers.unit.worth ?? 1)),
    ...seenIn(world, worlds, designs.length, start),
  ]);
  return { columns, rows };
}

function column(key: string, head: string): DataColumn {
  return { key, head, holds: 'values' };
}

function seenIn(world: World, { measures }: Worlds, designs: number, start: string): readonly DataCell[] {
  if (world.kind === 'impossible')
    return Array.from({ length: designs * (1 + measures.length) + (designs - 1) * measures.length });
  const isDate = (measure: number) => measures[measure]?.unit === 'date';
  const value = (mean: number | undefined, measure: number): DataCell =>
    isDate(measure) && mean !== undefined ? dateAt(start, Math.max(0, mean)) : mean;
  const apart = (mean: number | undefined, measure: number): DataCell =>
    isDate(measure) && mean !== undefined ? mean / day : mean;
  return [
    ...world.designs.flatMap(({ jams, values }) => [jams, ...values.map(({ mean }, i) => value(mean, i))]),
    ...world.differences.flatMap((values) => values.map(({ mean }, i) => apart(mean, i))),
  ];
}
