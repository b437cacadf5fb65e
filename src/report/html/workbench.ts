/** The workbench: one page that carries the whole program, in which scenarios are written, checked and simulated. */
import { inLanguage, type Language, type Text } from '../../language/text.ts';
import type { Versions } from '../documents/manifest.ts';
import { escapeHtml } from '../escape.ts';
import { workbenchWords } from '../words/workbench.ts';
import type { Html } from './elements.ts';
import { packed } from './packed.ts';
import type { PageBundle } from './page.ts';
import type { DesignSource } from './page-data.ts';
import { style } from './style.ts';
import { workbenchStyle } from './workbench-style.ts';

/** Its own script and that of its workers, as they were bundled when the program was built. */
export interface WorkbenchBundle {
  readonly script: string;
  /** SHA-256 of the script in base64. */
  readonly scriptHash: string;
  /** Of the worker that checks, forecasts and simulates; packed. */
  readonly desk: string;
}

export interface WorkbenchData {
  readonly examples: readonly Example[];
  /** Files that are open at first; the first example is where there are none. */
  readonly opened: readonly DesignSource[];
  /** The commented scenario to start from. */
  readonly starter: string;
  readonly versions: Versions;
  /** Of the script of reports, which the page carries to make them. */
  readonly scriptHash: string;
}

/** A scenario that comes with the program, and the files that it is made of. */
export interface Example extends DesignSource {
  readonly title: Text;
}

/**
 * Nothing is fetched, evaluated or sent. Workers and reports are made from texts in the page, pictures and downloads kept
 * from it; a report that it shows may run its own script and no other.
 */
function policyOf(bundle: WorkbenchBundle, report: PageBundle): string {
  return [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    `script-src 'sha256-${bundle.scriptHash}' 'sha256-${report.scriptHash}'`,
    'worker-src blob:',
    'frame-src blob:',
    'img-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** @param language in which it opens first; it can be changed in the page */
export function workbenchHtml(
  data: WorkbenchData,
  bundle: WorkbenchBundle,
  report: PageBundle,
  language: Language,
): string {
  const carried = (id: string, text: string): Html => `<script type="text/plain" id="${id}">${text}</script>`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policyOf(bundle, report)}">
<title>${escapeHtml(inLanguage(workbenchWords.title, language))}</title>
<style>${style}${workbenchStyle}</style>
</head>
<body class="workbench">
<div id="workbench"><p>${escapeHtml(inLanguage(workbenchWords.needsScript, language))}</p></div>
${carried('workbench-data', packed(JSON.stringify(data)))}
${carried('report-code', packed(report.script))}
${carried('study-code', report.study)}
${carried('drawing-code', report.drawing)}
${carried('desk-code', bundle.desk)}
<script>${bundle.script}</script>
</body>
</html>
`;
}
