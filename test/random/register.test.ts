/** Every distribution can be written in the language and is told in words, in both languages: a new one cannot be forgotten. */
import { describe, expect, it } from 'vitest';
import type { Distribution } from '../../src/random/distribution.ts';
import { distributionText } from '../../src/report/plan-in-words/distributions.ts';
import { distributionWords } from '../../src/scenario/values/distribution-words.ts';
import { compileText, exercise, planOf } from '../scenario/compile-text.ts';
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

describe('the words of the language', () => {
  it.each(distributionWords)('$word: the form that a message shows is one that can be read', ({ word, form }) => {
    const known = Object.entries(written).flatMap(([kind, text]) => (text.startsWith(`${word}(`) ? [kind] : []));
    expect(known).toHaveLength(1);
    expect(kindsIn(form.replaceAll('"', ''))).toEqual(expect.arrayContaining(known));
  });
});
