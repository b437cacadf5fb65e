import type { CoursePoint } from './course.ts';

/** Ticks on first days of months, at most about seven of them. */
export function timeAxis(points: readonly CoursePoint[]) {
  const dates = points.map(({ date }) => date).sort();
  const months = monthNumber(dates.at(-1)) - monthNumber(dates[0]);
  const step = [1, 2, 3, 6, 12, 24, 60].find((each) => months / each <= 6) ?? 120;
  const days = months < 2;
  return {
    field: 'date',
    type: 'temporal',
    scale: { type: 'utc' },
    axis: {
      title: null,
      grid: false,
      format: days ? '%e %b %Y' : '%b %Y',
      tickCount: days ? 5 : { interval: 'month' as const, step },
      labelOverlap: true,
      labelFlush: false,
    },
  } as const;
}

function monthNumber(date = '0000-01'): number {
  return 12 * Number(date.slice(0, 4)) + Number(date.slice(5, 7));
}
