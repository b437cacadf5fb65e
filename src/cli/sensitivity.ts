import { sensitivityAsked } from '../experiment/uncertainty/sensitivity-asked.ts';
import { sensitivityReport } from '../report/study/sensitivity/sensitivity-report.ts';
import { runStudy } from './run-study.ts';
import type { Terminal } from './terminal.ts';
import type { SensitivityOptions } from './uncertainty-options.ts';

/** Which inputs matter to a measure of one design, or to its difference between two. */
export async function sensitivity(
  entries: readonly string[],
  options: SensitivityOptions,
  terminal: Terminal,
): Promise<void> {
  const { measure, runs, replications } = options;
  await runStudy(
    'sensitivity',
    entries,
    options,
    {
      asks(scenarios, { files, seed, workers, keptOf }) {
        const asked = sensitivityAsked(scenarios, { measure, runs, replications, seed });
        // What is seen at a setting is the same, however many runs there are.
        return { files, asked, workers, kept: keptOf([asked.varied, asked.measure, seed, asked.replications]) };
      },
      inParts: ({ asked }) => ({ kind: 'sensitivity', asked }),
      tell: (study, scenarios) => sensitivityReport(study, scenarios, { language: options.lang, dialect: options.csv }),
    },
    terminal,
  );
}
