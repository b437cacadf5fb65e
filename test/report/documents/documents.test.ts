import { describe, expect, it } from 'vitest';
import { compareDesigns } from '../../../src/experiment/compare-designs.ts';
import { predictPeriods } from '../../../src/experiment/predict/predict-periods.ts';
import { checkDocument } from '../../../src/report/documents/check-document.ts';
import { resultDocument } from '../../../src/report/documents/json-document.ts';
import { manifest } from '../../../src/report/documents/manifest.ts';
import { compileText, exercise, planOf } from '../../scenario/compile-text.ts';
import { comparison, referEveryone, referNonPayers, scenarioOf, single } from '../fixture.ts';

const versions = { stuwmeer: '0.1.0', seedrandom: '3.0.5' };
const hashed = comparison.designs.map((design) => ({ scenario: scenarioOf(design), hash: `hash of ${design.key}` }));

describe('the document of results', () => {
  const document = resultDocument(comparison, versions);

  it('survives being written and read', () => {
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });

  it('has every key in every row, with null for what is absent', () => {
    expect(document).toMatchObject({
      stuwmeer: 1,
      versions,
      designs: [
        {
          key: 'antwerp-2013-refer-everyone',
          period: { start: '2013-09-01', end: '2016-09-01', statisticsFrom: '2013-09-01' },
          verdicts: [{ kind: 'short', list: 'grows', resource: 'care place' }, { kind: 'tight' }, { kind: 'flows' }],
        },
        { key: 'antwerp-2014-refer-non-payers' },
      ],
    });
    const unsteady = expect.objectContaining({ measure: 'wait mean', where: 'care place', mean: null, low: null });
    expect(document).toMatchObject({ designs: [{ measures: expect.arrayContaining([unsteady]) }, {}] });
  });

  it('gives a moment where something begins or ends within a day, and a day elsewhere', () => {
    const plan = planOf(
      compileText(
        exercise({
          runs: '{from: 2024-01-01, for: 1 year, start-up: 36 hours}',
          inputs: '{rate: {value: 10 per day, source: a}}',
          arrivals: '{visitors: {poisson: rate, to: serving}}',
          resources: '{counter: {places: 3 places}}',
          steps: '{serving: {work: {by: counter, takes: exponential(mean 6 hours)}, next: served}}',
          policies:
            '{more: {from: 2024-07-01, over: 1 month, in progress: stay, inputs: {rate: {value: 11 per day, source: a}}}}',
        }),
      ),
    );
    const { designs } = compareDesigns([{ key: 'one', plan }], { seed: 's', replications: 2 });
    const [period, going, after] = [
      { start: '2024-01-01', end: '2024-12-31 06:00:00', statisticsFrom: '2024-01-02 12:00:00' },
      { kind: 'transition', policy: 'more', from: '2024-07-01', until: '2024-07-31 10:30:00' },
      { kind: 'under one policy', policy: 'more', from: '2024-07-31 10:30:00', until: '2024-12-31 06:00:00' },
    ];
    const shown = resultDocument({ ...single, designs }, versions);
    const before = { policy: null, from: '2024-01-02 12:00:00', until: '2024-07-01' };
    expect(shown).toMatchObject({ designs: [{ period, predictionsOf: after, periods: [before, going, after] }] });
    expect(checkDocument([{ key: 'one', plan, periods: predictPeriods(plan) }], versions)).toMatchObject({
      scenarios: [{ predictionsOf: after, periods: [{ policy: null, until: '2024-07-01' }, after] }],
    });
  });

  it('has no differences for a single design', () => {
    expect(resultDocument(single, versions)).toMatchObject({ differences: [], stretches: [] });
  });
});

describe('the document of a check', () => {
  it('has the predictions by the names in the file', () => {
    const { key, plan, predictions } = referEveryone;
    const whole = { kind: 'under one policy', policy: undefined, from: 0, until: plan.period.horizon } as const;
    expect(
      checkDocument([{ key, plan, periods: [{ period: whole, plan, predictions, left: [] }] }], versions),
    ).toMatchObject({
      scenarios: [
        {
          key,
          predictions: [
            { resource: 'file screener', verdict: 'fits', growthPerMonth: null },
            { resource: 'intake worker', verdict: 'tight' },
            { resource: 'care place', verdict: 'overloaded', passes: [{ waiting: 10, date: '2013-09-09' }] },
          ].map((each) =>
            expect.objectContaining({ ...each, ...('passes' in each ? { passes: expect.anything() } : {}) }),
          ),
        },
      ],
    });
  });
});

describe('the manifest', () => {
  const text = JSON.stringify(manifest(comparison, hashed, versions, ['report.html', 'summary.csv']));

  it('has the resolved scenario, its hash, the seed, versions, replications and checks', () => {
    expect(JSON.parse(text)).toMatchObject({
      versions,
      files: ['report.html', 'summary.csv'],
      designs: [
        {
          key: 'antwerp-2013-refer-everyone',
          seed: 'antwerp',
          replications: 20,
          hash: 'hash of antwerp-2013-refer-everyone',
          scenario: { title: 'Antwerp 2013: refer everyone' },
          audits: [{ id: 'flow', passed: true }, { id: 'little' }, { id: 'utilisation' }],
        },
        { key: 'antwerp-2014-refer-non-payers' },
      ],
    });
  });

  it('knows no clock and no path', () => {
    expect(text).not.toMatch(/\d{2}:\d{2}:\d{2}|\/(home|tmp|work|Users)\//);
  });

  it('is not made of scenarios that belong to other designs', () => {
    const swapped = { designs: [referNonPayers, referEveryone], differences: [], stretches: [] };
    expect(() => manifest(swapped, hashed, versions, [])).toThrow(
      'No scenario was handed over for the design "antwerp-2014-refer-non-payers".',
    );
  });
});
