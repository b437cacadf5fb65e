/** Title and notes above the lanes. */
import { ink, quiet } from '../charts/theme.ts';
import type { Svg } from './svg.ts';
import { textAt } from './svg.ts';
import type { Measure } from './wrapped-text.ts';
import { wrappedText } from './wrapped-text.ts';

const titleFont = { size: 18, lead: 24, bold: true, colour: ink, descent: 6 } as const;
const noteFont = { size: 12, lead: 17, bold: false, colour: quiet, descent: 4 } as const;
const under = 12;

/** @param margin on the left and above */
export function drawHead(
  title: string,
  notes: readonly string[],
  margin: number,
  width: number,
  measure: Measure,
): { readonly svg: Svg; readonly bottom: number } {
  const parts: Svg[] = [];
  let y = margin;
  for (const text of [title, ...notes]) {
    const { size, lead, bold, colour, descent } = text === title ? titleFont : noteFont;
    for (const line of wrappedText(text, width, (part) => measure(part, size, bold))) {
      y += lead;
      const weight = bold ? 'bold' : undefined;
      parts.push(textAt(margin, y - descent, line, { 'font-size': size, 'font-weight': weight, fill: colour }));
    }
  }
  return { svg: parts.join(''), bottom: y + under };
}
