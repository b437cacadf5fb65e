import type { Text } from '../../plan/text.ts';

export interface MeasureWords {
  readonly label: Text;
  /** A sentence: what is counted, over what, in which unit of time. */
  readonly definition: Text;
}
