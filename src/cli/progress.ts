/** What a command is doing, on one line of stderr that is written over and taken away at the end. */

import progress from 'cli-progress';
import { fill, inLanguage, type Language } from '../language/text.ts';
import type { Terminal } from './terminal.ts';
import { progressWords } from './words.ts';

export interface Progress {
  /** Says what is being done from now on; the line is there before the work begins. */
  doing(stage: 'checking' | 'tables' | 'report'): void;
  /**
   * With a bar and the time left, until all are done and the results are worked out.
   *
   * @param atMost whether it may be enough before
   */
  simulated(done: number, of: number, atMost: boolean): void;
  /** The first is 1. */
  forecasting(scenario: number, of: number): void;
  drawing(picture: number, of: number): void;
  /** Takes the line away, so that other text can be written; the next word puts it back. */
  stop(): void;
}

const nothing = () => undefined;
const silent: Progress = { doing: nothing, simulated: nothing, forecasting: nothing, drawing: nothing, stop: nothing };

const barLength = 20;

/** A line on stderr while a person is looking on; nothing in a pipe, a file or a log. */
export function progressLine({ err }: Terminal, quiet: boolean, language: Language): Progress {
  if (quiet || err.isTTY !== true) return silent;
  let bar: progress.SingleBar | undefined;
  let text = '';
  let began = { at: 0, done: 0 };
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
    doing: (stage) => show(`${inLanguage(progressWords[stage], language)}…`, true),
    simulated(done, of, atMost) {
      if (done === of) {
        show(`${inLanguage(progressWords.summing, language)}…`, true);
        return;
      }
      const now = performance.now();
      // Before the first is done threads are started and code is compiled, which says nothing of the others.
      if (began.done === 0) began = { at: now, done };
      const full = Math.floor((barLength * done) / of);
      const bars = `${'█'.repeat(full)}${'░'.repeat(barLength - full)}`;
      const counts = fill(progressWords[atMost ? 'countsAtMost' : 'counts'], language, { done, of });
      const left = atMost ? '' : leftText(now - began.at, done - began.done, of - done, language);
      show(`${inLanguage(progressWords.simulating, language)} ${bars} ${counts}${left}`, done === 0);
    },
    forecasting: (scenario, of) => show(`${fill(progressWords.forecasting, language, { scenario, of })}…`, true),
    drawing: (picture, of) => show(`${fill(progressWords.drawing, language, { picture, of })}…`, true),
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
  return fill(progressWords[isLong ? 'minutesLeft' : 'secondsLeft'], language, { time });
}
