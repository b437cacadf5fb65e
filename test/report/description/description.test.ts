import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/language/text.ts';
import { compared } from '../../../src/report/description/compared.ts';
import { describe as describePlan } from '../../../src/report/description/description.ts';
import { arrivalLabels } from '../../../src/report/plan-in-words/arrivals.ts';
import { compileText, exercise, planOf, scenarioOf } from '../../scenario/compile-text.ts';

/** What is said of one thing, in one text. */
function said(text: string, name: string, language: Language = 'en'): string {
  const { sections } = describePlan(planOf(compileText(text)), language);
  const thing = sections.flatMap(({ things }) => things).find((each) => each.name === name);
  if (thing === undefined) throw new Error(`nothing is called ${name}`);
  return thing.sentences.join(' ');
}

const chain = (steps: string, others: Readonly<Record<string, string>> = {}) =>
  exercise({
    attributes: '{kind: {shares: {light: 70 %, heavy: 30 %}}, age: {time: uniform(16 to 60 years)}}',
    resources: '{counter: {staff: 1 person}, bed: {places: 10 places}}',
    steps,
    ends: '{served: {}, away: {counts: lost}}',
    ...others,
  });

describe('a scenario in sentences', () => {
  it('tells who does the work, for how long, and who will not wait', () => {
    const line = 'line: {room: 5 cases, refused to: away, gives up: {after: 14 days, to: away}}';
    const text = chain(
      `{serving: {work: {by: {counter: 1, bed: 2}, takes: 20 minutes, keeps: bed}, ${line}, release: bed, next: served}}`,
    );
    expect(said(text, 'serving')).toBe(
      'Work by counter and 2 × bed: always 20 minutes. Holds 2 × bed until later. There is room for 5 waiting. ' +
        'Those who find no room go to “away”. Those who wait longer than this give up and go to “away”: always 14 days. ' +
        'Gives back bed. Then: to “served”.',
    );
  });

  it('tells of whom a share is, where all of some kind have gone another way', () => {
    const next = '[{when: {kind: heavy}, to: away}, {share: 70 %, to: served}, {to: away}]';
    const text = chain(`{serving: {work: {by: counter, takes: 1 hour}, next: ${next}}}`);
    expect(said(text, 'serving')).toContain(
      'Then: if kind is heavy, to “away”; of the others 70% to “served”; the rest to “away”.',
    );
    expect(said(text, 'serving', 'nl')).toContain('van de overigen 70% naar “served”; de rest naar “away”.');
  });

  it('tells of cases that come together at how many moments they come, and how many then', () => {
    const steps = '{serving: {work: {by: counter, takes: 20 minutes}, next: served}}';
    const fixed = chain(steps, { arrivals: '{p: {every: 5 minutes, batch: 4, to: serving}}' });
    expect(said(fixed, 'p')).toBe(
      'Every 5 minutes. The number that come together at each of these moments: 4. They first go to “serving”.',
    );
    expect(said(fixed, 'p', 'nl')).toMatch(
      /^Om de 5 minuten\. Het aantal dat op elk van die momenten tegelijk komt: 4\./,
    );
    const plan = planOf(compileText(fixed));
    const label = (language: Language) =>
      plan.arrivals.flatMap((each) => arrivalLabels(each, { plan, language, words: 'short' }));
    expect([label('en'), label('nl')]).toEqual([['about 4 every 5 minutes'], ['ongeveer 4 per 5 minuten']]);
    const drawn = '{p: {poisson: 600 per year, batch: "one of(1: 50 %, 3: 50 %)", to: serving}}';
    expect(said(chain(steps, { arrivals: drawn }), 'p')).toContain(
      'The number that come together at each of these moments: one of 1 (50%), 3 (50%).',
    );
  });

  it('tells the time of day at which cases begin and cease to come', () => {
    const stream = '{p: {poisson: 9 per hour, from: "2024-01-01 09:00", until: "2024-01-01 17:30", to: serving}}';
    const steps = '{serving: {work: {by: counter, takes: 20 minutes}, next: served}}';
    const of = (runs: string) => chain(steps, { runs, arrivals: stream });
    const [short, long] = [of('{from: 2024-01-01, for: 1 day}'), of('{from: 2024-01-01, for: 60 days}')];
    expect(said(short, 'p')).toContain('From 1 January 2024 09:00. Until 1 January 2024 17:30.');
    expect(said(short, 'p', 'nl')).toContain('Vanaf 1 januari 2024 09:00. Tot 1 januari 2024 17:30.');
    expect(said(long, 'p')).toContain('From 1 January 2024 09:00. Until 1 January 2024 17:30.');
  });

  it.each([
    ['1 FTE, works: office, hours per FTE: 1400 hours per year', 'Staff: 1 FTE (1,400 hours a year).'],
    ['{2024-01-01: 1.25 FTE, 2024-01-08: 2 FTE}', 'Staff: 1.25 FTE; 2 FTE from 8 January 2024.'],
    [
      '{2024-01-01: 1 FTE, 2024-01-02: 2 FTE, 2024-01-03: 3 FTE, 2024-01-04: 4 FTE, 2024-01-05: 5 FTE, 2024-01-06: 6 FTE}',
      'Staff: 1 FTE at first, changing 5 times between 2 January 2024 and 6 January 2024, and 6 FTE from then on.',
    ],
    ['2 people', 'Staff: 2.'],
    [
      '2.5 FTE, other work: 20 %',
      'Staff: 2 FTE. That is what is left for this chain: 20% of all there is goes to other work.',
    ],
    [
      '1 person, line: {order: priority, priority: 1, interrupts: restart}',
      'A higher priority interrupts work of a lower one, which begins again later.',
    ],
  ])('tells staff as the file counts them: %s', (staff, sentence) => {
    const hours = '{office: {monday to friday: "09:00-17:00"}}';
    const resources = `{counter: {staff: ${staff}}, bed: {places: 10 places}}`;
    expect(
      said(chain('{serving: {work: {by: counter, takes: 1 minute}, next: served}}', { hours, resources }), 'counter'),
    ).toContain(sentence);
  });

  it.each([
    ['en', 'From 1 January 2024 08:00. Until 1 January 2024 18:00.'],
    ['nl', 'Vanaf 1 januari 2024 08:00. Tot 1 januari 2024 18:00.'],
  ] as const)('tells the time at which a stream begins and ends within a day (%s)', (language, sentences) => {
    const text = exercise({
      runs: '{from: 2024-01-01, for: 3 days}',
      arrivals:
        '{visitors: {poisson: 9 per hour, from: "2024-01-01 08:00", until: "2024-01-01 18:00", to: serving}, others: {poisson: 9 per hour, from: 2024-01-02, to: serving}}',
    });
    expect(said(text, 'visitors', language)).toContain(sentences);
    expect(said(text, 'others')).toContain('From 2 January 2024.');
  });

  it('tells each branch with its rule, its share and its time, in the order in which they are tried', () => {
    const text = chain(`
  serving:
    work: {by: counter, takes: {by: kind, light: 5 minutes, heavy: 1 hour}}
    next:
      - {when: {kind: light, age: ">= 18 years"}, share: 40 %, after: 3 days, to: served}
      - {when: bed waiting > 10, to: away}
      - {share: {by: kind, light: 10 %, heavy: 50 %}, to: away}
      - {at most: 2, after: 1 hour, to: serving}
      - {to: served}`);
    expect(said(text, 'serving')).toBe(
      'Work by counter: always 5 minutes if kind is light, always 60 minutes if it is heavy. ' +
        'Then: if kind is light and age is at least 18 years, 40% to “served” after a time (always 3 days); ' +
        'if the number waiting for bed is more than 10, to “away”; ' +
        'of the others 10% if kind is light, 50% if it is heavy to “away”; ' +
        'the rest to “serving” after a time (always 60 minutes) (at most 2 times for a case); the rest to “served”.',
    );
  });

  it('tells a gate that stays shut, and money', () => {
    const text = chain(`
  serving:
    gate: {open while: bed waiting < 40, reopens: bed waiting < 25, closed to: away}
    charge: {by: kind, light: 75 euro, heavy: 150 euro}
    next: resting
  resting: {work: {by: bed, takes: 1 day}, next: served}`);
    expect(said(text, 'serving')).toBe(
      'A gate lets cases through as long as the number waiting for bed is less than 40; once shut, it opens again when ' +
        'the number waiting for bed is less than 25. Until then cases go to “away”. ' +
        'Added to what the case owes: 75 euro if kind is light, 150 euro if it is heavy. Then: to “resting”.',
    );
    expect(said(text, 'serving', 'nl')).toBe(
      'Zaken gaan door zolang het aantal wachtenden voor bed minder is dan 40; na een instroomstop pas weer als het ' +
        'aantal wachtenden voor bed minder is dan 25. Tot dan gaan ze naar “away”. ' +
        'Bij wat verschuldigd is, komt 75 euro als kind light is, 150 euro als het heavy is. Dan: naar “resting”.',
    );
  });

  it('tells a group: when it begins, how it meets, and what becomes of who stays away', () => {
    const text = chain(`
  serving:
    group:
      size: 10 places
      least: 6 places
      starts after: 30 days
      sessions: 4
      every: 7 days
      by: counter
      takes: 2 hours
      absent: 20 %
      may miss: {times: 1, then: away}
      drops out: {share: 5 %, to: away}
    next: served`);
    expect(said(text, 'serving')).toBe(
      'Waits until a group of 10 is full. After 30 days a group begins with those who are there, provided there are at least 6. ' +
        'The group meets 4 times, every 7 days: always 2 hours. Each session needs counter. ' +
        'Members absent from a session: 20%. Those who miss more than 1 go to “away”. ' +
        'Members who drop out between two sessions, to “away”: 5.0%. Then: to “served”.',
    );
  });

  it.each([
    ['1200 per year', 'At random moments, 1,200 a year.'],
    [
      '{2024-01-01: 1200 per year, 2024-05-01: 600 per year}',
      'At random moments, 1,200 a year at first, 600 from 1 May 2024.',
    ],
    [
      '1200 per year, varies: {by month: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 7]}',
      'At random moments, 1,200 a year. The rate is that times a factor that varies with the month. ' +
        'That makes 1,810 a year on average.',
    ],
    [
      '1200 per year, varies: {by weekday: [0, 1, 1, 1, 1, 1, 2]}',
      'At random moments, 1,200 a year. The rate is that times a factor that varies with the day of the week.',
    ],
  ])('tells how many come: %s', (rate, sentence) => {
    const arrivals = `{p: {poisson: ${rate}, to: serving}}`;
    const steps = '{serving: {work: {by: counter, takes: 20 minutes}, next: served}}';
    const text = chain(steps, { arrivals, runs: '{from: 2024-01-01, to: 2024-12-31}' });
    expect(said(text, 'p')).toBe(`${sentence} They first go to “serving”.`);
  });

  it('keeps values apart that have commas of their own, and says once and nothing in words that fit', () => {
    const text = chain(`
  serving:
    work: {by: counter, takes: {by: kind, light: "uniform(2 to 6 minutes)", heavy: 0 minutes}}
    next: [{share: 10 %, at most: 1, after: 1 hour, to: serving}, {to: served}]`);
    expect(said(text, 'serving')).toBe(
      'Work by counter: uniform, 2 minutes to 6 minutes if kind is light; always 0 if it is heavy. ' +
        'Then: 10% to “serving” after a time (always 60 minutes) (at most once for a case); the rest to “served”.',
    );
    expect(said(text, 'serving', 'nl')).toContain('(hoogstens één keer voor een zaak)');
  });

  it('tells values along a quantity', () => {
    const share = '{by: time waited, 1 day: 72 %, 7 days: 38 %}';
    const text = chain(
      `{serving: {work: {by: counter, takes: 1 hour}, next: [{share: ${share}, to: served}, {to: away}]}}`,
    );
    expect(said(text, 'serving')).toBe(
      'Work by counter: always 60 minutes. ' +
        'Then: 72% at 24 hours, 38% at 7 days, by the time it last waited to “served”; the rest to “away”.',
    );
  });

  it('tells a number that cases have by its name', () => {
    const resources = '{counter: {staff: 1 person, line: {order: priority}}, bed: {places: 10 places}}';
    const attributes =
      '{size: {title: {en: Size, nl: Omvang}, time: uniform(1 to 9 hours)}, lot: {number: uniform(0 to 1)}}';
    const text = chain(
      '{serving: {work: {by: counter, takes: size}, line: {priority: lot}, next: [{after: size, to: served}]}, x: {work: {by: bed, takes: size}, next: away}}',
      { resources, attributes, arrivals: '{a: {poisson: 1 per day, to: serving}, b: {poisson: 1 per day, to: x}}' },
    );
    expect(said(text, 'serving')).toBe(
      'Work by counter: the Size of the case. Priority: the lot of the case. Then: to “served” after a time (the Size of the case).',
    );
    expect(said(text, 'x', 'nl')).toContain('Omvang van de zaak');
  });

  it('tells a number that cases have where it is one of units or sessions', () => {
    const resources = '{counter: {staff: 3 people}}';
    const attributes = '{suspects: {title: {en: Suspects, nl: Verdachten}, number: uniform(1 to 3)}}';
    const text = chain(
      '{serving: {work: {by: {counter: suspects}, takes: 1 hour}, next: talk}, talk: {group: {size: 4 places, sessions: suspects, every: 7 days, takes: 2 hours}, next: served}}',
      { resources, attributes },
    );
    expect(said(text, 'serving')).toContain('Work by the Suspects of the case × counter: always 60 minutes.');
    expect(said(text, 'talk')).toContain(
      'The group meets every 7 days: always 2 hours. Each member comes as many times as its “Suspects” says.',
    );
    expect(said(text, 'talk', 'nl')).toContain('Elke deelnemer komt zo vaak als zijn “Verdachten” aangeeft.');
  });

  it('tells one case and one moment as one', () => {
    const text = chain('{serving: {work: {by: counter, takes: 1 hour}, next: served}}', {
      arrivals:
        '{a: {at: [1 day], to: serving}, b: {at: [1 day, 2 days], to: serving}, old: {backlog: 1 case, to: serving}}',
    });
    expect(said(text, 'a')).toContain('At 1 given moment.');
    expect(said(text, 'b', 'nl')).toContain('Op 2 opgegeven momenten.');
    expect(said(text, 'old')).toContain('At the start there is 1.');
    expect(said(text, 'old', 'nl')).toContain('Aan het begin is er 1.');
  });

  it('tells how long a backlog has waited', () => {
    const text = chain('{serving: {work: {by: counter, takes: 1 hour}, next: served}}', {
      arrivals:
        '{a: {poisson: 1 per day, to: serving}, old: {backlog: 12 cases, waited: exponential(mean 40 days), to: serving}}',
    });
    expect(said(text, 'old')).toBe(
      'At the start there are 12. They have waited already: exponential, mean 40 days. They first go to “serving”.',
    );
    expect(said(text, 'old', 'nl')).toContain('Ze hebben al gewacht: exponentieel');
  });

  it('tells when a place is open, and the days on which it is closed all the same', () => {
    const text = (hours: string, closed: string) =>
      exercise({
        runs: '{from: 2024-12-23, for: 10 days}',
        hours: `{office: ${hours}}`,
        holidays: `{free: ${closed}}`,
        resources: '{counter: {staff: 1 person, works: office}}',
      });
    const office = '{monday to thursday: ["09:00-12:30", "13:30-17:00"], friday: "09:00-12:30", closed on: free}';
    const christmas = '["12-25", "12-26", "2024-12-30 to 2025-01-01", "07-21"]';
    expect(said(text(office, christmas), 'office')).toBe(
      'Monday to Thursday: 09:00 to 12:30 and 13:30 to 17:00. Friday: 09:00 to 12:30. ' +
        'Closed in the period: 25 December 2024, 26 December 2024 and 30 December 2024 to 1 January 2025.',
    );
    expect(said(text(office, christmas), 'office', 'nl')).toBe(
      'Maandag tot en met donderdag: 09:00 tot 12:30 en 13:30 tot 17:00. Vrijdag: 09:00 tot 12:30. ' +
        'In de periode gesloten: 25 december 2024, 26 december 2024 en 30 december 2024 tot en met 1 januari 2025.',
    );
    expect(said(text(office, '["12-24 to 01-04"]'), 'office')).toContain(
      'Closed in the period: 24 December 2024 to 1 January 2025.',
    );
    expect(said(text(office, '["12-27 to 12-30"]'), 'office')).toContain(
      'Closed in the period: 27 December 2024 to 30 December 2024.',
    );
    // The spell that began the year before ends in this one.
    expect(said(text(office, '["01-05 to 12-25"]'), 'office')).toContain(
      'Closed in the period: 23 December 2024 to 25 December 2024.',
    );
    const night = '{saturday: "22:00-24:00", sunday: "00:00-24:00", closed on: free}';
    expect(said(text(night, '["07-21"]'), 'office')).toBe('Saturday: 22:00 to 24:00. Sunday: day and night.');
    expect(said(text('{every day: "08:00-20:00"}', '["07-21"]'), 'office')).toBe('Every day: 08:00 to 20:00.');
  });

  it('tells a roster by its shifts', () => {
    const shifts = 'shifts: {0 hours: 4 people, 16 hours: 2 people}';
    const text = exercise({ resources: `{counter: {roster: {every: 24 hours, offset: 6 hours, ${shifts}}}}` });
    expect(said(text, 'counter')).toBe(
      'By roster, every 24 hours from 1 January 2024 06:00 on: 4 at first, 2 after 16 hours.',
    );
  });

  it('tells who comes back', () => {
    const ends = '{served: {returns: {share: 15 %, after: 180 days, to: serving}}, away: {}}';
    const text = chain('{serving: {work: {by: counter, takes: 1 hour}, next: served}}', { ends });
    expect(said(text, 'served')).toBe(
      'Counts as completed. Of these people 15% come back with a new case, at “serving”, after a time (always 180 days).',
    );
  });

  it('tells what a policy changes, and what becomes of cases in progress', () => {
    const policies = `
  more staff:
    from: 2024-01-05
    in progress: stay
    resources: {counter: {staff: 3 people}}`;
    expect(said(exercise({ policies }), 'more staff')).toBe(
      'From 5 January 2024. Cases in progress stay where they are. Counter. Was: Staff: 1. Is: Staff: 3.',
    );
  });
});

