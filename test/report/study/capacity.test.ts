import { describe, expect, it } from 'vitest';
import type { CapacityResult, EndPoint, ShortAtEnd } from '../../../src/experiment/capacity/capacity-result.ts';
import { findCapacity } from '../../../src/experiment/capacity/find-capacity.ts';
import type { Least } from '../../../src/experiment/capacity/least-enough.ts';
import { readTarget } from '../../../src/experiment/capacity/target.ts';
import { runHere } from '../../../src/experiment/jobs.ts';
import { drawChart } from '../../../src/node/draw-chart.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { capacityReport } from '../../../src/report/study/capacity/capacity-report.ts';
import { compileText, exercise, planOf } from '../../scenario/compile-text.ts';
import { withoutLabels } from '../../support/csv-keys.ts';

const plan = planOf(
  compileText(
    exercise({
      title: '{en: Desk, nl: Balie}',
      runs: '{from: 2024-01-01, for: 60 days}',
      arrivals: '{visitors: {poisson: 7 per day, to: serving}}',
      resources: '{counter: {title: {en: Counter, nl: Loket}, staff: 3 people}}',
      steps: '{serving: {work: {by: counter, takes: exponential(mean 12 hours)}, next: served}}',
    }),
  ),
);
const asked = { key: 'desk', plan, seed: 's', replications: 5, most: 20, costs: [], prices: [], from: 0 };
const wait = readTarget('wait mean <= 3 hours', plan, 'counter');
if (wait.kind === 'wrong') throw new Error(wait.message.en);
const one = await findCapacity(runHere, { ...asked, resources: [0], targets: [wait.target] }, () => undefined);
const chain = await findCapacity(runHere, { ...asked, resources: [], targets: [] }, () => undefined);

const told = (result: CapacityResult, language: 'en' | 'nl') => capacityReport(result, { language, dialect: 'plain' });

function having(found: Least): CapacityResult {
  const searches = one.searches.map((search) => {
    if (found.kind !== 'nothing helps') return { ...search, found };
    const curve = search.curve.map((point) => ({ ...point, outcome: found.outcome }));
    return { ...search, found, curve };
  });
  return { ...one, searches };
}

function ending(outcome: 'met' | 'missed' | 'open', short: readonly number[] = []): CapacityResult {
  const targets = chain.end.targets.map((target) => ({ ...target, outcome }));
  return { ...chain, end: { ...chain.end, outcome, short, targets } };
}

const enoughAtSix = having({ kind: 'enough', enough: 6, notEnough: 5, isMonotone: true });

/** The counter is short at what was found. */
function shortIn(part?: ShortAtEnd['part'], isClosed = false): Pick<EndPoint, 'short' | 'shortages'> {
  return { short: [0], shortages: [{ resource: 0, part, isClosed }] };
}

const closedInFebruary: Plan = {
  ...plan,
  resources: plan.resources.map((resource) => {
    const levels = [0, 31 * 86_400, 60 * 86_400].map((from, i) => ({ from, units: i === 1 ? 0 : 3, speed: 1 }));
    return { ...resource, capacity: { ...resource.capacity, levels } };
  }),
};

/** What there is was found to be enough. */
const alreadyThere: CapacityResult = {
  ...chain,
  searches: chain.searches.map((search) => {
    const found: Least = { kind: 'enough', enough: 3, notEnough: 2, isMonotone: true };
    return { ...search, found };
  }),
};

/** Nothing is seen of what was asked for, whatever there is. */
const unseen: CapacityResult = {
  ...one,
  searches: one.searches.map((search) => {
    const found: Least = { kind: 'nothing helps', most: search.curve.at(-1)?.steps ?? 0, outcome: 'open' };
    const curve = search.curve.map((point) => {
      const targets = point.targets.map((target) => ({ ...target, status: 'nothing observed' as const }));
      return { ...point, outcome: 'open' as const, targets };
    });
    return { ...search, found, curve };
  }),
};

