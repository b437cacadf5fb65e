/** Cases that have waited before the run, held against what a hand computes. */
import { describe, expect, it } from 'vitest';
import { day, hour } from '../../src/plan/units.ts';
import { only, record } from '../model/record.ts';
import { study } from '../verification/study.ts';
import { compileText, exercise, planOf, problemsOf } from './compile-text.ts';

const runs = '{from: 2024-01-01, for: 100 days}';
const resources = '{counter: {places: 1 place}}';
const ends = '{served: {}, gone: {counts: lost}}';

function planned(sections: Readonly<Record<string, string>>, files: Readonly<Record<string, string>> = {}) {
  return planOf(compileText(exercise({ runs, resources, ends, ...sections }), files));
}

function happenings(sections: Readonly<Record<string, string>>, files: Readonly<Record<string, string>> = {}) {
  return record(planned(sections, files)).happenings;
}

const four = '{serving: {work: {by: counter, takes: 4 days}, next: served}}';

describe('a backlog that has waited', () => {
  it('is served in the order of its dates, before those who are there without having waited', () => {
    const arrivals =
      '{new: {backlog: 1 case, to: serving}, old: {backlog from file: old.csv, to: serving}, at once: {at: [0 days], to: serving}}';
    const started = only(
      happenings({ arrivals, steps: four }, { 'old.csv': 'date\n2023-12-30 00:00\n2023-12-22 00:00\n' }),
      'started',
    );
    expect(started.map(({ who, now, value }) => [who, now / day, value / day])).toEqual([
      ['old 0', 0, 10],
      ['old 1', 4, 6],
      ['new 0', 8, 8],
      ['at once 0', 12, 12],
    ]);
  });

  it('counts in every measure of waits from the day it came', () => {
    const arrivals = '{old: {backlog: 4 cases, waited: {by: kind, a: 10 days}, to: serving}}';
    const attributes = '{kind: {shares: {a: 100 %}}}';
    const found = study(
      exercise({
        ...{ runs, ends, arrivals, attributes, steps: four },
        resources: '{counter: {places: 1 place, norm: 15 days}}',
      }),
      2,
    );
    const mean = (...of: Parameters<typeof found.measured>) => found.measured(...of).estimate.mean;
    // They start after 10, 14, 18 and 22 days, two of them in time, and leave 4 days later.
    expect(mean('wait mean', 'serving')).toBeCloseTo(16, 9);
    expect(mean('on time of started', 'counter')).toBeCloseTo(0.5, 9);
    expect(mean('on time of all', 'counter')).toBeCloseTo(0.5, 9);
    expect(mean('share that waits', 'serving')).toBe(1);
    expect(mean('total time mean')).toBeCloseTo(20, 9);
    // Before the run they were not in the chain that is looked at: 0 + 4 + 8 + 12 days of 100.
    expect(mean('queue mean', 'serving')).toBeCloseTo(0.24, 9);
  });

  it('has the time since a step, the time waited and the rising priority that it has', () => {
    const steps =
      '{serving: {work: {by: counter, takes: 4 days}, next: [{when: "time waited > 12 days", to: gone}, {when: "time since serving > 13 days", to: long}, {to: served}]}}';
    const ended = only(
      happenings({
        steps,
        ends: '{served: {}, long: {}, gone: {}}',
        arrivals: '{old: {backlog: 2 cases, waited: 10 days, to: serving}}',
      }),
      'ended',
    );
    expect(ended.map(({ where, value }) => [where, value / day])).toEqual([
      ['long', 14],
      ['gone', 18],
    ]);
    const rising = only(
      happenings({
        resources: '{counter: {places: 1 place, line: {order: priority}}}',
        steps:
          '{serving: {work: {by: counter, takes: 4 days}, line: {priority: {by: time waited, 0 days: 1, 14 days: 3}}, next: served}, other: {work: {by: counter, takes: 4 days}, line: {priority: 2}, next: served}}',
        arrivals:
          '{old: {backlog: 2 cases, waited: 11 days, to: serving}, older: {backlog: 1 case, waited: 20 days, to: serving}, first: {backlog: 2 cases, waited: 12 days, to: other}}',
      }),
      'started',
    );
    // The oldest has risen to 3 already; those of 11 days rise on day 3, before the second of the others.
    expect(rising.map(({ who, now }) => [who, now / day])).toEqual([
      ['older 0', 0],
      ['old 0', 4],
      ['old 1', 8],
      ['first 0', 12],
      ['first 1', 16],
    ]);
  });

  it.each([
    ['last come', ['young', 'middle', 'old']],
    ['priority', ['middle', 'old', 'young']],
  ])('is all there before units are given by %s', (order, first) => {
    const stream = (days: number) => `{backlog: 1 case, waited: ${days} days, to: serving}`;
    const started = only(
      happenings({
        attributes: '{kind: {shares: {a: 100 %}}}',
        resources: `{counter: {places: 1 place, line: {order: ${order}}}}`,
        steps:
          order === 'priority'
            ? four.replace(
                '4 days}, next',
                '4 days}, line: {priority: {by: time waited, 0 days: 0, 6 days: 2, 8 days: 1}}, next',
              )
            : four,
        arrivals: `{old: ${stream(9)}, young: ${stream(1)}, middle: ${stream(7)}}`,
      }),
      'started',
    );
    expect(started.map(({ who }) => who.split(' ')[0])).toEqual(first);
  });

  it.each([0, 1])('is all there before units are given, though it waited for %i days', (days) => {
    const stream = (to: string) => `{backlog: 1 case, waited: ${days} days, to: ${to}}`;
    const step = (priority: number) =>
      `{work: {by: counter, takes: 4 days}, line: {room: 0, refused to: served, priority: ${priority}}, next: served}`;
    const all = happenings({
      resources: '{counter: {places: 1 place, line: {order: priority}}}',
      steps: `{serving: ${step(1)}, other: ${step(2)}}`,
      arrivals: `{low: ${stream('serving')}, lower: ${stream('serving')}, high: ${stream('other')}}`,
    });
    // Neither started before the others were in the list nor refused: there is room for nobody else.
    expect(only(all, 'started').map(({ who, now }) => [who, now / day])).toEqual([
      ['high 0', 0],
      ['low 0', 4],
      ['lower 0', 8],
    ]);
    expect(only(all, 'refused')).toEqual([]);
  });

  it('has passed the gate, and is not refused or put off', () => {
    const closed = only(
      happenings({
        steps:
          '{serving: {gate: {open while: counter waiting < 1 cases, closed to: gone}, work: {by: counter, takes: 4 days}, line: {room: 1 case, refused to: gone, balks: [{to: gone}]}, next: served}}',
        arrivals: '{old: {backlog: 4 cases, waited: 3 days, to: serving}, new: {at: [1 hours], to: serving}}',
      }),
      'ended',
    );
    expect(closed.map(({ who, where }) => [who, where])).toEqual([
      ['new 0', 'gone'],
      ['old 0', 'served'],
      ['old 1', 'served'],
      ['old 2', 'served'],
      ['old 3', 'served'],
    ]);
  });

  it('forms groups by the day on which the first came, once all are there', () => {
    const steps =
      '{serving: {group: {size: 4 places, least: 2 places, starts after: 20 days, takes: 1 day}, next: served}}';
    const arrivals = '{old: {backlog from file: old.csv, to: serving}, new: {at: [2 days], to: serving}}';
    const file = {
      'old.csv': 'date\n2023-12-02 00:00\n2023-12-03 00:00\n2023-12-04 00:00\n2023-12-05 00:00\n2023-12-22 00:00\n',
    };
    const started = only(happenings({ steps, arrivals }, file), 'started');
    expect(started.map(({ who, now, value }) => [who, now / day, value / day])).toEqual([
      ['old 0', 0, 30],
      ['old 1', 0, 29],
      ['old 2', 0, 28],
      ['old 3', 0, 27],
      ['old 4', 10, 20],
      ['new 0', 10, 8],
    ]);
  });
});

