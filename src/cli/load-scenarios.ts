import { scenarioFiles } from '../node/scenario-files.ts';
import { compileScenario } from '../scenario/compile.ts';
import type { Problem } from '../scenario/problem.ts';
import { describeProblem } from '../scenario/problems-in-words.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { ScenarioWrong } from './failure.ts';
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
  if (json === true) terminal.out.write(`${JSON.stringify({ stuwmeer: 1, problems }, undefined, 2)}\n`);
  const count = problems.length === 1 ? '1 mistake' : `${problems.length} mistakes`;
  throw new ScenarioWrong([...problems.map(describeProblem), `${count} in ${entries.join(', ')}`].join('\n'));
}

/** Scenarios that extend the same file each find its mistakes. */
function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
