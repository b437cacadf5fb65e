import type { Capacity } from './capacity.ts';
import type { Crowd } from './crowd.ts';

/** What is asked over what there is: 1 is full. */
export function loadOf(crowd: Crowd, { strength }: Capacity): number {
  return crowd.load === 0 ? 0 : crowd.load / strength;
}

/** From this share of its capacity on, a resource is tight. */
export const tightFrom = 0.85;
/** Full to the last digits that arithmetic leaves is no shortage. */
const rounding = 1e-9;

/** Whether more is asked than there is: what is exactly full is not. */
export function isOver(load: number): boolean {
  return load > 1 + rounding;
}

export function verdictOn(load: number): 'fits' | 'tight' | 'overloaded' {
  if (isOver(load)) return 'overloaded';
  return load >= tightFrom - rounding ? 'tight' : 'fits';
}
