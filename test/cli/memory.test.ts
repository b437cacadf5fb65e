import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { typed } from './fake-terminal.ts';
import { scenarioFolder } from './scenario-folder.ts';

function file(limits: string): string {
  return [
    'stuwmeer: 1',
    'title: Large',
    'provenance: free',
    `runs: {from: 2024-01-01, for: 10 days, replications: 1${limits}}`,
    'arrivals: {cases: {every: 1 day, to: waiting}}',
    'resources: {desk: {places: 1 place}}',
    'steps: {waiting: {work: {by: desk, takes: 1 hour}, next: done}}',
    'ends: {done: }',
  ].join('\n');
}

it('is announced before it is taken, where a file lets a run take much', async () => {
  const here = scenarioFolder();
  try {
    writeFileSync(join(here, 'large.yaml'), file(', limits: {cases in hand: 100000000}'));
    writeFileSync(join(here, 'usual.yaml'), file(''));
    const told =
      '“Large”: up to 100,000,000 cases in hand may take 10 GB of memory in each replication simulated at once.\n';
    expect(await typed(here, ['check', 'large.yaml'])).toMatchObject({ code: 0, err: told });
    const { code, err } = await typed(here, ['run', 'large.yaml', '--no-charts']);
    expect({ code, first: err.split('\n', 1)[0] }).toEqual({ code: 0, first: told.trim() });
    expect((await typed(here, ['run', 'large.yaml', '--no-charts', '--quiet'])).err).toBe('');
    expect((await typed(here, ['check', 'usual.yaml'])).err).toBe('');
  } finally {
    rmSync(here, { recursive: true });
  }
});
