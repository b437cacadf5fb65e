import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { ConsistencyError } from '../../src/experiment/audits.ts';
import { compareDesigns, compareDesignsBy } from '../../src/experiment/compare-designs.ts';
import type { Experiment, Job, Runner } from '../../src/experiment/jobs.ts';
import { jobsOf, runHere } from '../../src/experiment/jobs.ts';
import type { ReplicationResult } from '../../src/experiment/replicate.ts';
import { RunError } from '../../src/model/run-error.ts';
import { reasonOf } from '../../src/node/replication-failed.ts';
import { ReplicationThreads, runInThreads } from '../../src/node/run-in-threads.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { day } from '../../src/plan/units.ts';
import { exponential, station } from '../experiment/plans.ts';

const calm = station(20 / day, exponential(day / 40), 1, { horizon: 100 * day });
const busy = station(20 / day, exponential(day / 10), 1, { horizon: 100 * day });
/** Stopped by its limit of events in every replication. */
const endless: Plan = { ...calm, limits: { ...calm.limits, events: 500 } };

function experimentOf(...plans: readonly Plan[]): Experiment {
  return { plans, seed: 'threads', by: 'year', scope: undefined, extraMeasures: [] };
}

/** What comes before the error, and the error. */
async function taken(runner: Runner, experiment: Experiment, jobs: readonly Job[]) {
  const results: ReplicationResult[] = [];
  try {
    for await (const result of runner(experiment, jobs)) results.push(result);
  } catch (error) {
    return { results, error };
  }
  return { results, error: undefined };
}

const dying = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`);

describe('replications in several threads', () => {
  it.each([
    [1, 12],
    [2, 12],
    [3, 12],
    [40, 4],
  ])('come in the order of their jobs, the same as from one: %i threads for %i', async (threads, count) => {
    const experiment = experimentOf(calm, busy);
    const jobs = jobsOf(experiment, count / 2);
    const { results, error } = await taken(runInThreads(threads), experiment, jobs);
    expect(error).toBeUndefined();
    expect(results.map(({ replication }) => replication)).toEqual(jobs.map(({ replication }) => replication));
    expect(results).toEqual([...runHere(experiment, jobs)]);
  });

  it('make the same comparison', async () => {
    const designs = [
      { key: 'busy', plan: busy },
      { key: 'calm', plan: calm },
    ];
    const options = { seed: 'threads', replications: 5, baseline: 'calm' };
    const here = compareDesigns(designs, options);
    expect(here.designs.map(({ key }) => key)).toEqual(['calm', 'busy']);
    const steps: number[] = [];
    const progress = (done: number) => steps.push(done);
    expect(await compareDesignsBy(runInThreads(2), designs, { ...options, progress })).toEqual(here);
    expect(steps).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it.each([1, 2, 3])('end with the error of the first job that fails, after all before it: %i', async (threads) => {
    const experiment = experimentOf(busy, endless, calm);
    const fine = [0, 1, 2, 3, 4].map((replication) => ({ design: 0, replication }));
    // The one that fails takes the least time, and so does another after it, in another way.
    const jobs = [...fine, { design: 1, replication: 7 }, { design: 9, replication: 0 }, { design: 2, replication: 0 }];
    const { results, error } = await taken(runInThreads(threads), experiment, jobs);
    expect(results).toEqual([...runHere(experiment, fine)]);
    expect(error).toMatchObject({ name: 'ReplicationFailed', job: { design: 1, replication: 7 } });
    const message = expect.stringContaining('used up its event budget');
    expect(reasonOf(error)).toBeInstanceOf(RunError);
    expect(reasonOf(error)).toMatchObject({ code: 'event budget', message });
  });

  it('keep the class of an error in another thread', async () => {
    const failed = [{ id: 'flow', where: 'desk', worst: 0.5, allowed: 1e-9, passed: false }];
    const failure = JSON.stringify({ kind: 'failed', failure: { kind: 'consistency', failed, replication: 0 } });
    const file = dying(`import { parentPort } from 'node:worker_threads';
      parentPort.on('message', ({ kind }) => kind === 'job' && parentPort.postMessage(${failure}));`);
    const experiment = experimentOf(calm);
    const { error } = await taken(runInThreads(2, undefined, file), experiment, jobsOf(experiment, 4));
    expect(reasonOf(error)).toBeInstanceOf(ConsistencyError);
    expect(reasonOf(error)).toMatchObject({ failed, message: expect.stringContaining('flow at "desk" is off by 0.5') });
  });

  it('end when one of them dies', async () => {
    const experiment = experimentOf(calm);
    const errorOf = async (code: string) =>
      (await taken(runInThreads(2, undefined, dying(code)), experiment, jobsOf(experiment, 9))).error;
    // The first job is given to the thread that is started, the second to this one.
    const job = { design: 0, replication: 0 };
    const message = 'A thread of the simulation ended before its time (code 7).';
    const exited = await errorOf('process.exit(7)');
    expect(exited).toMatchObject({ job, message });
    const broken = await errorOf('throw new RangeError("broken")');
    expect(broken).toMatchObject({ job, cause: { name: 'RangeError', message: 'broken' } });
  });

  it('do not run far ahead of the results that are taken, and end when no more are taken', async () => {
    const experiment = experimentOf(calm);
    let asked = 0;
    const jobs = new Proxy(jobsOf(experiment, 200), {
      get(list, key, receiver) {
        if (typeof key === 'string' && /^\d+$/.test(key)) asked = Math.max(asked, Number(key) + 1);
        return Reflect.get(list, key, receiver);
      },
    });
    let results = 0;
    for await (const _ of runInThreads(2)(experiment, jobs)) {
      results++;
      if (results < 3) continue;
      await sleep(300);
      expect(asked).toBeGreaterThanOrEqual(results);
      expect(asked).toBeLessThanOrEqual(results + 2 * 16 + 1);
      break;
    }
    const before = asked;
    await sleep(100);
    expect(asked).toBe(before);
  });
});

describe('threads that are kept', () => {
  it('do one experiment after another, the last whatever was left of the one before', async () => {
    const pool = new ReplicationThreads(3);
    try {
      for (const plan of [calm, busy]) {
        const experiment = experimentOf(plan);
        const jobs = jobsOf(experiment, 40);
        for await (const { replication } of pool.run(experiment, jobs)) if (replication === 2) break;
        const other = experimentOf(plan === calm ? busy : calm);
        const { results, error } = await taken(pool.run, other, jobsOf(other, 7));
        expect(error).toBeUndefined();
        expect(results).toEqual([...runHere(other, jobsOf(other, 7))]);
      }
    } finally {
      await pool.close();
    }
  });

  it('go on after a job that failed', async () => {
    const pool = new ReplicationThreads(2);
    try {
      const failing = experimentOf(endless);
      expect(reasonOf((await taken(pool.run, failing, jobsOf(failing, 5))).error)).toBeInstanceOf(RunError);
      const fine = experimentOf(calm);
      expect((await taken(pool.run, fine, jobsOf(fine, 5))).results).toEqual([...runHere(fine, jobsOf(fine, 5))]);
    } finally {
      await pool.close();
    }
  });
});
