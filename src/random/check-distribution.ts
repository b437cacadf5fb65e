import type { Distribution } from './distribution.ts';
import { lawOf } from './distribution.ts';

/** What is wrong with a distribution's parameters, in plain words; undefined when nothing is. */
export function checkDistribution(distribution: Distribution): string | undefined {
  return lawOf(distribution).problem();
}
