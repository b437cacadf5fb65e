import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compareDesigns, compareDesignsBy } from '../../src/experiment/compare-designs.ts';
import type { Experiment, Job } from '../../src/experiment/jobs.ts';
import { jobsOf, runHere } from '../../src/experiment/jobs.ts';
import type { ReplicationResult } from '../../src/experiment/replicate.ts';
import { RecordStore } from '../../src/node/record-store.ts';
import { allFrom, keptIn, keptInTurn, markOf, nameOf } from '../../src/node/result-store.ts';
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
    const store = RecordStore.begin<ReplicationResult>(path, { of: 'a test' });
    jobs.forEach((job, i) => {
      const [result] = results.slice(i, i + 1);
      if (result !== undefined) store.add(nameOf(job), result);
    });
    store.close();
    const opened = RecordStore.open<ReplicationResult>(path);
    expect(opened?.head).toEqual({ of: 'a test' });
    expect(opened?.store.size).toBe(jobs.length);
    expect(jobs.map((job) => opened?.store.read(nameOf(job)))).toStrictEqual(results);
    opened?.store.close();
  });

  it('are gone on from wherever the file was cut off, with the same results', async () => {
    const whole = readFileSync(join(here, 'whole'));
    const path = join(here, 'cut');
    for (let i = 0; i <= 40; i++) {
      writeFileSync(path, whole);
      truncateSync(path, Math.floor((whole.length * i) / 40));
      const opened = RecordStore.open<ReplicationResult>(path);
      const store = opened?.store ?? RecordStore.begin<ReplicationResult>(path, {});
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
      const again = RecordStore.open<ReplicationResult>(path);
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
    const opened = RecordStore.open<ReplicationResult>(path);
    expect(opened?.store.size).toBeLessThan(jobs.length);
    opened?.store.close();
    writeFileSync(path, 'something else, and long enough for a head of a record');
    expect(RecordStore.open<ReplicationResult>(path)).toBeUndefined();
  });

  it('of several parts make the same comparison as one run', async () => {
    const designs = [
      { key: 'busy', plan: busy },
      { key: 'calm', plan: calm },
    ];
    const options = { seed: 's', replications: 4, forecast: false };
    const parts = [0, 1].map((part) => RecordStore.begin<ReplicationResult>(join(here, `part-${part}`), { part }));
    let number = 0;
    const spread = (given: Experiment, all: readonly Job[]) =>
      (function* () {
        for (const job of all) {
          const [result] = [...runHere(given, [job])];
          if (result === undefined) throw new Error('no result');
          parts[number++ % 2]?.add(nameOf(job), result);
          yield result;
        }
      })();
    const whole = await compareDesignsBy(spread, designs, options);
    expect(await compareDesignsBy(allFrom(parts), designs, options)).toEqual(whole);
    expect(whole).toEqual(compareDesigns(designs, options));
    for (const part of parts) part.close();
  });

  it('come in order from threads too', async () => {
    const store = RecordStore.begin<ReplicationResult>(join(here, 'threads'), {});
    const [second] = results.slice(2, 3);
    const [job] = jobs.slice(2, 3);
    if (second !== undefined && job !== undefined) store.add(nameOf(job), second);
    expect(await taken(keptIn(store, runInThreads(2)))).toStrictEqual(results);
    store.close();
  });
});

describe('results of experiments one after the other', () => {
  it('are known by their turn, and run where the file has them not', async () => {
    const path = join(here, 'turns');
    const experiments = [experiment, { ...experiment, seed: 't' }, experiment];
    const all = async (
      store: ReturnType<typeof RecordStore.begin<ReplicationResult>>,
      count: (ran: number) => void,
    ) => {
      const runner = keptInTurn(store, (given, missing) => {
        count(missing.length);
        return runHere(given, missing);
      });
      const found = [];
      for (const each of experiments) for await (const result of runner(each, jobs.slice(0, 3))) found.push(result);
      return found;
    };
    const first = RecordStore.goOn<ReplicationResult>(path, 'these', false);
    const whole = await all(first, () => undefined);
    first.close();
    truncateSync(path, Math.floor((readFileSync(path).length * 2) / 3));
    let ran = 0;
    const again = RecordStore.goOn<ReplicationResult>(path, 'these', true);
    const before = again.size;
    expect(before).toBeGreaterThan(2);
    expect(await all(again, (more) => (ran += more))).toStrictEqual(whole);
    expect(ran).toBe(9 - before);
    again.close();
    const others = RecordStore.goOn<ReplicationResult>(path, 'others', true);
    expect(others.size).toBe(0);
    others.close();
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
