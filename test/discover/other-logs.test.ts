/** Logs in the forms that others write: one moment an activity, starts and ends by people, the lifecycle of XES. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Stream } from '../../src/random/stream.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { typed } from '../cli/fake-terminal.ts';
import { everythingIn, scenarioFolder } from '../cli/scenario-folder.ts';
import { compileText, scenarioOf } from '../scenario/compile-text.ts';

const here = scenarioFolder();
afterAll(() => rmSync(here, { recursive: true }));

const read = (name: string) => readFileSync(join(here, name), 'utf8');
const inOneLine = (text: string) => text.replaceAll(/\s+/g, ' ');

/** @returns what was printed, and the draft as text and compiled */
async function discovered(name: string, log: string, ...args: readonly string[]) {
  writeFileSync(join(here, name), log);
  const draft = `${name}.yaml`;
  const { code, out, err } = await typed(here, ['discover', name, '--out', draft, ...args]);
  if (code !== 0) throw new Error(err);
  return { out: inOneLine(out), draft: read(draft), scenario: scenarioOf(compileText(read(draft))) };
}

const moment = (seconds: number, zone = '') =>
  `${new Date(Date.UTC(2024, 0, 1) + Math.round(seconds) * 1000).toISOString().slice(0, 19)}${zone}`;
const hour = 3600;
const day = 24 * hour;

/** The first moment from this one on at which an office is open: from 9 to 17, Monday to Friday. */
function open(at: number): number {
  const [date, inDay] = [Math.floor(at / day), at % day];
  const isWeekend = date % 7 > 4;
  if (isWeekend || inDay >= 17 * hour) return open((date + 1) * day);
  return Math.max(at, date * day + 9 * hour);
}

/** Ann and Bob take cases in as they come, from 9 to 17; Cas decides, and the last third of the cases goes to Dee for a second look. */
function office(): { readonly intervals: string; readonly moments: string; readonly lifecycle: string } {
  const luck = new Stream('office');
  const free = new Map([
    ['Ann', 0],
    ['Bob', 0],
    ['Cas', 0],
    ['Dee', 0],
  ]);
  const intervals = ['Case ID,Activity,Resource,Start Timestamp,Complete Timestamp,Kind'];
  const moments = ['case:concept:name;concept:name;time:timestamp;org:resource'];
  const traces: string[] = [];
  // What is not finished at closing time goes on when the doors open.
  const over = (at: number, seconds: number): number => {
    const closes = at - (at % day) + 17 * hour;
    return at + seconds <= closes ? at + seconds : over(open(closes), seconds - (closes - at));
  };
  const work = (who: readonly string[], from: number, seconds: number) => {
    const [name = ''] = [...who].sort((one, other) => (free.get(one) ?? 0) - (free.get(other) ?? 0));
    const start = open(Math.max(from, free.get(name) ?? 0));
    const end = over(start, seconds);
    free.set(name, end);
    return { name, start, end };
  };
  for (let i = 0, came = 0; i < 900; i++) {
    came += -Math.log(luck.next()) * 0.55 * hour * 3.2;
    const kind = luck.next() < 0.4 ? 'hard' : 'easy';
    const steps = [{ activity: 'intake', ...work(['Ann', 'Bob'], came, (20 + 40 * luck.next()) * 60) }];
    const decided = {
      activity: 'decision',
      ...work(['Cas'], steps[0]?.end ?? 0, (kind === 'hard' ? 60 : 15) * 60 * (0.5 + luck.next())),
    };
    steps.push(decided);
    if (luck.next() < (kind === 'hard' ? 0.7 : 0.1))
      steps.push({ activity: 'second look', ...work(['Dee'], decided.end + 3 * day, 30 * 60) });
    for (const { activity, name, start, end } of steps) {
      intervals.push(`${i},${activity},${name},${moment(start)},${moment(end)},${kind}`);
      moments.push(`${i};${activity};${moment(end, '+01:00')};${name}`);
    }
    const events = steps.flatMap(({ activity, name, start, end }) => [
      eventOf(activity, 'start', start, name),
      eventOf(activity, 'complete', end, name),
    ]);
    traces.push(
      `<trace><string key="concept:name" value="${i}"/><string key="kind" value="${kind}"/>${events.join('')}</trace>`,
    );
  }
  return {
    intervals: `${intervals.join('\n')}\n`,
    moments: `${moments.join('\n')}\n`,
    lifecycle: `<?xml version="1.0"?><log xes.version="1.0" xmlns="http://www.xes-standard.org/">${traces.join('\n')}</log>`,
  };
}

