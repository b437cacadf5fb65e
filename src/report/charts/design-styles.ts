/** How designs are told apart in charts: by colour, dashes and marker, so that each can be known without the others. */

import type { Comparison, DesignResult } from '../../experiment/result.ts';
import type { Language } from '../../language/text.ts';
import type { Titled } from '../results/titles.ts';
import { designTitle } from '../results/titles.ts';

/**
 * Dark enough on white. The first six are of Okabe and Ito, "Color Universal Design" (2008), without the yellow that vanishes
 * on white; the others are of Tol, "Colour Schemes" (2021), and a grey.
 */
export const designColours = [
  ...['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#56b4e9', '#000000'],
  ...['#882255', '#999933', '#7a7f85', '#6f4e1e'],
];
const dashes = [
  [1, 0],
  [7, 3],
  [2, 2],
  [9, 3, 2, 3],
  [14, 4],
  [4, 1],
  [1, 4],
  [12, 3, 2, 3, 2, 3],
  [6, 6],
  [3, 2, 3, 6],
];
const shapes = [
  ...['circle', 'square', 'triangle-up', 'diamond', 'cross', 'triangle-down', 'triangle-right', 'triangle-left'],
  // An hourglass and a ring, as paths within a square of two by two.
  ...['M-1,-1L1,-1L-1,1L1,1Z', 'M-1,0A1,1,0,1,0,1,0A1,1,0,1,0,-1,0ZM-0.5,0A0.5,0.5,0,1,1,0.5,0A0.5,0.5,0,1,1,-0.5,0Z'],
];

export interface DesignStyle {
  readonly key: string;
  /** "2": what rows of data call it. */
  readonly id: string;
  /** "2", which the legend and the notes call it by; empty where there are too few designs to need numbers. */
  readonly number: string;
  /** "2. Refer only non-payers": what charts call it. */
  readonly label: string;
  readonly colour: string;
  readonly dash: readonly number[];
  readonly shape: string;
}

/** With as few designs as this, colour and dashes are enough. */
const fewDesigns = 2;

/** In the order of the designs. No two look alike, up to a hundred of them. */
export function designStyles(
  comparison: { readonly designs: readonly Titled[] },
  language: Language,
): readonly DesignStyle[] {
  const { designs } = comparison;
  return designs.map((design, i): DesignStyle => {
    const title = designTitle(comparison, design, language);
    const number = designs.length > fewDesigns ? String(i + 1) : '';
    const round = Math.floor(i / designColours.length);
    return {
      ...{ key: design.key, id: String(i + 1), number, label: number === '' ? title : `${number}. ${title}` },
      colour: turned(designColours, i) ?? '#000000',
      dash: turned(dashes, i + round) ?? [1, 0],
      shape: turned(shapes, i + 2 * round) ?? 'circle',
    };
  });
}

/** What charts call a design. */
export function designLabel(comparison: Comparison, { key }: DesignResult, language: Language): string {
  return designStyles(comparison, language).find((style) => style.key === key)?.label ?? '';
}

function turned<Item>(list: readonly Item[], index: number): Item | undefined {
  return list[index % list.length];
}

/** Designs by label: every chart gives a design the same colour, of those that are in it. */
export interface DesignScales {
  readonly titles: readonly string[];
  readonly colour: { readonly domain: string[]; readonly range: string[] };
}

export function designScales(comparison: Comparison, language: Language): DesignScales {
  return scalesOf(designStyles(comparison, language));
}

export function scalesOf(styles: readonly DesignStyle[]): DesignScales {
  const titles = styles.map(({ label }) => label);
  return { titles, colour: { domain: [...titles], range: styles.map(({ colour }) => colour) } };
}
