import { isScalar, type ParsedNode } from 'yaml';

/** A key and its value in a mapping. */
export interface Pair {
  readonly key: ParsedNode;
  readonly value: ParsedNode | null;
  /** The whole value as it stands in the file, where it reaches over commas. */
  readonly joined?: string;
}

/**
 * Between braces YAML ends a value at every comma. In this language a comma inside round brackets ends nothing:
 * `{by: screener, takes: gamma(mean 20 minutes, sd 10 minutes)}` has two keys and not three. What YAML took for keys
 * without values up to the closing bracket goes back to the value, letter by letter as it was written.
 */
export function joinInBrackets(pairs: readonly Pair[], source: string): readonly Pair[] {
  const result: Pair[] = [];
  for (let index = 0; index < pairs.length; index += 1) {
    const pair = pairs[index];
    if (pair === undefined) continue;
    const last = closingPair(pairs, index, source);
    if (last === undefined || pair.value === null) {
      result.push(pair);
      continue;
    }
    result.push({ ...pair, joined: between(pair.value, pairs[last], source) });
    index = last;
  }
  return result;
}

/** The pair in which the brackets that a value opens are closed again; undefined where it opens none, or none are. */
function closingPair(pairs: readonly Pair[], start: number, source: string): number | undefined {
  const value = pairs[start]?.value;
  if (!isScalar(value) || value.type !== 'PLAIN' || openBrackets(String(value.source)) <= 0) return undefined;
  for (let index = start + 1; index < pairs.length; index += 1) {
    const pair = pairs[index];
    if (pair === undefined || pair.value !== null || !isScalar(pair.key)) return undefined;
    if (openBrackets(between(value, pair, source)) === 0) return index;
  }
  return undefined;
}

function between(value: ParsedNode, last: Pair | undefined, source: string): string {
  return source.slice(value.range[0], last?.key.range[1]).replace(/\s+/g, ' ').trim();
}

function openBrackets(text: string): number {
  return text.split('(').length - text.split(')').length;
}
