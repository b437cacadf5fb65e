import { describe, expect, it } from 'vitest';
import { sensitivityAsked } from '../../../src/experiment/uncertainty/sensitivity-asked.ts';
import type { SensitivityStudy } from '../../../src/experiment/uncertainty/sensitivity-study.ts';
import { sensitivityReport } from '../../../src/report/study/sensitivity/sensitivity-report.ts';
import { compileText, exercise } from '../../scenario/compile-text.ts';

const compiled = compileText(
  exercise({
    title: '{en: Desk, nl: Balie}',
    runs: '{from: 2024-01-01, for: 60 days}',
    inputs: `
  visitors: {value: 7 per day, assumption: a, range: 3 to 9 per day}
  staff: {value: 3 people, assumption: a, range: 0 to 5 people}`,
    arrivals: '{visitors: {poisson: visitors, to: serving}}',
    resources: '{counter: {title: {en: Counter, nl: Loket}, staff: staff}}',
    steps: '{serving: {work: {by: counter, takes: exponential(mean 8 hours)}, next: served}}',
  }),
);
if (compiled.kind !== 'ok') throw new Error('the scenario is wrong');
const scenarios = [compiled.scenario];
const wished = { measure: 'waiting at end at counter', seed: 's', replications: 3, runs: 600 };
const asked = sensitivityAsked(scenarios, wished);
const places = asked.varied.map((_, i) => i);

/** @param low of the part of the variance of the one input that was looked at */
function studied(low: number, breaking: SensitivityStudy['breaking']['found'] = []): SensitivityStudy {
  const part = { value: 0.03, low, high: 0.09 };
  return {
    asked,
    base: { values: [1, 2, 3], status: 'estimated', jams: [undefined] },
    swings: places.map(() => ({ low: 1, high: 9 })),
    screening: places.map((i) => ({ muStar: 10 / (1 + 5 * i), mu: 1, sigma: 1, count: 10, chance: 0.1 })),
    matter: places,
    walks: 10,
    breaking: { found: breaking, unknown: [], untraced: [] },
    shares: {
      ...{ kind: 'shares', unseen: [1], inputs: [0], leftOut: 0, chance: 0.01, rows: 40, mean: 5, variance: 9 },
      indices: [{ first: part, total: { value: 0.6, low: 0.1, high: 1 }, largest: 1 }],
    },
    tried: { settings: 190, impossible: 4, withoutValue: [], reasons: [], runs: 558 },
  };
}

const told = (study: SensitivityStudy, language: 'en' | 'nl' = 'en') =>
  sensitivityReport(study, scenarios, { language, dialect: 'plain' });

describe('what a study of sensitivity says', () => {
  it('does not tell anybody to measure first what may take away nothing', () => {
    expect(told(studied(0.02)).sentences[0]).toMatch(/^Measure this first: visitors\. Knowing it would take away 3% /);
    const [answer = ''] = told(studied(0)).sentences;
    expect(answer).toMatch(/^Visitors has the largest effect, but knowing it alone would take away 3% \(0 to 9%\) /);
    expect(answer).toContain('which may be nothing');
    expect(told(studied(0), 'nl').sentences[0]).toMatch(/^Visitors heeft het grootste effect, maar alleen dat weten/);
  });

  it('says of what it is: of how many settings, replications and what period', () => {
    expect(told(studied(0.02)).sentences).toContain(
      'At each of the 186 settings 3 replications of 1 January 2024 to 29 February 2024, with the same cases at every setting.',
    );
  });

  it('tells no turn beyond the end of a range, and that a slight shortage is not a jam', () => {
    const question = { kind: 'jams at', design: 0 } as const;
    const [before, after] = [{ kind: 'nowhere' }, { kind: 'place', place: 'counter' }] as const;
    const staff = asked.uncertain.findIndex(({ name }) => name === 'staff');
    const turn = (last: number, first: number) => {
      const found = { input: staff, question, before, after, end: 'low', between: [last, first] } as const;
      const { tables, sentences } = told(studied(0.02, [found]));
      return { row: tables.at(-1)?.rows[0]?.slice(2), sentences };
    };
    expect(turn(0.2, 0).row).toEqual(['0 people', '“Desk” jams first at Counter']);
    expect(turn(0.4, 0.2).row).toEqual(['1 person or less', '“Desk” jams first at Counter']);
    expect(turn(0.2, 0).sentences).toContain('Slightly short of capacity does not count as jamming here.');
    expect(told(studied(0.02)).sentences.join(' ')).not.toContain('Slightly short');
  });
});
