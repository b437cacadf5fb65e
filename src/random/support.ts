import type { Distribution } from './distribution.ts';
import { lawOf } from './distribution.ts';
import type { Support } from './law.ts';

/** The smallest and the largest value that can be drawn, or approached. The distribution must be valid. */
export function supportOf(distribution: Distribution): Support {
  return lawOf(distribution).support();
}
