/** The event log of one replication, for process-mining programs, written while that replication runs. */

import { closeSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { inLanguage, type Language } from '../language/text.ts';
import type { Plan } from '../plan/plan.ts';
import type { CaseEvent } from '../report/data/events.ts';
import type { LogEntry, LogForm, LogOf } from '../report/log/log-entry.ts';
import { logEntries } from '../report/log/log-entry.ts';
import { ocel } from '../report/log/ocel.ts';
import { titlesApart } from '../report/log/titles-apart.ts';
import { xes } from '../report/log/xes.ts';
import type { EventSink } from './case-events.ts';
import type { LogFormName } from './log-forms.ts';
import { writingTo } from './output-error.ts';

/** What writes each form. */
const forms: { readonly [Form in LogFormName]: (of: LogOf) => LogForm } = { xes, ocel };

export interface LogFile {
  readonly path: string;
  readonly form: LogFormName;
  readonly language: Language;
  /** Of which replication, from 0. */
  readonly replication: number;
}

/** Text is put together until there is so much of it. */
const batch = 1 << 16;
const piece = 1 << 20;

export class LogWriter implements EventSink {
  private readonly path: string;
  private readonly form: LogForm;
  private readonly entryOf: (event: CaseEvent) => LogEntry | undefined;
  private readonly now: Text;
  /** What stands behind the events, in a file of its own until they are all there. */
  private readonly later: Text;

  constructor({ path, form, language, replication }: LogFile, plan: Plan) {
    const title = inLanguage(plan.title, language);
    const of = { title, plan: titlesApart(plan, language), replication: replication + 1, language };
    this.path = path;
    this.form = forms[form](of);
    this.entryOf = logEntries(of);
    this.now = new Text(path);
    this.later = new Text(`${path}-later`);
    this.now.add(this.form.begin());
  }

  add(event: CaseEvent): void {
    const entry = this.entryOf(event);
    if (entry === undefined) return;
    const { now, later } = this.form.add(entry);
    this.now.add(now);
    this.later.add(later);
  }

  finish(): void {
    this.now.add(this.form.between());
    this.later.flush();
    this.now.flush();
    this.now.append(`${this.path}-later`);
    this.now.add(this.form.end());
    this.now.flush();
  }

  close(): void {
    this.now.close();
    this.later.close();
    rmSync(`${this.path}-later`, { force: true });
  }
}

const encoder = new TextEncoder();

/** A file of text that grows. */
class Text {
  private readonly file: number;
  private waiting = '';
  /** Written from again and again: a new one for each batch would be garbage faster than it is collected. */
  private readonly bytes = new Uint8Array(3 * batch);

  constructor(path: string) {
    this.file = writing(() => openSync(path, 'w'));
  }

  add(text: string): void {
    this.waiting += text;
    if (this.waiting.length > batch) this.flush();
  }

  flush(): void {
    const { file, bytes } = this;
    let rest = this.waiting;
    this.waiting = '';
    while (rest !== '') {
      const { read, written } = encoder.encodeInto(rest, bytes);
      rest = rest.slice(read);
      writing(() => writeFileSync(file, bytes.subarray(0, written)));
    }
  }

  /** All of another file. */
  append(path: string): void {
    const { file } = this;
    writing(() => {
      const other = openSync(path, 'r');
      try {
        const bytes = new Uint8Array(piece);
        for (let count = readSync(other, bytes); count > 0; count = readSync(other, bytes)) {
          writeFileSync(file, bytes.subarray(0, count));
        }
      } finally {
        closeSync(other);
      }
    });
  }

  close(): void {
    closeSync(this.file);
  }
}

function writing<Result>(write: () => Result): Result {
  return writingTo('events', advice, write);
}

const advice = {
  en: 'Choose another folder with --out, or leave out --log.',
  nl: 'Kies een andere map met --out, of laat --log weg.',
};
