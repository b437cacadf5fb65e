/** The look of the page: one grid, one scale of type, folded parts; dark on light or light on dark, on a screen or on paper. */
import { inLanguage, languages, type Text } from '../../language/text.ts';
import { pageWords } from '../words/page.ts';
import { darkProperties } from './dark-colours.ts';

const dark = `color-scheme: dark;
  --ink: #e8eaed; --quiet: #a9b2bb; --line: #3b434b; --paper: #16191d; --raised: #1f2429;
  --jams: #ff9b73; --tight: #e8c15a; --flows: #6fd3b2; --link: #7cc0f2;
  ${darkProperties}`;

export const style = `
:root {
  color-scheme: light;
  --ink: #1d2126; --quiet: #565f68; --line: #d5dade; --paper: #ffffff; --raised: #f5f7f8;
  --jams: #a63200; --tight: #7a5a00; --flows: #00664d; --link: #005a94;
}
@media screen and (prefers-color-scheme: dark) { :root { ${dark} } }
* { box-sizing: border-box; }
html { font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "DejaVu Sans", sans-serif; -webkit-text-size-adjust: 100%; }
body { margin: 0; color: var(--ink); background: var(--paper); overflow-wrap: break-word; }
main, header.page, footer { max-width: 74rem; margin: 0 auto; padding: 0 1.25rem; }
header.page { padding-top: .8rem; }
header.page .bar { display: flex; flex-wrap: wrap; gap: .2rem 1rem; align-items: baseline; justify-content: space-between; }
header.page p { margin: 0; }
h1 { font-size: 1rem; line-height: 1.3; font-weight: 600; margin: 0 0 .3rem; color: var(--quiet); max-width: none; }
h2 { font-size: 1.125rem; line-height: 1.3; margin: 0; }
section > h2 { margin: 1.6rem 0 .6rem; }
h3 { font-size: 1rem; line-height: 1.35; margin: 1.4rem 0 .4rem; }
p, ul, dl { max-width: 46rem; margin: 0 0 .8rem; }
ul { padding-left: 1.2rem; }
li { margin-bottom: .25rem; }
a { color: var(--link); }
p.lead { font-size: 1.1875rem; line-height: 1.4; font-weight: 600; margin-bottom: .6rem; max-width: 60rem; text-wrap: pretty; }
.quiet, caption, figcaption, .gist { color: var(--quiet); }
.quiet, figcaption, caption, summary, .small { font-size: .875rem; }
nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; max-width: none; font-size: .875rem; }
.first { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 2rem; }
.first > * { grid-column: 1; }
.first .lead { grid-column: 1 / -1; }
.first figure { margin-bottom: .5rem; }
.certain { list-style: none; padding: 0; font-size: .9375rem; max-width: none; }
.narrow { display: none; }
html:not(.movable) .by-slider { display: none; }
.designs { display: grid; gap: .8rem; margin-bottom: 1rem; }
.design { background: var(--raised); border-left: 5px solid var(--mark); border-radius: 3px; padding: .7rem 1rem .4rem; }
.design p.lead { font-size: 1rem; margin-bottom: .3rem; max-width: none; }
.badge { font-size: .875rem; font-weight: 650; color: var(--mark); margin: 0 0 .2rem; }
.jams { --mark: var(--jams); } .tight { --mark: var(--tight); } .flows { --mark: var(--flows); } .plain { --mark: var(--line); }
details.fold { border-top: 1px solid var(--line); }
details.fold > summary { position: relative; padding: .55rem 0 .55rem 1.6rem; min-height: 2.75rem; display: flex; flex-wrap: wrap; gap: 0 .8rem; align-items: baseline; list-style: none; color: var(--ink); }
details.fold > summary::-webkit-details-marker { display: none; }
details.fold > summary::before { content: "+"; content: "+" / ""; color: var(--link); font-weight: 600; position: absolute; left: 0; font-size: 1.125rem; line-height: 1.3; }
details.fold[open] > summary::before { content: "–"; content: "–" / ""; }
details.fold > summary:hover h2 { text-decoration: underline; text-underline-offset: .2em; }
details.fold > .body { padding: .3rem 0 1.6rem; }
.gist { font-size: .875rem; }
details.fold:last-of-type { border-bottom: 1px solid var(--line); }
figure { margin: 0 0 1.6rem; position: relative; }
figure .picture svg { display: block; max-width: 100%; height: auto; }
figure.chain .picture, html:not(.live) figure.chart .picture { overflow-x: auto; }
html:not(.live) figure.chart svg { min-width: calc(var(--own-width) * .65); }
figure.chain svg, .choosing svg { min-width: max(46rem, var(--own-width) * .65); }
figure.chain .picture { position: relative; }
.picker { background: var(--raised); border-radius: 6px; padding: .7rem .9rem .3rem; margin-bottom: 1rem; }
.picker .tools { align-items: center; gap: .35rem .6rem; }
.picker select, .scope select { max-width: 100%; min-width: 0; }
.scope { display: flex; gap: .5rem; align-items: center; margin-bottom: .5rem; }
.controls .scope label { flex: none; } .scope select { flex: 1 1 auto; }
.filter { align-items: center; gap: .35rem 1rem; font-size: .875rem; }
.filter input[type="search"] { background: var(--paper); border: 1px solid var(--quiet); border-radius: 4px; padding: .2rem .4rem; max-width: 100%; }
.choosing { margin: .4rem 0 0; }
.choosing .picture { overflow: auto; max-height: 30rem; }
.choosing svg text { pointer-events: none; }
.choosing g.step, .choosing [data-organisation] { cursor: pointer; }
.choosing .chosen { stroke: var(--link); stroke-width: 4; }
.dots { position: absolute; left: 0; top: 0; pointer-events: none; }
.play { align-items: center; } .play p { flex-basis: 100%; margin: 0; } .play output { font-variant-numeric: tabular-nums; font-weight: 600; }
figcaption { margin: .3rem 0 .2rem; max-width: 46rem; }
.hidden { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); }
.body > details, figure > details { margin: .2rem 0 .8rem; }
summary { cursor: pointer; color: var(--link); }
.scroll { overflow-x: auto; margin: .4rem 0 1.2rem; container-type: inline-size; }
table { border-collapse: collapse; font-size: .875rem; line-height: 1.4; min-width: 60%; }
caption { text-align: left; padding: 0 0 .4rem; max-width: min(70rem, 100cqi); }
th, td { text-align: left; vertical-align: top; padding: .38rem .9rem .38rem 0; border-bottom: 1px solid var(--line); }
td:not(.number) { min-width: 8.5rem; }
thead th { color: var(--quiet); font-weight: 600; vertical-align: bottom; }
tbody th { font-weight: 500; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
thead .number { max-width: 11rem; }
.range, .date { white-space: nowrap; }
dt { font-weight: 600; margin-top: .5rem; }
dd { margin: 0; overflow-wrap: anywhere; }
pre span { white-space: nowrap; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--raised); border-radius: 3px; padding: .6rem .8rem; font: .8125rem/1.5 ui-monospace, "DejaVu Sans Mono", monospace; margin: 0 0 .8rem; max-width: 60rem; }
.warning { border-left: 5px solid var(--jams); padding-left: .8rem; font-weight: 600; }
footer { color: var(--quiet); font-size: .875rem; padding-top: 1rem; padding-bottom: 2rem; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
button, select, input { font: inherit; font-size: .875rem; color: inherit; accent-color: var(--link); }
button, select { background: var(--paper); border: 1px solid var(--quiet); border-radius: 4px; padding: .2rem .6rem; min-height: 1.75rem; cursor: pointer; }
button[aria-pressed="true"] { border-color: var(--ink); box-shadow: inset 0 0 0 1px var(--ink); font-weight: 600; }
button[aria-pressed="false"] { color: var(--quiet); border-style: dashed; }
button:disabled, button[aria-disabled=true] { opacity: .5; cursor: default; }
.controls { background: var(--raised); border-radius: 6px; padding: .7rem .9rem; align-self: start; margin-bottom: .8rem; }
.controls h3 { margin: 0 0 .4rem; }
.controls label { display: block; font-size: .875rem; line-height: 1.35; }
.controls .row { margin-bottom: .55rem; }
.controls .row > div { display: flex; gap: .6rem; align-items: center; }
.controls input[type="range"] { flex: 1 1 5rem; min-width: 4rem; height: 1.5rem; margin: 0; }
.controls input[type="number"] { width: 5rem; flex: none; padding: .15rem .3rem; text-align: right; background: var(--paper); border: 1px solid var(--line); border-radius: 4px; }
.controls .unit { flex: none; width: 5.4rem; font-size: .875rem; color: var(--quiet); }
.controls .moved label { font-weight: 650; }
.controls .undo { min-height: 1.5rem; padding: 0 .4rem; }
.controls .row > div { gap: .4rem; }
.buttons { display: flex; flex-wrap: wrap; gap: .4rem; margin: .4rem 0 0; }
.tools { display: flex; flex-wrap: wrap; gap: .35rem; margin: .2rem 0 .3rem; }
.status { font-size: .875rem; min-height: 2.7em; margin: .4rem 0 0; }
progress { width: 100%; height: .5rem; accent-color: var(--link); }
.tip { position: absolute; pointer-events: none; z-index: 2; max-width: 18rem; background: var(--ink); color: var(--paper); border-radius: 4px; padding: .3rem .5rem; font-size: .8125rem; line-height: 1.35; white-space: pre-line; }
.selection { position: absolute; pointer-events: none; background: var(--link); opacity: .2; }
.cross { position: absolute; pointer-events: none; width: 9px; height: 9px; margin: -5px 0 0 -5px; border: 2px solid var(--ink); border-radius: 50%; }
nav, .legend { margin-bottom: .4rem; }
@media (min-width: 60rem) {
  .live .first { grid-template-columns: minmax(0, 1fr) 22rem; }
  .live .first { grid-template-rows: repeat(3, auto) 1fr; }
  .live .first .controls { grid-column: 2; grid-row: 2 / -1; }
}
@media (max-width: 40rem) {
  header.page .bar > p { display: none; }
  h1 { font-size: .875rem; }
  p.lead { font-size: 1rem; }
  .first .small { margin-bottom: .3rem; font-size: .8125rem; }
  .first .legend { order: 1; } .first .controls { order: 2; }
  main, header.page, footer { padding-left: .9rem; padding-right: .9rem; }
  th, td { padding-right: .7rem; }
  .wide { display: none; } .narrow { display: block; }
}
@page { size: A4; margin: 16mm 14mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif; color: #444; } }
@media print {
  :root { --ink: #000; --quiet: #444; --line: #bbb; --paper: #fff; --raised: #fff; --jams: #8a2a00; --tight: #5e4500; --flows: #00523e; --link: #000; }
  html { font-size: 10pt; }
  nav, .controls, .legend, .tools, .picker, header.page .bar, .status, progress, .play, .search .buttons, .by-slider { display: none; }
  main, header.page, footer { max-width: none; padding: 0; }
  .live .first { display: block; }
  details.fold::details-content { content-visibility: visible; display: block; height: auto; }
  figure > details:not([open]) { display: none; }
  ${saying(pageWords.notDrawn, 'figure.chart:not(:has(svg)) figcaption::before', (words) => `${words} `)}
  details.referred::details-content { content-visibility: visible; display: block; height: auto; }
  ${saying(pageWords.notPrinted, 'details:not(.fold, .referred, [open]) > summary::after', (words) => ` – ${words}`)}
  details > summary { list-style: none; }
  details.fold > summary { break-after: avoid; padding: 1rem 0 .55rem; }
  details.fold > summary::before, details.fold[open] > summary::before { content: none; }
  summary { color: inherit; break-after: avoid; }
  figure, .design, tr, pre { break-inside: avoid; }
  h2, h3, caption, dt, p:has(+ pre) { break-after: avoid; }
  thead { display: table-header-group; break-inside: avoid; }
  .scroll:not(:has(tbody tr:nth-child(7))) { break-inside: avoid; }
  tbody tr:first-child { break-before: avoid; }
  tbody tr:nth-child(-n + 2) { break-after: avoid; }
  tr[hidden] { display: table-row; }
  table { font-size: 8pt; width: 100%; min-width: 0; }
  td:not(.number) { min-width: 4.6rem; }
  th, td { padding-right: .5rem; overflow-wrap: break-word; }
  .long { overflow-wrap: anywhere; }
  .number + :not(.number) { padding-left: .5rem; }
  thead th { padding-right: .35rem; font-size: 7.5pt; }
  table:has(thead th:nth-child(10)) :is(th, td:not(.number)) { overflow-wrap: anywhere; hyphens: auto; font-size: 7pt; }
  caption { max-width: none; }
  th:first-child { min-width: 5.5rem; }
  .range { white-space: normal; }
  .scroll, figure .picture, figure.chain .picture, html:not(.live) figure.chart .picture { overflow: visible; }
  figure svg, figure.chain svg, html:not(.live) figure.chart svg { min-width: 0; max-width: 100%; max-height: 240mm; }
}
`;

/** Rules that let an element say a text in the language of the page. */
function saying(text: Text, selector: string, shown: (words: string) => string): string {
  const rules = languages.map((language) => {
    return `:lang(${language}) ${selector} { content: ${JSON.stringify(shown(inLanguage(text, language)))}; }`;
  });
  return rules.join('\n  ');
}
