import { atan } from '../numbers/atan.ts';
import { square } from '../numbers/pow.ts';
import { sinPi } from '../numbers/sine.ts';

/** Poisson arrivals at rate `meanRate` (1 + `amplitude` sin(2 pi t / `period`)), with exponential stays and no limit. */
export interface WaveModel {
  readonly meanRate: number;
  /** Relative, 0 to 1. */
  readonly amplitude: number;
  readonly period: number;
  readonly meanStay: number;
}

export interface WaveOfPresence {
  /** The mean number present at time t, long after the start; the number is Poisson. */
  meanAt(t: number): number;
  /** The most of that mean. */
  readonly peak: number;
  /** How long after the peak of the arrivals it comes. */
  readonly lag: number;
}

/** M(t)/M/infinity (Eick, Massey and Whitt, "M(t)/G/infinity queues with sinusoidal arrival rates", Management Science 39, 1993). */
export function wavePresence({ meanRate, amplitude, period, meanStay }: WaveModel): WaveOfPresence {
  const frequency = (2 * Math.PI) / period;
  const lag = atan(frequency * meanStay) / frequency;
  const mean = meanRate * meanStay;
  const swing = (mean * amplitude) / Math.sqrt(1 + square(frequency * meanStay));
  return {
    meanAt: (t) => mean + swing * sinPi((2 * (t - lag)) / period),
    peak: mean + swing,
    lag,
  };
}
