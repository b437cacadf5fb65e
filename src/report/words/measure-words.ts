import type { Language, Text } from '../../language/text.ts';

export interface MeasureWords {
  readonly label: Text;
  /**
   * A sentence: what is counted, over what, in which unit of time. `{time}` stands for a unit of calendar time ("calendar
   * days"), `{work}` for one of time at work, `{name}` for the unit alone.
   */
  readonly definition: Text;
}

/** The same for a measure with a parameter: `{amount}` is the parameter with its unit, "28 days". */
export interface FamilyWords {
  readonly label: WithAmount;
  readonly definition: WithAmount;
}

type WithAmount = Readonly<Record<Language, `${string}{amount}${string}`>>;
