import { basename, dirname, relative, resolve } from 'node:path';
import { calibrationAsked } from '../experiment/calibrate/calibration-asked.ts';
import { waves } from '../experiment/calibrate/history-match.ts';
import { figuresFor } from '../experiment/observed/observed-table.ts';
import type { TextRow } from '../experiment/observed/table-columns.ts';
import { scenarioFiles } from '../node/scenario-files.ts';
import { calibrationReport } from '../report/study/calibration/calibration-report.ts';
import { officeWords } from '../report/words/office-measures.ts';
import { compileScenario } from '../scenario/compile.ts';
import { overridesFor } from '../scenario/reading/override.ts';
import type { EvaluateOptions } from './evaluate-options.ts';
import { runStudy } from './run-study.ts';
import type { Terminal } from './terminal.ts';

/** Which values of some inputs agree with observed figures. */
export async function calibrate(
  entry: string,
  table: { readonly file: string; readonly rows: readonly TextRow[] },
  options: EvaluateOptions,
  terminal: Terminal,
): Promise<void> {
  let leftOut = 0;
  await runStudy(
    'calibrate',
    [entry],
    options,
    {
      asks(scenarios, { files, seed, workers }) {
        const { figures } = figuresFor(table.file, table.rows, scenarios, officeWords);
        const [scenario] = scenarios;
        if (scenario === undefined) throw new RangeError('no scenario');
        const { calibrate: names = [], runs } = options;
        const asked = calibrationAsked(scenario, { names, figures, seed, runs }, officeWords);
        leftOut = figures.length - asked.figures.length;
        return { files, asked, workers };
      },
      tell: (calibration, [scenario]) => {
        if (scenario === undefined) throw new RangeError('no scenario');
        return calibrationReport(calibration, scenario, {
          ...{ language: options.lang, dialect: options.csv, leftOut, waves },
          from: {
            extends: basename(entry),
            table: basename(table.file),
            set: overridesFor(scenario.key, [scenario.key], options.set),
          },
          sources: filesRead(entry, options, terminal.folder),
        });
      },
    },
    terminal,
  );
}

/** The scenario with everything that it reads, by names beside it: what extends it can stand there too. */
function filesRead(
  entry: string,
  { set }: Pick<EvaluateOptions, 'set'>,
  folder: string,
): readonly { readonly name: string; readonly text: string }[] {
  const reader = scenarioFiles(entry, folder);
  const texts = new Map<string, string>();
  compileScenario(
    entry,
    {
      read(path) {
        const found = reader.read(path);
        if (found.kind === 'text') texts.set(path, found.text);
        return found;
      },
    },
    set,
  );
  const root = dirname(resolve(folder, entry));
  return [...texts].map(([path, text]) => ({
    name: relative(root, resolve(folder, path)).replaceAll('\\', '/'),
    text,
  }));
}
