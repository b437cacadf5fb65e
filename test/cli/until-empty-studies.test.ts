/** Studies of a period that is itself what is looked at: what it cannot hold counts as a jam, and waits come first. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exercise } from '../scenario/compile-text.ts';
import { typed } from './fake-terminal.ts';
import { scenarioFolder } from './scenario-folder.ts';

let here = '';

beforeAll(() => {
  here = scenarioFolder();
  const day = exercise({
    title: '{en: A day, nl: Een dag}',
    runs: '{from: 2024-01-01, for: 8 hours, until empty: yes, replications: 3}',
    inputs: `
  staff: {title: {en: Staff, nl: Personeel}, value: 3 people, assumption: a, range: 1 to 5 people}
  idle: {value: 3 places, assumption: a, range: 1 to 5 places}`,
    arrivals: '{visitors: {paced: 60 per hour, to: serving}}',
    resources: '{counter: {title: {en: Counter, nl: Balie}, staff: staff}}',
    steps: '{serving: {work: {by: counter, takes: 2.5 minutes}, next: served}}',
  });
  writeFileSync(join(here, 'day.yaml'), day);
});
afterAll(() => rmSync(here, { recursive: true }));

async function said(...args: readonly string[]): Promise<string> {
  const { code, out, err } = await typed(here, [...args, '--no-charts', '--out', 'results']);
  if (code !== 0) throw new Error(err);
  return out.replace(/\s+/g, ' ');
}

const meaning = 'if a place jams, it is asked for more work than the period holds';

describe('a study of a day that goes on until everybody has left', () => {
  it('sweep: says from which value on the day holds the work, and how long people wait', async () => {
    const out = await said('sweep', 'day.yaml', '--vary', 'staff=1..4/1 people', '--replications', '2');
    expect(out).toMatch(
      /^With “Staff” at 3 people or more, “A day” no longer jams; at 2 people it still does, at Counter\./,
    );
    expect(out).toContain(meaning);
    expect(out).toContain('Where it jams, and “9 in 10 of those who got their turn waited less than: Counter”');
  });

  it('sweep: names the verdict in its file as a run does', async () => {
    const json = await said('sweep', 'day.yaml', '--vary', 'staff=2, 3 people', '--replications', '2', '--json');
    expect(json).toContain('"runs over"');
  });

  it('run --uncertain: counts the worlds in which the day does not hold the work', async () => {
    const out = await said('run', 'day.yaml', '--uncertain', '--worlds', '10');
    expect(out).toContain('In 4 of 10 possible worlds, “A day” jams, first at Counter.');
    expect(out).toContain(meaning);
    expect(out).toContain('“Waiting time of those who got their turn (average), Counter” in “A day”');
  });

  it('sensitivity: finds where the verdict turns over', async () => {
    const out = await said('sensitivity', 'day.yaml', '--runs', '700', '--lang', 'nl');
    expect(out).toContain('“Een dag” loopt het eerst vast bij Balie');
    expect(out).toContain('loopt een onderdeel vast, dan wordt er meer werk gevraagd dan in de periode past');
    expect(out).toContain('Wachttijd van wie aan de beurt kwam (gemiddeld)');
  });

  it('sensitivity: names what stays as it is where nothing matters as well', async () => {
    const about = ['--measure', 'arrived', '--set', 'idle=2 places'];
    const out = await said('sensitivity', 'day.yaml', '--runs', '700', ...about);
    expect(out).toContain('The one input that is varied does not matter to “New cases” in “A day” beyond chance');
    expect(out).toContain('A verdict turns over within the range of the input that is varied.');
    expect(out.replace(/\s+/g, ' ')).toMatch(/this study, \d+ replications? of each setting;/);
    expect(out).not.toMatch(/\b1 inputs\b/);
    expect(out).toMatch(/idle \(set on the command line\)/);
  });
});
