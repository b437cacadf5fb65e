import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../src/experiment/result.ts';
import type { AttributePlan } from '../../../src/plan/plan.ts';
import { comparisonData } from '../../../src/report/data/comparison.ts';
import type { CsvDialect } from '../../../src/report/data/csv.ts';
import { csvHeading, csvLines, csvOf, csvPieces, defused } from '../../../src/report/data/csv.ts';
import type { DataCell } from '../../../src/report/data/data-table.ts';
import type { CaseEvent } from '../../../src/report/data/events.ts';
import { eventColumns, eventRow } from '../../../src/report/data/events.ts';
import { queuesData } from '../../../src/report/data/queues.ts';
import { replicationsData, summaryData } from '../../../src/report/data/summary.ts';
import { category, constant, fixed } from '../../experiment/plans.ts';
import { withoutLabels } from '../../support/csv-keys.ts';
import { comparison, measured, referEveryone } from '../fixture.ts';

/** Rows of plain cells, the first of them the heading. */
function csvText([heading = [], ...rows]: readonly (readonly DataCell[])[], dialect: CsvDialect): string {
  const columns = heading.map((key) => ({ key: String(key), head: '', holds: 'values' as const }));
  return csvHeading(columns, dialect) + csvLines(rows, columns, dialect);
}
const keysOf = (text: string) => withoutLabels(text).trimEnd().split('\n');
const summaryOf = (of: Comparison) => keysOf(csvOf(summaryData(of, 'en'), 'plain'));
const replicationsOf = (of: Comparison) => keysOf(csvOf(replicationsData(of, 'en'), 'plain'));
const comparisonOf = (of: Comparison) => keysOf(csvOf(comparisonData(of, 'en'), 'plain'));

describe('a CSV file', () => {
  it('comes in pieces, of rows that are made when a piece is asked for', () => {
    const columns = [{ key: 'number', head: '', holds: 'values' as const }];
    let made = 0;
    function* rows() {
      while (made < 50_000) yield [made++];
    }
    let lines = 0;
    for (const piece of csvPieces({ columns, rows: rows() }, 'plain')) {
      expect(piece.length).toBeLessThan(100_000);
      lines += piece.trimEnd().split('\n').length;
      expect(made).toBe(lines - 1);
    }
    expect(lines).toBe(50_001);
  });

  it('has points and commas, or what a Dutch Excel opens', () => {
    const rows = [
      ['a', 'b'],
      ['x,y', -1.5],
    ];
    expect(csvText(rows, 'plain')).toBe('a,b\n"x,y",-1.5\n');
    expect(csvText(rows, 'excel-nl')).toBe('\uFEFFa;b\r\nx,y;-1,5\r\n');
  });

  it('quotes what would break a row', () => {
    const rows = [
      ['a', 'b', 'c'],
      ['say "no"', 'two\nlines', 'a;b'],
    ];
    expect(csvText(rows, 'plain')).toBe('a,b,c\n"say ""no""","two\nlines",a;b\n');
  });

  it('leaves a gap for what is not there, and for what is no number', () => {
    const row = [undefined, 0, Number.NaN, Number.POSITIVE_INFINITY];
    expect(csvText([['a', 'b', 'c', 'd'], row], 'plain')).toBe('a,b,c,d\n,0,,\n');
  });

  it('shows no noise of floating point', () => {
    expect(csvText([['a'], [0.1 + 0.2]], 'plain')).toBe('a\n0.3\n');
  });

  it.each(['=1+1', '+32', '-1', '@SUM(A1)', '\tx', '\rx'])('defuses the text %j', (text) => {
    expect(defused(text)).toBe(`'${text}`);
  });

  it.each(['plain', 'excel-nl'] as const)('quotes whatever breaks a line, in %s', (dialect) => {
    for (const text of ['two\n=1+1', 'two\r=1+1', 'two\r\n=1+1']) {
      expect(csvText([[text]], dialect)).toMatch(/^\uFEFF?"two[\r\n]+=1\+1"\r?\n$/);
    }
  });

  it('leaves numbers below zero and ordinary text alone', () => {
    const rows = [
      ['a', 'b', 'c'],
      [-5, 'care place', '2014-01-01'],
    ];
    expect(csvText(rows, 'plain')).toBe('a,b,c\n-5,care place,2014-01-01\n');
  });

  it.each([
    ['summary', summaryData],
    ['queues', queuesData],
    ['replications', replicationsData],
    ['comparison', comparisonData],
  ] as const)('%s has as many cells in every row as in its heading, in both dialects', (_, tell) => {
    for (const [dialect, delimiter] of [['plain', ','] as const, ['excel-nl', ';'] as const]) {
      const rows: string[][] = parse(csvOf(tell(comparison, 'nl'), dialect), { delimiter, bom: true });
      expect(rows.length).toBeGreaterThan(20);
      expect(new Set(rows.map((cells) => cells.length)).size).toBe(1);
    }
  });

  it.each(['en', 'nl'] as const)('has beside each key what it is called, in %s', (language) => {
    const [heading = [], ...rows]: string[][] = parse(csvOf(summaryData(comparison, language), 'plain'));
    const cell = (row: readonly string[], name: string) => row[heading.indexOf(name)];
    const wait = rows.find((row) => cell(row, 'measure') === 'wait mean' && cell(row, 'where_kind') === 'resource');
    if (wait === undefined) throw new Error('there is a mean wait');
    for (const key of ['scenario', 'measure', 'where', 'unit']) {
      expect(heading.indexOf(`${key}_label`)).toBe(heading.indexOf(key) + 1);
      expect(cell(wait, `${key}_label`)).not.toBe('');
    }
    expect(cell(wait, 'where')).toBe('file screener');
    expect([cell(wait, 'measure_label'), cell(wait, 'where_label'), cell(wait, 'unit_label')]).toEqual(
      {
        en: ['Waiting time of those who got their turn (average)', 'File screener', 'days'],
        nl: ['Wachttijd van wie aan de beurt kwam (gemiddeld)', 'Dossierscreener', 'dagen'],
      }[language],
    );
  });

  it('has the same keys and numbers in both languages', () => {
    for (const tell of [summaryData, queuesData, replicationsData, comparisonData]) {
      const [en, nl] = (['en', 'nl'] as const).map((language) => csvOf(tell(comparison, language), 'plain'));
      expect(nl).not.toBe(en);
      expect(withoutLabels(nl ?? '')).toBe(withoutLabels(en ?? ''));
    }
  });
});

