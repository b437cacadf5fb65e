import { Writable } from 'node:stream';
import { main } from '../../src/cli/main.ts';
import type { TextStream } from '../../src/cli/terminal.ts';

export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

export interface Shown {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process, standing in `folder`, and keeps what it would have shown. */
export async function typed(folder: string, args: readonly string[], screen: Screen = {}): Promise<Shown> {
  const out = new Paper(screen);
  const err = new Paper(screen);
  const signal = screen.signal ?? new AbortController().signal;
  const beginWriting = () => signal.throwIfAborted();
  const code = await main(args, { out, err, folder, signal, beginWriting, env: screen.env ?? {} });
  return { code, out: out.text, err: err.text };
}

export class Paper extends Writable implements TextStream {
  readonly isTTY: boolean;
  readonly columns: number;
  text = '';

  constructor({ isTTY = false, columns = 80 }: Screen) {
    super({ decodeStrings: false });
    this.isTTY = isTTY;
    this.columns = columns;
  }

  override _write(chunk: unknown, _encoding: BufferEncoding, done: () => void): void {
    this.text += String(chunk);
    done();
  }
}
