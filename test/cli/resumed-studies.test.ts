import { existsSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Interrupted } from '../../src/node/simulation-failed.ts';
import { exercise } from '../scenario/compile-text.ts';
import { typed } from './fake-terminal.ts';
import { everythingIn, scenarioFolder } from './scenario-folder.ts';

let here = '';

beforeEach(() => {
  here = scenarioFolder();
  writeFileSync(
    join(here, 'desk.yaml'),
    exercise({
      runs: '{from: 2024-01-01, for: 60 days, replications: 4, seed: desk}',
      inputs: `
  visitors: {value: 11 per day, assumption: a, range: 9 to 13 per day}
  hours: {value: 10 hours, assumption: a, range: 6 to 14 hours}`,
      arrivals: '{visitors: {poisson: visitors, to: serving}}',
      resources: '{counter: {places: 3 places}}',
      steps: '{serving: {work: {by: counter, takes: exponential(mean hours)}, next: served}}',
    }),
  );
});
afterEach(() => rmSync(here, { recursive: true }));

function contents(): ReadonlyMap<string, string> {
  const folder = join(here, 'results');
  const files = everythingIn(folder).filter((name) => statSync(join(folder, name)).isFile());
  return new Map(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** Stops a command as soon as a file has come to so many bytes. */
async function stoppedAt(args: readonly string[], file: string, bytes: number) {
  const stop = new AbortController();
  const watch = setInterval(() => {
    if (existsSync(file) && statSync(file).size > bytes) stop.abort(new Interrupted());
  }, 1);
  const found = await typed(here, args, { signal: stop.signal });
  clearInterval(watch);
  return found;
}

const common = ['--no-charts', '--out', 'results', '--json'];

describe.each([
  { name: 'capacity', args: ['capacity', 'desk.yaml', '--resource', 'counter'], kept: '.results.kept', after: 60_000 },
  { name: 'capacity, at once,', args: ['capacity', 'desk.yaml'], kept: '.results.kept', after: 10 },
  {
    ...{ name: 'sensitivity', kept: '.results.kept', after: 4000 },
    args: ['sensitivity', 'desk.yaml', '--measure', 'waiting at end at counter', '--runs', '700'],
  },
  {
    ...{ name: 'possible worlds', kept: '.results.kept-worlds', after: 1500 },
    args: ['run', 'desk.yaml', '--uncertain', '--worlds', '30'],
  },
])('$name that was stopped', ({ args, kept, after }) => {
  it('goes on from what it left, cut off or not, to the same bytes', async () => {
    const whole = await typed(here, [...args, ...common]);
    expect(whole.code).toBe(0);
    const files = contents();
    rmSync(join(here, 'results'), { recursive: true });
    const stopped = await stoppedAt([...args, ...common], join(here, kept), after);
    expect(stopped).toMatchObject({ code: 130, out: '' });
    expect(stopped.err.replaceAll('\n', ' ')).toContain('the same command with --resume goes on from there.');
    expect(existsSync(join(here, 'results'))).toBe(false);
    truncateSync(join(here, kept), statSync(join(here, kept)).size - 40);
    const resumed = await typed(here, [...args, ...common, '--resume', '--workers', '1']);
    expect(resumed.out).toBe(whole.out);
    expect(contents()).toEqual(files);
    expect(everythingIn(here).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});
