import { describe, expect, it } from 'vitest';
import { dayNumber, formatDate } from '../../src/plan/civil-date.ts';
import { compileText, exercise, planOf, problemsOf } from './compile-text.ts';

function text(days: string, runs = '{from: 2023-01-01, to: 2024-12-31}'): string {
  return exercise({
    runs,
    hours: '{office: {monday to friday: "09:00-17:00", closed on: free}}',
    holidays: `{free: ${days}}`,
    resources: '{counter: {staff: 1 person, works: office}}',
  });
}

/** The days of 2023 and 2024 on which the office is closed as on a holiday. */
function closed(days: string): readonly string[] {
  const [resource] = planOf(compileText(text(days))).resources;
  const start = dayNumber({ year: 2023, month: 1, day: 1 });
  return (resource?.hours?.closedDays ?? [])
    .map((day) => formatDate(start + day))
    .filter((date) => date >= '2023-01-01' && date <= '2024-12-31');
}

describe('days off', () => {
  it('may be a day or a spell of one year, or of every year', () => {
    expect(closed('[2023-05-01, 2024-05-09 to 2024-05-10]')).toEqual(['2023-05-01', '2024-05-09', '2024-05-10']);
    expect(closed('[12-25]')).toEqual(['2023-12-25', '2024-12-25']);
    expect(closed('[12-25 to 12-26, 2023-12-26]')).toEqual(['2023-12-25', '2023-12-26', '2024-12-25', '2024-12-26']);
  });

  it('of every year may reach over its end, at the start of the run too', () => {
    expect(closed('[12-31 to 01-02]')).toEqual([
      '2023-01-01',
      '2023-01-02',
      '2023-12-31',
      '2024-01-01',
      '2024-01-02',
      '2024-12-31',
    ]);
  });

  it('leave out a 29th of February that is not there', () => {
    expect(closed('[02-29]')).toEqual(['2024-02-29']);
    expect(closed('[02-28 to 02-29]')).toEqual(['2023-02-28', '2024-02-28', '2024-02-29']);
    expect(closed('[02-29 to 03-01]')).toEqual(['2023-03-01', '2024-02-29', '2024-03-01']);
  });

  it('that do not exist are refused', () => {
    for (const day of ['02-30', '12-24 to 12-32', '12-24 to', '12-24 to 12-26 to 12-28', '12-24 to 2024-01-01']) {
      expect(problemsOf(compileText(text(`["${day}"]`)))).toEqual([expect.stringContaining('is not a date')]);
    }
  });
});
