/** What runs on every platform of the tests beside it: scenarios as texts in, every number of their results out. */
import {
  compareDesigns,
  compileScenario,
  describeProblem,
  headline,
  headlineLines,
  type Scenario,
} from '../../src/index.ts';

/** Each value in the results on a line of its own, to the last bit, after the way to it; the headline comes first. */
export function wholeResult(files: Readonly<Record<string, string>>, entries: readonly string[]): string {
  const scenarios = entries.map((entry) => compiled(files, entry));
  const comparison = compareDesigns(scenarios, { seed: 'platforms', replications: 3 });
  return [...headlineLines(headline(comparison, 'en')), ...valuesIn(comparison, '')].join('\n');
}

function compiled(files: Readonly<Record<string, string>>, entry: string): Scenario {
  const read = (path: string) => {
    const text = files[path];
    return text === undefined ? ({ kind: 'refused', reason: 'not found' } as const) : ({ kind: 'text', text } as const);
  };
  const found = compileScenario(entry, { read }, []);
  if (found.kind !== 'ok') throw new Error(found.problems.map((problem) => describeProblem(problem).en).join('\n'));
  return found.scenario;
}

function* valuesIn(data: unknown, way: string): Generator<string> {
  if (typeof data === 'object' && data !== null) {
    for (const [key, value] of Object.entries(data)) yield* valuesIn(value, `${way} ${key}`);
  } else yield `${way}: ${Object.is(data, -0) ? '-0' : String(data)}`;
}
