import { describe, expect, it } from 'vitest';
import type { DesignResult } from '../../../src/experiment/result.ts';
import { headline } from '../../../src/report/headline/headline.ts';
import { around, estimateOf, shortAt } from '../fixture.ts';
import { history, periods } from '../history.ts';

function headlineOf(design: DesignResult, language: 'en' | 'nl' = 'en') {
  const [found] = headline({ designs: [design], differences: [], stretches: [] }, language).designs;
  if (found === undefined) throw new Error('a headline');
  return found;
}

describe('the headline of a design whose rules change', () => {
  const { lead, sentences, badge } = headlineOf(history);

  it('says when it was worst', () => {
    expect(lead).toBe(
      '“Antwerp history” jams at Place in care until 1 April 2014: the waiting list grows by about 36 cases a month (36 to 37).',
    );
    expect(badge).toBe('jams: list keeps growing, until 1 April 2014');
  });

  it('speaks of the other periods, with what became of the lists, and of the whole run last', () => {
    expect(sentences).toEqual([
      'Demand there is 492% of capacity.',
      'More than 10 wait there after 8.4 days (8.0 to 8.9), around 9 September 2013.',
      'More than 100 wait there after 12 weeks, around 24 November 2013.',
      'At the end of the run the list there stands at 1,320 cases (1,300 to 1,330).',
      'From 1 January 2014 to 31 March 2014 (going over to “refer only non-payers”) it jams at Place in care: the waiting list grows by about 36 cases a month (36 to 37).',
      'From 1 April 2014 to 31 December 2015 (“refer only non-payers”) it does not jam, but has little to spare at Place in care: 91% of its capacity is in use.',
      'The list at Place in care goes from about 210 cases to about 120 cases (119 to 121).',
      'From 1 January 2016 (“more places”) it does not jam: every place keeps up with its work.',
      'The list at Place in care came down to a tenth of its length after 34 weeks (33 to 35).',
      '612 cases (603 to 620) end as “Lost while waiting for care” within the period, about 17 cases a month and 10% of the cases that left in it: people who were to be helped and were not.',
      '656 cases (649 to 663) gave up waiting within the period, about 18 cases a month, all of them at Place in care.',
    ]);
  });

  it('says the same in Dutch', () => {
    const dutch = headlineOf(history, 'nl');
    expect(dutch.lead).toBe(
      '“Antwerpen, verloop” loopt vast bij Hulpverleningsplaats tot 1 april 2014: de wachtlijst groeit met ongeveer 36 zaken per maand (36 tot 37).',
    );
    expect(dutch.sentences.slice(4, 9)).toEqual([
      'Van 1 januari 2014 tot en met 31 maart 2014 (overgang naar “alleen niet-betalers doorverwijzen”) loopt de keten vast bij Hulpverleningsplaats: de wachtlijst groeit met ongeveer 36 zaken per maand (36 tot 37).',
      'Van 1 april 2014 tot en met 31 december 2015 (“alleen niet-betalers doorverwijzen”) loopt de keten niet vast, maar is er bij Hulpverleningsplaats weinig ruimte over: 91% van de capaciteit is bezet.',
      'De wachtlijst bij Hulpverleningsplaats gaat van ongeveer 210 zaken naar ongeveer 120 zaken (119 tot 121).',
      'Vanaf 1 januari 2016 (“meer plaatsen”) loopt de keten niet vast: elk onderdeel kan het werk aan.',
      'De wachtlijst bij Hulpverleningsplaats was na 34 weken (33 tot 35) geslonken tot een tiende.',
    ]);
  });

  it('tells the length of a list that was not worked off', () => {
    const measures = history.measures.filter(({ measure }) => measure !== 'clear time');
    expect(headlineOf({ ...history, measures }).sentences[8]).toBe(
      'The list at Place in care goes from about 120 cases to about 2.9 cases (2.3 to 3.6).',
    );
  });

  it('says nothing of the periods where all of them are alike', () => {
    const [, , , last] = periods;
    if (last === undefined) throw new Error('a last period');
    const calm = periods.map((period) => ({ ...period, verdicts: last.verdicts }));
    const { lead: calmly, sentences: said } = headlineOf({ ...history, periods: calm, verdicts: last.verdicts });
    expect(calmly).toBe('“Antwerp history” does not jam: every place keeps up with its work.');
    expect(said.filter((sentence) => /2014|2016|The list at/.test(sentence))).toEqual([]);
  });

  it('tells how fast a list grew in each period where it grew unlike, and that the whole is their average', () => {
    const at = (growths: readonly number[]) => {
      const growing = (from: number, until: number, rate: number) => ({
        ...shortAt(2, { list: 'grows', growthPerMonth: estimateOf(around(rate, 2)) }),
        from,
        until,
      });
      const told = periods.map((period, i) => ({
        ...period,
        verdicts: [growing(period.from, period.until, growths[i] ?? 0)],
      }));
      const whole = growing(history.plan.period.startUp, history.plan.period.horizon, 60);
      return headlineOf({ ...history, periods: told, verdicts: [whole] });
    };
    const unlike = at([90, 70, 50, 30]);
    expect(unlike.lead).toMatch(/keeps growing, by about 60 cases a month \(.*\) on average over the periods\.$/);
    const rates = unlike.sentences.flatMap(
      (each) => /it jams at .* by about (\d+) cases a month/.exec(each)?.[1] ?? [],
    );
    expect(rates).toEqual(['90', '70', '50', '30']);
    const alike = at([60, 60, 60, 61]);
    expect(alike.lead).not.toContain('on average');
    expect(alike.sentences.filter((each) => each.includes('it jams'))).toEqual([]);
  });

  it('never tells of fewer than no people who give up', () => {
    const held = shortAt(2, {
      list: 'giving up',
      waiting: estimateOf(around(14, 2)),
      leaving: {
        ...shortAt(2, { list: 'grows' }).leaving,
        'giving up': { ...estimateOf(around(0.2, 0)), low: -0.1, high: 0.5 },
      },
    });
    expect(headlineOf({ ...history, verdicts: [held] }).lead).toMatch(
      /about 0\.2 cases a month \(0\.0 to 0\.5\) give up/,
    );
  });
});
