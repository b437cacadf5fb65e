/** A measure at the points of a Latin hypercube: against each input in a panel of its own. */

import type { TopLevelSpec } from 'vega-lite';
import type { Sweep } from '../../../experiment/sweep/sweep-result.ts';
import { fill } from '../../../language/text.ts';
import type { ChartSheet } from '../../charts/chart.ts';
import { fileName } from '../../charts/file-name.ts';
import { frame } from '../../charts/theme.ts';
import { capitalised } from '../../phrases.ts';
import { sweepWords as words } from '../../words/sweep.ts';
import { noAverageNote } from './sweep-curves.ts';
import type { SweepNames } from './sweep-names.ts';
import { headingOf, inUnit } from './sweep-names.ts';
import { drawnAt, isAnywhere, jamNote, jamsAt, measureAxis, placeOf, scalesOf } from './sweep-scales.ts';
import { measureTable } from './sweep-tables.ts';

/** @param taken names of files */
export function scatterSheets(sweep: Sweep, names: SweepNames, taken: Set<string>): readonly ChartSheet[] {
  if (sweep.layout !== 'latin hypercube') return [];
  return sweep.measures.flatMap(({ measure, whereName, kind }, i) => {
    if (!isAnywhere(sweep, i)) return [];
    const name = fileName('scatter', kind === 'chain' ? measure : `${measure} ${whereName}`, taken);
    return [scatterSheet(sweep, i, name, names)];
  });
}

function scatterSheet(sweep: Sweep, measure: number, name: string, names: SweepNames): ChartSheet {
  const { language } = names;
  const title = names.measures[measure] ?? '';
  const notes = [
    fill(words.scatterNote, language, { runs: sweep.replications, where: jamNote(sweep, measure, names) }),
    ...noAverageNote(sweep, measure, names),
  ];
  const points = sweep.points.flatMap(({ values, designs }) =>
    designs.map((at, design) => ({
      ...Object.fromEntries(sweep.inputs.map((input, i) => [`input${i}`, inUnit(input, values[i] ?? 0)])),
      ...{
        design: names.styles[design]?.label ?? '',
        mean: drawnAt(sweep, measure, at).mean,
        jams: jamsAt(sweep, measure, at),
      },
    })),
  );
  const color = { field: 'design', type: 'nominal', scale: scalesOf(names).colour } as const;
  const y = {
    field: 'mean',
    type: 'quantitative',
    axis: { title: measureAxis(sweep, measure, names), format: ',~f' },
  } as const;
  const spec: TopLevelSpec = {
    ...frame(title, notes, language),
    data: { values: points.filter(({ mean }) => mean !== null) },
    columns: 2,
    concat: sweep.inputs.map((input, i) => {
      const x = {
        field: `input${i}`,
        type: 'quantitative',
        scale: { zero: false },
        axis: { title: headingOf(input, i, names), format: ',~f', grid: false },
      } as const;
      return {
        width: 300,
        height: 200,
        layer: [
          {
            transform: [{ filter: '!datum.jams' }],
            mark: { type: 'point', filled: true, size: 40, opacity: 0.8 },
            encoding: { x, y, color },
          },
          {
            transform: [{ filter: 'datum.jams' }],
            mark: { type: 'point', shape: 'M-1,-1L1,1M-1,1L1,-1', size: 50, opacity: 0.9, strokeWidth: 2 },
            encoding: { x, y, color },
          },
        ],
      };
    }),
  };
  const reading = names.designs.map((design, i) => {
    const at = placeOf(sweep.measures[measure]);
    const jammed = sweep.points.filter(({ designs }) => {
      const found = designs[i];
      return found !== undefined && jamsAt(sweep, measure, found);
    });
    const of = { design, count: jammed.length, points: sweep.points.length };
    return at === undefined
      ? fill(words.mapReading, language, of)
      : fill(words.mapReadingAt, language, { ...of, place: names.place(at) });
  });
  const table = measureTable(sweep, measure, names);
  return { name, title, reading: capitalised(`${reading.join('; ')}.`), spec, table, onPage: true };
}
