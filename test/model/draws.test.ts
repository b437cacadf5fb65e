import { describe, expect, it } from 'vitest';
import { Entities } from '../../src/engine/entities.ts';
import { Cases } from '../../src/model/cases.ts';
import { CaseDraws, LevelDraw, NumberDraw } from '../../src/model/draws.ts';
import { streamFor } from '../../src/model/random-numbers.ts';
import { attributeReader } from '../../src/model/reader.ts';
import type { Dependent } from '../../src/plan/plan.ts';
import type { Reader } from '../../src/plan/reader.ts';
import { constant, exponential, fixed } from '../experiment/plans.ts';
import { by } from './plans.ts';
import { meanOf } from './record.ts';

const chance = { seed: 'draws', replication: 0 };

/** A table with one categorical attribute, and `count` cases of one stream in it. */
function casesInHand(count: number): Cases {
  const cases = new Cases(new Entities(), [true], []);
  for (let number = 0; number < count; number++) cases.add(0, number, 1234, 0);
  return cases;
}

/** Nothing but the cases: nothing here looks at the system. */
function aloneWith(cases: Cases): Reader<number> {
  return { ...attributeReader(cases), quantity: () => () => Number.NaN };
}

function levels(cases: Cases, purpose: string, shares: Dependent<readonly number[]>): readonly number[] {
  const draw = new LevelDraw(new CaseDraws(cases, streamFor(chance, purpose), undefined), shares, aloneWith(cases));
  return Array.from({ length: cases.entities.count }, (_, item) => draw.of(item));
}

function share(drawn: readonly number[], level: number): number {
  return drawn.filter((each) => each === level).length / drawn.length;
}

describe('a level drawn for a case', () => {
  it('falls by the shares', () => {
    const drawn = levels(casesInHand(20_000), 'kind', fixed([0.2, 0, 0.5, 0.3]));
    // Standard errors below 0.0036.
    expect(Math.abs(share(drawn, 0) - 0.2)).toBeLessThan(0.011);
    expect(share(drawn, 1)).toBe(0);
    expect(Math.abs(share(drawn, 2) - 0.5)).toBeLessThan(0.011);
    expect(Math.abs(share(drawn, 3) - 0.3)).toBeLessThan(0.011);
  });

  it('may depend on a level drawn before it', () => {
    const cases = casesInHand(20_000);
    const kinds = levels(cases, 'kind', fixed([0.7, 0.3]));
    kinds.forEach((level, item) => {
      cases.levels[0]?.set([level], item);
    });
    const substances = levels(cases, 'substance', by<readonly number[]>(0, [0.9, 0.1], [0.25, 0.75]));
    const among = (kind: number) =>
      share(
        substances.filter((_, item) => kinds[item] === kind),
        1,
      );
    expect(Math.abs(among(0) - 0.1)).toBeLessThan(0.01);
    expect(Math.abs(among(1) - 0.75)).toBeLessThan(0.017);
  });

  it('is independent of one drawn for another purpose', () => {
    const cases = casesInHand(20_000);
    const kinds = levels(cases, 'kind', fixed([0.7, 0.3]));
    const sexes = levels(cases, 'sex', fixed([0.5, 0.5]));
    expect(Math.abs(meanOf(kinds.map((kind, item) => kind * (sexes[item] ?? 0))) - 0.15)).toBeLessThan(0.008);
  });

  it('is always one with a share, also where rounding keeps the shares below 1', () => {
    const drawn = levels(casesInHand(5000), 'kind', fixed([0.1, 0.2, 0.6, 0]));
    expect(new Set(drawn)).toEqual(new Set([0, 1, 2]));
    expect(Math.abs(share(drawn, 2) - 0.7)).toBeLessThan(0.02);
  });
});

describe('a number drawn for a case', () => {
  it('comes from the distribution of its level', () => {
    const cases = casesInHand(20_000);
    for (let item = 0; item < 20_000; item++) cases.levels[0]?.set([item % 2], item);
    const plan = by(0, exponential(100), constant(7));
    const draw = new NumberDraw(new CaseDraws(cases, streamFor(chance, 'debt'), undefined), plan, aloneWith(cases));
    const drawn = Array.from({ length: 20_000 }, (_, item) => draw.of(item));
    expect(new Set(drawn.filter((_, item) => item % 2 === 1))).toEqual(new Set([7]));
    expect(Math.abs(meanOf(drawn.filter((_, item) => item % 2 === 0)) - 100)).toBeLessThan(4);
  });

  it('is the same whoever drew before it', () => {
    const draw = () => {
      const cases = casesInHand(10);
      return new NumberDraw(
        new CaseDraws(cases, streamFor(chance, 'work'), undefined),
        fixed(exponential(1)),
        aloneWith(cases),
      );
    };
    const forwards = draw();
    const backwards = draw();
    const items = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
    const drawn = items.map((item) => forwards.of(item));
    expect(items.map((item) => backwards.of(9 - item)).reverse()).toEqual(drawn);
    expect(new Set(drawn).size).toBe(10);
  });

  it('is a new one at each visit, and at the first visit what it would be at an only one', () => {
    const cases = casesInHand(1);
    const visits = cases.counter();
    const luck = streamFor(chance, 'work');
    const once = new NumberDraw(new CaseDraws(cases, luck, undefined), fixed(exponential(1)), aloneWith(cases));
    const often = new NumberDraw(new CaseDraws(cases, luck, visits), fixed(exponential(1)), aloneWith(cases));
    const drawn = [1, 2, 3].map((visit) => {
      cases.counts[visits]?.set([visit], 0);
      return often.of(0);
    });
    expect(drawn[0]).toBe(once.of(0));
    expect(new Set(drawn).size).toBe(3);
  });

  it('differs between replications, seeds and equally numbered cases of other streams', () => {
    const cases = casesInHand(1);
    cases.add(1, 0, 99, 0);
    const drawn = (seed: string, replication: number, item: number) => {
      const luck = new CaseDraws(cases, streamFor({ seed, replication }, 'work'), undefined);
      return new NumberDraw(luck, fixed(exponential(1)), aloneWith(cases)).of(item);
    };
    const all = [drawn('a', 0, 0), drawn('a', 1, 0), drawn('b', 0, 0), drawn('a', 0, 1)];
    expect(new Set(all).size).toBe(4);
  });
});
