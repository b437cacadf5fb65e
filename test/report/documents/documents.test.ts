import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../../src/report/documents/check-document.ts';
import { resultDocument } from '../../../src/report/documents/json-document.ts';
import { manifest } from '../../../src/report/documents/manifest.ts';
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
