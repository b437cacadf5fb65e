/** Studies of a chain that is short in the same months of each year, and has enough over the years: what they count as a jam. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exercise } from '../scenario/compile-text.ts';
import { typed } from './fake-terminal.ts';
import { scenarioFolder } from './scenario-folder.ts';

let here = '';

beforeAll(() => {
  here = scenarioFolder();
  const yearly = (runs: string) =>
    exercise({
      runs: `{from: 2024-01-01, ${runs}, replications: 2}`,
      inputs: '\n  places: {value: 12 places, assumption: a, range: 11 to 14 places}',
      arrivals: '{p: {paced: 250 per year, varies: {by month: [0.5, 0.5, 1, 1, 2, 2, 1, 1, 1, 1, 0.5, 0.5]}, to: w}}',
      resources: '{r: {places: places}}',
      steps: '{w: {work: {by: r, takes: 14 days}, next: served}}',
    });
  writeFileSync(join(here, 'years.yaml'), yearly('to: 2026-12-31'));
  writeFileSync(join(here, 'year.yaml'), yearly('to: 2024-12-31'));
});
afterAll(() => rmSync(here, { recursive: true }));

async function said(...args: readonly string[]): Promise<string> {
  const { code, out, err } = await typed(here, [...args, '--no-charts', '--out', 'results']);
  if (code !== 0) throw new Error(err);
  return out.replace(/\s+/g, ' ');
}

const jams =
  'a list that grows in the same months of each year and shrinks again after them is not counted as a jam here.';

describe('a study of years with a season', () => {
  it('says that a season is no jam, where it sweeps and in possible worlds', async () => {
    expect(await said('sweep', 'years.yaml', '--vary', 'places=11, 14 places')).toContain(jams);
    expect(await said('run', 'years.yaml', '--uncertain', '--worlds', '4')).toContain(jams);
    expect(await said('sweep', 'years.yaml', '--vary', 'places=11, 14 places', '--lang', 'nl')).toContain(
      'een wachtlijst die elk jaar in dezelfde maanden groeit en daarna weer slinkt, telt hier niet als vastlopen.',
    );
  });

  it('says so of what is enough', async () => {
    expect(await said('capacity', 'years.yaml')).toContain(
      'If there is no shortage, there is none over the years: a list may still grow in the same months of each year',
    );
  });

  it('does not of one year, of which the months are judged', async () => {
    const out = await said('sweep', 'year.yaml', '--vary', 'places=11, 14 places');
    expect(out).not.toContain(jams);
    expect(out).toMatch(/jams/);
  });
});
