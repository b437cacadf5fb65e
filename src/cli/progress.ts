import progress from 'cli-progress';
import type { Terminal } from './terminal.ts';

export interface Progress {
  update(done: number, of: number): void;
  /** Takes the bar away. */
  stop(): void;
}

const silent: Progress = { update: () => undefined, stop: () => undefined };

/** A bar on stderr while a person is looking on; nothing in a pipe, a file or a log. */
export function progressBar(stage: string, { err }: Terminal, quiet: boolean): Progress {
  if (quiet || err.isTTY !== true) return silent;
  const bar = new progress.SingleBar({
    stream: err,
    format: `${stage} {bar} {value}/{total}`,
    barsize: 30,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    clearOnComplete: true,
    // Ours to handle; a hidden cursor would stay hidden where the process is killed.
    gracefulExit: false,
    hideCursor: false,
  });
  bar.start(1, 0);
  return {
    update(done, of) {
      bar.setTotal(of);
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}
