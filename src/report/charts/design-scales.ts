import type { Comparison } from '../../experiment/result.ts';
import type { Language } from '../language.ts';
import { designTitle } from '../titles.ts';
import { designColours, designDashes } from './theme.ts';

/** Designs by title: every chart gives a design the same colour and the same dashes. */
export interface DesignScales {
  readonly titles: readonly string[];
  readonly colour: { readonly domain: string[]; readonly range: string[] };
  readonly dash: { readonly domain: string[]; readonly range: number[][] };
}

export function designScales(comparison: Comparison, language: Language): DesignScales {
  const titles = comparison.designs.map((design) => designTitle(comparison, design, language));
  const cycled = <T>(range: readonly T[]) => titles.flatMap((_, i) => range.slice(i % range.length).slice(0, 1));
  return {
    titles,
    colour: { domain: [...titles], range: cycled(designColours) },
    dash: { domain: [...titles], range: cycled(designDashes) },
  };
}
