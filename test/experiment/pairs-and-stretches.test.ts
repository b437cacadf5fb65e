/** Every two designs over the same parts of the run, and what only one of them has, through scenario files. */

import { describe, expect, it } from 'vitest';
import { compareDesigns } from '../../src/experiment/compare-designs.ts';
import type { MeasureId } from '../../src/experiment/measures/register.ts';
import type { Comparison, Difference } from '../../src/experiment/result.ts';
import { capacityUsed } from '../../src/report/charts/capacity-used.ts';
import { differencesChart } from '../../src/report/charts/differences-chart.ts';
import { comparisonData } from '../../src/report/data/comparison.ts';
import { csvOf } from '../../src/report/data/csv.ts';
import { resultDocument } from '../../src/report/documents/json-document.ts';
import { headline } from '../../src/report/headline/headline.ts';
import { allDifferencesTable, stretchDifferencesTable } from '../../src/report/tables/differences.ts';
import { compileText, scenarioOf } from '../scenario/compile-text.ts';
import { withoutLabels } from '../support/csv-keys.ts';

function compared(designs: Readonly<Record<string, string>>, replications = 2, baseline?: string): Comparison {
  const scenarios = Object.entries(designs).map(([key, text]) => ({
    key,
    plan: scenarioOf(compileText(`stuwmeer: 1\nprovenance: free\ntitle: ${key}\n${text}`)).plan,
  }));
  return compareDesigns(scenarios, { seed: 'pairs', replications, ...(baseline !== undefined && { baseline }) });
}

function at(of: readonly Difference[], measure: MeasureId, whereName: string): Difference {
  const found = of.find((each) => each.measure === measure && each.whereName === whereName);
  if (found === undefined) throw new Error(`no difference of ${measure} at ${whereName}`);
  return found;
}

/** One case an hour, which takes so long; from a day on, so long. */
function desk(minutes: number, policy?: { readonly day: number; readonly minutes: number }): string {
  const later =
    policy &&
    `policies: {faster: {from: ${policy.day} days, in progress: stay, steps: {work: {work: {takes: ${policy.minutes} minutes}}}}}\n`;
  return `runs: {from: 2024-01-01, for: 100 days}
arrivals: {files: {every: 1 hour, first: 30 minutes, to: work}}
resources: {desk: {places: 1 place}}
steps: {work: {work: {by: desk, takes: ${minutes} minutes}, next: done}}
ends: {done: }
${later ?? ''}`;
}

