/** Each function of src/numbers beside what it ought to be to 90 digits, its order over neighbouring doubles, its ends. */
import { describe, expect, it } from 'vitest';
import { atan } from '../../src/numbers/atan.ts';
import { exp, expm1 } from '../../src/numbers/exp.ts';
import { log, log1p } from '../../src/numbers/log.ts';
import { pow } from '../../src/numbers/pow.ts';
import { cosPi, sinPi } from '../../src/numbers/sine.ts';
import { Stream } from '../../src/random/stream.ts';
import {
  highAtan,
  highCosPi,
  highExp,
  highExpm1,
  highLog,
  highLog1p,
  highPow,
  highSinPi,
  neighbour,
  type Real,
  ulps,
} from './high-precision.ts';

const arguments_ = 1500;
const { MAX_VALUE, MIN_VALUE, NaN: none, POSITIVE_INFINITY: infinity } = Number;
const leastNormal = 2.2250738585072014e-308;

type Places = (uniform: () => number) => number;

const between =
  (low: number, high: number): Places =>
  (u) =>
    low + (high - low) * u();
/** Of every size from 2^low to 2^high. */
const sized =
  (low: number, high: number): Places =>
  (u) =>
    2 ** (low + (high - low) * u());
const eitherSign =
  (places: Places): Places =>
  (u) =>
    (u() < 0.5 ? -1 : 1) * places(u);
/** Within a few doubles of a multiple of `step`, plus `shift`. */
const closeTo =
  (step: number, shift: number, count: number): Places =>
  (u) =>
    neighbour((Math.floor(u() * count) - Math.floor(count / 2)) * step + shift, Math.floor(u() * 9) - 4);

function drawn(name: string, places: Places, count: number): readonly number[] {
  const stream = new Stream(name);
  return Array.from({ length: count }, (_, i) => {
    stream.seat(i, 0);
    return places(() => stream.next());
  });
}

interface Case {
  readonly of: (x: number) => number;
  readonly high: (x: number) => Real;
  /** Most units in the last place that it may be off. */
  readonly off: number;
  readonly places: readonly Places[];
}

const logarithms: readonly Places[] = [
  between(0, 1),
  between(0.9, 1.1),
  sized(-1074, 1023.9),
  sized(-1074, -1022),
  // Where the constant of the reduction changes: odd multiples of 1/256.
  closeTo(1 / 128, 1 + 1 / 256, 90),
];
const cases: Readonly<Record<string, Case>> = {
  log: { of: log, high: highLog, off: 0.51, places: [...logarithms, (u) => 1 + (u() - 0.5) * 2 ** (-50 * u())] },
  log1p: {
    of: log1p,
    high: highLog1p,
    off: 0.8,
    places: [between(-1, 1), eitherSign(sized(-160, -1)), sized(0, 900), closeTo(1 / 128, 1 / 256, 90)],
  },
  exp: {
    of: exp,
    high: highExp,
    off: 0.53,
    places: [
      between(-708, 709.78),
      between(-1, 1),
      eitherSign(sized(-100, 0)),
      closeTo(Math.LN2 / 32, Math.LN2 / 64, 60_000),
      closeTo(Math.LN2 / 32, Math.LN2 / 64, 60),
    ],
  },
  'exp where it is below the normal numbers': {
    of: exp,
    high: highExp,
    off: 0.78,
    places: [between(-745.13, -708.4)],
  },
  expm1: {
    of: expm1,
    high: highExpm1,
    off: 0.85,
    places: [
      between(-1, 1),
      between(-60, 700),
      between(0.3, 0.4),
      eitherSign(sized(-100, 0)),
      closeTo(Math.LN2 / 32, Math.LN2 / 64, 100),
    ],
  },
  sinPi: {
    of: sinPi,
    high: highSinPi,
    off: 0.8,
    places: [between(-2, 2), between(-1e6, 1e6), eitherSign(sized(-140, 40)), closeTo(1 / 2, 1 / 4, 100)],
  },
  cosPi: {
    of: cosPi,
    high: highCosPi,
    off: 0.8,
    places: [between(-2, 2), between(-1e6, 1e6), eitherSign(sized(-140, 40)), closeTo(1 / 2, 1 / 4, 100)],
  },
  atan: {
    of: atan,
    high: highAtan,
    off: 0.9,
    places: [between(-3, 3), eitherSign(sized(-100, 100)), between(7 / 16, 11 / 16), closeTo(1 / 8, 1 / 16, 100)],
  },
};
const powers: Readonly<Record<string, readonly [Places, Places]>> = {
  'draws to the power of a shape': [between(0, 1), between(0, 10)],
  'any size of result': [sized(-30, 30), eitherSign(between(0, 20))],
  'roots of any size': [sized(-1070, 1020), between(-0.9, 0.9)],
  'next to 1, to high powers': [(u) => 1 + (u() - 0.5) * 2 ** (-50 * u()), sized(0, 30)],
  'whole exponents': [between(0.5, 2), (u) => Math.floor(u() * 400) - 200],
};

