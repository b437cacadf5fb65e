import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Interrupted } from '../../src/node/simulation-failed.ts';
import { exercise } from '../scenario/compile-text.ts';
import { bundledBin } from '../support/bundled-program.ts';
import type { Screen } from './fake-terminal.ts';
import { typed } from './fake-terminal.ts';
import { everythingIn, scenarioFolder } from './scenario-folder.ts';

let here = '';

beforeEach(() => {
  here = scenarioFolder();
  writeFileSync(join(here, 'one.yaml'), queue('1.5'));
  writeFileSync(join(here, 'two.yaml'), queue('2.5'));
});
afterEach(() => rmSync(here, { recursive: true }));

/** Somebody comes every minute, and each takes so many minutes of work. */
function queue(minutes: string): string {
  return exercise({
    title: `{en: Takes ${minutes}, nl: Duurt ${minutes}}`,
    runs: '{from: 2024-01-01, for: 5 hours}',
    inputs: `
  staff: {title: {en: Staff, nl: Personeel}, value: 1 person, assumption: a, range: 1 to 9 people}
  work: {title: {en: Work, nl: Werk}, value: ${minutes} minutes, assumption: a, range: 1 to 3 minutes}
  takes: {value: exponential(mean 3 minutes), assumption: a, range: 1 to 3 minutes}`,
    resources: '{counter: {title: {en: Counter, nl: Balie}, staff: staff}}',
    steps: '{serving: {work: {by: counter, takes: work}, next: served}}',
  });
}

/** Every file below a folder with all its bytes. */
function contents(folder: string): ReadonlyMap<string, string> {
  const files = everythingIn(folder).filter((name) => statSync(join(folder, name)).isFile());
  return new Map(files.map((name) => [name, readFileSync(join(folder, name), 'base64')]));
}

const sweep = (args: readonly string[], screen?: Screen) =>
  typed(here, ['sweep', '--replications', '3', '--out', 'results', ...args], screen);
const grid = ['one.yaml', 'two.yaml', '--vary', 'staff=1..4/1', '--vary', 'work=1.2, 2.4 minutes', '--no-charts'];
const begun = '.results.kept';

