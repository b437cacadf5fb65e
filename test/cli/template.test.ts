import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exercise } from '../scenario/compile-text.ts';
import { typed } from './fake-terminal.ts';
import { everythingIn, scenarioFolder } from './scenario-folder.ts';

let here = '';

beforeAll(() => {
  here = scenarioFolder();
  const scenario = exercise({
    title: '{en: The counter, nl: De balie}',
    runs: '{from: 2024-01-01, for: 91 days}',
    inputs: `
  visitors: {title: {en: visitors, nl: bezoekers}, value: 10 per day, source: s, range: 8 to 16 per day}
  minutes: {title: {en: minutes, nl: minuten}, value: 100 minutes, assumption: a, range: 90 to 130 minutes}
  idle: {title: {en: idle, nl: niets}, value: 3 places, assumption: a, range: 1 to 5 places}`,
    arrivals: '{visitors: {poisson: visitors, to: serving}}',
    resources: '{counter: {title: {en: Counter, nl: Balie}, staff: 1 person}, spare: {places: idle}}',
    steps: '{serving: {work: {by: counter, takes: exponential(mean minutes)}, next: served}}',
  });
  writeFileSync(join(here, 'counter.yaml'), scenario);
  writeFileSync(
    join(here, 'idle.yaml'),
    scenario.replace('8 to 16', '10 to 10.01').replace('90 to 130', '100 to 100.1'),
  );
  writeFileSync(join(here, 'known.yaml'), exercise());
});
afterAll(() => rmSync(here, { recursive: true }));

const wanted = (file: string, ...more: readonly string[]) => [
  ...['evaluate', 'counter.yaml', '--template', file, '--runs', '160', ...more],
];