describe('summary.csv', () => {
  const lines = summaryOf(comparison);

  it('is tidy', () => {
    expect(lines[0]).toBe(
      'scenario,measure,where_kind,where,unit,status,mean,ci_low,ci_high,sd,p10,p50,p90,replications',
    );
  });

  it('leaves an average without a steady state empty, and says why', () => {
    expect(lines).toContain('antwerp-2013-refer-everyone,wait mean,resource,care place,days,no steady state,,,,,,,,0');
  });

  it('writes moments as dates and their spread in days', () => {
    const moments = measured('last leaves', { kind: 'chain' }, 'chain', 'date', [0, 172_800]);
    const dated: Comparison = { designs: [{ ...referEveryone, measures: [moments] }], differences: [], stretches: [] };
    expect(summaryOf(dated)[1]).toMatch(/,2013-09-02,2013-09-01,.*,1.414213562,/);
  });
});

describe('queues.csv', () => {
  it('has a date in every row', () => {
    const [heading, ...rows] = keysOf(csvOf(queuesData(comparison, 'en'), 'plain'));
    expect(heading).toBe('scenario,date,until,stretch,whole,where_kind,where,quantity,mean,p05,p50,p95');
    expect(rows[0]).toBe(
      'antwerp-2013-refer-everyone,2013-09-01,2013-09-07,week,yes,resource,file screener,waiting,4,1.68,4,7.32',
    );
    expect(rows[1]).toMatch(/,2013-09-08,2013-09-14,week,yes,/);
    expect(rows[156]).toMatch(/,2016-08-28,2016-08-31,week,no,/);
    expect(rows).toHaveLength(2 * 7 * 157);
  });
});

describe('replications.csv', () => {
  it('counts from 1 and says what a replication did not see', () => {
    const seen = measured('wait mean', { kind: 'step', index: 0 }, 'screening', 'days', [1.5, undefined]);
    const few: Comparison = { designs: [{ ...referEveryone, measures: [seen] }], differences: [], stretches: [] };
    expect(replicationsOf(few).slice(1)).toEqual([
      'antwerp-2013-refer-everyone,1,wait mean,step,screening,days,estimated,1.5',
      'antwerp-2013-refer-everyone,2,wait mean,step,screening,days,nothing observed,',
    ]);
  });
});

