import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { keptPath } from '../../src/node/partial-name.ts';
import { Interrupted } from '../../src/node/simulation-failed.ts';
import { exercise } from '../scenario/compile-text.ts';
import { typed } from './fake-terminal.ts';
import { everythingIn, scenarioFolder } from './scenario-folder.ts';

const here = scenarioFolder();
afterAll(() => rmSync(here, { recursive: true }));
const runs = '{from: 2024-01-01, for: 1 days}';
writeFileSync(join(here, 'one.yaml'), exercise({ runs }));
writeFileSync(join(here, 'two.yaml'), exercise({ runs, resources: '{counter: {staff: 2 people}}' }));

/** Every file below a folder with all its bytes. */
function contents(folder: string): ReadonlyMap<string, string> {
  const files = everythingIn(join(here, folder)).filter((name) => statSync(join(here, folder, name)).isFile());
  return new Map(files.map((name) => [name, readFileSync(join(here, folder, name), 'base64')]));
}

const compare = ['compare', 'one.yaml', 'two.yaml', '--replications', '5', '--no-charts'];

describe('--shard and merge', () => {
  it('give the same bytes and words as one run', async () => {
    const whole = await typed(here, [...compare, '--out', 'whole', '--baseline', 'two']);
    expect(whole.code).toBe(0);
    for (const k of [1, 2, 3]) {
      const shown = await typed(here, [...compare, '--baseline', 'two', '--shard', `${k}/3`, '--out', `part-${k}`]);
      expect(shown).toMatchObject({ code: 0, out: '' });
      expect(shown.err).toContain(`Part ${k} of 3`);
      expect(everythingIn(join(here, `part-${k}`))).toEqual(['manifest.json', 'results.part']);
    }
    const merged = await typed(here, [
      'merge',
      'part-3',
      'part-1/results.part',
      'part-2',
      '--out',
      'merged',
      '--no-charts',
    ]);
    expect(merged.code).toBe(0);
    expect(merged.out).toBe(whole.out);
    expect(contents('merged')).toEqual(contents('whole'));
    // A part may be run again into the same folder.
    expect((await typed(here, [...compare, '--shard', '2/3', '--out', 'part-2', '--quiet'])).err).toBe('');
    const other = await typed(here, ['merge', 'part-1', 'part-2', 'part-3', '--out', 'never']);
    expect(other.code).toBe(2);
    expect(other.err).toContain('part-2 is not of the same run as part-1');
    expect(existsSync(join(here, 'never'))).toBe(false);
  });

  it('are not replaced by the results that they make', async () => {
    const args = ['run', 'one.yaml', '--replications', '4', '--quiet'];
    // Without --out the results would go to output/one.
    for (const [k, out] of [
      [1, 'output/one'],
      [2, 'way-2'],
    ] as const) {
      expect((await typed(here, [...args, '--shard', `${k}/2`, '--out', out])).code).toBe(0);
    }
    for (const more of [[], ['--out', 'way-2'], ['--out', 'output/../way-2/']]) {
      const { code, err } = await typed(here, ['merge', 'output/one', 'way-2', '--no-charts', ...more]);
      expect([code, err]).toEqual([
        2,
        expect.stringContaining('is the folder of one of the parts, and the results would'),
      ]);
    }
    for (const out of ['output/one', 'way-2']) {
      expect(everythingIn(join(here, out))).toEqual(['manifest.json', 'results.part']);
    }
  });

  it('are not put together where a text of the scenario was changed in between', async () => {
    const input = (assumption: string) => `{n: {value: 5 minutes, assumption: ${assumption}, range: 1 to 9 minutes}}`;
    for (const [i, assumption] of ['a guess', 'another guess'].entries()) {
      writeFileSync(join(here, 'texts.yaml'), exercise({ runs, inputs: input(assumption) }));
      const args = ['run', 'texts.yaml', '--replications', '4', '--shard', `${i + 1}/2`, '--out', `texts-${i + 1}`];
      expect((await typed(here, args)).code).toBe(0);
    }
    const merged = await typed(here, ['merge', 'texts-1', 'texts-2', '--out', 'never']);
    expect(merged).toMatchObject({ code: 2, out: '' });
    expect(merged.err).toContain('texts-2 is not of the same run as texts-1: its scenario "texts" differs');
    expect(existsSync(join(here, 'never'))).toBe(false);
  });

  it('say which parts are missing, and what is no part', async () => {
    const missing = await typed(here, ['merge', 'part-1', 'part-3']);
    expect(missing).toMatchObject({ code: 2, out: '' });
    expect(missing.err).toContain('missing of 3 parts: 2. Run --shard 2/3');
    expect((await typed(here, ['merge', 'nothing'])).err).toContain('nothing: there is no such folder');
    expect((await typed(here, ['merge', 'whole'])).err).toContain('whole holds no part of a run');
    expect((await typed(here, ['merge', 'one.yaml'])).err).toContain('one.yaml holds no part of a run');
  });

  it.each([
    [{ SLURM_ARRAY_TASK_ID: '7', SLURM_ARRAY_TASK_MIN: '4', SLURM_ARRAY_TASK_COUNT: '5' }, 'env', 'Part 4 of 5'],
    [
      { SLURM_ARRAY_TASK_ID: '8', SLURM_ARRAY_TASK_MIN: '0', SLURM_ARRAY_TASK_STEP: '4', SLURM_ARRAY_TASK_COUNT: '3' },
      'env',
      'Part 3 of 3',
    ],
    [{ JOB_COMPLETION_INDEX: '0' }, 'env/4', 'Part 1 of 4'],
    // The one task of an array that is run again: its number, not its place in the new array.
    [{ SLURM_ARRAY_TASK_ID: '3', SLURM_ARRAY_TASK_MIN: '3', SLURM_ARRAY_TASK_COUNT: '1' }, 'env/4', 'Part 3 of 4'],
  ])('take the part from a job array: %j', async (env, shard, said) => {
    const args = ['run', 'one.yaml', '--replications', '5', '--shard', shard, '--out', 'of-array'];
    const { code, err } = await typed(here, args, { env });
    expect(code).toBe(0);
    expect(err).toContain(said);
  });

  it.each([
    [['--shard', '0/3'], {}, /Expected the number of a part and how many parts there are/],
    [['--shard', '4/3'], {}, /Expected the number of a part and how many parts there are/],
    [['--shard', '3'], {}, /Expected the number of a part and how many parts there are/],
    [['--shard', 'env'], {}, /found neither/],
    [['--shard', 'env'], { JOB_COMPLETION_INDEX: '2' }, /not of how many/],
    [['--shard', 'env/2'], { JOB_COMPLETION_INDEX: '2' }, /part 3 of 2/],
    [['--shard', 'env/2'], { SLURM_ARRAY_TASK_ID: '0', SLURM_ARRAY_TASK_MIN: '0' }, /part 0 of 2/],
    [['--shard', 'env'], { SLURM_ARRAY_TASK_ID: 'x' }, /SLURM_ARRAY_TASK_MIN in the environment: .* found nothing/],
    [['--shard', '1/2', '--precision', '5%'], {}, /does not go with --precision/],
    [['--shard', '1/2', '--cases'], {}, /does not go with --cases/],
    [['--shard', '1/2', '--log', 'xes'], {}, /does not go with --cases/],
    [['--shard', '1/2', '--resume'], {}, /does not go with --resume/],
  ])('refuse what makes no sense before anything runs: %j', async (args, env, message) => {
    const { code, err } = await typed(here, ['run', 'one.yaml', ...args, '--out', 'refused'], { env });
    expect(code).toBe(2);
    expect(err.replace(/\s+/g, ' ')).toMatch(message);
    expect(existsSync(join(here, 'refused'))).toBe(false);
  });
});

