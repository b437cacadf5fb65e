/** That each design in a chart can be told from the others, also in grey, and that nothing is hidden or left empty. */

import { describe, expect, it } from 'vitest';
import type { Comparison, DesignResult } from '../../../src/experiment/result.ts';
import { drawChart } from '../../../src/node/draw-chart.ts';
import { capacityUsed } from '../../../src/report/charts/capacity-used.ts';
import { coinciding, dashInTurn, lineNotes } from '../../../src/report/charts/coinciding.ts';
import { designStyles } from '../../../src/report/charts/design-styles.ts';
import { differencesChart } from '../../../src/report/charts/differences-chart.ts';
import { queueLengths } from '../../../src/report/charts/queue-lengths.ts';
import { waitingTimes } from '../../../src/report/charts/waiting-times.ts';
import { whereCasesEnd } from '../../../src/report/charts/where-cases-end.ts';
import { comparison, planTitled, referEveryone, referNonPayers } from '../fixture.ts';

const of = (designs: readonly DesignResult[]): Comparison => ({ designs, differences: [], stretches: [] });
const copies = (count: number) =>
  of(
    Array.from({ length: count }, (_, i) => ({
      ...(i === 0 ? referEveryone : referNonPayers),
      key: `design ${i + 1}`,
      plan: planTitled(`Design ${i + 1}`, `Ontwerp ${i + 1}`),
    })),
  );
const without = (design: DesignResult, place: string, key: string): DesignResult => ({
  ...design,
  key,
  plan: { ...design.plan, title: { en: key, nl: key } },
  series: design.series.filter(({ whereName }) => whereName !== place),
  measures: design.measures.filter(({ whereName }) => whereName !== place),
  predictions: design.predictions.filter(({ resource }) => design.plan.resources[resource]?.name !== place),
});

describe('designs', () => {
  it('have a colour, dashes and a marker of their own, each of them alone enough for ten', () => {
    const styles = designStyles(copies(10), 'en');
    for (const look of ['colour', 'dash', 'shape'] as const) {
      expect(new Set(styles.map((style) => JSON.stringify(style[look]))).size).toBe(10);
    }
  });

  it('have no look that another has, up to a hundred', () => {
    const styles = designStyles(copies(100), 'en');
    expect(new Set(styles.map(({ colour, dash, shape }) => JSON.stringify([colour, dash, shape]))).size).toBe(100);
  });

  it('are dark enough to be seen on white', () => {
    for (const { colour } of designStyles(copies(10), 'en')) {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
        const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      expect(1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)).toBeGreaterThan(2.3);
    }
  });

  it('are numbered where there are more than two, in the legend and at every row', () => {
    expect(designStyles(copies(2), 'en').map(({ label }) => label)).toEqual(['Design 1', 'Design 2']);
    expect(designStyles(copies(3), 'nl').map(({ label }) => label)).toEqual([
      '1. Ontwerp 1',
      '2. Ontwerp 2',
      '3. Ontwerp 3',
    ]);
    for (const chart of [capacityUsed, whereCasesEnd, waitingTimes]) {
      expect(JSON.stringify(chart(copies(3), 'en')[0]?.spec)).toMatch(/"design":"3\. Design 3","number":"3"/);
      expect(JSON.stringify(chart(copies(2), 'en')[0]?.spec)).not.toContain('"number":"');
    }
  });

  it('have markers on their lines where there are many', () => {
    const shaped = (count: number) =>
      JSON.stringify(queueLengths(copies(count), 'en')[1]?.spec).includes('"type":"point"');
    expect([2, 3, 4, 10].map(shaped)).toEqual([false, false, true, true]);
  });
});

const [first, second, third] = designStyles(copies(3), 'en');
if (first === undefined || second === undefined || third === undefined) throw new Error('three designs');
const line = (style: typeof first, ...means: readonly number[]) => ({
  style,
  points: means.map((mean, i) => ({
    ...{ date: `2024-01-0${i + 1} 12`, from: `2024-01-0${i + 1}`, grain: 'day' as const },
    ...{ mean, low: mean - 1, high: mean + 1, told: String(mean) },
  })),
});

