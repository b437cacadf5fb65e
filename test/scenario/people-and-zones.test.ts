import { describe, expect, it } from 'vitest';
import { day, week } from '../../src/plan/units.ts';
import { compileText, exercise, planOf, problemsOf } from './compile-text.ts';

const attributes =
  '{kind: {lasting: yes, shares: {light: 60 %, heavy: 40 %}}, grams: {lasting: no, number: uniform(1 to 5)}}';

function planWith(sections: Readonly<Record<string, string>>) {
  return planOf(compileText(exercise({ attributes, ...sections })));
}

function problemsWith(sections: Readonly<Record<string, string>>) {
  return problemsOf(compileText(exercise({ attributes, ...sections })));
}

/** Steps with one choice between two ends. */
function choosing(when: string): Readonly<Record<string, string>> {
  return {
    steps: `{serving: {work: {by: counter, takes: 1 minute}, next: [{when: ${when}, to: served}, {to: served}]}}`,
  };
}

function conditionOf(when: string) {
  const route = planWith(choosing(when)).steps[0]?.parts.at(-1);
  return route?.kind === 'route' ? route.branches[0]?.when : undefined;
}

describe('people who return', () => {
  it('come back in a share, after a time, to a step', () => {
    const ends =
      '{served: {returns: {share: {by: kind, light: 5 %, heavy: 20 %}, after: exponential(mean 90 days), to: serving}}}';
    expect(planWith({ ends }).ends[0]?.returns).toEqual({
      share: {
        kind: 'by',
        attribute: 0,
        of: [
          { kind: 'fixed', value: 0.05 },
          { kind: 'fixed', value: 0.2 },
        ],
      },
      after: { kind: 'fixed', value: { kind: 'exponential', mean: 90 * day } },
      to: { kind: 'step', step: 0 },
    });
    expect(planWith({}).ends[0]?.returns).toBeUndefined();
  });

  it('keep the attributes that last', () => {
    expect(planWith({}).attributes.map(({ name, lasting }) => [name, lasting])).toEqual([
      ['kind', true],
      ['grams', false],
    ]);
  });

  it('reach steps that nobody else comes to', () => {
    const steps = '{serving: {work: {by: counter, takes: 1 minute}, next: served}, again: {wait: 1 day, next: gone}}';
    const ends = (to: string) => `{served: {returns: {share: 5 %, after: 1 day, to: ${to}}}, gone: }`;
    expect(problemsWith({ steps, ends: ends('again') })).toEqual([]);
    expect(problemsWith({ steps, ends: ends('serving') })).toEqual([
      expect.stringContaining('no case ever reaches the step "again"'),
    ]);
  });

  it('may all come back, time after time, but not in no time', () => {
    const ends = (after: string) => `{served: {returns: {share: 100 %, after: ${after}, to: serving}}}`;
    expect(problemsWith({ ends: ends('1 minute') })).toEqual([]);
    expect(problemsWith({ ends: ends('{by: kind, light: 1 day, heavy: 0 days}') })).toHaveLength(1);
  });
});

describe('a condition on what a case has behind it', () => {
  it.each([
    ['{earlier cases: ">= 1"}', { quantity: { kind: 'earlier cases' }, relation: '>=', value: 1 }],
    ['earlier cases = 0', { quantity: { kind: 'earlier cases' }, relation: '=', value: 0 }],
    ['time waited > 8 weeks', { quantity: { kind: 'time waited' }, relation: '>', value: 8 * week }],
    ['time since serving <= 30 days', { quantity: { kind: 'time since', step: 0 }, relation: '<=', value: 30 * day }],
  ])('is read from %s', (when, condition) => {
    expect(conditionOf(when)).toEqual({ kind: 'case', ...condition });
  });

  it('can be several things at once, beside attributes', () => {
    expect(conditionOf('{kind: heavy, earlier cases: [">= 1", "< 3"]}')).toMatchObject({
      kind: 'all',
      of: [
        { kind: 'level', attribute: 0 },
        {
          kind: 'all',
          of: [
            { relation: '>=', value: 1 },
            { relation: '<', value: 3 },
          ],
        },
      ],
    });
  });

  it('needs no name for how many cases, which are counted and not estimated', () => {
    const named = exercise({ attributes: '{kind: {shares: {light: 100 %, heavy: 0 %}}}' }).replace(
      'provenance: free\n',
      '',
    );
    const messages = (when: string) =>
      problemsOf(
        compileText(named.replace('next: served', `next: [{when: ${when}, to: served}, {to: served}]`)),
      ).filter((message) => /"(3|3 weeks)" stands in the flow/.test(message));
    expect(messages('{earlier cases: ">= 3"}')).toEqual([]);
    expect(messages('earlier cases >= 3')).toEqual([]);
    expect(messages('time waited > 3 weeks')).toHaveLength(1);
  });

  it('is whole: nothing is asked for between no and one earlier case, nor below none', () => {
    const steps = (none: string) =>
      `{serving: {work: {by: counter, takes: 1 minute}, next: [{when: earlier cases = 0, to: served}, {when: ${none}, to: served}]}}`;
    expect(problemsWith({ steps: steps('earlier cases >= 1') })).toEqual([]);
    expect(problemsWith({ steps: steps('earlier cases >= 2') })).toEqual([
      expect.stringContaining('shares sum to 0 %'),
    ]);
    expect(problemsWith(choosing('earlier cases < 0'))).toEqual([expect.stringContaining('no case can ever take')]);
    expect(problemsWith(choosing('time waited < 0 days'))).toEqual([expect.stringContaining('no case can ever take')]);
  });

  it('cannot keep a gate shut', () => {
    const gate = (open: string) =>
      `{serving: {gate: {open while: ${open}, reopens: counter waiting < 2, closed to: served}, work: {by: counter, takes: 1 minute}, next: served}}`;
    expect(problemsWith({ steps: gate('time waited < 1 day') })).toHaveLength(1);
    expect(problemsWith({ steps: gate('counter waiting < 5') })).toEqual([]);
  });
});