describe('streams that policies begin and end', () => {
  const file = exercise({
    runs: '{from: 2024-01-01, to: 2024-12-31}',
    arrivals:
      '{people: {poisson: 500 per year, to: serving}, others: {poisson: 300 per year, to: serving}, parties: {every: 30 days, to: serving}, tourists: {poisson: 100 per year, from: 2024-06-01, to: serving}}',
    policies: `
  first:
    from: 2024-03-01
    in progress: stay
    arrivals: {others: null, online: {poisson: 900 per year, to: serving}, tours: {every: 7 days, to: serving}}
  second:
    from: 2024-09-01
    in progress: stay
    arrivals: {online: {poisson: 800 per year}, parties: null, post: {poisson: 200 per year, to: serving}}`,
  });

  it('are gone and new on the date of their own policy, and of no other', () => {
    expect(said(file, 'first')).toBe(
      'From 1 March 2024. Cases in progress stay where they are. Others. Gone. Online. New: At random moments, 900 a year. They first go to “serving”. Tours. New: Every 7 days. They first go to “serving”.',
    );
    expect(said(file, 'second')).toBe(
      'From 1 September 2024. Cases in progress stay where they are. Parties. Gone. Online. Was: At random moments, 900 a year. Is: At random moments, 800 a year. Post. New: At random moments, 200 a year. They first go to “serving”.',
    );
  });
});

