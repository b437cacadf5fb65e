import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Interrupted } from '../../src/node/simulation-failed.ts';
import { withoutLabels } from '../support/csv-keys.ts';
import { typed } from './fake-terminal.ts';
import { everythingIn, scenarioFolder } from './scenario-folder.ts';

const file = 'care-waiting-list.yaml';
let here = '';

beforeEach(() => {
  here = scenarioFolder(file);
});

afterEach(() => rmSync(here, { recursive: true }));

const read = (name: string) => readFileSync(join(here, name), 'utf8');
/** In this thread alone: workers.test.ts shows that the number of threads changes nothing. */
const alone = ['--workers', '1'];
const quick = ['--replications', '3', '--no-charts', ...alone];

describe('run', () => {
  it('says in words whether it jams, then in figures, and then where the files are and how to see more', async () => {
    const { code, out, err } = await typed(here, ['run', file, ...quick]);
    expect(code).toBe(0);
    expect(out.replace(/\s+/g, ' ')).toMatch(
      /^“A waiting list for care” jams at Care place: over the last \d+ weeks demand is 1\d\d% of capacity, and /,
    );
    expect(out).toMatch(/^Care place +yes +1\d\d% /m);
    expect(out).toMatch(/^New cases +1,2\d\d \(/m);
    expect(out).not.toContain('Place by place');
    expect(err).toBe(
      [
        'All 14 consistency checks passed in every replication.',
        'Results: output/care-waiting-list/report.html, to open in a browser, and the',
        'files beside it.',
        'With --tables all tables are printed here.',
        '',
      ].join('\n'),
    );
  });

  it('prints all sentences and all tables where asked', async () => {
    const { out, err } = await typed(here, ['run', file, ...quick, '--tables']);
    expect(out.replace(/\s+/g, ' ')).toMatch(
      /^“A waiting list for care” jams at Care place: over the last \d+ weeks demand is 1\d\d% of capacity, and /,
    );
    for (const caption of ['Place by place, averages with their 95% range', 'Where cases end within the period: ']) {
      expect(out).toContain(caption);
    }
    expect(err).not.toContain('--tables');
  });

  it('has said what it found before pictures are drawn, also where they cannot be written', async () => {
    const { code, out, err } = await typed(here, ['run', file, '--replications', '2', ...alone], {
      onOut: () => {
        const [partial = ''] = everythingIn(join(here, 'output')).filter((name) => name.includes('partial'));
        expect(everythingIn(join(here, 'output', partial))).toEqual([]);
        rmSync(join(here, 'output', partial), { recursive: true });
      },
    });
    expect(code).toBe(2);
    expect(out).toMatch(/^“A waiting list for care” jams at Care place/);
    expect(err).toContain('another run has begun to write to this folder');
  });

  it('leaves the files that the manifest lists, with pictures', async () => {
    await typed(here, ['run', file, '--replications', '2', '--out', 'results', '--cases', ...alone]);
    const manifest = JSON.parse(read('results/manifest.json'));
    const found = everythingIn(join(here, 'results')).filter((name) => name !== 'charts');
    expect(found).toEqual(manifest.files);
    expect(found).toEqual(
      expect.arrayContaining([
        ...[
          'calendar.csv',
          'cases.csv',
          'manifest.json',
          'queues.csv',
          'replications.csv',
          'report.html',
          'summary.csv',
        ],
        ...['png', 'svg', 'vl.json'].map((ending) => `charts/queue-lengths.${ending}`),
      ]),
    );
    expect(manifest).toMatchObject({
      stuwmeer: 1,
      versions: { node: process.versions.node },
      designs: [{ key: 'care-waiting-list', replications: 2, hash: expect.stringMatching(/^[0-9a-f]{64}$/) }],
    });
    expect(everythingIn(here).filter((name) => name.includes('partial'))).toEqual([]);
  });

  it('writes the same bytes for the same scenario and seed, wherever it runs', async () => {
    mkdirSync(join(here, 'elsewhere/deeper'), { recursive: true });
    const args = ['--replications', '2', '--cases', '--seed', 'again', ...alone];
    await typed(here, ['run', file, ...args, '--out', 'first']);
    await typed(join(here, 'elsewhere/deeper'), ['run', `../../${file}`, ...args, '--out', '../second', '--quiet']);
    const files = everythingIn(join(here, 'first'));
    expect(files.length).toBeGreaterThan(10);
    expect(everythingIn(join(here, 'elsewhere/second'))).toEqual(files);
    for (const name of files.filter((each) => each !== 'charts')) {
      expect(
        readFileSync(join(here, 'first', name)).equals(readFileSync(join(here, 'elsewhere/second', name))),
        name,
      ).toBe(true);
    }
  });

  it('tells apart calendar years, or quarters or months', async () => {
    const labels = async (...by: readonly string[]) => {
      await typed(here, ['run', file, ...quick, ...by, '--out', 'results']);
      const [, ...rows] = withoutLabels(read('results/calendar.csv')).trimEnd().split('\n');
      return [...new Set(rows.map((row) => row.split(',').slice(1, 5).join(' ')))];
    };
    const years = await labels();
    expect(years[0]).toMatch(/^(\d{4}) \1-01-01 \1-12-31 yes$/);
    expect(read('results/report.html')).toContain(
      '<details class="fold" id="calendar"><summary><h2>By calendar year</h2>',
    );
    const quarters = await labels('--by', 'quarter');
    expect(quarters.length).toBe(4 * years.length);
    expect(quarters[1]).toMatch(/^(\d{4})-Q2 \1-04-01 \1-06-30 yes$/);
    const months = await labels('--by', 'month', '--lang', 'nl');
    expect(months.length).toBe(12 * years.length);
    expect(months[1]).toMatch(/^(\d{4})-02 \1-02-01 \1-02-2[89] yes$/);
    expect(read('results/report.html')).toContain('<h2>Per maand</h2>');
    const { code, err } = await typed(here, ['run', file, '--by', 'week']);
    expect(code).toBe(2);
    expect(err).toContain('Allowed choices are year, quarter, month.');
  });

  it('has other luck with another seed', async () => {
    await typed(here, ['run', file, ...quick, '--seed', 'one', '--out', 'one']);
    await typed(here, ['run', file, ...quick, '--seed', 'two', '--out', 'two']);
    expect(read('one/replications.csv')).not.toBe(read('two/replications.csv'));
  });

  it('writes CSV for a Dutch Excel where asked', async () => {
    await typed(here, ['run', file, ...quick, '--csv', 'excel-nl', '--out', 'results']);
    expect(read('results/summary.csv')).toMatch(/^\uFEFFscenario;scenario_label;measure;measure_label;.*\r\n/);
    expect(read('results/summary.csv')).toMatch(/;\d+,\d+;/);
  });

  it('speaks Dutch where asked', async () => {
    const { out, err } = await typed(here, ['run', file, ...quick, '--lang', 'nl']);
    expect(out).toContain('loopt vast');
    expect(err).toContain('Resultaten: output/care-waiting-list/report.html, te openen in een browser');
    expect(read('output/care-waiting-list/report.html')).toContain('<html lang="nl">');
  });

  it('takes another value for an input, and the register says so', async () => {
    await typed(here, ['run', file, ...quick, '--set', 'care places=400 places', '--out', 'results']);
    expect(JSON.parse(read('results/manifest.json')).designs[0].scenario.inputs['care places'].value).toBe(
      '400 places',
    );
    const { out } = await typed(here, ['run', file, ...quick, '--set', 'care places=400 places']);
    expect(out).toContain('does not jam');
  });

  it('prints one JSON document where a program reads it', async () => {
    const { code, out } = await typed(here, ['run', file, ...quick, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ stuwmeer: 1, designs: [{ key: 'care-waiting-list', replications: 3 }] });
  });

  it('keeps silent about anything but results where asked', async () => {
    const { err } = await typed(here, ['run', file, ...quick, '--quiet'], { isTTY: true });
    expect(err).toBe('');
  });

  it('says that one repeat has no ranges', async () => {
    const { code, err } = await typed(here, ['run', file, '--replications', '1', '--no-charts', ...alone]);
    expect(code).toBe(0);
    expect(err.replace(/\s+/g, ' ')).toContain('take --replications 2 or more for 95% ranges');
  });

  it('says on a terminal what it is doing, until the end, and nowhere else', async () => {
    const args = ['run', file, '--replications', '3', ...alone];
    const watched = await typed(here, args, { isTTY: true });
    const [, pictures = ''] = /Drawing picture 1 of (\d+)…/.exec(watched.err) ?? [];
    const stages = [
      'Checking the scenario files…',
      'Simulating ░░░░░░░░░░░░░░░░░░░░ 0 of 3 replications',
      'Working out the results…',
      'Writing tables…',
      `Drawing picture 1 of ${pictures}…`,
      `Drawing picture ${pictures} of ${pictures}…`,
      'Writing the report…',
      'All 14 consistency checks passed',
    ];
    const found = stages.map((stage) => watched.err.indexOf(stage));
    expect(Math.min(...found)).toBeGreaterThanOrEqual(0);
    expect(found).toEqual([...found].sort((a, b) => a - b));
    const piped = await typed(here, args, { isTTY: false });
    for (const { out, err } of [{ out: watched.out, err: piped.err }, piped]) {
      expect(out + err).not.toMatch(/Simulating|Drawing|[█░…]/);
    }
  });

  it('replaces its own earlier results, and nobody else’s', async () => {
    await typed(here, ['run', file, ...quick]);
    expect((await typed(here, ['run', file, ...quick])).code).toBe(0);
    writeFileSync(join(here, 'output/care-waiting-list/notes.txt'), 'mine');
    const { code, out, err } = await typed(here, ['run', file, ...quick]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('holds a file that stuwmeer did not write ("notes.txt")');
    expect(read('output/care-waiting-list/notes.txt')).toBe('mine');
  });

  it('names the step at which a scenario passes its limits, as a mistake in the scenario', async () => {
    const small = `stuwmeer: 1\nextends: ${file}\nruns: {limits: {cases in hand: 5}}\n`;
    writeFileSync(join(here, 'small.yaml'), small);
    const { code, out, err } = await typed(here, ['run', 'small.yaml', ...quick]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/more cases in hand than the limit, last at ".+"/);
    expect(everythingIn(here)).toEqual([file, 'small.yaml']);
  });

  it('leaves nothing when it is interrupted', async () => {
    const interruption = new AbortController();
    const running = typed(here, ['run', file, '--replications', '10000'], { signal: interruption.signal });
    setTimeout(() => interruption.abort(new Interrupted()), 300);
    expect(await running).toEqual({ code: 130, out: '', err: 'Interrupted. Nothing was written.\n' });
    expect(everythingIn(here)).toEqual([file]);
  });
});

describe('compare', () => {
  beforeEach(() => {
    writeFileSync(
      join(here, 'more-places.yaml'),
      [
        'stuwmeer: 1',
        `extends: ${file}`,
        'title: {en: More places, nl: Meer plaatsen}',
        'inputs:',
        '  care places: {value: 200 places, assumption: what if, range: 120 to 240 places}',
        '',
      ].join('\n'),
    );
  });

  it('puts the differences before the places, and has a file of them', async () => {
    const { code, out } = await typed(here, ['compare', file, 'more-places.yaml', ...quick]);
    expect(code).toBe(0);
    expect(out).toMatch(/^“A waiting list for care” jams at Care place, .*\n.*“More places” does not jam\.\n/);
    expect(out).toMatch(/^A = A waiting list for care\nB = More places$/m);
    expect(out).toMatch(/^Care place +A +yes/m);
    expect(out).toContain('“More places” compared with “A waiting list for care”:\n  ');
    const all = await typed(here, ['compare', file, 'more-places.yaml', ...quick, '--tables']);
    expect(all.out.indexOf('“More places” beside')).toBeLessThan(all.out.indexOf('Place by place'));
    // Sentences say it; the table of the same differences is in the report.
    expect(all.out).not.toContain('More places minus');
    expect(withoutLabels(read('output/care-waiting-list-vs-more-places/comparison.csv'))).toMatch(
      /^care-waiting-list,more-places,waiting at end,resource,care place,/m,
    );
  });

  it('lays the others beside the baseline that is asked for, by its name or its file', async () => {
    for (const name of ['more-places', './more-places.yaml']) {
      const args = ['compare', file, 'more-places.yaml', '--baseline', name, ...quick, '--out', 'turned'];
      const { code, out } = await typed(here, args);
      expect(code).toBe(0);
      expect(out).toContain('“A waiting list for care” compared with “More places”:');
      expect(withoutLabels(read('turned/comparison.csv'))).toMatch(
        /^more-places,care-waiting-list,waiting at end,resource,care place,/m,
      );
    }
  });

  it('refuses a baseline that is none of the designs', async () => {
    const { code, out, err } = await typed(here, [
      'compare',
      file,
      'more-places.yaml',
      '--baseline',
      'fewer',
      ...quick,
    ]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(
      'Error: --baseline names no design of this comparison. Expected one of "care-waiting-list", "more-places"; found "fewer".\n',
    );
  });

  it('refuses designs over different periods', async () => {
    writeFileSync(
      join(here, 'shorter.yaml'),
      `stuwmeer: 1\nextends: ${file}\nruns: {from: 2024-01-01, to: 2024-06-30}\n`,
    );
    const { code, out, err } = await typed(here, ['compare', file, 'shorter.yaml', ...quick]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/designs can only be compared over the same period\. Expected .* found .* in "shorter"/);
    writeFileSync(join(here, 'later.yaml'), `stuwmeer: 1\nextends: ${file}\nruns: {start-up: 1 day}\n`);
    expect((await typed(here, ['compare', file, 'later.yaml', ...quick])).err).toContain(', the first day left out');
    const dutch = await typed(here, ['compare', file, 'later.yaml', '--lang', 'nl', ...quick]);
    expect(dutch.err).toContain(', zonder de eerste dag');
  });
});
