import { gammaSurvival } from './gamma-survival.ts';

/** P(Z > z) for a standard normal: its square is twice a gamma of shape 1/2. */
export function normalSurvival(z: number): number {
  const beyond = gammaSurvival(0.5, (z * z) / 2) / 2;
  return z >= 0 ? beyond : 1 - beyond;
}
