import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../src/experiment/result.ts';
import { chartSheets } from '../../../src/report/charts/registry.ts';
import { inlinePicture } from '../../../src/report/html/elements.ts';
import { chartsAt } from '../../../src/report/html/place-part.ts';
import type { ReportParts } from '../../../src/report/html/report.ts';
import { reportHtml } from '../../../src/report/html/report.ts';
import { placesAt } from '../../../src/report/results/chosen-places.ts';
import { comparison, planTitled, referEveryone, scenarioOf, single } from '../fixture.ts';

const versions = { stuwmeer: '0.1.0', node: '24.21.0' };
const picture = '<svg><defs><clipPath id="clip0"/></defs><g clip-path="url(#clip0)"/></svg>';
const pictures = new Map(['queue-lengths', 'differences', 'cases-in-hand'].map((name) => [name, picture]));

function pageOf(
  results: Comparison,
  language: ReportParts['language'] = 'en',
  others: Pick<ReportParts, 'made' | 'place'> = {},
): string {
  const charts = chartSheets(results, language);
  const scenarios = results.designs.map(scenarioOf);
  return reportHtml(results, { scenarios, charts, pictures, versions, language, ...others });
}

const all = (page: string, pattern: RegExp) => [...page.matchAll(pattern)].map(([, found]) => found);

