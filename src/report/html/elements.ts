/** Pieces of a page. Every function takes plain text and escapes it; `Html` is what has been through one of them. */
import { escapeHtml } from '../escape.ts';
import type { Column, Table } from '../tables/table.ts';
import { darkColours } from './dark-colours.ts';

declare const made: unique symbol;
/** Text that is safe to stand in a page. */
export type Html = string & { readonly [made]?: 'html' };

export function paragraph(text: string, className?: string): Html {
  return `<p${classOf(className)}>${escapeHtml(text)}</p>`;
}

/** For those who hear the page; the picture under it shows its own title. */
export function hiddenHeading(text: string): Html {
  return `<h3 class="hidden">${escapeHtml(text)}</h3>`;
}

/** A part of the page that the contents point to. */
export function section(id: string, title: string, ...body: readonly Html[]): Html {
  return `<section id="${escapeHtml(id)}">\n<h2>${escapeHtml(title)}</h2>\n${body.filter((each) => each !== '').join('\n')}\n</section>`;
}

/**
 * A part of the page that is folded until it is asked for.
 *
 * @param gist what is in it, in a few words; empty where the title says it
 */
export function fold(id: string, title: string, gist: string, ...body: readonly Html[]): Html {
  const filled = body.filter((each) => each !== '');
  if (filled.length === 0) return '';
  const gistMarkup = gist === '' ? '' : ` <span class="gist">${escapeHtml(gist)}</span>`;
  const head = `<summary><h2>${escapeHtml(title)}</h2>${gistMarkup}</summary>`;
  return `<details class="fold" id="${escapeHtml(id)}">${head}\n<div class="body">${filled.join('\n')}</div></details>`;
}

export function bullets(items: readonly string[]): Html {
  if (items.length === 0) return '';
  return `<ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
}

/** What is typed or copied; the hyphens of an option are in one piece with it, so that it is read as it is typed. */
export function codeHtml(text: string): Html {
  return `<pre>${escapeHtml(text).replace(/(?<= )--[\w-]+/g, '<span>$&</span>')}</pre>`;
}

export function details(summary: string, body: Html): Html {
  return `<details><summary>${escapeHtml(summary)}</summary>\n${body}\n</details>`;
}

/** The same of what other texts refer to: on paper it is there whether or not it was unfolded. */
export function referredDetails(summary: string, body: Html): Html {
  return details(summary, body).replace('<details', '<details class="referred"');
}

/** Terms and what they mean; several texts under one term are paragraphs. */
export function definitions(entries: readonly { readonly term: string; readonly text: string }[]): Html {
  const rows = entries.map(({ term, text }) => `<dt>${escapeHtml(term)}</dt><dd>${escapeHtml(text)}</dd>`);
  return `<dl>${rows.join('\n')}</dl>`;
}

/** A table that scrolls sideways on a narrow screen, by keyboard too. */
export function tableHtml(table: Table): Html {
  return markedTableHtml(table, []);
}

/** @param marks of each row: words by which a live page knows it, such as "assumption" */
export function markedTableHtml({ caption, columns, rows }: Table, marks: readonly string[]): Html {
  const head = columns.map((column) => `<th scope="col"${numeric(column)}>${escapeHtml(column.title)}</th>`);
  const body = rows.map((row, i) => {
    const mark = marks[i] === undefined ? '' : ` data-is="${escapeHtml(marks[i])}"`;
    return `<tr${mark}>${row.map((cell, column) => cellHtml(cell, columns[column], column === 0)).join('')}</tr>`;
  });
  return [
    `<div class="scroll" role="group" tabindex="0" aria-label="${escapeHtml(caption)}">`,
    `<table><caption>${escapeHtml(caption)}</caption>`,
    `<thead><tr>${head.join('')}</tr></thead>`,
    `<tbody>${body.join('\n')}</tbody></table></div>`,
  ].join('\n');
}

function cellHtml(cell: string, column: Column | undefined, names: boolean): Html {
  if (names) return `<th scope="row"${numeric(column)}>${inWords(cell)}</th>`;
  return `<td${numeric(column)}>${column?.align === 'right' ? unbroken(cell) : inWords(cell)}</td>`;
}

/** Dates stay whole, and on paper words that a column of a page has room for; longer ones may break. */
function inWords(cell: string): Html {
  if (/^\d{4}-\d{2}-\d{2}\b/.test(cell) && !cell.includes(' ')) return `<span class="date">${escapeHtml(cell)}</span>`;
  return escapeHtml(cell).replace(/[^\s&;-]{21,}/g, (word) => `<span class="long">${word}</span>`);
}

/** A range may move to the next line, but not break; on paper, which nobody can move aside, it may. */
function unbroken(cell: string): Html {
  return escapeHtml(cell).replace(/\([^)]* [^)]*\)/g, (range) => `<span class="range">${range}</span>`);
}

function numeric(column: Column | undefined): string {
  return column?.align === 'right' ? ' class="number"' : '';
}

function classOf(className: string | undefined): string {
  return className === undefined ? '' : ` class="${escapeHtml(className)}"`;
}

/** The same where it may be wider than the screen: it scrolls, by keyboard too. */
export function scrollingPicture(svg: string, name: string, description: string): Html {
  return inlinePicture(svg, name, description).replace('<div', '<div tabindex="0"');
}

/**
 * @param svg a drawing made by this program
 * @param name unique on the page
 */
export function inlinePicture(svg: string, name: string, description: string, className = 'picture'): Html {
  const drawn = `<div class="${className}" role="img" aria-label="${escapeHtml(description)}">`;
  return `${drawn}${pictureInPage(svg, name)}</div>`;
}

/** In pixels, without enlarging it: what it may be made smaller by at most, so that it can be read, is a part of that. */
export function drawnWidth(svg: string): number | undefined {
  const [, width] = /<svg[^>]* width="([\d.]+)"/.exec(svg) ?? [];
  return width === undefined ? undefined : Number(width);
}

/**
 * The drawing itself, told in words by what it stands in: with names that are its own on the page, and with the colours of the page, which are others in the dark.
 *
 * @param svg a drawing made by this program
 * @param name unique on the page
 */
export function pictureInPage(svg: string, name: string): Html {
  const bare = svg.slice(Math.max(0, svg.indexOf('<svg')));
  const width = drawnWidth(bare);
  const look = width === undefined ? '' : ` style="--own-width: ${width}px"`;
  const drawing = bare.replace('<svg', `<svg aria-hidden="true"${look}`);
  return drawing.replace(/<[^>]*>/g, (tag) =>
    tag
      .replace(/ id="/g, ` id="${name}-`)
      .replace(/url\(#/g, `url(#${name}-`)
      .replace(/href="#/g, `href="#${name}-`)
      .replace(/ (fill|stroke)="(#[0-9a-f]{6})"/g, (whole, property: string, colour: string) =>
        colour in darkColours ? ` ${property}="var(--c${colour.slice(1)}, ${colour})"` : whole,
      ),
  );
}
