/** What changes during a log, and who comes back: seen in logs that the simulator wrote. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { typed } from '../cli/fake-terminal.ts';
import { scenarioFolder } from '../cli/scenario-folder.ts';
import { exercise } from '../scenario/compile-text.ts';

const here = scenarioFolder();
afterAll(() => rmSync(here, { recursive: true }));

async function mustRun(args: readonly string[]): Promise<string> {
  const { code, out, err } = await typed(here, args);
  if (code !== 0) throw new Error(`${args.join(' ')}\n${err}`);
  return out;
}

/** The draft that is made from one run of a scenario, and what is said of its log. */
async function discovered(
  parts: Readonly<Record<string, string>>,
  log: 'xes' | 'csv',
  change = (text: string) => text,
) {
  writeFileSync(join(here, 'original.yaml'), exercise(parts));
  const run = ['run', 'original.yaml', '--replications', '1', '--no-charts', '--quiet', '--workers', '1'];
  await mustRun([...run, '--log', log, '--out', 'original']);
  const file = log === 'xes' ? 'original/events.xes' : 'original/cases.csv';
  writeFileSync(join(here, file), change(readFileSync(join(here, file), 'utf8')));
  const out = await mustRun(['discover', file, '--out', 'draft.yaml']);
  const text = readFileSync(join(here, 'draft.yaml'), 'utf8');
  const draft = parse(text);
  const valueAt = (name: string): string => draft.inputs[name]?.value;
  return { said: out.replace(/\s+/g, ' '), text, draft, valueAt };
}

