import { describe, expect, it } from 'vitest';
import type { LoadPrediction } from '../../../src/experiment/result.ts';
import { tellingPasses } from '../../../src/report/forecast/forecast-figures.ts';
import { predictionLines } from '../../../src/report/forecast/forecast-lines.ts';
import { plainSummary } from '../../../src/report/headline/plain-summary.ts';
import {
  alikeCount,
  allDifferencesTable,
  differencesTable,
  keyDifferencesTable,
} from '../../../src/report/tables/differences.ts';
import { chainTable } from '../../../src/report/tables/measures-at.ts';
import { modelTables } from '../../../src/report/tables/model.ts';
import { placesTable } from '../../../src/report/tables/places.ts';
import { predictionTable } from '../../../src/report/tables/prediction.ts';
import { predictionAgainstSimulation } from '../../../src/report/tables/prediction-against-simulation.ts';
import { fittedToPage, numbers, onItsSide, words } from '../../../src/report/tables/table.ts';
import { comparison, referEveryone, referNonPayers, single } from '../fixture.ts';

describe('the table of places', () => {
  it('puts the designs of a place under each other', () => {
    const { rows } = placesTable(comparison, 'en');
    expect(rows.map(([place, design, state]) => [place, design, state]).slice(-2)).toEqual([
      ['Place in care', 'Antwerp 2013: refer everyone', 'jams: list keeps growing'],
      ['Place in care', 'Antwerp 2014: refer only non-payers', 'little to spare'],
    ]);
  });

  it('needs no column of designs where there is one', () => {
    expect(
      placesTable(single, 'en')
        .columns.map(({ title }) => title)
        .slice(0, 2),
    ).toEqual(['Place', 'Does it jam?']);
  });
});

describe('a table of more columns than fit on a page', () => {
  const wide = (rows: number) => ({
    caption: 'Every step',
    columns: [words('Step'), ...Array.from({ length: 11 }, (_, i) => numbers(`m${i}`))],
    rows: Array.from({ length: rows }, (_row, step) => [
      `step ${step}`,
      ...Array.from({ length: 11 }, (_cell, i) => `${step}.${i}`),
    ]),
  });

  it('stands on its side where that is narrower, with every cell under its step and beside its measure', () => {
    const turned = onItsSide(wide(2), 'Measure');
    expect(turned.columns).toEqual([words('Measure'), numbers('step 0'), numbers('step 1')]);
    expect(turned.rows).toHaveLength(11);
    expect(turned.rows[3]).toEqual(['m3', '0.3', '1.3']);
  });

  it('stays as it is where it would be no narrower, and so does one that fits', () => {
    expect(onItsSide(wide(11), 'Measure')).toEqual(wide(11));
    const few = { caption: '', columns: [words('Step'), numbers('m')], rows: [] };
    expect(onItsSide(few, 'Measure')).toEqual(few);
  });

  it('is in parts of about the same width where it is too wide on either side', () => {
    const parts = fittedToPage(wide(11), 'Measure', (part, of) => `${part}/${of}`);
    expect(parts.map(({ caption }) => caption)).toEqual(parts.map((_, i) => `${i + 1}/${parts.length}`));
    expect(parts.length).toBeGreaterThan(1);
    for (const { columns, rows } of parts) {
      expect(columns.length).toBeLessThanOrEqual(9);
      expect(columns[0]).toEqual(wide(11).columns[0]);
      expect(rows.map(([name]) => name)).toEqual(wide(11).rows.map(([name]) => name));
      expect(rows.every((row) => row.length === columns.length)).toBe(true);
    }
    const cells = (tables: readonly { rows: readonly (readonly string[])[] }[], row: number) =>
      tables.flatMap(({ rows }) => (rows[row] ?? []).slice(1));
    expect(cells(parts, 3)).toEqual(cells([wide(11)], 3));
    expect(fittedToPage(wide(2), 'Measure', () => '')).toEqual([onItsSide(wide(2), 'Measure')]);
  });
});

