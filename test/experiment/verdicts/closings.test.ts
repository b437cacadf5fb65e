/** Days on which a place is closed, at the beginning or in the end of a run: what they leave, and what they do not tell. */
import { describe, expect, it } from 'vitest';
import { runDesign } from '../../../src/experiment/run-design.ts';
import type { Verdict } from '../../../src/experiment/verdicts/verdict-result.ts';
import { compileText, planOf } from '../../scenario/compile-text.ts';

function verdictOn(file: string, replications = 3): Verdict {
  const plan = planOf(compileText(`stuwmeer: 1\nprovenance: free\n${file}`));
  const [worst] = runDesign({ key: 'a', plan }, { seed: 'a', replications }).verdicts;
  if (worst === undefined) throw new Error('expected a verdict');
  return worst;
}

/** 42 on each of 15 working days, 14 hours of work a day; two people are there for 16 hours on all but the closed ones. */
const weeks = (closed: string) =>
  verdictOn(`
runs: {from: 2024-05-06, for: 3 weeks}
hours: {office: {monday to friday: "09:00-17:00", closed on: free}}
holidays: {free: [${closed}]}
arrivals: {visitors: {paced: 42 per day, varies: {by weekday: [1, 1, 1, 1, 1, 0, 0]}, to: talk}}
resources: {desk: {staff: 2 people, works: office}}
steps: {talk: {work: {by: desk, takes: 20 minutes}, next: done}}
ends: {done: }
`);

describe('a run of three weeks', () => {
  it('is short of what two closed days in the first take, and the list they leave stands there at the end', () => {
    const found = weeks('2024-05-09, 2024-05-10, 2024-05-20');
    // 210 hours of work for 192, and some 50 cases that wait.
    expect(found).toMatchObject({ kind: 'short', list: 'stands' });
    if (found.kind !== 'short') return;
    expect(found.load.mean).toBeGreaterThan(1.03);
    expect(found.load.mean).toBeLessThan(1.15);
    expect(found.waiting.mean).toBeGreaterThan(40);
  });

  it('has enough without them', () => {
    expect(weeks('2024-12-25').kind).toBe('tight');
  });
});

describe('a list that comes down', () => {
  it('is not told to grow by what the days on which nobody works leave at the end', () => {
    const found = verdictOn(`
runs: {from: 2025-01-01, to: 2025-12-31}
hours: {office: {every day: "09:00-17:00", closed on: free}}
holidays: {free: [2025-03-10 to 2025-03-31, 2025-12-20 to 2025-12-31]}
arrivals: {visitors: {every: 72 minutes, to: talk}}
resources: {desk: {staff: 1 person, works: office}}
steps: {talk: {work: {by: desk, takes: 22 minutes}, next: done}}
ends: {done: }
`);
    // 20 a day, 7.3 hours of work: 440 wait after the closed weeks of March, hardly any before those of December, and 240 at the end.
    expect(found.kind).toBe('tight');
  });
});

describe('a month of a season', () => {
  const inJuly = (closed: string) =>
    verdictOn(
      `
runs: {from: 2025-01-01, to: 2025-12-31}
hours: {office: {monday to friday: "09:00-17:00", closed on: free}}
holidays: {free: [${closed}]}
arrivals: {visitors: {poisson: 100 per month, varies: {by month: [1, 1, 1, 1, 1, 1, 0.6, 1, 1, 1, 1, 1]}, to: talk}}
resources: {desk: {staff: 1 person, works: office}}
steps: {talk: {work: {by: desk, takes: 90 minutes}, next: done}}
ends: {done: }
`,
      8,
    );

  it('that ends in a holiday has what was there before it, too', () => {
    // 90 hours of work in July, for 15 days of 8 hours.
    expect(inJuly('2025-07-22 to 2025-07-31').kind).toBe('tight');
  });

  it('that ends in a holiday may be short of all the same', () => {
    expect(inJuly('2025-07-08 to 2025-07-31')).toMatchObject({ kind: 'short', from: 181 * 86_400 });
  });
});

describe('those who would not join however short a list is', () => {
  const balking = (when: string) =>
    verdictOn(`
runs: {from: 2024-01-01, to: 2025-12-31, start-up: 120 days}
attributes: {from: {shares: {near: 60 %, far: 40 %}}}
arrivals: {p: {poisson: 500 per year, to: stay}}
resources: {bed: {places: 50 places, line: {balks: [{when: ${when}, share: 50 %, to: elsewhere}]}}}
steps: {stay: {work: {by: bed, takes: exponential(mean 42 days)}, next: done}}
ends: {done: , elsewhere: {counts: elsewhere}}
`);

  it('ask for nothing: no place is short for their sake', () => {
    // 400 a year join, which is 92 %; with the others it were 115 %.
    expect(balking('{from: far}')).toMatchObject({ kind: 'tight' });
  });

  it('unlike those whom the list keeps away', () => {
    expect(balking('bed waiting > 0').kind).toBe('short');
  });
});

describe('closed days of the year', () => {
  /** Nine hours and 23 days, in two years of which most closed days come after the first quarter. */
  const office = (takes: number) =>
    verdictOn(
      `
runs: {from: 2024-01-01, to: 2025-12-31}
hours: {office: {monday to friday: "09:00-17:00", closed on: free}}
holidays: {free: [12-24 to 12-31, 07-22 to 08-09]}
arrivals: {files: {poisson: 5 per day, to: read}}
resources: {reader: {staff: 1 person, works: office}}
steps: {read: {work: {by: reader, takes: ${takes} minutes}, next: done}}
ends: {done: }
`,
      10,
    );

  it('are no shortage of a place that has time for all over the whole of it', () => {
    // 241 or 242 days of eight hours a year for 1,826 files: 63.4 minutes for each.
    expect(office(62).kind).toBe('tight');
  });

  it('nor hide one', () => {
    expect(office(66)).toMatchObject({ kind: 'short', list: 'grows' });
  });

  it('at the end of a run are not told as a list that is still filling up', () => {
    const found = verdictOn(
      `
runs: {from: 2025-08-25, to: 2025-12-31}
hours: {office: {monday to friday: "09:00-17:00", closed on: free}}
holidays: {free: [12-23 to 12-31]}
arrivals: {files: {poisson: 5 per day, to: read}}
resources: {reader: {staff: 1 person, works: office}}
steps: {read: {work: {by: reader, takes: 62 minutes}, next: done}}
ends: {done: }
`,
      10,
    );
    // 36 hours a week for 40; at the end wait some 45 of the nine days before.
    expect(found.kind).toBe('tight');
  });
});