describe('a draft from a log in which', () => {
  it('cases go other ways by how they came says that it has one share for all of them', async () => {
    const parts = (ofPost: string) => ({
      runs: '{from: 2024-01-01, for: 200 days}',
      zones: '{phone: , post: }',
      arrivals:
        '{call: {poisson: 6 per day, zone: phone, to: reading}, letter: {poisson: 3 per day, zone: post, to: reading}}',
      resources: '{clerk: {staff: unlimited}}',
      steps: `{
        reading: {work: {by: clerk, takes: 1 hour}, next: [{when: {zone: phone}, share: 30 %, to: talk}, {when: {zone: post}, share: ${ofPost}, to: talk}, {to: done}]},
        talk: {work: {by: clerk, takes: 2 hours}, next: done}}`,
      ends: '{done: }',
    });
    const nothingElse = (text: string) => text.replaceAll(/<string key="(zone|arrival)"[^>]*>/g, '');
    const { said } = await discovered(parts('70 %'), 'xes', nothingElse);
    expect(said).toContain(
      'Who goes which way from "reading": cases go on differently, beyond chance, by how they came ("call", "letter")',
    );
    expect((await discovered(parts('30 %'), 'xes', nothingElse)).said).not.toContain('Who goes which way');
  });

  it('nobody comes any more says so, and how fast they came until then', async () => {
    const stream = (until: string) => ({
      runs: '{from: 2024-01-01, for: 250 days}',
      arrivals: `{files: {poisson: 4 per day${until}, to: reading}}`,
      resources: '{clerk: {staff: unlimited}}',
      steps: '{reading: {work: {by: clerk, takes: exponential(mean 20 days)}, next: done}}',
      ends: '{done: }',
    });
    const { said } = await discovered(stream(', until: 2024-06-29'), 'xes');
    // 180 days of some 250; in the draft about 2.9 a day.
    expect(said).toMatch(
      /No case comes after 2024-06-28, though the log goes on until 2024-0\d-\d\d: is it of those who came until then\? Then they came 1\.[2-4]\d times as fast as in the draft/,
    );
    expect((await discovered(stream(''), 'xes')).said).not.toContain('No case comes after');
  });

  it('capacity changed has the numbers from those days on', async () => {
    const { said, draft, valueAt } = await discovered(
      {
        runs: '{from: 2024-01-01, for: 250 days}',
        hours: '{office: {monday to friday: "09:00-17:00"}}',
        arrivals: '{files: {poisson: 12 per day, to: reading}}',
        resources:
          '{clerk: {staff: {2024-01-01: 2 people, 2024-04-08: 4 people, 2024-06-17: 3 people}, works: office}}',
        steps: '{reading: {work: {by: clerk, takes: exponential(mean 100 minutes)}, next: done}}',
        ends: '{done: }',
      },
      'xes',
    );
    const dated: Readonly<Record<string, string>> = draft.resources.clerk.staff;
    expect(Object.entries(dated).map(([date, input]) => [date, valueAt(input)])).toEqual([
      ['2024-01-01', '2 people'],
      ['2024-04-08', '4 people'],
      ['2024-06-17', '3 people'],
    ]);
    expect(said).toContain('clerk 2 → 4 → 3, by date');
    expect(said).toContain('Capacity changed on days that the log shows at "clerk"');
  });

  it('people come back has them come back: which share, when and where; and says where it is not known whose cases are', async () => {
    const parts = {
      runs: '{from: 2020-01-01, for: 3 years}',
      arrivals: '{caught: {poisson: 700 per year, to: fine}}',
      resources: '{clerk: {staff: 3 people}}',
      steps: `
  fine: {work: {by: clerk, takes: exponential(mean 4 hours)}, next: [{share: 60 %, to: paid}, {to: talk}]}
  talk: {work: {by: clerk, takes: exponential(mean 6 hours)}, next: completed}`,
      ends: `
  paid: {returns: {share: 40 %, after: exponential(mean 150 days), to: talk}}
  completed:`,
    };
    const { said, draft, valueAt } = await discovered(parts, 'xes');
    const { share, after, to } = draft.ends.paid.returns;
    expect(to).toBe('talk');
    expect(Number.parseFloat(valueAt(share))).toBeGreaterThan(35);
    expect(Number.parseFloat(valueAt(share))).toBeLessThan(45);
    const mean = Number(/mean ([\d.]+) days/.exec(valueAt(after))?.[1]);
    expect(mean).toBeGreaterThan(130);
    expect(mean).toBeLessThan(170);
    expect(draft.ends.completed).toBeNull();
    // Those who come back are no newcomers.
    const rate = Number.parseFloat(valueAt(draft.arrivals.caught.poisson));
    expect(Math.abs(rate - 700)).toBeLessThan(60);
    expect(said).toContain('Who comes back with another case later than the log is long');

    const unknown = await discovered(parts, 'xes', (text) => text.replaceAll(/\t*<string key="person".*\n/g, ''));
    expect(unknown.said).toContain('the log does not say whose case it is, so in the draft nobody does');
    expect(unknown.draft.ends.paid).toBeNull();
  });

  it('groups meet several times has them last as long, and says what the log does not show of them', async () => {
    const { said, draft, valueAt } = await discovered(
      {
        runs: '{from: 2024-01-01, for: 1 year}',
        arrivals: '{people: {poisson: 500 per year, to: training}}',
        resources: '{trainer: {staff: 1 person}}',
        steps:
          '{training: {group: {size: 8 places, sessions: 4, every: 7 days, by: trainer, takes: 2 hours, absent: 20 %, may miss: {times: 1, then: lost}}, next: done}}',
        ends: '{done: , lost: {counts: lost}}',
      },
      'csv',
    );
    const { size, takes } = draft.steps.training.group;
    expect(valueAt(size)).toBe('8 places');
    expect(valueAt(takes)).toMatch(/21(\.\d+)? days/);
    expect(said).toMatch(/How often a group meets, who leads it, who is absent/);
    expect(said).toMatch(/\d+ of \d+ members left earlier; in the draft they too stay to the end\./);
    // How many trainers there are cannot be told from groups that last three weeks.
    expect(said).not.toContain('Who works, and when');
  });

  it('trainers do other work besides leading groups counts them by that work, and not by the members of groups', async () => {
    const { said, draft, valueAt } = await discovered(
      {
        runs: '{from: 2024-01-01, for: 1 year}',
        arrivals: '{people: {poisson: 500 per year, to: training}, others: {poisson: 2000 per year, to: talk}}',
        resources: '{trainer: {places: 2 places}}',
        steps: `
  training: {group: {size: 8 places, sessions: 4, every: 7 days, by: trainer, takes: 2 hours}, next: done}
  talk: {work: {by: trainer, takes: exponential(mean 6 hours)}, next: done}`,
        ends: '{done: }',
      },
      'xes',
    );
    expect(valueAt(draft.steps.training.group.size)).toBe('8 places');
    const { places, staff } = draft.resources.trainer;
    expect(valueAt(places ?? staff)).toMatch(/^2 /);
    expect(said).toMatch(/trainer +2 +day and night/);
  });

  it('a stream, a step and an end have one name keeps them apart', async () => {
    for (const log of ['xes', 'csv'] as const) {
      const { said, draft, valueAt } = await discovered(
        {
          runs: '{from: 2024-01-01, for: 300 days}',
          arrivals: '{serious crime: {poisson: 5 per day, to: serious crime}}',
          resources: '{judge: {places: 2 places}}',
          steps: '{serious crime: {work: {by: judge, takes: exponential(mean 8 hours)}, next: done}}',
          ends: '{done: {title: serious crime}}',
        },
        log,
      );
      expect(Object.keys(draft.steps)).toEqual(['serious crime']);
      expect(said).toMatch(/ serious crime( \(arrival\))?: 1,4\d\d cases, which come at random/);
      expect(valueAt(draft.steps['serious crime'].work.takes)).toMatch(/^exponential\(mean (7\.9|8)/);
      expect(Object.keys(draft.ends)).toEqual([log === 'xes' ? 'serious crime (end)' : 'done']);
    }
  });

  it('work takes several units of a resource counts all of them', async () => {
    const parts = {
      runs: '{from: 2024-01-01, for: 300 days}',
      attributes: '{wanted: {number: 3}}',
      arrivals: '{people: {poisson: 5 per day, to: talk}}',
      resources: '{coach: {places: 6 places}}',
      ends: '{done: }',
    };
    for (const units of ['3', 'wanted']) {
      const steps = `{talk: {work: {by: {coach: ${units}}, takes: exponential(mean 8 hours)}, next: done}}`;
      const { draft, valueAt } = await discovered({ ...parts, steps }, units === '3' ? 'xes' : 'csv');
      const { places, staff } = draft.resources.coach;
      expect(valueAt(places ?? staff)).toMatch(/^6 /);
      expect(draft.steps.talk.work.by).toEqual({ coach: 3 });
    }
  });

  it('several come at once at even gaps has them come so, and not at random', async () => {
    const { said, draft, valueAt } = await discovered(
      {
        runs: '{from: 2024-01-01, for: 2 years}',
        arrivals: '{crisis: {every: 7 days, batch: 4, to: talk}}',
        resources: '{desk: {staff: 2 people}}',
        steps: '{talk: {work: {by: desk, takes: exponential(mean 6 hours)}, next: done}}',
        ends: '{done: }',
      },
      'xes',
    );
    expect(said).toContain('416 cases, which come at gaps of their own, not at random, and often several at once.');
    const { gaps, batch, first, poisson } = draft.arrivals.crisis;
    expect([valueAt(gaps), batch, first, poisson]).toEqual(['7 days', 4, '2024-01-08 00:00', undefined]);
  });

  it('more people work at weekends has them there at hours too at which nobody was seen to wait, and says how many those are', async () => {
    const { draft, text, valueAt } = await discovered(
      {
        runs: '{from: 2024-01-01, for: 2 years}',
        arrivals: '{people: {poisson: 2 per day, to: call}}',
        resources: '{night: {roster: {every: 7 days, shifts: {0 hours: 1 person, 120 hours: 3 people}}}}',
        steps:
          '{call: {work: {by: night, takes: exponential(mean 6 hours)}, next: [{share: 30 %, to: call}, {to: done}]}}',
        ends: '{done: }',
      },
      'xes',
    );
    const { every, shifts } = draft.resources.night.roster;
    expect(every).toBe('7 days');
    const levels = Object.values(shifts).map((name) => valueAt(String(name)));
    expect(new Set(levels)).toEqual(new Set(['1 person', '3 people']));
    expect(text).toMatch(
      /; \d+ of the 168 hours do not show it, and have the number of the hour before them or the highest/,
    );
  });
});