/** The first step of the chain, with a gap below what is enough. */
const between: CapacityResult = {
  ...chain,
  searches: chain.searches.map((search) => {
    const found: Least = { kind: 'enough', enough: 6, notEnough: 3, isMonotone: true };
    return { ...search, found };
  }),
};

describe('what is said of a search', () => {
  it.each([
    [
      having({ kind: 'enough', enough: 6, notEnough: 5, isMonotone: true }),
      '6 people at Counter would be enough',
      '5 people would not',
    ],
    [
      having({ kind: 'enough', enough: 6, notEnough: 3, isMonotone: true }),
      '; in between, ',
      'replications cannot tell',
    ],
    [
      having({ kind: 'enough', enough: 6, notEnough: undefined, isMonotone: true }),
      'whether less would do',
      'cannot tell',
    ],
    [
      having({ kind: 'enough', enough: 1, notEnough: undefined, isMonotone: true }),
      '1 person at Counter',
      'and it cannot be less',
    ],
    [
      having({ kind: 'enough', enough: 6, notEnough: 5, isMonotone: false }),
      'More was not always better',
      'look at the curve',
    ],
    [
      having({ kind: 'nothing helps', most: 40, outcome: 'missed' }),
      'no capacity at Counter is enough',
      'beyond 40 people nothing changes',
    ],
    [
      having({ kind: 'nothing helps', most: 40, outcome: 'open' }),
      'whether any capacity at Counter is enough',
      'cannot be told with',
    ],
    [
      having({ kind: 'too many looks', most: 40, enough: undefined }),
      'no answer for Counter',
      'the most that was tried was 40 people',
    ],
    [
      ending('met'),
      'with 4 people at Counter the targets are met: “no shortage anywhere”',
      'First, Counter: 4 people would be enough instead of 3 people',
    ],
    [{ ...ending('met'), searches: [] }, 'as it is, the targets are met', 'no shortage anywhere'],
    [ending('missed', [0]), 'with 4 people at Counter this is not met: “no shortage anywhere”', 'Short there: Counter'],
    [ending('open'), 'replications cannot tell', 'whether this is met'],
    [
      { ...ending('open'), searches: [], end: { ...ending('open').end, units: [] } },
      'cannot tell whether this is met with what there is',
      'No place that this is about can be given another capacity.',
    ],
    [alreadyThere, 'First, Counter: 3 people, as it is, would be enough, 2 people would not'],
    [
      { ...having({ kind: 'nothing helps', most: 40, outcome: 'missed' }), from: 20 * 86_400 },
      'what keeps it from the target happens before 21 January 2024, or is not capacity',
    ],
    [
      { ...having({ kind: 'enough', enough: 6, notEnough: 5, isMonotone: true }), from: 20 * 86_400 },
      'The new number holds from 21 January 2024 on; what happens before that counts towards the targets too.',
      'As it is, it has 3 people from then on.',
    ],
    [
      {
        ...having({ kind: 'enough', enough: 6, notEnough: 5, isMonotone: true }),
        ...{ from: 20 * 86_400, end: { ...one.end, ...shortIn(), shortBefore: [0] } },
      },
      'Counter is short of capacity before 21 January 2024: until then it has what the file gives it.',
    ],
    [
      { ...enoughAtSix, end: { ...one.end, ...shortIn() } },
      'Counter is short of capacity even so: something other than capacity keeps the list there within bounds.',
    ],
    [
      { ...enoughAtSix, end: { ...one.end, ...shortIn({ from: 31 * 86_400, until: 60 * 86_400 }) } },
      'Counter is short of capacity from 1 February 2024 to 29 February 2024 even so.',
    ],
    [
      { ...enoughAtSix, plan: closedInFebruary, end: { ...one.end, ...shortIn(undefined, true) } },
      'In the file Counter has no capacity at all from 1 February 2024 to 29 February 2024; that stays so',
    ],
    [
      unseen,
      'cannot be told: in some or all of',
      'there was nothing to measure it by, however much capacity there was',
    ],
    [between, 'would not, and in between it cannot be told'],
  ])('%#: %s', (result, ...phrases) => {
    const english = told(result, 'en').sentences.join(' ');
    const dutch = told(result, 'nl').sentences.join(' ');
    expect(dutch).toContain('“Balie”: ');
    for (const phrase of phrases) expect(english).toContain(phrase);
    expect(english).not.toMatch(/[{}]|undefined|Infinity|NaN/);
    expect(dutch).not.toMatch(/[{}]|undefined|Infinity|NaN|\b(enough|the|would|place|not)\b/);
  });
});

