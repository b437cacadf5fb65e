import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../src/experiment/result.ts';
import type { CaseEvent } from '../../../src/report/csv/cases.ts';
import { casesCsvHeading, casesCsvRows } from '../../../src/report/csv/cases.ts';
import { comparisonCsv } from '../../../src/report/csv/comparison.ts';
import type { CsvDialect } from '../../../src/report/csv/dialect.ts';
import { csvText, defused } from '../../../src/report/csv/dialect.ts';
import { queuesCsv } from '../../../src/report/csv/queues.ts';
import { replicationsCsv, summaryCsv } from '../../../src/report/csv/summary.ts';
import { comparison, measured, referEveryone } from '../fixture.ts';

const replicationsText = (of: Comparison, dialect: CsvDialect) => [...replicationsCsv(of, dialect)].join('');
const linesOf = (text: string) => text.trimEnd().split(/\r?\n/);

describe('a CSV file', () => {
  it('has points and commas, or what a Dutch Excel opens', () => {
    const rows = [
      ['a', 'b'],
      ['x,y', -1.5],
    ];
    expect(csvText(rows, 'plain')).toBe('a,b\n"x,y",-1.5\n');
    expect(csvText(rows, 'excel-nl')).toBe('\uFEFFa;b\r\nx,y;-1,5\r\n');
  });

  it('quotes what would break a row', () => {
    expect(csvText([['say "no"', 'two\nlines', 'a;b']], 'plain')).toBe('"say ""no""","two\nlines",a;b\n');
  });

  it('leaves a gap for what is not there, and for what is no number', () => {
    expect(csvText([[undefined, 0, Number.NaN, Number.POSITIVE_INFINITY]], 'plain')).toBe(',0,,\n');
  });

  it('shows no noise of floating point', () => {
    expect(csvText([[0.1 + 0.2]], 'plain')).toBe('0.3\n');
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
    expect(csvText([[-5, 'care place', '2014-01-01']], 'plain')).toBe('-5,care place,2014-01-01\n');
  });

  it.each([
    ['summary', summaryCsv],
    ['queues', queuesCsv],
    ['replications', replicationsText],
    ['comparison', comparisonCsv],
  ] as const)('%s has as many cells in every row as in its heading, in both dialects', (_, write) => {
    for (const [dialect, mark] of [['plain', ','] as const, ['excel-nl', ';'] as const]) {
      const lines = linesOf(write(comparison, dialect satisfies CsvDialect));
      expect(lines.length).toBeGreaterThan(20);
      expect(new Set(lines.map((line) => line.split(mark).length)).size).toBe(1);
    }
  });
});

describe('summary.csv', () => {
  const lines = linesOf(summaryCsv(comparison, 'plain'));

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
    expect(linesOf(summaryCsv(dated, 'plain'))[1]).toMatch(/,2013-09-02,2013-09-01,.*,1.414213562,/);
  });
});

describe('queues.csv', () => {
  it('has a date in every row', () => {
    const [heading, ...rows] = linesOf(queuesCsv(comparison, 'plain'));
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
    expect(linesOf(replicationsText(few, 'plain')).slice(1)).toEqual([
      'antwerp-2013-refer-everyone,1,wait mean,step,screening,days,estimated,1.5',
      'antwerp-2013-refer-everyone,2,wait mean,step,screening,days,nothing observed,',
    ]);
  });
});

describe('comparison.csv', () => {
  const lines = linesOf(comparisonCsv(comparison, 'plain'));

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
    expect(linesOf(comparisonCsv(unsteady, 'plain'))[1]).toMatch(
      /,no steady state,,,,,,,,,20,,,,0,2013-09-01,2016-08-31$/,
    );
  });
});

describe('cases.csv', () => {
  const of = { key: 'a', plan: referEveryone.plan, replication: 1 };
  const who = { stream: 0, number: 0, earlier: 2, zone: undefined };
  const events: readonly CaseEvent[] = [
    { ...who, event: 'began', step: 1, resources: [0], end: undefined, at: 90_061 },
    { ...who, event: 'left', step: undefined, resources: [], end: 0, at: 90_062 },
  ];

  it('names the case, those of the same person before it, what happened, where and when', () => {
    expect(casesCsvHeading('plain')).toBe(
      'scenario,replication,arrival,case,earlier cases,zone,event,step,resource,end,time\n',
    );
    const [resource, end] = [of.plan.resources[0]?.name, of.plan.ends[0]?.name];
    expect(casesCsvRows(of, events, 'plain')).toBe(
      `a,1,reports,1,2,,began,intake,${resource},,2013-09-02 01:01:01\n` +
        `a,1,reports,1,2,,left,,,${end},2013-09-02 01:01:02\n`,
    );
  });

  it('has one byte order mark, before the heading', () => {
    expect(casesCsvHeading('excel-nl')).toMatch(/^\uFEFFscenario;/);
    expect(casesCsvRows(of, events, 'excel-nl')).toMatch(/^a;1;/);
  });
});