describe('the patience of a backlog that has waited', () => {
  const closed = '{counter: {places: {2024-01-01: 0 places, 2024-04-01: 1 place}}}';
  const stream = (waited: string) => `{old: {backlog: 4000 cases, waited: ${waited}, to: serving}}`;

  function gaveUp(patience: string, waited: string, attributes = '{}') {
    const steps = `{serving: {work: {by: counter, takes: 1 day}, line: {gives up: {${patience}, to: gone}}, next: served}}`;
    const all = happenings({ resources: closed, steps, attributes, arrivals: stream(waited) });
    return only(all, 'gaveUp').map(({ now, value }) => ({ at: now / day, waited: value / day }));
  }

  const share = (found: readonly { readonly at: number }[], until: number) =>
    found.filter(({ at }) => at <= until).length / 4000;

  it('goes on where it has no memory: 1 % per day leaves e^-0.3 after 30 days', () => {
    expect(share(gaveUp('rate: 1 % per day', '60 days'), 30)).toBeCloseTo(1 - Math.exp(-0.3), 1.6);
    expect(share(gaveUp('rate: 1 % per day, after: 14 days', '60 days'), 30)).toBeCloseTo(1 - Math.exp(-0.3), 1.6);
    // Four days are left of the fourteen.
    const young = gaveUp('rate: 1 % per day, after: 14 days', '10 days');
    expect(Math.min(...young.map(({ at }) => at))).toBeGreaterThanOrEqual(4);
    expect(share(young, 34)).toBeCloseTo(1 - Math.exp(-0.3), 1.6);
  });

  it('is what is left of it: of 30 to 90 days, evenly over the 30 that are left of 90 after 60', () => {
    const found = gaveUp('after: uniform(30 days to 90 days)', '60 days');
    expect(found).toHaveLength(4000);
    expect(Math.min(...found.map(({ waited }) => waited))).toBeGreaterThan(60);
    expect(Math.max(...found.map(({ at }) => at))).toBeLessThan(30);
    expect(share(found, 15)).toBeCloseTo(0.5, 1.5);
    // After 10 days nothing is known of it yet: 20 to 80 days are left.
    const young = gaveUp('after: uniform(30 days to 90 days)', '10 days');
    expect(share(young, 50)).toBeCloseTo(0.5, 1.5);
  });

  it('is over at the start where nobody waits that long', () => {
    const found = gaveUp('after: uniform(30 days to 90 days)', '100 days');
    expect(found).toHaveLength(4000);
    expect(new Set(found.map(({ at, waited }) => `${at} ${waited}`))).toEqual(new Set(['0 100']));
  });

  it('is drawn again where it is a number of the case, which then has the new one', () => {
    const own = gaveUp('after: stamina', '60 days', '{stamina: {time: uniform(30 days to 90 days)}}');
    expect(share(own, 15)).toBeCloseTo(0.5, 1.5);
    expect(Math.min(...own.map(({ waited }) => waited))).toBeGreaterThan(60);
  });

  it('does not matter to one whose turn it is at the start', () => {
    const steps =
      '{serving: {work: {by: counter, takes: 1 day}, line: {gives up: {after: 30 days, to: gone}}, next: served}}';
    const all = happenings({ steps, arrivals: '{old: {backlog: 3 cases, waited: 100 days, to: serving}}' });
    expect(only(all, 'started')).toHaveLength(1);
    expect(only(all, 'gaveUp').map(({ now }) => now)).toEqual([0, 0]);
  });
});

