/** What a run gave, as lines of text that can be read where they differ and that no changed bit escapes. */
import { createHash } from 'node:crypto';
import type { DesignResult, Measured, QueueSeries } from '../../src/experiment/result.ts';

/** Everything in a result but its plan: every measure in every replication, every series, check, period and verdict. */
export function resultLines(result: DesignResult): readonly string[] {
  const { measures, series, predictions, verdicts, audits, periods, calendar, stretches, followed } = result;
  return [
    ...measures.map((each) => measureLine(each)),
    ...series.map(seriesLine),
    ...audits.map(({ id, where, passed, worst }) =>
      line(`check of ${id} at ${where}`, passed ? 'passed' : 'failed', worst),
    ),
    ...predictions.map((each, i) =>
      line(`forecast ${i + 1}`, `${each.by}, ${each.verdict}, ${short(each.load)}`, each),
    ),
    ...verdicts.map((each, i) => line(`verdict ${i + 1}`, each.kind, each)),
    ...periods.flatMap(({ measures: own, ...rest }, i) => [
      line(`period ${i + 1}`, rest.kind, rest),
      ...byMeasure(`period ${i + 1}`, own),
    ]),
    ...calendar.map(({ cell, measures: own }, i) => line(`calendar ${i + 1}`, `${own.length} figures`, { cell, own })),
    ...stretches.map((each, i) => line(`stretch ${i + 1}`, each.kind, each)),
    line('followed', followed === undefined ? 'nobody' : short(followed.cases.mean), followed),
  ];
}

function measureLine({ measure, whereName, where, status, perReplication, ...rest }: Measured): string {
  const values = perReplication.map(short).join(' ');
  return line(`${measure} | ${where.kind} ${whereName}`, status === 'estimated' ? values : `${values} (${status})`, {
    perReplication,
    ...rest,
  });
}

function byMeasure(period: string, measures: readonly Measured[]): readonly string[] {
  const ids = [...new Set(measures.map(({ measure }) => measure))];
  return ids.map((id) => {
    const each = measures.filter(({ measure }) => measure === id);
    return line(`${period} | ${id}`, `${each.length} places`, each);
  });
}

function seriesLine(series: QueueSeries): string {
  const sum = series.mean.reduce((total, value) => total + value, 0);
  const what = `series ${series.quantity} | ${series.where.kind} ${series.whereName}`;
  return line(what, `average ${short(sum / series.mean.length)} in ${series.mean.length} cells`, series);
}

/** Eight figures of a fingerprint of `all` stand last. */
function line(what: string, told: string, all: unknown): string {
  return `${what} | ${told} | ${createHash('sha256').update(exact(all)).digest('hex').slice(0, 8)}`;
}

/** Every value in it in order, whatever the fields are called; what JSON runs together is told apart. */
function exact(data: unknown): string {
  if (Array.isArray(data)) return `[${data.map(exact).join()}]`;
  if (ArrayBuffer.isView(data)) return exact([...(data instanceof Float64Array ? data : [])]);
  if (typeof data === 'object' && data !== null)
    return `{${Object.values(data)
      .filter((value) => value !== undefined)
      .map(exact)
      .join()}}`;
  if (typeof data === 'number') return Object.is(data, -0) ? '-0' : String(data);
  return typeof data === 'string' ? JSON.stringify(data) : String(data);
}

function short(value: number | undefined): string {
  return value === undefined ? '–' : String(Number(value.toPrecision(6)));
}
