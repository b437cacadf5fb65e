import { Writable } from 'node:stream';
import { main } from '../../src/cli/main.ts';
import type { Terminal, TextStream } from '../../src/cli/terminal.ts';
import { doAssigned } from '../../src/node/assigned-work.ts';
import type { Assignment, AssignmentKind, Assignments, Report, Watching } from '../../src/node/simulate.ts';
import { simulate } from '../../src/node/simulate.ts';
import { SimulationFailed } from '../../src/node/simulation-failed.ts';

export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Where it is given, what is simulated has a thread of its own, as for users: nothing else can be stopped at any moment. */
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
  const terminal = terminalIn(folder, screen);
  const code = await main(args, terminal);
  return { code, out: terminal.out.text, err: terminal.err.text };
}

export function terminalIn(
  folder: string,
  screen: Screen = {},
  out = new Paper(screen, screen.onOut),
  err = new Paper(screen),
) {
  const { env = {}, signal } = screen;
  const stopped = signal ?? new AbortController().signal;
  return {
    ...{ folder, env, out, err, signal: stopped },
    beginWriting: () => stopped.throwIfAborted(),
    processors: 1,
    simulate: signal === undefined ? simulateHere : simulate,
  } satisfies Terminal;
}

/**
 * As `simulate` does it, but for the thread, which would load and compile the whole model anew for each command. What would go
 * to the thread and come back is copied as it would be, so that nothing passes that could not.
 */
async function simulateHere<Kind extends AssignmentKind>(
  kind: Kind,
  asks: Assignments[Kind]['asks'],
  { progress }: Watching,
): Promise<Assignments[Kind]['gives']> {
  const assignment: Assignment<Kind> = structuredClone({ kind, asks });
  const ended: Report<Kind>[] = [];
  await doAssigned(assignment, (report) => {
    if (report.kind === 'progress') progress(report.done, report.of);
    else if (report.kind !== 'begins') ended.push(structuredClone(report));
  });
  const [last] = ended;
  if (last?.kind === 'done') return last.result;
  if (last?.kind === 'failed') throw new SimulationFailed(last);
  throw new Error('the simulation ended without a result');
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
