/** The sentence that answers for all designs: what is true of several is said once, and lengths are told of the same days. */
import { describe, expect, it } from 'vitest';
import { compareDesigns } from '../../../src/experiment/compare-designs.ts';
import { answer } from '../../../src/report/headline/answer.ts';
import { compileText, exercise, scenarioOf } from '../../scenario/compile-text.ts';

const day = 24 * 60;
/** Twice the work that one person can do in a day, half of whom give up; with two, as much as can be done. */
function design(key: string, title: string, staff: string, line: string, more: Readonly<Record<string, string>> = {}) {
  const text = exercise({
    title: `{en: ${title}, nl: ${title}}`,
    runs: '{from: 2024-01-01, for: 200 days}',
    arrivals: `{visitors: {every: ${day / 2} minutes, to: serving}}`,
    resources: `{counter: {title: {en: Counter, nl: Balie}, staff: ${staff}${line}}, spare: {places: 1 place}}`,
    steps: `{serving: {work: {by: counter, takes: ${day} minutes}, next: served}}`,
    ends: '{served: {}, away: {counts: lost}}',
    ...more,
  });
  return { ...scenarioOf(compileText(text)), key };
}
const leavingAfter = (days: number) => `, line: {gives up: {after: exponential(mean ${days} days), to: away}}`;
const leaves = leavingAfter(30);
const told = (designs: readonly ReturnType<typeof design>[], language: 'en' | 'nl' = 'en') =>
  answer(compareDesigns(designs, { seed: 'a', replications: 3, forecast: false }), language);

const one = design('a', 'One', '1 person', leaves);
const alike = ['b', 'c', 'd'].map((key, i) => design(key, `Like ${key}`, '1 person', leavingAfter(40 + 10 * i)));
const enough = design('e', 'Enough', '3 people', leaves);
const growing = ['f', 'g'].map((key, i) =>
  design(key, `Grows ${key}`, '1 person', '', {
    arrivals: `{visitors: {every: ${day / (2 + i)} minutes, to: serving}}`,
  }),
);

describe('the answer for several designs', () => {
  it('is a clause for each where there are few', () => {
    const said = told([one, ...alike.slice(0, 1), enough]);
    expect(said).toMatch(
      /^“One” jams at Counter, where over the last 7 weeks about [\d.]+ cases \(.*\) wait on average; “Like b” jams at Counter, where over the last 7 weeks about .* wait on average; “Enough” does not jam\.$/,
    );
  });

  it('says once what is true of all of many', () => {
    expect(told([one, ...alike])).toMatch(
      /^“One” jams at Counter, where over the last \d+ weeks about .* wait on average; the other 3 designs jam there too\.$/,
    );
    expect(told([one, ...alike], 'nl')).toMatch(/; de andere 3 ontwerpen lopen daar ook vast\.$/);
  });

  it('names those of which it is true, by whether their lists grow', () => {
    expect(told([one, enough, ...alike.slice(0, 1), ...growing])).toMatch(
      /^“One” jams at Counter, where over the last \d+ weeks about .* wait on average; “Like b” jams there too; “Enough” does not jam; “Grows f” jams at Counter, where the list grows by about .*; “Grows g” jams there too, and the list grows\.$/,
    );
  });

  it('tells no lengths of lists that are averages over other days', () => {
    const policy = design('p', 'Later', '1 person', leaves, {
      policies: '{more: {from: 2024-03-01, in progress: stay, resources: {spare: {places: 2 places}}}}',
    });
    expect(told([one, policy])).toBe('“One” jams at Counter (the same holds for “Later”).');
    // Each by itself says how long the list is in the end, and not while it came there.
    const { designs } = compareDesigns([one, policy], { seed: 'a', replications: 3, forecast: false });
    const waiting = designs.map(({ verdicts: [worst] }) => (worst?.kind === 'short' ? (worst.waiting.mean ?? 0) : 0));
    const [alone = 0, cut = 0] = waiting;
    expect(Math.abs(cut / alone - 1)).toBeLessThan(0.1);
    expect(told([policy, { ...policy, key: 'q' }])).toMatch(
      /where over the last \d+ weeks about .* wait on average \(the same holds for .*\)\.$/,
    );
  });
});