describe('a file of those who wait', () => {
  const stream = (more = '') => `{old: {backlog from file: old.csv${more}, to: serving}}`;
  const problems = (csv: string, more = '', sections: Readonly<Record<string, string>> = {}) =>
    problemsOf(compileText(exercise({ runs, ends, arrivals: stream(more), ...sections }), { 'old.csv': csv }));

  it('has counts, days and months, spread as in other files', () => {
    const plan = planned(
      { arrivals: stream(', spread: evenly'), steps: four },
      { 'old.csv': 'date,count\n2023-12,31\n' },
    );
    const waits = only(record(plan).happenings, 'started').map(({ now, value }) => (now - value) / day);
    expect(waits[0]).toBeCloseTo(-30.5, 9);
    expect(waits[1]).toBeCloseTo(-29.5, 9);
    expect(plan.arrivals[0]?.pattern).toMatchObject({ kind: 'backlog', count: 31 });
  });

  it('is refused with a date in the run, at its row', () => {
    expect(problems('date\n2023-12-31\n2024-01-01\n').join()).toMatch(/^old.csv:3:1: .*found "2024-01-01"/);
    expect(problems('date\n2023-12-31\n2024-01\n').join()).toMatch(/^old.csv:3:1/);
    expect(problems('date\n2024-01-01 00:00\n')).toEqual([]);
  });

  it('belongs to a step with a list, and no other stream has waited', () => {
    const wait = { steps: '{serving: {wait: 3 days, next: served}}' };
    expect(problems('date\n2023-12-31\n', '', wait).join()).toContain('no case waits at the step "serving"');
    const fresh = exercise({ arrivals: '{a: {at: [1 day], waited: 3 days, to: serving}}' });
    expect(problemsOf(compileText(fresh)).join()).toContain('"waited"');
  });
});

