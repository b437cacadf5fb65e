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
          'compareDesignsBy',
          'headline',
          'headlineLines',
          'predictLoads',
          'predictPeriods',
          'replicate',
          'jobsOf',
          'runDesign',
          'runHere',
          'runJob',
        ],
        ...['chooseMeasure', 'costOfUnit', 'findCapacity', 'readTarget', 'grid', 'overridesAt', 'scattered', 'sweep'],
        ...['latinHypercube', 'trajectories', 'elementaryEffects', 'saltelliRows', 'sobolIndices', 'sensitivity'],
        ...['inputsOf', 'outcomeOf', 'standsOn', 'writtenOn'],
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

  it('lets others do the replications of a scenario, and summarises them', async () => {
    const text = [
      'stuwmeer: 1',
      'provenance: free',
      'runs: {from: 2024-01-01, for: 3 days}',
      'arrivals: {visitors: {poisson: 40 per day, to: talk}}',
      'resources: {desk: {staff: 1 person}}',
      'steps: {talk: {work: {by: desk, takes: exponential(mean 30 minutes)}, next: done}}',
      'ends: {done: {}}',
    ].join('\n');
    const compiled = library.compileScenario('desk.yaml', { read: () => ({ kind: 'text', text }) }, []);
    if (compiled.kind !== 'ok') throw new Error('a scenario');
    const options = { seed: 'a seed', replications: 4 };
    // Each job on its own, as a thread or another machine would do it, sent there and back as a copy.
    const elsewhere: library.Runner = async function* (experiment, jobs) {
      for (const job of jobs)
        yield structuredClone(library.runJob(structuredClone(experiment), await Promise.resolve(job)));
    };
    const comparison = await library.compareDesignsBy(elsewhere, [compiled.scenario], options);
    expect(comparison).toEqual(library.compareDesigns([compiled.scenario], options));
    expect(comparison.designs[0]).toEqual(library.runDesign(compiled.scenario, options));
  });

  it('searches for a capacity, varies an input, and says which input matters', async () => {
    const text = (beds: string) =>
      [
        'stuwmeer: 1',
        'runs: {from: 2024-01-01, for: 40 days}',
        'inputs:',
        `  beds: {value: ${beds}, assumption: a, range: 2 to 9 places}`,
        '  patients: {value: 3 per day, assumption: a, range: 2 to 4 per day}',
        '  stay: {value: exponential(mean 24 hours), source: s}',
        'arrivals: {patients: {poisson: patients, to: care}}',
        'resources: {bed: {places: beds}}',
        'steps: {care: {work: {by: bed, takes: stay}, next: home}}',
        'ends: {home: {}}',
      ].join('\n');
    const at = (beds: string, values: readonly { readonly name: string; readonly value: string }[] = []) => {
      const compiled = library.compileScenario(
        'ward.yaml',
        { read: () => ({ kind: 'text', text: text(beds) }) },
        values,
      );
      if (compiled.kind !== 'ok') throw new Error(compiled.problems.map(library.describeProblem).join());
      return compiled.scenario;
    };
    const { key, plan } = at('2 places');
    const found = await library.findCapacity(
      library.runHere,
      { key, plan, seed: 's', replications: 4, most: 8, resources: [0], targets: [], costs: [], prices: [], from: 0 },
      () => undefined,
    );
    const [search] = found.searches;
    if (search?.found.kind !== 'enough') throw new Error('nothing was enough');
    expect(search.found.enough).toBeGreaterThan(3);

    const chosen = library.chooseMeasure('waiting at end at bed', [plan]);
    if (chosen.kind !== 'chosen') throw new Error(chosen.kind);
    const inputs = library.inputsOf([at('4 places')]);
    const probe: library.Probe = (setting) => ({
      kind: 'possible',
      run: () => {
        const values = inputs.varied.flatMap((axis, i) => {
          const place = setting[i];
          return place === undefined ? [] : library.writtenOn(axis, inputs.uncertain, place);
        });
        const options = { seed: 's', replications: 1, forecast: false };
        return Promise.resolve(
          library.outcomeOf(library.compareDesigns([at('4 places', values)], options), chosen.chosen),
        );
      },
    });
    const varied = inputs.varied.map((axis) => ({ ...axis, stands: library.standsOn(axis, inputs.uncertain) }));
    const study = await library.sensitivity(varied, probe, { seed: 's', runs: 250, runsEach: 1, designs: 1 });
    expect(study.matter).toContain(0);
    expect(study.swings[0]?.low).toBeGreaterThan(study.swings[0]?.high ?? 0);
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
