import type { Comparison, Unit } from '../../experiment/result.ts';
import type { WorldSpread } from '../../experiment/uncertainty/worlds-result.ts';
import { fill, type Language } from '../../language/text.ts';
import { worldWords } from '../words/worlds.ts';
import { measureLabel } from './measure-label.ts';
import { designTitle, placeTitle } from './titles.ts';

/** An outcome in possible worlds: of a design, or of a design minus the first. */
export interface WorldOutcome {
  /** Its place among those that were looked at. */
  readonly measure: number;
  /** What it is called without its design. */
  readonly label: string;
  readonly unit: Unit;
  readonly what: string;
  readonly design: number;
  readonly isDifference: boolean;
  readonly spread: WorldSpread;
}

/** Measure by measure: each design, and then the differences. Those that are nothing everywhere are left out. */
export function worldOutcomes(comparison: Comparison, language: Language): readonly WorldOutcome[] {
  const { worlds, designs } = comparison;
  if (worlds === undefined) return [];
  const titles = designs.map((design) => designTitle(comparison, design, language));
  const [baseline = ''] = titles;
  return worlds.measures.flatMap(({ measure: id, kind, whereName, unit }, measure) => {
    const place = placeTitle(comparison, { where: { kind }, whereName }, language);
    const named = { measure: measureLabel(id, language), place };
    const label = fill(worldWords.at, language, named);
    const found = worlds.outcomes[measure];
    const ofDesigns = (found?.designs ?? []).map((spread, design): WorldOutcome => {
      const what = fill(worldWords.ofDesign, language, { ...named, design: titles[design] ?? '' });
      return { measure, label, unit, what, design, isDifference: false, spread };
    });
    const ofDifferences = (found?.differences ?? []).map((spread, i): WorldOutcome => {
      const what = fill(worldWords.ofDifference, language, { ...named, design: titles[i + 1] ?? '', baseline });
      return { measure, label, unit, what, design: i + 1, isDifference: true, spread };
    });
    return [...ofDesigns, ...ofDifferences].filter(({ spread }) => isSomething(spread));
  });
}

function isSomething({ asItStands, worlds, below, above }: WorldSpread): boolean {
  return asItStands !== undefined && (worlds === 0 || below > 0 || above > 0 || asItStands.estimate.mean !== 0);
}
