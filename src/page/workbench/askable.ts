/** What can be asked of the designs that were chosen: which inputs they have, and which places. */

import { followedSites } from '../../experiment/measures/followed.ts';
import { sites } from '../../experiment/places/sites.ts';
import { numberInput } from '../../experiment/points/input-values.ts';
import type { Where } from '../../experiment/result.ts';
import { isCompared } from '../../experiment/summary/compared-measures.ts';
import { inEveryLanguage, type Language, type Text } from '../../language/text.ts';
import type { Plan } from '../../plan/plan.ts';
import { measureLabel } from '../../report/results/measure-label.ts';
import { placeTitle } from '../../report/results/titles.ts';
import { compileScenario } from '../../scenario/compile.ts';
import { placesOf } from './answers.ts';
import type { Files } from './files-read.ts';
import { textsOf } from './files-read.ts';

export interface Askable {
  readonly inputs: readonly AskableInput[];
  /** Of the first design, those whose capacity can be searched for. */
  readonly places: readonly { readonly name: string; readonly title: Text }[];
  /** What can be asked for at its places and of its whole chain, as questions have it: `wait p90 at care place`. */
  readonly measures: readonly AskableMeasure[];
}

export interface AskableMeasure {
  readonly name: string;
  readonly title: Text;
  /** Whether it is taken of a design by itself, and whether designs can be compared by it. */
  readonly isOfOne: boolean;
  readonly isCompared: boolean;
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
  return {
    inputs: [...inputs.values()],
    places: placesOf(first.plan).map(({ name, title }) => ({ name, title })),
    measures: measuresOf(first.plan),
  };
}

/** Of ways from step to step, and of an end by zone, hardly anything is asked. */
const seldomAsked: readonly Where['kind'][] = ['way', 'zone end'];

function measuresOf(plan: Plan): readonly AskableMeasure[] {
  const ofOne = new Set<unknown>(sites(plan));
  const taken = [...sites(plan), ...followedSites(plan)].filter(({ where }) => !seldomAsked.includes(where.kind));
  const named = new Map<string, number>();
  const nameOf = (id: string, whereName: string) => `${id} at ${whereName}`;
  for (const { measure, whereName } of taken) {
    const name = nameOf(measure.id, whereName);
    named.set(name, (named.get(name) ?? 0) + 1);
  }
  return taken.map((site) => {
    const { measure, where, whereName } = site;
    const { id } = measure;
    const { kind } = where;
    // A resource and a step may have the same name.
    const place = named.get(nameOf(id, whereName)) === 1 ? whereName : `${kind} ${whereName}`;
    const title = (language: Language) => {
      return `${measureLabel(id, language)}, ${placeTitle({ designs: [{ plan }] }, { where, whereName }, language)}`;
    };
    return {
      name: kind === 'chain' ? id : nameOf(id, place),
      title: inEveryLanguage(title),
      isOfOne: ofOne.has(site),
      isCompared: isCompared(id, where),
    };
  });
}
