/** The numbers at the arrows of a chain that has run: which they are, of what, and that none is told twice. */

import { describe, expect, it } from 'vitest';
import type { DesignResult } from '../../../src/experiment/result.ts';
import { runDesign } from '../../../src/experiment/run-design.ts';
import type { Language } from '../../../src/language/text.ts';
import { drawChain, drawSheet } from '../../../src/node/draw-chain.ts';
import { chainsToDraw } from '../../../src/report/diagram/chain-sheets.ts';
import { formatNumber } from '../../../src/report/figures/number-format.ts';
import { measuredAt } from '../../../src/report/results/find-measure.ts';
import { compileText, scenarioOf } from '../../scenario/compile-text.ts';
import { boxesIn, textsIn, waysIn } from './drawing.ts';

const text = (runs: string, more = '') => `
stuwmeer: 1
title: Reports
provenance: free
runs: {from: 2024-01-01, ${runs}}
arrivals: {reports: {title: {en: Reports, nl: Meldingen}, paced: 730.5 per year, to: desk}}
resources: {clerk: {title: {en: Clerk, nl: Medewerker}, staff: 1 person, line: {gives up: {after: exponential(mean 2 days), to: lost}}}}
steps:
  desk:
    title: {en: Desk, nl: Loket}
    work: {by: clerk, takes: exponential(mean 10 hours)}
    next: [{share: 25 %, to: lost}, {share: 0 %, to: never}, {to: kept}]
ends:
  kept: {title: {en: Kept, nl: Bewaard}}
  never: {title: {en: Never, nl: Nooit}}
  lost: {title: {en: Lost, nl: Weg}, counts: lost}
${more}`;

const ran = (file: string) => runDesign(scenarioOf(compileText(file)), { seed: 'ways', replications: 6 });

async function pictures(design: DesignResult, language: Language = 'en'): Promise<readonly string[]> {
  const found: string[] = [];
  for (const sheet of chainsToDraw({ designs: [design], differences: [], stretches: [] }, language)) {
    const svg = await drawSheet(sheet, language);
    if (svg !== undefined) found.push(svg);
  }
  return found;
}

const wordsIn = (svg: string) =>
  textsIn(svg)
    .map(({ text: words }) => words)
    .join(' ')
    .replaceAll('\u00a0', ' ');
const wentOf = (design: Pick<DesignResult, 'measures'>, way: string) =>
  measuredAt(design, 'went', 'way', way)?.estimate.mean ?? Number.NaN;

