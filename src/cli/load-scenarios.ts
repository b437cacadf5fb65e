import { scenarioFiles } from '../node/scenario-files.ts';
import { compileScenario } from '../scenario/compile.ts';
import type { Problem } from '../scenario/problem.ts';
import { describeProblem } from '../scenario/problems-in-words.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { CommandWrong, ScenarioWrong } from './failure.ts';
import { mustBeFiles } from './missing-file.ts';
import type { CheckOptions } from './program.ts';
import type { Terminal } from './terminal.ts';

/** The scenarios in the order of the command line; throws with the mistakes of all of them together. */
export function loadScenarios(
  entries: readonly string[],
  { set, json }: Pick<CheckOptions, 'set' | 'json'>,
  terminal: Terminal,
): readonly Scenario[] {
  mustBeFiles(entries, terminal.folder);
  const compiled = entries.map((entry) => compileScenario(entry, scenarioFiles(entry, terminal.folder), set));
  const problems = distinct(compiled.flatMap((each) => (each.kind === 'problems' ? each.problems : [])));
  if (problems.length === 0) return compiled.flatMap((each) => (each.kind === 'ok' ? [each.scenario] : []));
  if (json === true) {
    const told = problems.map((problem) => ({ ...problem, message: describeProblem(problem) }));
    terminal.out.write(`${JSON.stringify({ stuwmeer: 1, problems: told }, undefined, 2)}\n`);
  }
  throw wrong(problems);
}

/** What --set says stands in no file, and where nothing else is wrong it is the command that is. */
function wrong(problems: readonly Problem[]): Error {
  const isSet = ({ file }: Problem) => file.startsWith('--set ');
  const lines = problems.map((problem) =>
    isSet(problem) ? describeProblem(problem).replace(/:1:1: /, ': ') : describeProblem(problem),
  );
  if (problems.every(isSet)) return new CommandWrong(lines.join('\n'));
  const files = [...new Set(problems.map(({ file }) => file))];
  const count = problems.length === 1 ? '1 mistake' : `${problems.length} mistakes`;
  return new ScenarioWrong([...lines, `${count} in ${files.join(', ')}`].join('\n'));
}

/** Scenarios that extend the same file each find its mistakes. */
function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
