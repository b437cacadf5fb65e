/** Logs that are wrong, or odd: each is refused with its line and what to try, or read as it was meant. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { typed } from '../cli/fake-terminal.ts';
import { scenarioFolder } from '../cli/scenario-folder.ts';

const here = scenarioFolder();
afterAll(() => rmSync(here, { recursive: true }));

const heads = 'case_id,activity,resource,start_timestamp,end_timestamp';
const first = '1,read,Pete,2024-01-01 09:00:00,2024-01-01 10:00:00';
const second = '2,read,Pete,2024-01-02 09:00:00,2024-01-02 10:00:00';
const table = (...rows: readonly string[]) => `${[heads, ...rows].join('\n')}\n`;
const moments = (...rows: readonly string[]) => `${['case,activity,time', ...rows].join('\n')}\n`;
const xes = (inside: string) => `<?xml version="1.0" encoding="UTF-8"?>\n<log xes.version="1.0">\n${inside}</log>\n`;
const event = (...values: readonly string[]) => `<event>\n${values.join('\n')}\n</event>\n`;
const named = (name: string) => `<string key="concept:name" value="${name}"/>`;

async function discovered(log: string | Uint8Array, ...args: readonly string[]) {
  writeFileSync(join(here, 'log'), log);
  rmSync(join(here, 'draft.yaml'), { force: true });
  const shown = await typed(here, ['discover', 'log', '--out', 'draft.yaml', ...args]);
  const isWritten = existsSync(join(here, 'draft.yaml'));
  return { ...shown, draft: isWritten ? readFileSync(join(here, 'draft.yaml'), 'utf8') : undefined };
}

const wrong: readonly (readonly [what: string, log: string | Uint8Array, says: RegExp])[] = [
  ['nothing', '', /there are no events in it/],
  ['heads only', table(), /there are heads but no events under them/],
  ['one case', table(first), /its only case is "1", with 2 events\. Expected two cases or more/],
  ['one moment', moments('1,a,2024-01-01 09:00', '2,a,2024-01-01 09:00'), /all events happen at the same moment/],
  [
    'an end before its start',
    table(first, '2,read,Pete,2024-01-02 10:00:00,2024-01-02 09:00:00'),
    /line 3: it ends \(2024-01-02 09:00:00\) before it begins/,
  ],
  [
    'a date that is none',
    table(first, '2,read,Pete,yesterday,2024-01-02 09:00:00'),
    /line 3: "yesterday" is not a date and time that can be read\. Expected one such as/,
  ],
  [
    'a day that does not exist',
    moments('1,a,2024-02-30 09:00', '2,a,2024-03-01 09:00'),
    /line 2: "2024-02-30 09:00" is not a date/,
  ],
  [
    'a date as a spreadsheet keeps it',
    table(first, '2,read,Pete,45292.375,45292.5'),
    /line 3: "45292.375" is a number, as a spreadsheet keeps dates/,
  ],
  [
    'no column for the case',
    'id,what,when\n1,a,2024-01-01\n',
    /line 1: no column says which case .* "id", "what", "when"\. Name the column with --case-column/,
  ],
  [
    'an end beside a time that may be anything',
    'case,activity,tijdstip,einde\n1,a,2024-01-01 09:00,2024-01-01 10:00\n',
    /line 1: "tijdstip" says when it happens and "einde" when it ends, but no column says when it begins\. Where "tijdstip" is the beginning, add --start-column "tijdstip"/,
  ],
  [
    'two columns for the case',
    'case id,Case-ID,activity,time\n1,1,a,2024-01-01\n',
    /line 1: several columns may say which case .* "case id", "Case-ID"/,
  ],
  [
    'day or month first',
    moments('1,a,01/02/2024 09:00', '2,a,03/04/2024 09:00'),
    /line 2: in "01\/02\/2024 09:00" the day or the month may come first.*--dates dmy or --dates mdy/,
  ],
  [
    'day and month first',
    moments('1,a,14/02/2024 09:00', '2,a,03/24/2024 09:00'),
    /the day comes first in the date on line 2, and the month in that on line 3/,
  ],
  [
    'zones with some times only',
    moments('1,a,2024-01-01T09:00:00+01:00', '2,a,2024-01-02 09:00:00'),
    /the time on line 2 has a time zone, and that on line 3 has none/,
  ],
  [
    'a quotation mark that is not closed',
    table(first, '2,read,"Pete,2024-01-02 09:00:00,2024-01-02 10:00:00'),
    /line 3: a quotation mark is opened and not closed/,
  ],
  ['a row that is too short', table(first, '2,read,Pete,2024-01-02 09:00:00'), /line 3: 4 cells under 5 heads/],
  [
    'no case in a row',
    table(first, ',read,Pete,2024-01-02 09:00:00,2024-01-02 10:00:00'),
    /line 3: nothing says which case an event is of/,
  ],
  ['XML that ends too soon', xes('').slice(0, -8), /the XML is broken here: unclosed tag: log/],
  ['XML whose tags cross', xes('<trace>\n<event>\n</trace>\n'), /line 5: the XML is broken here: unexpected close tag/],
  [
    'XML that is no log',
    '<html>\n</html>',
    /line 1: expected a log in XES, whose first element is <log>; found <html>/,
  ],
  [
    'an event without a time',
    xes(`<trace>${named('1')}${event(named('a'))}</trace>`),
    /line 3: nothing says when it happens/,
  ],
  ['JSON', '{"events": []}', /expected a CSV file or a log in XES .* found JSON/],
  ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), /found a zip file, as a workbook/],
  ['UTF-16', new Uint8Array(Buffer.from(`\ufeff${table(first, second)}`, 'utf16le')), /the text is in UTF-16/],
  [
    'another encoding',
    new Uint8Array(Buffer.from(table(first, second).replace('read', 'caf\xe9'), 'latin1')),
    /the text is not in UTF-8/,
  ],
  ['a gzip file that ends too soon', gzipSync(table(first, second)).subarray(0, 40), /found a damaged gzip file/],
  [
    'a gzip file that ends too soon, after what can be read',
    gzipSync(
      table(...Array.from({ length: 4000 }, (_, i) => first.replace('1,read', `${i * 7919},read ${i % 97}`))),
    ).subarray(0, 9000),
    /found a damaged gzip file/,
  ],
  [
    'a year that cannot be',
    moments('1,a,2024-01-01 09:00', '2,a,2204-01-02 09:00', '3,a,2024-01-03 09:00'),
    /line 3: 2204-01-02 is more than a lifetime away from other events, half of which are before and half after 2024-01-03/,
  ],
  [
    'more activities than a chain has',
    moments(...Array.from({ length: 201 }, (_, i) => `${i},a${i},2024-01-01 09:${String(i % 60).padStart(2, '0')}`)),
    /there are 201 different activities\. Expected at most 200/,
  ],
];

describe('a log with', () => {
  it.each(wrong)('%s is refused', async (_what, log, says) => {
    const { code, err, out, draft } = await discovered(log);
    expect([code, out, draft]).toEqual([2, '', undefined]);
    expect(err).toMatch(says);
    expect(err.trim().split('\n')).toHaveLength(1);
    const dutch = await discovered(log, '--lang', 'nl');
    expect(dutch.err).toMatch(/^Fout: log: /);
    expect(dutch.err).not.toBe(err);
  });

  it('rows that cannot be read can be left out, and is told so', async () => {
    const bad = '2,read,Pete,yesterday,2024-01-03 10:00:00';
    const { code, out, draft } = await discovered(table(first, second, bad), '--skip-bad-rows');
    expect(code).toBe(0);
    for (const text of [out.replaceAll(/\s+/g, ' '), draft]) {
      expect(text).toContain(
        'Rows that could not be read and are left out: 1. The first: line 4: "yesterday" is not a date',
      );
    }
  });

  it('the same row twice counts it once, and says so', async () => {
    const { out } = await discovered(table(first, second, second));
    expect(out).toContain('log: 6 events of 2 cases');
    expect(out).toMatch(/Events that stand in it twice \(2, the first on line 4\)/);
    expect(out).toMatch(/^read +2 /m);
  });

  it('events in any order is read as in order', async () => {
    const third = '1,write,Ann,2024-01-01 11:00:00,2024-01-01 12:00:00';
    const [one, other] = [await discovered(table(first, third, second)), await discovered(table(second, third, first))];
    const inputs = (draft = '') =>
      draft
        .slice(draft.indexOf('inputs:'))
        .replaceAll(/\n {2}\S.*:\n/g, '\n')
        .split('\n')
        .sort();
    expect(one.code).toBe(0);
    expect(inputs(one.draft)).toEqual(inputs(other.draft));
  });

  it('a byte order mark, semicolons and line ends of Windows is read, gzipped too', async () => {
    const plain = await discovered(table(first, second));
    const dressed = `\ufeff${table(first, second).replaceAll(',', ';').replaceAll('\n', '\r\n')}`;
    expect((await discovered(dressed)).draft).toBe(plain.draft);
    expect((await discovered(dressed.replace('\ufeff', '\ufeffsep=;\r\n'))).draft).toBe(plain.draft);
    expect((await discovered(gzipSync(dressed))).draft).toBe(plain.draft);
  });

  it('months first is read so once one date shows it', async () => {
    const { draft } = await discovered(moments('1,a,01/02/2024 09:00', '2,a,03/14/2024 09:00', '1,b,01/03/2024 09:00'));
    expect(draft).toMatch(/runs: \{from: 2024-01-02, to: 2024-03-14/);
    const told = await discovered(moments('1,a,01/02/2024 09:00', '2,a,03/04/2024 09:00'), '--dates', 'dmy');
    expect(told.draft).toMatch(/runs: \{from: 2024-02-01, to: 2024-04-03/);
  });

  it('months first is read so also where the other order would have an end come before its start', async () => {
    const rows = [
      '1,read,Pete,01/12/2024 23:00,01/13/2024 01:00',
      '2,read,Pete,02/05/2024 09:00,03/02/2024 09:00',
      '3,read,Pete,03/05/2024 09:00,03/05/2024 10:00',
    ];
    for (const order of [rows, rows.toReversed()]) {
      const { code, draft } = await discovered(table(...order));
      expect(code).toBe(0);
      expect(draft).toMatch(/runs: \{from: 2024-01-12, to: 2024-03-05/);
    }
    // What is wrong in either order is told, and counted, once the order is known.
    const bad = '4,read,Pete,02/03/2024 09:00,02/03/2024 08:00';
    expect((await discovered(table(bad, ...rows))).err).toMatch(
      /line 2: it ends \(2024-02-03 08:00:00\) before it begins/,
    );
    const skipping = await discovered(table(bad, ...rows), '--skip-bad-rows');
    expect(skipping.out.replaceAll(/\s+/g, ' ')).toContain('Rows that could not be read and are left out: 1.');
  });

  it('dates in another order than the one that was given are refused, and not left out as bad rows', async () => {
    const log = moments('1,a,01/02/2024 09:00', '1,b,01/14/2024 09:00', '2,a,02/15/2024 09:00');
    for (const more of [[], ['--skip-bad-rows']]) {
      const { code, err } = await discovered(log, '--dates', 'dmy', ...more);
      expect([code, err]).toEqual([
        2,
        'Error: log: line 3: "01/14/2024 09:00" cannot be read with --dates dmy. Leave that option out, or correct the date.\n',
      ]);
    }
  });

  it('what begins and never ends, though its case goes on, is no work until the log ends', async () => {
    const rows = Array.from({ length: 30 }, (_, i) => i).flatMap((i) => {
      const at = (hour: number) => `2024-01-${String(1 + i).padStart(2, '0')} ${String(hour).padStart(2, '0')}:00`;
      const ends = i % 3 === 0 ? [] : [`${i},read,${at(10)},complete,Pete`];
      return [`${i},read,${at(9)},start,Pete`, ...ends, `${i},sign,${at(12)},complete,`];
    });
    // The last is still being read when the log ends.
    const log = ['case,activity,time,lifecycle,resource', ...rows, '99,read,2024-01-30 11:00,start,Pete', ''].join(
      '\n',
    );
    const { out, draft } = await discovered(log);
    expect(draft).toContain(
      'Activities that begin and do not end, though their case goes on to something else (10): how long',
    );
    expect(draft).toMatch(
      /handling time read:\n {4}value: 60 minutes\n {4}source: "log: 20 observed and 1 cut off by its end/,
    );
    expect(out).toMatch(/^Pete +at least 1 /m);
  });

  it('traces that have one name are cases of their own, and this is told', async () => {
    const trace = (name: string, day: number) => {
      const at = (hour: number) =>
        `<date key="time:timestamp" value="2024-01-${String(day).padStart(2, '0')}T${hour}:00:00Z"/>`;
      return `<trace>${named(name)}${[10, 12].map((hour) => event(named('read'), at(hour))).join('')}</trace>\n`;
    };
    const log = (names: readonly string[]) => xes(names.map((name, i) => trace(name, i + 1)).join(''));
    const { out, draft } = await discovered(log(['a', 'b', 'a', 'b', 'a']));
    expect(out).toContain('log: 10 events of 5 cases');
    expect(draft).toContain('Traces that have the name of an earlier one (3): each is taken for a case of its own.');
    const apart = await discovered(log(['a', 'b', 'c', 'd', 'e']));
    expect(apart.draft).not.toContain('Traces that have');
    expect(apart.out.split('What this')[0]).toBe(out.split('What this')[0]);
  });

  it('columns of any name is read where they are named', async () => {
    const log = 'dossier,wat,toen\n1,a,2024-01-01 09:00\n2,a,2024-01-02 09:00\n';
    const columns = ['--case-column', 'Dossier', '--activity-column', 'wat', '--time-column', 'toen'];
    expect((await discovered(log, ...columns)).code).toBe(0);
    const { code, err } = await discovered(log, '--case-column', 'dosier');
    expect([code, err]).toEqual([
      2,
      'Error: log: --case-column names no column: there is no head "dosier". Did you mean "dossier"?\n',
    ]);
    expect((await discovered(xes(''), ...columns)).err).toMatch(/columns are named of CSV logs only/);
  });

  it('a date that is years away is read, and asked about', async () => {
    const rows = Array.from({ length: 60 }, (_, i) => `${i},a,2024-01-01 ${String(i % 24).padStart(2, '0')}:00`);
    const { code, out } = await discovered(moments(...rows, '60,a,1970-01-01 00:00'));
    expect(code).toBe(0);
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'Nothing happens in it from 1970-01-01 to 2024-01-01, which is most of its time: is a date wrong?',
    );
  });

  it('summer time is read as the clock on the wall has it', async () => {
    const days = Array.from({ length: 60 }, (_, i) => new Date(Date.UTC(2024, 2, 1 + i)).toISOString().slice(0, 10));
    const rows = days.map(
      (date, i) =>
        `${i},read,Ann,${date}T09:00:00${date < '2024-03-31' ? '+01:00' : '+02:00'},${date}T10:00:00${date < '2024-03-31' ? '+01:00' : '+02:00'}`,
    );
    const { out, draft } = await discovered(table(...rows));
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'Times have the zones +01:00 and +02:00 in turn, as with summer time',
    );
    expect(draft).toContain('every day: "09:00-10:00"');
  });

  it('one zone with opening hours is told, which may be those of no clock on a wall', async () => {
    const atWork = Array.from({ length: 100 }, (_, i) => i).flatMap((i) => {
      const date = `2024-${String(1 + Math.floor(i / 20)).padStart(2, '0')}-${String(1 + (i % 20)).padStart(2, '0')}`;
      return [9, 11, 13, 15].map(
        (hour, n) => `${i}.${n},read,Pete,${date}T${String(hour).padStart(2, '0')}:00:00Z,${date}T${hour + 1}:50:00Z`,
      );
    });
    const { draft } = await discovered(table(...atWork));
    expect(draft).toMatch(/^hours:/m);
    expect(draft).toContain('What the clock of the office says: all times have the zone +00:00, so opening hours and');
    const unsaid = await discovered(table(...atWork).replaceAll('Z', ''));
    expect(unsaid.draft).toMatch(/^hours:/m);
    expect(unsaid.draft).not.toContain('What the clock of the office says');
    const dayAndNight = await discovered(table(`${first}Z`, `${second}Z`).replaceAll(':00,', ':00Z,'));
    expect(dayAndNight.draft).not.toContain('What the clock of the office says');
  });

  it('zones that are mixed is turned into the one that most times have', async () => {
    const rows = Array.from({ length: 40 }, (_, i) => {
      const date = new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10);
      return i % 3 === 0
        ? `${i},read,Ann,${date}T14:30:00+05:30,${date}T15:30:00+05:30`
        : `${i},read,Ann,${date}T09:00:00Z,${date}T10:00:00Z`;
    });
    const { out, draft } = await discovered(table(...rows));
    expect(out.replaceAll(/\s+/g, ' ')).toContain('Times are in 2 different zones: all were turned into +00:00');
    expect(draft).toContain('every day: "09:00-10:00"');
  });
});
