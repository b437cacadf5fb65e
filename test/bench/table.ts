/** What was measured as lines of text. */

/** Columns as wide as their widest cell; the first and the last begin at the left, the others end at the right. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const last = columns.length - 1;
  const widths = columns.map((column, i) =>
    Math.max(...[column, ...rows.map((row) => row[i] ?? '')].map((cell) => cell.length)),
  );
  return [columns, ...rows]
    .map((cells) =>
      cells.map((cell, i) => (i === 0 || i === last ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))),
    )
    .map((cells) => `  ${cells.join('  ')}`.trimEnd())
    .join('\n');
}

/** A table in Markdown. */
export function markdownTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(columns), `|${columns.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}