describe('two scenarios beside each other', () => {
  const base = exercise({ title: 'One counter' });
  const scenario = (text: string) => scenarioOf(compileText(text));

  it('tell only what differs', () => {
    const two = exercise({ title: 'Two counters', resources: '{counter: {staff: 2 people}}' });
    const { title, sections } = compared(scenario(base), scenario(two), 'en');
    expect(title).toBe('“Two counters” compared with “One counter”');
    expect(sections).toMatchObject([
      { heading: 'Who does the work', things: [{ title: 'Counter', sentences: ['Was: Staff: 1.', 'Is: Staff: 2.'] }] },
    ]);
  });

  it('tell what is new and what is gone', () => {
    const other = exercise({
      steps:
        '{serving: {work: {by: counter, takes: exponential(mean 0.5 minutes)}, next: rest}, rest: {wait: 1 day, next: rested}}',
      ends: '{rested: {}}',
    });
    const { sections } = compared(scenario(base), scenario(other), 'en');
    const told = sections.map(({ heading, things }) => [heading, ...things.map(({ name }) => name)]);
    expect(told).toEqual([
      ['What happens to a case', 'serving', 'rest'],
      ['Where a case can end', 'served', 'rested'],
    ]);
    expect(sections[1]?.things.map(({ sentences }) => sentences)).toEqual([['Gone.'], ['New: Counts as completed.']]);
  });

  it('have no sections where nothing differs', () => {
    expect(compared(scenario(base), scenario(base), 'nl')).toMatchObject({ sections: [], likeness: 'same' });
  });

  it('are not the same over other periods, or with another start-up', () => {
    const over = (runs: string) => scenario(exercise({ title: 'One counter', runs }));
    const [ten, twenty] = [over('{from: 2024-01-01, for: 10 days}'), over('{from: 2024-01-01, for: 20 days}')];
    expect(compared(ten, twenty, 'en')).toMatchObject({
      period: 'Was: From 1 January 2024 to 10 January 2024. Is: From 1 January 2024 to 20 January 2024.',
      likeness: 'different',
    });
    const late = over('{from: 2024-01-01, for: 10 days, start-up: 1 day}');
    expect(compared(ten, late, 'en')).toMatchObject({
      period:
        'Was: From 1 January 2024 to 10 January 2024. Is: From 1 January 2024 to 10 January 2024. ' +
        'The start-up period, until 2 January 2024, is left out of the figures.',
      likeness: 'different',
    });
  });

  it('are not called the same where they differ in what no sentence tells', () => {
    const varying = (...first: readonly number[]) => {
      const factors = [...first, ...Array.from({ length: 22 }, () => 1)].join(', ');
      return scenario(
        exercise({
          title: 'One counter',
          arrivals: `{visitors: {poisson: 1 per minute, varies: {by hour: [${factors}]}, to: serving}}`,
        }),
      );
    };
    expect(compared(varying(0.5, 1.5), varying(0.5, 1.5), 'en')).toMatchObject({ sections: [], likeness: 'same' });
    expect(compared(varying(0.5, 1.5), varying(0.6, 1.4), 'en')).toMatchObject({
      sections: [],
      likeness: 'same in words',
    });
  });

  it('tell other opening hours, other holidays and another roster', () => {
    const open = (hours: string, days = '["01-01"]') =>
      scenario(
        exercise({
          hours: `{office: {monday to friday: "${hours}", closed on: free}}`,
          holidays: `{free: ${days}}`,
          resources: '{counter: {staff: 1 person, works: office}}',
        }),
      );
    const things = (one: string, other: string, days?: string) =>
      compared(open(one), open(other, days), 'en').sections.flatMap((section) => section.things);
    expect(things('09:00-17:00', '09:00-18:00')).toMatchObject([
      {
        name: 'office',
        sentences: ['Was: Monday to Friday: 09:00 to 17:00.', 'Is: Monday to Friday: 09:00 to 18:00.'],
      },
    ]);
    expect(things('09:00-17:00', '09:00-17:00', '["01-02"]')).toMatchObject([
      { sentences: ['Was: Closed in the period: 1 January 2024.', 'Is: Closed in the period: 2 January 2024.'] },
    ]);
  });

  it('tell inputs with both values', () => {
    const input = (value: string) => exercise({ inputs: `{pace: {value: ${value}, source: a book}}` });
    const { sections } = compared(scenario(input('3 per day')), scenario(input('4 per day')), 'en');
    expect(sections).toMatchObject([
      { heading: 'Inputs', things: [{ name: 'pace', sentences: ['Was 3 per day, is 4 per day.'] }] },
    ]);
  });
});
