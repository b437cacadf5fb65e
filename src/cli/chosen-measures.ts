/** Measures by name, as options have them: what is wrong with one is told with those that could be meant. */
import type { ChosenMeasure } from '../experiment/points/chosen-measure.ts';
import { chooseMeasure } from '../experiment/points/chosen-measure.ts';
import type { Plan } from '../plan/plan.ts';
import { nearMiss } from '../scenario/names.ts';
import { CommandWrong } from './failure.ts';
import { failures } from './failure-messages.ts';

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
      throw new CommandWrong(failures.unknownMeasure(choice.found, near));
    }
    case 'unknown place':
      throw new CommandWrong(failures.unknownPlace(choice.measure, choice.found, choice.known));
    case 'ambiguous place':
      throw new CommandWrong(failures.ambiguousPlace(choice.found, choice.known));
  }
}
