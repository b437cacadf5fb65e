import type { Comparison } from '../experiment/result.ts';
import { measuredOver } from './find-measure.ts';

/**
 * How designs beside each other are told where cases end: of the same cases, followed until they left, where that is known
 * of each; otherwise, as for a design on its own, of what ended within the period.
 */
export function endsMeasure({ designs }: Comparison): 'followed ended' | 'ended' {
  const areFollowed = designs.every((design) => {
    const ends = measuredOver(design, 'followed ended', 'end');
    return ends.length > 0 && ends.every(({ status }) => status !== 'still inside');
  });
  return areFollowed ? 'followed ended' : 'ended';
}
