import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exercise } from '../scenario/compile-text.ts';
import { typed } from './fake-terminal.ts';
import { everythingIn, scenarioFolder } from './scenario-folder.ts';

let here = '';

beforeEach(() => {
  here = scenarioFolder();
  writeFileSync(
    join(here, 'desk.yaml'),
    exercise({
      title: '{en: Desk, nl: Balie}',
      runs: '{from: 2024-01-01, for: 90 days, replications: 6, seed: desk}',
      arrivals: '{visitors: {poisson: 11 per day, to: serving}}',
      resources: `
  counter: {title: {en: Counter, nl: Loket}, staff: 3 people}
  porter: {staff: 2 people}
  guard: {roster: {every: 24 hours, shifts: {0 hours: 1 person}}}`,
      steps: `
  serving: {work: {by: counter, takes: exponential(mean 10 hours)}, next: leaving}
  leaving: {work: {by: porter, takes: exponential(mean 8 hours)}, next: served}`,
    }),
  );
});

afterEach(() => rmSync(here, { recursive: true }));

/** Where lines end does not matter here. */
async function capacity(...args: readonly string[]) {
  const { code, out, err } = await typed(here, ['capacity', 'desk.yaml', '--no-charts', '--workers', '1', ...args]);
  return { code, err, out: out.replaceAll(/\s+/g, ' ') };
}