describe('zones', () => {
  const zones = '{city: {en: City, nl: Stad}, port: , outer: Outer zone}';
  const arrivals = (more = '') =>
    `{city reports: {every: 1 day, zone: city, to: serving}, port reports: {every: 2 days, zone: port, to: serving}${more}}`;

  it('are an attribute before all others, with the titles of the zones', () => {
    const plan = planWith({ zones, arrivals: arrivals() });
    expect(plan.zone).toBe(0);
    expect(plan.attributes[0]).toMatchObject({
      kind: 'category',
      name: 'zone',
      lasting: true,
      levels: [
        { name: 'city', title: { en: 'City', nl: 'Stad' } },
        { name: 'port', title: { en: 'port', nl: 'port' } },
        { name: 'outer', title: { en: 'Outer zone', nl: 'Outer zone' } },
      ],
    });
    expect(plan.attributes.map(({ name }) => name)).toEqual(['zone', 'kind', 'grams']);
    expect(plan.arrivals.map(({ zone }) => zone)).toEqual([0, 1]);
  });

  it('are none where the file names none', () => {
    const plan = planWith({});
    expect([plan.zone, plan.attributes.length, plan.arrivals[0]?.zone]).toEqual([undefined, 2, undefined]);
  });

  it('can be looked at like an attribute, by other attributes too', () => {
    const plan = planWith({
      zones,
      arrivals: arrivals(),
      attributes: '{kind: {shares: {by: zone, city: {light: 60 %, heavy: 40 %}, otherwise: heavy}}}',
      ...choosing('{zone: [port, outer]}'),
    });
    expect(plan.attributes[1]).toMatchObject({ shares: { kind: 'by', attribute: 0, of: [{}, { value: [0, 1] }, {}] } });
    const route = plan.steps[0]?.parts.at(-1);
    expect(route).toMatchObject({ branches: [{ when: { kind: 'level', attribute: 0, anyOf: [1, 2] } }, {}] });
  });

  it('may be left out by other work, which is marked, unless it meets what looks at them', () => {
    const more = ', others: {every: 1 day, background: yes, to: serving}';
    const plan = planWith({ zones, arrivals: arrivals(more) });
    expect(plan.arrivals.map(({ background, zone }) => [background, zone])).toEqual([
      [false, 0],
      [false, 1],
      [true, undefined],
    ]);
    expect(problemsWith({ zones, arrivals: arrivals(more), ...choosing('{zone: port}') })).toEqual([
      expect.stringContaining('the stream "others" has no zone, and "serving"'),
    ]);
    const ends = '{served: {costs: {by: zone, city: 1 euro, otherwise: 2 euro}}}';
    expect(problemsWith({ zones, arrivals: arrivals(more), ends })).toEqual([expect.stringContaining('and "served"')]);
    const drawn = '{kind: {shares: {by: zone, city: {light: 60 %, heavy: 40 %}, otherwise: heavy}}}';
    expect(problemsWith({ zones, arrivals: arrivals(more), attributes: drawn })).toEqual([
      expect.stringContaining('and "kind"'),
    ]);
  });
});

describe('a stream with dates', () => {
  const stream = (keys: string) => planWith({ arrivals: `{visitors: {every: 1 day, ${keys}to: serving}}` }).arrivals[0];

  it('begins and stops in seconds from the start of the run', () => {
    const { from, until } = stream('from: 2024-01-03, until: "2024-01-08 12:00", ') ?? {};
    expect([from, until]).toEqual([2 * day, 7.5 * day]);
    expect(stream('from: 2 days, until: 2024-01-11, ')).toMatchObject({ from: 2 * day, until: 10 * day });
  });

  it('lasts as long as the run where it has none', () => {
    expect(stream('')).toMatchObject({ from: 0, until: Number.POSITIVE_INFINITY, background: false });
    expect(stream('background: no, ')).toMatchObject({ background: false });
  });
});
