/** What holds of every chart in the register, whatever it shows: a new one cannot be forgotten. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from 'vega-lite';
import { describe, expect, it } from 'vitest';
import type { Precision } from '../../../src/experiment/summary/precision-result.ts';
import type { Ranking } from '../../../src/experiment/summary/ranking-result.ts';
import type { StartUpCheck } from '../../../src/experiment/summary/start-up-result.ts';
import { charts } from '../../../src/report/charts/registry.ts';
import { comparison, single } from '../fixture.ts';
import { history } from '../history.ts';
import { uncertain } from '../worlds-fixture.ts';

const folder = fileURLToPath(new URL('../../../src/report/charts/', import.meta.url));
/** The functions that are charts by what they take and give. */
const written = readdirSync(folder).flatMap((file) => {
  const text = readFileSync(`${folder}${file}`, 'utf8');
  const made = text.matchAll(
    /^export (?:const|function) (\w+)(?:: Chart =|\(\s*\w+: Comparison,\s+\w+: Language(?:,\s+\w+\?: ChosenPlaces)?,?\s*\): readonly ChartSheet\[\])/gm,
  );
  return [...made].map(([, name = '']) => ({ file, name }));
});

const course = [1, 2, 3].map(() => ({ mean: 200, low: 192, high: 208 }));
const precision: Precision = {
  ...{ share: 0.05, replications: 3, reached: true },
  measures: [
    {
      ...{ measure: 'waiting at end', kind: 'resource', whereName: 'care place', unit: 'cases' },
      ...{ design: single.designs[0]?.key ?? '', against: undefined, mean: 200, low: 192, high: 208 },
      ...{ reached: 0.04, enough: 3, about: 3, course },
    },
  ],
};
const checked = single.designs.map((design) => ({
  ...design,
  startUp: {
    given: 86_400,
    places: [
      {
        ...{
          where: { kind: 'chain' },
          whereName: 'chain',
          quantity: 'in hand',
          finding: 'enough',
          cut: 3600,
          batch: 5,
        },
        course: [1, 2, 3].map((at) => ({ at, mean: 2, smoothed: at < 3 ? 2 : undefined })),
      },
    ],
  } satisfies StartUpCheck,
}));
const ranking: Ranking = {
  ...{ measure: 'gave up', kind: 'chain', whereName: 'chain', unit: 'cases', better: 'lower', replications: 20 },
  designs: comparison.designs.map(({ key }, i) => {
    return { design: key, mean: 10 + i, low: 9 + i, high: 11 + i, canBeBest: i === 0, behindAtMost: 2 * i };
  }),
  leftOut: [],
};
const everything = [
  { ...comparison, ranking },
  { ...single, precision, designs: checked },
  { designs: [history], differences: [], stretches: [] },
  uncertain,
];
const named = charts.map((chart) => ({ name: chart.name, chart }));

it('the register has every chart that is written, once', () => {
  const others = written.filter(({ file }) => file !== 'registry.ts').map(({ name }) => name);
  expect(charts.map((chart) => chart.name).sort()).toEqual(others.sort());
  expect(new Set(charts).size).toBe(charts.length);
});

describe.each(named)('the chart $name', ({ chart }) => {
  it('is drawn where there is something to draw, and not where there is nothing', () => {
    expect(everything.flatMap((results) => chart(results, 'en')).length).toBeGreaterThan(0);
    expect(chart({ designs: [], differences: [], stretches: [] }, 'en')).toEqual([]);
  });

  it.each(everything.map((results, i) => [i + 1, results] as const))(
    'says in each language the same, for results %d',
    (_, results) => {
      const [en, nl] = [chart(results, 'en'), chart(results, 'nl')];
      expect(nl.map(({ name }) => name)).toEqual(en.map(({ name }) => name));
      for (const [i, sheet] of en.entries()) {
        const other = nl[i];
        expect(sheet.name).toMatch(/^[a-z0-9-]+$/);
        for (const text of [sheet.title, sheet.reading, other?.title, other?.reading]) {
          expect(text).toMatch(/\p{L}/u);
          expect(text).not.toMatch(/[{}]|undefined|NaN/);
        }
        expect(other?.reading).not.toBe(sheet.reading);
        expect(other?.table.rows.length).toBe(sheet.table.rows.length);
        expect(JSON.stringify(other?.spec)).not.toBe(JSON.stringify(sheet.spec));
      }
    },
  );

  it('is a picture that can be compiled, in both languages', () => {
    const sheets = everything.flatMap((results) => [...chart(results, 'en'), ...chart(results, 'nl')]);
    for (const { spec } of sheets) expect(compile(structuredClone(spec)).spec.marks).not.toEqual([]);
  });
});
