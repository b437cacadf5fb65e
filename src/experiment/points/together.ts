/** Which inputs stand at the same place of their ranges, as the files of all designs together have it. */

import { filled, type Text } from '../../language/text.ts';
import type { Together } from '../../scenario/scenario.ts';
import { element } from '../element.ts';
import { AskedWrong } from './asked-wrong.ts';

/** One thing that is varied: an input by itself, or inputs that go together. */
export interface OneVaried {
  /** Of the group; undefined for an input by itself. */
  readonly group: { readonly name: string; readonly title: Text } | undefined;
  /** By their place in the list that is varied, in its order; `against` those that are low where the group is high. */
  readonly members: readonly Member[];
}

export interface Member {
  readonly input: number;
  readonly against: boolean;
}

/** The files of two designs contradict each other. */
export class TogetherWrong extends AskedWrong {
  constructor(one: string, other: string) {
    super(
      filled(
        {
          en: 'the designs disagree about "{one}" and "{other}": in one file they go together, and in another against each other. Expected one way in all files, under "together:".',
          nl: 'de ontwerpen spreken elkaar tegen over "{one}" en "{other}": in het ene bestand gaan ze samen, in het andere tegen elkaar in. Verwacht: in alle bestanden hetzelfde, onder "together:".',
        },
        { one, other },
      ),
    );
  }
}

/**
 * What is varied, in the order of the inputs. Groups of several designs that share an input are one; of a group of which a single
 * input is varied, nothing is left.
 *
 * @throws TogetherWrong
 */
export function variedTogether(
  inputs: readonly { readonly name: string }[],
  groups: readonly Together[],
): readonly OneVaried[] {
  const sets: OneGroup[] = [];
  for (const { name, title, members } of groups) {
    const own: OneGroup = { name, title, members: new Map(members.map((each) => [each.name, each.against])) };
    const met = sets.filter((set) => members.some((each) => set.members.has(each.name)));
    const [first, ...others] = met;
    const whole = [own, ...others].reduce(joined, first ?? { ...own, members: new Map() });
    sets.splice(0, sets.length, ...sets.filter((set) => !met.includes(set)), whole);
  }
  const all = inputs.map(({ name }, input) => ({ name, input }));
  return all.flatMap(({ name, input }): readonly OneVaried[] => {
    const set = sets.find((each) => each.members.has(name));
    const same = set === undefined ? [] : all.filter((each) => set.members.has(each.name));
    if (set === undefined || same.length < 2) return [{ group: undefined, members: [{ input, against: false }] }];
    if (element(same, 0).input !== input) return [];
    const members = same.map((each) => ({ input: each.input, against: set.members.get(each.name) === true }));
    return [{ group: { name: set.name, title: set.title }, members }];
  });
}

interface OneGroup {
  readonly name: string;
  readonly title: Text;
  /** Of each member whether it is low where the group is high. */
  readonly members: ReadonlyMap<string, boolean>;
}

/** The first with the members of the other, which stay as they are to those that both have. */
function joined(group: OneGroup, other: OneGroup): OneGroup {
  const shared = [...other.members.keys()].find((name) => group.members.has(name));
  const turned = shared !== undefined && group.members.get(shared) !== other.members.get(shared);
  const members = new Map(group.members);
  for (const [name, against] of other.members) {
    const is = against !== turned;
    if (shared !== undefined && members.get(name) === !is) throw new TogetherWrong(shared, name);
    members.set(name, is);
  }
  return { ...group, members };
}

/** Where a member stands, as the whole stands at a place from 0 to 1. */
export function placeOf({ against }: Pick<Member, 'against'>, at: number): number {
  return against ? 1 - at : at;
}

/** The place of every input, from that of everything that is varied. */
export function placesOf(varied: readonly OneVaried[], point: readonly number[]): readonly number[] {
  const places: number[] = [];
  varied.forEach(({ members }, i) => {
    for (const member of members) places[member.input] = placeOf(member, element(point, i));
  });
  return places;
}