describe('a target that less meets and more does not', () => {
  it('is not told as one that nothing meets', () => {
    const most = one.searches[0]?.curve.at(-1)?.steps ?? 0;
    const found: Least = { kind: 'nothing helps', most, outcome: 'missed' };
    const turned: CapacityResult = {
      ...one,
      searches: one.searches.map((search) => ({
        ...search,
        found,
        curve: search.curve.map((point) => ({ ...point, outcome: point.steps <= 3 ? 'met' : 'missed' })),
      })),
    };
    const sentences = told(turned, 'en').sentences.join(' ');
    expect(sentences).toContain(
      '3 people at Counter would be enough for “wait mean <= 3 hours”, but more would not always be',
    );
    expect(sentences).not.toContain('no capacity at');
    expect(sentences).not.toContain('No other place is short');
    expect(told(turned, 'nl').sentences[0]).toContain('met 3 personen bij Loket is er genoeg');
  });
});

describe('of what time a search speaks', () => {
  it('is said of all of it, and of a target that is of a part', () => {
    const sentences = told(one, 'en').sentences.join(' ');
    expect(sentences).toContain('of each setting, of 1 January 2024 to 29 February 2024 and on the same cases');
    const jam = readTarget('does not jam by 2024-02-01', plan, 'counter');
    if (jam.kind === 'wrong') throw new Error(jam.message.en);
    const other = told({ ...one, searches: one.searches.map((each) => ({ ...each, targets: [jam.target] })) }, 'en');
    expect(other.sentences[0]).toContain('“no shortage at Counter”, up to and including 1 February 2024');
    expect(other.tables[0]?.columns[1]?.title).toBe(
      'Demand, as a share of capacity, up to and including 1 February 2024',
    );
    expect(other.details.at(-1)?.caption).toBe('The places, with what was found: 1 January 2024 to 29 February 2024');
  });

  it('knows what is unlimited from what changes', () => {
    const { resources } = plan;
    const unlimited = resources.map((each) => ({
      ...each,
      capacity: { ...each.capacity, levels: [{ from: 0, units: Number.POSITIVE_INFINITY, speed: 1 }] },
    }));
    const searches = one.searches.map((each) => ({ ...each, units: { ...each.units, today: undefined } }));
    const changing = told({ ...one, searches }, 'en').sentences;
    expect(changing).toContain(
      'In the file the number there changes over the period; the answer here is a single number throughout.',
    );
    const none = told({ ...one, searches, plan: { ...plan, resources: unlimited } }, 'en').sentences;
    expect(none).toContain('In the file its number is unlimited.');
    expect(none.join(' ')).not.toContain('changes over the period');
  });
});

describe('demand that may be more than capacity', () => {
  it('has an interval that goes beyond all of it', () => {
    const estimate = { mean: 0.997, low: 0.968, high: 1.026, sd: 0.1, p10: 0.9, p50: 1, p90: 1.1, replications: 40 };
    const results = [{ outcome: 'open', status: 'estimated', estimate, short: [] }] as const;
    const jam = readTarget('does not jam', plan, 'counter');
    if (jam.kind === 'wrong') throw new Error(jam.message.en);
    const searches = one.searches.map((search) => ({
      ...{ ...search, targets: [jam.target] },
      curve: search.curve.map((point) => ({ ...point, targets: results })),
    }));
    const { tables, charts } = told({ ...one, searches }, 'en');
    expect(tables[0]?.rows[0]?.[1]).toBe('99.7% (96.8% to 102.6%)');
    expect(charts[0]?.reading).toContain('99.7% (96.8% to 102.6%) with');
  });
});

