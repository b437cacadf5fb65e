import { asWritten, fill } from '../language/text.ts';
import { openedByTheSystem } from '../node/open-page.ts';
import { pageBundle, workbenchBundle } from '../node/page-bundle.ts';
import { scenarioFiles } from '../node/scenario-files.ts';
import { shippedScenarios, starterScenario } from '../node/starter-scenario.ts';
import { ownVersions } from '../node/version.ts';
import { writeTogether } from '../node/write-together.ts';
import { formatNumber } from '../report/figures/number-format.ts';
import type { DesignSource } from '../report/html/page-data.ts';
import { workbenchHtml } from '../report/html/workbench.ts';
import type { Compiled } from '../scenario/compile.ts';
import { compileScenario } from '../scenario/compile.ts';
import type { FileReader } from '../scenario/file-reader.ts';
import { KeepingReader } from '../scenario/file-reader.ts';
import { CommandWrong } from './failure.ts';
import { failures } from './failure-messages.ts';
import { mustBeFiles } from './missing-file.ts';
import type { WorkbenchOptions } from './program.ts';
import { harmless, type Terminal } from './terminal.ts';
import { words } from './words.ts';

/** Writes the whole program as one page, with these files open in it; mistakes in them are for the page to show. */
export function workbench(entries: readonly string[], { out, lang, open }: WorkbenchOptions, terminal: Terminal): void {
  mustBeFiles(entries, terminal.folder);
  const opened = entries.map((entry) => readWhole(entry, scenarioFiles(entry, terminal.folder)).source);
  mustDifferInName(opened);
  const report = pageBundle();
  const { stuwmeer = '', seedrandom = '' } = ownVersions();
  const data = {
    examples: shippedScenarios().map(({ entry, files }) => {
      const { source, compiled } = readWhole(entry, files);
      const title = compiled.kind === 'ok' ? compiled.scenario.plan.title : asWritten(entry);
      return { ...source, title };
    }),
    opened,
    starter: starterScenario(),
    versions: { stuwmeer, seedrandom },
    scriptHash: report.scriptHash,
  };
  const page = workbenchHtml(data, workbenchBundle(), report, lang);
  terminal.beginWriting();
  writeTogether([{ path: out, content: page }], terminal.folder);
  const size = formatNumber(Math.ceil(page.length / 100_000) / 10, 1, lang);
  terminal.out.write(`${harmless(fill(words.wroteWorkbench, lang, { path: out, size }))}\n`);
  if (open === true) openedByTheSystem(out, terminal.folder);
}

/** The page keeps all files in one folder, whichever folders they come from. */
function mustDifferInName(sources: readonly DesignSource[]): void {
  const texts = new Map<string, string>();
  for (const [name, text] of sources.flatMap(({ files }) => Object.entries(files))) {
    if ((texts.get(name) ?? text) !== text) throw new CommandWrong(failures.sameName(name));
    texts.set(name, text);
  }
}

/** A scenario with every file that it is made of, as far as they can be read. */
function readWhole(entry: string, files: FileReader): { readonly source: DesignSource; readonly compiled: Compiled } {
  const reader = new KeepingReader(entry, files);
  const compiled = compileScenario(entry, reader, []);
  return { source: reader.source(), compiled };
}
