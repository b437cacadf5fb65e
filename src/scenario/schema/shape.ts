import type { Text } from '../../language/text.ts';
import type { JsonValue } from '../scenario.ts';

/**
 * What may stand at a place of a scenario file, as plain data. Four things follow from it alone: what is wrong in a file
 * (check-shape.ts), what was read (schema.ts), how two files are joined (join.ts) and the JSON Schema (json-schema.ts).
 */
export type Shape = Said & (ScalarShape | ListShape | MappingShape | EitherShape | SharedShape | AnythingShape);

/** What is said about a place. */
export interface Said {
  /** What belongs there, to follow the word "Expected"; the sentence around it is in messages/. */
  readonly expected: Text;
  /** For an editor to show, in English; what was expected where it is left out. */
  readonly description?: Text;
  /** As they may be written there. */
  readonly examples: readonly JsonValue[];
}

/** One text, number, boolean or nothing. */
export interface ScalarShape {
  readonly kind: 'scalar';
  readonly types: readonly ('text' | 'number' | 'boolean' | 'nothing')[];
  /** Where only these may stand. */
  readonly words?: readonly (string | number)[];
  /** What the text there stands for, by which one leaf can be judged where something is wrong around it. */
  readonly standsFor?: StandsFor;
}

/** A value, or something of which the file has the name. */
export type StandsFor = 'value' | 'organisation' | 'zone' | 'hours' | 'resource' | 'target';

interface ListShape {
  readonly kind: 'list';
  readonly item: Shape;
}

/** Keys with what stands at each: those of the language, and names that the file chooses. */
export interface MappingShape {
  readonly kind: 'mapping';
  readonly keys: Readonly<Record<string, KeyShape>>;
  /** What stands at every other key; undefined where there may be none. */
  readonly others: Shape | undefined;
  /** Whether it is one value that is written as a mapping, such as a value by date. Another replaces it whole. */
  readonly isValue: boolean;
  /** The key that tells it from another mapping that may stand in its place, such as `by` of a value by attribute. */
  readonly mark: string | undefined;
  /** Keys of which one file has one: where another file says another, the first goes. */
  readonly exclusive: readonly (readonly string[])[];
  /** The key that others are about: a new value there leaves behind what was said about the one before. */
  readonly subject: Subject | undefined;
  /** The names in order of which other keys name one ("monday") or several ("monday to friday"). */
  readonly spans: Spans | undefined;
}

export interface Subject {
  readonly key: string;
  /** Keys that are about the whole, and stay with another value. */
  readonly staying: readonly string[];
}

export interface Spans {
  readonly names: readonly string[];
  /** The word for all of them. */
  readonly all: string;
}

export interface KeyShape {
  readonly shape: Shape;
  readonly isRequired: boolean;
  /** What a policy changes says little by itself: it is checked in the file that the policy makes of this one. */
  readonly isPartOfAFile: boolean;
}

/**
 * The first of several that fits at first sight: they are told apart by whether a mapping, a list or a scalar stands
 * there, by the words of a choice, and by the mark of a mapping.
 */
interface EitherShape {
  readonly kind: 'either';
  readonly options: readonly Shape[];
}

/** A shape with a name, which may hold itself. */
interface SharedShape {
  readonly kind: 'shared';
  readonly name: string;
  readonly of: () => Shape;
}

interface AnythingShape {
  readonly kind: 'anything';
}

/** The shape itself, where it is one that has a name. */
export function resolved(shape: Shape): Exclude<Shape, SharedShape> {
  return shape.kind === 'shared' ? resolved(shape.of()) : shape;
}

/** Which of the names a key stands for, by index: "monday", "monday to friday", "every day"; undefined for other keys. */
export function namesSpanned(key: string, { names, all }: Spans): readonly number[] | undefined {
  if (key === all) return names.map((_, index) => index);
  const [first = '', last = first, ...more] = key.split(' to ');
  const from = names.indexOf(first);
  const to = names.indexOf(last);
  if (from < 0 || to < from || more.length > 0) return undefined;
  return names.flatMap((_, index) => (index >= from && index <= to ? [index] : []));
}
