import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../src/experiment/result.ts';
import type { StartUpAt } from '../../../src/experiment/summary/start-up-result.ts';
import { day } from '../../../src/plan/units.ts';
import { startUp } from '../../../src/report/charts/start-up.ts';
import { resultDocument } from '../../../src/report/documents/json-document.ts';
import { headline } from '../../../src/report/headline/headline.ts';
import { startUpSentences } from '../../../src/report/headline/start-up-in-words.ts';
import { comparison, single } from '../fixture.ts';

const course = Array.from({ length: 30 }, (_, i) => {
  return { at: 7 * day * i, mean: 10, smoothed: i < 28 ? 10 : undefined };
});
const inHand: StartUpAt = {
  ...{ where: { kind: 'chain' }, whereName: 'chain', quantity: 'in hand', batch: 5, course },
  ...{ finding: 'enough', cut: 60 * day },
};
const list: StartUpAt = {
  ...inHand,
  ...{ where: { kind: 'resource', index: 2 }, whereName: 'care place', quantity: 'waiting', cut: 35 * day },
};

/** The fixture, with places checked in each of its designs. */
function withChecks(of: Comparison, ...checks: readonly (readonly StartUpAt[])[]): Comparison {
  return {
    ...of,
    designs: of.designs.map((design, i) => ({ ...design, startUp: { given: 180 * day, places: checks[i] ?? [] } })),
  };
}

const said = (...places: readonly StartUpAt[]) => startUpSentences(withChecks(single, places), 'en').join(' ');

describe('whether the start-up was long enough', () => {
  it('is said with what MSER cuts of cases in hand, and of the place that takes longest', () => {
    expect(said(inHand, list)).toBe(
      'The start-up of 180 days is long enough: MSER-5 would leave out 60 days for cases in hand.',
    );
    expect(said(inHand, { ...list, cut: 105 * day })).toMatch(
      /: MSER-5 would leave out 60 days for cases in hand and at most 105 days elsewhere, for the list at .+\.$/,
    );
    expect(startUpSentences(withChecks(single, [{ ...inHand, cut: 0, batch: 1 }]), 'nl')).toEqual([
      'De aanloopperiode van 180 days is lang genoeg: MSER zou voor de werkvoorraad niets weglaten.'.replace(
        'days',
        'dagen',
      ),
    ]);
  });

  it('is a warning in the headline where it is too short, the worst place first', () => {
    const short = { ...inHand, finding: 'too short', cut: 210 * day } as const;
    const worse = { ...list, finding: 'too short', cut: 245 * day } as const;
    const given = withChecks(single, [short, worse]);
    const sentence = startUpSentences(given, 'en').join(' ');
    expect(sentence).toMatch(
      /^The start-up of 180 days is too short: MSER-5 would leave out 245 days for the list at .+ and 210 days for cases in hand\./,
    );
    expect(headline(given, 'en').notes).toEqual([sentence]);
    expect(headline(withChecks(single, [inHand]), 'en').notes).toEqual([]);
  });

  it('is said once of all designs of which it is the same', () => {
    const short = { ...inHand, finding: 'too short', cut: 210 * day } as const;
    const [first, second] = headline(withChecks(comparison, [short], [short]), 'en').notes;
    expect(first).toMatch(/^“[^”]+” and “[^”]+”: The start-up of 180 days is too short: /);
    expect(second).toBeUndefined();
    const other = { ...short, cut: 245 * day };
    expect(headline(withChecks(comparison, [short], [other]), 'en').notes).toHaveLength(2);
  });

  it('is left open where there are too few data, and said not to be where there is no steady state', () => {
    const open = { ...inHand, finding: 'too few data', cut: undefined } as const;
    expect(said(open, list)).toMatch(
      /^The start-up of 180 days is long enough where that can be told: .+ MSER-5 says nothing about cases in hand:/,
    );
    const none = { ...list, finding: 'no steady state', cut: undefined } as const;
    expect(said(inHand, none)).toMatch(
      /There is no steady state for the list at .+, so no start-up is long enough there\.$/,
    );
    expect(said({ ...none, ...inHand, finding: 'no steady state', cut: undefined })).toBe(
      'There is no steady state in the chain, so no start-up is long enough.',
    );
  });

  it('is told of each of several designs, and drawn for each', () => {
    const given = withChecks(comparison, [inHand, list], [{ ...inHand, cut: 70 * day }]);
    expect(startUpSentences(given, 'en')).toHaveLength(2);
    expect(startUpSentences(given, 'en')[0]).toMatch(/^“.+”: The start-up/);
    const [sheet] = startUp(given, 'en');
    expect(sheet?.table.rows).toHaveLength(3);
    expect(sheet?.table.rows.map((row) => row.slice(2))).toEqual([
      ['60 days', '180 days', 'enough'],
      ['35 days', '180 days', 'enough'],
      ['70 days', '180 days', 'enough'],
    ]);
    expect(startUp(comparison, 'en')).toEqual([]);
  });

  it('stands in the JSON document, and null where none is asked for', () => {
    const text = JSON.stringify(resultDocument(withChecks(single, [inHand]), {}));
    expect(text).toContain('"startUp":{"given":15552000,"places":[{"whereKind":"chain"');
    expect(text).toContain('"mserCut":5184000,"batch":5');
    expect(JSON.stringify(resultDocument(single, {}))).toContain('"startUp":null');
  });
});
