import { compileScenario } from '../scenario/compile.ts';
import type { FileReader } from '../scenario/file-reader.ts';
import type { Problem } from '../scenario/problem.ts';
import { describeProblem } from '../scenario/problems-in-words.ts';
import type { Override } from '../scenario/reading/override.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { scenarioFiles } from './scenario-files.ts';

/** Scenario files, and the values that hold in all of a study: plain data that can be sent to a thread. */
export interface StudiedFiles {
  /** As on the command line. */
  readonly entries: readonly string[];
  /** Where the command was given. */
  readonly folder: string;
  /** What --set says. */
  readonly set: readonly Override[];
}

/** Values at which a scenario cannot run, although it can at those in its file. */
export class ValuesWrong extends Error {
  readonly problems: readonly Problem[];

  constructor(values: readonly Override[], problems: readonly Problem[]) {
    const written = values.map(({ name, value }) => `${name} = ${value}`).join(', ');
    const told = [...new Set(problems.map(describeProblem))];
    super(values.length === 0 ? told.join('\n') : [`With ${written}:`, ...told].join('\n'));
    this.name = 'ValuesWrong';
    this.problems = problems;
  }
}

/** What makes scenarios at some values of their inputs, in the order of the files. */
export type ScenariosAt = (values: readonly Override[]) => readonly Scenario[];

/**
 * The scenarios of a study with inputs at other values, as often as is asked; each file is read once. A value is given to every
 * scenario that has an input of its name, and at least one must have it.
 *
 * @throws ValuesWrong where the scenarios are wrong as they stand; and so does what is returned, with the values that it is given
 */
export function scenariosAt({ entries, folder, set }: StudiedFiles): ScenariosAt {
  const files = entries.map((entry) => ({ entry, reader: readingOnce(scenarioFiles(entry, folder)) }));
  const compiled = (values: readonly Override[], of: (design: number) => readonly Override[]) => {
    const all = files.map(({ entry, reader }, design) => compileScenario(entry, reader, of(design)));
    const problems = all.flatMap((each) => (each.kind === 'problems' ? each.problems : []));
    if (problems.length > 0) throw new ValuesWrong(values, problems);
    return all.flatMap((each) => (each.kind === 'ok' ? [each.scenario] : []));
  };
  const asTheyStand = compiled([], () => set);
  const inputs = asTheyStand.map(({ register }) => new Set(register.map(({ name }) => name)));
  return (values) => {
    if (values.length === 0) return asTheyStand;
    const missing = values.find(({ name }) => !inputs.some((names) => names.has(name)));
    if (missing !== undefined) throw new RangeError(`none of the scenarios has an input "${missing.name}"`);
    return compiled(values, (design) => {
      const here = values.filter(({ name }) => inputs[design]?.has(name));
      return [...without(set, here), ...here];
    });
  };
}

/** The last value for a name counts. */
function without(set: readonly Override[], others: readonly Override[]): readonly Override[] {
  return set.filter(({ name }) => !others.some((other) => other.name === name));
}

function readingOnce(files: FileReader): FileReader {
  const read = new Map<string, ReturnType<FileReader['read']>>();
  return {
    ...files,
    read(path) {
      const found = read.get(path) ?? files.read(path);
      read.set(path, found);
      return found;
    },
  };
}