describe('designs of which some have policies', () => {
  const comparison = compared({
    same: desk(48),
    'from day 50': desk(48, { day: 50, minutes: 24 }),
    'from day 80': desk(48, { day: 80, minutes: 12 }),
  });
  const used = (stretch: number, pair: number) => {
    const found = comparison.stretches[stretch]?.differences.filter(({ measure }) => measure === 'utilisation') ?? [];
    const { from, to, difference } = found[pair] ?? {};
    return [from?.mean, to?.mean, difference?.mean].map((each) => Math.round((each ?? Number.NaN) * 100));
  };

  it('are all measured over the parts into which the dates of all of them cut the run', () => {
    const days = comparison.stretches.map(({ from, until }) => [from / 86_400, until / 86_400]);
    expect(days).toEqual([
      [0, 50],
      [50, 80],
      [80, 100],
    ]);
    for (const { stretches } of comparison.designs) {
      expect(stretches.map(({ from, until }) => [from / 86_400, until / 86_400])).toEqual(days);
    }
    expect(comparison.designs.map(({ periods }) => periods.length)).toEqual([0, 2, 2]);
  });

  it('differ in each part by what is different there', () => {
    // Same beside from day 50, same beside from day 80, and those two beside each other.
    expect([used(0, 0), used(0, 1), used(0, 2)]).toEqual([
      [80, 80, 0],
      [80, 80, 0],
      [80, 80, 0],
    ]);
    expect([used(1, 0), used(1, 1), used(1, 2)]).toEqual([
      [80, 40, -40],
      [80, 80, 0],
      [40, 80, 40],
    ]);
    expect([used(2, 0), used(2, 1), used(2, 2)]).toEqual([
      [80, 40, -40],
      [80, 20, -60],
      [40, 20, -20],
    ]);
  });

  it('count in each part the cases that came in it, wherever they end', () => {
    const ended = comparison.stretches.map(({ differences }) => at(differences, 'followed ended', 'done').from.mean);
    expect(ended).toEqual([1200, 720, 480]);
  });

  it('have their bars of the same part beside each other, and it is said which', () => {
    const [sheet] = capacityUsed(comparison, 'en');
    expect(sheet?.table.rows.map((row) => row.at(-1))).toEqual(['80%', '40%', '20.1%']);
    expect(JSON.stringify(sheet?.spec)).toContain('Capacity used: of every design from 21 March 2024 to 9 April 2024.');
    expect(JSON.stringify(capacityUsed(comparison, 'nl')[0]?.spec)).toContain('van elk ontwerp van 21 maart 2024');
  });

  it('are told before, during and after in a table, in the CSV and in JSON', () => {
    const [, second] = comparison.designs;
    if (second === undefined) throw new Error('three designs were compared');
    const table = stretchDifferencesTable(comparison, second, 'en');
    expect(table?.columns.slice(2).map(({ title }) => title)).toEqual([
      '1 January 2024 to 19 February 2024',
      '20 February 2024 to 20 March 2024',
      '21 March 2024 to 9 April 2024',
    ]);
    expect(table?.rows).toContainEqual(['Share of capacity used, percentage points', 'desk', '0', '−40.0', '−40']);
    const [heading = '', ...rows] = withoutLabels(csvOf(comparisonData(comparison, 'en'), 'plain')).split('\n');
    const columns = heading.split(',');
    const cells = rows.map((row) => new Map(row.split(',').map((cell, i) => [columns[i], cell])));
    const told = cells
      .filter((row) => row.get('measure') === 'utilisation' && row.get('where') === 'desk')
      .map((row) => [
        ...['baseline', 'scenario', 'period', 'from', 'until'].map((name) => row.get(name)),
        Math.round(100 * Number(row.get('mean'))),
      ]);
    expect(told).toContainEqual(['same', 'from day 50', '2', '2024-02-20', '2024-03-20', -40]);
    expect(told).toContainEqual(['from day 50', 'from day 80', '3', '2024-03-21', '2024-04-09', -20]);
    expect(told.filter(([, , period]) => period === '0')).toHaveLength(3);
    expect(resultDocument(comparison, {})).toMatchObject({
      stretches: [{ from: '2024-01-01', until: '2024-02-20' }, {}, { from: '2024-03-21', until: '2024-04-10' }],
    });
  });
});

describe('another baseline', () => {
  it('comes first, and changes no figure', () => {
    const designs = { a: desk(48), b: desk(36), c: desk(24) };
    const plain = compared(designs);
    const turned = compared(designs, 2, 'b');
    expect(plain.designs.map(({ key }) => key)).toEqual(['a', 'b', 'c']);
    expect(turned.designs.map(({ key }) => key)).toEqual(['b', 'a', 'c']);
    const pairs = ({ differences }: Comparison) => [
      ...new Set(differences.map((each) => `${each.baseline} ${each.other}`)),
    ];
    expect(pairs(plain)).toEqual(['a b', 'a c', 'b c']);
    expect(pairs(turned)).toEqual(['b a', 'b c', 'a c']);
    expect(turned.designs[1]?.measures).toEqual(plain.designs[0]?.measures);
    expect(headline(turned, 'en').differences.map(({ lead }) => lead)).toEqual([
      '“a” compared with “b”:',
      '“c” compared with “b”:',
    ]);
  });
});

