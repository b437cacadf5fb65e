import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exercise } from '../scenario/compile-text.ts';
import { bundledBin } from '../support/bundled-program.ts';
import { typed } from './fake-terminal.ts';
import { everythingIn, scenarioFolder } from './scenario-folder.ts';

const bin = fileURLToPath(new URL('../../src/cli/bin.ts', import.meta.url));
const logImports = fileURLToPath(new URL('log-imports.ts', import.meta.url));
const dieBetweenRenames = fileURLToPath(new URL('die-between-renames.ts', import.meta.url));
const file = 'queue.yaml';
/** Little to simulate and, as a formula forecasts it, little to check: what is tested here is the process around that. */
const jams = exercise({
  title: 'A queue',
  runs: '{from: 2024-01-01, for: 100 days}',
  arrivals: '{visitors: {poisson: 3 per day, to: serving}}',
  steps: '{serving: {work: {by: counter, takes: exponential(mean 20 hours)}, next: served}}',
});
let here = '';

beforeEach(() => {
  here = scenarioFolder();
  writeFileSync(join(here, file), jams);
});

afterEach(() => rmSync(here, { recursive: true }));

interface Setting {
  /** The source, file by file; the bundled program unless it is given. */
  readonly source?: true;
  readonly env?: Readonly<Record<string, string>>;
  readonly node?: readonly string[];
  readonly user?: number;
}

function started(args: readonly string[], { source, env = {}, node = [], user }: Setting = {}): ChildProcess {
  const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env;
  return spawn(process.execPath, [...node, source === undefined ? bundledBin : bin, ...args], {
    cwd: here,
    env: { ...inherited, ...env },
    ...(user === undefined ? {} : { uid: user }),
  });
}

async function ended(child: ChildProcess) {
  const { stdout, stderr } = child;
  if (stdout === null || stderr === null) throw new Error('The process has no output to read.');
  const [out, err, [code]] = await Promise.all([text(stdout), text(stderr), once(child, 'exit')]);
  return { code: Number(code), out, err };
}

/** Forty attributes that all matter, and a place that is reached by overflow: seconds of formulas and of short runs. */
function heavy(): string {
  const names = Array.from({ length: 40 }, (_, i) => `a${i}`);
  const next = (i: number) => (i + 1 < names.length ? `s${i + 1}` : 'done');
  return [
    'stuwmeer: 1',
    'provenance: free',
    'runs: {from: 2024-01-01, for: 10 years}',
    'attributes:',
    ...names.map((name) => `  ${name}: {shares: {x: 30 %, y: the rest}}`),
    'arrivals: {cases: {poisson: 90000 per year, to: s0}}',
    'resources: {desk: {places: 200 places}}',
    'steps:',
    ...names.map((name, i) => {
      return `  s${i}: {work: {by: desk, takes: {by: ${name}, x: 1 hour, y: 2 hours}}, next: ${next(i)}}`;
    }),
    'ends: {done: }',
  ].join('\n');
}

/** Waits for words on stderr; a process that ends without them fails the test. */
function saysOnStderr(child: ChildProcess, words: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let seen = '';
    child.stderr?.on('data', (said) => {
      seen += String(said);
      if (seen.includes(words)) resolve();
    });
    child.on('exit', () => reject(new Error(`It ended without ${words}:\n${seen}`)));
  });
}

/** Tells on stderr which files of the source it loads, and the same of its threads. */
const logging: Setting = { source: true, node: ['--import', logImports] };
const loggingThreads: Setting = { source: true, env: { NODE_OPTIONS: `--import=${pathToFileURL(logImports).href}` } };

const ran = (args: readonly string[], setting?: Setting) => ended(started(args, setting));

