/** What becomes of the same cases: designs compared by cases that are followed until they leave, through scenario files. */

import { describe, expect, it } from 'vitest';
import { compareDesigns } from '../../../src/experiment/compare-designs.ts';
import type { MeasureId } from '../../../src/experiment/measures/register.ts';
import { replicate } from '../../../src/experiment/replicate.ts';
import type { Comparison, DesignResult, Difference, Measured } from '../../../src/experiment/result.ts';
import { runDesign } from '../../../src/experiment/run-design.ts';
import { scenarioFiles } from '../../../src/node/scenario-files.ts';
import { headline } from '../../../src/report/headline/headline.ts';
import { compileScenario } from '../../../src/scenario/compile.ts';
import { compileText, scenarioOf } from '../../scenario/compile-text.ts';

type Sections = Readonly<Record<string, string>>;

function file(sections: Sections): string {
  const lines = Object.entries(sections).map(([key, value]) => `${key}: ${value}`);
  return ['stuwmeer: 1', 'provenance: free', ...lines, ''].join('\n');
}

function compared(designs: Readonly<Record<string, Sections>>, replications = 2, baseline?: string): Comparison {
  const scenarios = Object.entries(designs).map(([key, sections]) => {
    const { plan } = scenarioOf(compileText(file({ title: key, ...sections })));
    return { key, plan };
  });
  return compareDesigns(scenarios, { seed: 'followed', replications, ...(baseline !== undefined && { baseline }) });
}

function differenceAt(of: readonly Difference[], measure: MeasureId, whereName: string): Difference {
  const found = of.find((each) => each.measure === measure && each.whereName === whereName);
  if (found === undefined) throw new Error(`no difference of ${measure} at ${whereName}`);
  return found;
}

function valueAt(of: { readonly measures: readonly Measured[] } | undefined, measure: MeasureId, whereName: string) {
  return of?.measures.find((each) => each.measure === measure && each.whereName === whereName)?.estimate.mean;
}

const sentences = (comparison: Comparison, language: 'en' | 'nl' = 'en') =>
  headline(comparison, language).differences.flatMap((each) => each.sentences);

/** Ten a day for 100 days; who is sentenced goes to prison, at once or after something that comes first. */
const sentenced = {
  runs: '{from: 2024-01-01, for: 100 days}',
  arrivals: '{sentences: {every: 2.4 hours, first: 1 hours, to: first}}',
  resources: '{court: {places: unlimited}}',
  ends: '{prison: {costs: 50 euro}}',
};
const atOnce = { ...sentenced, steps: '{first: {wait: 1 day, next: prison}}' };
const measureFirst = { ...sentenced, steps: '{first: {wait: 30 days, next: prison}}' };

describe('a design that only puts the end off', () => {
  const comparison = compared({ 'at once': atOnce, 'a measure first': measureFirst });

  it('spares nobody prison: the same cases end there, though fewer of them before the period is over', () => {
    const [base, other] = comparison.designs;
    expect([valueAt(base, 'ended', 'prison'), valueAt(other, 'ended', 'prison')]).toEqual([990, 700]);
    expect(differenceAt(comparison.differences, 'followed ended', 'prison')).toMatchObject({
      ...{ from: { mean: 1000 }, to: { mean: 1000 }, difference: { mean: 0, low: 0, high: 0 } },
      ...{ status: 'estimated', clear: false },
    });
    expect(differenceAt(comparison.differences, 'followed paid out', 'chain').difference.mean).toBe(0);
    expect(differenceAt(comparison.differences, 'in hand at end', 'chain').difference.mean).toBe(290);
  });

  it('tells no cut-off as an effect', () => {
    const cutOff = ['ended', 'share of cases', 'paid out', 'total time mean', 'total time p50', 'total time p90'];
    expect(comparison.differences.filter(({ measure }) => cutOff.includes(measure))).toEqual([]);
    expect(sentences(comparison).join(' ')).not.toMatch(/prison/);
  });

  it('takes longer, for everybody', () => {
    const { from, to } = differenceAt(comparison.differences, 'followed total time mean', 'chain');
    expect([from.mean, to.mean]).toEqual([expect.closeTo(1, 9), expect.closeTo(30, 9)]);
  });

  it('says in both languages of which cases ends are told', () => {
    expect(sentences(comparison).at(-1)).toBe(
      'Differences in ends, payments, total time and who gave up are those of the cases that came from 1 January 2024 to 9 April 2024, each followed until it left.',
    );
    expect(sentences(comparison, 'nl').at(-1)).toBe(
      'Verschillen in eindes, betalingen, doorlooptijd en wie afhaakte gaan over de zaken die van 1 januari 2024 tot en met 9 april 2024 binnenkwamen, elk gevolgd tot ze weg was.',
    );
  });
});