describe('what a file says of each case', () => {
  const attributes =
    '{kind: {shares: {a: 50 %, b: 50 %}}, size: {time: uniform(1 to 2 hours)}, lot: {number: uniform(0 to 1)}}';
  const steps =
    '{serving: {work: {by: counter, takes: size}, next: [{when: {kind: a, lot: "> 5"}, to: served}, {to: gone}]}}';
  const csv = 'date;sort;lot;minutes\n2024-01-02 00:00;a;7;30\n2024-01-03 00:00;b;7;45\n2024-01-04 00:00;a;4.5;60\n';
  const columns = 'attribute columns: {kind: sort, lot: lot, size: {column: minutes, unit: minutes}}';

  it('is read instead of drawn', () => {
    const arrivals = `{files: {from file: f.csv, ${columns}, to: serving}}`;
    const all = happenings({ attributes, steps, arrivals }, { 'f.csv': csv });
    expect(only(all, 'finished').map(({ value }) => value / hour)).toEqual([0.5, 0.75, 1]);
    expect(only(all, 'ended').map(({ where }) => where)).toEqual(['served', 'gone', 'gone']);
  });

  it('is read of a backlog too', () => {
    const arrivals = `{files: {backlog from file: f.csv, ${columns}, to: serving}}`;
    const all = happenings({ attributes, steps, arrivals }, { 'f.csv': csv.replaceAll('2024-', '2023-') });
    expect(only(all, 'finished').map(({ value }) => value / hour)).toEqual([0.5, 0.75, 1]);
    expect(only(all, 'ended').map(({ where }) => where)).toEqual(['served', 'gone', 'gone']);
  });

  it('stays with its case where cases of a month are spread over it', () => {
    const months = 'date,count,sort\n2024-01,30,a\n2024-01,10,b\n2024-02,20,b\n';
    const arrivals = '{files: {from file: f.csv, attribute columns: {kind: sort}, to: serving}}';
    const route = '{serving: {next: [{when: {kind: a}, to: served}, {to: gone}]}}';
    const ended = only(happenings({ attributes, arrivals, steps: route }, { 'f.csv': months }), 'ended');
    const [january, february] = [ended.filter(({ now }) => now < 31 * day), ended.filter(({ now }) => now >= 31 * day)];
    expect(january.filter(({ where }) => where === 'served')).toHaveLength(30);
    expect(january.filter(({ where }) => where === 'gone')).toHaveLength(10);
    expect(february.map(({ where }) => where)).toEqual(Array.from({ length: 20 }, () => 'gone'));
    // Mixed, and not first the one and then the other.
    expect(new Set(january.slice(0, 20).map(({ where }) => where)).size).toBe(2);
  });

  it('decides what is drawn after it', () => {
    const dependent =
      '{kind: {shares: {a: 50 %, b: 50 %}}, way: {shares: {by: kind, a: {left: 100 %, right: 0 %}, b: {left: 0 %, right: 100 %}}}}';
    const route = '{serving: {next: [{when: {way: left}, to: served}, {to: gone}]}}';
    const arrivals = '{files: {from file: f.csv, attribute columns: {kind: sort}, to: serving}}';
    const all = happenings({ attributes: dependent, arrivals, steps: route }, { 'f.csv': csv });
    expect(only(all, 'ended').map(({ where }) => where)).toEqual(['served', 'gone', 'served']);
  });

  it.each([
    ['a level that is not known', csv.replace(';b;', ';c;'), /f.csv:3:1: .*"c"/],
    ['nothing', csv.replace(';7;45', ';;45'), /f.csv:3:1: the row does not say the "lot".*found nothing/],
    ['a number in words', csv.replace(';7;45', ';seven;45'), /f.csv:3:1: .*found "seven"/],
    ['another unit', csv.replace(';45', ';45 euro'), /f.csv:3:1: .*"45 euro"/],
    ['a decimal comma', csv.replace(';45', ';"4,5"'), /f.csv:3:1: .*4,5/],
  ])('is refused with %s', (_, text, found) => {
    const arrivals = `{files: {from file: f.csv, ${columns}, to: serving}}`;
    const compiled = compileText(exercise({ runs, resources, ends, attributes, steps, arrivals }), { 'f.csv': text });
    expect(problemsOf(compiled).join('\n')).toMatch(found);
    expect(problemsOf(compiled)).toHaveLength(1);
  });

  it.each([
    ['a column that is not there', '{kind: soort}', /"soort"/],
    ['an attribute that is not there', '{sort: sort}', /no attribute/],
  ])('is refused with %s', (_, given, found) => {
    const arrivals = `{files: {from file: f.csv, attribute columns: ${given}, to: serving}}`;
    const compiled = compileText(exercise({ runs, resources, ends, attributes, steps, arrivals }), { 'f.csv': csv });
    expect(problemsOf(compiled).join('\n')).toMatch(found);
  });
});
