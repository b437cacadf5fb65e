import { filled, inLanguage, linesOf, type Text } from '../language/text.ts';
import { scenarioFiles } from '../node/scenario-files.ts';
import type { DesignSource } from '../report/html/page-data.ts';
import { compileScenarios } from '../scenario/compile.ts';
import { KeepingReader } from '../scenario/file-reader.ts';
import { describeProblem, problemData } from '../scenario/messages/describe-problem.ts';
import type { Problem } from '../scenario/problem.ts';
import { isSet } from '../scenario/reading/tree.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { CommandWrong, ScenarioWrong } from './failure.ts';
import { failures } from './failure-messages.ts';
import { mustBeFiles } from './missing-file.ts';
import type { CheckOptions } from './program.ts';
import type { Terminal } from './terminal.ts';

export interface Loaded {
  /** In the order of the command line. */
  readonly scenarios: readonly Scenario[];
  /** What was read for each of them. */
  readonly sources: readonly DesignSource[];
}

/** The scenarios in the order of the command line; throws with the mistakes of all of them together. */
export function loadScenarios(
  entries: readonly string[],
  options: Pick<CheckOptions, 'set' | 'lang' | 'json'>,
  terminal: Terminal,
): readonly Scenario[] {
  return loadWithSources(entries, options, terminal).scenarios;
}

/** The same, with the texts that they were made of. */
export function loadWithSources(
  entries: readonly string[],
  { set, lang, json }: Pick<CheckOptions, 'set' | 'lang' | 'json'>,
  terminal: Terminal,
): Loaded {
  mustBeFiles(entries, terminal.folder);
  const files = entries.map((entry) => new KeepingReader(entry, scenarioFiles(entry, terminal.folder)));
  const compiled = compileScenarios(
    files.map((each) => ({ entry: each.entry, files: each })),
    set,
  );
  const problems = distinct(compiled.flatMap((each) => (each.kind === 'problems' ? each.problems : [])));
  if (problems.length === 0) {
    return {
      scenarios: compiled.flatMap((each) => (each.kind === 'ok' ? [each.scenario] : [])),
      sources: files.map((each) => each.source()),
    };
  }
  if (json === true) {
    const described = problems.map((problem) => ({
      ...problemData(problem, lang),
      message: inLanguage(describeProblem(problem), lang),
    }));
    terminal.out.write(`${JSON.stringify({ stuwmeer: 1, problems: described }, undefined, 2)}\n`);
  }
  throw wrong(problems, set);
}

/** What --set says stands in no file, and where nothing else is wrong it is the command that is. */
function wrong(problems: readonly Problem[], set: CheckOptions['set']): Error {
  const files = [...new Set(problems.map(({ file }) => file))];
  const count = failures.mistakes(problems.length, files);
  const lines = problems.map(describeProblem);
  if (problems.every(isSet)) return new CommandWrong(linesOf(lines));
  return new ScenarioWrong(linesOf([...lines, set.length === 0 ? count : withSettings(count, set)]));
}

/** What a file does not say, it may be told to be wrong for. */
function withSettings(count: Text, set: CheckOptions['set']): Text {
  const settings = set.map(({ name, value }) => `--set "${name}=${value}"`).join(' ');
  return filled({ en: '{count}, as read with {settings}', nl: '{count}, gelezen met {settings}' }, { count, settings });
}

/** Scenarios that extend the same file each find its mistakes. */
function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