describe('beside the true value', () => {
  it.each(Object.entries(cases))('%s', (name, { of, high, off, places }) => {
    for (const [i, place] of places.entries()) {
      let worst = { off: 0, at: 0 };
      for (const x of drawn(`${name} ${i}`, place, arguments_)) {
        const each = ulps(of(x), high(x));
        if (!(each <= worst.off)) worst = { off: each, at: x };
      }
      expect(worst.off, `place ${i}: at ${worst.at}`).toBeLessThan(off);
    }
  });

  it.each(Object.entries(powers))('pow: %s', (name, [bases, exponents]) => {
    const ys = drawn(`${name}, exponents`, exponents, 2 * arguments_);
    for (const [i, x] of drawn(name, bases, 2 * arguments_).entries()) {
      const y = ys[i] ?? none;
      const wanted = highPow(x, y);
      expect(ulps(pow(x, y), wanted), `${x} to the power ${y}`).toBeLessThan(0.53);
    }
  });

  it('the measure sees one unit in the last place', () => {
    for (const x of drawn('measure', sized(-30, 30), 200)) {
      const own = ulps(log(x), highLog(x));
      const beside = ulps(neighbour(log(x), 1), highLog(x)) + ulps(neighbour(log(x), -1), highLog(x));
      expect(own).toBeLessThan(0.51);
      // At a power of two the unit below is half as large.
      expect(beside).toBeGreaterThan(1.49);
      expect(beside).toBeLessThan(2.01);
    }
  });

  it('the true values are those of tables', () => {
    const digits = ({ digits: all, power }: Real) => ((all * 10n ** 40n) >> BigInt(-power)).toString();
    // Abramowitz and Stegun, tables 1.1 and 4.2 to 4.14, and OEIS A002162, A001113, A000796.
    expect(digits(highLog(2))).toBe('6931471805599453094172321214581765680755');
    expect(digits(highExp(1))).toBe('27182818284590452353602874713526624977572');
    expect(digits(highAtan(1))).toBe('7853981633974483096156608458198757210492');
    expect(digits(highSinPi(0.25))).toBe('7071067811865475244008443621048490392848');
    expect(digits(highCosPi(0.25))).toBe('7071067811865475244008443621048490392848');
    expect(digits(highLog1p(1))).toBe('6931471805599453094172321214581765680755');
    expect(digits(highExpm1(1))).toBe('17182818284590452353602874713526624977572');
    expect(digits(highPow(2, 0.5))).toBe('14142135623730950488016887242096980785696');
  });

  it('what a double can hold is exact', () => {
    for (let n = 0; n <= 33; n++) expect(pow(3, n)).toBe(Number(3n ** BigInt(n)));
    for (let n = 0; n <= 22; n++) expect(pow(10, n)).toBe(Number(`1e${n}`));
    for (let n = -1074; n <= 1023; n++) expect(pow(2, n)).toBe(2 ** n);
    for (let n = 0; n <= 100; n++) expect(pow(n * n, 0.5)).toBe(n);
    expect([sinPi(0.5), sinPi(1.5), cosPi(1), cosPi(2), cosPi(0.5)]).toEqual([1, -1, -1, 1, 0]);
  });
});