describe('what only one design has', () => {
  const base = `runs: {from: 2024-01-01, for: 100 days}
arrivals: {files: {every: 1 hour, first: 30 minutes, to: work}}
resources: {desk: {places: 1 place}}
steps: {work: {work: {by: desk, takes: 30 minutes}, next: done}}
ends: {done: }
`;
  const fined = `runs: {from: 2024-01-01, for: 100 days}
arrivals: {files: {every: 1 hour, first: 30 minutes, to: fine}}
resources: {collector: {places: 2 places, title: Collectors}}
steps: {fine: {charge: 75 euro, work: {by: collector, takes: 30 minutes}, next: paid}}
ends: {paid: {collects: charge}}
`;
  const comparison = compared({ base, fined });

  it('counts 0 in the other, in cases and in money', () => {
    expect(at(comparison.differences, 'followed ended', 'paid')).toMatchObject({
      ...{ from: { mean: 0 }, to: { mean: 2400 }, difference: { mean: 2400 }, clear: true, onlyIn: 'other' },
    });
    expect(at(comparison.differences, 'followed ended', 'done')).toMatchObject({ to: { mean: 0 }, onlyIn: 'baseline' });
    expect(at(comparison.differences, 'followed collected', 'chain').difference.mean).toBe(180_000);
  });

  it('has no average to compare', () => {
    const averages = ['utilisation', 'wait mean', 'wait p90', 'load', 'queue mean', 'held mean', 'growth'];
    const told = comparison.differences.filter(({ onlyIn }) => onlyIn !== undefined).map(({ measure }) => measure);
    expect(told.filter((measure) => averages.includes(measure))).toEqual([]);
  });

  it('is named', () => {
    const [english] = headline(comparison, 'en').differences;
    expect(english?.sentences).toContain('Only in “fined”: Collectors.');
    expect(english?.sentences).toContain('Only in “base”: desk.');
    expect(english?.sentences).toContain('Cases ending as “paid”: from 0 to 2,400 (2,400 more).');
    expect(headline(comparison, 'nl').differences[0]?.sentences).toContain('Alleen in “fined”: Collectors.');
  });
});

describe('the same number under two names', () => {
  const line = (after: number) => `runs: {from: 2024-01-01, for: 100 days, replications: 3}
arrivals: {files: {poisson: 2 per hour, to: work}}
resources: {desk: {places: 1 place, line: {gives up: {after: ${after} hours, to: lost}}}}
steps: {work: {work: {by: desk, takes: 1 hour}, next: done}}
ends: {done: , lost: {counts: lost}}
`;
  const comparison = compared({ patient: line(20), hasty: line(2) }, 3);
  const [, other] = comparison.designs;
  if (other === undefined) throw new Error('two designs were compared');

  it('is told once: who gives up here is lost, and the only step of a resource is that resource', () => {
    const { sentences } = headline(comparison, 'en').differences[0] ?? { sentences: [] };
    expect(sentences.filter((each) => /Gave up waiting:/.test(each))).toEqual([]);
    expect(sentences.filter((each) => /“lost”/.test(each))).toHaveLength(1);
    const rows = allDifferencesTable(comparison, other, 'en').rows.map(([measure, where]) => `${measure} ${where}`);
    expect(rows.filter((row) => /^9 in 10 of those who got/.test(row))).toEqual([
      '9 in 10 of those who got their turn waited less than, days desk',
    ]);
  });

  it('tells no more than seven, and nothing that is next to nothing is called clear', () => {
    const { sentences } = headline(comparison, 'en').differences[0] ?? { sentences: [] };
    expect(sentences.filter((each) => / from .* to /.test(each) && !/followed/.test(each)).length).toBeLessThanOrEqual(
      7,
    );
    for (const { clear, difference, from, to } of comparison.differences) {
      if (clear) expect(Math.abs(difference.mean ?? 0)).toBeGreaterThan(0.004 * Math.max(from.mean ?? 0, to.mean ?? 0));
    }
  });
});

describe('the chart of differences', () => {
  const streets = (many: string, few: string) => `runs: {from: 2024-01-01, for: 100 days}
arrivals: {cars: {every: 1 hour, first: 30 minutes, to: drive}, bikes: {every: 10 days, first: 1 day, to: ride}}
steps: {drive: {wait: 1 hour, next: ${many}}, ride: {wait: 1 hour, next: ${few}}}
ends: {${[...new Set([many, few])].map((end) => `${end}: `).join(', ')}}
`;
  const comparison = compared({ base: streets('north', 'east'), other: streets('south', 'west') });

  it('draws nothing that is clear as if it lay on zero: it is named instead', () => {
    const [sheet] = differencesChart(comparison, 'en');
    const spec = JSON.stringify(sheet?.spec);
    expect(spec).toContain(
      'Clear, but too small to be seen beside the largest: Ends: east (−10) and Ends: west (+10).',
    );
    expect(spec).not.toContain('"label":"Ends: east"');
    expect(spec).toContain('"label":"Ends: north"');
    expect(JSON.stringify(differencesChart(comparison, 'nl')[0]?.spec)).toContain('Duidelijk, maar te klein om naast');
  });
});
