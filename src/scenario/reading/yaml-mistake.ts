import type { ErrorCode } from 'yaml';

/** The commonest slips in YAML, given in the terms of someone who does not know YAML's. */
export type YamlMistake =
  | 'tab'
  | 'two documents'
  | 'second colon'
  | 'second colon in brackets'
  | 'hard space'
  | 'open bracket'
  | 'misaligned'
  | 'no comma'
  | 'no space after colon'
  | 'no space before comment'
  | 'open quote'
  | 'no colon'
  | 'sign in front'
  | 'backslash'
  | 'stray sign'
  | 'sign of YAML'
  | 'other';

/**
 * @param detail the parser's own words, which tell some slips with one code apart
 * @param rest of the file from there on
 */
export function yamlMistake(code: ErrorCode, detail: string, rest: string): YamlMistake {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'tab';
    case 'MULTIPLE_DOCS':
      return 'two documents';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return /^[^\n]*?:(\s|$)/.test(rest) ? 'second colon' : 'misaligned';
    case 'BLOCK_IN_FLOW':
      return 'second colon in brackets';
    case 'BAD_INDENT':
      return /^Flow/.test(detail) ? 'open bracket' : 'misaligned';
    case 'MISSING_CHAR':
      return missing(detail, rest);
    case 'MULTILINE_IMPLICIT_KEY':
      return withoutColon(rest);
    case 'BAD_SCALAR_START':
      return 'sign in front';
    case 'BAD_DQ_ESCAPE':
      return 'backslash';
    case 'UNEXPECTED_TOKEN':
      return 'stray sign';
    case 'ALIAS_PROPS':
    case 'BAD_ALIAS':
    case 'BAD_COLLECTION_TYPE':
    case 'BAD_DIRECTIVE':
    case 'BAD_PROP_ORDER':
    case 'MULTIPLE_ANCHORS':
    case 'MULTIPLE_TAGS':
    case 'TAG_RESOLVE_FAILED':
      return 'sign of YAML';
    case 'DUPLICATE_KEY':
    case 'IMPOSSIBLE':
    case 'KEY_OVER_1024_CHARS':
    case 'NON_STRING_KEY':
    case 'RESOURCE_EXHAUSTION':
      return 'other';
  }
}

function missing(detail: string, rest: string): YamlMistake {
  if (/^Missing space after :/.test(detail)) return 'no space after colon';
  if (/^Missing , /.test(detail)) return 'no comma';
  if (/quote$/.test(detail)) return 'open quote';
  if (/^Comments/.test(detail)) return 'no space before comment';
  if (/^Implicit map keys/.test(detail)) return withoutColon(rest);
  return 'open bracket';
}

/** `next:done` has a colon, but not one that ends a key. */
function withoutColon(rest: string): YamlMistake {
  return /^[\p{L}\d][\p{L}\d _-]*:[^\s/]/u.test(rest) ? 'no space after colon' : 'no colon';
}