describe('never falls where it ought to rise', () => {
  /** How often the order of f over `count` doubles from each place is another than that of f's direction. */
  function breaches(
    of: (x: number) => number,
    places: readonly number[],
    count: number,
    direction: 1 | -1 = 1,
  ): number {
    let found = 0;
    for (const place of places) {
      let x = neighbour(place, -Math.floor(count / 2));
      let last = of(x);
      for (let i = 0; i < count; i++) {
        x = neighbour(x, 1);
        const value = of(x);
        if (direction * (value - last) < 0) found++;
        last = value;
      }
    }
    return found;
  }
  const spread = (name: string, places: Places) => drawn(`order of ${name}`, places, 400);

  it('log, at every change of its constants in every power of two, and in between', () => {
    const changes = Array.from({ length: 93 }, (_, i) => (90.5 + i) / 128);
    const starts = [...changes, Math.SQRT1_2, Math.SQRT2];
    const everywhere = Array.from({ length: 2046 }, (_, i) => 2 ** (i - 1022));
    const places = everywhere.flatMap((power) => starts.map((start) => start * power)).filter((x) => x < MAX_VALUE / 2);
    expect(places.length).toBeGreaterThan(190_000);
    expect(breaches(log, places, 6)).toBe(0);
    expect(breaches(log, [...starts, 1, ...spread('log', sized(-1060, 1020))], 1000)).toBe(0);
  });

  it('log1p', () => {
    const changes = Array.from({ length: 93 }, (_, i) => (90.5 + i) / 128 - 1);
    const places = [...changes, ...spread('log1p', eitherSign(sized(-60, -1))), ...spread('log1p', sized(-60, 900))];
    expect(breaches(log1p, places, 500)).toBe(0);
  });

  it('exp, at every change of its constants, and in between', () => {
    const changes = Array.from({ length: 67_000 }, (_, i) => ((i - 34_250 + 0.5) * Math.LN2) / 32).filter(
      (x) => x > -745 && x < 709.7,
    );
    expect(changes.length).toBeGreaterThan(66_000);
    expect(breaches(exp, changes, 20)).toBe(0);
    const near = changes.filter((x) => Math.abs(x) < 2);
    expect(breaches(exp, [...near, ...spread('exp', eitherSign(sized(-60, 9)))], 2000)).toBe(0);
  });

  it('expm1', () => {
    const changes = Array.from({ length: 400 }, (_, i) => ((i - 200 + 0.5) * Math.LN2) / 32);
    const places = [...changes, -0.35, 0.35, 50, -50, ...spread('expm1', eitherSign(sized(-60, 6)))];
    expect(breaches(expm1, places, 500)).toBe(0);
  });

  it('pow, in its base and in its exponent', () => {
    for (const y of [0.01, 0.3, 1 / 3, 0.5, 1.1, 2, 7.5, 40]) {
      expect(breaches((x) => pow(x, y), spread(`pow ${y}`, sized(-20, 20)), 200)).toBe(0);
      expect(breaches((x) => pow(x, -y), spread(`pow ${y}`, sized(-20, 20)), 200, -1)).toBe(0);
    }
    for (const x of [1e-9, 0.2, 0.999, 1.001, 3, 1e9]) {
      const up = x > 1 ? 1 : -1;
      expect(breaches((y) => pow(x, y), spread(`pow of ${x}`, sized(-20, 5)), 200, up)).toBe(0);
    }
  });

  it('sinPi and cosPi, quarter by quarter', () => {
    const rising = [
      ...spread('sinPi', between(-0.4999, 0.4999)),
      ...spread('sinPi', eitherSign(sized(-60, -2))),
      -0.25,
      0.25,
    ];
    expect(breaches(sinPi, rising, 500)).toBe(0);
    const falling = [...spread('cosPi', between(1e-4, 0.9999)), ...spread('cosPi', sized(-60, -2)), 0.25, 0.75, 0.5];
    expect(breaches(cosPi, falling, 500, -1)).toBe(0);
    const wide = spread('sinPi within 1', between(-1e6, 1e6)).flatMap((x) => [sinPi(x), cosPi(x)]);
    expect(Math.max(...wide.map(Math.abs))).toBeLessThanOrEqual(1);
  });

  it('atan', () => {
    const changes = [7, 11, 19, 39].flatMap((x) => [x / 16, -x / 16]);
    expect(breaches(atan, [...changes, ...spread('atan', eitherSign(sized(-60, 60)))], 500)).toBe(0);
  });
});

