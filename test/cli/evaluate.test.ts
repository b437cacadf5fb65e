import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exercise } from '../scenario/compile-text.ts';
import { readWorkbook } from '../support/workbook-reader.ts';
import { typed } from './fake-terminal.ts';
import { everythingIn, scenarioFolder } from './scenario-folder.ts';

let here = '';

/** A counter where 20 visitors a day wait for one helper, or for two. */
const scenario = (staff: string, more: Readonly<Record<string, string>> = {}) =>
  exercise({
    title: staff === '1 person' ? '{en: One helper, nl: Eén helper}' : '{en: Two helpers, nl: Twee helpers}',
    runs: '{from: 2024-01-01, for: 91 days}',
    inputs: `
  helpers: {value: ${staff}, source: s}`,
    arrivals: '{visitors: {poisson: 20 per day, to: serving}}',
    resources: '{counter: {title: {en: The counter, nl: De balie}, staff: helpers}}',
    steps: '{serving: {work: {by: counter, takes: exponential(mean 1 hour)}, next: served}}',
    ...more,
  });

const table = [
  'period,name,measure,where,value,count,source',
  '2024-01,,arrived,,620,,the door',
  '2024-02,,arrived,,600,,the door',
  '2024-03,,arrived,,610,,the door',
  '2024-Q1,the wait,wait mean,serving,4 hours,50,a survey',
];

beforeAll(() => {
  here = scenarioFolder();
  writeFileSync(join(here, 'one.yaml'), scenario('1 person'));
  writeFileSync(join(here, 'two.yaml'), scenario('2 people'));
  writeFileSync(join(here, 'later.yaml'), scenario('1 person', { runs: '{from: 2025-01-01, for: 91 days}' }));
  writeFileSync(join(here, 'figures.csv'), `${table.join('\n')}\n`);
});
afterAll(() => rmSync(here, { recursive: true }));

const evaluated = (...more: readonly string[]) => [
  ...['evaluate', 'one.yaml', 'two.yaml', '--observed', 'figures.csv', '--replications', '99'],
  ...more,
];