function eventOf(activity: string, transition: string, at: number, resource: string): string {
  return `<event><string key="concept:name" value="${activity}"/><string key="lifecycle:transition" value="${transition.toUpperCase()}"/><date key="time:timestamp" value="${moment(at, '.000Z')}"/><string key="org:resource" value="${resource}"/></event>`;
}

const logs = office();

function numberOf({ register }: Scenario, name: string): string {
  const found = register.find((input) => input.name === name);
  return found === undefined ? 'no such input' : String(found.value);
}

describe('a log with starts and ends', () => {
  let found: Awaited<ReturnType<typeof discovered>>;
  beforeAll(async () => {
    found = await discovered('intervals.csv', logs.intervals);
  });

  it('shows the steps, who does them, when and how many they are', () => {
    const { plan } = found.scenario;
    expect(plan.steps.map(({ name }) => name)).toEqual(['intake', 'decision', 'second look']);
    expect(plan.resources.map(({ name }) => name)).toEqual(['who do intake', 'Cas', 'Dee']);
    expect(found.draft).toMatch(/who do intake:\n {4}# 2: Ann, Bob\n {4}staff: number of who do intake\n {4}works/);
    expect(found.draft.match(/monday to friday: "09:00-17:00"/g)).toHaveLength(2);
    expect(found.draft).not.toContain('17:15');
    expect(numberOf(found.scenario, 'number of who do intake')).toMatch(/2 people/);
    expect(numberOf(found.scenario, 'number of Cas')).toMatch(/1 person/);
  });

  it('shows handling times by the kind of case, and routes too', () => {
    expect(found.draft).toMatch(
      /handling time intake:\n {4}value: uniform\(\d+(\.\d+)? minutes to \d+(\.\d+)? minutes\)\n {4}source: "intervals.csv: 900 observed, mean/,
    );
    expect(found.draft).toMatch(/handling time decision:\n {4}value: \{by: Kind, /);
    expect(found.draft).toMatch(/share decision then over after decision:\n {4}value: \{by: Kind, (easy|hard): \d/);
    expect(found.draft).toContain('"intervals.csv: 900 observed');
  });

  it('tells a delay of its own from waiting for somebody', () => {
    const delay = /time decision then second look:\n {4}value: (.*)\n {4}source: "(.*)"/.exec(found.draft);
    expect(delay?.[1]).toMatch(/days/);
    expect(delay?.[2]).toMatch(/time in which somebody was free and the case was not yet begun, so at least so long/);
    expect(found.draft).not.toContain('time intake then decision');
  });

  it('says what it does not show', () => {
    expect(found.out).toContain('Since when a case could have begun: the log does not say when an activity was ready');
    expect(found.out).toContain('how long they waited before their first activity ("intake")');
    expect(found.out).toContain('Whether anybody gives up waiting: the log has no event for that');
    expect(inOneLine(found.draft.replaceAll('\n#', ''))).toContain('Whether anybody gives up waiting');
  });

  it('is the same as with the lifecycle of XES, whatever case its words have', async () => {
    const { draft } = await discovered('lifecycle.xes', logs.lifecycle);
    const values = (text: string) => text.split('\n').filter((line) => /^ {4}value:/.test(line));
    const plain = (lines: readonly string[]) => lines.map((line) => line.replaceAll('kind', 'Kind'));
    expect(plain(values(draft))).toEqual(values(found.draft));
  });
});

describe('a log with one moment an activity', () => {
  it('gives a scenario in which time passes between activities, and says what that means', async () => {
    const { out, draft, scenario } = await discovered('moments.csv', logs.moments);
    expect(scenario.plan.resources).toEqual([]);
    expect(scenario.plan.steps).toHaveLength(3);
    expect(draft).toMatch(/time intake then decision:\n {4}value: /);
    expect(out).toContain('How long work takes: the log has one moment of each activity, not a beginning and an end');
    expect(out).toContain('How many people there are: the log names "Cas"');
    expect(out).toMatch(/intake +900 not told|intake 900 not told/);
    const ran = await typed(here, ['run', 'moments.csv.yaml', '--replications', '2', '--no-charts', '--quiet']);
    expect(ran).toMatchObject({ code: 0, err: '' });
    const checked = await typed(here, ['check', 'moments.csv.yaml']);
    expect(checked.code).toBe(0);
  });
});

describe('a log with the rest of the lifecycle', () => {
  it('reads an end beside a time as the command line says, and ends alone as moments', async () => {
    const rows = Array.from({ length: 40 }, (_, i) => {
      const start = i * day + 9 * hour + i * 60;
      return [`${i}`, 'read', moment(start), moment(start + hour)];
    });
    const without = (left: string) => rows.map((row) => row.filter((_, i) => left !== 'time' || i !== 2).join(','));
    const both = ['case,activity,moment,end', ...without('nothing')].join('\n');
    const asStart = await discovered('both', `${both}\n`, '--start-column', 'moment');
    expect(asStart.out).toMatch(/read 40 60 minutes/);
    const asMoment = await discovered('both', `${both}\n`, '--time-column', 'moment');
    expect(asMoment.out).toMatch(/read 40 not told/);
    const ends = await discovered('ends', `${['case,activity,end', ...without('time')].join('\n')}\n`);
    expect(ends.out).toMatch(/read 40 not told/);
  });

  it('takes a night for no time in which somebody was free, where work is finished after closing', async () => {
    const chance = new Stream('finished after closing');
    const rows: string[] = [];
    let free = 0;
    for (let came = 0; came < 200 * day; came += -Math.log(chance.next()) * 0.9 * hour) {
      came = open(came);
      const start = open(Math.max(came, free));
      free = start - Math.log(chance.next()) * 0.6 * hour;
      const name = `case ${rows.length}`;
      rows.push(`${name},come,,${moment(came)},${moment(came)}`, `${name},read,Ann,${moment(start)},${moment(free)}`);
    }
    const { draft } = await discovered('finished', `${['case,activity,resource,start,end', ...rows].join('\n')}\n`);
    expect(draft).toMatch(/at closing: finish/);
    // Somebody was free before none of them: every wait is one for the clerk.
    expect(draft).not.toMatch(/time come then read/);
    expect(draft).toMatch(/next: read/);
  });

  it('takes what members of a group waited for the last of them for no delay', async () => {
    // One a day, and each Monday at nine a group of the seven who came until the day before.
    const rows = Array.from({ length: 20 * 7 }, (_, i) => {
      const [came, begins] = [i * day + 12 * hour, (Math.floor(i / 7) + 1) * 7 * day + 9 * hour];
      const name = `case ${i}`;
      return [
        [name, 'come', '', moment(came), moment(came)].join(','),
        [name, 'talk', 'trainer', moment(begins), moment(begins + 2 * hour)].join(','),
      ];
    });
    const log = ['case,activity,resource,start,end', ...rows.flat()].join('\n');
    const { draft, out } = await discovered('groups', `${log}\n`);
    const delay = /time come then talk:\n {4}value: (.*)\n {4}source: "(.*)"/.exec(draft);
    // From Sunday at noon until Monday at nine, and not the days from Monday to Sunday.
    expect(delay?.[1]).toBe('21 hours');
    expect(delay?.[2]).toMatch(/time from when the last member had come until the group began/);
    expect(out).toContain('the time until the last one came counts as waiting, and the time after that as a delay');
  });

  describe('of dates alone', () => {
    const chance = new Stream('dates');
    const places = Array.from({ length: 12 }, () => 0);
    const lasted: number[] = [];
    /** The moments of rows, in days. */
    const rows: (readonly [name: number, activity: string, who: string, start: number, end: number])[] = [];
    for (let came = 0; came < 1000; came += -Math.log(chance.next()) * 4) {
      const place = places.indexOf(Math.min(...places));
      const start = Math.max(Math.ceil(came), places[place] ?? 0);
      const end = start + Math.ceil(-Math.log(chance.next()) * 40);
      places[place] = end;
      lasted.push(end - start);
      rows.push([lasted.length, 'referral', '', Math.floor(came), Math.floor(came)]);
      rows.push([lasted.length, 'care', 'place', start, end]);
    }
    const logOf = (date: (days: number) => string) => {
      const lines = rows.map(([name, activity, who, start, end]) => [name, activity, who, date(start), date(end)]);
      return `${[['case', 'activity', 'resource', 'start', 'end'], ...lines].map((line) => line.join(',')).join('\n')}\n`;
    };
    const plain = (days: number) => moment(days * day).slice(0, 10);
    const scenarioIn = (draft: string) => draft.slice(draft.indexOf('stuwmeer: 1'));

    it('shows no hour of the day, and no cases that come together', async () => {
      const { draft, out } = await discovered('dates', logOf(plain));
      const text = scenarioIn(draft);
      // Once all begins at midnight, the place had hours from Sunday 23:45 to Monday 00:15, and care lasted half as long.
      expect(text).not.toMatch(/^hours:|by hour|batch:/m);
      const mean = lasted.reduce((sum, each) => sum + each, 0) / lasted.length;
      const [, found] = /handling time care:\n {4}value: \w+\(mean ([\d.]+) days/.exec(text) ?? [];
      expect(Math.abs(Number(found) - mean)).toBeLessThan(0.05);
      expect(text).toMatch(/number of place:\n {4}value: 12 places/);
      expect(out).toContain(
        'At what time of the day things happen: the log has dates only. In the draft cases come at any',
      );
      expect(out).toContain(
        'How long work takes at "referral": the log has dates only, and these begin and end on one day.',
      );
      expect(out).toMatch(/place at least 12 not told/);
      expect(out).not.toContain('All moments are at');
    });

    it.each([
      [
        'midnights in another zone',
        // In summer two hours ahead of UTC, in winter one.
        (days: number) => moment(days * day - (days % 365 > 90 && days % 365 < 300 ? 2 : 1) * hour, 'Z'),
        'All moments are at 22:00 or 23:00, as midnight is on the clock of another zone: they were read as the dates',
      ],
      [
        'midnights of a zone that has an hour in summer only',
        (days: number) => moment(days * day - (days % 365 > 90 && days % 365 < 300 ? hour : 0), 'Z'),
        'All moments are at 00:00 or 23:00, as midnight is on the clock of another zone: they were read as the dates',
      ],
      [
        'with a time that is always the same',
        (days: number) => moment(days * day + 17 * hour),
        'All moments are at 17:00: only their dates were read.',
      ],
      [
        'with the last second of each day',
        (days: number) => moment((days + 1) * day - 1, 'Z'),
        'All moments are at 23:59: only their dates were read.',
      ],
    ])('are the same as %s', async (_, date, says) => {
      const { draft, out } = await discovered('dates', logOf(date));
      const { draft: alike } = await discovered('dates', logOf(plain));
      expect(scenarioIn(draft)).toBe(scenarioIn(alike));
      expect(out).toContain(says);
    });
  });

  it('counts work without its interruptions, and leaves out what says nothing about time', async () => {
    const traces = Array.from({ length: 60 }, (_, i) => {
      const from = i * day + 10 * hour;
      const events = [
        eventOf('visit', 'schedule', from, 'Eva'),
        eventOf('visit', 'assign', from + 60, 'Eva'),
        eventOf('visit', 'start', from + hour, 'Eva'),
        eventOf('visit', 'suspend', from + 2 * hour, 'Eva'),
        eventOf('visit', 'resume', from + 5 * hour, 'Eva'),
        eventOf('visit', 'complete', from + 6 * hour, 'Eva'),
      ];
      return `<trace><string key="concept:name" value="${i}"/>${events.join('')}</trace>`;
    });
    const { out, draft } = await discovered('visits.xes', `<log>${traces.join('')}</log>`);
    expect(draft).toMatch(/handling time visit:\n {4}value: (120 minutes|2 hours)/);
    expect(draft).toMatch(/gaps: gaps between cases to visit\n {4}first: "2024-01-01 10:00"/);
    expect(out).toContain('Events that tell no beginning and no end are passed over: ASSIGN (60)');
    expect(out).toMatch(/visit 60 2 hours constant 0\.0% 60 minutes/);
  });
});

describe('the draft', () => {
  it('is the same file again, replaces one that nobody changed, and keeps one that somebody did', async () => {
    const first = (await discovered('again.csv', logs.moments)).draft;
    expect((await discovered('again.csv', logs.moments)).draft).toBe(first);
    writeFileSync(join(here, 'again.csv.yaml'), first.replace('replications: 20', 'replications: 30'));
    const { code, err } = await typed(here, ['discover', 'again.csv', '--out', 'again.csv.yaml']);
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/is no draft as "discover" left it, so it is not overwritten/),
    ]);
    expect(read('again.csv.yaml')).toContain('replications: 30');
    expect(everythingIn(here).filter((name) => name.includes('partial'))).toEqual([]);
  });

  it('is in Dutch where that is asked for, and as a document for programs', async () => {
    const { out, draft } = await discovered('dutch.csv', logs.intervals, '--lang', 'nl');
    expect(draft).toContain('# Wat dit log niet laat zien:');
    expect(draft).toMatch(
      /behandeltijd intake:\n {4}value: uniform\(.*\n {4}source: "dutch.csv: 900 waargenomen, gemiddeld/,
    );
    expect(out).toContain('Wie er werken, en wanneer');
    const { out: json } = await typed(here, ['discover', 'dutch.csv', '--out', 'json.yaml', '--json']);
    const document = JSON.parse(json);
    expect(document).toMatchObject({ stuwmeer: 1, log: 'dutch.csv', draft: 'json.yaml', cases: 900 });
    expect(document.steps[0]).toMatchObject({ name: 'intake', done: 900, times: [{ how: 'family', count: 900 }] });
    expect(document.not_shown.length).toBeGreaterThan(5);
  });

  it('shows no character of a name that a screen would obey, and each name on one line', async () => {
    const rows = [0, 1, 2].flatMap((n) => [
      `c${n},"re\u001b[31mad\nthis",${moment(n * day)},${moment(n * day + hour)},"An\u0007n"`,
      `c${n},sign,${moment(n * day + 2 * hour)},${moment(n * day + 3 * hour)},"An\u0007n"`,
    ]);
    writeFileSync(join(here, 'screen.csv'), `case,activity,start,end,resource\n${rows.join('\n')}\n`);
    for (const more of [[], ['--json']]) {
      const { code, out } = await typed(here, ['discover', 'screen.csv', '--out', 'screen.yaml', ...more]);
      expect(code).toBe(0);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
      expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f]|\\u00/);
      expect(out).toContain(more.length === 0 ? 'Cases to re[31mad this: 3 cases' : '"name": "re[31mad this"');
      expect(out).toContain('Ann');
    }
  });

  it('takes names that the language would trip over', async () => {
    const names = ['null', '2nd: "look"', 'a + b', 'otherwise', 'ünï - çödé', '', '(half'];
    const rows = names
      .filter((name) => name !== '')
      .flatMap((name, i) =>
        [0, 1, 2].map((n) => `c${n},"${name.replaceAll('"', '""')}",${moment(n * day + i * hour)}`),
      );
    const { scenario } = await discovered('names.csv', `case,activity,time\n${rows.join('\n')}\n`);
    expect(scenario.plan.steps.map(({ title }) => title.en)).toEqual([
      'null',
      '2nd: "look"',
      'a + b',
      'otherwise',
      'ünï - çödé',
    ]);
    expect(scenario.plan.ends.map(({ title }) => title.en)).toEqual(['(half']);
  });
});

