import { openedByTheSystem } from '../node/open-page.ts';
import { pageBundle, workbenchBundle } from '../node/page-bundle.ts';
import { scenarioFiles } from '../node/scenario-files.ts';
import { shippedScenarios, starterScenario } from '../node/starter-scenario.ts';
import { ownVersions } from '../node/version.ts';
import { writeTogether } from '../node/write-together.ts';
import { formatNumber } from '../report/figures/number-format.ts';
import type { DesignSource } from '../report/html/page-data.ts';
import { workbenchHtml } from '../report/html/workbench.ts';
import { fill } from '../report/language.ts';
import { compileScenario } from '../scenario/compile.ts';
import type { FileReader } from '../scenario/file-reader.ts';
import { KeepingReader } from '../scenario/file-reader.ts';
import { mustBeFiles } from './missing-file.ts';
import type { WorkbenchOptions } from './program.ts';
import { harmless, type Terminal } from './terminal.ts';
import { words } from './words.ts';

/** Writes the whole program as one page, with these files open in it; mistakes in them are for the page to show. */
export function workbench(entries: readonly string[], { out, lang, open }: WorkbenchOptions, terminal: Terminal): void {
  mustBeFiles(entries, terminal.folder);
  const report = pageBundle();
  const { stuwmeer = '', seedrandom = '' } = ownVersions();
  const data = {
    examples: shippedScenarios().map(({ entry, files }) => {
      const compiled = compileScenario(entry, files, []);
      const title = compiled.kind === 'ok' ? compiled.scenario.plan.title : { en: entry, nl: entry };
      return { ...sourceOf(entry, files), title };
    }),
    opened: entries.map((entry) => sourceOf(entry, scenarioFiles(entry, terminal.folder))),
    starter: starterScenario(),
    versions: { stuwmeer, seedrandom },
    scriptHash: report.scriptHash,
  };
  const page = workbenchHtml(data, workbenchBundle(), report, lang);
  terminal.beginWriting();
  writeTogether([{ path: out, content: page }], terminal.folder);
  const size = formatNumber(Math.ceil(page.length / 100_000) / 10, 1, lang);
  terminal.out.write(`${harmless(fill(words.wroteWorkbench[lang], { path: out, size }))}\n`);
  if (open === true) openedByTheSystem(out, terminal.folder);
}

/** A scenario with every file that it is made of, as far as they can be read. */
function sourceOf(entry: string, files: FileReader): DesignSource {
  const reader = new KeepingReader(entry, files);
  compileScenario(entry, reader, []);
  return reader.source();
}
