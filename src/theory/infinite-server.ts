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
  const lagAngle = Math.atan(frequency * meanStay);
  const mean = meanRate * meanStay;
  const swing = mean * amplitude * Math.cos(lagAngle);
  return {
    meanAt: (t) => mean + swing * Math.sin(frequency * t - lagAngle),
    peak: mean + swing,
    lag: lagAngle / frequency,
  };
}
