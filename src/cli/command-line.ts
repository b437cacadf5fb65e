/** A command of this program as it would be typed in a shell. */
export function commandLine(args: readonly string[]): string {
  return ['stuwmeer', ...args.map(quoted)].join(' ');
}

/** A word that needs no quotes stays as it is. */
function quoted(word: string): string {
  return /^[\w./:@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
