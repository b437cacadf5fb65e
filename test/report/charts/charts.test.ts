import type { LoggerInterface } from 'vega';
import { parse, View } from 'vega';
import type { TopLevelSpec } from 'vega-lite';
import { compile } from 'vega-lite';
import { describe, expect, it } from 'vitest';
import type { Comparison, DesignResult } from '../../../src/experiment/result.ts';
import { thinned } from '../../../src/report/charts/course.ts';
import { fileName } from '../../../src/report/charts/file-name.ts';
import { chartSheets } from '../../../src/report/charts/registry.ts';
import { wrapped } from '../../../src/report/charts/theme.ts';
import { comparison, planTitled, referEveryone, referNonPayers, single } from '../fixture.ts';
import { history } from '../history.ts';

/** What the Vega editor would show under a spec. */
async function complaints(spec: TopLevelSpec): Promise<readonly string[]> {
  const found: string[] = [];
  const note = (...words: readonly unknown[]) => {
    found.push(words.join(' '));
    return logger;
  };
  const quiet = () => logger;
  const logger: LoggerInterface = { level: () => logger, error: note, warn: note, info: quiet, debug: quiet };
  const view = new View(parse(compile(structuredClone(spec), { logger }).spec, {}, { ast: false }), {
    renderer: 'none',
    logger,
  });
  await view.runAsync();
  view.finalize();
  return found;
}

const hostile: DesignResult = {
  ...referNonPayers,
  key: 'hostile',
  plan: planTitled('<script>alert("]]>")</script> \\ "quoted"', "{{datum}} ' && datum"),
};
const three: Comparison = {
  designs: [...comparison.designs, hostile],
  differences: [...comparison.differences, ...comparison.differences.map((each) => ({ ...each, other: hostile.key }))],
  stretches: [],
};
const cases = [
  { name: 'a comparison', results: comparison },
  { name: 'a single design', results: single },
  { name: 'three designs, one with a hostile title', results: three },
  { name: 'a design whose rules change', results: { designs: [history], differences: [], stretches: [] } },
].flatMap((each) => [{ ...each, language: 'en' } as const, { ...each, language: 'nl' } as const]);

describe.each(cases)('the charts of $name in $language', ({ results, language }) => {
  const sheets = chartSheets(results, language);

  it('compile and run without a warning', async () => {
    const found = await Promise.all(sheets.map(({ spec }) => complaints(spec)));
    expect(sheets.length).toBeGreaterThan(6);
    expect(found.flat()).toEqual([]);
  });

  it('are plain data with a schema, a title and a description', () => {
    for (const { spec, title } of sheets) {
      expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
      expect(spec.$schema).toBe('https://vega.github.io/schema/vega-lite/v6.json');
      expect(spec.title).toMatchObject({ text: title });
      expect(spec.description).toContain(title);
    }
  });

  it('each have a file name of their own, a sentence and a table', () => {
    expect(new Set(sheets.map(({ name }) => name)).size).toBe(sheets.length);
    for (const { name, reading, table } of sheets) {
      expect(name).toMatch(/^[a-z0-9-]+$/);
      expect(reading).toMatch(/\.$/);
      expect(table.rows.length).toBeGreaterThan(0);
      for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    }
  });

  it('stay of a modest size', () => {
    for (const { spec } of sheets) expect(JSON.stringify(spec).length).toBeLessThan(200_000);
  });
});

const sheetOf = (name: string) => chartSheets(comparison, 'en').find((sheet) => sheet.name === name);

describe('the chart of waits', () => {
  it('leaves out where there is no steady state, and says so', () => {
    const sheet = sheetOf('waiting-times');
    const text = JSON.stringify(sheet?.spec);
    expect(text).toContain('Left out, no steady state there: Place in care (“Antwerp 2013: refer everyone”).');
    expect(sheet?.table.rows).toContainEqual([
      'Place in care',
      'Antwerp 2013: refer everyone',
      'no steady state',
      'no steady state',
    ]);
  });
});

describe('the chart of capacity', () => {
  it('has marks at 85 and 100 per cent, and reads out the fullest place', () => {
    const sheet = sheetOf('capacity-used');
    expect(JSON.stringify(sheet?.spec)).toContain('{"at":85,"label":"85%"},{"at":100,"label":"100%"}');
    expect(sheet?.reading).toBe(
      'By the forecast, Place in care in “Antwerp 2013: refer everyone” is most overloaded: demand is 492% of capacity.',
    );
  });
});

describe('the chart of lists', () => {
  it('leaves out places where hardly anyone waits, and says so', () => {
    const idle: DesignResult = {
      ...referEveryone,
      series: referEveryone.series.map((each) =>
        each.whereName === 'file screener' ? { ...each, mean: each.mean.map(() => 0.2) } : each,
      ),
    };
    const [all] = chartSheets({ designs: [idle], differences: [], stretches: [] }, 'en').filter(
      ({ name }) => name === 'queue-lengths',
    );
    expect(JSON.stringify(all?.spec)).toContain('Left out because hardly anyone waits there: File screener.');
    expect(all?.table.rows.map(([place]) => place)).toEqual(['Intake worker at the justitiehuis', 'Place in care']);
  });

  it('reads out the longest at the end', () => {
    expect(sheetOf('queue-lengths')?.reading).toBe(
      'In the last whole week the longest list is that at Place in care: on average 1,300 in “Antwerp 2013: refer everyone” and 2.0 in “Antwerp 2014: refer only non-payers”. The highest point is 1,300, the average of the week from 21 August 2016, in “Antwerp 2013: refer everyone”.',
    );
  });
});

describe('points of a line', () => {
  it('are thinned evenly, with the first and the last', () => {
    expect(thinned(5, 10)).toEqual([0, 1, 2, 3, 4]);
    expect(thinned(11, 3)).toEqual([0, 5, 10]);
    expect(thinned(1000, 120)).toHaveLength(120);
    expect(thinned(1000, 120).at(-1)).toBe(999);
  });
});

describe('a long line of a title', () => {
  it('is broken at spaces', () => {
    expect(wrapped('one two three', 8)).toEqual(['one two', 'three']);
    expect(wrapped('unbreakable', 4)).toEqual(['unbreakable']);
    expect(wrapped('', 4)).toEqual([]);
  });
});

describe('a file name', () => {
  it('is made of letters, digits and hyphens, and given once', () => {
    const taken = new Set<string>();
    expect(fileName('queue', 'Seat at: the Café/Bar', taken)).toBe('queue-seat-at-the-cafe-bar');
    expect(fileName('queue', '../../etc', taken)).toBe('queue-etc');
    expect(fileName('queue', '日本', taken)).toBe('queue-place');
    expect(fileName('queue', '中国', taken)).toBe('queue-place-2');
  });
});