describe('at the ends', () => {
  const ends: Readonly<Record<string, readonly [(x: number) => number, readonly (readonly [number, number])[]]>> = {
    log: [
      log,
      [
        ...([
          [0, -infinity],
          [-0, -infinity],
          [1, 0],
          [infinity, infinity],
          [-1, none],
          [-infinity, none],
        ] as const),
        ...([
          [none, none],
          [-MIN_VALUE, none],
          [MIN_VALUE, -744.4400719213812],
          [leastNormal, -708.3964185322641],
        ] as const),
        [MAX_VALUE, 709.782712893384],
      ],
    ],
    log1p: [
      log1p,
      [
        ...([
          [0, 0],
          [-0, -0],
          [-1, -infinity],
          [-1.5, none],
          [infinity, infinity],
          [-infinity, none],
        ] as const),
        ...([
          [none, none],
          [MIN_VALUE, MIN_VALUE],
          [-MIN_VALUE, -MIN_VALUE],
          [MAX_VALUE, 709.782712893384],
        ] as const),
        [1e-300, 1e-300],
      ],
    ],
    exp: [
      exp,
      [
        ...([
          [0, 1],
          [-0, 1],
          [infinity, infinity],
          [-infinity, 0],
          [none, none],
          [MIN_VALUE, 1],
        ] as const),
        ...([
          [709.782712893384, 1.7976931348622732e308],
          [709.7827128933841, infinity],
          [1e300, infinity],
        ] as const),
        ...([
          [-745.1332191019411, MIN_VALUE],
          [-745.1332191019412, 0],
          [-1e300, 0],
        ] as const),
      ],
    ],
    expm1: [
      expm1,
      [
        ...([
          [0, 0],
          [-0, -0],
          [infinity, infinity],
          [-infinity, -1],
          [none, none],
        ] as const),
        ...([
          [MIN_VALUE, MIN_VALUE],
          [-MIN_VALUE, -MIN_VALUE],
          [1e-300, 1e-300],
          [-1000, -1],
          [1000, infinity],
        ] as const),
      ],
    ],
    sinPi: [
      sinPi,
      [
        ...([
          [0, 0],
          [-0, -0],
          [1, 0],
          [-1, -0],
          [2, 0],
          [MAX_VALUE, 0],
          [0.5, 1],
          [-0.5, -1],
        ] as const),
        ...([
          [infinity, none],
          [-infinity, none],
          [none, none],
          [MIN_VALUE, 3 * MIN_VALUE],
        ] as const),
      ],
    ],
    cosPi: [
      cosPi,
      [
        ...([
          [0, 1],
          [-0, 1],
          [1, -1],
          [0.5, 0],
          [-0.5, 0],
          [1.5, 0],
          [MAX_VALUE, 1],
          [MIN_VALUE, 1],
        ] as const),
        ...([
          [infinity, none],
          [-infinity, none],
          [none, none],
        ] as const),
      ],
    ],
    atan: [
      atan,
      [
        ...([
          [0, 0],
          [-0, -0],
          [1, Math.PI / 4],
          [infinity, Math.PI / 2],
          [-infinity, -Math.PI / 2],
        ] as const),
        ...([
          [none, none],
          [MIN_VALUE, MIN_VALUE],
          [1e300, Math.PI / 2],
        ] as const),
      ],
    ],
  };

  it.each(Object.entries(ends))('%s', (_, [of, pairs]) => {
    expect(pairs.map(([x]) => [x, of(x)])).toEqual(pairs);
  });

  it('pow is as ** there', () => {
    const values = [
      0,
      1,
      2,
      3,
      0.5,
      1.5,
      1e300,
      MAX_VALUE,
      MIN_VALUE,
      leastNormal,
      2 ** 53,
      2 ** 53 + 2,
      infinity,
      none,
    ];
    const both = [...values, ...values.map((value) => -value)];
    for (const x of both) {
      for (const y of both) {
        const [found, wanted] = [pow(x, y), x ** y];
        // The platform's own may be off by a last place.
        const near = Math.abs(found - wanted) <= Math.max(Math.abs(wanted) * Number.EPSILON, MIN_VALUE);
        expect(near || Object.is(found, wanted), `${x} to the power ${y}: ${found}, not ${wanted}`).toBe(true);
        expect(Object.is(found, -0), `${x} to the power ${y}`).toBe(Object.is(wanted, -0));
      }
    }
  });
});
