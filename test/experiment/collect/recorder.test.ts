import { describe, expect, it } from 'vitest';
import type { Recorder } from '../../../src/experiment/collect/recorder.ts';
import { runWith } from '../../../src/experiment/collect/recorder.ts';
import { replicate } from '../../../src/experiment/replicate.ts';
import { RunError } from '../../../src/model/run-error.ts';
import { hour, minute } from '../../../src/plan/units.ts';
import { at, backlog, desk, every } from '../../model/plans.ts';
import { only, record, times } from '../../model/record.ts';
import { exponential, station } from '../plans.ts';

/** A plan whose run has not begun, and what will have happened in it. */
function about(plan: Parameters<typeof record>[0]) {
  return record(plan, { until: [] });
}

describe('those who take note of a run', () => {
  it('do so at their moments, each just before anything happens then', () => {
    const { happenings, model } = about(desk(4, at([0, 5, 10, 20]), { period: { horizon: 20 } }));
    const seen: (readonly number[])[] = [];
    const note = (moment: number) => {
      const [come, gone] = [only(happenings, 'arrived'), only(happenings, 'ended')];
      seen.push([moment, model.now, come.length, gone.length, model.inUse(0)]);
    };
    runWith(model, 20, [{ moments: [0, 4, 5, 7.25, 9, 10, 20], note }]);
    expect(seen).toEqual([
      [0, 0, 0, 0, 0],
      [4, 4, 1, 0, 1],
      [5, 5, 1, 1, 0],
      [7.25, 7.25, 2, 1, 1],
      [9, 9, 2, 1, 1],
      [10, 10, 2, 2, 0],
      [20, 20, 3, 3, 0],
    ]);
    expect([model.now, times(happenings, 'arrived')]).toEqual([20, [0, 5, 10]]);
  });

  it('do so in the order in which they are named where their moments are the same, and else in order of time', () => {
    const { model } = about(desk(4, at([0]), { period: { horizon: 10 } }));
    const log: string[] = [];
    const recorder = (name: string, ...moments: readonly number[]): Recorder => ({
      moments,
      note: (moment) => log.push(`${name} at ${moment}`),
    });
    runWith(model, 10, [
      recorder('late', 8, 10),
      recorder('often', 0, 3, 5, 8, 10),
      recorder('never'),
      recorder('early', 0, 2.5, 5, 10),
    ]);
    expect(log).toEqual([
      ...['often at 0', 'early at 0', 'early at 2.5', 'often at 3', 'often at 5', 'early at 5'],
      ...['late at 8', 'often at 8', 'late at 10', 'often at 10', 'early at 10'],
    ]);
  });

  it('change nothing in it, also at moments at which something happens', () => {
    const horizon = 2000;
    const plan = station(0.9, exponential(1), 1, { horizon });
    const alone = about(plan);
    runWith(alone.model, horizon, []);
    expect(alone.happenings.length).toBeGreaterThan(5000);
    const moments = [...new Set([0, ...alone.happenings.map(({ now }) => now), horizon])];
    const regular = Array.from({ length: 101 }, (_, i) => i * 20);
    const watched = about(plan);
    let notes = 0;
    const note = () => notes++;
    runWith(watched.model, horizon, [
      { moments, note },
      { moments: regular, note },
    ]);
    expect(notes).toBe(moments.length + regular.length);
    expect(watched.happenings).toEqual(alone.happenings);
    expect([watched.model.events, watched.model.now]).toEqual([alone.model.events, horizon]);
    expect(record(plan).happenings).toEqual(alone.happenings);
  });

  it('see work that would be done exactly at the end still in hand, and in hand it stays', () => {
    const { happenings, model } = about(desk(10, backlog(2), { period: { horizon: 20 } }));
    const inHand: number[] = [];
    runWith(model, 20, [{ moments: [20], note: () => inHand.push(model.casesInHand) }]);
    expect(times(happenings, 'ended')).toEqual([10]);
    expect([inHand, model.casesInHand, model.inUse(0)]).toEqual([[1], 1, 1]);
  });

  it('hear no more of a run that passes a limit', () => {
    const limits = { events: 1000, instantSteps: 1000, casesInHand: 2 };
    const { model } = about({ ...desk(10, at([1, 2, 3])), limits });
    const noted: number[] = [];
    const go = () => runWith(model, 1000, [{ moments: [0, 3, 4], note: (moment) => noted.push(moment) }]);
    expect(go).toThrow(RunError);
    expect(noted).toEqual([0, 3]);
  });
});

describe('a run whose length is rounded', () => {
  // 4.35 hours, for one, are a little less than 261 minutes: no moment at which note is taken may lie after its end.
  it.each([4.35 * hour, 4.1 * hour, 0.11 * minute, 8.2 * minute, 519.999_999_999_9])(
    'is taken note of until its end and no further, at %d',
    (horizon) => {
      const plan = desk(0.01, every(horizon / 10), { period: { horizon } });
      expect(() => replicate(plan, { seed: 'rounded', replication: 0 })).not.toThrow();
    },
  );
});