describe('a run that is stopped', () => {
  const long = ['run', 'one.yaml', '--replications', '150', '--no-charts', '--out', 'long'];

  it('keeps what is whole and goes on from there with --resume, to the same bytes', async () => {
    const whole = await typed(here, [...long, '--out', 'long-whole']);
    expect(whole.code).toBe(0);
    const kept = keptPath(join(here, 'long'));
    expect(existsSync(keptPath(join(here, 'long-whole')))).toBe(false);
    const stopping = new AbortController();
    const watch = setInterval(() => {
      if (existsSync(kept) && statSync(kept).size > 500_000) stopping.abort(new Interrupted());
    }, 5);
    const stopped = await typed(here, long, { signal: stopping.signal });
    clearInterval(watch);
    expect(stopped.code).toBe(130);
    expect(stopped.err).toMatch(
      /^Interrupted\. The results of \d+ of 150 replications are kept: the same command with --resume/,
    );
    expect(existsSync(join(here, 'long'))).toBe(false);
    const resumed = await typed(here, [...long, '--resume']);
    expect(resumed.out).toBe(whole.out);
    expect(contents('long')).toEqual(contents('long-whole'));
    expect(existsSync(kept)).toBe(false);
  });

  it('that has little to keep keeps nothing', async () => {
    const stopping = new AbortController();
    stopping.abort(new Interrupted());
    const short = ['run', 'one.yaml', '--replications', '5', '--no-charts', '--out', 'short'];
    const stopped = await typed(here, short, { signal: stopping.signal });
    expect(stopped).toMatchObject({ code: 130, err: 'Interrupted. Nothing was written.\n' });
    expect(existsSync(keptPath(join(here, 'short')))).toBe(false);
  });
});
