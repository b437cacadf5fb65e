/** What a scenario file may hold at most: far above any real one, low enough to refuse a hostile one within a second. */
export const limits = {
  /** UTF-16 units in one file. */
  characters: 262_144,
  /** Mappings and lists inside each other. */
  depth: 24,
  /** Keys and values in one file. */
  values: 50_000,
  /** UTF-16 units in one text. */
  textLength: 10_000,
  /** Files that extend each other, the entry included. */
  files: 20,
  /** Policies in one file: the whole of it is worked out anew for each. */
  policies: 50,
} as const;

/** The values of all of them are kept; more than any interval of confidence has use for. */
export const mostReplications = 10_000;
/** Of one design in a study of sensitivity, where no other number is asked for. */
export const usualRuns = 6000;

/** Names that JavaScript's own objects answer to. */
export const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
