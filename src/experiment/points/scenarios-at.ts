import { filled, inEveryLanguage, inLanguage, type Language, type Text } from '../../language/text.ts';
import { compileScenario, keyOf } from '../../scenario/compile.ts';
import type { FileReader } from '../../scenario/file-reader.ts';
import { describeProblem } from '../../scenario/messages/describe-problem.ts';
import type { Override } from '../../scenario/reading/override.ts';
import { overridesFor } from '../../scenario/reading/override.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { ValuesWrong } from './values-wrong.ts';

/** A scenario, and what reads it and the files that it extends. */
export interface ScenarioSource {
  readonly entry: string;
  readonly files: FileReader;
}

/** What makes scenarios at some values of their inputs, in the order of the files. */
export type ScenariosAt = (values: readonly Override[]) => readonly Scenario[];

/**
 * The scenarios of a study with inputs at other values, as often as is asked; each file is read and parsed once. A value is given
 * to every scenario that has an input of its name, and at least one must have it.
 *
 * @param set values that hold in all of the study, but where others are asked for
 * @throws ValuesWrong where the scenarios are wrong as they stand; and so does what is returned, with the values that it is given
 */
export function scenariosFrom(sources: readonly ScenarioSource[], set: readonly Override[]): ScenariosAt {
  const files = sources.map((source) => ({ entry: source.entry, reader: readingOnce(source.files) }));
  const compiled = (values: readonly Override[], of: (design: number) => readonly Override[]) => {
    const all = files.map(({ entry, reader }, design) => compileScenario(entry, reader, of(design)));
    const problems = all.flatMap((each) => (each.kind === 'problems' ? each.problems : []));
    if (problems.length > 0) throw wrongWith(values, problems.map(describeProblem));
    return all.flatMap((each) => (each.kind === 'ok' ? [each.scenario] : []));
  };
  const keys = sources.map(({ entry }) => keyOf(entry));
  const sets = keys.map((key) => overridesFor(key, keys, set));
  const asTheyStand = compiled([], (design) => sets[design] ?? []);
  const inputs = asTheyStand.map(({ register }) => new Set(register.map(({ name }) => name)));
  return (values) => {
    if (values.length === 0) return asTheyStand;
    const missing = values.find(({ name }) => !inputs.some((names) => names.has(name)));
    if (missing !== undefined) throw new RangeError(`none of the scenarios has an input "${missing.name}"`);
    return compiled(values, (design) => {
      const here = values.filter(({ name }) => inputs[design]?.has(name));
      return [...without(sets[design] ?? [], here), ...here];
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
    joined: new Map(),
    read(path) {
      const found = read.get(path) ?? files.read(path);
      read.set(path, found);
      return found;
    },
  };
}

/** @param texts what is wrong at these values, a line each; the same line is reported once */
export function wrongWith(values: readonly Override[], texts: readonly Text[], options?: ErrorOptions): ValuesWrong {
  const written = values.map(({ name, value }) => `${name} = ${value}`).join(', ');
  const heading = filled({ en: 'With {written}:', nl: 'Met {written}:' }, { written });
  const lines = (language: Language) => [
    ...(values.length === 0 ? [] : [inLanguage(heading, language)]),
    ...new Set(texts.map((text) => inLanguage(text, language))),
  ];
  return new ValuesWrong(
    inEveryLanguage((language) => lines(language).join('\n')),
    options,
  );
}
