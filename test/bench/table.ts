/** The results of a contest as lines of text. */
import type { Contestant } from './contests.ts';
import type { Result } from './race.ts';

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length === 0 ? Number.NaN : (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle) - 1]!) / 2;
}

/** The median over rounds of how many times faster one was than another in the same round. */
export function ratio(result: Result, other: Result | undefined): number | undefined {
  if (other === undefined) return undefined;
  const ratios = result.measurements.flatMap(({ rate }, round) => {
    const against = other.measurements[round];
    return against === undefined ? [] : [rate / against.rate];
  });
  return ratios.length === 0 ? undefined : median(ratios);
}

const columns = ['', 'thousand/s', 'min–max', 'µs each', 'of hand', 'of simjs', 'peak MB', 'answer'];

export function table(results: readonly Result[]): string {
  const find = (name: Contestant) => results.find(({ contestant }) => contestant === name);
  const rows = results.map((result) => {
    const rates = result.measurements.map(({ rate }) => rate);
    return [
      result.contestant,
      thousands(median(rates)),
      `${thousands(Math.min(...rates))}–${thousands(Math.max(...rates))}`,
      (1e6 / median(rates)).toPrecision(3),
      times(ratio(result, find('hand'))),
      times(ratio(result, find('simjs'))),
      Math.max(...result.measurements.map(({ peakRssMB }) => peakRssMB)).toFixed(0),
      result.fault ?? 'right',
    ];
  });
  const widths = columns.map((column, i) =>
    Math.max(...[column, ...rows.map((row) => row[i]!)].map((cell) => cell.length)),
  );
  return [columns, ...rows]
    .map((cells) => cells.map((cell, i) => (i === 0 || i === 7 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))))
    .map((cells) => `  ${cells.join('  ')}`.trimEnd())
    .join('\n');
}

function thousands(rate: number): string {
  return rate >= 100_000 ? (rate / 1000).toFixed(0) : (rate / 1000).toPrecision(3);
}

function times(value: number | undefined): string {
  return value === undefined ? '' : value.toPrecision(3);
}
