import { describe, expect, it } from 'vitest';
import type { Comparison, DesignResult } from '../../../src/experiment/result.ts';
import { week } from '../../../src/plan/units.ts';
import { headline, headlineLines } from '../../../src/report/headline/headline.ts';
import {
  around,
  comparison,
  estimateOf,
  flowsAt,
  referEveryone,
  referNonPayers,
  shortAt,
  single,
  wholeRun,
} from '../fixture.ts';

const alone = (design: DesignResult): Comparison => ({ designs: [design], differences: [], stretches: [] });

describe('the headline of several designs', () => {
  it('answers first which of them jams, where and how fast, and which does not', () => {
    expect(headline(comparison, 'en').answer).toBe(
      '“Antwerp 2013: refer everyone” jams at Place in care, where the list grows by about 36 cases a month (36 to 37) and passes 100 around 24 November 2013; “Antwerp 2014: refer only non-payers” does not jam.',
    );
    expect(headline(comparison, 'nl').answer).toBe(
      '“Antwerpen 2013: iedereen doorverwijzen” loopt vast bij Hulpverleningsplaats, waar de wachtlijst groeit met ongeveer 36 zaken per maand (36 tot 37) en rond 24 november 2013 boven de 100 komt; “Antwerpen 2014: alleen niet-betalers doorverwijzen” loopt niet vast.',
    );
  });

  it('says so in a word where none does', () => {
    const calm: Comparison = { designs: [referNonPayers, referNonPayers], differences: [], stretches: [] };
    expect(headline(calm, 'en').answer).toBe('None of these designs jams.');
  });

  it('does not leave out lists that are still filling up', () => {
    const waiting = estimateOf(around(60, 4));
    const filling: DesignResult = {
      ...referNonPayers,
      verdicts: [
        { ...flowsAt(0), kind: 'filling up', waiting, growthPerMonth: undefined, longRun: undefined },
        ...referNonPayers.verdicts,
      ],
    };
    const told = (...designs: readonly DesignResult[]) =>
      (['en', 'nl'] as const).map((language) => headline({ designs, differences: [], stretches: [] }, language).answer);
    const place = filling.plan.resources[0]?.title;
    expect(told(filling, filling)).toEqual([
      `None of these designs jams, but in all of them a list is still filling up: ${place?.en}.`,
      `Geen van deze ontwerpen loopt vast, maar in alle loopt een wachtlijst nog vol: ${place?.nl}.`,
    ]);
    expect(told(referNonPayers, filling)[0]).toContain('but in 1 of the 2 a list');
    expect(told(referEveryone, filling)[0]).toMatch(/; “.*” does not jam, but the list at .* is still filling up\.$/);
  });

  it('leaves it to the lead of a single design', () => {
    expect(headline(single, 'en').answer).toBeUndefined();
  });
});

describe('the headline of a design that jams', () => {
  const [jamming] = headline(comparison, 'en').designs;

  it('says first where, and how fast the list grows', () => {
    expect(jamming?.lead).toBe(
      '“Antwerp 2013: refer everyone” jams at Place in care: the waiting list keeps growing, by about 36 cases a month (36 to 37).',
    );
    expect(jamming?.state).toBe('grows');
    expect(jamming?.badge).toBe('jams: list keeps growing');
  });

  it('says what is asked for, when the list passed the lengths worth telling, and who was lost, as a rate and as a share', () => {
    expect(jamming?.sentences).toEqual([
      'Demand there is 492% of capacity.',
      'More than 100 wait there after 12 weeks, around 24 November 2013.',
      'In 17 of 20 replications more than 1,000 wait there, after 120 weeks (118 to 121), around 16 December 2015.',
      '612 cases (603 to 620) end as “Lost while waiting for care” within the period, about 17 cases a month and 10% of the cases that left in it: people who were to be helped and were not.',
      '656 cases (649 to 663) gave up waiting within the period, about 18 cases a month, all of them at Place in care.',
    ]);
  });

  it('speaks of one as one', () => {
    const fewLost = referEveryone.measures.map((each) => {
      const isSaid = each.measure === 'gave up' || (each.measure === 'ended' && each.where.kind === 'end');
      const perReplication = each.measure === 'gave up' ? [1, 1, 1, 1] : [0, 1, 1, 1];
      return isSaid
        ? { ...each, perReplication, estimate: { ...estimateOf(perReplication), mean: 1, low: 0, high: 3 } }
        : each;
    });
    const told = (language: 'en' | 'nl') =>
      headline(alone({ ...referEveryone, measures: fewLost }), language).designs[0]?.sentences.join('\n') ?? '';
    expect(told('en')).toMatch(/^1 case \(.*\) ends as “/m);
    expect(told('nl')).toMatch(/^1 zaak \(.*\) eindigt binnen/m);
    expect(told('nl')).toMatch(/^1 zaak \(.*\) haakte binnen/m);
  });

  it('does not tell of a length that some replications had passed before: more of them stand above it', () => {
    const verdicts = referEveryone.verdicts.map((verdict) =>
      verdict.kind === 'short'
        ? { ...verdict, passes: verdict.passes.map((each) => ({ ...each, before: each.waiting === 1000 ? 3 : 0 })) }
        : verdict,
    );
    const [told] = headline(alone({ ...referEveryone, verdicts }), 'en').designs;
    expect(told?.sentences.filter((each) => /wait there/.test(each))).toEqual([
      'More than 10 wait there after 8.4 days (8.0 to 8.9), around 9 September 2013.',
      'More than 100 wait there after 12 weeks, around 24 November 2013.',
    ]);
  });

  it('says the same in Dutch', () => {
    const [dutch] = headline(comparison, 'nl').designs;
    expect(dutch?.lead).toBe(
      '“Antwerpen 2013: iedereen doorverwijzen” loopt vast bij Hulpverleningsplaats: de wachtlijst blijft groeien, met ongeveer 36 zaken per maand (36 tot 37).',
    );
    expect(dutch?.badge).toBe('loopt vast: wachtlijst blijft groeien');
    expect(dutch?.sentences[1]).toBe('Na 12 weken wachten daar meer dan 100, rond 24 november 2013.');
  });
});

