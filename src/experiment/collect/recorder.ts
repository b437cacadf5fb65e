import type { Model } from '../../model/model.ts';

/** What takes note of a run at certain moments, each time just before anything happens at that moment. */
export interface Recorder {
  /** Seconds from the start of the run, in order, none after its end. */
  readonly moments: readonly number[];
  note(moment: number): void;
}

/**
 * Brings the model to `end`, stopping on the way for those that take note. No stop is an event, so they change nothing; at one
 * moment those named first take note first. What is due exactly at `end` does not happen.
 */
export function runWith(model: Model, end: number, recorders: readonly Recorder[]): void {
  const moments = [...new Set(recorders.flatMap((recorder) => recorder.moments))].sort((a, b) => a - b);
  const due = recorders.map(() => 0);
  for (const moment of moments) {
    model.runBefore(moment);
    recorders.forEach((recorder, i) => {
      if (recorder.moments[due[i] ?? 0] !== moment) return;
      due[i] = (due[i] ?? 0) + 1;
      recorder.note(moment);
    });
  }
  model.runBefore(end);
}