describe('the picture of a chain that ran', () => {
  const twoYears = ran(text('for: 2 years, start-up: 1 year'));

  it('has cases a year at every arrow, and says so', async () => {
    const [svg = ''] = await pictures(twoYears);
    // One year of the two is measured.
    const ofYear = (way: string) => formatNumber(wentOf(twoYears, way), 0, 'en');
    expect(Number(ofYear('arrivals reports → desk'))).toBeGreaterThan(720);
    const words = wordsIn(svg);
    expect(words).toContain(
      'After an arrow: cases a year that went that way after the start-up, on average over 6 replications.',
    );
    expect(words).toContain(`→ ${ofYear('arrivals reports → desk')}`);
    expect(words).toContain(`the rest → ${ofYear('desk → kept')}`);
    expect(words).toContain('0% → 0');
    expect(waysIn(svg).map(({ title }) => title)).toContain(`Desk → Kept: the rest, ${ofYear('desk → kept')}`);
  });

  it('has the number of several arrows to one place once, at the last of them', async () => {
    const [svg = ''] = await pictures(twoYears, 'nl');
    const together = formatNumber(wentOf(twoYears, 'desk → lost'), 0, 'nl');
    const words = wordsIn(svg);
    expect(words.match(/samen/g)).toHaveLength(1);
    expect(words).toContain(`25% → samen ${together}`);
    expect(words).toMatch(/haakt af tijdens wachten (?!→)/);
    expect(words).toContain(
      'Achter een pijl: zaken per jaar die zo gingen na de aanloopperiode, gemiddeld over 6 herhalingen.',
    );
  });

  it('has no cases a year of a run of less than one', async () => {
    const tenDays = ran(text('for: 10 days'));
    const [svg = ''] = await pictures(tenDays);
    expect(wordsIn(svg)).toContain(
      'After an arrow: cases that went that way in 10 days, on average over 6 replications.',
    );
    expect(wordsIn(svg)).toContain(`→ ${formatNumber(wentOf(tenDays, 'arrivals reports → desk'), 0, 'en')}`);
  });

  it.each([
    ['for: 2 years', 'en', 'After an arrow: cases a year that went that way, in a single replication.'],
    ['for: 10 days', 'nl', 'Achter een pijl: zaken die zo gingen in 10 dagen, in één herhaling.'],
    ['for: 10 days, until empty: yes', 'nl', 'Achter een pijl: zaken die zo gingen in één herhaling.'],
  ] as const)('says so of a single replication (%s, %s)', async (runs, language, expected) => {
    const [svg = ''] = await pictures({ ...ran(text(runs)), replications: 1 }, language);
    expect(wordsIn(svg)).toContain(expected);
  });

  it('has the streams that bring cases in its own period, and no other', async () => {
    const policies = `policies:
  by post:
    from: 2024-06-01
    in progress: stay
    arrivals: {reports: null, post: {paced: 300 per year, to: sorting}, van: {at: [200 days], to: desk}}
    steps: {sorting: {wait: 1 day, next: desk}}`;
    const [before = '', after = ''] = await pictures(ran(text('for: 1 year', policies)));
    expect(wordsIn(before)).toContain('Reports about 731 a year');
    for (const later of ['post', 'sorting', 'van']) expect(wordsIn(before)).not.toContain(later);
    expect(wordsIn(after)).not.toContain('Reports about');
    for (const now of ['post about 300 a year', 'van at 1 moment', 'sorting']) expect(wordsIn(after)).toContain(now);
  });

  it('tells a few cases in many runs from none', async () => {
    const rare = ran(text('for: 400 days').replace('share: 0 %', 'share: 0.01 %'));
    const measures = rare.measures.map((each) =>
      each.whereName === 'desk → never' ? { ...each, estimate: { ...each.estimate, mean: 0.03 } } : each,
    );
    const [svg = ''] = await pictures({ ...rare, measures });
    expect(wordsIn(svg)).toContain('→ < 0.1');
  });

  it('has the cases of each policy in the picture of its own', async () => {
    const file = text(
      'for: 4 years',
      'policies:\n  keep more: {from: 2026-01-01, in progress: stay, steps: {desk: {next: [{share: 5 %, to: lost}, {share: 0 %, to: never}, {to: kept}]}}}\n',
    );
    const changing = ran(file);
    const [before = '', after = ''] = await pictures(changing);
    const kept = changing.periods.map((period) => {
      const years = (period.until - period.from) / (365.25 * 86_400);
      return formatNumber(wentOf(period, 'desk → kept') / years, 0, 'en');
    });
    expect(kept).toHaveLength(2);
    expect(kept[0]).not.toBe(kept[1]);
    expect(wordsIn(before)).toContain(`the rest → ${kept[0]}`);
    expect(wordsIn(after)).toContain(`the rest → ${kept[1]}`);
  });

  it('says that nothing was counted where nothing ran', () => {
    const { plan, predictions } = twoYears;
    const svg = drawChain({ plan, predictions }, { title: 'Reports', subtitle: '', language: 'en' });
    expect(wordsIn(svg)).toContain('No cases are counted, because nothing has been simulated here.');
    expect(
      boxesIn(svg)
        .flatMap(({ texts }) => texts.map(({ text: words }) => words))
        .join(),
    ).not.toContain('→');
  });
});
