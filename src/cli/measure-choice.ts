import type { ChosenMeasure } from '../experiment/points/chosen-measure.ts';
import { chooseMeasure } from '../experiment/points/chosen-measure.ts';
import type { Plan } from '../plan/plan.ts';
import { nearMiss } from '../scenario/names.ts';
import { CommandWrong } from './failure.ts';

/**
 * The measure that stands behind an option, such as `wait p90 at care place`.
 *
 * @param option its name, for messages
 * @param follows whether cases are followed, so that there are measures of those
 * @throws CommandWrong with what is near
 */
export function measureBehind(
  option: string,
  text: string,
  plans: readonly Plan[],
  options: { readonly follows?: boolean; readonly usual?: string } = {},
): ChosenMeasure {
  const choice = chooseMeasure(text, plans, options);
  const wrong = (what: string) => new CommandWrong(`${option} '${text}': ${what}`);
  switch (choice.kind) {
    case 'chosen':
      return choice.chosen;
    case 'unknown measure': {
      // What stands before the last " at " is probably the measure, and the rest a place.
      const found = choice.found.replace(/ at (?!end\b).*$/, '');
      const near = nearMiss(found, choice.known);
      const hint = near === undefined ? `Measures are: ${choice.known.join(', ')}.` : `Did you mean "${near}"?`;
      throw wrong(`there is no measure "${found}". ${hint}`);
    }
    case 'unknown place': {
      const { measure, found, known } = choice;
      if (found === undefined) throw wrong(`expected a place, as in '${measure} at ${known[0] ?? 'PLACE'}'.`);
      const near = nearMiss(found, known);
      const hint = near === undefined ? `It is taken at: ${known.join(', ')}.` : `Did you mean "${near}"?`;
      throw wrong(`"${measure}" is not taken at "${found}". ${hint}`);
    }
    case 'ambiguous place':
      throw wrong(
        `"${choice.found}" is more than one place. Expected one of ${choice.known.map((each) => `"${each}"`).join(', ')}.`,
      );
  }
}
