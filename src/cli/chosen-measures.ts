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

/**
 * `wait p90 at care place`, with `lowest` or `highest` before it where the measure does not say itself which is better.
 *
 * @throws CommandWrong for a measure that is not compared, or of which it is not known what is better
 */
export function rankingIn(text: string | undefined, scenarios: readonly Scenario[]): RankAsked | undefined {
  if (text === undefined) return undefined;
  const plans = scenarios.map(({ plan }) => plan);
  if (plans.length < 2) throw new CommandWrong('--rank tells designs apart. Expected two designs or more; found one.');
  const [, word, rest = ''] = /^(?:(lowest|highest) )?(.*)$/.exec(text.trim()) ?? [];
  const chosen = measureIn(rest, plans, { follows: true });
  if (!isCompared(chosen.measure, chosen)) {
    throw new CommandWrong(
      `designs are not compared by "${chosen.measure}" of all cases, which counts only what fell within the period. ` +
        `Expected a measure of the same cases, whose names begin with "followed".`,
    );
  }
  const said = word === 'lowest' ? 'lower' : word === 'highest' ? 'higher' : undefined;
  const better = said ?? betterOf(chosen, plans);
  if (better !== undefined) return { chosen, better };
  throw new CommandWrong(
    `whether more or less of "${chosen.measure}" is better depends on what is wanted. ` +
      `Expected "lowest ${rest}" or "highest ${rest}".`,
  );
}

function listOf(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}
