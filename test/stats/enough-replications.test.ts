import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../src/random/normal-quantile.ts';
import { Stream, streamName } from '../../src/random/stream.ts';
import { EnoughReplications, fewestReplications } from '../../src/stats/enough-replications.ts';

/** Published waits of ten replications, with their cumulative half widths over the mean (pydesrap_mms). */
const waits = [
  ...[0.501873288433248, 0.5162638608821064, 0.5312797210924174, 0.4911035979224117, 0.4632522371350816],
  ...[0.3904951453981618, 0.4732773513358222, 0.611501683470203, 0.47892602400167145, 0.5647473631653535],
];

function ruleOf(values: readonly (number | undefined)[], precision: number): EnoughReplications {
  const rule = new EnoughReplications(precision);
  for (const value of values) rule.add(value);
  return rule;
}

describe('enough replications', () => {
  it('are never fewer than there must be', () => {
    const same = Array.from({ length: fewestReplications }, () => 1);
    expect(ruleOf(same, 0.05).enough).toBeDefined();
    expect(ruleOf(same.slice(1), 0.05).enough).toBeUndefined();
  });

  it('have the published half widths', () => {
    const shares = [0.070725, 0.054479, 0.0641, 0.110092, 0.089054, 0.105848, 0.091909, 0.085453];
    shares.forEach((share, i) => {
      const { mean, halfWidth } = ruleOf(waits.slice(0, i + 3), 0.1).interval;
      expect((halfWidth ?? 0) / (mean ?? 1)).toBeCloseTo(share, 6);
    });
  });

  it('are not the first that are narrow enough when the interval widens again', () => {
    // 3, 4 and 5 keep to 10 %; 6 and 8 do not.
    for (let n = 1; n <= waits.length; n++) expect(ruleOf(waits.slice(0, n), 0.1).enough).toBeUndefined();
    // From 9 on it holds: five more decide.
    const calm = [0.5, 0.5, 0.5, 0.5];
    expect(ruleOf([...waits, ...calm.slice(0, 3)], 0.1).enough).toBeUndefined();
    expect(ruleOf([...waits, ...calm], 0.1).enough).toBe(9);
  });

  it('are at least three, even where nothing varies, and a mean of 0 is known when nothing ever differs from it', () => {
    expect(ruleOf([2, 2, 2, 2, 2, 2, 2], 0.05).enough).toBeUndefined();
    expect(ruleOf([2, 2, 2, 2, 2, 2, 2, 2], 0.05).enough).toBe(3);
    expect(ruleOf(new Array(8).fill(0), 0.05).enough).toBe(3);
    const { enough, about } = ruleOf([-1, 1, -1, 1, -1, 1, -1, 1, -1, 1], 0.05);
    expect([enough, about]).toEqual([undefined, undefined]);
  });

  it('look further ahead beyond a hundred', () => {
    // Narrow enough from the 200th on: ten more decide, 5 in 100 of 200.
    const wild = [...new Array(199).fill(0).map((_, i) => (i % 2 === 0 ? 0 : 20)), 10];
    const narrow = (n: number) => ruleOf([...wild, ...new Array(n).fill(10)], 0.1401);
    const first = [...Array(60).keys()].map((n) => narrow(n).enough).find((enough) => enough !== undefined) ?? 0;
    expect(first).toBeGreaterThan(100);
    expect(narrow(first - 200 + Math.floor(first / 20) - 1).enough).toBeUndefined();
    expect(narrow(first - 200 + Math.floor(first / 20)).enough).toBe(first);
  });

  it('are estimated by the square of how much narrower it must be', () => {
    const { about, interval } = ruleOf(waits, 0.02);
    const share = (interval.halfWidth ?? 0) / (interval.mean ?? 1);
    expect(about).toBe(Math.ceil(10 * (share / 0.02) ** 2));
  });

  it('count replications that saw nothing', () => {
    expect(ruleOf([undefined, undefined, 2, 2, 2, 2, 2, 2, 2], 0.05).enough).toBe(4);
  });
});

/** More of them say it more exactly: of EXPERIMENTS=10000 ended by the rule 94.0 to 94.6 % held it. */
const experiments = Number(process.env.EXPERIMENTS ?? 1000);

describe(`how often the interval holds the truth, in ${experiments} experiments on normal draws`, () => {
  /**
   * A mean of 1, and a precision of 5 %.
   *
   * @param isDone after so many replications
   */
  function shareOf(name: string, sd: number, isDone: (rule: EnoughReplications, replications: number) => boolean) {
    const draw = new Stream(streamName('precision', 0, name));
    let held = 0;
    for (let experiment = 0; experiment < experiments; experiment++) {
      draw.seat(experiment, 0);
      const rule = new EnoughReplications(0.05);
      for (let replications = 0; !isDone(rule, replications); replications++) {
        rule.add(1 + sd * normalQuantile(draw.next()));
      }
      const { low = 0, high = 0 } = rule.interval;
      if (low <= 1 && high >= 1) held++;
    }
    return held / experiments;
  }

  /** What chance does to a share, in 99 of 100 tests. */
  const marginOf = (share: number) => 2.58 * Math.sqrt((share * (1 - share)) / experiments);

  it('is 95 % where their number was given', () => {
    const held = shareOf('given', 0.2, (_, replications) => replications === 64);
    expect(Math.abs(held - 0.95)).toBeLessThan(marginOf(0.95));
  });

  // It stops sooner where the spread happens to look small, and the interval is then too narrow.
  it.each([0.05, 0.1, 0.2, 0.3])(
    'is a point or two less at most where the rule ended it, with a spread of %d',
    (sd) => {
      const held = shareOf(`ended at ${sd}`, sd, ({ enough }) => enough !== undefined);
      expect(held).toBeGreaterThan(0.935 - marginOf(0.935));
      expect(held).toBeLessThan(0.95 + marginOf(0.95));
    },
  );
});