describe('stuwmeer evaluate --template', () => {
  it('writes what to collect, the most telling first, and reads it back when it is filled in', async () => {
    const { code, out, err } = await typed(here, wanted('figures.csv'));
    expect({ code, err }).toMatchObject({ code: 0 });
    const said = out.replace(/\s+/g, ' ');
    expect(said).toMatch(
      /^Collect this first: .* 2024-01-01 to 2024-03-31\. It would take away \d\d% of what .* about “Waiting at the end, Counter” in “The counter”\./,
    );
    const text = readFileSync(join(here, 'figures.csv'), 'utf8');
    const lines = text.trim().split('\n');
    expect(lines.filter((line) => line.startsWith('#'))).toHaveLength(5);
    const [heads, ...rows] = lines.filter((line) => !line.startsWith('#'));
    expect(heads).toBe('period,measure,where,value,unit,count,source,cases needed,why');
    const parts = rows.map((row) => Number(/takes away ([\d.]+)%/.exec(row)?.[1]));
    expect(parts).toEqual([...parts].sort((a, b) => b - a));
    expect(parts[0]).toBeGreaterThan(60);
    // What nothing depends on tells nothing.
    expect(text).not.toContain('idle');
    // The list of the only step of the counter is that of the counter, which is the answer; nor is one figure there twice.
    expect(text).not.toContain(',Waiting at the end,');
    expect(rows.filter((row) => row.includes(',Cases that ended,'))).toHaveLength(1);
    const arrivals = rows.findIndex((row) => row.includes(',New cases,'));
    expect(rows[arrivals]).toMatch(
      /,all,".*the higher it is, the higher “visitors” is likely to be; it follows from that alone, and is no test of the model"$/,
    );
    expect(said).toContain('A figure that follows from one input alone tells that input and nothing else');
    expect(said).toMatch(/New cases [\d.]+% all visitors alone/);
    expect(rows.filter((row) => row.includes('follows from that alone'))).toHaveLength(1);
    // Those who are in hand are those who wait, and the one who is served.
    expect(text).not.toContain(',Unfinished at the end,');
    expect(rows.find((row) => row.includes(',Waiting time of those who got their turn'))).toMatch(/,hours,,,\d+,/);

    const unfilled = await typed(here, ['evaluate', 'counter.yaml', '--observed', 'figures.csv']);
    expect(unfilled).toMatchObject({ code: 2, out: '' });
    expect(unfilled.err).toContain(`none of its ${rows.length} rows has a value yet`);

    const filled = rows.map((row, i) => (i === arrivals ? row.replace(/^([^,]*,New cases,,)/, '$1920') : row));
    writeFileSync(join(here, 'filled.csv'), [...lines.slice(0, 5), heads, ...filled].join('\n'));
    const args = ['evaluate', 'counter.yaml', '--observed', 'filled.csv', '--replications', '39', '--no-charts'];
    const read = await typed(here, [...args, '--out', 'read']);
    expect(read.code).toBe(0);
    const answer = read.out.replace(/\s+/g, ' ');
    expect(answer).toContain('“The counter” agrees with the one figure that it can be compared with');
    expect(answer).toContain(`${rows.length - 1} rows of the table have no value yet, and are left out.`);
  });

  it('does so in Dutch, for a Dutch Excel, about what was asked', async () => {
    const asked = ['--measure', 'utilisation at counter', '--lang', 'nl', '--csv', 'excel-nl'];
    const { code, out } = await typed(here, wanted('cijfers.csv', ...asked));
    expect(code).toBe(0);
    expect(out.replace(/\s+/g, ' ')).toMatch(
      /^Verzamel dit als eerste: .* over “Bezettingsgraad, Balie” in “De balie”\./,
    );
    const text = readFileSync(join(here, 'cijfers.csv'), 'utf8');
    expect(text).toMatch(/^\uFEFF# Cijfers die voor “De balie”/);
    expect(text).toContain('\r\nperiode;maat;waar;waarde;eenheid;aantal;bron;zaken nodig;waarom\r\n');
    // It is not the answer itself that is to be collected.
    expect(text).not.toContain(';Bezettingsgraad;');
    const filled = text.replace(/^(2024-01-01 t\/m 2024-03-31;Instroom;;);/m, '$1920;');
    expect(filled).not.toBe(text);
    writeFileSync(join(here, 'ingevuld.csv'), filled);
    const args = ['evaluate', 'counter.yaml', '--observed', 'ingevuld.csv', '--replications', '39', '--no-charts'];
    const read = await typed(here, [...args, '--lang', 'nl', '--out', 'gelezen']);
    expect({ code: read.code, err: read.err.split('\n')[0] }).toEqual({
      code: 0,
      err: 'Resultaten: gelezen/report.html, te openen in een browser, en de bestanden',
    });
  });

  it('gives the same bytes whatever the number of workers, as JSON too', async () => {
    const said = [];
    for (const workers of ['1', '2']) {
      const { out } = await typed(here, wanted(`w${workers}.csv`, '--json', '--workers', workers));
      said.push([out, readFileSync(join(here, `w${workers}.csv`), 'utf8').replace(/w\d\.csv/, '')]);
    }
    expect(said[1]).toEqual(said[0]);
    const { study, template } = JSON.parse(said[0]?.[0] ?? '{}');
    expect([study, template.answer.measure, template.settings]).toEqual(['template', 'waiting at end', 80]);
    expect(template.figures[0].part).toBeGreaterThan(0.6);
  });

  it('says so where the answer depends on nothing but chance, and writes no file', async () => {
    const { code, out } = await typed(here, wanted('none.csv').with(1, 'idle.yaml'));
    expect(code).toBe(0);
    expect(out.replace(/\s+/g, ' ')).toMatch(/hardly depends on the inputs|None of the \d+ figures/);
    expect(existsSync(join(here, 'none.csv'))).toBe(false);
  });

  it.each([
    ['to write over a table', wanted('counter.yaml'), /is there already, and may be filled in/],
    ['two designs', ['evaluate', 'counter.yaml', 'idle.yaml', '--template', 't.csv'], /is about one design/],
    ['a table as well', [...wanted('t.csv'), '--observed', 'x.csv'], /Give the one or the other/],
    ['a workbook', wanted('t.csv', '--xlsx'), /leave out --xlsx/],
    [
      'nothing to vary',
      wanted('t.csv').with(1, 'known.yaml'),
      /none of the inputs that count in the run is one number or one distribution with a range/,
    ],
    ['too few runs', wanted('t.csv').with(5, '10'), /expected 80 to 1000000; found 10/],
    ['an unknown measure', wanted('t.csv', '--measure', 'wating at end'), /Did you mean "waiting at end"/],
    [
      'a measure of a table',
      ['evaluate', 'counter.yaml', '--observed', 't.csv', '--measure', 'arrived'],
      /--measure says what --template/,
    ],
  ])('refuses %s', async (_, args, message) => {
    const before = everythingIn(here);
    const { code, out, err } = await typed(here, args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.replace(/\s+/g, ' ')).toMatch(message);
    expect(everythingIn(here)).toEqual(before);
  });
});