describe('the table of differences', () => {
  it('tells the few first, and all but the exactly alike in full', () => {
    const few = keyDifferencesTable(comparison, referNonPayers, 'en');
    const all = allDifferencesTable(comparison, referNonPayers, 'en');
    expect(few.caption).toBe('Antwerp 2014: refer only non-payers minus Antwerp 2013: refer everyone');
    expect(few.rows).toContainEqual([
      ...['Waiting at the end', 'Place in care', '1,317', '4'],
      ...['−1,313 (−1,332 to −1,294)', 'clear'],
    ]);
    expect(few.rows.at(-1)?.[5]).toBe('too small to tell with this many runs');
    expect(all.rows.length + alikeCount(comparison, referNonPayers)).toBeLessThanOrEqual(comparison.differences.length);
    expect(all.rows).toContainEqual([
      '9 in 10 of those who got their turn waited less than, days',
      'Place in care',
      '–',
      '–',
      '–',
      'no steady state',
    ]);
  });
});

describe('a row of differences', () => {
  const [given] = comparison.differences.filter(({ measure, clear }) => measure === 'waiting at end' && clear);
  const rowOf = (means: readonly [from: number, to: number], half: number, unit: 'cases' | 'days' = 'cases') => {
    if (given === undefined) throw new RangeError('no clear difference');
    const [from, to] = means;
    const mean = to - from;
    const each = {
      ...given,
      unit,
      from: { ...given.from, mean: from },
      to: { ...given.to, mean: to },
      difference: { ...given.difference, mean, low: mean - half, high: mean + half },
    };
    return differencesTable(comparison, referNonPayers, [each], 'en').rows[0]?.slice(2);
  };

  it('does not give as nothing what is something, however large the difference', () => {
    expect(rowOf([1633, 1.4], 151)).toEqual(['1,630', '1', '−1,630 (−1,780 to −1,480)', 'clear']);
    expect(rowOf([1633, 0], 151)?.[1]).toBe('0');
    expect(rowOf([1633, 0.001], 151)?.[1]).toBe('0.00');
  });

  it('does not give as nothing a difference that is called clear', () => {
    expect(rowOf([0.018616, 0.017453], 0.000039, 'days')).toEqual([
      ...['0.01862', '0.01745'],
      ...['−0.00116 (−0.00120 to −0.00112)', 'clear'],
    ]);
  });
});

describe('the table of the chain', () => {
  it('has a column per design and names the units', () => {
    const table = chainTable(comparison, 'nl');
    expect(table.columns).toHaveLength(3);
    expect(table.rows.map(([measure]) => measure)).toContain('Doorlooptijd (gemiddeld), dagen');
  });
});

describe('the lengths of a list worth telling', () => {
  it('are the highest passed, and the first that is at least a tenth of it', () => {
    const passes = [10, 25, 50, 100, 250, 500, 1000].map((waiting) => ({ waiting }));
    expect(tellingPasses(passes)).toEqual([{ waiting: 100 }, { waiting: 1000 }]);
    expect(tellingPasses([{ waiting: 10 }])).toEqual([{ waiting: 10 }]);
    expect(tellingPasses([])).toEqual([]);
  });
});