describe('the stuwmeer process', () => {
  it('helps, without loading anything but the help', async () => {
    const { code, out, err } = await ran(['--help'], logging);
    expect(code).toBe(0);
    expect(out).toContain('stuwmeer compare BASELINE OTHER...');
    const loaded = [...err.matchAll(/^thread 0 loads (file:.*)$/gm)].map(([, url = '']) => url.replace(/.*\//, ''));
    expect(loaded).toEqual(['bin.ts', 'help.ts']);
  });

  it('checks without loading a chart library', async () => {
    const { code, err } = await ran(['check', file], logging);
    expect(code).toBe(0);
    expect(err).toContain('/src/scenario/compile.ts');
    expect(err).not.toMatch(/node_modules\/(vega|@resvg|d3-)/);
  });

  it('draws a chain without loading a chart library', async () => {
    const { code, err } = await ran(['draw', file, '--out', 'drawn'], logging);
    expect(code).toBe(0);
    expect(err).toContain('/node_modules/@resvg/resvg-js/');
    expect(err).not.toMatch(/node_modules\/(vega|d3-)/);
  });

  it('simulates in a thread that loads nothing to read scenarios or to draw with, beside one that loads no model', async () => {
    const { code, err } = await ran(['run', file, '--replications', '1'], loggingThreads);
    expect(code).toBe(0);
    const [process, thread] = ['0', '1'].map((id) => {
      return [...err.matchAll(new RegExp(`^thread ${id} loads (.*)$`, 'gm'))].map(([, url = '']) => url).join('\n');
    });
    expect(thread).toContain('/src/model/model.ts');
    expect(thread).not.toMatch(/node_modules\/(zod|yaml|vega|@resvg|commander|d3-)|\/src\/scenario\//);
    expect(process).toContain('/node_modules/vega-lite/');
    expect(process).not.toMatch(/node_modules\/write-excel-file/);
    expect(process).not.toMatch(/\/src\/(model|engine|stats)\//);
  });

  it('explains without a model', async () => {
    const { code, err } = await ran(['explain', file], logging);
    expect(code).toBe(0);
    expect(err).toContain('/src/scenario/compile.ts');
    expect(err).not.toMatch(/\/src\/(model|engine|experiment|stats)\/|node_modules\/(vega|@resvg)/);
  });

  it('ends with 0, 1 and 2 for what is done, a wrong scenario and a wrong command', async () => {
    execFileSync('cp', [bin, join(here, 'program.yaml')]);
    // In the thread of the process and, as check works without a pause, in one of its own.
    expect((await ran(['schema'])).code).toBe(0);
    expect((await ran(['run', 'program.yaml'])).code).toBe(1);
    expect((await ran(['run', file, '--lang', 'fr'])).code).toBe(2);
    expect((await ran(['check', file])).code).toBe(0);
    expect((await ran(['check', 'program.yaml'])).code).toBe(1);
    expect((await ran(['check', 'nobody.yaml'])).code).toBe(2);
  });

  it('runs from end to end', async () => {
    const { code, out, err } = await ran(['run', file, '--replications', '2', '--no-charts', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ designs: [{ key: 'queue' }] });
    expect(err).toContain('report.html');
    expect(everythingIn(join(here, 'output/queue'))).toContain('summary.csv');
  });

  it.each([
    ['no colours in a pipe', {}, false],
    ['colours where FORCE_COLOR asks for them', { FORCE_COLOR: '1' }, true],
    ['no colours where NO_COLOR forbids them', { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ])('shows %s', async (_, env, coloured) => {
    const { out } = await ran(['check', file], { env });
    expect(out.includes('\u001b[')).toBe(coloured);
  });

  it('tidies up on Ctrl-C in the middle of a simulation', async () => {
    const child = started(['run', file, '--replications', '10000', '--workers', '2'], loggingThreads);
    const end = ended(child);
    await saysOnStderr(child, '/src/model/model.ts');
    child.kill('SIGINT');
    const { code, out, err } = await end;
    expect({ code, out }).toEqual({ code: 130, out: '' });
    expect(err.replaceAll(/^thread \d+ loads .*\n/gm, '')).toBe('Interrupted. Nothing was written.\n');
    expect(everythingIn(here)).toEqual([file]);
  });

  it('tidies up on Ctrl-C while it draws pictures, after what it found was printed', async () => {
    const child = started(['run', file, '--replications', '2'], logging);
    const end = ended(child);
    await saysOnStderr(child, '/node_modules/vega-lite/');
    child.kill('SIGINT');
    const { code, out, err } = await end;
    expect(code).toBe(130);
    expect(out).toMatch(/^“A queue” jams at counter/);
    expect(err).toContain('Interrupted. Nothing was written.\n');
    expect(everythingIn(here)).toEqual([file]);
  });

  it('is put right by the next run where it was killed between taking an earlier result away and putting its own there', async () => {
    const quick = ['run', file, '--replications', '1', '--no-charts', '--quiet', '--out', 'results'];
    expect((await typed(here, quick)).code).toBe(0);
    const earlier = everythingIn(join(here, 'results'));
    const killed = started([...quick, '--seed', 'other'], { node: ['--import', dieBetweenRenames] });
    await once(killed, 'exit');
    expect(killed.signalCode).toBe('SIGKILL');
    expect(existsSync(join(here, 'results'))).toBe(false);
    const wrong = await typed(here, [...quick, '--set', 'nothing=1']);
    expect(wrong.code).toBe(2);
    const next = started([...quick, '--replications', '10000']);
    const end = ended(next);
    while (!existsSync(join(here, 'results'))) await sleep(20);
    next.kill('SIGINT');
    expect((await end).code).toBe(130);
    expect(everythingIn(here).filter((name) => !name.includes('/'))).toEqual([file, 'results']);
    expect(everythingIn(join(here, 'results'))).toEqual(earlier);
  });

  it('clears what a draw that was killed left behind', async () => {
    const drawing = ['draw', file, '--out', 'drawn'];
    const killed = started(drawing, { node: ['--import', dieBetweenRenames] });
    await once(killed, 'exit');
    expect(killed.signalCode).toBe('SIGKILL');
    expect(everythingIn(join(here, 'drawn')).filter((name) => name.includes('partial'))).toHaveLength(1);
    expect((await ran(drawing)).code).toBe(0);
    expect(everythingIn(join(here, 'drawn'))).toEqual(['queue-chain.png', 'queue-chain.svg']);
  });

  it('tidies up even when Ctrl-C comes twice', async () => {
    const child = started(['run', file, '--replications', '10000', '--cases']);
    const end = ended(child);
    while (everythingIn(here).length < 3) await sleep(20);
    child.kill('SIGINT');
    child.kill('SIGINT');
    expect((await end).code).toBe(130);
    expect(everythingIn(here).filter((name) => name.includes('partial'))).toEqual([]);
  });

  it.each([
    ['check', ['heavy.yaml', 'heavy.yaml', 'heavy.yaml', 'heavy.yaml', 'heavy.yaml', 'heavy.yaml']],
    ['draw', ['heavy.yaml', '--out', 'drawn']],
  ])('stops on Ctrl-C while %s works without a pause', async (command, args) => {
    writeFileSync(join(here, 'heavy.yaml'), heavy());
    const child = started([command, ...args], logging);
    const end = ended(child);
    // From then on it reads the files and forecasts, in one go.
    await saysOnStderr(child, '/src/experiment/predict/');
    child.kill('SIGINT');
    const { code, out, err } = await end;
    expect({ code, out }).toEqual({ code: 130, out: '' });
    expect(err).toContain('Interrupted. Nothing was written.\n');
    expect(everythingIn(here)).toEqual(['heavy.yaml', file]);
  });

  it.each(['schema', '--help'])('ends quietly when whoever reads %s has seen enough', async (command) => {
    const child = started([command]);
    child.stdout?.destroy();
    const [[code], err] = await Promise.all([once(child, 'exit'), child.stderr === null ? '' : text(child.stderr)]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('refuses a pipe for a scenario, without waiting for it', async () => {
    execFileSync('mkfifo', [join(here, 'pipe.yaml')]);
    const { code, err } = await ran(['check', 'pipe.yaml']);
    expect(code).toBe(1);
    expect(err).toContain('pipe.yaml:1:1: the scenario file "pipe.yaml" cannot be read');
  });

  it('says so where it may not write', async () => {
    mkdirSync(join(here, 'closed'));
    chmodSync(join(here, 'closed'), 0o555);
    chmodSync(here, 0o755);
    // Root may write anywhere, so there the command runs as nobody.
    const user = process.getuid?.() === 0 ? { user: 65_534 } : {};
    const { code, out, err } = await ran(['run', file, '--out', 'closed/results'], user);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(
      'Error: closed/results: cannot write here: you have no permission to write there (EACCES). ' +
        'Choose another folder with --out.\n',
    );
  });
});

describe('a run that is killed', () => {
  it('at whatever moment is gone on from with --resume, to the same bytes', async () => {
    const args = ['run', file, '--replications', '400', '--no-charts', '--quiet', '--workers', '2'];
    const whole = await typed(here, [...args, '--out', 'whole']);
    expect(whole.code).toBe(0);
    const kept = join(here, '.killed.kept');
    const size = () => statSync(kept, { throwIfNoEntry: false })?.size ?? 0;
    let least = 0;
    for (let kill = 0; kill < 2; kill++) {
      const child = started([...args, '--out', 'killed', '--resume']);
      const done = once(child, 'exit');
      // Some 3,600 bytes of each replication are kept.
      least += 100_000;
      while (size() < least && child.exitCode === null) await sleep(2);
      child.kill('SIGKILL');
      await done;
      expect(existsSync(join(here, 'killed'))).toBe(false);
    }
    const resumed = await ended(started([...args, '--out', 'killed', '--resume']));
    expect(resumed).toEqual(whole);
    for (const name of everythingIn(join(here, 'whole'))) {
      if (statSync(join(here, 'whole', name)).isDirectory()) continue;
      expect(readFileSync(join(here, 'killed', name)).equals(readFileSync(join(here, 'whole', name)))).toBe(true);
    }
    expect(everythingIn(here).filter((name) => name.startsWith('.'))).toEqual([]);
  }, 120_000);
});
