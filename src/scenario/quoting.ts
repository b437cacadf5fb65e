/** How messages show what a file says: in quotes, on one line, a few of many. */
export function didYouMean(near: string | undefined): string {
  return near === undefined ? '' : ` Did you mean "${near}"?`;
}

/** The words from which one can be chosen; a few where there are many. */
export function oneOf(words: readonly string[]): string {
  if (words.length === 0) return 'one that the file declares (there is none yet)';
  const first = words.length > 13 ? words.slice(0, 12) : words;
  return `one of ${listed(first)}${words.length > first.length ? ` and ${words.length - first.length} others` : ''}`;
}

export function listed(words: readonly string[]): string {
  return words.map((word) => shortened(word)).join(', ');
}

export function quote(text: string): string {
  return `"${shortened(text)}"`;
}

/** Found things that are told and not quoted: "nothing", "a list". */
export function shown(found: string): string {
  return /^(nothing|an? (list|mapping|empty list|distribution))$/.test(found) ? found : quote(found);
}

/** At most eighty characters on one line, with what cannot be seen made visible. */
function shortened(text: string): string {
  const line = oneLine(text);
  return line.length > 80 ? `${line.slice(0, 77)}...` : line;
}

export function oneLine(text: string): string {
  return (
    text
      // U+2028 and U+2029 first: they count as white space.
      .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (mark) => (/[\t\n\r]/.test(mark) ? ' ' : escaped(mark)))
      .replace(/\s+/g, ' ')
  );
}

/** As YAML and JSON write it between double quotes. */
function escaped(mark: string): string {
  const code = (mark.codePointAt(0) ?? 0).toString(16);
  return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
}
