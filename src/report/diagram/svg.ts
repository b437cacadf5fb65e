/** Pieces of a drawing. Text is escaped; numbers are rounded to hundredths, so that equal pictures have equal bytes. */
import { escapeHtml } from '../escape.ts';

/** Text that is safe to stand in a drawing. */
export type Svg = string;

type Attributes = Readonly<Record<string, string | number | undefined>>;

export function element(name: string, attributes: Attributes, ...content: readonly Svg[]): Svg {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${typeof value === 'number' ? rounded(value) : escapeHtml(value)}"`],
  );
  const start = `<${name}${written.join('')}`;
  return content.length === 0 ? `${start}/>` : `${start}>${content.join('')}</${name}>`;
}

/** What a pointer that rests on a part shows, and what that part is called for those who hear it. */
export function hint(text: string): Svg {
  return `<title>${escapeHtml(text)}</title>`;
}

export function textAt(x: number, y: number, text: string, attributes: Attributes): Svg {
  return element('text', { x, y, ...attributes }, escapeHtml(text));
}

export function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}
