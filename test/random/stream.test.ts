import { describe, expect, it } from 'vitest';
import { Stream, streamName } from '../../src/random/stream.ts';

/** As many standard errors as one honest test in 15,787 goes beyond. Every draw here is fixed by its names. */
const ERRORS = 4;
const DRAWS = 100_000;

const draws = (one: (index: number) => number, count = DRAWS) => Float64Array.from({ length: count }, (_, i) => one(i));

/** The ways in which a model takes its draws: each must look like pure chance. */
const sequences = [
  {
    name: 'first draws of consecutive cases',
    values: () => {
      const stream = new Stream('cases');
      return draws((i) => stream.seat(i, 0).next());
    },
  },
  {
    name: 'second draws of consecutive cases',
    values: () => {
      const stream = new Stream('second');
      return draws((i) => {
        stream.seat(i, 1).next();
        return stream.next();
      });
    },
  },
  {
    name: 'first draws of consecutive occasions of one case',
    values: () => {
      const stream = new Stream('occasions');
      return draws((i) => stream.seat(12, i).next());
    },
  },
  {
    name: 'four occasions each of consecutive cases',
    values: () => {
      const stream = new Stream('both');
      return draws((i) => stream.seat(i >> 2, i & 3).next());
    },
  },
  {
    name: 'cases a large round number apart, before and after 0',
    values: () => {
      const stream = new Stream('apart');
      return draws((i) => stream.seat((i - DRAWS / 2) << 14, 0).next());
    },
  },
  {
    name: 'successive draws of one case',
    values: () => {
      const stream = new Stream('long').seat(5, 0);
      return draws(() => stream.next());
    },
  },
  {
    name: 'the same case in streams with neighbouring names',
    values: () => draws((i) => new Stream(streamName('1', i, 'care')).seat(0, 0).next(), 20_000),
  },
];

describe.each(sequences)('$name', ({ values }) => {
  const u = values();
  const count = u.length;

  it('lie strictly between 0 and 1', () => {
    expect(u.every((value) => value > 0 && value < 1)).toBe(true);
  });

  it('fill 1000 equal bins evenly', () => {
    expect(
      Math.abs(
        evenness(
          u.map((value) => Math.floor(value * 1000)),
          1000,
        ),
      ),
    ).toBeLessThan(ERRORS);
  });

  it('have even low bits as well', () => {
    expect(
      Math.abs(
        evenness(
          u.map((value) => (value * 2 ** 53) % 256),
          256,
        ),
      ),
    ).toBeLessThan(ERRORS);
  });

  it.each([1, 2, 3, 7, 64])('do not follow the draw %i before', (lag) => {
    const pairs = count - lag;
    let sum = 0;
    for (let at = 0; at < pairs; at++) {
      sum += ((u[at] ?? 0) - 0.5) * ((u[at + lag] ?? 0) - 0.5);
    }
    expect(Math.abs((sum / pairs) * 12 * Math.sqrt(pairs))).toBeLessThan(ERRORS);
  });

  it('fill a 32 by 32 board of neighbouring pairs evenly', () => {
    const squares = Float64Array.from({ length: count / 2 }, (_, i) => {
      return Math.floor((u[2 * i] ?? 0) * 32) * 32 + Math.floor((u[2 * i + 1] ?? 0) * 32);
    });
    expect(Math.abs(evenness(squares, 1024))).toBeLessThan(ERRORS);
  });

  it('rise and fall as often as chance does', () => {
    const turns = u.filter((value, at) => at > 0 && value > (u[at - 1] ?? 0)).length;
    expect(Math.abs(turns - (count - 1) / 2) / Math.sqrt((count + 1) / 12)).toBeLessThan(ERRORS);
  });
});

describe('two streams with neighbouring names', () => {
  it.each([
    [streamName('1', 0, 'care'), streamName('1', 1, 'care')],
    [streamName('1', 0, 'care'), streamName('2', 0, 'care')],
    [streamName('1', 0, 'care'), streamName('1', 0, 'carf')],
    [streamName('1', 11, 'care'), streamName('11', 1, 'care')],
  ])('%s and %s share nothing', (one, other) => {
    const first = new Stream(one);
    const second = new Stream(other);
    let sum = 0;
    let equal = 0;
    for (let i = 0; i < DRAWS; i++) {
      const x = first.seat(i, 0).next();
      const y = second.seat(i, 0).next();
      sum += (x - 0.5) * (y - 0.5);
      equal += Math.floor(x * 100) === Math.floor(y * 100) ? 1 : 0;
    }
    expect(Math.abs(sum / DRAWS) * 12 * Math.sqrt(DRAWS)).toBeLessThan(ERRORS);
    expect(Math.abs(equal - DRAWS / 100) / Math.sqrt((DRAWS / 100) * 0.99)).toBeLessThan(ERRORS);
  });
});

describe('a stream', () => {
  it('gives a seat the same draws whatever was drawn before', () => {
    const fresh = new Stream('luck').seat(7, 3);
    const expected = [fresh.next(), fresh.next(), fresh.next()];
    const used = new Stream('luck');
    for (let i = 0; i < 100; i++) {
      used.seat(i, i).next();
    }
    used.seat(7, 3);
    expect([used.next(), used.next(), used.next()]).toEqual(expected);
  });

  it('starts at case 0, occasion 0', () => {
    expect(new Stream('luck').next()).toBe(new Stream('luck').seat(0, 0).next());
  });

  it('tells case 1, occasion 2 from case 2, occasion 1', () => {
    const stream = new Stream('luck');
    expect(stream.seat(1, 2).next()).not.toBe(stream.seat(2, 1).next());
  });

  it('never gives two seats the same first draw, among a million', () => {
    const stream = new Stream('seats');
    const seen = new Set<number>();
    for (let i = 0; i < 1_000_000; i++) {
      seen.add(stream.seat(i % 1000, Math.floor(i / 1000) - 500).next());
    }
    expect(seen.size).toBe(1_000_000);
  });

  it('uses all 53 bits', () => {
    const stream = new Stream('bits');
    let ones = 0n;
    let zeros = 0n;
    for (let i = 0; i < 200; i++) {
      const bits = BigInt(stream.seat(i, 0).next() * 2 ** 53);
      ones |= bits;
      zeros |= ~bits & (2n ** 53n - 1n);
    }
    expect([ones, zeros]).toEqual([2n ** 53n - 1n, 2n ** 53n - 1n]);
  });
});

describe('a stream name', () => {
  it('is another one for every seed, replication and purpose', () => {
    const names = ['', '1', '1,1', '"', '","', '\\'].flatMap((seed) =>
      [0, 1, 11].flatMap((replication) => ['', ',', '1', '"', 'care'].map((end) => streamName(seed, replication, end))),
    );
    expect(new Set(names).size).toBe(6 * 3 * 5);
  });
});

/** Chi-square over equally likely bins, as standard errors from its expectation (Wilson and Hilferty's cube root). */
function evenness(bins: Float64Array, of: number): number {
  const counts = new Float64Array(of);
  for (const bin of bins) {
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const expected = bins.length / of;
  const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  const degrees = of - 1;
  const spread = 2 / (9 * degrees);
  return (Math.cbrt(chiSquare / degrees) - (1 - spread)) / Math.sqrt(spread);
}