function contents(folder: string): ReadonlyMap<string, string> {
  const files = everythingIn(folder).filter((name) => statSync(join(folder, name)).isFile());
  return new Map(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

describe('stuwmeer capacity', () => {
  it('says how much of one place would be enough, and leaves page, table and chart', async () => {
    const { code, out, err } = await capacity('--resource', 'counter', '--target', 'wait mean <= 2 hours');
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining(join('output', 'desk-capacity')) });
    expect(out).toMatch(/^“Desk”: [67] people at Counter would be enough for “wait mean <= 2 hours”/);
    expect(out).toContain('It has 3 people now.');
    expect(out).toMatch(/by Erlang’s formula for waiting: demand keeps 4\.[56]/);
    const files = contents(join(here, 'output', 'desk-capacity'));
    expect([...files.keys()]).toEqual(
      expect.arrayContaining(['capacity.csv', 'charts/capacity-counter.vl.json', 'manifest.json', 'report.html']),
    );
    const [heading = '', ...rows] = files.get('capacity.csv')?.trim().split('\n') ?? [];
    expect(heading).toMatch(
      /^search,resource,resource_label,units_of,units_of_label,units,point,outcome,target,target_label,unit,unit_label,target_outcome,status,mean,/,
    );
    expect(rows.find((row) => row.includes(',today,'))).toMatch(
      /^1,counter,Counter,people,People,3,today,missed,wait mean <= 2 hours,wait mean <= 2 hours,minutes,minutes/,
    );
    expect(files.get('report.html')).toContain('How it was found');
  });

  it('follows the jam where no place is named, in Dutch as in English', async () => {
    const dutch = await capacity('--lang', 'nl');
    expect(dutch.out).toMatch(
      /^“Balie”: met 5 personen bij Loket en 4 personen bij porter worden de doelen gehaald: “nergens een tekort”\./,
    );
    expect(dutch.out).toContain(
      'Eerst Loket: met 5 personen in plaats van 3 personen is er genoeg, met 4 personen te weinig.',
    );
    expect(dutch.out).not.toMatch(/\b(enough|the|would)\b/);
    const page = readFileSync(join(here, 'output', 'desk-capacity', 'report.html'), 'utf8');
    expect(page).toContain('<html lang="nl">');
  });

  it('finds the cheapest mix where costs are given', async () => {
    const wishes = ['--resource', 'counter', '--resource', 'porter', '--target', 'in hand mean <= 14 cases'];
    const { code, out } = await capacity(
      ...wishes,
      '--cost',
      'counter=30000',
      '--cost',
      'porter=2000 euro per month',
      '--json',
    );
    expect(code).toBe(0);
    const { study, capacity: result } = JSON.parse(out);
    expect(study).toBe('capacity');
    const [counter, porter] = result.mix.resources;
    expect([counter.resource, porter.resource]).toEqual(['counter', 'porter']);
    expect(counter.euroAYear).toBe(30_000);
    expect(porter.euroAYear).toBeCloseTo(24_000, 6);
    expect(result.mix.isProven).toBe(true);
    expect(result.mix.euroAYear).toBeCloseTo(30_000 * counter.units + 24_000 * porter.units, 6);
    expect(result.end.outcome).toBe('met');
    expect(contents(join(here, 'output', 'desk-capacity')).get('mixes.csv')).toMatch(
      /^mix,counter,porter,euro_a_year,/,
    );
  });

  it('tells what is added costs, and of what that is not known', async () => {
    const one = await capacity('--resource', 'counter', '--cost', 'counter=30000');
    expect(one.out).toContain('That costs 60,000 euro a year more than what there is now.');
    const chain = await capacity('--cost', 'counter=30000', '--lang', 'nl', '--out', 'chain');
    expect(chain.out).toContain('kost dat 60.000 euro per jaar meer; van porter is dat niet bekend.');
  });

  it('says the same, to the last byte, with one thread or two', async () => {
    const results = [];
    for (const workers of ['1', '2']) {
      const args = ['capacity', 'desk.yaml', '--resource', 'porter', '--no-charts', '--workers', workers, '--json'];
      const { code, out } = await typed(here, [...args, '--out', 'results']);
      expect(code).toBe(0);
      results.push({ out, files: contents(join(here, 'results')) });
    }
    expect(results[1]).toEqual(results[0]);
  });

  it('says that no capacity is enough, and that it is not short elsewhere either', async () => {
    const { code, out } = await capacity(
      '--resource',
      'porter',
      '--target',
      'total time mean <= 5 hours',
      '--set',
      'x=1',
    );
    expect({ code, out }).toEqual({ code: 2, out: '' });
    const told = await capacity('--resource', 'porter', '--target', 'held mean at porter <= 1 hour');
    expect(told.code).toBe(0);
    expect(told.out).toMatch(/no capacity at porter is enough for “held mean at porter <= 1 hour”/);
    expect(told.out).toContain('With that it is short of capacity elsewhere: Counter.');
  });

  it.each([
    [['--resource', 'countr'], 'no resource is called "countr". Did you mean "counter"?'],
    [['--resource', 'guard'], '"guard" follows a roster'],
    [['--resource', 'counter', '--target', 'wait p95 <= 1 day'], 'Did you mean "wait p90"?'],
    [['--resource', 'counter', '--target', 'wait p90 <= 1'], 'a value such as "8 weeks"'],
    [['--target', 'wait p90 <= 1 day'], 'names no place'],
    [['--resource', 'counter', '--replications', '1'], 'take --replications 2 or more'],
    [['--resource', 'counter', '--replications', '30', '--max-replications', '20'], 'is less than the 30'],
    [['--replications', '600'], 'a setting can have 512 replications at most'],
    [
      ['--resource', 'counter', '--resource', 'porter', '--cost', 'counter=5'],
      'what one of "porter" costs is not known',
    ],
    [['--resource', 'counter', '--resource', 'porter', '--cost', 'counter=5 days'], 'found "5 days"'],
    [['--resource', 'counter', '--resource', 'porter', '--cost', 'guard=5'], 'is not among those behind --resource'],
    [
      ['--resource', 'counter', '--from', '2023-05-01'],
      '--from 2023-05-01 is not within the period. Expected a day from 2024-01-01 to ',
    ],
    [['--resource', 'counter', '--from', 'soon'], "option '--from <date>' argument 'soon' is invalid"],
  ])('tells what is wrong, and writes nothing: %j', async (args, message) => {
    const { code, out, err } = await capacity(...args);
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: expect.stringContaining(message) });
    expect(everythingIn(here)).toEqual(['desk.yaml']);
  });
});
