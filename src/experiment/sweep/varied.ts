import { filled, type Text } from '../../language/text.ts';

/** What `--vary` says: which input takes which values. */

/** A number with the unit behind it, as it was written; without one it is in the unit of the input. */
export interface Amount {
  readonly number: number;
  readonly unit: string;
}

export interface Varied {
  /** Of the input, as in the file. */
  readonly name: string;
  readonly along: Along;
}

export type Along =
  /** `25..200/25 places`: `from`, and on by `step` up to `to`. */
  | { readonly kind: 'steps'; readonly from: Amount; readonly to: Amount; readonly step: number }
  /** `25, 50, 100 places`. */
  | { readonly kind: 'list'; readonly values: readonly Amount[] }
  /** `9 points`: evenly over the range that the file gives. */
  | { readonly kind: 'points'; readonly count: number }
  /** `25..200 places`: anywhere between, for a Latin hypercube. */
  | { readonly kind: 'between'; readonly from: Amount; readonly to: Amount }
  /** The name alone: anywhere in the range that the file gives, for a Latin hypercube. */
  | { readonly kind: 'own range' };

/** More values of one input would be more than anybody can look at. */
export const mostValues = 10_000;

/** What is wrong with values that are given. */
export interface VariedWrong {
  readonly wrong: Text;
}

const number = String.raw`[-+]?\d+(?:\.\d+)?`;
const unitText = String.raw`[\p{L}%][^\d]*`;
const range = new RegExp(
  String.raw`^(${number})\s*(?:\.\.|\bto\b)\s*(${number})(?:\s*/\s*(${number}))?(?:\s*(${unitText}))?$`,
  'u',
);
const amount = new RegExp(String.raw`^(${number})(?:\s*(${unitText}))?$`, 'u');

/**
 * Reads `NAME=FROM..TO/STEP UNIT`, `NAME=A, B, C UNIT`, `NAME=N points`, `NAME=FROM..TO UNIT` or `NAME`. Numbers have a decimal
 * point; a unit holds for every number before it that has none.
 *
 * @returns undefined where it is none of these; what is wrong where it is one of them, and wrong
 */
export function readVaried(text: string): Varied | VariedWrong | undefined {
  // Names may have it too, and values have not.
  const equals = text.lastIndexOf('=');
  const name = text.slice(0, Math.max(0, equals)).trim();
  const along = equals < 0 ? undefined : readAlong(text.slice(equals + 1).trim());
  const isName = equals < 0 || (name === '' && along === undefined);
  if (isName && text.slice(equals + 1).trim() !== '') return { name: text.trim(), along: { kind: 'own range' } };
  if (name === '') return undefined;
  return along === undefined || 'wrong' in along ? along : { name, along };
}

function readAlong(text: string): Along | VariedWrong | undefined {
  const unclear = /(?<!\d)(?<!\d\.)[1-9]\d{0,2}\.\d{3}(?!\d)/.exec(text)?.[0];
  if (unclear !== undefined)
    return {
      wrong: filled(
        {
          en: '{unclear} may mean thousands or decimals: write it without a point, or as {unclear}0',
          nl: '{unclear} kan duizendtallen of decimalen betekenen: schrijf het zonder punt, of als {unclear}0',
        },
        { unclear },
      ),
    };
  const comma = unclearComma(text);
  if (comma !== undefined) {
    return {
      wrong: filled(
        {
          en: '{comma} may be one number or two: write "{one}" for one, or "{two}" for two',
          nl: '{comma} kan één getal zijn of twee: schrijf "{one}" voor één, of "{two}" voor twee',
        },
        { comma, one: comma.replace(',', '.'), two: comma.replace(',', ', ') },
      ),
    };
  }
  const points = /^(\d+) points?$/.exec(text)?.[1];
  if (points !== undefined) {
    const count = Number(points);
    if (count >= 2 && count <= mostValues) return { kind: 'points', count };
    return {
      wrong: filled(
        {
          en: 'expected from 2 to {mostValues} points, found {points}',
          nl: 'verwacht: van 2 tot {mostValues} punten (points); gevonden: {points}',
        },
        { mostValues, points },
      ),
    };
  }
  const ends = range.exec(text);
  return ends === null ? readList(text) : readRange(ends);
}

/** `1,5`, where the comma may end a number or stand in it: by itself, or among commas with a space behind them. */
function unclearComma(text: string): string | undefined {
  const close = text.match(/\d+,\d+/g) ?? [];
  const isByItself = close.length === 1 && text.split(',').length === 2;
  return isByItself || /,\s/.test(text) ? close[0] : undefined;
}

function readRange([, low, high, by, unit = '']: RegExpExecArray): Along | VariedWrong {
  const [from, to] = [
    { number: Number(low), unit },
    { number: Number(high), unit },
  ];
  if (from.number > to.number) {
    return {
      wrong: filled(
        {
          en: 'the range is turned round: expected the lower end first, found {low}..{high}',
          nl: 'de bandbreedte staat omgekeerd. Verwacht: de ondergrens eerst; gevonden: {low}..{high}',
        },
        { low: from.number, high: to.number },
      ),
    };
  }
  if (by === undefined) return { kind: 'between', from, to };
  const step = Number(by);
  if (!(step > 0)) {
    return {
      wrong: filled(
        { en: 'expected a step above 0, found {by}', nl: 'verwacht: een stap boven 0; gevonden: {by}' },
        { by },
      ),
    };
  }
  if ((to.number - from.number) / step >= mostValues) {
    return {
      wrong: filled(
        {
          en: 'expected at most {mostValues} values, found more',
          nl: 'verwacht: hoogstens {mostValues} waarden; gevonden: meer',
        },
        { mostValues },
      ),
    };
  }
  return { kind: 'steps', from, to, step };
}

function readList(text: string): Along | undefined {
  const values: Amount[] = [];
  let unit = '';
  for (const each of text.split(',').reverse()) {
    const found = amount.exec(each.trim());
    if (found === null) return undefined;
    unit = found[2] ?? unit;
    values.unshift({ number: Number(found[1]), unit });
  }
  return { kind: 'list', values };
}
