import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../src/experiment/result.ts';
import type { Language } from '../../../src/language/text.ts';
import { day } from '../../../src/plan/units.ts';
import { policyLayers, policyMarks, policyNotes } from '../../../src/report/charts/policy-marks.ts';
import { chartSheets } from '../../../src/report/charts/registry.ts';
import { timeAxis } from '../../../src/report/charts/time-axis.ts';
import { comparison, referEveryone } from '../fixture.ts';
import { history } from '../history.ts';

const changing: Comparison = { designs: [history], differences: [], stretches: [] };

function specOf(name: string, of = changing): string {
  const sheet = chartSheets(of, 'en').find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no chart ${name}`);
  return JSON.stringify(sheet.spec);
}

function captionOf(name: string, language: Language): string | undefined {
  return chartSheets(changing, language).find((each) => each.name === name)?.table?.caption;
}

describe('policies in charts over time', () => {
  it('stand on their dates with their titles, until they are fully in force', () => {
    expect(policyMarks(changing, 'nl')).toMatchObject([
      { letter: 'A', date: '2014-01-01', until: '2014-04-01', title: 'alleen niet-betalers doorverwijzen' },
      { letter: 'B', date: '2016-01-01', until: '2016-01-01', title: 'meer plaatsen' },
    ]);
  });

  it('stand once where designs share them', () => {
    const twins = { designs: [history, { ...history, key: 'twin' }, referEveryone], differences: [], stretches: [] };
    expect(policyMarks(twins, 'en')).toHaveLength(2);
  });

  it('are told of which designs they are, where not all have them', () => {
    const beside = { designs: [history, { ...history, key: 'twin' }, referEveryone], differences: [], stretches: [] };
    expect(policyNotes(policyMarks(beside, 'en'), 'en')[0]).toBe(
      'Dashed line A: “refer only non-payers”, from 1 January 2014, in 1 and 2 only.',
    );
  });

  it.each(['queue-lengths', 'queue-care-place', 'cases-in-hand'])(
    'are a dashed rule, and a band for a transition, in %s',
    (name) => {
      const spec = specOf(name);
      expect(spec).toContain('"strokeDash":[5,4]');
      expect(spec).toContain('"until":"2014-04-01"');
      expect(spec).toContain('Dashed line A: “refer only non-payers”, from 1 January 2014.');
      expect(spec).toContain('Dashed line B: “more places”, from 1 January 2016.');
      expect(spec).toContain('Grey band beside such a line');
      expect(spec).toContain('"type":"rect"');
    },
  );

  it.each(['queue-lengths', 'queue-care-place'])(
    'stand as letters above the curves and never on their side, in %s',
    (name) => {
      const spec = specOf(name);
      expect(spec).not.toContain('"angle"');
      expect(spec).not.toContain('"limit":150');
      expect(spec).toContain('"baseline":"bottom","dy":-2');
    },
  );

  it('share a letter’s place where two begin close to each other', () => {
    const [first, second] = history.plan.policies;
    if (first === undefined || second === undefined) throw new Error('no policies');
    const close = {
      ...history,
      plan: {
        ...history.plan,
        policies: [
          { ...first, over: 0 },
          { ...second, from: first.from + 4 * day },
        ],
      },
    };
    const marks = policyMarks({ designs: [close], differences: [], stretches: [] }, 'en');
    const x = {
      ...timeAxis({ from: '2013-09-01', until: '2016-09-01', lasts: 1096 * day }),
      scale: { type: 'utc' },
    } as const;
    expect(JSON.stringify(policyLayers(marks, x, 330))).toMatch(/"letter":"A,B"\}.*"letter":""\}/);
    expect(JSON.stringify(policyLayers(marks, x, 6600))).toMatch(/"letter":"A"\}.*"letter":"B"\}/);
  });

  it.each([
    ['at once', 0],
    ['within days, of three years', 3 * day],
  ])('have no grey band, and no word of one, where they are brought in %s', (_, over) => {
    const policies = history.plan.policies.map((policy) => ({ ...policy, over }));
    const sudden = { ...history, plan: { ...history.plan, policies } };
    const spec = specOf('queue-care-place', { designs: [sudden], differences: [], stretches: [] });
    expect(spec).toContain('Dashed line A');
    expect(spec).not.toMatch(/Grey band|"type":"rect"/);
  });

  it('have a band that ends where the next policy begins', () => {
    const policies = history.plan.policies.map((policy) => ({ ...policy, over: 2000 * day }));
    const slow = { ...history, plan: { ...history.plan, policies } };
    const [first, second] = policyMarks({ designs: [slow], differences: [], stretches: [] }, 'en');
    expect(first?.until).toBe(second?.date);
    expect(second?.until).toBe('2016-09-01');
  });

  it('are not there without policies', () => {
    const spec = specOf('cases-in-hand', { ...comparison, differences: [], stretches: [] });
    expect(spec).not.toMatch(/"type":"rect"|Dashed line|"strokeDash":\[5,4\]/);
  });

  it('leave the work on offer to the last period, and say so', () => {
    const when = 'Where policies change the rules: in the last period.';
    expect(specOf('capacity-used')).toContain(when);
    expect(captionOf('capacity-used', 'en')).toBe(`Demand and capacity used. ${when}`);
  });

  it('leave waits to those of the whole run, and say so', () => {
    const when = 'those who got their turn from 1 September 2013 to 31 August 2016';
    expect(specOf('waiting-times')).toContain(when);
    expect(captionOf('waiting-times', 'en')).toBe(`Waiting time of ${when}, in calendar days`);
    expect(captionOf('waiting-times', 'nl')).toMatch(/^Wachttijd van wie van .* tot en met .* aan de beurt kwam, in /);
  });
});
