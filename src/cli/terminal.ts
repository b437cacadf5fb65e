import type { simulate } from '../node/simulate.ts';

/** Everything a command touches outside itself, handed in so that tests can stand in for it. */
export interface Terminal {
  /** Results, and nothing else. */
  readonly out: TextStream;
  /** Progress and messages. */
  readonly err: TextStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What relative paths are relative to. */
  readonly folder: string;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  /** Files are written next, and Ctrl-C waits until they are. @throws Interrupted where it came before */
  readonly beginWriting: () => void;
  /** Replications that are simulated at once, where the command does not say how many. */
  readonly processors: number;
  /** Does what is to be simulated in a thread of its own, so that Ctrl-C and the progress bar work meanwhile. */
  readonly simulate: typeof simulate;
}

export interface TextStream extends NodeJS.WritableStream {
  readonly isTTY?: boolean;
  readonly columns?: number | undefined;
}

/** Characters a line may take; a pipe or a file has no edge, but its readers have. */
export function widthOf(stream: TextStream): number {
  return stream.isTTY && stream.columns !== undefined && stream.columns > 0 ? stream.columns : 80;
}

/**
 * Names and paths come from anywhere: control characters that a terminal would obey are shown as a question mark.
 * Line feeds and tabs stay.
 */
export function harmless(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu, (mark) =>
    mark === '\n' || mark === '\t' ? mark : '?',
  );
}

/** Breaks a text at spaces so that no line is longer than `width`, as far as its words allow. */
export function wrapped(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    if (line.length > indent.length && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent;
    }
    line += line.length > indent.length ? ` ${word}` : word;
  }
  return [...lines, line].join('\n');
}
