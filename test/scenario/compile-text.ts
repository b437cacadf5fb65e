/** Compiles scenarios from texts, as if they were files beside each other. */
import type { Plan } from '../../src/plan/plan.ts';
import { type Compiled, compileScenario } from '../../src/scenario/compile.ts';
import type { FileReader } from '../../src/scenario/file-reader.ts';
import { describeProblem } from '../../src/scenario/messages/describe-problem.ts';
import type { Override } from '../../src/scenario/reading/override.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

export function readerOf(files: Readonly<Record<string, string>>): FileReader {
  return {
    read: (path) => {
      const text = files[path];
      return text === undefined ? { kind: 'refused', reason: 'not found' } : { kind: 'text', text };
    },
  };
}

export function compileText(
  text: string,
  others: Readonly<Record<string, string>> = {},
  overrides: readonly Override[] = [],
): Compiled {
  return compileScenario('scenario.yaml', readerOf({ ...others, 'scenario.yaml': text }), overrides);
}

export function problemsOf(compiled: Compiled): readonly string[] {
  return compiled.kind === 'ok' ? [] : compiled.problems.map((problem) => describeProblem(problem).en);
}

export function scenarioOf(compiled: Compiled): Scenario {
  if (compiled.kind === 'ok') return compiled.scenario;
  throw new Error(problemsOf(compiled).join('\n'));
}

export function planOf(compiled: Compiled): Plan {
  return scenarioOf(compiled).plan;
}

/** An exercise with one queue, whose keys can be replaced: `exercise({resources: 'counter: {staff: 2 people}'})`. */
export function exercise(sections: Readonly<Record<string, string>> = {}): string {
  const all: Readonly<Record<string, string>> = {
    runs: '{from: 2024-01-01, for: 10 days}',
    arrivals: '{visitors: {poisson: 1 per minute, to: serving}}',
    resources: '{counter: {staff: 1 person}}',
    steps: '{serving: {work: {by: counter, takes: exponential(mean 0.5 minutes)}, next: served}}',
    ends: '{served: {}}',
    ...sections,
  };
  const lines = Object.entries(all).map(([key, value]) => `${key}: ${value}`);
  return ['stuwmeer: 1', 'provenance: free', ...lines, ''].join('\n');
}
