import type { Distribution } from '../../random/distribution.ts';
import type { Quantity } from './quantity.ts';

/** What a text in the file comes to: a number with its unit, or a distribution whose values have that unit. */
export type Value = Quantity | Chance;

export interface Chance extends Pick<Quantity, 'dimension' | 'sort' | 'clock'> {
  readonly kind: 'distribution';
  readonly distribution: Distribution;
}