describe('stuwmeer evaluate --observed', () => {
  it('says which design explains the figures, and of each figure where it lies', async () => {
    const { code, out, err } = await typed(here, evaluated('--out', 'e'));
    expect({ code, err }).toMatchObject({ code: 0 });
    const said = out.replace(/\s+/g, ' ');
    expect(said).toMatch(/^Of the 2 designs one agrees with what was observed: “One helper”\./);
    expect(said).toMatch(/“One helper” agrees with what was observed: 4 of 4 figures lie where 95 of 100 real periods/);
    expect(said).toMatch(
      /“Two helpers” does not agree .*: 1 of 4 figures lies outside .*, and none of the 99 replications has a figure as far off as “The wait, Q1 2024”\./,
    );
    expect(said).toMatch(
      /The wait, Q1 2024: observed 4 hours; “One helper” expects .*: inside; “Two helpers” .*: it lies above\./,
    );
    expect(said).toMatch(/New cases, January 2024: observed 620; /);
    expect(said).not.toContain('No design expects');
    expect(readdirSync(join(here, 'e')).sort()).toEqual(['charts', 'evaluation.csv', 'manifest.json', 'report.html']);
    const rows = readFileSync(join(here, 'e/evaluation.csv'), 'utf8').trim().split('\n');
    expect(rows).toHaveLength(9);
    expect(rows[8]).toMatch(
      /^two,Two helpers,5,2024-01-01,2024-03-31,wait mean,[^,]+,step,serving,[^,]+,,,,,hours,hours,,4,50,judged,above,/,
    );
    expect(rows[8]).toMatch(/,a survey,the wait$/);
    expect(new Set(rows.map((row) => row.replace(/"[^"]*"/g, '').split(',').length)).size).toBe(1);
    expect(readdirSync(join(here, 'e/charts'))).toContain('observed.png');
  });

  it('speaks Dutch, reads what a Dutch Excel writes, and draws what follows in time', async () => {
    const months = Array.from({ length: 12 }, (_, i) => `${String(i + 1).padStart(2, '0')}`).filter((m) => m !== '05');
    const rows = months.map((month) => `${month}-2024;Instroom;${month === '07' ? '900' : '1.610,0'};per maand`);
    writeFileSync(
      join(here, 'maanden.csv'),
      `\uFEFFperiode;maat;waarde;eenheid\r\n${rows.join('\r\n')}\r\n2024-05;Instroom;;\r\n`.replaceAll(
        '1.610,0',
        '610,0',
      ),
    );
    const args = ['evaluate', 'one.yaml', '--observed', 'maanden.csv', '--set', 'runs for=366 days'];
    const { code, out, err } = await typed(here, [
      ...[...args, '--lang', 'nl', '--csv', 'excel-nl', '--replications', '39', '--out', 'nl'],
    ]);
    expect({ code, err }).toMatchObject({ code: 0 });
    const said = out.replace(/\s+/g, ' ');
    expect(said).toMatch(/^“Eén helper” klopt niet met wat is waargenomen: 1 van de 11 cijfers ligt buiten de band/);
    expect(said).toMatch(/Instroom, juli 2024: waargenomen 900 per maand; verwacht .* per maand: het ligt erboven\./);
    expect(said).toContain('Van “Instroom” ontbreken de cijfers van 2024-05, tussen andere in.');
    expect(said).toContain('Eén rij van de tabel heeft nog geen waarde, en is weggelaten.');
    expect(said).not.toMatch(/undefined|NaN/);
    expect(readFileSync(join(here, 'nl/evaluation.csv'), 'utf8')).toMatch(
      /^\uFEFFscenario;scenario_label;row;.*;measure;measure_label;where_kind;where;where_label;of;of_label;/,
    );
    expect(readdirSync(join(here, 'nl/charts'))).toContain('observed-arrived-chain.png');
  });

  it('gives the same bytes whatever the number of workers', async () => {
    const said = [];
    for (const workers of ['1', '2']) {
      const { code, out } = await typed(here, evaluated('--json', '--no-charts', '--out', 'w', '--workers', workers));
      expect(code).toBe(0);
      const files = everythingIn(join(here, 'w')).filter((name) => name.includes('.'));
      said.push([out, ...files.map((name) => readFileSync(join(here, 'w', name), 'base64'))]);
    }
    expect(said[0]?.length).toBeGreaterThan(4);
    expect(said[1]).toEqual(said[0]);
    const { study, evaluate } = JSON.parse(said[0]?.[0] ?? '{}');
    expect(study).toBe('evaluate');
    expect(evaluate.designs).toMatchObject([
      { key: 'one', agrees: true, figures: [{ position: 'inside' }, {}, {}, {}] },
      { key: 'two', agrees: false, probability: 0.01 },
    ]);
    expect(evaluate.figures[3]).toMatchObject({ row: 5, count: 50, source: 'a survey', written: '4 hours' });
  });

  it('takes designs of different periods, and says by what each is judged', async () => {
    const args = ['evaluate', 'one.yaml', 'later.yaml', '--observed', 'figures.csv', '--replications', '39'];
    const { code, out } = await typed(here, [...args, '--no-charts', '--out', 'p']);
    expect(code).toBe(0);
    const said = out.replace(/\s+/g, ' ');
    expect(said).toContain('“One helper (later)” says nothing about these figures.');
    expect(said).toMatch(
      /judged by 0\. Not used: not all within the period that it simulates, \d[^()]* to [^()]*20\d\d \(4\)\./,
    );

    const begun = [...args.toSpliced(2, 1), '--set', 'runs start-up=10 days', '--no-charts', '--out', 'r'];
    expect((await typed(here, begun)).out.replace(/\s+/g, ' ')).toMatch(
      /Not used: of a period that begins in its start-up, which is left out \(\d\)\./,
    );
    const wrong = args.with(1, 'two.yaml');
    const none = await typed(here, [...wrong, '--no-charts', '--out', 'q']);
    expect(none.out.replace(/\s+/g, ' ')).toMatch(
      /^Of the 2 designs one can be judged by these figures, and it does not agree with what was observed\./,
    );
  });

  it('judges one design by the figures that it tells, and says what it does not have', async () => {
    const rows = [...table, '2024-Q1,fined,ended,court,,7,,the court', '2024-Q1,,ended,served + tribunal,,9,,x'];
    const [heads = '', ...others] = rows;
    const lines = [heads, ...others.map((row) => row.replace(',the wait,wait mean,serving,', ',,wait mean,serving,'))];
    writeFileSync(join(here, 'more.csv'), lines.map((row) => row.replace(/,,(\d),,/, ',$1,,')).join('\n'));
    const args = ['evaluate', 'one.yaml', '--observed', 'more.csv', '--replications', '39', '--no-charts', '--xlsx'];
    const { code, out, err } = await typed(here, [...args, '--out', 'm', '--lang', 'en']);
    expect({ code, err }).toMatchObject({ code: 0 });
    const said = out.replace(/\s+/g, ' ');
    expect(said).toMatch(/^“One helper” agrees with what was observed: 4 of 4 figures/);
    expect(said).toContain(
      'Of the 6 figures, “One helper” is judged by 4. Not used: of a place or a way that it does not have (2: “court” and “tribunal”).',
    );
    expect(readFileSync(join(here, 'm/evaluation.csv'), 'utf8')).toMatch(/,ended,[^,]*,,court,court,.*,no such place,/);

    const sheets = readWorkbook(readFileSync(join(here, 'm/results.xlsx')));
    expect(sheets.map(({ name }) => name)).toEqual(['About', 'Figures']);
    expect(sheets[0]?.rows[2]?.[1]).toMatch(/^“One helper” agrees with what was observed/);
    const [names, ...figures] = sheets[1]?.rows ?? [];
    expect(names?.slice(0, 8)).toEqual([
      ...[
        'Design',
        'Row of the table',
        'From',
        'Up to and including (a time of day: until)',
        'Measure',
        'Kind of place',
        'Place',
      ],
      'As a share of',
    ]);
    expect(figures).toHaveLength(6);
    const where = { from: { date: '2024-01-01' }, until: { date: '2024-03-31' } };
    expect(figures[3]?.slice(0, 4)).toEqual(['One helper', 5, where.from, where.until]);
    expect(figures[3]).toEqual(expect.arrayContaining(['hours', 4, 50, 'judged', 'inside', 'a survey']));
    expect(figures[4]).toEqual(expect.arrayContaining(['court', 'the design has no such place']));
    expect(JSON.parse(readFileSync(join(here, 'm/manifest.json'), 'utf8')).files).toContain('results.xlsx');

    writeFileSync(join(here, 'elsewhere.csv'), `${heads}\n2024-Q1,fined,ended,court,7,,the court\n`);
    const none = await typed(here, args.with(3, 'elsewhere.csv'));
    expect(none).toMatchObject({ code: 2, out: '' });
    expect(none.err.replace(/\s+/g, ' ')).toContain(
      'row 2, column "where": the measure "ended" is not taken at "court".',
    );
  });

  it.each([
    ['nothing to lay beside it', ['evaluate', 'one.yaml'], /there is nothing to compare the designs with/],
    ['too few replications', evaluated().with(-1, '38'), /takes 39 replications or more; found --replications 38/],
    ['a table that is not there', evaluated().with(4, 'nowhere.csv'), /nowhere\.csv: there is no such file/],
    ['a folder', evaluated().with(4, '.'), /this is not a file/],
    ['other times', ['evaluate', 'later.yaml', '--observed', 'figures.csv'], /within 2025-01-01 to 2025-04-01/],
  ])('refuses %s', async (_, args, message) => {
    const { code, out, err } = await typed(here, args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.replace(/\s+/g, ' ')).toMatch(message);
  });

  it('tells what is wrong with a table, each with row and column, in both languages', async () => {
    const wrong = [
      'period,measure,where,value,unit,count',
      ...['41640,arrived,,5,,', '2024-01,instrom,,5,,', '2024-01,wait mean,conter,5 days,,'],
      ...['2024-01,wait mean,counter,5 %,,', '2024-01,arrived,,5,,5', '2024-02,arrived,,5,,', '2024-02,arrived,,6,,'],
    ];
    writeFileSync(join(here, 'wrong.csv'), wrong.join('\n'));
    const args = ['evaluate', 'one.yaml', '--observed', 'wrong.csv'];
    const english = await typed(here, args);
    expect(english.code).toBe(2);
    expect(english.err).toBe(
      `${[
        'Error: wrong.csv: row 2, column "period": "41640" may be how a spreadsheet counts 2014-01-01. Give the cells a format for dates, or write 2014-01-01.',
        'wrong.csv: row 3, column "measure": there is no measure "instrom". Did you mean "Instroom"? Expected one such as "arrived", "wait mean" or "waiting at end"; summary.csv of any run lists all measures with their labels.',
        'wrong.csv: row 4, column "where": the measure "wait mean" is not taken at "conter". Did you mean "counter"?',
        'wrong.csv: row 5, column "value": "%" is the wrong unit. Expected a time, as in 40 days or 6 weeks.',
        'wrong.csv: row 6, column "count": "arrived" is not taken from single cases, so a number of cases means nothing. Leave it empty.',
        'wrong.csv: row 8: the same figure of the same period stands in row 7. Leave one of them.',
      ].join('\n')}\n`,
    );
    const dutch = await typed(here, [...args, '--lang', 'nl']);
    expect(dutch.err).toContain('wrong.csv: rij 5, kolom "value": "%" is de verkeerde eenheid.');
    writeFileSync(join(here, 'unknown.csv'), 'periode,maat,waar,waarde,broon\n2024-01,arrived,,5,CBS\n');
    const { err } = await typed(here, ['evaluate', 'one.yaml', '--observed', 'unknown.csv', '--lang', 'nl']);
    expect(err).toBe('Fout: unknown.csv: rij 1: wat er onder "broon" staat, is niet bekend. Bedoelt u "bron"?\n');
    expect(everythingIn(here)).not.toContain('output');
  });
});
