/** Which inputs of the designs are not known, and within which bounds; and why the others are not varied. */
import type { Text } from '../../language/text.ts';
import type { RegisterEntry, Scenario, Together, UnusedInput } from '../../scenario/scenario.ts';
import { element } from '../element.ts';
import { AskedWrong } from '../points/asked-wrong.ts';
import type { NumberInput } from '../points/input-values.ts';
import { isWhole, numberInput, unitBeside, writtenValue } from '../points/input-values.ts';
import type { OneVaried } from '../points/together.ts';
import { placeOf, variedTogether } from '../points/together.ts';
import type { Axis } from './axis.ts';
import { partOfRange } from './axis.ts';

/** An input that is one number with a range, or a distribution whose mean has one; varied uniformly within it. Numbers are in base units (see `InputNumbers`). */
export interface UncertainInput extends Axis {
  readonly title: Text;
  readonly value: number;
  /** Ends of the range: the outermost whole numbers within it where only those make sense. */
  readonly low: number;
  readonly high: number;
  readonly numbers: NumberInput;
  /** As the file has the value and the range: "70 %", "60 to 80 %". */
  readonly written: string;
  readonly range: string;
  /** Its unit beside 1 and beside other numbers, as in "1 person" and "0 people". */
  readonly one: string;
  readonly many: string;
  readonly provenance: RegisterEntry['provenance']['kind'];
  /** What the file claims of how much depends on it. */
  readonly claim: Text | undefined;
}

/** An input that has the value of its file at every point. */
export interface FixedInput {
  readonly name: string;
  readonly title: Text;
  readonly because: /** It follows from others. */
    | 'derived'
    | 'no range'
    /** A table by attribute or date, a date, or without a limit. */
    | 'not one number'
    /** Its range holds no other value. */
    | 'one value'
    /** The command line gave it a value. */
    | 'set'
    /** Nothing in the run depends on it, whichever design it is in. */
    | UnusedInput['why']
    /** The designs have different values or ranges of it: it is a part of what is compared. */
    | 'differs';
}

export interface InputsOfStudy {
  readonly uncertain: readonly UncertainInput[];
  readonly fixed: readonly FixedInput[];
  /** What is varied on its own: each of these inputs, or those that go together. */
  readonly varied: readonly VariedAxis[];
}

/** Its name is that of its first input, so that numbers drawn for it stay what they are when others join it. */
export interface VariedAxis extends Axis, OneVaried {}

/**
 * What is varied of the inputs that have a range. A group of which the first input is not used keeps its name, and its numbers.
 *
 * @param ranged those that are used, and those that are not
 */
function axesOf(
  ranged: readonly UncertainInput[],
  uncertain: readonly UncertainInput[],
  groups: readonly Together[],
): readonly VariedAxis[] {
  return variedTogether(ranged, groups).flatMap(({ group, members: all }) => {
    const members = all.flatMap((member) => {
      const input = uncertain.indexOf(element(ranged, member.input));
      return input === -1 ? [] : [{ ...member, input }];
    });
    const [first] = members;
    if (first === undefined) return [];
    if (members.length === 1) {
      const { name, values } = element(uncertain, first.input);
      return [{ group: undefined, members: [{ ...first, against: false }], name, values }];
    }
    const { name } = element(ranged, element(all, 0).input);
    return [{ group, members, name, values: valuesOf(members.map(({ input }) => element(uncertain, input))) }];
  });
}

/** Inputs that take as many values each go from value to value; others along their ranges. */
function valuesOf(members: readonly UncertainInput[]): number | undefined {
  const { values } = element(members, 0);
  return members.every((member) => member.values === values) ? values : undefined;
}

/**
 * Of all designs, in the order of the files; one that several of them have is one input, with the same value in all.
 *
 * @throws TogetherWrong
 */
export function inputsOf(scenarios: readonly Pick<Scenario, 'register' | 'together' | 'unused'>[]): InputsOfStudy {
  const entries = new Map<string, RegisterEntry[]>();
  for (const entry of scenarios.flatMap(({ register }) => register)) {
    const found = entries.get(entry.name);
    if (found === undefined) entries.set(entry.name, [entry]);
    else found.push(entry);
  }
  const ranged: UncertainInput[] = [];
  const uncertain: UncertainInput[] = [];
  const fixed: FixedInput[] = [];
  for (const same of entries.values()) {
    const entry = element(same, 0);
    const found = uncertainInput(entry, same);
    const { name, title } = entry;
    if (typeof found === 'string') {
      fixed.push({ name, title, because: found });
      continue;
    }
    ranged.push(found);
    const unused = whyUnused(name, scenarios);
    if (unused === undefined) uncertain.push(found);
    else fixed.push({ name, title, because: unused });
  }
  const groups = scenarios.flatMap(({ together }) => together);
  return { uncertain, fixed, varied: axesOf(ranged, uncertain, groups) };
}

