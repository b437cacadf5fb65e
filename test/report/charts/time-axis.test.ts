/** Dates below a chart: all of them where there is room, and otherwise fewer. */
import { expect, it } from 'vitest';
import { drawChart } from '../../../src/node/draw-chart.ts';
import { timeAxis } from '../../../src/report/charts/time-axis.ts';

/** The dates that are seen below ten years, which a picture so many pixels wide has from two to two years. */
async function datesAt(width: number): Promise<readonly string[]> {
  const run = { from: '2013-07-01 00:00:00', until: '2023-07-01 00:00:00', lasts: 3652 * 86_400 };
  const { svg } = await drawChart({
    width,
    height: 50,
    data: { values: [{ moment: 1.4e12, n: 1 }] },
    mark: 'point',
    encoding: { x: timeAxis(run), y: { field: 'n', type: 'quantitative' } },
  });
  return [...svg.matchAll(/<text[^>]*?>(Jan \d{4})<\/text>/g)].flatMap(([text, date]) =>
    date !== undefined && !text.includes('opacity="0"') ? [date] : [],
  );
}

it('leaves out every second date where they would nearly touch', async () => {
  expect(await datesAt(320)).toEqual(['Jan 2014', 'Jan 2016', 'Jan 2018', 'Jan 2020', 'Jan 2022']);
  expect(await datesAt(250)).toEqual(['Jan 2014', 'Jan 2018', 'Jan 2022']);
});
