import { describe, expect, it } from 'vitest';
import type { RankedDesign, Ranking } from '../../../src/experiment/summary/ranking-result.ts';
import { brief } from '../../../src/report/brief/brief.ts';
import { resultDocument } from '../../../src/report/documents/json-document.ts';
import { headline } from '../../../src/report/headline/headline.ts';
import { rankingSentences } from '../../../src/report/headline/ranking-in-words.ts';
import { differenceTables } from '../../../src/report/html/results-sections.ts';
import { rankingTable } from '../../../src/report/tables/ranking.ts';
import { comparison } from '../fixture.ts';

const [everyone, nonPayers] = comparison.designs;
if (everyone === undefined || nonPayers === undefined) throw new Error('The fixture has two designs.');
const third = { ...nonPayers, key: 'third', plan: { ...nonPayers.plan, title: { en: 'Third', nl: 'Derde' } } };
const three = { ...comparison, designs: [everyone, nonPayers, third] };

const place = (design: string, mean: number, canBeBest: boolean, behindAtMost: number | undefined): RankedDesign => {
  return { design, mean, low: mean - 1, high: mean + 1, canBeBest, behindAtMost };
};
const base: Omit<Ranking, 'designs'> = {
  ...{ measure: 'followed gave up', kind: 'chain', whereName: 'chain', unit: 'cases', better: 'lower' },
  ...{ replications: 20, leftOut: [] },
};
const ranked = (...canBeBest: readonly boolean[]): Ranking => ({
  ...base,
  designs: [nonPayers.key, 'third', everyone.key].map((key, i) =>
    place(key, 10 * (i + 1), canBeBest[i] === true, i === 0 ? 0 : 12.5 * i),
  ),
});

function said(ranking: Ranking, language: 'en' | 'nl' = 'en'): string {
  return rankingSentences({ ...three, ranking }, language).join(' ');
}

describe('a ranking in words', () => {
  it('names the best where there is one, and by what', () => {
    expect(said(ranked(true, false, false))).toMatch(
      /^Ranked by “.+, .+” \(less is better\): “Antwerp 2014: refer only non-payers” is the best of the 3 designs\. This holds for all of them together with 95% confidence\.$/,
    );
  });

  it('names those that cannot be told apart, in both languages', () => {
    expect(said(ranked(true, true, false))).toContain(
      '“Antwerp 2014: refer only non-payers” and “Third” cannot be told apart with 20 replications. The best of the 3 designs is one of these 2.',
    );
    expect(said(ranked(true, true, false), 'nl')).toContain(
      'en “Derde” zijn met 20 herhalingen niet uit elkaar te houden.',
    );
    expect(said(ranked(true, true, true))).toContain('none of the 3 designs can be ruled out with 20 replications');
  });

  it('says what is left out and why, and when there is nothing to compare', () => {
    const without: Ranking = {
      ...base,
      designs: ranked(true, false, false).designs.slice(0, 1),
      leftOut: [
        { design: 'third', why: 'no such place' },
        { design: everyone.key, why: 'no steady state' },
      ],
    };
    expect(said(without)).toMatch(
      /fewer than two designs can be compared\. Left out: “Third” \(it has no such place\) and “.+” \(no steady state\)\.$/,
    );
    expect(rankingTable({ ...three, ranking: without }, 'en')).toBeUndefined();
  });

  it('is a table, the best first, with how far each can be behind', () => {
    const table = rankingTable({ ...three, ranking: ranked(true, true, false) }, 'en');
    expect(table?.rows.map((row) => row.slice(1))).toEqual([
      ['yes', '10.0 (9.0 to 11.0)', '0'],
      ['yes', '20.0 (19.0 to 21.0)', '+12.5'],
      ['no', '30.0 (29.0 to 31.0)', '+25'],
    ]);
  });

  it('stands in the headline, in what is printed, on the page and in the JSON document', () => {
    const given = { ...three, ranking: ranked(true, false, false) };
    expect(headline(given, 'en').ranking).toHaveLength(2);
    expect(JSON.stringify(brief(given, 'en'))).toContain('is the best of the 3 designs');
    expect(differenceTables(given, 'en').join('')).toContain('Nelson, Swann, Goldsman and Song (2001)');
    expect(JSON.stringify(resultDocument(given, {}))).toContain(
      '"ranking":{"measure":"followed gave up","whereKind":"chain","where":"chain","unit":"cases","better":"lower","confidence":0.95',
    );
    expect(JSON.stringify(resultDocument(three, {}))).toContain('"ranking":null');
    expect(headline(three, 'en').ranking).toEqual([]);
  });
});

describe('many differences', () => {
  it('are said to miss by chance now and then, counted', () => {
    const found = /give (\d+) of them: about (\d+) can be expected to miss/.exec(
      differenceTables(comparison, 'en').join(''),
    );
    const [, count = '0', misses = '0'] = found ?? [];
    expect(Number(count)).toBeGreaterThanOrEqual(20);
    expect(Number(misses)).toBe(Math.round(Number(count) / 20));
    // Twice the designs, twice the ranges.
    const other = { ...nonPayers, key: 'again' };
    const again = comparison.differences.map((each) => ({ ...each, other: 'again' }));
    const twice = {
      ...comparison,
      designs: [everyone, nonPayers, other],
      differences: [...comparison.differences, ...again],
    };
    expect(differenceTables(twice, 'en').join('')).toContain(`give ${2 * Number(count)} of them`);
  });
});