describe('the headline of a design that does not jam', () => {
  it('names the place with little to spare, and says that nobody is lost', () => {
    const tight = headline(comparison, 'en').designs[1];
    expect(tight?.lead).toBe(
      '“Antwerp 2014: refer only non-payers” does not jam, but has little to spare at Place in care: 91% of its capacity is in use.',
    );
    expect(tight?.sentences).toEqual(['Nobody is lost.']);
  });

  it('says that every place keeps up where none is tight', () => {
    const flowing = { ...referNonPayers, verdicts: [flowsAt(0)] };
    expect(headline(alone(flowing), 'en').designs[0]?.lead).toBe(
      '“Antwerp 2014: refer only non-payers” does not jam: every place keeps up with its work.',
    );
  });
});

describe('the headline of a design whose list is held by people giving up', () => {
  it('gives no growth but the demand, the list and those who give up', () => {
    const held: DesignResult = {
      ...referEveryone,
      verdicts: [
        shortAt(2, {
          list: 'giving up',
          waiting: estimateOf(around(152, 9)),
          waitingOver: { from: wholeRun.until - 39 * week, until: wholeRun.until },
          leaving: { ...shortAt(2, { list: 'grows' }).leaving, 'giving up': estimateOf(around(29.3, 1.4)) },
          shareLeaving: estimateOf(around(0.31, 0.02)),
        }),
      ],
    };
    const [said] = headline(alone(held), 'en').designs;
    expect(said?.lead).toBe(
      '“Antwerp 2013: refer everyone” jams at Place in care: over the last 39 weeks demand is 492% of capacity, and about 152 cases (149 to 155) wait there on average; the list then grows no further because about 29 cases a month (29 to 30) give up waiting (31% of those who come).',
    );
    expect(said?.state).toBe('stands');
  });
});

describe('differences in sentences', () => {
  const [against] = headline(comparison, 'en').differences;

  it('name the designs and the seven that matter most to people; the others in one line, and then whose ends are told', () => {
    expect(against?.lead).toBe('“Antwerp 2014: refer only non-payers” compared with “Antwerp 2013: refer everyone”:');
    expect(against?.sentences).toEqual([
      'Cases ending as “Lost while waiting for care”: from 612 to 0 (603 to 620 fewer).',
      'Gave up waiting: from 656 to 0 cases (649 to 663 fewer).',
      'Cases ending as “Care completed”: from 1,190 to 910 (260 to 300 fewer).',
      'Cases ending as “Summoned”: from 764 to 770 (3 to 8 more).',
      'Place in care: from 1,320 to 4 waiting at the end (1,290 to 1,330 fewer).',
      'Intake worker at the justitiehuis, the wait of 9 in 10 of those who got their turn: from less than 77 to less than 12 days (64 to 67 shorter).',
      'File screener, the wait of 9 in 10 of those who got their turn: from less than 18.2 to less than 9.7 days (8.0 to 8.9 shorter).',
      'Too small to tell with 20 replications: cases ending as “Paid” (about 950 would be enough) and money collected (about 61,000 would be enough).',
      'Differences in ends, payments, total time and who gave up are those of the cases that came from 1 September 2013 to 31 August 2016, each followed until it left.',
    ]);
  });

  it('read as an office writes it in Dutch', () => {
    const [dutch] = headline(comparison, 'nl').differences;
    expect(dutch?.sentences.slice(0, 2)).toEqual([
      'Zaken die eindigen als “Verloren tijdens het wachten op hulp”: van 612 naar 0 (603 tot 620 minder).',
      'Afgehaakt tijdens wachten: van 656 naar 0 zaken (649 tot 663 minder).',
    ]);
    expect(dutch?.sentences.at(-2)).toBe(
      'Te klein om met 20 herhalingen iets over te zeggen: zaken die eindigen als “Betaald” (met ongeveer 950 wel) en geïnd bedrag (met ongeveer 61.000 wel).',
    );
  });

  it('tell no difference of an average that has no steady state', () => {
    expect(against?.sentences.filter((sentence) => /Place in care: the wait/.test(sentence))).toEqual([]);
  });

  it('are not there for a single design', () => {
    expect(headline(single, 'en').differences).toEqual([]);
  });
});

describe('what the headline rests on', () => {
  it('is the number of replications and the period', () => {
    expect(headline(comparison, 'en').basis).toBe(
      'Figures are on average over 20 replications of 1 September 2013 to 31 August 2016; between brackets the 95% range for the average.',
    );
  });

  it('is said to be thin where there was one replication', () => {
    const once = alone({ ...referEveryone, replications: 1 });
    expect(headline(once, 'en').basis).toMatch(/^This is a single replication/);
  });

  it('comes last on the terminal, under leads and indented sentences', () => {
    const lines = headlineLines(headline(comparison, 'en'));
    expect(lines[0]).toMatch(/^“Antwerp 2013: refer everyone” jams at Place in care, .*does not jam\.$/);
    expect(lines[1]).toMatch(/^“Antwerp 2013: refer everyone” jams at Place in care: /);
    expect(lines[2]).toMatch(/^ {2}Demand there is/);
    expect(lines.at(-1)).toMatch(/^Figures are/);
  });
});
