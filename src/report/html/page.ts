/** The frame of every page: it opens offline, and nothing in it runs or asks for anything from elsewhere. */
import type { Versions } from '../documents/manifest.ts';
import { escapeHtml } from '../escape.ts';
import type { Language } from '../language.ts';
import { pageWords } from '../words/page.ts';
import type { Html } from './elements.ts';
import { paragraph } from './elements.ts';
import { style } from './style.ts';

export interface PageParts {
  readonly title: string;
  readonly subtitle: string;
  /** What the links to the sections say, by their ids. */
  readonly contents: readonly (readonly [id: string, title: string])[];
  readonly sections: readonly Html[];
}

export function pageHtml(
  { title, subtitle, contents, sections }: PageParts,
  { stuwmeer = '' }: Versions,
  language: Language,
): string {
  const links = contents.map(([id, text]) => `<li><a href="#${id}">${escapeHtml(text)}</a></li>`);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<header class="page">
<h1>${escapeHtml(title)}</h1>
${paragraph(subtitle, 'quiet')}
<nav aria-label="${escapeHtml(pageWords.contents[language])}"><ul>${links.join('')}</ul></nav>
</header>
<main>
${sections.filter((each) => each !== '').join('\n')}
</main>
<footer>${paragraph(`stuwmeer ${stuwmeer}`.trim())}</footer>
</body>
</html>
`;
}
