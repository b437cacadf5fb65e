import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { expectedCareQueue, fault } from './answers.ts';
import { quick } from './contests.ts';
import { race } from './race.ts';
import { median, ratio } from './table.ts';
import { type Answer, type Measurement, sizesFrom } from './workloads.ts';

function measured(answer: Answer, items: number, rate = 1): Measurement {
  const workload = ({ queue: 'W1', chain: 'W2', hold: 'W3' } as const)[answer.kind];
  return { workload, contestant: 'hand', items, seconds: 1, rate, peakRssMB: 1, answer };
}

function chainAnswer(careQueue: number): Answer {
  const quiet = { meanQueue: 0, meanWait: 0 };
  return {
    kind: 'chain',
    places: { police: quiet, parket: quiet, intake: quiet, care: { meanQueue: careQueue, meanWait: 1 } },
  };
}

describe('every contestant gives the right answer to', () => {
  it.each(quick.map((contest) => [contest.title, contest] as const))('%s', async (_, contest) => {
    const results = await race(contest, () => {});
    expect(results.map(({ contestant, fault: found }) => [contestant, found])).toEqual(
      contest.entries.map(({ contestant }) => [contestant, undefined]),
    );
  });
});

describe('the answers', () => {
  it('expect the care queues that the definition of W2 states', () => {
    expect(expectedCareQueue(sizesFrom({ design: 'A', years: 50 })).mean).toBeCloseTo(35_200, -2);
    expect(expectedCareQueue(sizesFrom({ design: 'B', years: 50 })).mean).toBeCloseTo(1450, -2);
  });

  it('refuse a mean wait that chance does not explain', () => {
    const sizes = sizesFrom({ customers: 1_000_000 });
    expect(fault([measured({ kind: 'queue', meanWait: 0.65 }, 1_000_000)], sizes)).toBeUndefined();
    expect(fault([measured({ kind: 'queue', meanWait: 0.55 }, 1_000_000)], sizes)).toMatch(/^mean wait 0.55, expected/);
    expect(fault([measured({ kind: 'queue', meanWait: Number.NaN }, 1_000_000)], sizes)).toMatch(/^mean wait NaN/);
  });

  it('refuse another number of customers, cases or timers than asked for', () => {
    const served = measured({ kind: 'queue', meanWait: 0.66 }, 980_000);
    expect(fault([served], sizesFrom({ customers: 1_000_000 }))).toMatch(/^customers 980000, expected 1000000/);
    expect(fault([measured(chainAnswer(35_200), 90_000)], sizesFrom({ years: 50 }))).toMatch(/^cases 90000/);
    const held = measured({ kind: 'hold', clock: 100 }, 9999);
    expect(fault([held], sizesFrom({ timers: 100, holds: 10_000 }))).toMatch(/^timers gone off 9999/);
  });

  it('refuse a care queue that grows too fast or too slowly', () => {
    const sizes = sizesFrom({ design: 'B', years: 50 });
    expect(fault([measured(chainAnswer(1450), 100_000)], sizes)).toBeUndefined();
    expect(fault([measured(chainAnswer(2200), 100_000)], sizes)).toMatch(/^mean care queue 2200/);
    expect(fault([measured(chainAnswer(700), 100_000)], sizes)).toMatch(/^mean care queue 700/);
  });

  it('refuse a clock that ran too fast, and a run without an answer', () => {
    const sizes = sizesFrom({ timers: 100, holds: 10_000 });
    expect(fault([measured({ kind: 'hold', clock: 100 }, 10_000)], sizes)).toBeUndefined();
    expect(fault([measured({ kind: 'hold', clock: 110 }, 10_000)], sizes)).toMatch(/^clock 110/);
    expect(fault([], sizes)).toBe('no answer at all');
  });
});

describe('the table', () => {
  it('compares rounds that ran next to each other, whatever the machine did between them', () => {
    const answer: Answer = { kind: 'hold', clock: 1 };
    const result = (rates: readonly number[]) => ({
      contestant: 'hand' as const,
      measurements: rates.map((rate) => measured(answer, 1, rate)),
      fault: undefined,
    });
    expect(ratio(result([20, 200, 2000]), result([10, 100, 1000]))).toBe(2);
    expect(ratio(result([20, 200, 2000]), result([10]))).toBe(2);
    expect(ratio(result([1]), undefined)).toBeUndefined();
  });

  it('takes the middle of an odd number of rates and the mean of the middle two of an even number', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
  });
});

describe('npm run bench', () => {
  it('prints a row for each contestant', async () => {
    const run = fileURLToPath(new URL('run.ts', import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, [run, '--quick', '--only', 'W3']);
    const rows = stdout.split('\n').filter((line) => line.endsWith(' right'));
    expect(rows.map((row) => row.trim().split('  ')[0])).toEqual(['hand', 'stuwmeer engine', 'simjs', 'simscript']);
  });
});
