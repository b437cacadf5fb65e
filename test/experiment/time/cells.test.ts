import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/experiment/time/cells.ts';
import { cellsOf } from '../../../src/experiment/time/cells.ts';
import { formatDate, parseDate } from '../../../src/plan/civil-date.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { day, hour, week, year } from '../../../src/plan/units.ts';
import { exponential, plan, policy, station } from '../plans.ts';

interface Dates {
  readonly start?: string;
  readonly startUp?: number;
  /** When policies begin, and how long their transitions last. */
  readonly policies?: readonly (readonly [from: number, over?: number])[];
}

function run(horizon: number, { start = '2024-01-01', startUp = 0, policies = [] }: Dates = {}): Plan {
  const plain = station(1, exponential(1), 1, { horizon });
  return {
    ...plan({ ...plain, arrivals: [] }, { horizon }),
    period: { start, horizon, startUp },
    policies: policies.map(([from, over = 0], i) => policy(`p${i}`, from, plain, { over })),
  };
}

const grainsOf = (cells: readonly Cell[]) => [...new Set(cells.map(({ grain }) => grain))];
const dates = (start: string, { from, until }: Pick<Cell, 'from' | 'until'> = { from: 0, until: 0 }) => {
  const first = parseDate(start) ?? Number.NaN;
  return [formatDate(first + from / day), formatDate(first + until / day)];
};

describe('the cells of a run', () => {
  it.each([
    [1, 'hundredth', 100],
    [60, 'second', 60],
    [hour, '15 seconds', 240],
    [8 * hour, 'minute', 480],
    [day, '5 minutes', 288],
    [3 * day, '15 minutes', 288],
    [10 * day, 'hour', 240],
    [3 * week, '4 hours', 126],
    [60 * day, 'day', 60],
    [92 * day, 'day', 92],
    [26 * week, 'week', 26],
    [3 * 365 * day, 'week', 157],
    [3653 * day, 'week', 522],
    [30 * year, 'month', 360],
    [100 * year, 'quarter', 401],
    [500 * year, 'year', 501],
    [3000 * year, 'decade', 301],
    [7000 * year, 'century', 71],
  ])('of %d seconds are each a %s: %d of them', (horizon, grain, count) => {
    const cells = cellsOf(run(horizon));
    expect(grainsOf(cells)).toEqual([grain]);
    expect(cells).toHaveLength(count);
  });

  it('follow each other from the start to the end, however the run is cut', () => {
    for (const horizon of [1, 50, 12 * hour, 11.3 * day, 80 * day, 3.21 * year, 14 * year, 90 * year, 300 * year]) {
      for (const startUp of [0, 0.123 * horizon]) {
        const policies = [[0.31 * horizon, 0.05 * horizon] as const, [0.7 * horizon] as const];
        const cells = cellsOf(run(horizon, { start: '2023-02-17', startUp, policies }));
        const untils = cells.map(({ until }) => until);
        expect(cells.map(({ from }) => from)).toEqual([0, ...untils.slice(0, -1)]);
        expect(untils.at(-1)).toBe(horizon);
        expect(cells.every(({ from, until }) => until > from)).toBe(true);
        expect(cells.length).toBeLessThanOrEqual(550);
        for (const cut of [startUp, ...policies.flatMap(([from, over = 0]) => [from, from + over])]) {
          expect(cells.some(({ from }) => from === cut)).toBe(true);
        }
      }
    }
  });

  it('are weeks from the start, the end of the start-up and every date of a policy, and what is left is marked', () => {
    const cells = cellsOf(run(2 * year, { start: '2024-01-03', startUp: 45 * day, policies: [[200 * day, 10 * day]] }));
    const left = cells.filter(({ whole }) => !whole).map(({ from, until }) => [from / day, until / day]);
    expect(left).toEqual([
      [42, 45],
      [199, 200],
      [207, 210],
      [728, 730.5],
    ]);
    expect(cells.filter(({ whole }) => whole).every(({ from, until }) => until - from === week)).toBe(true);
  });

  it('are months of the calendar, and weeks from three months before a policy until nine after', () => {
    const start = '2010-01-15';
    const from = (parseDate('2018-03-14') ?? 0) - (parseDate(start) ?? 0);
    const cells = cellsOf(run(20 * 365 * day, { start, policies: [[from * day]] }));
    expect(dates(start, cells[0])).toEqual(['2010-01-15', '2010-02-01']);
    expect(cells[0]?.whole).toBe(false);
    expect(cells[1]).toMatchObject({ grain: 'month', whole: true });
    const weeks = cells.filter(({ grain }) => grain === 'week');
    expect(weeks.map((cell) => dates(start, cell)[0]).at(0)).toBe('2017-12-01');
    expect(weeks.map((cell) => dates(start, cell)[1]).at(-1)).toBe('2019-01-01');
    expect(weeks.some((cell) => cell.from === from * day && cell.whole)).toBe(true);
    expect(weeks.filter(({ whole }) => !whole)).toHaveLength(2);
  });

  it('are months around a policy in a run of a century, and quarters else', () => {
    const cells = cellsOf(run(100 * year, { policies: [[40 * year]] }));
    expect(grainsOf(cells)).toEqual(['quarter', 'month']);
    expect(cells.length).toBeLessThan(550);
  });

  it('are never days instead of weeks, or hours instead of days: these would show a cycle that the others do not', () => {
    expect(grainsOf(cellsOf(run(3 * year, { policies: [[year]] })))).toEqual(['week']);
    expect(grainsOf(cellsOf(run(60 * day, { policies: [[30 * day]] })))).toEqual(['day']);
    expect(grainsOf(cellsOf(run(10 * day, { policies: [[5 * day]] })))).toEqual(['hour', '15 minutes']);
  });

  it('are no finer around so many policies that there would be too many', () => {
    const policies = Array.from({ length: 30 }, (_, i) => [(i + 1) * year] as const);
    expect(grainsOf(cellsOf(run(35 * year, { policies })))).toEqual(['month']);
  });
});