describe('a log of a single day', () => {
  const rows = Array.from(
    { length: 6 },
    (_, i) => `c${i},help,Ann,${moment(9 * hour + i * 900)},${moment(9 * hour + i * 900 + 600)}`,
  );
  const log = ['Case ID,Activity,Resource,Start Timestamp,Complete Timestamp', ...rows, ''].join('\n');

  it('is of that day, which is named once', async () => {
    const { out, draft } = await discovered('day.csv', log);
    expect(out).toMatch(/^day\.csv: 12 events of 6 cases, 1 January 2024\./);
    expect(draft).toContain('day.csv: 12 events of 6 cases, 2024-01-01; still');
    expect(draft).toContain('6 cases came in 1 day"');
    const dutch = await discovered('dag.csv', log, '--lang', 'nl');
    expect(dutch.out).toMatch(/^dag\.csv: 12 gebeurtenissen van 6 zaken, 1 januari 2024\./);
    expect(dutch.draft).toContain('in 1 dag kwamen 6 zaken');
  });
});

describe('a log in which cases come back at the very moment they left', () => {
  it('gives a draft in which a second passes on that way, and says so', async () => {
    const rows = Array.from({ length: 40 }, (_, i) => {
      const at = moment(i * 6 * hour);
      return [
        `c${i},ask,${at}`,
        `c${i},answer,${at}`,
        ...(i % 4 === 0 ? [`c${i},ask,${at}`, `c${i},answer,${at}`] : []),
      ];
    }).flat();
    const { draft, scenario } = await discovered('round.csv', ['case,activity,time', ...rows, ''].join('\n'));
    expect(scenario.plan.steps.map(({ name }) => name)).toEqual(['ask', 'answer']);
    expect(draft).toMatch(
      /value: 1 second\n {4}assumption: "round\.csv: no time is seen to pass on this way.*"\n {4}range: 1 second to 1 day/,
    );
  });
});

