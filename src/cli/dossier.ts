import type { Dossier } from '../experiment/uncertainty/dossier.ts';
import { inputsOf } from '../experiment/uncertainty/uncertain-inputs.ts';
import { begunParts } from '../node/begun-work.ts';
import { chainsToDraw } from '../node/draw-chain.ts';
import { filesRead } from '../node/files-read.ts';
import { settingsPath } from '../node/kept-settings.ts';
import { sha256 } from '../node/sha256.ts';
import type { ComparisonAsked, DossierWork, StudyOfDossier } from '../node/simulate.ts';
import { removeValues } from '../node/values-on-disk.ts';
import { ownVersions } from '../node/version.ts';
import { dossierPage, writeDossier } from '../node/write-dossier.ts';
import { hashed } from '../node/write-results.ts';
import { dossierReport } from '../report/dossier/dossier-report.ts';
import type { DossierReport } from '../report/dossier/told-dossier.ts';
import { fill } from '../report/language.ts';
import { inSuitableTimes } from '../report/results/time-unit.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { inEachWorld } from './asked-worlds.ts';
import { measureIn } from './chosen-measures.ts';
import { commandsOf } from './dossier-commands.ts';
import type { DossierOptions } from './dossier-options.ts';
import { CommandWrong } from './failure.ts';
import { failures } from './failure-messages.ts';
import type { StudyAsked } from './run-study.ts';
import { runStudy } from './run-study.ts';
import { mustBeCompared, mustBeEnough } from './sensitivity.ts';
import { valuesIn, valuesName } from './simulate-designs.ts';
import type { Terminal } from './terminal.ts';
import { words } from './words.ts';

/** At each setting of the inputs, at most: settings differ by far more than replications do. */
const mostAtSetting = 3;

/** What an evaluator hands in: the designs as they stand, in possible worlds, and what their outcome hangs on. */
export async function dossier(entries: readonly string[], options: DossierOptions, terminal: Terminal): Promise<void> {
  await runStudy(
    'dossier',
    entries,
    options,
    {
      asks: (scenarios, asked) => workFor(scenarios, asked, options),
      tell: (found, scenarios) => reportOn(found, scenarios, { entries, options, folder: terminal.folder }),
      leaves: {
        page: dossierPage,
        async write(folder, report, scenarios, writing) {
          const { lang: language, csv: dialect, charts: pictures } = options;
          const values = valuesIn(folder, report.comparison);
          await writeDossier(folder, report, scenarios, { language, dialect, pictures, values }, writing);
          removeValues(folder.pathBeside(valuesName), report.comparison.designs.length);
        },
      },
    },
    terminal,
  );
}

function workFor(scenarios: readonly Scenario[], asked: StudyAsked, options: DossierOptions): DossierWork {
  const { files, seed, replications, workers, pathOfKept, pathOfValues, say } = asked;
  const plans = scenarios.map(({ plan }) => plan);
  const measure =
    options.measure === undefined ? undefined : measureIn(options.measure, plans, { follows: plans.length > 1 });
  if (measure !== undefined && plans.length > 1) mustBeCompared(measure, options.measure ?? '');
  const inputs = inputsOf(scenarios);
  const resume = options.resume === true;
  const compare: ComparisonAsked = {
    ...{ scenarios, baseline: undefined, seed, replications, precision: undefined, by: 'year', workers },
    ...{ cases: undefined, log: undefined, values: pathOfValues },
    kept: { kind: 'own', path: pathOfKept, resume },
    worlds:
      inputs.uncertain.length === 0
        ? undefined
        : {
            files,
            asked: {
              ...inputs,
              ...{ measures: measure === undefined ? [] : [measure], count: options.worlds, replications: inEachWorld },
            },
          },
  };
  const studies = studiesFor(scenarios, asked, options).map((study) => ({ ...study, measure }));
  const resolved = scenarios.map((scenario) => scenario.resolved);
  const all = [ownVersions(), resolved, seed, replications, compare.worlds?.asked, studies];
  const begun = { path: settingsPath(pathOfKept), of: sha256(JSON.stringify(all)) };
  const size = {
    base: replications * scenarios.length,
    worlds: compare.worlds === undefined ? 0 : options.worlds * inEachWorld * scenarios.length,
    studies: studies.reduce((sum, { runs }) => sum + runs, 0),
  };
  const atMost = size.base + size.worlds + size.studies;
  const begins = resume ? begunParts(begun) : undefined;
  if (begins?.kind === 'of other work') throw new CommandWrong(failures.otherDossier);
  say(fill(words.dossierSize[options.lang], { ...size, runs: atMost }));
  if (begins?.kind === 'begun') say(fill(words.goesOnDossier[options.lang], { done: begins.parts.length }));
  return { compare, studies, begun, resume };
}

/** One of the only design, or one of every other design beside the first; where nothing can be varied there is none. */
function studiesFor(
  scenarios: readonly Scenario[],
  { files, seed, replications: asked }: StudyAsked,
  { runs }: DossierOptions,
): readonly Omit<StudyOfDossier, 'measure'>[] {
  const replications = Math.min(mostAtSetting, asked);
  const [first, ...others] = scenarios;
  if (first === undefined) return [];
  const pairs = others.length === 0 ? [[first]] : others.map((other) => [first, other]);
  return pairs.flatMap((of, i) => {
    const design = others.length === 0 ? 0 : i + 1;
    const inputs = inputsOf(of);
    if (inputs.uncertain.length === 0) return [];
    mustBeEnough(runs, inputs.uncertain.length, of.length, replications);
    const entries = files.entries.filter((_, entry) => entry === 0 || entry === design);
    const designs = of.length > 1 ? 2 : 1;
    return [{ ...{ design, inputs, designs, seed, replications, runs }, files: { ...files, entries } }];
  });
}

interface Typed {
  readonly entries: readonly string[];
  readonly options: DossierOptions;
  readonly folder: string;
}

function reportOn(found: Dossier, scenarios: readonly Scenario[], { entries, options, folder }: Typed): DossierReport {
  const { lang: language, csv: dialect, charts: pictures, question, set } = options;
  const comparison = inSuitableTimes(found.comparison);
  const read = filesRead(entries, folder);
  const { settings, ...commands } = commandsOf(found, scenarios, options, read.entries);
  return dossierReport({ ...found, comparison }, scenarios, {
    ...{ question, pictures, language, dialect, commands, versions: ownVersions(), files: read.files },
    chains: pictures ? chainsToDraw(comparison, language) : [],
    hashes: scenarios.map((scenario) => hashed(scenario).hash),
    settings: { ...settings, question: question ?? null, set: set.map(({ name, value }) => `${name}=${value}`) },
  });
}
