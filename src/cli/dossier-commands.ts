/** The commands that make a dossier again, whole and in parts: everything that could be left out is in them. */

import { nameOfMeasure } from '../experiment/points/asked-measure.ts';
import type { Dossier } from '../experiment/uncertainty/dossier.ts';
import type { FilesRead } from '../node/files-read.ts';
import { withoutDesigns } from '../report/html/command.ts';
import type { JsonValue, Scenario } from '../scenario/scenario.ts';
import { commandLine } from './command-line.ts';
import type { DossierOptions } from './dossier-options.ts';

/** @param read files as they are named in the commands */
export function commandsOf(
  { comparison: { designs, worlds }, studies, evaluation }: Dossier,
  scenarios: readonly Scenario[],
  { set, measure, worlds: drawn, runs, question, lang, csv, charts }: DossierOptions,
  { entries, other }: Pick<FilesRead, 'entries' | 'other'>,
): {
  readonly whole: string;
  readonly parts: readonly string[];
  readonly settings: { readonly [key: string]: JsonValue };
} {
  const { seed = '', replications = 0 } = designs[0] ?? {};
  const plans = scenarios.map(({ plan }) => plan);
  const valuesOf = (all: DossierOptions['set']) => all.flatMap(({ name, value }) => ['--set', `${name}=${value}`]);
  const values = valuesOf(set);
  const observed = other === undefined ? [] : ['--observed', other];
  const own = measure === undefined ? [] : ['--measure', measure];
  const chance = ['--replications', String(replications), '--seed', seed];
  const inWorlds = worlds === undefined ? [] : ['--uncertain', '--worlds', String(drawn), ...own];
  const names = studies.map(({ asked }) => nameOfMeasure(asked.measure, plans));
  return {
    whole: commandLine([
      ...['dossier', ...entries, ...(question === undefined ? [] : ['--question', question]), ...chance],
      ...['--worlds', String(drawn), '--runs', String(runs), ...own, ...observed, ...values, '--lang', lang],
      ...(csv === 'plain' ? [] : ['--csv', csv]),
      ...(charts ? [] : ['--no-charts']),
    ]),
    parts: [
      commandLine([entries.length === 1 ? 'run' : 'compare', ...entries, ...chance, ...inWorlds, ...values]),
      ...studies.map(({ design, asked }, i) => {
        const of = entries.filter((_, entry) => entry === 0 || entry === design);
        const budget = ['--runs', String(runs), '--replications', String(asked.replications), '--seed', seed];
        const others = entries.filter((entry) => !of.includes(entry));
        const given = valuesOf(withoutDesigns(set, others));
        return commandLine(['sensitivity', ...of, '--measure', names[i] ?? '', ...budget, ...given]);
      }),
      ...(evaluation === undefined
        ? []
        : [
            commandLine([
              ...['evaluate', ...entries, ...observed, '--replications', String(evaluation.replications)],
              ...['--seed', evaluation.seed, ...values],
            ]),
          ]),
    ],
    settings: { seed, replications, worlds: worlds === undefined ? 0 : drawn, runs, measures: names },
  };
}