describe('comparison.csv', () => {
  const lines = comparisonOf(comparison);

  it('says whether a difference is clear', () => {
    expect(lines.find((line) => line.includes(',gave up,chain,'))).toMatch(
      /^antwerp-2013-refer-everyone,antwerp-2014-refer-non-payers,gave up,chain,chain,cases,estimated,yes,-655/,
    );
    expect(lines.find((line) => line.includes(',collected,'))).toMatch(/,estimated,no,/);
  });

  it('gives no figures where there is no steady state, even if the runs had some', () => {
    const [first] = comparison.differences;
    const unsteady: Comparison = {
      ...comparison,
      differences: first === undefined ? [] : [{ ...first, status: 'no steady state' }],
    };
    expect(comparisonOf(unsteady)[1]).toMatch(/,no steady state,,,,,,,,,20,,,,0,2013-09-01,2016-08-31$/);
  });
});

describe('cases.csv', () => {
  const { plan: before } = referEveryone;
  const attributes: readonly AttributePlan[] = [
    category('kind', { short: 0.5, long: 0.5 }),
    {
      name: 'age',
      title: { en: 'Age', nl: 'Leeftijd' },
      kind: 'number',
      lasting: true,
      draw: fixed(constant(2700)),
      unit: 'time',
    },
    {
      name: 'since',
      title: { en: 'Since', nl: 'Sinds' },
      kind: 'number',
      lasting: true,
      draw: fixed(constant(1)),
      unit: 'date',
    },
  ];
  const plan = { ...before, attributes };
  const of = { design: { key: 'a', label: 'The A' }, plan, plans: [plan], replication: 3, language: 'nl' } as const;
  const who = { stream: 0, number: 0, earlier: 2, zone: undefined, attributes: [1, 1800, 86_400] };
  const events: readonly CaseEvent[] = [
    { ...who, event: 'paused', step: 1, resources: [0], end: undefined, at: 90_061 },
    { ...who, event: 'left', step: undefined, resources: [], end: 0, at: 90_062, attributes: [0, Number.NaN, 0] },
  ];
  const columns = eventColumns([plan], 'nl');
  const text = csvHeading(columns, 'plain') + csvLines(events.map(eventRow(of)), columns, 'plain');

  it('names the case, the person, what happened, where and when, and what the case is like', () => {
    const [resource, end] = [plan.resources[0]?.name, plan.ends[0]?.name];
    expect(withoutLabels(text).split('\n')).toEqual([
      'scenario,replication,case,person,earlier cases,arrival,zone,event,step,resource,end,time,' +
        'attribute kind,attribute age (minutes),attribute since',
      `a,3,reports 1.3,reports 1,2,reports,,paused,intake,${resource},,2013-09-02 01:01:01,long,30,2013-09-02`,
      `a,3,reports 1.3,reports 1,2,reports,,left,,,${end},2013-09-02 01:01:02,short,,2013-09-01`,
      '',
    ]);
  });

  it('says it in the language asked for beside each key', () => {
    const [heading = [], first = []]: string[][] = parse(text);
    const cell = (name: string) => first[heading.indexOf(name)];
    expect([cell('event_label'), cell('scenario_label'), cell('arrival_label')]).toEqual([
      ...['werk onderbroken', 'The A', plan.arrivals[0]?.title.nl],
    ]);
    expect(columns.at(-2)?.head).toBe('Leeftijd (minuten)');
  });

  it('has an attribute that only another design has, left empty', () => {
    const [event] = events;
    if (event === undefined) throw new Error('there is an event');
    const other = eventRow({ ...of, plan: before, plans: [before, plan] })({ ...event, attributes: [] });
    expect(other.slice(-3)).toEqual([undefined, undefined, undefined]);
    expect(eventColumns([before, plan], 'en')).toHaveLength(other.length);
  });

  it('has one byte order mark, before the heading', () => {
    expect(csvHeading(columns, 'excel-nl')).toMatch(/^\uFEFFscenario;scenario_label;/);
    expect(csvLines(events.map(eventRow(of)), columns, 'excel-nl')).toMatch(/^a;The A;3;/);
  });
});
