import type { Comparison } from '../../experiment/result.ts';
import type { World, Worlds } from '../../experiment/uncertainty/worlds-result.ts';
import { dateAt } from '../../plan/civil-date.ts';
import { day } from '../../plan/units.ts';
import type { CsvCell, CsvDialect } from './dialect.ts';
import { csvText } from './dialect.ts';

/**
 * worlds.csv: one row for each world that was drawn, those that cannot be among them, with its inputs (in the unit that their
 * heading names) and then, of each design, the place that jams first and the mean of each measure over the replications there,
 * and of each other design the differences from the first.
 */
export function worldsCsv({ designs }: Comparison, worlds: Worlds, dialect: CsvDialect): string {
  const start = designs[0]?.plan.period.start ?? '';
  const { uncertain, measures } = worlds;
  const named = measures.map(({ measure, whereName, unit }) => `${measure} at ${whereName} (${unit})`);
  const [baseline, ...others] = designs.map(({ key }) => key);
  const heading = [
    ...['world', 'possible', 'why_not'],
    ...uncertain.map(({ name, numbers }) => (numbers.unit.shown === '' ? name : `${name} (${numbers.unit.shown})`)),
    ...designs.flatMap(({ key }) => [`${key}: jams first at`, ...named.map((measure) => `${key}: ${measure}`)]),
    ...others.flatMap((key) => named.map((measure) => `${key} minus ${baseline ?? ''}: ${measure}`)),
  ];
  const rows = worlds.worlds.map((world) => [
    ...[world.number, world.kind === 'possible' ? 'yes' : 'no', world.kind === 'possible' ? undefined : world.why],
    ...world.inputs.map((value, i) => value / (uncertain[i]?.numbers.unit.worth ?? 1)),
    ...seenIn(world, worlds, designs.length, start),
  ]);
  return csvText([heading, ...rows], dialect);
}

function seenIn(world: World, { measures }: Worlds, designs: number, start: string): readonly CsvCell[] {
  if (world.kind === 'impossible')
    return Array.from({ length: designs * (1 + measures.length) + (designs - 1) * measures.length });
  const isDate = (measure: number) => measures[measure]?.unit === 'date';
  const value = (mean: number | undefined, measure: number): CsvCell =>
    isDate(measure) && mean !== undefined ? dateAt(start, Math.max(0, mean)) : mean;
  const apart = (mean: number | undefined, measure: number): CsvCell =>
    isDate(measure) && mean !== undefined ? mean / day : mean;
  return [
    ...world.designs.flatMap(({ jams, values }) => [jams, ...values.map(({ mean }, i) => value(mean, i))]),
    ...world.differences.flatMap((values) => values.map(({ mean }, i) => apart(mean, i))),
  ];
}