/** Why nothing in the run depends on it in any of the designs that have it; undefined where something does. */
function whyUnused(name: string, scenarios: Parameters<typeof inputsOf>[0]): UnusedInput['why'] | undefined {
  const [first, ...others] = scenarios.flatMap(({ register, unused }) => {
    const entry = register.find((each) => each.name === name);
    return entry === undefined ? [] : [unused.find((each) => each.name === entry.input.name)?.why];
  });
  if (first === undefined || others.includes(undefined)) return undefined;
  return others.every((why) => why === first) ? first : 'outside the run';
}

/**
 * The same where there must be some.
 *
 * @throws AskedWrong where nothing can be varied
 */
export function inputsToVary(scenarios: Parameters<typeof inputsOf>[0]): InputsOfStudy {
  const inputs = inputsOf(scenarios);
  if (inputs.varied.length === 0) throw new AskedWrong(nothingToVary);
  return inputs;
}

export const nothingToVary: Text = {
  en: 'none of the inputs that count in the run is one number or one distribution with a range, so that there is nothing to vary. Give what is not known a "range:", as in {value: 29 places, assumption: ..., range: 15 to 120 places}.',
  nl: 'geen van de invoergegevens die in de simulatie meetellen is één getal of één verdeling met een bandbreedte, dus valt er niets te variëren. Geef wat niet bekend is een "range:", zoals in {value: 29 places, assumption: ..., range: 15 to 120 places}.',
};

function uncertainInput(entry: RegisterEntry, same: readonly RegisterEntry[]): UncertainInput | FixedInput['because'] {
  const { name, title, provenance, range, influence } = entry;
  if (same.some((each) => each.provenance.kind === 'derived')) return 'derived';
  if (same.some(({ overridden }) => overridden)) return 'set';
  const bounds = JSON.stringify(entry.numbers);
  if (same.some((each) => JSON.stringify(each.numbers) !== bounds)) return 'differs';
  if (range === undefined) return 'no range';
  const numbers = numberInput(entry);
  if (numbers?.low === undefined || numbers.high === undefined) return 'not one number';
  const { worth } = numbers.unit;
  const [low, high] = takesWhole(numbers)
    ? [Math.ceil(numbers.low / worth - dust) * worth, Math.floor(numbers.high / worth + dust) * worth]
    : [numbers.low, numbers.high];
  if (!(low < high)) return 'one value';
  const values = takesWhole(numbers) ? Math.round((high - low) / worth) + 1 : undefined;
  const described = { name, title, provenance: provenance.kind, claim: influence, range, written: entry.value };
  const [one, many] = [unitBeside('1', numbers.unit.shown), unitBeside('2', numbers.unit.shown)];
  return { ...described, one, many, value: numbers.value, values, low, high, numbers };
}

/** What a quotient of two decimal fractions may be off. */
const dust = 1e-9;

/** Besides places, people and the like: plain numbers of which the value and both ends are whole, such as a switch from 0 to 1. */
function takesWhole(numbers: NumberInput): boolean {
  const { kind, value, low = 0.5, high = 0.5, isMean } = numbers;
  return isWhole(numbers) || (kind === 'number' && !isMean && [value, low, high].every(Number.isInteger));
}

/** The value where the input stands at a place on its axis, from 0 to 1. */
export function valueAt(input: UncertainInput, at: number): number {
  return input.low + partOfRange(input, at) * (input.high - input.low);
}

/** The same as a file, or --set, would have it. */
export function writtenAt(input: UncertainInput, at: number): string {
  return writtenValue(input.numbers, valueAt(input, at));
}

/** Every input of an axis that stands at a place, as a file would have it. */
export function writtenOn({ members }: VariedAxis, uncertain: readonly UncertainInput[], at: number) {
  return members.map((member) => {
    const input = element(uncertain, member.input);
    return { name: input.name, value: writtenAt(input, placeOf(member, at)) };
  });
}

/** Where the values of the file lie along an axis, as a part of it: of inputs that go together in the middle of where they lie. */
export function standsOn({ members }: VariedAxis, uncertain: readonly UncertainInput[]): number {
  const parts = members.map((member) => {
    const { value, low, high } = element(uncertain, member.input);
    return placeOf(member, (value - low) / (high - low));
  });
  return parts.reduce((sum, part) => sum + part, 0) / parts.length;
}
