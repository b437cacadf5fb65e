/** Pictures of a chain with long names, as offices have them, are no wider than others: their letters stay as large. */
import { describe, expect, it } from 'vitest';
import { runDesign } from '../../../src/experiment/run-design.ts';
import { drawChart } from '../../../src/node/draw-chart.ts';
import { chartSheets } from '../../../src/report/charts/registry.ts';
import { compileText, exercise, scenarioOf } from '../../scenario/compile-text.ts';

const long = 'Sociaal-psychiatrisch verpleegkundige van de gemeentelijke gezondheidsdienst';
const other = 'Beschermde plek met intensieve ambulante behandeling en begeleiding aan huis';
const title =
  'De integrale multidisciplinaire persoonsgerichte aanpak van overlast door personen met verward gedrag in de regio';

function pictures(names: readonly [string, string], design: string) {
  const text = exercise({
    title: design,
    runs: '{from: 2024-01-01, for: 90 days}',
    arrivals: '{files: {poisson: 3 per day, to: read}}',
    resources: `{nurse: {title: ${names[0]}, staff: 1 person}, bed: {title: ${names[1]}, places: 20 places}}`,
    steps:
      '{read: {work: {by: nurse, takes: 6 hours}, next: help}, help: {work: {by: bed, takes: 8 days}, next: done}}',
    ends: `{done: {title: ${names[1]}}}`,
  });
  const result = { ...runDesign(scenarioOf(compileText(text)), { seed: 'names', replications: 3 }), key: 'names' };
  return chartSheets({ designs: [result], differences: [], stretches: [] }, 'nl');
}

const width = (svg: string) => Number(/viewBox="0 0 ([\d.]+)/.exec(svg)?.[1]);

describe('a chart with long names', () => {
  it('is hardly wider than one with short names, and cuts no name of a place', async () => {
    const [longer, short] = [pictures([long, other], title), pictures(['Nurse', 'Bed'], 'Short')];
    for (const sheet of longer) {
      const same = short.find(({ name }) => name === sheet.name);
      if (same === undefined) throw new Error(sheet.name);
      const { svg } = await drawChart(sheet.spec);
      const { svg: beside } = await drawChart(same.spec);
      // The names beside the rows, of at most 44 letters a line.
      expect(width(svg), sheet.name).toBeLessThan(width(beside) + 330);
      expect(svg.match(/>[^<]*verpleegk[^<]*…/), sheet.name).toBeNull();
    }
  });
});
