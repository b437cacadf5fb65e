import picocolors from 'picocolors';
import type { Terminal, TextStream } from './terminal.ts';

export type Colours = ReturnType<typeof picocolors.createColors>;

/**
 * Colours where a person looks: on a terminal, unless NO_COLOR is set (https://no-color.org) or the terminal is dumb;
 * elsewhere only where FORCE_COLOR asks for them. NO_COLOR wins.
 */
export function coloursFor(stream: TextStream, env: Terminal['env']): Colours {
  return picocolors.createColors(wantsColour(stream, env));
}

function wantsColour(stream: TextStream, { NO_COLOR, FORCE_COLOR, TERM }: Terminal['env']): boolean {
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return stream.isTTY === true && TERM !== 'dumb';
}