describe('the prediction', () => {
  const { plan } = referEveryone;
  const [fits, tight, overloaded] = referEveryone.predictions;

  it('warns from 85 per cent, and says at 100 per cent how fast the list will grow and when it passes what', () => {
    expect(predictionLines(plan, referEveryone.predictions, 'en')).toEqual([
      'Intake worker at the justitiehuis: demand is 91% of capacity (by formula). Above 85% waits become long and uncertain.',
      'Place in care: more work than capacity (492%, by formula). The list will grow by about 37 cases a month.',
      'Place in care: 880 cases a year come, and it can handle about 179.',
      'Place in care: more than 100 will be waiting by 23 November 2013.',
      'Place in care: more than 1,000 will be waiting by 16 December 2015.',
    ]);
  });

  it('says that all fits where it does', () => {
    expect(predictionLines(plan, fits === undefined ? [] : [fits], 'nl')).toEqual([
      '“Antwerpen 2013: iedereen doorverwijzen”: elk onderdeel heeft ruimte voor zijn werk (volgens een formule).',
    ]);
  });

  it.each([
    {
      by: 'giving up',
      says: 'people giving up will hold the list at about 152 cases, with a wait of about 8 weeks.',
    },
    {
      by: 'refusing',
      says: 'the list will be full at about 152 cases, with a wait of about 8 weeks; cases that come then are turned away.',
    },
  ] as const)('says where the list stops growing by $by', ({ by, says }) => {
    const held = overloaded && { ...overloaded, settlesAt: { waiting: 152.3, wait: 56 * 86_400, by } };
    expect(predictionLines(plan, held === undefined ? [] : [held], 'en').at(-1)).toBe(`Place in care: ${says}`);
  });

  it('says where there is room only because of shortages before it', () => {
    const next: readonly LoadPrediction[] =
      tight === undefined ? [] : [{ ...tight, casesPerYearUnthrottled: 1760, loadUnthrottled: 1.82 }];
    expect(predictionLines(plan, next, 'en').at(-1)).toBe(
      'Intake worker at the justitiehuis: 880 cases a year get this far. Without shortages, 1,760 would, which is 182% of its capacity (by formula).',
    );
  });

  it('is a table with words beside its figures', () => {
    const { rows } = predictionTable(plan, referEveryone.predictions, 'en');
    expect(rows[0]).toEqual([
      'File screener',
      '880',
      '1,419',
      '880',
      '992',
      '1,600',
      '62%',
      'fits',
      '–',
      '–',
      'by formula',
    ]);
    expect(rows[2]?.slice(6)).toEqual([
      ...['492%', 'more work than capacity', '37', 'more than 100 waiting: 2013-11-23', 'by formula'],
    ]);
  });

  it('does not print endless capacity as a number', () => {
    const endless = fits && { ...fits, hoursAvailable: Number.POSITIVE_INFINITY, fullAt: undefined, load: 0 };
    const [row] = predictionTable(plan, endless === undefined ? [] : [endless], 'en').rows;
    expect(row?.slice(2, 6)).toEqual(['–', '880', '992', '∞']);
  });

  it('stands beside what was simulated', () => {
    const { rows } = predictionAgainstSimulation(comparison, referEveryone, 'en');
    expect(rows[2]?.slice(0, 2)).toEqual(['Place in care', '492%']);
    expect(rows[2]?.slice(3, 6)).toEqual(['more work than capacity', 'jams: list keeps growing', '37']);
    expect(rows[2]?.[6]).toMatch(/^36\.4 \(35\.\d to 3\d\.\d\)$/);
  });
});

describe('the model in tables', () => {
  it('says where cases come from, who there is, what happens and where it ends', () => {
    const tables = modelTables(referEveryone.plan, 'en');
    expect(tables.map(({ caption }) => caption)).toEqual([
      ...['What comes in', 'Who does the work', 'What happens to a case', 'Where a case can end'],
    ]);
    const [arrivals, resources, steps, ends] = tables;
    expect(arrivals?.rows).toEqual([
      ['Police reports', 'At random moments, 2,000 a year. They first go to “Screening of the file”.'],
    ]);
    expect(resources?.rows[2]).toEqual(['Place in care', 'Of Public prosecutor (parket). Places: 100.']);
    expect(steps?.rows[0]?.[1]).toContain('Work by File screener: exponential, mean 20 minutes. Then: to “Summoned”.');
    expect(ends?.rows.at(-1)).toEqual(['Lost while waiting for care', 'Counts as lost.']);
  });
});

describe('what the terminal prints', () => {
  it('is the headline with the differences, then places and ends', () => {
    const { lines, tables } = plainSummary(comparison, 'en');
    expect(lines[0]).toMatch(/^“Antwerp 2013: refer everyone” jams at Place in care, /);
    expect(tables.map(({ caption }) => caption)).toEqual([
      'Place by place, averages with their 95% range',
      'Where the cases that came in the period end, each followed until it left: average number, with its 95% range',
      'The chain as a whole',
    ]);
  });

  it('has as many cells in each row as columns', () => {
    for (const { columns, rows } of plainSummary(comparison, 'nl').tables) {
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
  });
});
