/** What has no text in one of the languages, in a file that has others in both; and which text is shown for it. */
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { compileText, scenarioOf } from './compile-text.ts';

const file = `
stuwmeer: 1
provenance: free
title: A counter
runs: {from: 2024-01-01, for: 1 year}
about: {purpose: to find out}
inputs:
  visits: {value: 2000 per year, assumption: a guess, range: 1000 to 3000 per year}
attributes:
  kind: {shares: {plain: 100 %, odd: 0 %}}
arrivals: {visitors: {poisson: visits, to: serving}}
resources: {counter: {staff: 1 person, works: office hours}}
hours: {office hours: {monday to friday: "09:00-17:00"}}
organisations: {town: Town}
steps: {serving: {of: town, work: {by: counter, takes: 0 seconds}, next: served}}
ends: {served: }
policies: {more: {from: 2024-07-01, in progress: stay, inputs: {visits: {value: 2500 per year, source: a count}}}}
`;

function lacking(text: string): readonly string[] {
  return scenarioOf(compileText(text)).untranslated.map(({ path, lacks }) => `${path.join(' > ')}: ${lacks}`);
}

describe('what is not in both languages', () => {
  it('is nothing in a file in one language', () => {
    expect(lacking(file)).toEqual([]);
  });

  it('is each thing without a title, and all prose in one language, once one thing is in both', () => {
    expect(lacking(file.replace('title: A counter', 'title: {en: A counter, nl: Een loket}'))).toEqual([
      'inputs > visits: title',
      'hours > office hours: title',
      'attributes > kind: title',
      'arrivals > visitors: title',
      'resources > counter: title',
      'steps > serving: title',
      'ends > served: title',
      'policies > more: title',
      'about > purpose: translation',
      'inputs > visits > assumption: translation',
      'policies > more > inputs > visits > source: translation',
      'attributes > kind > plain: title',
      'attributes > kind > odd: title',
    ]);
  });

  it('is nothing that has both, or one title that is meant for both', () => {
    const said = file
      .replace('assumption: a guess', 'assumption: {en: a guess, nl: een schatting}')
      .replace('{value: 2000 per year', '{title: visits, value: 2000 per year');
    const found = lacking(said);
    expect(found).toContain('attributes > kind: title');
    expect(found.filter((line) => line.startsWith('inputs'))).toEqual([]);
  });
});

describe('the texts of inputs', () => {
  const base = file
    .replace('{value: 2000 per year', '{title: {en: visits a year, nl: bezoeken per jaar}, value: 2000 per year')
    .replace('{from: 2024-07-01', '{title: {en: More, nl: Meer}, from: 2024-07-01')
    .replace(
      'source: a count',
      'source: {en: a count, nl: een telling}, note: in May, influence: {en: much, nl: veel}',
    );
  const texts = ({ register }: Scenario) =>
    register.map(({ title, provenance, note }) => [title, provenance.text, note]);

  it('are those of each language, and the one there is where there is one', () => {
    expect(texts(scenarioOf(compileText(base)))).toEqual([
      [{ en: 'visits a year', nl: 'bezoeken per jaar' }, { en: 'a guess', nl: 'a guess' }, undefined],
      [
        { en: 'visits a year (More)', nl: 'bezoeken per jaar (Meer)' },
        { en: 'a count', nl: 'een telling' },
        { en: 'much; in May', nl: 'veel; in May' },
      ],
    ]);
  });

  it('stay with another value as far as they are titles, and no further', () => {
    const over = 'stuwmeer: 1\nextends: base.yaml\ninputs: {visits: {value: 10 per year, derived: by hand}}\n';
    const [first] = scenarioOf(compileText(over, { 'base.yaml': base })).register;
    expect(first).toMatchObject({
      ...{ title: { nl: 'bezoeken per jaar' }, value: '10 per year', range: undefined },
      provenance: { kind: 'derived', text: { nl: 'by hand' } },
    });
  });
});
