/** How much would be enough, where a day has more work than it holds: offered in the report, and answered by the search. */
import { beforeAll, describe, expect, it } from 'vitest';
import { findCapacity, pricesInFile } from '../../../src/experiment/capacity/find-capacity.ts';
import { compareDesigns } from '../../../src/experiment/compare-designs.ts';
import { runHere } from '../../../src/experiment/jobs.ts';
import type { Comparison } from '../../../src/experiment/result.ts';
import { enoughHtml, enoughLines, searchesIn } from '../../../src/report/html/enough-part.ts';
import type { PageData } from '../../../src/report/html/page-data.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { compileText, exercise, scenarioOf } from '../../scenario/compile-text.ts';

/** 60 an hour of 2.5 minutes each keep 2.5 people at work. */
const text = (staff: string) =>
  exercise({
    title: '{en: A day, nl: Een dag}',
    runs: '{from: 2024-01-01, for: 8 hours, until empty: yes}',
    arrivals: '{visitors: {paced: 60 per hour, to: serving}}',
    resources: `{counter: {title: {en: Counter, nl: Balie}, staff: ${staff}}}`,
    steps: '{serving: {work: {by: counter, takes: 2.5 minutes}, next: served}}',
  });
const asked = {
  seed: 'a',
  replications: 3,
  by: 'year',
  baseline: undefined,
  rank: undefined,
  worlds: undefined,
} as const;

let scenario: Scenario;
let comparison: Comparison;
let made: Pick<PageData, 'sources' | 'set' | 'asked'>;
beforeAll(() => {
  scenario = scenarioOf(compileText(text('2 people')));
  comparison = compareDesigns([scenario], { seed: 'a', replications: 3, forecast: false });
  made = { sources: [{ entry: `${scenario.key}.yaml`, files: {} }], set: [], asked };
});

describe('how much would be enough for a day', () => {
  it('is offered where the day runs over', () => {
    expect(comparison.designs[0]?.verdicts[0]?.kind).toBe('runs over');
    const html = enoughHtml(comparison, { made, enough: [], language: 'en' }).join('\n');
    expect(html).toContain('“A day”: how much would be enough at Counter?');
    expect(html.replaceAll(/<\/?span>/g, '')).toContain(
      `stuwmeer capacity ${scenario.key}.yaml --resource counter --replications 3 --seed a`,
    );
    expect(html).toContain('see at which value the period holds the work');
    expect(html).not.toContain('no longer grows');
  });

  it('is what the search says, with what no shortage means of a day', async () => {
    const [{ resource } = { resource: -1 }] = searchesIn(comparison, made);
    const { key, plan } = scenario;
    const search = { key, plan, seed: 'a', replications: 3, most: 12, from: 0, prices: pricesInFile(plan), costs: [] };
    const found = await findCapacity(runHere, { ...search, resources: [resource], targets: [] }, () => undefined);
    expect(enoughLines([found], 'en')).toEqual([
      '“A day”: 3 people at Counter would be enough for “no shortage at Counter”; 2 people would not.',
    ]);
    const told = enoughHtml(comparison, { made, enough: [found], language: 'nl' }).join('\n');
    expect(told).toContain('is er geen tekort, dan wordt er niet meer werk gevraagd dan in de periode past');
    expect(told).not.toContain('class="search"');
  });

  it('is not asked where the day holds the work', () => {
    const enough = compareDesigns([scenarioOf(compileText(text('3 people')))], {
      seed: 'a',
      replications: 3,
      forecast: false,
    });
    expect(enoughHtml(enough, { made, enough: [], language: 'en' }).join('\n')).toContain(
      'No design is short of capacity',
    );
  });
});
