import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { exercise } from '../scenario/compile-text.ts';
import { typed } from './fake-terminal.ts';
import { scenarioFolder } from './scenario-folder.ts';

const here = scenarioFolder();
afterAll(() => rmSync(here, { recursive: true }));
const runs = 'from: 2024-01-01, for: 1 days';
writeFileSync(join(here, 'one.yaml'), exercise({ runs: `{${runs}}` }));
// Some replications have more events than this, and most have not.
writeFileSync(join(here, 'two.yaml'), exercise({ runs: `{${runs}, limits: {events: 2950}}` }));

/** What is said of a failure: where, what, and the words after `stuwmeer` of the command, as a shell reads them. */
function told(err: string) {
  const found = /^Error: (.*?)(\w+\.yaml), replication (\d+): (.*)\n.*alone: stuwmeer (.*)\n/.exec(
    err.replace('Fout', 'Error'),
  );
  if (found === null) throw new Error(`this says nothing of a replication:\n${err}`);
  const [, ours, entry, replication, what, command] = found;
  const { stdout } = spawnSync('sh', ['-c', `printf '%s\\n' ${command}`], { encoding: 'utf8' });
  return { ours, entry, replication: Number(replication), what, args: stdout.trimEnd().split('\n') };
}

describe('a replication that fails', () => {
  it.each([
    ['one design', ['run', 'two.yaml']],
    ['one of two designs', ['compare', 'one.yaml', 'two.yaml', '--baseline', 'two']],
    [
      'another seed and value',
      ['run', 'two.yaml', '--seed', "it's one", '--set', 'runs for=23.5 hours', '--by', 'month'],
    ],
  ])('is told with its scenario and the command that does the same again, alone: %s', async (_, args) => {
    const { code, err } = await typed(here, [...args, '--replications', '60', '--out', 'never']);
    expect(code).toBe(1);
    const first = told(err);
    expect(first).toMatchObject({ ours: '', entry: 'two.yaml', what: expect.stringContaining('event budget') });
    expect(first.replication).toBeGreaterThan(1);
    expect(first.args.slice(-4)).toEqual([
      ...['--replications', `${first.replication}`, '--shard', `${first.replication}/${first.replication}`],
    ]);
    const again = await typed(here, first.args);
    expect(again.code).toBe(1);
    expect(told(again.err)).toEqual(first);
    expect(existsSync(join(here, 'never')) || existsSync(join(here, 'output'))).toBe(false);
  });

  it('is told so in Dutch too, and in a part of a run', async () => {
    const args = ['run', 'two.yaml', '--replications', '60'];
    const { replication } = told((await typed(here, args)).err);
    const part = ['--shard', `${((replication - 1) % 3) + 1}/3`, '--lang', 'nl'];
    const { code, err } = await typed(here, [...args, ...part]);
    expect(code).toBe(1);
    expect(err).toContain(`two.yaml, herhaling ${replication}: `);
    expect(err).toContain('Zo wordt alleen die herhaling gesimuleerd: stuwmeer run two.yaml ');
  });
});

describe('a thread that dies', () => {
  it.each([
    ['begins', '2', 'The simulation ended without a result (code 7).'],
    ['begins', '1', 'The simulation ended without a result (code 7).'],
    ['done', '2', 'A thread of the simulation ended before its time (code 7).'],
  ])(
    'costs one error that says of which replication, and how to do it again: %s, %s threads',
    async (dies, workers, what) => {
      const bin = fileURLToPath(new URL('../../src/cli/bin.ts', import.meta.url));
      const hook = pathToFileURL(fileURLToPath(new URL('die-in-thread.ts', import.meta.url))).href;
      const args = ['run', 'one.yaml', '--replications', '60', '--workers', workers, '--no-charts', '--out', 'dead'];
      const env = { ...process.env, NO_COLOR: '1', NODE_OPTIONS: `--import=${hook}`, DIES: dies };
      const child = spawn(process.execPath, [bin, ...args], { cwd: here, env });
      const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
      expect({ out, code }).toEqual({ out: '', code: 3 });
      const [, dead] = /^dies in replication (\d+)\n/.exec(err) ?? [];
      const failure = told(err.replace(/^dies .*\n/, ''));
      expect(failure).toMatchObject({
        entry: 'one.yaml',
        what,
      });
      expect(failure.replication).toBe(Number(dead));
      expect(err.match(/Error/g)).toHaveLength(1);
      expect(existsSync(join(here, 'dead'))).toBe(false);
      // Nothing is wrong with the replication, so alone and without that death it is done.
      expect((await typed(here, failure.args)).code).toBe(0);
    },
  );
});
