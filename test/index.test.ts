import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import * as library from '../src/index.ts';

const index = fileURLToPath(new URL('../src/index.ts', import.meta.url));
const source = readFileSync(index, 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'stuwmeer-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The example in the comment on top of the library, and the output that it states in its last line. */
function example(): { readonly code: string; readonly output: string } {
  const block = /```ts\n(?<lines>[\s\S]*?) \* ```/.exec(source)?.groups?.lines ?? '';
  const code = block.replaceAll(/^ \* ?/gm, '');
  return { code, output: /\/\/ (?<output>.*)\n$/.exec(code)?.groups?.output ?? '' };
}

describe('the library', () => {
  it('exports these values', () => {
    expect(Object.keys(library).sort()).toEqual(
      [
        ...[
          'Buffer',
          'Cycle',
          'Entities',
          'Facility',
          'Gathering',
          'Interruption',
          'Levels',
          'Line',
          'Mailbox',
          'Network',
        ],
        ...['OpenOnly', 'Process', 'ProcessError', 'Processes', 'ProcessorSharing', 'Seating', 'Signal', 'Simulation'],
        ...['SimulationError', 'Store', 'WorkingHours', 'priorities', 'silent'],
        ...['Stream', 'checkDistribution', 'meanOf', 'sampler', 'streamName', 'survival', 'varianceOf'],
        ...['BoundedErrorQuantiles', 'Tally', 'TimeAverage', 'interval', 'pairedDifference', 'quantiles', 'tallyOf'],
        ...['trend', 'welchDifference'],
        ...['batchMm1', 'erlangB', 'erlangC', 'growthRate', 'mg1', 'mm1', 'mm1WaitsFromEmpty', 'mmc', 'mmck'],
        ...['nonPreemptivePriority', 'offeredLoad', 'openJackson', 'overloadedWait', 'settledList', 'timeToPass'],
        ...['timeToPassGivingUp', 'utilisation', 'wavePresence'],
        ...['Model', 'RunError', 'compileScenario', 'describeProblem', 'scenarioJsonSchema'],
        ...['averageOver', 'calendarOf', 'cellsOf', 'growthOver'],
        ...[
          'ConsistencyError',
          'compareDesigns',
          'headline',
          'headlineLines',
          'predictLoads',
          'predictPeriods',
          'replicate',
          'runDesign',
        ],
      ].sort(),
    );
  });

  it('has an example on top that prints what it says', () => {
    const { code, output } = example();
    expect(code.split('\n').length).toBeGreaterThan(10);
    const file = join(folder, 'example.ts');
    writeFileSync(file, code.replace("'stuwmeer'", JSON.stringify(index)));
    expect(execFileSync(process.execPath, [file], { encoding: 'utf8' })).toBe(`${output}\n`);
  });

  it('takes a scenario from its text to its headline', () => {
    const text = `
stuwmeer: 1
provenance: free
title: {en: One desk, nl: Een balie}
runs: {from: 2024-01-01, to: 2024-03-31}
arrivals:
  visitors: {poisson: 40 per day, to: desk}
resources:
  clerk: {staff: 2 people}
steps:
  desk: {work: {by: clerk, takes: exponential(mean 60 minutes)}, next: {to: helped}}
ends:
  helped: {}
`;
    const reader = { read: () => ({ kind: 'text' as const, text }) };
    const compiled = library.compileScenario('desk.yaml', reader, []);
    const problems = compiled.kind === 'ok' ? [] : compiled.problems.map(library.describeProblem);
    expect(problems).toEqual([]);
    if (compiled.kind !== 'ok') return;
    const [load] = library.predictLoads(compiled.scenario.plan);
    expect(load?.load).toBeCloseTo(40 / 48, 9);
    const comparison = library.compareDesigns([compiled.scenario], { seed: 'a seed', replications: 3 });
    expect(library.headlineLines(library.headline(comparison, 'en')).join('\n')).toContain('desk');
  });

  it('runs where there is no Node: no process, no require, no Buffer', async () => {
    const bundle = await build({
      stdin: {
        contents: example().code.replace("'stuwmeer'", JSON.stringify(index)),
        loader: 'ts',
        resolveDir: folder,
      },
      bundle: true,
      write: false,
      platform: 'browser',
      format: 'iife',
      logLevel: 'silent',
    });
    const printed: string[] = [];
    runInNewContext(bundle.outputFiles[0]?.text ?? '', { console: { log: (line: string) => printed.push(line) } });
    expect(printed).toEqual([example().output]);
  });
});