describe('a mix', () => {
  it('is called the cheapest only where cheaper ones are told apart from it', () => {
    const [search] = one.searches;
    if (search === undefined) throw new Error('there is a search');
    const { units, guess } = search;
    const said = (isDecided: boolean, language: 'en' | 'nl') => {
      const resources = [{ resource: 0, units, guess, cost: 1000, steps: 4 }];
      const whole = { found: 'enough', cost: 4000, costToday: 3000, isProven: true, isMonotone: true } as const;
      const mix = { ...whole, resources, isDecided, points: [] };
      return told({ ...one, way: 'cheapest mix', searches: [], mix }, language).sentences.join(' ');
    };
    expect(said(true, 'en')).toContain('the cheapest mix for');
    expect(said(true, 'en')).not.toContain('cheaper mixes');
    expect(said(false, 'en')).toContain('a mix that is enough for');
    expect(said(false, 'en')).toContain('Whether some cheaper mixes are enough, 20 replications cannot tell');
    expect(said(false, 'nl')).toContain('Van sommige goedkopere combinaties is met 20 herhalingen niet te zeggen');
  });
});

describe('an FTE that is no number of tenths', () => {
  const searches = having({ kind: 'enough', enough: 4, notEnough: 3, isMonotone: true }).searches.map((search) => ({
    ...search,
    units: { ...search.units, kind: 'FTE' as const, stepsPerUnit: 10, today: 0.32 },
  }));
  const report = told({ ...one, searches }, 'en');

  it('is written as it is, and is not the tenth that was tried below it', () => {
    expect(report.sentences.join(' ')).toContain('It has 0.32 FTE now.');
    expect(report.sentences.join(' ')).toContain('0.4 FTE at Counter would be enough');
    const [table] = report.tables;
    expect(table?.rows.map(([units]) => units)).toContain('0.3');
    expect(table?.rows.flat().join(' ')).not.toContain('now');
    const [file] = report.files;
    expect(withoutLabels(file?.text ?? '')).toMatch(/^1,counter,FTE,0\.3,not enough,/m);
    expect(told({ ...one, searches }, 'nl').sentences.join(' ')).toContain('0,32 fte');
  });
});

describe('a number that changes over the period', () => {
  it('is not told as none, in the table either', () => {
    const searches = chain.searches.map((search) => ({ ...search, units: { ...search.units, today: undefined } }));
    const report = told({ ...chain, searches }, 'en');
    expect(report.tables[0]?.rows[0]?.slice(0, 2)).toEqual(['Counter', 'a changing number']);
    expect(report.sentences.join(' ')).toContain('would be enough instead of a changing number');
  });
});

