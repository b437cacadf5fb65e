import type { Comparison } from '../../experiment/result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { percentage } from '../figures/number-format.ts';
import { differenceText, powerFor, rangeText, shown, unitOfLevel, whyNot } from '../figures/quantity.ts';
import { figure, signedFigure } from '../figures/round-to-interval.ts';
import type { WorldOutcome } from '../results/world-outcomes.ts';
import { worldOutcomes } from '../results/world-outcomes.ts';
import { rangeWords, unitWords } from '../words/units.ts';
import { worldWords } from '../words/worlds.ts';
import type { Table } from './table.ts';
import { numbers, words } from './table.ts';

/** How outcomes are spread over possible worlds; nothing where there are none. */
export function worldsTables(comparison: Comparison, language: Language): readonly Table[] {
  const outcomes = worldOutcomes(comparison, language);
  const { worlds } = comparison;
  if (worlds === undefined || worlds.possible === 0 || outcomes.length === 0) return [];
  const { measure, asItStands, p5, p50, p95, chance, worldsHead } = worldWords;
  return [
    {
      caption: fill(worldWords.caption, language, { possible: worlds.possible }),
      columns: [
        words(inLanguage(measure, language)),
        ...[asItStands, p5, p50, p95, chance, worldsHead].map((head) => numbers(inLanguage(head, language))),
      ],
      rows: outcomes.map((outcome) => rowOf(outcome, language)),
    },
  ];
}

function rowOf({ what, unit, spread, isDifference }: WorldOutcome, language: Language): readonly string[] {
  const { asItStands, p5, p50, p95, chance, worlds } = spread;
  const { estimate, status } = asItStands ?? {};
  const ofWorlds = powerFor(shown({ mean: p50, low: p5, high: p95 }, unit), unit, 'table');
  const { mean: asFiles, low, high } = estimate ?? {};
  const byChance = low === high ? ofWorlds : powerFor(shown({ mean: asFiles, low, high }, unit), unit, 'prose');
  // As fine as sentences give them beside what chance does: next to a few hundred a handful would be none.
  const power = Math.min(ofWorlds, byChance);
  const text = (value: number | undefined) => {
    const { mean } = shown({ mean: value, low: undefined, high: undefined }, unit);
    if (mean === undefined) return inLanguage(rangeWords.nothing, language);
    return (isDifference ? signedFigure : figure)(mean, power, language);
  };
  const asRange =
    estimate?.mean === undefined
      ? whyNot(status ?? 'nothing observed', language)
      : (isDifference ? differenceText : rangeText)(estimate, unit, language);
  return [
    `${what} (${isDifference ? inLanguage(unitWords[unit].many, language) : unitOfLevel(unit, language)})`,
    ...[asRange, text(p5), text(p50), text(p95)],
    chance === undefined ? inLanguage(rangeWords.nothing, language) : percentage(chance, language),
    String(worlds),
  ];
}
