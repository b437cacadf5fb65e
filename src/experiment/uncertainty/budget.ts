/** How the settings that a sensitivity study may try are shared out. */

/** Screening takes from `fewest` walks, with which an effect is a mean of four, to `most`. */
const walks = { fewest: 4, most: 10, part: 0.3 } as const;
/** For tracing where verdicts turn over. */
const turnsPart = 0.1;
/** With fewer rows the intervals of indices span all there is. */
const fewestRows = 50;
/** More inputs are not told apart by any reader. */
const mostAsked = 6;

/** At a setting: settings differ by far more than replications do; with fewer it could not be told that a list grows without end. */
export const usualReplications = 3;

export interface SettingsBudget {
  /** In all. */
  readonly settings: number;
  readonly walks: number;
  /** At most, for tracing where verdicts turn over. */
  readonly turns: number;
}

/** @param inputs that are varied */
export function budgetOf(inputs: number, settings: number): SettingsBudget {
  const fit = Math.floor((walks.part * settings) / (inputs + 1));
  return {
    settings,
    walks: Math.min(walks.most, Math.max(walks.fewest, fit)),
    turns: Math.floor(turnsPart * settings),
  };
}

/** Fewer settings are not enough: as they stand, both ends of every input, the fewest walks, and rows for one input. */
export function leastSettings(inputs: number): number {
  const withoutTurns = 1 + 2 * inputs + walks.fewest * (inputs + 1) + 3 * fewestRows;
  return Math.ceil(withoutTurns / (1 - turnsPart));
}

/** How many inputs can be looked at closely with so many settings left; at least one. */
export function mostInputs(settings: number): number {
  return Math.max(1, Math.min(mostAsked, Math.floor(settings / fewestRows) - 2));
}

/** Rows of 2 + `asked` settings each. */
export function rowsFor(settings: number, asked: number): number {
  return Math.max(0, Math.floor(settings / (2 + asked)));
}
