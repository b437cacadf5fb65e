/**
 * Files of arrivals that were counted. Only a stream with `from file:` asks for one; count-arrivals.ts reads the rows.
 */
import type { FileReader, FileText } from '../file-reader.ts';
import type { Fault } from '../problem.ts';
import { pathBeside } from '../reading/read-scenario-file.ts';
import { type Entry, field, fields, type Mapping, type Place, type Scalar, type Tree } from '../reading/tree.ts';
import { arrivalRows, type Counted, countArrivals, headsOf } from './count-arrivals.ts';

/** UTF-16 units in one file: a hundred thousand dates. */
const longestFile = 1_048_576;

/** Bad rows that are listed one by one. */
const listedRows = 5;

/** What a file of arrivals says, and what is wrong with it. */
interface ObservedFile {
  readonly path: string;
  readonly counted: readonly Counted[];
  readonly faults: readonly { readonly at: Place; readonly fault: Fault }[];
}

/** The heads of columns, where the scenario names them. */
export interface ColumnsNamed {
  readonly date?: Scalar | undefined;
  readonly count?: Scalar | undefined;
  /** Of what else is read, in this order. */
  readonly others?: readonly Scalar[];
}

/** Files of arrivals in the folder of the scenario, each read and counted once. */
export class ObservedFiles {
  private readonly entry: string;
  private readonly files: FileReader;
  private readonly rows = new Map<string, ReturnType<typeof arrivalRows>>();
  private readonly known = new Map<string, ObservedFile>();

  constructor(entry: string, files: FileReader) {
    this.entry = entry;
    this.files = files;
  }

  /**
   * @param name the file as the scenario names it
   * @param columns the heads of the columns that it names
   */
  at(name: Scalar, columns: ColumnsNamed = {}): ObservedFile {
    const path = pathBeside(this.entry, name.at.file, name.written);
    if (path === undefined) return wrong(name.at, { code: 'arrivals outside', path: name.written });
    const rows = this.rows.get(path) ?? this.read(path);
    if ('reason' in rows) return wrong(name.at, { code: 'unreadable arrivals', path, ...rows });
    this.rows.set(path, rows);
    const { date, count, others = [] } = columns;
    const key = JSON.stringify([path, date?.written, count?.written, ...others.map(({ written }) => written)]);
    const found = this.known.get(key) ?? counting(path, rows, columns);
    this.known.set(key, found);
    return found;
  }

  private read(path: string): ReturnType<typeof arrivalRows> | Refused {
    const read = this.files.read(path);
    if (read.kind === 'text') return read.text.length > longestFile ? { reason: 'too large' } : arrivalRows(read.text);
    const { kind: _, ...why } = read;
    return why;
  }
}

type Refused = Omit<Extract<FileText, { readonly kind: 'refused' }>, 'kind'>;

function counting(
  path: string,
  rows: ReturnType<typeof arrivalRows>,
  { date, count, others = [] }: ColumnsNamed,
): ObservedFile {
  const place = (line: number): Place => ({ file: path, line, column: 1 });
  if ('brokenLine' in rows) return wrong(place(rows.brokenLine), { code: 'not a table' });
  const known = headsOf(rows);
  for (const named of [date, count, ...others]) {
    if (named === undefined || known.some((head) => head.toLowerCase() === named.written.toLowerCase())) continue;
    return wrong(named.at, { code: 'no such head', path, found: named.written, known });
  }
  const heads = { date: date?.written, count: count?.written, others: others.map(({ written }) => written) };
  const table = countArrivals(rows, heads);
  if ('fault' in table) return wrong(place(table.line), table.fault);
  const { counted, bad } = table;
  const faults = bad.slice(0, listedRows).map(({ line, fault }) => ({ at: place(line), fault }));
  const next = bad[listedRows];
  if (next === undefined) return { path, counted, faults };
  const more: Fault = { code: 'more bad rows', count: bad.length - listedRows };
  return { path, counted, faults: [...faults, { at: place(next.line), fault: more }] };
}

function wrong(at: Place, fault: Fault): ObservedFile {
  return { path: at.file, counted: [], faults: [{ at, fault }] };
}

/** The scenario with what each file of arrivals says in the place of its name, so that it can be told apart by that. */
export function withCounts(root: Mapping, observed: ObservedFiles): Mapping {
  const counted = inStreams(root, observed);
  return changed(counted, 'policies', (policies) => eachEntry(policies, (policy) => inStreams(policy, observed)));
}

function inStreams(chain: Mapping, observed: ObservedFiles): Mapping {
  return changed(chain, 'arrivals', (streams) =>
    eachEntry(streams, (stream) => {
      const key = ['from file', 'backlog from file'].find((each) => stream.entries.has(each)) ?? '';
      const name = stream.entries.get(key);
      if (name?.value.kind !== 'scalar' || name.value.value === null) return stream;
      const value = countsIn(name.value, observed, {
        date: scalarIn(stream, 'date column'),
        count: scalarIn(stream, 'count column'),
        others: fields(field(stream, 'attribute columns')).flatMap(([, { value: head }]) => columnOf(head) ?? []),
      });
      return { ...stream, entries: new Map(stream.entries).set(key, { ...name, value }) };
    }),
  );
}

/** The column of an attribute: its head, or that beside the unit of its numbers. */
export function columnOf(tree: Tree): Scalar | undefined {
  const column = field(tree, 'column') ?? tree;
  return column.kind === 'scalar' ? column : undefined;
}

/** `{2014-01: 167, 2014-02: 98}`, in order of time; where more is read of each, `{2014-01 (problem): 40, ...}`. */
function countsIn(name: Scalar, observed: ObservedFiles, columns: ColumnsNamed): Tree {
  const entries = observed.at(name, columns).counted.map(({ written, count, others }): readonly [string, Entry] => {
    const value: Scalar = { kind: 'scalar', at: name.at, written: String(count), value: count };
    return [others.length === 0 ? written : `${written} (${others.join(', ')})`, { keyAt: name.at, value }];
  });
  return { kind: 'mapping', at: name.at, entries: new Map(entries) };
}

function scalarIn(stream: Mapping, key: string): Scalar | undefined {
  const value = stream.entries.get(key)?.value;
  return value?.kind === 'scalar' && value.value !== null ? value : undefined;
}

function changed(mapping: Mapping, key: string, change: (value: Mapping) => Tree): Mapping {
  const entry = mapping.entries.get(key);
  if (entry === undefined) return mapping;
  const value = entry.value.kind === 'mapping' ? change(entry.value) : entry.value;
  return { ...mapping, entries: new Map(mapping.entries).set(key, { ...entry, value }) };
}

function eachEntry(mapping: Mapping, change: (value: Mapping) => Mapping): Mapping {
  const entries = [...mapping.entries].map(([name, entry]): readonly [string, Entry] => {
    return [name, entry.value.kind === 'mapping' ? { ...entry, value: change(entry.value) } : entry];
  });
  return { ...mapping, entries: new Map(entries) };
}
