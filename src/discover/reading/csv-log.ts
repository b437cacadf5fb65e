/** A table of events: a row an event, or a row an activity with its start and its end. */
import { LogWrong, logMessages } from '../log-wrong.ts';
import { type LoggedEvent, ownInstance } from './event-store.ts';
import { type Columns, columnsIn, isOwnTable, type NamedHeads, roleWords } from './heads.ts';
import { transitionCalled } from './lifecycle.ts';
import type { LogReading } from './log-reading.ts';
import { momentText, type ReadMoment } from './moment.ts';
import { OwnTable } from './own-table.ts';

export interface RowReader {
  readonly row: (cells: readonly string[], line: number) => void;
}

/** @param cells the heads */
export function csvLog(heads: readonly string[], named: NamedHeads, into: LogReading): RowReader {
  const isPlain = Object.keys(named).length === 0;
  return isPlain && isOwnTable(heads) ? new OwnTable(heads, into) : new EventTable(heads, named, into);
}

class EventTable implements RowReader {
  private readonly columns: Columns;
  private readonly into: LogReading;
  /** Columns that may say of what kind a case is. */
  private readonly others: readonly { readonly at: number; readonly name: string }[];
  private rows = 0;

  constructor(heads: readonly string[], named: NamedHeads, into: LogReading) {
    this.columns = columnsIn(heads, named);
    this.into = into;
    const used = new Set(Object.values(this.columns));
    this.others = heads.flatMap((name, at) => (used.has(at) || name.trim() === '' ? [] : [{ at, name: name.trim() }]));
  }

  row(cells: readonly string[], line: number): void {
    const { columns, into } = this;
    const cell = (at: number | undefined) => (at === undefined ? '' : (cells[at] ?? '').trim());
    const name = required(cell(columns.case), 'case', line);
    const activity = required(cell(columns.activity), 'activity', line);
    const of = { case: name, activity, resource: cell(columns.resource), reason: '', line };
    if (columns.end === undefined) {
      const written = cell(columns.transition);
      const transition = written === '' ? 'complete' : transitionCalled(written);
      if (transition === undefined) {
        into.ignore(written);
        return;
      }
      const { time, zone } = into.moment(required(cell(columns.time), 'time', line), line);
      const given = cell(columns.instance);
      into.events.add({ ...of, transition, time, zone, instance: given === '' ? undefined : given });
    } else this.interval(of, cell);
    const caseNumber = into.events.cases.numberOf(name);
    into.people.tell(caseNumber, cell(columns.person));
    for (const { at, name: head } of this.others) into.attributes.tell(caseNumber, head, cell(at));
  }

  /** A row with a start and an end is an activity of its own. */
  private interval(of: Pick<LoggedEvent, 'case' | 'activity' | 'resource' | 'reason' | 'line'>, cell: CellAt): void {
    const { columns, into } = this;
    const { line } = of;
    const read = (at: number | undefined) => {
      const text = cell(at);
      return text === '' ? undefined : into.moment(text, line);
    };
    const [enabled, start, end] = [read(columns.enabled), read(columns.start), read(columns.end)];
    if (start === undefined && end === undefined) throw new LogWrong(logMessages.noValue(line, roleWords.time));
    if (start !== undefined && end !== undefined && end.time < start.time) {
      throw new LogWrong(logMessages.endsBeforeStart(line, localText(start), localText(end)));
    }
    const instance = `${ownInstance}${this.rows++}`;
    const tell = (transition: LoggedEvent['transition'], at: ReadMoment | undefined) => {
      if (at !== undefined) into.events.add({ ...of, transition, time: at.time, zone: at.zone, instance });
    };
    if (enabled !== undefined && enabled.time <= (start ?? end ?? enabled).time) tell('schedule', enabled);
    tell('start', start);
    tell('complete', end);
  }
}

type CellAt = (at: number | undefined) => string;

function required(cell: string, role: keyof typeof roleWords, line: number): string {
  if (cell === '') throw new LogWrong(logMessages.noValue(line, roleWords[role]));
  return cell;
}

function localText({ time, zone }: ReadMoment): string {
  return momentText(time + (zone ?? 0) * 60_000);
}
