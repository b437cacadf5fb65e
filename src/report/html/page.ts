/** The frame of every page: it opens offline, asks for nothing from elsewhere, and runs no script but its own. */
import { inLanguage, type Language } from '../../language/text.ts';
import type { Versions } from '../documents/manifest.ts';
import { escapeHtml } from '../escape.ts';
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
  /** What makes it live; a page without it is only read. */
  readonly live?: LivePage | undefined;
}

/** The script of the page and those of its workers, as they were bundled when the program was built. */
export interface PageBundle {
  readonly script: string;
  /** SHA-256 of the script in base64, by which a browser knows it from any other. */
  readonly scriptHash: string;
  /** Of the worker that simulates, and of that which draws; packed. */
  readonly study: string;
  readonly drawing: string;
}

export interface LivePage {
  readonly bundle: PageBundle;
  /** `PageData`, packed. */
  readonly data: string;
}

/** Nothing is fetched, evaluated or sent. Workers are made from texts in the page, pictures are kept from it. */
function policyOf(live: LivePage | undefined): string {
  const own =
    live === undefined ? '' : `; script-src 'sha256-${live.bundle.scriptHash}'; worker-src blob:; img-src blob:`;
  return `default-src 'none'; style-src 'unsafe-inline'${own}; base-uri 'none'; form-action 'none'`;
}

function liveParts({ bundle, data }: LivePage): Html {
  const carried = (id: string, text: string) => `<script type="text/plain" id="${id}">${text}</script>`;
  return [
    carried('page-data', data),
    carried('study-code', bundle.study),
    carried('drawing-code', bundle.drawing),
    `<script>${bundle.script}</script>`,
  ].join('\n');
}

export function pageHtml(
  { title, subtitle, contents, sections, live }: PageParts,
  { stuwmeer = '' }: Versions,
  language: Language,
): string {
  const links = contents.map(([id, text]) => `<li><a href="#${id}">${escapeHtml(text)}</a></li>`);
  const contentsHtml =
    links.length === 0
      ? ''
      : `<nav aria-label="${escapeHtml(inLanguage(pageWords.contents, language))}"><ul>${links.join('')}</ul></nav>`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policyOf(live)}">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<header class="page">
<div class="bar">${paragraph(subtitle, 'quiet')}<div id="bar"></div></div>
<h1>${escapeHtml(title)}</h1>
${contentsHtml}
</header>
<main>
${sections.filter((each) => each !== '').join('\n')}
</main>
<footer>${paragraph(`stuwmeer ${stuwmeer}`.trim())}</footer>
${live === undefined ? '' : liveParts(live)}
</body>
</html>
`;
}
