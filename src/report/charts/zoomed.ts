/** A chart over time with a part of its time alone: the same data as far as it lies there, on axes that fit it. */
import type { TopLevelSpec } from 'vega-lite';
import type { Run } from './time-axis.ts';
import { timeAxis } from './time-axis.ts';

/** Whether the chart has a time to look at a part of. */
export function hasTime(spec: TopLevelSpec): boolean {
  let found = false;
  eachPart(spec, ({ encoding }) => {
    found ||= encoding?.x?.field === 'moment';
  });
  return found;
}

export function zoomed(spec: TopLevelSpec, part: Run): TopLevelSpec {
  // Inner rooms have no structuredClone; a spec is plain JSON.
  const copy: TopLevelSpec = JSON.parse(
    JSON.stringify(spec, (key, value: unknown) =>
      key === 'values' && Array.isArray(value) ? rowsWithin(value, part) : value,
    ),
  );
  const { scale, axis } = timeAxis(part);
  eachPart(copy, (view) => {
    const { encoding, mark } = view;
    if (encoding?.x?.field !== 'moment') return;
    if (encoding.x.scale?.domain !== undefined) encoding.x.scale = scale;
    encoding.x.axis = axis;
    const isText = mark === 'text' || (typeof mark === 'object' && mark.type === 'text');
    // Words stand outside the plot, where nothing else may be seen.
    if (isText) view.transform = [...(view.transform ?? []), { filter: `datum.date >= '${part.from}'` }];
    else if (mark !== undefined)
      view.mark = typeof mark === 'string' ? { type: mark, clip: true } : { ...mark, clip: true };
  });
  return copy;
}

/** What is looked at in a part of a spec. */
interface View {
  encoding?: { x?: { field?: unknown; scale?: { domain?: unknown }; axis?: unknown } };
  mark?: string | { type?: string; clip?: boolean };
  transform?: unknown[];
}

function eachPart(value: unknown, visit: (view: View) => void): void {
  if (Array.isArray(value)) for (const each of value) eachPart(each, visit);
  else if (isView(value)) {
    visit(value);
    for (const [key, inside] of Object.entries(value)) if (key !== 'values') eachPart(inside, visit);
  }
}

function isView(value: unknown): value is View {
  return typeof value === 'object' && value !== null;
}

interface Row {
  readonly date: string;
  readonly until?: unknown;
  readonly design?: unknown;
  readonly band?: unknown;
  readonly mean?: unknown;
  readonly low?: unknown;
}

function isRow(row: unknown): row is Row {
  return typeof row === 'object' && row !== null && 'date' in row && typeof row.date === 'string';
}

/** Those of a line up to the one before and the one after, so that it runs to both edges. */
function rowsWithin(values: readonly unknown[], { from, until }: Run): readonly unknown[] {
  if (!values.every(isRow)) return values;
  const lines = new Map<string, Row[]>();
  const found: Row[] = [];
  for (const row of values) {
    const isOfLine = row.mean !== undefined || row.low !== undefined;
    if (isOfLine) {
      const name = String(row.design ?? row.band ?? '');
      lines.set(name, [...(lines.get(name) ?? []), row]);
    } else if (String(row.until ?? row.date) >= from.slice(0, 10) && row.date <= until) found.push(row);
  }
  for (const line of lines.values()) {
    const first = line.findLastIndex(({ date }) => date <= from);
    const last = line.findIndex(({ date }) => date >= until);
    found.push(...line.slice(Math.max(0, first), last < 0 ? line.length : last + 1));
  }
  return found;
}
