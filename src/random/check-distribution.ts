import type { Distribution } from './distribution.ts';
import { lawOf } from './distribution.ts';
import type { BrokenRule } from './parameter-rules.ts';

/** What is wrong with a distribution's parameters, in plain words, English and Dutch; undefined when nothing is. */
export function checkDistribution(distribution: Distribution): BrokenRule | undefined {
  return lawOf(distribution).problem();
}