describe.each(['en', 'nl'] as const)('the page in %s', (language) => {
  const page = pageOf(comparison, language);

  it('says which language it is in', () => {
    expect(page).toContain(`<html lang="${language}">`);
  });

  it('counts one replication as one, and what there is none of as none', () => {
    const one = pageOf({ ...single, designs: [{ ...referEveryone, replications: 1 }] }, language);
    const told = {
      en: ['One replication of each design, ', 'one simulated run.', 'None was varied.'],
      nl: ['Eén herhaling van elk ontwerp, ', 'één simulatie.', 'Er is niets gevarieerd.'],
    }[language];
    for (const words of told) expect(one).toContain(words);
  });

  it('runs nothing and asks for nothing from elsewhere', () => {
    expect(page).not.toMatch(/<script|<link|<iframe|<img|javascript:|@import|\son\w+=/i);
    expect(page.replaceAll('http-equiv', '')).not.toMatch(/https?:|src=|url\((?!#)/);
    expect(page).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`,
    );
  });

  it('has what is read first, and then folded parts in their order, under one main heading', () => {
    expect(all(page, /<section id="([^"]+)"/g)).toEqual(['headline']);
    expect(all(page, /<details class="fold" id="([^"]+)"/g)).toEqual([
      ...['designs', 'people', 'differences', 'places', 'waits', 'money', 'uncertain', 'prediction'],
      ...['model', 'inputs', 'checks', 'method', 'stress', 'reproduce'],
    ]);
    expect(page.indexOf('id="headline"')).toBeLessThan(page.indexOf('class="fold"'));
    expect(page).not.toMatch(/class="fold"[^>]* open/);
    expect(all(page, /<(h1)>/g)).toHaveLength(1);
  });

  it('has a caption and scopes in every table, and a name for every picture', () => {
    const tables = page.split('<table>').slice(1);
    expect(tables.length).toBeGreaterThan(10);
    for (const table of tables) {
      expect(table).toMatch(/^<caption>[^<]+<\/caption>\s*<thead><tr><th scope="col"/);
      expect(table).toContain('<th scope="row">');
    }
    expect(all(page, /role="img" aria-label="([^"]+)"/g)).toHaveLength(3);
  });

  it('uses every name once', () => {
    const names = all(page, / id="([^"]+)"/g);
    expect(new Set(names).size).toBe(names.length);
  });

  it('closes what it opens', () => {
    for (const tag of ['section', 'table', 'tr', 'td', 'details', 'figure', 'div', 'ul', 'p', 'dl']) {
      const opened = all(page, new RegExp(`<(${tag})[ >]`, 'g')).length;
      expect([tag, all(page, new RegExp(`</(${tag})>`, 'g')).length]).toEqual([tag, opened]);
    }
  });
});

describe('the page', () => {
  const page = pageOf(comparison);

  it('opens with the headline in words', () => {
    expect(page.indexOf('“Antwerp 2013: refer everyone” jams.')).toBeLessThan(page.indexOf('<figure'));
  });

  it('lists the inputs, what is an assumption, and what was changed for this run', () => {
    expect(page).toContain(
      'An assumption is not evidence. Of the 3 inputs of “Antwerp 2013: refer everyone”, 1 is an assumption and 1 has a source.',
    );
    expect(page).toContain('1 of 3 inputs is an assumption');
    expect(page).toContain('100 places (changed for this run)');
    expect(page).toContain('“Antwerp 2014: refer only non-payers” has the same inputs as the first design.');
  });

  it('says that the consistency checks passed', () => {
    expect(page).toContain('All 6 consistency checks passed in every replication.');
  });

  it('warns when they did not', () => {
    const audits = referEveryone.audits.map((audit) => ({ ...audit, passed: audit.id !== 'little' }));
    const broken = pageOf({ designs: [{ ...referEveryone, audits }], differences: [], stretches: [] });
    expect(broken).toContain('<p class="warning">1 of 3 consistency checks failed. Do not use these results.</p>');
  });

  it('counts what the authors left out', () => {
    expect(page).toContain('Not stated: 5 of the 6 items in which a person must write something');
    expect(page).toContain('<span class="gist">5 of 6 items that people must write are not stated</span>');
    expect(all(page, /<td>(not stated)<\/td>/g)).toHaveLength(5);
  });

  it('says how it was run and with what', () => {
    expect(page).toContain('<dt>Random seed</dt><dd>antwerp</dd>');
    expect(page).toContain('<dd>stuwmeer 0.1.0 and node 24.21.0</dd>');
  });

  it('shows the figures of a chart that was not drawn', () => {
    const charts = chartSheets(comparison, 'en');
    const bare = reportHtml(comparison, { scenarios: [], charts, pictures: new Map(), versions, language: 'en' });
    expect(all(bare, /<(svg)/g)).toEqual([]);
    expect(all(bare, /<(figure) class="chart"/g)).toHaveLength(7);
  });

  it('gives the commands that find how much would be enough, and how sure it is, with what is set for that design', () => {
    const sources = comparison.designs.map(({ key }) => ({ entry: `${key}.yaml`, files: {} }));
    const [first = '', second = ''] = comparison.designs.map(({ key }) => key);
    const set = [
      { name: 'care places', value: '60 places' },
      { name: `${first}: pays`, value: '70 %' },
      { name: `${second}: pays`, value: '80 %' },
    ];
    const asked = {
      seed: 'a',
      replications: 3,
      by: 'year',
      baseline: undefined,
      rank: undefined,
      worlds: undefined,
    } as const;
    const live = pageOf(comparison, 'en', { made: { sources, set, asked } });
    const own = `--set 'care places=60 places' --set '${first}: pays=70 %' --replications 3 --seed a`;
    const [search] = all(live, /<div class="search" data-design="[^"]*" data-resource="[^"]*">.*?<pre>(.*?)<\/pre>/g);
    expect(search?.replaceAll('&#39;', "'").replaceAll(/<\/?span>/g, '')).toMatch(
      new RegExp(`^stuwmeer capacity ${first}.yaml --resource .* ${own}$`),
    );
    // An option is in one piece with its hyphens.
    expect(live).toContain('<span>--seed</span> a <span>--uncertain</span></pre>');
  });

  it('shows what concerns a place alone', () => {
    const chosen = placesAt(comparison.designs, 'resource care place');
    if (chosen === undefined) throw new Error('no such place');
    const charts = chartsAt(comparison, chosen, 'en');
    const part = /<details class="fold" id="places">.*?<\/details>\n<details class="fold"/s.exec(
      pageOf(comparison, 'en', { place: { chosen, charts } }),
    )?.[0];
    expect(part).toContain('Only what concerns');
    expect(part).toContain('data-place="resource care place"');
    expect(all(part ?? '', /data-chart="([^"]+)"/g)).toEqual(charts.map(({ name }) => name));
    const others = comparison.designs[0]?.plan.resources.filter(({ name }) => name !== 'care place') ?? [];
    expect(others.length).toBeGreaterThan(1);
    for (const { title } of others) expect(part).not.toContain(`<th scope="row">${title.en}</th>`);
  });

  it('has no differences where there is one design', () => {
    expect(pageOf(single)).not.toContain('id="differences"');
  });
});

describe('a page with hostile titles', () => {
  const nasty = `<script>alert("1")</script>"]]><img src=x onerror='y'>&amp;`;
  const design = { ...referEveryone, seed: nasty, plan: planTitled(nasty, nasty) };
  const scenario = scenarioOf(design);
  const both = { en: nasty, nl: nasty };
  const hostile = {
    ...scenario,
    about: { purpose: both, reasons: both, data: both, access: both },
    register: scenario.register.map((entry) => ({ ...entry, title: both, value: nasty, range: nasty, note: both })),
  };
  const parts = { pictures, versions: { [nasty]: nasty, stuwmeer: nasty }, language: 'en' } as const;
  const results = { designs: [design], differences: [], stretches: [] };
  const page = reportHtml(results, { ...parts, scenarios: [hostile], charts: chartSheets(results, 'en') });

  it('shows them as text', () => {
    expect(page).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;');
    expect(page).not.toMatch(/<script|<img|"\]\]>/);
  });
});

describe('a drawing on the page', () => {
  it('gets names of its own, so that it is not clipped by the shapes of another', () => {
    expect(inlinePicture(picture, 'waits', 'Waits')).toBe(
      '<div class="picture" role="img" aria-label="Waits"><svg aria-hidden="true"><defs><clipPath id="waits-clip0"/></defs><g clip-path="url(#waits-clip0)"/></svg></div>',
    );
  });

  it('keeps its text, whatever that looks like', () => {
    expect(inlinePicture('<?xml?><svg><text>an id="clip0"</text></svg>', 'a', 'b')).toContain(
      '<text>an id="clip0"</text>',
    );
  });
});

it('names designs above the answer as far as they fit there, and counts the others', () => {
  const named = (length: number) => {
    const designs = ['a', 'b', 'c'].map((key) => ({ ...referEveryone, key, plan: planTitled(key.repeat(length), '') }));
    return /<h1[^>]*>([^<]*)</.exec(pageOf({ ...comparison, designs, differences: [] }))?.[1];
  };
  expect(named(60)).toBe(['a', 'b', 'c'].map((each) => each.repeat(60)).join(' · '));
  expect(named(80)).toBe(`${'a'.repeat(80)} and 2 other designs`);
});
