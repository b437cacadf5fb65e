/** A document as Markdown, with tables as GitHub and Pandoc read them, and pictures in files beside it. */
import type { Column, Table } from '../tables/table.ts';
import type { Block, Chapter, Document, FigureBlock } from './document.ts';

/** @param drawn names of the figures of which there is a picture, at `charts/NAME.png` */
export function markdownOf({ title, subtitle, chapters }: Document, drawn: ReadonlySet<string>): string {
  const parts = [
    `# ${plain(title)}`,
    plain(subtitle),
    ...chapters.flatMap((chapter, i) => chapterLines(chapter, i + 1, drawn)),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function chapterLines({ title, blocks }: Chapter, number: number, drawn: ReadonlySet<string>): readonly string[] {
  return [`## ${number}. ${plain(title)}`, ...blocks.map((block) => blockText(block, drawn))];
}

function blockText(block: Block, drawn: ReadonlySet<string>): string {
  switch (block.kind) {
    case 'heading':
      return `### ${plain(block.text)}`;
    case 'paragraph':
      return block.look === 'lead' || block.look === 'warning' ? `**${plain(block.text)}**` : plain(block.text);
    case 'list':
      return block.items.map((item) => `- ${plain(item)}`).join('\n');
    case 'definitions':
      return block.entries.map(({ term, text }) => `- **${plain(term)}.** ${plain(text)}`).join('\n');
    case 'table':
      return tableText(block.table);
    case 'figure':
      return figureText(block, drawn);
    case 'commands':
      return fenced(block.lines);
  }
}

function figureText({ name, title, reading, table }: FigureBlock, drawn: ReadonlySet<string>): string {
  if (drawn.has(name)) return `![${plain(title)}](<charts/${name}.png>)\n\n${plain(reading)}`;
  return table === undefined ? '' : tableText(table);
}

function tableText({ caption, columns, rows }: Table): string {
  const row = (cells: readonly string[]) => `| ${cells.map(inCell).join(' | ')} |`;
  const lines = [row(columns.map(({ title }) => title)), `|${columns.map(ruleOf).join('|')}|`, ...rows.map(row)];
  return [...(caption === '' ? [] : [`**${plain(caption)}**`, '']), ...lines].join('\n');
}

function ruleOf({ align }: Column): string {
  return align === 'right' ? '---:' : '---';
}

function inCell(text: string): string {
  return inline(text).replaceAll('|', '\\|');
}

/** Between more backticks than stand in a row in the text. */
function fenced(lines: readonly string[]): string {
  const text = lines.map(inOneLine).join('\n');
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}sh\n${text}\n${fence}`;
}

/** At the beginning of a block, where a mark would make a heading, a list, a table or a quotation. */
function plain(text: string): string {
  return inline(text)
    .replace(/^[#>+=|-]/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}

/**
 * Text that came from a file or a person, with what Markdown would take for its own made harmless: marks of emphasis, code,
 * links, tags, entities, formulas and struck out text.
 */
function inline(text: string): string {
  return inOneLine(text)
    .replace(/[\\`*_[\]<~$]/g, '\\$&')
    .replace(/&(?=[#a-zA-Z])/g, '\\&');
}

function inOneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
