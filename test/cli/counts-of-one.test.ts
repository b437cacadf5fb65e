/** What is counted in a sentence is one case or two cases: of everything there is one here, and nothing is "1 cases". */

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { typed } from './fake-terminal.ts';
import { everythingIn, scenarioFolder } from './scenario-folder.ts';

/** One day, one place, one input that is assumed, and one case an hour. */
const one = `stuwmeer: 1
title: {en: One, nl: Een}
runs: {from: 2024-01-01, to: 2024-01-01, replications: 2}
inputs:
  places: {title: {en: Places, nl: Plaatsen}, value: 1 place, assumption: {en: a guess, nl: een gok}, range: 1 to 2 places}
arrivals: {people: {every: 1 hour, to: help}}
resources: {desk: {places: places}}
steps: {help: {work: {by: desk, takes: exponential(mean 3 hours)}, next: done}}
ends: {done: }
`.replace('stuwmeer: 1', 'stuwmeer: 1\nprovenance: free');

const plurals = {
  en: [
    ...[
      'cases',
      'days',
      'designs',
      'differences',
      'figures',
      'hours',
      'inputs',
      'items',
      'measures',
      'minutes',
      'months',
    ],
    ...[
      'places',
      'points',
      'replications',
      'results',
      'rows',
      'runs',
      'seats',
      'sessions',
      'settings',
      'steps',
      'units',
    ],
    ...['values', 'weeks', 'worlds', 'years'],
  ],
  nl: [
    ...['bijeenkomsten', 'cijfers', 'dagen', 'eenheden', 'herhalingen', 'invoergegevens', 'maanden', 'maten'],
    ...[
      'minuten',
      'onderdelen',
      'ontwerpen',
      'plaatsen',
      'punten',
      'rekenpunten',
      'rijen',
      'simulaties',
      'stappen',
      'uitkomsten',
    ],
    ...['verschillen', 'waarden', 'weken', 'werelden', 'zaken'],
  ],
};

/** Where a text counts one of something as if there were several, with what stands around it. */
function miscounted(text: string, language: 'en' | 'nl'): readonly string[] {
  const found = new RegExp(`(?:^|[^\\d.,:/-])1 (?:[a-z]+ )?(?:${plurals[language].join('|')})\\b.{0,30}`, 'g');
  return [...text.replace(/\s+/g, ' ').matchAll(found)].map(([hit]) => hit.trim());
}

describe('a single one of everything', () => {
  let here = '';
  beforeAll(() => {
    here = scenarioFolder();
    writeFileSync(join(here, 'one.yaml'), one);
    writeFileSync(join(here, 'observed.csv'), 'from,to,measure,value\n2024-01-01,2024-01-01,arrived,20\n');
  });
  afterAll(() => rmSync(here, { recursive: true }));

  it.each([
    ['check', 'one.yaml'],
    ['explain', 'one.yaml'],
    ['run', 'one.yaml', '--replications', '1', '--tables'],
    ['run', 'one.yaml', '--replications', '1', '--uncertain', '--worlds', '2'],
    ['sweep', 'one.yaml', '--vary', 'places=1 place', '--replications', '1'],
    ['evaluate', 'one.yaml', '--observed', 'observed.csv', '--replications', '39'],
    ['sensitivity', 'one.yaml', '--measure', 'arrived', '--replications', '1', '--runs', '300'],
    ['capacity', 'one.yaml', '--resource', 'desk', '--replications', '2', '--max-replications', '2'],
  ])('is told as one by %s %s %s %s', async (...command) => {
    for (const lang of ['en', 'nl'] as const) {
      const { code, out, err } = await typed(
        here,
        [...command, '--lang', lang, '--out', 'results'].slice(0, command.length < 3 ? -2 : undefined),
      );
      expect({ code, err: err.slice(0, 200) }).toMatchObject({ code: 0 });
      const pages = everythingIn(here).filter((name) => name.endsWith('report.html'));
      const told = pages.map((name) => {
        const page = readFileSync(join(here, name), 'utf8');
        return page.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, ' ');
      });
      expect([out, err, ...told].flatMap((text) => miscounted(text, lang))).toEqual([]);
      rmSync(join(here, 'results'), { recursive: true, force: true });
    }
  });

  it('would be found if it were told as several', () => {
    expect(miscounted('in 1 days, at 1 place, 21 cases, 0.1 cases; 1 possible worlds', 'en')).toEqual([
      ...['1 days, at 1 place, 21 cases, 0.1 ca', '1 possible worlds'],
    ]);
  });
});
