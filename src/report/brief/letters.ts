/** Designs have titles that are too long for a column: a letter stands for each. */

import type { Comparison } from '../../experiment/result.ts';
import type { Language } from '../../language/text.ts';
import { designTitle } from '../results/titles.ts';

/** A to Z, then A2, B2 and so on. @param index from 0, in the order of the designs */
export function letterOf(index: number): string {
  const round = Math.floor(index / 26);
  return `${String.fromCharCode(65 + (index % 26))}${round === 0 ? '' : round + 1}`;
}

/** "A = Antwerp 2013: refer everyone", one for each design. */
export function designNames(comparison: Comparison, language: Language): readonly string[] {
  return comparison.designs.map((design, i) => `${letterOf(i)} = ${designTitle(comparison, design, language)}`);
}
