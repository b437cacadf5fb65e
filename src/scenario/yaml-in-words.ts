import { oneLine } from './quoting.ts';

/** The commonest slips in YAML, told in the terms of someone who does not know YAML's. */
export function yamlSentence(fault: string, detail: string): string {
  switch (fault) {
    case 'TAB_AS_INDENT':
      return 'the line begins with a tab. Expected spaces; found a tab. Set the editor to write spaces.';
    case 'MULTIPLE_DOCS':
      return 'the file holds several documents. Expected one scenario; found a second one after "---". Give each a file of its own.';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'the line holds a second ": ". Expected one key and one value on a line; found two colons. Put quotes around the value.';
    case 'BAD_INDENT':
      return /^Flow/.test(detail)
        ? 'a bracket or brace is not closed before this line. Expected "]" or "}"; found none. Close it, or move the lines inside it to the right.'
        : 'the line does not line up with those above it. Expected the same number of spaces; found another. Line it up.';
    case 'MISSING_CHAR':
      return 'something is not closed. Expected a closing quote, bracket or brace, or a comma before the next value; found none. Close it.';
    case 'MULTILINE_IMPLICIT_KEY':
      return 'the line has no ": ". Expected a key, a colon, a space and a value; found other text. Write "key: value".';
    default:
      return `the file cannot be read as YAML. Expected keys, values and lists; found this: ${oneLine(detail)}.`;
  }
}
