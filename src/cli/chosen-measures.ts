/** Measures by name, as options have them: what is wrong with one is told with those that could be meant. */
import { betterOf } from '../experiment/measures/better.ts';
import type { ChosenMeasure } from '../experiment/points/chosen-measure.ts';
import { chooseMeasure } from '../experiment/points/chosen-measure.ts';
import { isCompared } from '../experiment/summary/compared-measures.ts';
import type { RankAsked } from '../experiment/summary/ranking.ts';
import type { Plan } from '../plan/plan.ts';
import { nearMiss } from '../scenario/names.ts';
import type { Scenario } from '../scenario/scenario.ts';
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

/** A measure as options have it, so that no other can be meant. */
export function nameOfMeasure({ measure, kind, whereName }: ChosenMeasure, plans: readonly Plan[]): string {
  if (kind === 'chain') return measure;
  const name = `${measure} at ${whereName}`;
  return chooseMeasure(name, plans, { follows: true }).kind === 'chosen' ? name : `${measure} at ${kind} ${whereName}`;
}

/**
 * `wait p90 at care place`, with `lowest` or `highest` before it where the measure does not say itself which is better.
 *
 * @throws CommandWrong for a measure that is not compared, or of which it is not known what is better
 */
export function rankingIn(text: string, scenarios: readonly Scenario[]): RankAsked {
  const plans = scenarios.map(({ plan }) => plan);
  if (plans.length < 2) throw new CommandWrong(failures.rankOfOne);
  const [, word, rest = ''] = /^(?:(lowest|highest) )?(.*)$/.exec(text.trim()) ?? [];
  const chosen = measureIn(rest, plans, { follows: true });
  if (!isCompared(chosen.measure, chosen)) throw new CommandWrong(failures.rankedByCutOff(chosen.measure));
  const said = word === 'lowest' ? 'lower' : word === 'highest' ? 'higher' : undefined;
  const better = said ?? betterOf(chosen, plans);
  if (better !== undefined) return { chosen, better };
  throw new CommandWrong(failures.betterUnknown(chosen.measure, rest));
}
