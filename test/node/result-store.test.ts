import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compareDesigns, compareDesignsBy } from '../../src/experiment/compare-designs.ts';
import type { Experiment, Job } from '../../src/experiment/jobs.ts';
import { jobsOf, runHere } from '../../src/experiment/jobs.ts';
import { allFrom, keptIn, markOf, ResultStore } from '../../src/node/result-store.ts';
import { runInThreads } from '../../src/node/run-in-threads.ts';
import { day } from '../../src/plan/units.ts';
import { exponential, station } from '../experiment/plans.ts';

const here = mkdtempSync(join(tmpdir(), 'stuwmeer-'));
afterAll(() => rmSync(here, { recursive: true }));

const busy = station(20 / day, exponential(day / 10), 1, { horizon: 30 * day });
const calm = station(20 / day, exponential(day / 40), 1, { horizon: 30 * day });
const experiment: Experiment = { plans: [busy, calm], seed: 's', by: 'year', scope: undefined, extraMeasures: [] };
const jobs = jobsOf(experiment, 4);
const results = [...runHere(experiment, jobs)];

async function taken(runner: ReturnType<typeof keptIn>, of: readonly Job[] = jobs) {
  const found = [];
  for await (const result of runner(experiment, of)) found.push(result);
  return found;
}

describe('results on disk', () => {
  it('are read back as they were, to the last bit', () => {
    const path = join(here, 'whole');
    const store = ResultStore.begin(path, { of: 'a test' });
    jobs.forEach((job, i) => {
      const [result] = results.slice(i, i + 1);
      if (result !== undefined) store.add(job, result);
    });
    store.close();
    const opened = ResultStore.open(path);
    expect(opened?.head).toEqual({ of: 'a test' });
    expect(opened?.store.size).toBe(jobs.length);
    expect(jobs.map((job) => opened?.store.read(job))).toStrictEqual(results);
    opened?.store.close();
  });

  it('are gone on from wherever the file was cut off, with the same results', async () => {
    const whole = readFileSync(join(here, 'whole'));
    const path = join(here, 'cut');
    for (let i = 0; i <= 40; i++) {
      writeFileSync(path, whole);
      truncateSync(path, Math.floor((whole.length * i) / 40));
      const opened = ResultStore.open(path);
      const store = opened?.store ?? ResultStore.begin(path, {});
      expect(store.size).toBeLessThanOrEqual(jobs.length);
      if (i === 40) expect(store.size).toBe(jobs.length);
      let ran = 0;
      const counted = keptIn(store, (given, missing) => {
        ran = missing.length;
        return runHere(given, missing);
      });
      const before = store.size;
      expect(await taken(counted)).toStrictEqual(results);
      expect(ran).toBe(jobs.length - before);
      store.close();
      const again = ResultStore.open(path);
      expect(again?.store.size).toBe(jobs.length);
      again?.store.close();
    }
  });

  it('that were changed on the way are not taken for results', () => {
    const path = join(here, 'changed');
    const bytes = readFileSync(join(here, 'whole'));
    const at = Math.floor(bytes.length / 2);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    const opened = ResultStore.open(path);
    expect(opened?.store.size).toBeLessThan(jobs.length);
    opened?.store.close();
    writeFileSync(path, 'something else, and long enough for a head of a record');
    expect(ResultStore.open(path)).toBeUndefined();
  });

  it('of several parts make the same comparison as one run', async () => {
    const designs = [
      { key: 'busy', plan: busy },
      { key: 'calm', plan: calm },
    ];
    const options = { seed: 's', replications: 4, forecast: false };
    const parts = [0, 1].map((part) => ResultStore.begin(join(here, `part-${part}`), { part }));
    let number = 0;
    const spread = (given: Experiment, all: readonly Job[]) =>
      (function* () {
        for (const job of all) {
          const [result] = [...runHere(given, [job])];
          if (result === undefined) throw new Error('no result');
          parts[number++ % 2]?.add(job, result);
          yield result;
        }
      })();
    const whole = await compareDesignsBy(spread, designs, options);
    expect(await compareDesignsBy(allFrom(parts), designs, options)).toEqual(whole);
    expect(whole).toEqual(compareDesigns(designs, options));
    for (const part of parts) part.close();
  });

  it('come in order from threads too', async () => {
    const store = ResultStore.begin(join(here, 'threads'), {});
    const [second] = results.slice(2, 3);
    const [job] = jobs.slice(2, 3);
    if (second !== undefined && job !== undefined) store.add(job, second);
    expect(await taken(keptIn(store, runInThreads(2)))).toStrictEqual(results);
    store.close();
  });
});

describe('what results are of', () => {
  it('is another thing with another seed, version, plan or measure', () => {
    const mark = markOf(experiment, '1');
    const others = [
      markOf({ ...experiment, seed: 't' }, '1'),
      markOf(experiment, '2'),
      markOf({ ...experiment, plans: [calm, busy] }, '1'),
      markOf({ ...experiment, extraMeasures: [{ measure: 'share waiting more than', days: 28 }] }, '1'),
      markOf({ ...experiment, by: 'month' }, '1'),
    ];
    expect(new Set([mark, ...others]).size).toBe(6);
    expect(markOf(structuredClone(experiment), '1')).toBe(mark);
  });
});