describe('what a search leaves', () => {
  const report = told(one, 'en');

  it('has a row for each number that was tried, in the table and in the file', () => {
    const [search] = one.searches;
    const [table] = report.tables;
    expect(table?.rows).toHaveLength(search?.curve.length ?? 0);
    expect(table?.rows.map(([units]) => units)).toContain('now 3');
    expect(table?.columns[1]?.title).toContain('(hours)');
    const [file] = report.files;
    expect(file?.name).toBe('capacity.csv');
    expect(file?.text.trim().split('\n')).toHaveLength((search?.curve.length ?? 0) + 1);
    // In the unit of the table, where the search has days.
    const mean = 24 * (search?.curve[0]?.targets[0]?.estimate?.mean ?? 0);
    const [, first = ''] = file?.text.split('\n') ?? [];
    expect(mean).toBeGreaterThan(24);
    expect(first).toContain(`,hours,hours,missed,estimated,${String(mean).slice(0, 6)}`);
    expect(table?.rows[0]?.[1]).toMatch(new RegExp(`^${Math.round(mean)} \\(`));
  });

  it('has a curve with the target, what there is now, the first guess and what is enough', async () => {
    const [chart] = report.charts;
    expect(chart?.name).toBe('capacity-counter');
    expect(chart?.reading).toMatch(
      /^Waiting time of those who got their turn \(average\): \d+ hours \(.*\) with 3 people \(now\) and \d\.?\d* hours? .*with \d people \(enough\); the target is at most 3 hours\.$/,
    );
    const svg = chart === undefined ? '' : (await drawChart(chart.spec)).svg;
    for (const text of ['target: at most 3 hours', 'now', 'first guess', 'not enough', 'People', 'hours']) {
      expect(svg).toContain(`>${text}<`);
    }
  });

  it('names what lies above its picture', async () => {
    const [chart] = report.charts;
    // Three people, of whom 3.5 would be needed, have a wait of many times the three hours.
    const drawn = chart === undefined ? '' : (await drawChart(chart.spec)).svg;
    expect(drawn).toMatch(/Far above the target, outside the picture: [^<]*3/);
    const [calm] = told(
      { ...one, searches: one.searches.map((each) => ({ ...each, curve: each.curve.slice(-1) })) },
      'en',
    ).charts;
    const all = calm === undefined ? '' : (await drawChart(calm.spec)).svg;
    expect(all).not.toContain('out of the picture');
  });

  it('shows what there is where all of it lies far above the target', async () => {
    const far = readTarget('wait mean <= 0.01 hours', plan, 'counter');
    if (far.kind === 'wrong') throw new Error(far.message.en);
    const curve = one.searches.flatMap((search) =>
      search.curve.slice(0, 3).map((point) => ({ ...point, outcome: 'missed' as const })),
    );
    const found: Least = { kind: 'nothing helps', most: curve.at(-1)?.steps ?? 0, outcome: 'missed' };
    const [chart] = told(
      { ...one, searches: one.searches.map((each) => ({ ...each, targets: [far.target], found, curve })) },
      'en',
    ).charts;
    if (chart === undefined) throw new Error('no chart');
    // The program that makes pictures of a chart ends at once where all of a clipped area lies outside it.
    const { svg, png } = await drawChart(chart.spec);
    expect(png.length).toBeGreaterThan(1000);
    expect(svg).not.toContain('outside the picture');
    const unseenHere = curve.map((point) => ({ ...point, targets: [] }));
    const [blank] = told(
      {
        ...one,
        searches: one.searches.map((each) => ({ ...each, targets: [far.target], found, curve: unseenHere })),
      },
      'en',
    ).charts;
    expect(blank?.reading).toBe(
      'By people: Waiting time of those who got their turn (average). The lines mark the target, what there is now and the first guess.',
    );
  });

  it('tells everything to programs', () => {
    const { result, settings } = report;
    expect(settings).toMatchObject({
      seed: 's',
      replications: 5,
      mostReplications: 20,
      confidence: 0.95,
      from: '2024-01-01',
    });
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(result).toMatchObject({
      targets: [{ written: 'wait mean <= 3 hours', kind: 'measure', value: 3, unit: 'hours', by: null }],
      searches: [{ resource: 'counter', unitsOf: 'people', today: 3, firstGuess: { rule: 'Erlang C' } }],
      mix: null,
    });
  });

  it('has the same files in Dutch, with another text', () => {
    const dutch = told(one, 'nl');
    const keys = ({ files }: typeof report) => files.map(({ name, text }) => ({ name, text: withoutLabels(text) }));
    expect(keys(dutch)).toEqual(keys(report));
    const [, row = ''] = dutch.files[0]?.text.split('\n') ?? [];
    expect(row).toMatch(/^1,counter,Loket,people,Personen,3,today,.*,hours,uur,/);
    expect(dutch.files[0]?.sheet?.table.columns.map(({ head }) => head)).toContain('Zoektocht');
    expect(dutch.result).toEqual(report.result);
    expect(dutch.method.map(({ term }) => term)).not.toEqual(report.method.map(({ term }) => term));
  });
});