describe('a log that does not say who waits', () => {
  it('gives more people by day as a lower bound with a range, and not as what was seen while cases were waiting', async () => {
    const luck = new Stream('by day');
    // Two who are always there, and two from 8 to 20, each with one thing after the other.
    const rows = [0, 1, 2, 3].flatMap((guard) => {
      const done: string[] = [];
      for (let at = 0; at < 90 * day; ) {
        const ends = at + (20 + 40 * luck.next()) * 60;
        const isThere = guard < 2 || (at % day >= 8 * hour && ends % day < 20 * hour && ends % day > 8 * hour);
        if (isThere) done.push(`${guard}-${at},watch,Guard,${moment(at)},${moment(ends)}`);
        at = ends;
      }
      return done;
    });
    const log = ['Case ID,Activity,Resource,Start Timestamp,Complete Timestamp', ...rows, ''].join('\n');
    const { out, draft } = await discovered('guards.csv', log);
    expect(out).toContain('Guard at least 2 to 4, by the hour day and night');
    expect(out).toContain('How many there are of "Guard": what was seen is a lower bound or an average.');
    expect(draft).toMatch(
      /number of Guard at 4:\n {4}value: 4 people\n {4}assumption: "so many were at work at once at these hours .*\n {4}range: 4 to 8 people/,
    );
    expect(draft).not.toContain('while cases were waiting');
  });
});
