/** What may be typed at a place of a scenario: keys and words of the language, as its schema has them, and names of the file. */
import type { Text } from '../../language/text.ts';
import { fileSchema } from '../../scenario/schema/file-schema.ts';
import type { MappingShape, Shape } from '../../scenario/schema/shape.ts';
import { resolved } from '../../scenario/schema/shape.ts';
import type { Files } from './files-read.ts';
import { namesIn } from './names-in-files.ts';
import type { PlaceInText } from './place-in-text.ts';
import { item, placeInText } from './place-in-text.ts';

export interface OffersAsked {
  readonly files: Files;
  readonly file: string;
  /** In UTF-16 units. */
  readonly offset: number;
}

export interface Offers {
  /** What has been typed already stands right before the place. */
  readonly typed: string;
  readonly options: readonly Offer[];
}

export interface Offer {
  readonly kind: 'key' | 'word' | 'name' | 'example';
  readonly label: string;
  /** What takes the place of what has been typed. */
  readonly text: string;
  /** What belongs there, for a key; of what it is the name. */
  readonly says: Text | undefined;
}

/** @returns undefined where nothing is to be typed: within a comment or a quoted text, or in no scenario */
export function offersAt({ files, file, offset }: OffersAsked): Offers | undefined {
  const place = placeInText(files[file] ?? '', offset);
  if (place === undefined) return undefined;
  const shapes = shapesAt(fileSchema.shape, place.path);
  const options = [
    ...(place.may === 'value' ? [] : shapes.flatMap((shape) => keysOf(shape, place))),
    ...(place.may === 'key' ? [] : [...namesFor(shapes, place, files, file), ...shapes.flatMap(wordsOf)]),
  ];
  // Where a name belongs, those of other files are no example.
  const isNamed = namedBy.some(([keys]) => keys.includes(keyOf(place)));
  const fitting = options.filter(({ kind }) => !(isNamed && kind === 'example'));
  return { typed: place.typed, options: [...new Map(fitting.map((option) => [option.text, option])).values()] };
}

type Plain = Exclude<Shape, { readonly kind: 'shared' } | { readonly kind: 'either' }>;

/** Every shape that may stand there. */
function alternatives(shape: Shape): readonly Plain[] {
  const found = resolved(shape);
  return found.kind === 'either' ? found.options.flatMap(alternatives) : [found];
}

function shapesAt(shape: Shape, [first, ...rest]: readonly string[]): readonly Plain[] {
  const here = alternatives(shape);
  if (first === undefined) return here;
  return here.flatMap((each) => {
    const inner = first === item ? itemOf(each) : each.kind === 'mapping' ? valueAt(each, first) : undefined;
    return inner === undefined ? [] : shapesAt(inner, rest);
  });
}

function itemOf(shape: Plain): Shape | undefined {
  return shape.kind === 'list' ? shape.item : undefined;
}

function valueAt({ keys, others }: MappingShape, key: string): Shape | undefined {
  return Object.hasOwn(keys, key) ? keys[key]?.shape : others;
}

function keysOf(shape: Plain, { others, isInline }: PlaceInText): readonly Offer[] {
  if (shape.kind !== 'mapping') return [];
  const ruledOut = shape.exclusive.filter((keys) => keys.some((key) => others.includes(key))).flat();
  return Object.entries(shape.keys).flatMap(([key, { shape: at }]) =>
    others.includes(key) || ruledOut.includes(key)
      ? []
      : [{ kind: 'key', label: key, text: `${key}:${isInline || !isOnlyBlock(at) ? ' ' : ''}`, says: at.expected }],
  );
}

/** Whether keys or a list follow on lines of their own. */
function isOnlyBlock(shape: Shape): boolean {
  return alternatives(shape).every(({ kind }) => kind === 'mapping');
}

/** Words of the language, or examples of what may stand there. */
function wordsOf(shape: Plain): readonly Offer[] {
  if (shape.kind !== 'scalar' && shape.kind !== 'anything') return [];
  const words = shape.kind === 'scalar' ? shape.words : undefined;
  if (words !== undefined)
    return words.map((word) => ({ kind: 'word', label: String(word), text: String(word), says: undefined }));
  return shape.examples.flatMap((example) =>
    typeof example === 'string' || typeof example === 'number'
      ? [{ kind: 'example', label: String(example), text: String(example), says: shape.expected }]
      : [],
  );
}

/** Which sections of the file name what may stand at a key; at all others an input may. */
const namedBy: readonly (readonly [keys: readonly string[], sections: readonly string[]])[] = [
  [
    ['to', 'next', 'closed to', 'refused to', 'makes up', 'then'],
    ['steps', 'ends'],
  ],
  [['by'], ['resources', 'attributes']],
  [['at', 'keeps', 'release'], ['resources']],
  [['of'], ['organisations']],
  [['works'], ['hours']],
  [['zone'], ['zones']],
  [['closed on'], ['holidays']],
];
/** Prose, of which no name can be a part. */
const prose = ['title', 'en', 'nl', 'source', 'assumption', 'derived', 'note', 'influence', 'about', 'seed'];

function keyOf({ path }: PlaceInText): string {
  return path.filter((each) => each !== item).at(-1) ?? '';
}

function namesFor(shapes: readonly Plain[], place: PlaceInText, files: Files, file: string): readonly Offer[] {
  const takesText = shapes.some((shape) => shape.kind === 'anything' || (shape.kind === 'scalar' && takesNames(shape)));
  const { path } = place;
  const key = keyOf(place);
  if (key === 'extends' || key === 'as in')
    return Object.keys(files).flatMap((name) => (name === file ? [] : [nameOffer(name, undefined)]));
  if (!takesText || prose.some((each) => path.includes(each)) || path[0] === 'runs') return [];
  const wanted = namedBy.find(([keys]) => keys.includes(key))?.[1] ?? ['inputs'];
  return wanted.flatMap((section) =>
    namesIn(files, file, section).map((name) => nameOffer(name, sectionWords[section])),
  );
}

function takesNames({ words, types }: Extract<Plain, { readonly kind: 'scalar' }>): boolean {
  return words === undefined && types.includes('text');
}

function nameOffer(name: string, says: Text | undefined): Offer {
  return { kind: 'name', label: name, text: name, says };
}

const sectionWords: Readonly<Record<string, Text>> = {
  steps: { en: 'a step', nl: 'een stap' },
  ends: { en: 'an end', nl: 'een einde' },
  resources: { en: 'a resource', nl: 'een resource' },
  attributes: { en: 'an attribute', nl: 'een kenmerk' },
  organisations: { en: 'an organisation', nl: 'een organisatie' },
  hours: { en: 'opening hours', nl: 'openingstijden' },
  zones: { en: 'a zone', nl: 'een zone' },
  holidays: { en: 'a list of days', nl: 'een lijst met dagen' },
  inputs: { en: 'an input', nl: 'een invoergegeven' },
};
