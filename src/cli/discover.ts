import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { discover } from '../discover/discover.ts';
import { draftOf } from '../discover/draft/draft.ts';
import { findingsDocument } from '../discover/draft/findings-document.ts';
import { notesOn } from '../discover/draft/notes.ts';
import { poolTable, stepTable, summaryLines } from '../discover/draft/summary.ts';
import { summaryWords } from '../discover/draft/summary-words.ts';
import { draftWords } from '../discover/draft/words.ts';
import type { Findings } from '../discover/findings.ts';
import { LogWrong } from '../discover/log-wrong.ts';
import type { NamedHeads, Role } from '../discover/reading/heads.ts';
import { asWritten, fill, filled, inLanguage, type Text } from '../language/text.ts';
import { systemCode, systemReason } from '../node/file-system-error.ts';
import { readLog } from '../node/read-log.ts';
import { ownVersions } from '../node/version.ts';
import { writeDraft } from '../node/write-draft.ts';
import { compileScenario } from '../scenario/compile.ts';
import { describeProblem } from '../scenario/messages/describe-problem.ts';
import { coloursFor } from './colours.ts';
import type { DiscoverOptions } from './discover-options.ts';
import { drawTable } from './draw-table.ts';
import { CommandWrong } from './failure.ts';
import { failures } from './failure-messages.ts';
import { commandIn } from './init.ts';
import { languageFlag } from './language-asked.ts';
import { harmless, type Terminal, widthOf, wrapped } from './terminal.ts';

/** A draft scenario from an event log, and what the log does not show. */
export async function discoverLog(entry: string, options: DiscoverOptions, terminal: Terminal): Promise<void> {
  const language = options.lang;
  const log = basename(entry);
  const path = options.out ?? `${log.replace(/\.gz$/i, '').replace(/\.(csv|xes|xml|tsv|txt)$/i, '')}.yaml`;
  const findings = await found(entry, options, terminal);
  const notes = notesOn(findings);
  const text = draftOf(findings, notes, { log, language });
  mustCompile(text);
  terminal.beginWriting();
  writeDraft(path, text, terminal.folder);
  if (options.json === true) {
    const read = { stuwmeer: 1, versions: ownVersions(), log, draft: path };
    const document = { ...read, ...findingsDocument(findings, notes, language) };
    terminal.out.write(`${JSON.stringify(document, undefined, 2)}\n`);
    return;
  }
  const width = widthOf(terminal.out);
  const colours = coloursFor(terminal.out, terminal.env);
  const say = (lines: readonly string[]) =>
    terminal.out.write(`${harmless(lines.map((line) => wrapped(line, width)).join('\n'))}\n`);
  say([...summaryLines(findings, log, language), fill(summaryWords.wrote, language, { path }), '']);
  for (const table of [stepTable(findings, language), poolTable(findings, language)]) {
    if (table !== undefined) terminal.out.write(`${drawTable(table, width, colours)}\n`);
  }
  const part = (head: Text, all: readonly Text[]) =>
    all.length === 0 ? [] : [inLanguage(head, language), ...all.map((note) => `- ${inLanguage(note, language)}`), ''];
  say([...part(draftWords.unseenHead, notes.unseen), ...part(draftWords.oddHead, notes.odd)].slice(0, -1));
  terminal.out.write(`\n${nextSteps(path, options, terminal)}`);
}

async function found(entry: string, options: DiscoverOptions, { folder }: Terminal): Promise<Findings> {
  const path = resolve(folder, entry);
  mustBeFile(entry, path);
  const { dates, skipBadRows = false } = options;
  try {
    return discover(await readLog({ path, dates, skipBadRows, columns: columnsIn(options) }));
  } catch (error) {
    if (!(error instanceof LogWrong)) throw error;
    throw new CommandWrong(filled(asWritten('{entry}: {text}'), { entry, text: error.text }), {
      cause: error,
    });
  }
}

/** A pipe or a device could keep us waiting for ever. */
function mustBeFile(entry: string, path: string): void {
  try {
    if (statSync(path).isFile()) return;
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new CommandWrong(failures.noSuchFile(entry), { cause: error });
    throw new CommandWrong(failures.unreadable(entry, systemReason(code, 'other')), { cause: error });
  }
  throw new CommandWrong(failures.noLogFile(entry));
}

function columnsIn(options: DiscoverOptions): NamedHeads {
  const named: Readonly<Record<Role, string | undefined>> = {
    case: options.caseColumn,
    activity: options.activityColumn,
    time: options.timeColumn,
    start: options.startColumn,
    end: options.endColumn,
    enabled: options.enabledColumn,
    transition: options.transitionColumn,
    resource: options.resourceColumn,
    instance: options.instanceColumn,
    person: options.personColumn,
  };
  return Object.fromEntries(Object.entries(named).filter(([, head]) => head !== undefined));
}

/** A draft that would not pass `check` is a fault of ours, and is not written. */
function mustCompile(text: string): void {
  const compiled = compileScenario('draft.yaml', { read: () => ({ kind: 'text', text }) }, []);
  if (compiled.kind === 'ok') return;
  const [first] = compiled.problems;
  throw new Error(`the draft is wrong: ${first === undefined ? '' : describeProblem(first).en}`);
}

function nextSteps(path: string, { lang }: DiscoverOptions, { env }: Terminal): string {
  const file = /\s/.test(path) ? `"${path}"` : path;
  const suffix = languageFlag(lang);
  const stuwmeer = commandIn(env);
  return [
    inLanguage(summaryWords.next, lang),
    `  ${stuwmeer} check ${file}${suffix}    ${inLanguage(summaryWords.checkDoes, lang)}`,
    `  ${stuwmeer} run ${file}${suffix}      ${inLanguage(summaryWords.runDoes, lang)}`,
    '',
  ].join('\n');
}
