import { figuresFor, usualReplications } from '../experiment/observed/observed-table.ts';
import { measureIn, mustBeCompared } from '../experiment/points/asked-measure.ts';
import type { ChosenMeasure } from '../experiment/points/chosen-measure.ts';
import type { Dossier } from '../experiment/uncertainty/dossier.ts';
import { mustBeEnough } from '../experiment/uncertainty/sensitivity-asked.ts';
import { inputsOf } from '../experiment/uncertainty/uncertain-inputs.ts';
import { usualWorlds } from '../experiment/uncertainty/worlds-result.ts';
import { fill } from '../language/text.ts';
import { filesRead } from '../node/files-read.ts';
import { studyBeside } from '../node/partial-name.ts';
import type { ComparisonAsked, DossierWork, EvaluationWork, StudyOfDossier } from '../node/simulate.ts';
import { removeValues } from '../node/values-on-disk.ts';
import { ownVersions } from '../node/version.ts';
import { dossierPage, writeDossier } from '../node/write-dossier.ts';
import { hashed } from '../node/write-results.ts';
import { chainsToDraw } from '../report/diagram/chain-sheets.ts';
import type { DossierReport } from '../report/dossier/dossier-in-words.ts';
import { dossierReport } from '../report/dossier/dossier-report.ts';
import { inSuitableTimes } from '../report/results/time-unit.ts';
import { officeWords } from '../report/words/office-measures.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { commandsOf } from './dossier-commands.ts';
import type { DossierOptions } from './dossier-options.ts';
import { rowsOf } from './observed-table.ts';
import type { StudyAsked } from './run-study.ts';
import { runStudy } from './run-study.ts';
import { valuesIn, valuesName } from './simulate-designs.ts';
import type { Terminal } from './terminal.ts';
import { words } from './words.ts';

/** At each setting of the inputs, at most: settings differ by far more than replications do. */
const mostAtSetting = 3;

/** What an evaluator hands in: the designs as they stand, in possible worlds, and what their outcome depends on. */
export async function dossier(entries: readonly string[], options: DossierOptions, terminal: Terminal): Promise<void> {
  const { observed } = options;
  const rows = observed === undefined ? [] : await rowsOf(observed, terminal.folder);
  let empty = 0;
  await runStudy(
    'dossier',
    entries,
    options,
    {
      asks(scenarios, asked) {
        const found = observed === undefined ? undefined : figuresFor(observed, rows, scenarios, officeWords);
        empty = found?.empty.length ?? 0;
        return workFor(scenarios, asked, options, found?.figures);
      },
      tell: (found, scenarios) => reportOn(found, scenarios, { entries, options, folder: terminal.folder, empty }),
      leaves: {
        page: dossierPage,
        async write(folder, report, scenarios, writing) {
          const { lang: language, csv: dialect, charts: pictures, xlsx: workbook = false } = options;
          const values = valuesIn(folder, report.comparison);
          const style = { language, dialect, pictures, workbook, values };
          const leftOut = await writeDossier(folder, report, scenarios, style, writing);
          removeValues(folder.pathBeside(valuesName), report.comparison.designs.length);
          return leftOut;
        },
      },
    },
    terminal,
  );
}

function workFor(
  scenarios: readonly Scenario[],
  asked: StudyAsked,
  options: DossierOptions,
  figures: EvaluationWork['figures'] | undefined,
): DossierWork {
  const { files, seed, replications, workers, pathOfKept, pathOfValues, say } = asked;
  const plans = scenarios.map(({ plan }) => plan);
  const measure =
    options.measure === undefined ? undefined : measureIn(options.measure, plans, { follows: plans.length > 1 });
  if (measure !== undefined && plans.length > 1) mustBeCompared(measure);
  const inputs = inputsOf(scenarios);
  const compare: ComparisonAsked = {
    ...{ scenarios, baseline: undefined, seed, replications, precision: undefined, by: 'year', workers },
    ...{ cases: undefined, log: undefined, values: pathOfValues },
    kept: { kind: 'own', path: pathOfKept, resume: options.resume === true },
    worlds:
      inputs.varied.length === 0
        ? undefined
        : {
            files,
            asked: {
              ...inputs,
              ...{
                measures: measure === undefined ? [] : [measure],
                count: options.worlds,
                replications: usualWorlds.replications,
              },
            },
          },
  };
  const studies = studiesFor(scenarios, asked, options, measure);
  const evaluation = figures && { designs: scenarios, figures, seed, replications: usualReplications, workers };
  const size = {
    base: replications * scenarios.length,
    worlds: compare.worlds === undefined ? 0 : options.worlds * usualWorlds.replications * scenarios.length,
    studies: studies.reduce((sum, { asked: { runs } }) => sum + runs, 0),
    observed: evaluation === undefined ? 0 : evaluation.replications * scenarios.length,
  };
  const atMost = size.base + size.worlds + size.studies + size.observed;
  const sentence = evaluation === undefined ? words.dossierSize : words.dossierSizeObserved;
  say(fill(sentence, options.lang, { ...size, runs: atMost }));
  return { compare, studies, evaluation };
}

/** One of the only design, or one of every other design beside the first; where nothing can be varied there is none. */
function studiesFor(
  scenarios: readonly Scenario[],
  { files, seed, replications: wanted, workers, keptOf }: StudyAsked,
  { runs }: DossierOptions,
  measure: ChosenMeasure | undefined,
): readonly StudyOfDossier[] {
  const replications = Math.min(mostAtSetting, wanted);
  const [first, ...others] = scenarios;
  if (first === undefined) return [];
  const pairs = others.length === 0 ? [[first]] : others.map((other) => [first, other]);
  return pairs.flatMap((of, i): readonly StudyOfDossier[] => {
    const design = others.length === 0 ? 0 : i + 1;
    const inputs = inputsOf(of);
    if (inputs.varied.length === 0) return [];
    mustBeEnough(runs, inputs.varied.length, of.length, replications);
    const asked = { ...inputs, measure, designs: of.length > 1 ? 2 : 1, seed, replications, runs } as const;
    // The usual measure follows from the comparison, and so from how often that is simulated.
    const kept = keptOf([asked, design, wanted]);
    const entries = files.entries.filter((_, entry) => entry === 0 || entry === design);
    const work = { files: { ...files, entries }, asked, workers };
    return [{ ...work, design, kept: { ...kept, path: studyBeside(kept.path, i + 1) } }];
  });
}

interface Typed {
  readonly entries: readonly string[];
  readonly options: DossierOptions;
  readonly folder: string;
  /** Rows of observed figures that have no value yet. */
  readonly empty: number;
}

function reportOn(
  found: Dossier,
  scenarios: readonly Scenario[],
  { entries, options, folder, empty }: Typed,
): DossierReport {
  const { lang: language, csv: dialect, charts: pictures, question, set, observed } = options;
  const comparison = inSuitableTimes(found.comparison);
  const read = filesRead(entries, folder, observed);
  const { settings, ...commands } = commandsOf(found, scenarios, options, read);
  return dossierReport({ ...found, comparison }, scenarios, {
    ...{ question, pictures, language, dialect, commands, versions: ownVersions(), files: read.files },
    empty,
    chains: pictures ? chainsToDraw(comparison, language) : [],
    hashes: scenarios.map((scenario) => hashed(scenario).hash),
    settings: { ...settings, question: question ?? null, set: set.map(({ name, value }) => `${name}=${value}`) },
  });
}
