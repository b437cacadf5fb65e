import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withoutLabels } from '../support/csv-keys.ts';
import { typed } from './fake-terminal.ts';
import { scenarioFolder } from './scenario-folder.ts';

const more = `
stuwmeer: 1
extends: care-waiting-list.yaml
title: {en: First too few places, nl: Eerst te weinig plaatsen}
policies:
  more places:
    title: {en: More places, nl: Meer plaatsen}
    from: 2025-01-01
    over: 3 months
    in progress: stay
    inputs:
      care places: {value: 220 places, assumption: made up, range: 150 to 300 places}
`;
let here = '';

beforeAll(() => {
  here = scenarioFolder('care-waiting-list.yaml');
  writeFileSync(join(here, 'more.yaml'), more);
});

afterAll(() => rmSync(here, { recursive: true }));

describe('check of a scenario with a policy', () => {
  it('says what jams under which rules, with a table for each', async () => {
    const { code, out } = await typed(here, ['check', 'more.yaml']);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^Until 1 January 2025:\n {2}Care place: more work than capacity \(about \d+%, by a short run\)\./,
    );
    expect(out).toContain(
      'From 2 April 2025 07:30 (“More places”):\n  “First too few places”: every place has room for its work (by formula).\n',
    );
    expect(out.match(/^Demand and capacity: First too few places, /gm)).toHaveLength(2);
  });

  it('is a document of periods for a program', async () => {
    const { out } = await typed(here, ['check', 'more.yaml', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      scenarios: [
        {
          predictions: [{ verdict: 'fits' }, { verdict: 'fits' }],
          periods: [
            { policy: null, until: '2025-01-01', predictions: [{ verdict: 'fits' }, { verdict: 'overloaded' }] },
            { policy: 'more places', from: '2025-04-02 07:30:00', until: '2027-01-01' },
          ],
        },
      ],
    });
  });
});

describe('run of a scenario with a policy', () => {
  it('speaks per period, and writes periods.csv', async () => {
    const args = ['run', 'more.yaml', '--replications', '3', '--no-charts', '--tables', '--out', 'results'];
    const { code, out } = await typed(here, args);
    expect(code).toBe(0);
    const said = out.replace(/\s+/g, ' ');
    expect(said).toMatch(/^“First too few places” jams at Care place until 1 January 2025: /);
    expect(said).toContain('From 1 January 2025 to 2 April 2025 07:30 (going over to “More places”) it does not jam');
    expect(out).toContain('Before, during and after: First too few places');
    const read = (name: string) => readFileSync(join(here, 'results', name), 'utf8');
    expect(JSON.parse(read('manifest.json')).files).toContain('periods.csv');
    expect(withoutLabels(read('periods.csv'))).toMatch(
      /^more,2,transition,more places,2025-01-01 00:00:00,2025-04-02 07:30:00,arrived,/m,
    );
  });
});
