/** Several drawings in one page: each gets names of its own, or the second would be clipped by the first one's shapes. */
import { escapeHtml } from '../escape.ts';
import type { Html } from './elements.ts';

/**
 * @param svg a drawing made by this program
 * @param name unique on the page
 */
export function inlinePicture(svg: string, name: string, description: string): Html {
  const own = svg.slice(Math.max(0, svg.indexOf('<svg'))).replace(/<[^>]*>/g, (tag) =>
    tag
      .replace(/ id="/g, ` id="${name}-`)
      .replace(/url\(#/g, `url(#${name}-`)
      .replace(/href="#/g, `href="#${name}-`),
  );
  return `<div class="picture" role="img" aria-label="${escapeHtml(description)}">${own}</div>`;
}
