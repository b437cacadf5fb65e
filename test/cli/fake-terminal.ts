import { Writable } from 'node:stream';
import { main } from '../../src/cli/main.ts';
import type { TextStream } from '../../src/cli/terminal.ts';

export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  /** Called when something is written to standard output. */
  readonly onOut?: () => void;
}

export interface Shown {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process, standing in `folder`, and keeps what it would have shown. */
export async function typed(folder: string, args: readonly string[], screen: Screen = {}): Promise<Shown> {
  const out = new Paper(screen, screen.onOut);
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
  private readonly onText: () => void;

  constructor({ isTTY = false, columns = 80 }: Screen, onText = () => {}) {
    super({ decodeStrings: false });
    this.isTTY = isTTY;
    this.columns = columns;
    this.onText = onText;
  }

  override _write(chunk: unknown, _encoding: BufferEncoding, done: () => void): void {
    this.text += String(chunk);
    this.onText();
    done();
  }
}
