/** Measures by name, as options have them: what is wrong with one is told with those that could be meant. */
import type { ChosenMeasure } from '../experiment/points/chosen-measure.ts';
import { chooseMeasure } from '../experiment/points/chosen-measure.ts';
import type { Plan } from '../plan/plan.ts';
import { nearMiss } from '../scenario/names.ts';
import { CommandWrong } from './failure.ts';

/** @throws CommandWrong for a measure that is not taken there in any of the plans */
export function measureIn(
  text: string,
  plans: readonly Plan[],
  options: Parameters<typeof chooseMeasure>[2],
): ChosenMeasure {
  const choice = chooseMeasure(text, plans, options);
  switch (choice.kind) {
    case 'chosen':
      return choice.chosen;
    case 'unknown measure': {
      const near = nearMiss(choice.found.replace(/ at .*$/, ''), choice.known) ?? nearMiss(choice.found, choice.known);
      const advice = near === undefined ? '' : ` Did you mean "${near}"?`;
      throw new CommandWrong(
        `there is no measure "${choice.found}".${advice} Expected a measure and a place, as in "wait p90 at care place"; ` +
          'summary.csv of any run lists them all, in its columns measure and where.',
      );
    }
    case 'unknown place': {
      const found =
        choice.found === undefined ? 'is not taken of the whole chain' : `is not taken at "${choice.found}"`;
      throw new CommandWrong(`the measure "${choice.measure}" ${found}. Expected one of ${listOf(choice.known)}.`);
    }
    case 'ambiguous place':
      throw new CommandWrong(
        `"${choice.found}" is the name of more than one. Expected one of ${listOf(choice.known)}.`,
      );
  }
}

function listOf(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}