describe('lines that lie on each other', () => {
  const all = [first, second, third];

  it('are told, with what does not', () => {
    const lines = [line(first, 10, 50, 100), line(second, 10, 50, 100), line(third, 10, 80, 100)];
    expect(lineNotes(lines, all, 'en')).toEqual(['Lines 1 and 2 coincide.']);
    expect(lineNotes(lines.slice(0, 2), all, 'nl')).toEqual(['Alle lijnen vallen samen.', 'Niet in 3.']);
  });

  it('are not said to be the same where only the scale hides that they are not', () => {
    const lines = [line(first, 10, 50, 100), line(second, 10, 50.4, 100), line(third, 10, 54, 100)];
    expect(coinciding(lines).map((group) => [group.lines.length, group.isExact])).toEqual([
      [2, false],
      [1, true],
    ]);
    expect(lineNotes(lines, all, 'en')).toEqual(['Lines 1 and 2 are too close to tell apart here.']);
  });

  it('share no group where one of them is short or of other moments', () => {
    expect(coinciding([line(first, 1, 2), line(second, 1, 2, 3)])).toHaveLength(2);
  });

  it('are drawn by turns, so that every piece is seen of exactly one of them', () => {
    const pieces = [0, 1, 2].map((nth) => {
      const [none = 0, gap = 0, piece = 0, rest = 0] = dashInTurn(first, nth, 3);
      return { from: none + gap, until: none + gap + piece, period: none + gap + piece + rest };
    });
    expect(pieces.map(({ from, until }) => [from, until])).toEqual([
      [0, 9],
      [9, 18],
      [18, 27],
    ]);
    for (const { period } of pieces) expect(period).toBe(27);
    expect(dashInTurn(second, 0, 1)).toBe(second.dash);
  });

  it('have one band, in a colour of none of them', async () => {
    const twins = of([referEveryone, { ...referEveryone, key: 'twin' }]);
    const [, one] = queueLengths(twins, 'en');
    if (one === undefined) throw new Error('no chart');
    expect(JSON.stringify(one.spec)).toContain('All lines coincide.');
    const { svg } = await drawChart(one.spec);
    const areas = [...svg.matchAll(/<path[^>]*fill="(#[0-9a-f]{6})" fill-opacity="0.18"/g)].map(([, fill]) => fill);
    expect(areas).toEqual(['#59626b']);
    for (const colour of ['#0072b2', '#d55e00']) expect(svg).toContain(`stroke="${colour}"`);
  });
});

describe('a design without a place', () => {
  const lacking = of([referEveryone, referNonPayers, without(referNonPayers, 'file screener', 'Lacking')]);

  it('is not in the legend of its chart, and is told not to be there', () => {
    const sheet = queueLengths(lacking, 'en').find(({ name }) => name === 'queue-file-screener');
    const spec = JSON.stringify(sheet?.spec);
    expect(spec).toContain('Not in 3.');
    expect(spec).not.toContain('3. Lacking');
  });

  it.each([
    ['waits', waitingTimes],
    ['capacity', capacityUsed],
  ] as const)('has a row with words in the chart of %s, which would else pass for a zero', (_, chart) => {
    expect(JSON.stringify(chart(lacking, 'en')[0]?.spec)).toContain(
      '{"place":"File screener","design":"3. Lacking","note":"not in this design"}',
    );
  });

  it('has words at its ends too', () => {
    const gone = of([referEveryone, without(referNonPayers, 'completed', 'Lacking')]);
    expect(JSON.stringify(whereCasesEnd(gone, 'nl')[0]?.spec)).toMatch(
      /"design":"Lacking","high":0,"text":"niet in dit ontwerp"/,
    );
  });
});

it('charts beside each other stand level, and so do their titles', async () => {
  const [all] = queueLengths(comparison, 'en');
  if (all === undefined) throw new Error('no chart');
  const { svg } = await drawChart(all.spec);
  const titles = all.table.rows.map(([place = '']) => {
    const found = svg.match(new RegExp(`<text[^>]*transform="translate\\(0,(-?[\\d.]+)\\)"[^>]*>${place}</text>`));
    return Number(found?.[1]);
  });
  expect(titles.length).toBeGreaterThan(2);
  expect(new Set(titles).size).toBe(1);
  expect(titles[0]).toBeLessThan(-10);
});

it('ends stand in one order for all designs: the most frequent first', () => {
  const rows = (results: Comparison) => {
    const text = JSON.stringify(whereCasesEnd(results, 'en')[0]?.spec);
    const [, sort = '[]'] = text.match(/"field":"place","type":"nominal","sort":(\[[^\]]*\])/) ?? [];
    return { text, sort: JSON.parse(sort) };
  };
  const most = (results: Comparison) => {
    const counts = new Map<string, number>();
    for (const { plan, measures } of results.designs) {
      for (const { name, title } of plan.ends) {
        const mean = measures.find((each) => each.measure === 'ended' && each.whereName === name)?.estimate.mean ?? 0;
        counts.set(title.en, Math.max(counts.get(title.en) ?? 0, mean));
      }
    }
    return [...counts].sort(([, a], [, b]) => b - a).map(([title]) => title);
  };
  const backwards = of([referNonPayers, referEveryone]);
  expect(rows(of(comparison.designs)).sort).toEqual(most(comparison));
  expect(rows(backwards).sort).toEqual(most(comparison));
});

it('a difference that is clear has no dot on zero', () => {
  const spec = (mean: number) => {
    const differences = comparison.differences.map((each) =>
      each.measure === 'waiting at end' && each.whereName === 'file screener'
        ? { ...each, clear: true, difference: { ...each.difference, mean, low: mean - 0.1, high: mean + 0.1 } }
        : each,
    );
    return JSON.stringify(differencesChart({ ...comparison, differences }, 'en')[0]?.spec);
  };
  const row = '"label":"Waiting at the end: File screener"';
  // Beside 1,300 fewer an axis of 420 pixels has about three cases a pixel: 15 are under the dot, 40 are not.
  expect(spec(-15)).not.toContain(row);
  expect(spec(-15)).toContain('Clear, but too small to be seen beside the largest: Waiting at the end: File screener');
  expect(spec(-40)).toContain(row);
});