describe('stuwmeer sweep', () => {
  it('says from which value on a design no longer jams, and leaves a table of all points', async () => {
    const { code, out, err } = await sweep(['one.yaml', 'two.yaml', '--vary', 'staff=1..4/1', '--replications', '6']);
    expect({ code, err }).toMatchObject({ code: 0 });
    const said = out.replaceAll('\n', ' ');
    expect(said).toMatch(
      /^With “Staff” at 2 people or more, “Takes 1\.5” no longer jams; at 1 person it still does, at Counter\./,
    );
    expect(said).toContain('With “Staff” at 3 people or more, “Takes 2.5” no longer jams');
    expect(err.replaceAll('\n', ' ')).toContain(
      '4 points, 2 designs, 6 replications each: 48 runs, and 12 of the files as they stand.',
    );
    const rows = readFileSync(join(here, 'results/sweep.csv'), 'utf8').trimEnd().split('\n');
    expect(rows[0]).toBe(
      'point,staff (people),scenario,scenario_label,measure,measure_label,where_kind,where,where_label,unit,unit_label,status,mean,ci_low,ci_high,sd,p10,p50,p90,replications,verdict,jams_at,jams_at_label',
    );
    // As they stand and four points, two designs, two measures.
    expect(rows).toHaveLength(1 + 5 * 2 * 2);
    // As they stand it is the first point too.
    const withoutAverage = rows.filter((row) => /^\d,1,one,Takes 1\.5,wait p90,.*,no steady state,,,,/.test(row));
    expect(withoutAverage).toHaveLength(2);
    expect(
      rows.filter((row) => /,jams,counter,Counter$/.test(row)).map((row) => row.split(',').slice(0, 3).join()),
    ).toEqual([
      ...['0,,one', '0,,one', '0,,two', '0,,two', '1,1,one', '1,1,one', '1,1,two', '1,1,two', '2,2,two', '2,2,two'].map(
        (row) => row.replace('0,,', '0,1,'),
      ),
    ]);
    const apart = readFileSync(join(here, 'results/differences.csv'), 'utf8').trimEnd().split('\n');
    expect(apart[0]).toMatch(
      /^point,staff \(people\),baseline,baseline_label,scenario,scenario_label,measure,.*,status,clear,mean,/,
    );
    expect(apart).toHaveLength(1 + 5 * 2);
    // Half as much again to do, and nobody more.
    expect(apart[3]).toMatch(/^1,1,one,Takes 1\.5,two,Takes 2\.5,waiting at end,.*,estimated,yes,[1-9]/);
    expect([...contents(join(here, 'results')).keys()]).toEqual(
      expect.arrayContaining([
        ...['charts/curve-waiting-at-end-counter.svg', 'charts/difference-waiting-at-end-counter.svg'],
        ...['manifest.json', 'report.html'],
      ]),
    );
    const page = readFileSync(join(here, 'results/report.html'), 'utf8');
    expect(page).toContain('each design minus “Takes 1.5” on the same cases');
    expect(everythingIn(here).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('speaks Dutch, and one document for programs', async () => {
    const { out } = await sweep([...grid, '--lang', 'nl']);
    expect(out).toMatch(/^“Duurt 1\.5” loopt vast bij 3 van de 8 rekenpunten\./);
    expect(out.replaceAll('\n', ' ')).toContain(
      'Met “Personeel” op 3 personen of meer loopt het bij geen daarvan vast.',
    );
    const json = await sweep([...grid, '--json', '--quiet', '--measure', 'arrived']);
    expect(json.err).toBe('');
    const document = JSON.parse(json.out);
    expect(document.study).toBe('sweep');
    expect(document.settings.inputs).toMatchObject([
      { input: 'staff', unit: 'people', values: [1, 2, 3, 4], asItStands: 1 },
      { input: 'work', unit: 'minutes', values: [1.2, 2.4], asItStands: null },
    ]);
    expect(document.sweep.points).toHaveLength(8);
    expect(document.sweep.points[0].designs[0]).toMatchObject({ design: 'one', measures: [{ measure: 'arrived' }] });
    const turns = document.sweep.turns.filter(
      (turn: Record<string, unknown>) => turn.resource === null && turn.level === 'jams' && turn.along === 'staff',
    );
    expect(turns.map((turn: Record<string, unknown>) => [turn.design, turn.others, turn.course, turn.first])).toEqual([
      ...[
        ['one', [1.2], 'ends', 2],
        ['one', [2.4], 'ends', 3],
      ],
      ...[
        ['two', [1.2], 'ends', 2],
        ['two', [2.4], 'ends', 3],
      ],
    ]);
  });

  it('spreads points over the ranges of the file', async () => {
    const { code, out } = await sweep(['one.yaml', '--vary', 'staff', '--vary', 'work=2..3 minutes', '--latin', '6']);
    expect(code).toBe(0);
    expect(out).toMatch(/^“Takes 1\.5” jams at \d of the 6 settings\./);
    const rows = readFileSync(join(here, 'results/sweep.csv'), 'utf8').trimEnd().split('\n').slice(1);
    expect(new Set(rows.map((row) => row.split(',')[0])).size).toBe(7);
    const work = rows.filter((row) => !row.startsWith('0')).map((row) => Number(row.split(',')[2]));
    for (const value of work) expect(value).toBeGreaterThanOrEqual(2);
  });

  it('gives the same bytes whatever the number of workers', async () => {
    const results = [];
    for (const workers of ['1', '2']) {
      const { out, err } = await sweep([...grid, '--workers', workers]);
      results.push({ out, err, files: contents(join(here, 'results')) });
    }
    expect(results[1]).toEqual(results[0]);
  });

  it.each([
    [['--vary', 'stuff=1..2/1'], 'no scenario has an input "stuff". Did you mean "staff"?'],
    [['--vary', 'staff=4..1/1'], "--vary 'staff=4..1/1': the range is turned round"],
    [['--vary', 'staff=lots'], "--vary 'staff=lots': expected a name and values"],
    [['--vary', 'takes=1..2/1 places'], 'takes'],
    [['--vary', 'staff=1..4/0.5'], 'staff: expected whole people; found 1.5'],
    [['--vary', 'staff=1.5, 2 people'], 'staff: expected whole people; found 1.5'],
    [['--vary', 'staff=1..4/1 weeks'], 'With staff = 1 week:'],
    [['--vary', 'staff=-1..4/1'], 'out of bounds'],
    [['--vary', 'staff=1..4/1', '--vary', 'staff=1'], '--vary names "staff" twice.'],
    [['--vary', 'staff=1..4/1', '--latin', '5'], 'takes a range without a step'],
    [['--vary', 'staff=1..4/1', '--measure', 'wait p91 at counter'], 'Did you mean "wait p90"?'],
    [
      ['--vary', 'staff=1..4/1', '--measure', 'wait p90 at countre'],
      'is not taken at "countre". Expected one of "counter"',
    ],
    [
      ['--vary', 'staff=1..4/1', '--measure', 'wait p90'],
      '"wait p90" is not taken of the whole chain. Expected one of',
    ],
    [['--vary', 'staff=1..200/1', '--vary', 'work=1..3/0.01'], 'found 40200 points'],
    [[], "required option '--vary <name=values>' not specified"],
  ])('%j is a wrong command, and leaves nothing', async (args, message) => {
    const { code, out, err } = await sweep(['one.yaml', ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.replaceAll('\n', ' ')).toContain(message);
    expect(everythingIn(here)).toEqual(['one.yaml', 'two.yaml']);
  });

  it('tells at which values a run passes a limit', async () => {
    writeFileSync(join(here, 'long.yaml'), queue('1.5').replace('for: 5 hours', 'for: 5 hours, limits: {events: 560}'));
    const { code, err } = await sweep(['long.yaml', '--vary', 'staff=2, 1, 3', '--quiet']);
    expect(code).toBe(1);
    expect(err).toMatch(/^Error: With staff = \d (people|person):\nthe run used up its event budget/);
  });
});

describe('a sweep that was stopped', () => {
  it('goes on where it was, to the same bytes', async () => {
    const whole = await sweep(grid);
    const files = contents(join(here, 'results'));
    rmSync(join(here, 'results'), { recursive: true });

    const stop = new AbortController();
    const watch = setInterval(() => {
      const path = join(here, begun);
      if (existsSync(path) && readFileSync(path, 'utf8').split('\n').length > 4) stop.abort(new Interrupted());
    }, 1);
    const stopped = await sweep(grid, { signal: stop.signal });
    clearInterval(watch);
    expect(stopped).toMatchObject({ code: 130, out: '' });
    expect(stopped.err.replaceAll('\n', ' ')).toContain(
      'replications are kept: the same command with --resume goes on from there.',
    );
    expect(everythingIn(here)).toEqual([begun, 'one.yaml', 'two.yaml']);

    const other = await sweep([...grid, '--seed', 'other', '--resume']);
    expect(other).toMatchObject({ code: 2, out: '' });
    expect(other.err.replaceAll('\n', ' ')).toContain('belongs to other files, values, measures, seed or replications');

    const resumed = await sweep([...grid, '--resume', '--workers', '1']);
    expect(resumed.err).toMatch(/Resuming: [1-7] of 8 points already done\./);
    expect(resumed.out).toBe(whole.out);
    expect(contents(join(here, 'results'))).toEqual(files);
    expect(everythingIn(here).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('or killed at any moment goes on too; what was cut off is done again', async () => {
    await sweep(grid);
    const files = contents(join(here, 'results'));
    for (const lines of [2, 5]) {
      rmSync(join(here, 'results'), { recursive: true, force: true });
      const args = [bundledBin, 'sweep', ...grid, '--replications', '3', '--out', 'results'];
      const run = spawn(process.execPath, args, { cwd: here, stdio: 'ignore' });
      await new Promise<void>((resolve) => {
        const watch = setInterval(() => {
          const path = join(here, begun);
          if (existsSync(path) && readFileSync(path, 'utf8').split('\n').length > lines) run.kill('SIGKILL');
        }, 1);
        run.on('exit', () => {
          clearInterval(watch);
          resolve();
        });
      });
      const text = readFileSync(join(here, begun), 'utf8');
      writeFileSync(join(here, begun), text.slice(0, -40));
      expect((await sweep([...grid, '--resume', '--quiet'])).code).toBe(0);
      expect(contents(join(here, 'results'))).toEqual(files);
    }
  });

  it('begins anew without --resume, or where there is nothing to go on with', async () => {
    writeFileSync(join(here, begun), 'stuwmeer of something else\n');
    expect((await sweep(['one.yaml', '--vary', 'staff=2', '--no-charts'])).code).toBe(0);
    expect(existsSync(join(here, begun))).toBe(false);
    const { code, err } = await sweep(['one.yaml', '--vary', 'staff=2', '--no-charts', '--resume']);
    expect(code).toBe(0);
    expect(err.replaceAll('\n', ' ')).toContain('There is nothing to resume: the sweep begins at its first point.');
  });
});
