/** A document as one page that opens offline and is made to be printed: nothing in it is folded, moves or asks for anything. */
import { inLanguage } from '../../language/text.ts';
import { escapeHtml } from '../escape.ts';
import type { Html } from '../html/elements.ts';
import { bullets, definitions, inlinePicture, paragraph, section, tableHtml } from '../html/elements.ts';
import type { Table } from '../tables/table.ts';
import { pageWords } from '../words/page.ts';
import type { Block, Document, FigureBlock } from './document.ts';
import { printStyle } from './print-style.ts';

/** @param pictures SVG by the name of the figure */
export function htmlOf(document: Document, pictures: ReadonlyMap<string, string>): string {
  const { title, subtitle, language, chapters } = document;
  const numbered = chapters.map((chapter, i) => ({ ...chapter, title: `${i + 1}. ${chapter.title}` }));
  const links = numbered.map(
    (chapter) => `<li><a href="#${escapeHtml(chapter.id)}">${escapeHtml(chapter.title)}</a></li>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${printStyle(title)}</style>
</head>
<body>
<header>
<h1>${escapeHtml(title)}</h1>
${paragraph(subtitle)}
<nav aria-label="${escapeHtml(inLanguage(pageWords.contents, language))}"><ul>${links.join('')}</ul></nav>
</header>
<main>
${numbered.map((chapter) => section(chapter.id, chapter.title, ...chapter.blocks.map((block) => blockHtml(block, pictures)))).join('\n')}
</main>
</body>
</html>
`;
}

function blockHtml(block: Block, pictures: ReadonlyMap<string, string>): Html {
  switch (block.kind) {
    case 'heading':
      return `<h3>${escapeHtml(block.text)}</h3>`;
    case 'paragraph':
      return paragraph(block.text, block.look);
    case 'list':
      return bullets(block.items);
    case 'definitions':
      return definitions(block.entries);
    case 'table':
      return printedTable(block.table);
    case 'figure':
      return figureHtml(block, pictures.get(block.name));
    case 'commands':
      return `<pre><code>${block.lines.map(commandHtml).join('\n')}</code></pre>`;
  }
}

/** Pixels; a wider picture gets all the room that a page has. */
const widest = 900;
/** Width over height from which on it becomes larger on a page that lies on its side. */
const flat = 1.4;

function look(svg: string): string {
  const side = (name: string) => Number(new RegExp(`<svg[^>]* ${name}="(\\d+(?:\\.\\d+)?)`).exec(svg)?.[1] ?? 1);
  if (side('width') <= widest) return '';
  return side('width') / side('height') > flat ? ' class="wide"' : ' class="large"';
}

/** Its caption stands before it, so that it is never left behind at the foot of a page. */
function printedTable(table: Table): Html {
  const html = tableHtml(table).replace(/<caption>.*?<\/caption>/s, '');
  return `${table.caption === '' ? '' : paragraph(table.caption, 'caption')}\n${breakable(html)}`;
}

/** Characters of a word that no line must hold whole: a column can be narrower. */
const longest = 20;
const longWord = new RegExp(`(?:&(?!nbsp;)[#\\w]+;|[^\\s&<>]){${longest + 1},}`, 'gu');
const longPart = new RegExp(`(?:&[#\\w]+;|[^&]){${longest}}`, 'gu');

/** @param html of which the text between tags gets places where it may be broken, which are not copied with it */
function breakable(html: Html): Html {
  return html.replace(/>[^<]+</g, (text) => text.replace(longWord, (word) => word.replace(longPart, '$&<wbr>')));
}

/** The dashes of an option stay with its name. */
function commandHtml(line: string): Html {
  return escapeHtml(line).replace(/(?<= )--[\w-]+/g, '<span>$&</span>');
}

function figureHtml({ name, title, reading, table }: FigureBlock, svg: string | undefined): Html {
  if (svg === undefined) return table === undefined ? '' : printedTable(table);
  const picture = inlinePicture(svg, name, title);
  return `<figure${look(svg)}>${picture}\n<figcaption>${escapeHtml(reading)}</figcaption></figure>`;
}
