/** A document as one page that opens offline and is made to be printed: nothing in it is folded, moves or asks for anything. */
import { escapeHtml } from '../escape.ts';
import type { Html } from '../html/elements.ts';
import { bullets, definitions, inlinePicture, paragraph, section, tableHtml } from '../html/elements.ts';
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
<nav aria-label="${escapeHtml(pageWords.contents[language])}"><ul>${links.join('')}</ul></nav>
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
      return tableHtml(block.table);
    case 'figure':
      return figureHtml(block, pictures.get(block.name));
    case 'commands':
      return `<pre><code>${block.lines.map(escapeHtml).join('\n')}</code></pre>`;
  }
}

/** Pixels; a wider picture would be too small to read across a page, and gets one that lies on its side. */
const widest = 900;

function widthOf(svg: string): number {
  return Number(/<svg[^>]* width="(\d+(?:\.\d+)?)/.exec(svg)?.[1] ?? 0);
}

function figureHtml({ name, title, reading, table }: FigureBlock, svg: string | undefined): Html {
  if (svg === undefined) return table === undefined ? '' : tableHtml(table);
  const picture = inlinePicture(svg, name, title);
  return `<figure${widthOf(svg) > widest ? ' class="wide"' : ''}>${picture}\n<figcaption>${escapeHtml(reading)}</figcaption></figure>`;
}
