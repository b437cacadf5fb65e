/** Where a run is cut to be judged. */
import { describe, expect, it } from 'vitest';
import { stretchesOf } from '../../../src/experiment/time/stretches.ts';
import { dateAt } from '../../../src/plan/civil-date.ts';
import { compileText, planOf } from '../../scenario/compile-text.ts';

function beginnings(runs: string, arrivals: string, places: string, files = {}): readonly string[] {
  const plan = planOf(
    compileText(
      `stuwmeer: 1
provenance: free
runs: {from: 2024-01-01, ${runs}}
arrivals: {p: {${arrivals}, to: w}}
resources: {r: {places: ${places}}}
steps: {w: {work: {by: r, takes: 1 day}, next: done}}
ends: {done: }
`,
      files,
    ),
  );
  return stretchesOf(plan).map(({ from }) => dateAt(plan.period.start, from));
}

const season = 'paced: 365 per year, varies: {by month: [0.5, 0.5, 0.5, 1, 1, 1, 2, 2, 1, 1, 0.5, 0.5]}';

describe('the stretches in which a place is judged', () => {
  it('begin where a capacity has a date, also where it is the same from then on', () => {
    const dated = (later: string) => beginnings('for: 4 years', season, `{2024-01-01: 2 places, 2025-01-01: ${later}}`);
    expect(dated('3 places')).toContain('2025-01-01');
    expect(dated('2 places')).toEqual(dated('3 places'));
  });

  it('are a week at least at the end, where nothing evens out what came before, and four weeks elsewhere', () => {
    const changing = (...dates: readonly string[]) => {
      const later = dates.map((date) => `, ${date}: 1 place`).join('');
      return beginnings('to: 2024-12-31', 'paced: 500 per year', `{2024-01-01: 2 places${later}}`);
    };
    expect(changing('2024-12-20')).toEqual(['2024-01-01', '2024-12-20']);
    expect(changing('2024-12-27')).toEqual(['2024-01-01']);
    expect(changing('2024-01-10')).toEqual(['2024-01-01']);
    expect(changing('2024-12-10', '2024-12-20')).toEqual(['2024-01-01', '2024-12-10']);
    expect(changing('2024-11-25', '2024-12-20')).toEqual(['2024-01-01', '2024-11-25']);
  });

  it('begin with the months of a season in each part between policies in which it does not come back', () => {
    const plan = planOf(
      compileText(`stuwmeer: 1
provenance: free
runs: {from: 2024-01-01, to: 2027-06-30}
arrivals: {p: {${season}, to: w}}
resources: {r: {places: 1 place}}
steps: {w: {work: {by: r, takes: 1 day}, next: done}}
ends: {done: }
policies: {later: {from: 2027-01-01, in progress: stay, steps: {w: {work: {takes: 2 days}}}}}
`),
    );
    const begin = stretchesOf(plan).map(({ from }) => dateAt(plan.period.start, from));
    expect(begin).toEqual(['2024-01-01', '2027-01-01', '2027-04-01']);
  });

  it('begin with the months of a season between two dates less than two years apart, however long the run', () => {
    const of = (runs: string) => beginnings(runs, season, '{2024-01-01: 2 places, 2025-01-01: 3 places}');
    const firstYear = ['2024-01-01', '2024-04-01', '2024-07-01', '2024-09-01', '2024-11-01'];
    expect(of('for: 4 years')).toEqual([...firstYear, '2025-01-01']);
    expect(of('to: 2025-06-30')).toEqual([...firstYear, '2025-01-01', '2025-04-01']);
  });

  it('begin with the months in which more were counted in a file than chance makes of the months before, by month or by day', () => {
    const counts = [20, 18, 22, 17, 21, 55, 50, 15, 19, 22, 20, 21];
    const months = counts.map((count, i) => [`2024-${String(i + 1).padStart(2, '0')}`, count] as const);
    const byMonth = months.map(([month, count]) => `${month},${count}`);
    const byDay = months.flatMap(([month, count]) => [`${month}-03,${count - 9}`, `${month}-20,9`]);
    for (const rows of [byMonth, byDay]) {
      const files = { 'p.csv': ['date,count', ...rows].join('\n') };
      const of = (runs: string) => beginnings(runs, 'from file: p.csv', '1 place', files);
      expect(of('to: 2024-12-31')).toEqual(['2024-01-01', '2024-06-01', '2024-08-01']);
      expect(of('for: 2 years')).toEqual(['2024-01-01']);
    }
  });

  it('begin with the months of a season that does not come back, where it differs from the month before', () => {
    expect(beginnings('for: 1 years', season, '1 place')).toEqual([
      '2024-01-01',
      '2024-04-01',
      '2024-07-01',
      '2024-09-01',
      '2024-11-01',
    ]);
    expect(beginnings('to: 2025-10-31', season, '1 place')).toContain('2025-07-01');
    expect(beginnings('for: 2 years', season, '1 place')).toEqual(['2024-01-01']);
    expect(beginnings('for: 3 years, start-up: 400 days', season, '1 place')).toContain('2026-07-01');
  });
});
