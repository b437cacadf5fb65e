import type { Capacity } from './capacity.ts';
import type { Crowd } from './crowd.ts';

/** What is asked over what there is: 1 is full. */
export function loadOf(crowd: Crowd, { strength }: Capacity): number {
  return crowd.load === 0 ? 0 : crowd.load / strength;
}
