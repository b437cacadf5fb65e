import { describe, expect, it } from 'vitest';
import type { Comparison, DesignResult, PeriodResult } from '../../../src/experiment/result.ts';
import { chainSheets } from '../../../src/report/diagram/chain-sheets.ts';
import { reportHtml } from '../../../src/report/html/report.ts';
import { comparison, referEveryone, scenarioOf } from '../fixture.ts';

const day = 86_400;
const { plan } = referEveryone;
const { attributes, arrivals, resources, steps, ends } = plan;
const until = plan.period.horizon;

function period(kind: PeriodResult['kind'], policy: number | undefined, from: number, to: number): PeriodResult {
  return { kind, policy, from, until: to, measures: [], predictions: undefined, verdicts: [] };
}

/** The rules change at the beginning of 2014, in two months. */
const changing: DesignResult = {
  ...referEveryone,
  plan: {
    ...plan,
    policies: [
      {
        ...{ name: 'Refer: non-payers', title: { en: 'Refer only non-payers', nl: 'Alleen niet-betalers' } },
        ...{ from: 122 * day, over: 59 * day, reassess: undefined },
        rules: { attributes, arrivals, resources, steps, ends },
      },
    ],
  },
  periods: [
    period('under one policy', undefined, 0, 122 * day),
    period('transition', 0, 122 * day, 181 * day),
    period('under one policy', 0, 181 * day, until),
  ],
};
const alone: Comparison = { designs: [changing], differences: [], stretches: [] };

describe('the pictures of a comparison', () => {
  it('are one for each design whose rules stay the same', () => {
    const sheets = chainSheets(comparison, 'en');
    expect(sheets.map(({ name, title, subtitle, policy }) => ({ name, title, subtitle, policy }))).toEqual(
      comparison.designs.map(({ key, plan: { title } }) => ({
        ...{ name: `chain-${key}`, title: title.en, subtitle: '', policy: undefined },
      })),
    );
  });

  it('are one for each period with rules of its own, without those in which one takes over from another', () => {
    expect(chainSheets(alone, 'nl').map(({ name, subtitle, policy }) => ({ name, subtitle, policy }))).toEqual([
      { name: 'chain-antwerp-2013-refer-everyone', subtitle: 'Tot 1 januari 2014', policy: undefined },
      {
        name: 'chain-antwerp-2013-refer-everyone-refer-non-payers',
        subtitle: 'Vanaf 1 maart 2014 (“Alleen niet-betalers”)',
        policy: 0,
      },
    ]);
  });

  it('have names of their own where designs have the same', () => {
    const names = chainSheets({ designs: [changing, changing], differences: [], stretches: [] }, 'en').map(
      ({ name }) => name,
    );
    expect(new Set(names).size).toBe(4);
  });
});

describe('the page', () => {
  const drawing = '<svg><title>a chain</title><g class="step"/></svg>';
  const page = (pictures: ReadonlyMap<string, string>) =>
    reportHtml(alone, { scenarios: [scenarioOf(changing)], charts: [], pictures, versions: {}, language: 'en' });

  it('shows the chain under each policy where the model is described', () => {
    const both = page(new Map(chainSheets(alone, 'en').map(({ name }) => [name, drawing])));
    const model = both.slice(both.indexOf('id="model"'), both.indexOf('id="inputs"'));
    expect(model.match(/<figure class="chain" /g)).toHaveLength(2);
    expect(model).toContain('<title>a chain</title>');
    expect(model).toContain('Antwerp 2013: refer everyone. Until 1 January 2014');
    expect(model).toContain('From 1 March 2014 (“Refer only non-payers”)');
  });

  it('has no frame where nothing was drawn', () => {
    expect(page(new Map())).not.toContain('<figure class="chain"');
  });
});
