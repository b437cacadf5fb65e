/** Every distribution can be written in the language and is told in words, in both languages: a new one cannot be forgotten. */
import { describe, expect, it } from 'vitest';
import type { Distribution, UniformSource } from '../../src/random/distribution.ts';
import { lawOf } from '../../src/random/distribution.ts';
import { sampler } from '../../src/random/sampler.ts';
import { scaled } from '../../src/random/scaled.ts';
import { distributionText } from '../../src/report/plan-in-words/distributions.ts';
import { distributionWords } from '../../src/scenario/values/distribution-words.ts';
import { compileText, exercise, planOf, scenarioOf } from '../scenario/compile-text.ts';
import { oneOfEach } from './one-of-each.ts';

/** How each is written. A kind that is left out does not compile. */
const written: Readonly<Record<Distribution['kind'], string>> = {
  constant: '3 minutes',
  exponential: 'exponential(mean 2 minutes)',
  erlang: 'erlang(mean 6 minutes, phases 4)',
  gamma: 'gamma(mean 20 minutes, sd 10 minutes)',
  lognormal: 'lognormal(mean 12 minutes, sd 10 minutes)',
  normal: 'normal(mean 12 minutes, sd 3 minutes)',
  weibull: 'weibull(mean 20 minutes, sd 30 minutes)',
  uniform: 'uniform(10 minutes to 20 minutes)',
  triangular: 'triangular(least 5 minutes, most likely 10 minutes, most 30 minutes)',
  pert: 'pert(least 5 minutes, most likely 10 minutes, most 30 minutes)',
  beta: 'beta(least 0 minutes, most 30 minutes, mean 12 minutes, sd 5 minutes)',
  empirical: 'one of(3 minutes: 20 %, 5 minutes: 80 %)',
  mixture: 'mixture(30 %: exponential(mean 2 minutes), 70 %: 10 minutes)',
  shifted: '10 minutes + exponential(mean 2 minutes)',
};
/** A source of these numbers, one after the other. */
function listing(numbers: readonly number[]): UniformSource {
  let taken = 0;
  return { next: () => numbers[taken++ % numbers.length] ?? 0.5 };
}

const kinds = oneOfEach.map(({ of }) => of.kind);

/** The kinds of everything in the steps of a plan in which work takes this. */
function kindsIn(takes: string): readonly unknown[] {
  const steps = `{serving: {work: {by: counter, takes: "${takes}"}, next: served}}`;
  return kindsInside(planOf(compileText(exercise({ steps }))).steps);
}

function kindsInside(data: unknown): readonly unknown[] {
  if (typeof data !== 'object' || data === null) return [];
  return ['kind' in data ? data.kind : undefined, ...Object.values(data).flatMap(kindsInside)];
}

describe.each([...new Set(kinds)])('a distribution that is %s', (kind) => {
  it('can be written', () => {
    expect(kindsIn(written[kind])).toContain(kind);
  });
});

describe.each(oneOfEach)('$name', ({ of }) => {
  it('is told in both languages, each its own, with nothing left to fill in', () => {
    const [en, nl] = [distributionText(of, 'en'), distributionText(of, 'nl')];
    expect([en, nl].filter((text) => text === '' || /[{}]|undefined|NaN/.test(text))).toEqual([]);
    expect(en).not.toBe(nl);
  });
});

describe.each(oneOfEach)('$name with another mean', ({ of, mean, sd }) => {
  it('has that mean, and its spread in proportion', () => {
    const twice = lawOf(scaled(of, 2));
    expect(twice.mean() / (2 * mean)).toBeCloseTo(1, 9);
    expect(Math.sqrt(twice.variance())).toBeCloseTo(2 * sd, 6);
    const [once, again] = [sampler(of), sampler(scaled(of, 2))];
    const us = [0.1, 0.4, 0.8, 0.3, 0.6, 0.9, 0.2, 0.7];
    expect(again(listing(us)) / once(listing(us))).toBeCloseTo(2, 9);
  });
});

it.each(Object.entries(written).filter(([kind]) => kind !== 'constant'))(
  'with mean gives %s that mean, as an input and by --set',
  (_, value) => {
    const inputs = `{lasts: {value: "${value}", source: s}, longer: {value: lasts with mean 50 minutes, derived: d}}`;
    const { register } = scenarioOf(
      compileText(exercise({ inputs }), {}, [{ name: 'lasts', value: 'mean 40 minutes' }]),
    );
    expect(register.map(({ numbers }) => 'value' in numbers && numbers.value)).toEqual([
      expect.closeTo(2400, 6),
      expect.closeTo(3000, 6),
    ]);
  },
);

describe('the words of the language', () => {
  it.each(distributionWords)('$word: the form that a message shows is one that can be read', ({ word, form }) => {
    const known = Object.entries(written).flatMap(([kind, text]) => (text.startsWith(`${word}(`) ? [kind] : []));
    expect(known).toHaveLength(1);
    expect(kindsIn(form.replaceAll('"', ''))).toEqual(expect.arrayContaining(known));
  });
});
