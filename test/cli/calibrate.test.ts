import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exercise } from '../scenario/compile-text.ts';
import { typed } from './fake-terminal.ts';
import { everythingIn, scenarioFolder } from './scenario-folder.ts';

let here = '';

beforeAll(() => {
  here = scenarioFolder();
  mkdirSync(join(here, 'model'));
  const base = exercise({
    title: '{en: The counter, nl: De balie}',
    runs: '{from: 2024-01-01, for: 60 days}',
    inputs: `
  visitors: {title: {en: visitors, nl: bezoekers}, value: 10 per day, source: a count, range: 6 to 14 per day}
  minutes: {title: {en: minutes, nl: minuten}, value: 60 minutes, assumption: by guess, range: 60 to 120 minutes}
  idle: {title: {en: idle, nl: niets}, value: 3 places, assumption: a, range: 1 to 5 places}
  clerks: {title: {en: clerks, nl: medewerkers}, value: 1 person, source: s, range: 1 to 3 people}
  fixed: {value: 3 places, source: s}`,
    arrivals: '{visitors: {poisson: visitors, to: serving}}',
    resources: '{counter: {staff: clerks}, spare: {places: idle}}',
    steps: '{serving: {work: {by: counter, takes: exponential(mean minutes)}, next: served}}',
  });
  writeFileSync(join(here, 'model/base.yaml'), base);
  writeFileSync(join(here, 'model/counter.yaml'), 'stuwmeer: 1\nextends: base.yaml\n');
  writeFileSync(
    join(here, 'figures.csv'),
    'from;to;measure;where;value\n2024-01-01;2024-02-29;arrived;;620\n2024-01-01;2024-02-29;utilisation;counter;66,0 %\n2030-01-01;2030-12-31;arrived;;5\n',
  );
  writeFileSync(
    join(here, 'load.csv'),
    'period;measure;where;value\n2024-01;utilisation;counter;55,0 %\n2024-02;utilisation;counter;55,0 %\n',
  );
  writeFileSync(join(here, 'far.csv'), 'period;measure;where;value\n2024-01;arrived;;5000\n');
});
afterAll(() => rmSync(here, { recursive: true }));

const calibrating = (table: string, inputs: string, ...more: readonly string[]) => [
  ...['evaluate', 'model/counter.yaml', '--observed', table, '--calibrate', inputs, '--runs', '210', '--no-charts'],
  ...more,
];

