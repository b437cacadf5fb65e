import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../src/experiment/result.ts';
import { policyMarks } from '../../../src/report/charts/policy-marks.ts';
import { chartSheets } from '../../../src/report/charts/registry.ts';
import { comparison, referEveryone } from '../fixture.ts';
import { history } from '../history.ts';

const changing: Comparison = { designs: [history], differences: [], stretches: [] };

function specOf(name: string, of = changing): string {
  const sheet = chartSheets(of, 'en').find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no chart ${name}`);
  return JSON.stringify(sheet.spec);
}

describe('policies in charts over time', () => {
  it('stand on their dates with their titles, until they are fully in force', () => {
    expect(policyMarks(changing, 'nl')).toEqual([
      { date: '2014-01-01', until: '2014-04-01', title: 'alleen niet-betalers doorverwijzen' },
      { date: '2016-01-01', until: '2016-01-01', title: 'meer plaatsen' },
    ]);
  });

  it('stand once where designs share them', () => {
    const twins = { designs: [history, { ...history, key: 'twin' }, referEveryone], differences: [], stretches: [] };
    expect(policyMarks(twins, 'en')).toHaveLength(2);
  });

  it.each(['queue-lengths', 'queue-care-place', 'cases-in-hand'])(
    'are a dashed rule, and a band for a transition, in %s',
    (name) => {
      const spec = specOf(name);
      expect(spec).toContain('"strokeDash":[5,4]');
      expect(spec).toContain('"title":"refer only non-payers"');
      expect(spec).toContain('"until":"2014-04-01"');
      expect(spec).toContain('Dashed line: a policy begins.');
      expect(spec.match(/"type":"rect"/g)).toHaveLength(1);
    },
  );

  it('are not there without policies', () => {
    expect(specOf('cases-in-hand', { ...comparison, differences: [], stretches: [] })).not.toMatch(
      /"type":"r(ect|ule)"|Dashed line/,
    );
  });

  it('leave the work on offer to the last period, and say so', () => {
    expect(specOf('capacity-used')).toContain('Where policies change the rules: in the last period.');
  });
});
