/** What can be asked of the designs that were chosen: which inputs they have, and which places. */
import { numberInput } from '../../experiment/points/input-values.ts';
import type { Text } from '../../plan/text.ts';
import { compileScenario } from '../../scenario/compile.ts';
import { placesOf } from './answers.ts';
import type { Files } from './files-read.ts';
import { textsOf } from './files-read.ts';

export interface Askable {
  readonly inputs: readonly AskableInput[];
  /** Of the first design, those whose capacity can be searched for. */
  readonly places: readonly { readonly name: string; readonly title: Text }[];
}

export interface AskableInput {
  readonly name: string;
  readonly title: Text;
  /** As the first design that has it writes it. */
  readonly value: string;
  /** Whether it is one number, or a distribution with a mean, and so can be varied. */
  readonly isNumber: boolean;
  readonly range: string | undefined;
}

export interface AskableOf {
  readonly files: Files;
  readonly entries: readonly string[];
}

/** @returns undefined where there is a mistake in one of them */
export function askableOf({ files, entries }: AskableOf): Askable | undefined {
  const compiled = entries.map((entry) => compileScenario(entry, textsOf(files), []));
  const scenarios = compiled.flatMap((each) => (each.kind === 'ok' ? [each.scenario] : []));
  const [first] = scenarios;
  if (first === undefined || scenarios.length < compiled.length) return undefined;
  const inputs = new Map<string, AskableInput>();
  for (const entry of scenarios.flatMap(({ register }) => register)) {
    const { name, title, value, range } = entry;
    if (inputs.has(name)) continue;
    inputs.set(name, { name, title, value, range, isNumber: numberInput(entry) !== undefined });
  }
  return { inputs: [...inputs.values()], places: placesOf(first.plan).map(({ name, title }) => ({ name, title })) };
}