describe('stuwmeer evaluate --calibrate', () => {
  it('says which values agree, of what the figures say nothing, and leaves a scenario that says so', async () => {
    const { code, out, err } = await typed(here, calibrating('figures.csv', 'visitors, minutes, idle', '--out', 'c'));
    expect({ code, err }).toMatchObject({ code: 0 });
    const said = out.replace(/\s+/g, ' ');
    expect(said).toMatch(
      /^With visitors from [\d.]+ per day to [\d.]+ per day and minutes from [\d.]+ minutes to [\d.]+ minutes “The counter” can agree with the 2 figures that were observed; .* Of all combinations that the ranges of the file allow \d[\d.]*% agrees\./,
    );
    expect(said).toContain('The figures do not narrow “idle”: values from the whole range agree.');
    expect(said).toContain('The value in the file is not among those that agree: minutes (60 minutes).');
    expect(said).toContain(
      '1 of the figures in the table is left out, because it is about a place or a period that the design does not measure.',
    );
    expect(said).not.toContain('cannot tell');
    expect(readdirSync(join(here, 'c/scenario')).sort()).toEqual([
      'base.yaml',
      'counter-calibrated.yaml',
      'counter.yaml',
    ]);
    const written = readFileSync(join(here, 'c/scenario/counter-calibrated.yaml'), 'utf8');
    expect(written).toMatch(
      /"visitors":\n {4}range: "[\d.]+ to [\d.]+ per day"\n {4}note: \{en: "agrees with 2 observed figures in figures\.csv/,
    );
    expect(written).toMatch(
      /"minutes":\n {4}value: "[\d.]+ minutes"\n {4}range: .*\n {4}assumption: .*before that: by guess/,
    );
    const checked = await typed(here, ['check', 'c/scenario/counter-calibrated.yaml']);
    expect({ code: checked.code, err: checked.err }).toEqual({ code: 0, err: '' });
    const explained = await typed(here, [
      'explain',
      'model/counter.yaml',
      'c/scenario/counter-calibrated.yaml',
      '--lang',
      'nl',
    ]);
    expect(explained.code).toBe(0);
    const rows = readFileSync(join(here, 'c/calibration.csv'), 'utf8').trim().split('\n');
    expect(rows[0]).toBe('input,input_label,unit,unit_label,value,low,high,agrees_low,agrees_high,left');
    expect(rows[3]).toMatch(/^idle,[^,]+,places,places,3,1,5,1,5,1$/);
  });

  it('says that what was changed from outside is not in the scenario that it writes', async () => {
    const changed = ['--set', 'idle=4 places', '--out', 's'];
    const { out } = await typed(here, calibrating('figures.csv', 'visitors, minutes', ...changed));
    expect(out.replace(/\s+/g, ' ')).toContain(
      'Not as in the files, but changed for this study: idle (4 places). The scenario that was written does not have that change.',
    );
  });

  it('says in Dutch which inputs the figures cannot tell apart', async () => {
    const { out } = await typed(here, calibrating('load.csv', 'visitors, minutes', '--lang', 'nl', '--out', 'p'));
    const said = out.replace(/\s+/g, ' ');
    expect(said).toMatch(
      /Met deze cijfers zijn “bezoekers” en “minuten” niet uit elkaar te houden: een hoge waarde van het ene met een lage/,
    );
    expect(said).toMatch(
      /^(Met .* kan “De balie” kloppen met .* klopt \d[\d,]*%\.|Geen bandbreedte wordt kleiner .* bij maar \d[\d,]*% van alle)/,
    );
    expect(said).not.toMatch(/undefined|NaN/);
  });

  it('names the one value that agrees as one, and the range of the file in each language', async () => {
    writeFileSync(join(here, 'one.csv'), 'period;measure;where;value\n2024-01;utilisation;counter;41,0 %\n');
    const { out } = await typed(here, calibrating('one.csv', 'clerks', '--lang', 'nl', '--out', 'o'));
    const said = out.replace(/\s+/g, ' ');
    expect(said).toMatch(/^Met medewerkers op 1 persoon klopt “De balie” met het waargenomen cijfer;/);
    expect(said).toContain('medewerkers 1 persoon 1 tot 3 personen 1 persoon 33%');
    const written = readFileSync(join(here, 'o/scenario/counter-calibrated.yaml'), 'utf8');
    expect(written).toContain('within 1 to 3 people');
    expect(written).toContain('binnen 1 tot 3 personen');
  });

  it('says so where nothing agrees, and writes no scenario', async () => {
    const { code, out } = await typed(here, calibrating('far.csv', 'visitors', '--out', 'n'));
    expect(code).toBe(0);
    expect(out.replace(/\s+/g, ' ')).toMatch(
      /^No values of these inputs within their ranges .* The main obstacle is “New cases, January 2024”\./,
    );
    expect(readdirSync(join(here, 'n'))).not.toContain('scenario');
    expect(readFileSync(join(here, 'n/report.html'), 'utf8')).toContain(' in one wave of ');
  });

  it('gives the same bytes whatever the number of workers', async () => {
    const said = [];
    for (const workers of ['1', '2']) {
      const { code, out } = await typed(here, [
        ...calibrating('figures.csv', 'visitors,minutes', '--json', '--out', 'w'),
        ...['--workers', workers],
      ]);
      expect(code).toBe(0);
      const files = everythingIn(join(here, 'w')).filter((name) => name.includes('.'));
      said.push([out, ...files.map((name) => readFileSync(join(here, 'w', name), 'base64'))]);
    }
    expect(said[0]?.length).toBeGreaterThan(5);
    expect(said[1]).toEqual(said[0]);
    const { calibrate } = JSON.parse(said[0]?.[0] ?? '{}');
    expect(calibrate.inputs[0].agrees.low).toBeGreaterThan(8);
    expect(calibrate.inputs[0].agrees.high).toBeLessThan(13);
    expect(calibrate.figures).toEqual([2, 3]);
  });

  it.each([
    [
      'an input that is not there',
      calibrating('figures.csv', 'visitor'),
      /no input with a range is called "visitor"\. Did you mean "visitors"/,
    ],
    ['an input without a range', calibrating('figures.csv', 'fixed'), /"fixed" cannot be calibrated: has no range/],
    [
      'an input that is set',
      [...calibrating('figures.csv', 'minutes'), '--set', 'minutes=70 minutes'],
      /cannot be calibrated: set/,
    ],
    [
      'two designs',
      ['evaluate', 'model/counter.yaml', 'model/base.yaml', '--observed', 'figures.csv', '--calibrate', 'minutes'],
      /is about one design/,
    ],
    [
      'too few runs',
      calibrating('figures.csv', 'minutes').with(7, '10'),
      /expected 150 to 1000000 for 1 input; found 10/,
    ],
    [
      'replications',
      [...calibrating('figures.csv', 'minutes'), '--replications', '50'],
      /instead of --replications give --runs/,
    ],
    [
      'runs of nothing',
      ['evaluate', 'model/counter.yaml', '--observed', 'figures.csv', '--runs', '50'],
      /--runs goes with --calibrate/,
    ],
    ['no name', calibrating('figures.csv', 'minutes,,idle'), /Expected names of inputs/],
  ])('refuses %s', async (_, args, message) => {
    const { code, out, err } = await typed(here, args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.replace(/\s+/g, ' ')).toMatch(message);
  });
});