describe('cases that are followed', () => {
  it('find it as busy as before: a group fills with those who come after the period', () => {
    const course = {
      runs: '{from: 2024-01-01, for: 25 days}',
      arrivals: '{people: {every: 1 day, first: 12 hours, to: course}}',
      ends: '{done: }',
    };
    const group = (size: number) => `{course: {group: {size: ${size} places, takes: 2 hours}, next: done}}`;
    const { designs } = compared({ ten: { ...course, steps: group(10) }, five: { ...course, steps: group(5) } });
    expect(designs.map((design) => valueAt(design, 'ended', 'done'))).toEqual([20, 25]);
    expect(designs.map((design) => valueAt(design, 'followed ended', 'done'))).toEqual([25, 25]);
    expect(designs.map(({ followed }) => followed?.inside.mean)).toEqual([0, 0]);
  });

  it('are those who come within the window, not those who were there before, nor other work', () => {
    const office = {
      runs: '{from: 2024-01-01, for: 30 days, start-up: 10 days}',
      arrivals: '{files: {every: 1 day, first: 0 hours, to: work}, others: {every: 1 day, background: yes, to: work}}',
      resources: '{desk: {places: unlimited}}',
      ends: '{done: }',
    };
    const takes = (days: number) => `{work: {work: {by: desk, takes: ${days} days}, next: done}}`;
    const { designs } = compared({ short: { ...office, steps: takes(1) }, long: { ...office, steps: takes(15) } });
    expect(designs.map((design) => valueAt(design, 'followed', 'chain'))).toEqual([20, 20]);
    expect(designs.map((design) => valueAt(design, 'followed ended', 'done'))).toEqual([20, 20]);
  });

  it('give no difference where they do not leave within a stated time, and it is said why', () => {
    const desk = {
      runs: '{from: 2024-01-01, for: 100 days}',
      arrivals: '{files: {every: 12 hours, first: 0 hours, to: work}}',
      steps: '{work: {work: {by: desk, takes: 1 day}, next: done}}',
      ends: '{done: {costs: 10 euro}}',
    };
    const staffed = (units: number) => `{desk: {places: ${units} places, line: {order: last come}}}`;
    const comparison = compared({ one: { ...desk, resources: staffed(1) }, two: { ...desk, resources: staffed(2) } });
    const difference = differenceAt(comparison.differences, 'followed ended', 'done');
    expect(difference).toMatchObject({ status: 'still inside', clear: false, difference: { mean: undefined } });
    expect(differenceAt(comparison.differences, 'followed paid out', 'chain').status).toBe('still inside');
    // The last to come goes first: of 200 who came 100 were done, and the others wait below those who come later.
    expect(comparison.designs.map(({ followed }) => followed?.inside.mean)).toEqual([expect.closeTo(100, -1), 0]);
    expect(sentences(comparison).at(-1)).toMatch(
      /^Differences in ends, payments, total time and who gave up are not given: of the 200 cases that came in the period, about \d+ were still inside in “one” on 19 July 2024\.$/,
    );
    expect(sentences(comparison, 'nl').at(-1)).toMatch(
      /^Verschillen in eindes, betalingen, doorlooptijd en wie afhaakte worden niet gegeven: /,
    );
  });

  it('stay comparable where hardly any are left, and the range allows for those', () => {
    const stuck = {
      runs: '{from: 2024-01-01, for: 100 days}',
      arrivals: '{files: {every: 1 hour, first: 0 hours, to: leave}, one: {at: 2024-01-02, to: hold}}',
      resources: '{shelf: {places: unlimited}}',
      steps: '{leave: {wait: 1 day, next: done}, hold: {work: {by: shelf, takes: 10 years}, next: done}}',
      ends: '{done: }',
    };
    const comparison = compared({ a: stuck, b: stuck });
    expect(comparison.designs[0]?.followed?.inside.mean).toBe(1);
    const { difference, status, clear } = differenceAt(comparison.differences, 'followed ended', 'done');
    expect({ status, clear, mean: difference.mean, low: difference.low, high: difference.high }).toEqual({
      ...{ status: 'estimated', clear: false, mean: 0, low: -1, high: 1 },
    });
    expect(differenceAt(comparison.differences, 'followed total time mean', 'chain').status).toBe('still inside');
    expect(sentences(comparison).at(-1)).toBe(
      'Of these 2,401 cases about 1 were still inside in “b” on 19 July 2024; the ranges allow for them.',
    );
  });

  it('are compared in their ends, and not in their money, where a few in a thousand are left', () => {
    const stuck = {
      runs: '{from: 2024-01-01, for: 30 days}',
      arrivals: '{files: {every: 1 hour, first: 0 hours, to: leave}, three: {at: [1 day, 2 days, 3 days], to: hold}}',
      resources: '{shelf: {places: unlimited}}',
      steps: '{leave: {wait: 1 day, next: done}, hold: {work: {by: shelf, takes: 10 years}, next: done}}',
      ends: '{done: {costs: 10 euro}}',
    };
    const { differences } = compared({ a: stuck, b: stuck });
    // 3 of 723.
    expect(differenceAt(differences, 'followed ended', 'done')).toMatchObject({
      ...{ status: 'estimated', clear: false },
      difference: { mean: 0, low: -3, high: 3 },
    });
    expect(differenceAt(differences, 'followed paid out', 'chain').status).toBe('still inside');
  });

  const root = new URL('../../../scenarios/', import.meta.url).pathname;
  const shipped = (key: string) => {
    const entry = `${root}${key}.yaml`;
    return { key, plan: scenarioOf(compileScenario(entry, scenarioFiles(entry, root), [])).plan };
  };

  // Replication by replication, without the forecasts and the second design that a comparison adds.
  it.each(['antwerp-history', 'antwerp-2018-repeaters', 'netherlands-educational-measure'])(
    'change nothing of what is measured in the period, to the last digit: %s',
    (key) => {
      const { plan } = shipped(key);
      const chance = { seed: 'bytes', replication: 0 };
      const { followed: _, ...alone } = replicate(plan, chance);
      const { followed, ...beside } = replicate(plan, chance, { follows: true });
      expect(followed?.values[0]?.[0]).toBeGreaterThan(1000);
      expect(beside).toEqual(alone);
    },
  );

  it('change nothing in the result of a design beside another', () => {
    const scenario = shipped('care-waiting-list');
    const options = { seed: 'bytes', replications: 2 };
    const alone = runDesign(scenario, options);
    const [beside] = compareDesigns([scenario, { ...scenario, key: 'again' }], options).designs;
    const measured = ({ followed: _f, stretches: _s, measures, ...rest }: DesignResult) => ({
      ...rest,
      measures: measures.filter(({ measure }) => !measure.startsWith('followed')),
    });
    if (beside === undefined) throw new Error('two designs were compared');
    expect(beside.followed?.cases.mean).toBeGreaterThan(1000);
    expect(JSON.stringify(measured(beside))).toBe(JSON.stringify(measured(alone)));
  });

  it('are not compared by averages where another design lets other people in', () => {
    const street = {
      runs: '{from: 2024-01-01, for: 10 days}',
      steps: '{go: {wait: 1 day, next: done}, drive: {wait: 5 days, next: done}}',
    };
    const walkers = 'walkers: {every: 1 day, first: 1 hour, to: go}';
    const drivers = 'drivers: {every: 1 day, first: 1 hour, to: drive}';
    const ends = '{done: }';
    const one = { ...street, steps: '{go: {wait: 1 day, next: done}}', arrivals: `{${walkers}}`, ends };
    const comparison = compared({ one, more: { ...street, arrivals: `{${walkers}, ${drivers}}`, ends } });
    expect(differenceAt(comparison.differences, 'followed total time mean', 'chain')).toMatchObject({
      ...{ status: 'other cases', clear: false },
    });
    expect(differenceAt(comparison.differences, 'followed ended', 'done').difference.mean).toBe(10);
  });
});
