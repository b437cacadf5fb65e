import { describe, expect, it } from 'vitest';
import type { DesignResult, Verdict } from '../../src/experiment/result.ts';
import { day } from '../../src/model/units.ts';
import { headline } from '../../src/report/headline.ts';
import { around, estimateOf } from './fixture.ts';
import { history, periods } from './history.ts';

function headlineOf(design: DesignResult, language: 'en' | 'nl' = 'en') {
  const [found] = headline({ designs: [design], differences: [] }, language).designs;
  if (found === undefined) throw new Error('a headline');
  return found;
}

describe('the headline of a design whose rules change', () => {
  const { lead, sentences, verdict } = headlineOf(history);

  it('says how it is in the end', () => {
    expect(lead).toBe('“Antwerp history” does not jam in the end.');
    expect(verdict).toBe('flows');
  });

  it('speaks per period, with what became of the lists, and of the whole run last', () => {
    expect(sentences).toEqual([
      'Until 1 January 2014 it jams first at Place in care. There is no steady state: the list grows by about 36 cases a month (36 to 37).',
      'More than 10 wait there from around 9 September 2013 on.',
      'More than 100 wait there from around 24 November 2013 on.',
      'From 1 January 2014 to 31 March 2014 (going over to “refer only non-payers”) it jams first at Place in care. There is no steady state: the list grows by about 36 cases a month (36 to 37).',
      'From 1 April 2014 to 31 December 2015 (“refer only non-payers”) it does not jam, but has little to spare at Place in care.',
      'The list at Place in care goes from about 210 cases to about 120 cases (119 to 121).',
      'From 1 January 2016 (“more places”) it does not jam: every place keeps up with its work.',
      'The list at Place in care came down to a tenth of its length after 34 weeks (33 to 35).',
      '612 cases (603 to 620) end as “Lost while waiting for care”: people who were to be helped and were not.',
      '656 cases (649 to 663) gave up waiting, most of them at Place in care.',
    ]);
  });

  it('says the same in Dutch', () => {
    const dutch = headlineOf(history, 'nl');
    expect(dutch.lead).toBe('“Antwerpen, verloop” loopt uiteindelijk niet vast.');
    expect(dutch.sentences.slice(0, 2)).toEqual([
      'Tot 1 januari 2014 loopt het het eerst vast bij Hulpverleningsplaats. Er is geen evenwicht: de wachtlijst groeit met ongeveer 36 zaken per maand (36 tot 37).',
      'Meer dan 10 wachten daar vanaf rond 9 september 2013.',
    ]);
    expect(dutch.sentences.slice(4, 8)).toEqual([
      'Van 1 april 2014 tot en met 31 december 2015 (“alleen niet-betalers doorverwijzen”) loopt het niet vast, maar is er weinig ruimte over bij Hulpverleningsplaats.',
      'De wachtlijst bij Hulpverleningsplaats gaat van ongeveer 210 zaken naar ongeveer 120 zaken (119 tot 121).',
      'Vanaf 1 januari 2016 (“meer plaatsen”) loopt het niet vast: elke plek houdt het werk bij.',
      'De wachtlijst bij Hulpverleningsplaats was na 34 weken (33 tot 35) geslonken tot een tiende.',
    ]);
  });

  it('tells the length of a list that was not worked off', () => {
    const measures = history.measures.filter(({ measure }) => measure !== 'clear time');
    expect(headlineOf({ ...history, measures }).sentences[7]).toBe(
      'The list at Place in care goes from about 120 cases to about 2.9 cases (2.3 to 3.6).',
    );
  });

  it('says that it jams in the end where it does in the last period', () => {
    const [before] = periods;
    if (before === undefined) throw new Error('a first period');
    const worse = periods.map((period, i) => (i === 3 ? { ...period, verdicts: before.verdicts } : period));
    const { lead: end, sentences: said } = headlineOf({ ...history, periods: worse, verdicts: before.verdicts });
    expect(end).toBe('“Antwerp history” jams in the end.');
    expect(said[6]).toMatch(/^From 1 January 2016 \(“more places”\) it jams first at Place in care\./);
  });

  it('says no more than that it does not jam where no period does', () => {
    const [, , , last] = periods;
    if (last === undefined) throw new Error('a last period');
    const calm = periods.map((period) => ({ ...period, verdicts: last.verdicts }));
    const { lead: calmly, sentences: said } = headlineOf({ ...history, periods: calm });
    expect(calmly).toBe('“Antwerp history” does not jam: every place keeps up with its work.');
    expect(said.filter((sentence) => /2014|2016|The list at/.test(sentence))).toEqual([]);
  });

  it('warns of a shortage for a while that the period as a whole does not show', () => {
    const hiding = periods.map((period, i) => ({
      ...period,
      predictions: period.predictions?.map((prediction) =>
        i === 3 ? { ...prediction, shortSpells: [{ from: 852 * day, until: 942 * day, load: 1.08 }] } : prediction,
      ),
    }));
    const said = headlineOf({ ...history, periods: hiding }).sentences;
    expect(said[7]).toBe(
      'File screener: enough on average, but not from 2016-01-01 to 2016-03-30: 108% of capacity is asked for then.',
    );
  });

  it('never tells of fewer than no people who give up', () => {
    const [first, ...others] = periods;
    if (first === undefined) throw new Error('a first period');
    const held: Verdict = {
      kind: 'held by giving up',
      resource: 2,
      waiting: estimateOf(around(14, 2)),
      gaveUpPerMonth: { ...estimateOf(around(0.2, 0)), low: -0.1, high: 0.5 },
      passes: [],
    };
    const [sentence] = headlineOf({ ...history, periods: [{ ...first, verdicts: [held] }, ...others] }).sentences;
    expect(sentence).toMatch(/about 0\.2 cases a month \(0\.0 to 0\.5\) give up waiting\.$/);
  });
});
