/** What a command is doing, on one line of stderr that is written over and taken away at the end. */
import progress from 'cli-progress';
import { fill, type Language } from '../report/language.ts';
import type { Terminal } from './terminal.ts';
import { progressWords } from './words.ts';

export interface Progress {
  /** Says what is being done from now on; the line is there before the work begins. */
  doing(what: string): void;
  /** The same with a bar and the time left, for work of which so much is done. */
  done(what: string, done: number, of: number): void;
  /** Takes the line away, so that other text can be written; the next word puts it back. */
  stop(): void;
}

const silent: Progress = { doing: () => undefined, done: () => undefined, stop: () => undefined };

const barLength = 20;

/** A line on stderr while a person is looking on; nothing in a pipe, a file or a log. */
export function progressLine({ err }: Terminal, quiet: boolean, language: Language): Progress {
  if (quiet || err.isTTY !== true) return silent;
  let bar: progress.SingleBar | undefined;
  let text = '';
  let began = { what: '', at: 0, done: 0 };
  const show = (shown: string, now: boolean) => {
    text = shown;
    if (bar === undefined) {
      bar = new progress.SingleBar({
        stream: err,
        format: () => text,
        clearOnComplete: true,
        // Ours to handle; a hidden cursor, or a line that does not wrap, would stay so where the process is killed.
        gracefulExit: false,
        hideCursor: false,
        linewrap: true,
      });
      bar.start(1, 0);
    }
    // What comes next may not leave the loop a moment to draw in.
    if (now) bar.render();
  };
  return {
    doing: (what) => show(`${what}…`, true),
    done(what, done, of) {
      const now = performance.now();
      const isNew = began.what !== what;
      // Before the first is done threads are started and code is compiled, which says nothing of the others.
      if (isNew || began.done === 0) began = { what, at: now, done };
      const full = of === 0 ? barLength : Math.floor((barLength * done) / of);
      const drawn = `${'█'.repeat(full)}${'░'.repeat(barLength - full)}`;
      const counts = fill(progressWords.counts[language], { done, of });
      show(
        `${what} ${drawn} ${counts}${leftText(now - began.at, done - began.done, of - done, language)}`,
        isNew || done === of,
      );
    },
    stop() {
      bar?.stop();
      bar = undefined;
    },
  };
}

/** ", about 40 s left": as much time as `done` took for each of those that are left. @param spent milliseconds */
function leftText(spent: number, done: number, left: number, language: Language): string {
  if (done === 0 || left === 0) return '';
  const seconds = Math.ceil((spent * left) / done / 1000);
  const isLong = seconds >= 90;
  const time = isLong ? Math.round(seconds / 60) : seconds;
  return fill(progressWords[isLong ? 'minutesLeft' : 'secondsLeft'][language], { time });
}
