import type { Comparison } from '../../experiment/result.ts';
import type { World, Worlds } from '../../experiment/uncertainty/worlds-result.ts';
import { inLanguage, type Language } from '../../language/text.ts';
import { dateAt } from '../../plan/civil-date.ts';
import { day } from '../../plan/units.ts';
import { unitInWords } from '../plan-in-words/values-as-written.ts';
import { measureLabel } from '../results/measure-label.ts';
import { designTitle, placeTitle } from '../results/titles.ts';
import { fileUnitWords } from '../words/data.ts';
import { worldDataWords as heads } from '../words/worlds.ts';
import type { DataCell, DataColumn, DataTable, Named } from './data-table.ts';
import { fileUnit, Labels } from './labels.ts';

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
    const headIn = (of: string) => `${measureLabel(measure, language)}, ${place} (${of})`;
    const apart = unit === 'date' ? inLanguage(fileUnitWords.dateDifference, language) : fileUnit(unit, language);
    const headings = { head: headIn(fileUnit(unit, language)), apart: headIn(apart) };
    return { key: `${measure} at ${whereName} (${unit})`, ...headings };
  });
  const ofDesign = designs.map((design) => ({ key: design.key, title: designTitle(comparison, design, language) }));
  const [baseline, ...others] = ofDesign;
  const columns: readonly DataColumn[] = [
    ...(['world', 'possible', 'why_not'] as const).map((key) => column(key, inLanguage(heads[key], language))),
    ...uncertain.map(({ name, title, numbers: { unit } }) => {
      const inUnit = (shown: string) => (shown === '' ? '' : ` (${shown})`);
      return column(
        `${name}${inUnit(unit.shown)}`,
        `${inLanguage(title, language)}${inUnit(unitInWords(language)(unit.shown))}`,
      );
    }),
    ...ofDesign.flatMap(({ key, title }) => [
      column(`${key}: jams first at`, `${title}: ${inLanguage(heads.jams, language)}`, 'names'),
      ...named.map((each) => column(`${key}: ${each.key}`, `${title}: ${each.head}`)),
    ]),
    ...others.flatMap(({ key, title }) =>
      named.map((each) =>
        column(
          `${key} minus ${baseline?.key ?? ''}: ${each.key}`,
          `${title} − ${baseline?.title ?? ''}: ${each.apart}`,
        ),
      ),
    ),
  ];
  const labels = new Labels(comparison, language);
  const placeOf = (key: string | undefined): Named | undefined =>
    key === undefined
      ? undefined
      : { key, label: placeTitle(comparison, { where: { kind: 'resource' }, whereName: key }, language) };
  const rows = worlds.worlds.map((world) => [
    ...[
      world.number,
      labels.yesOrNo(world.kind === 'possible'),
      world.kind === 'possible' ? undefined : inLanguage(world.why, language),
    ],
    ...world.inputs.map((value, i) => value / (uncertain[i]?.numbers.unit.worth ?? 1)),
    ...seenIn(world, worlds, { designs: designs.length, start, placeOf }),
  ]);
  return { columns, rows };
}

function column(key: string, head: string, holds: DataColumn['holds'] = 'values'): DataColumn {
  return { key, head, holds };
}

function seenIn(
  world: World,
  { measures }: Worlds,
  {
    designs,
    start,
    placeOf,
  }: {
    readonly designs: number;
    readonly start: string;
    readonly placeOf: (key: string | undefined) => Named | undefined;
  },
): readonly DataCell[] {
  if (world.kind === 'impossible')
    return Array.from({ length: designs * (1 + measures.length) + (designs - 1) * measures.length });
  const isDate = (measure: number) => measures[measure]?.unit === 'date';
  const value = (mean: number | undefined, measure: number): DataCell =>
    isDate(measure) && mean !== undefined ? dateAt(start, Math.max(0, mean)) : mean;
  const apart = (mean: number | undefined, measure: number): DataCell =>
    isDate(measure) && mean !== undefined ? mean / day : mean;
  return [
    ...world.designs.flatMap(({ jams, values }) => [placeOf(jams), ...values.map(({ mean }, i) => value(mean, i))]),
    ...world.differences.flatMap((values) => values.map(({ mean }, i) => apart(mean, i))),
  ];
}
