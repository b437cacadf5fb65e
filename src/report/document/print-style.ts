/** The look of a document on A4 and on a screen: black on white, one column, numbers at the foot of every page. */

/** Characters of a title that fit in the foot beside the number of the page. */
const mostInFoot = 90;

export function printStyle(title: string): string {
  const foot = title.length > mostInFoot ? `${title.slice(0, mostInFoot - 1)}…` : title;
  return `
@page {
  size: A4; margin: 18mm 18mm 20mm;
  @bottom-left { content: ${cssText(foot)}; font: 8pt sans-serif; color: #444; width: 85%; white-space: nowrap; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #444; white-space: nowrap; }
}
@page wide { size: A4 landscape; }
* { box-sizing: border-box; }
html { font: 10.5pt/1.45 "DejaVu Sans", "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; color: #000; background: #fff; }
body { margin: 0; }
h1 { font-size: 19pt; line-height: 1.2; margin: 0 0 2mm; text-wrap: balance; }
h2 { font-size: 14pt; line-height: 1.25; margin: 0 0 3mm; padding-top: 4mm; border-top: 1px solid #888; }
h3 { font-size: 11pt; line-height: 1.3; margin: 5mm 0 2mm; }
section { margin-top: 9mm; }
p, ul, dl, pre { margin: 0 0 3mm; }
p, li, dd { orphans: 3; widows: 3; overflow-wrap: anywhere; }
ul { padding-left: 5mm; }
li { margin-bottom: 1mm; }
a { color: inherit; }
nav ul { list-style: none; padding: 0; columns: 2; }
.lead { font-size: 11pt; font-weight: 600; }
.quiet { color: #444; font-size: 9.5pt; }
.warning { border-left: 4px solid #8a2a00; padding-left: 3mm; font-weight: 600; }
pre { font: 8.5pt/1.5 "DejaVu Sans Mono", Consolas, monospace; white-space: pre-wrap; overflow-wrap: anywhere; background: #f4f4f4; padding: 2mm 3mm; }
pre span { white-space: nowrap; }
figure { margin: 4mm 0 6mm; }
figure svg { display: block; max-width: min(100%, 150mm); max-height: 200mm; height: auto; }
figure.large svg { max-width: 100%; }
figcaption { font-size: 9pt; color: #333; margin-top: 1.5mm; }
table { width: 100%; border-collapse: collapse; font-size: 8pt; line-height: 1.35; margin: 1mm 0 5mm; hyphens: auto; }
.caption { font-size: 9pt; font-weight: 600; margin: 4mm 0 0; }
th, td { text-align: left; vertical-align: top; padding: 1mm 2.2mm 1mm 0; border-bottom: 1px solid #bbb; font-weight: 400; }
thead th { font-weight: 600; vertical-align: bottom; border-bottom: 1px solid #444; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
dt { font-weight: 600; margin-top: 1.5mm; }
dd { margin: 0; }
@media screen { body { max-width: 190mm; margin: 0 auto; padding: 10mm 5mm; } .scroll { overflow-x: auto; } }
@media print {
  h1, h2, h3, .caption, dt { break-after: avoid; }
  .caption { break-inside: avoid; }
  thead { display: table-header-group; break-inside: avoid; }
  tr, figure, pre, .scroll:not(:has(tbody tr:nth-child(7))) { break-inside: avoid; }
  tbody tr:first-child { break-before: avoid; }
  tbody tr:nth-child(-n + 2) { break-after: avoid; }
  figure.wide { page: wide; margin: 0; }
  figure.wide svg { width: auto; max-width: 100%; max-height: 150mm; }
}
`;
}

/** Every character but letters and digits as its number: nothing in it can end the text, the style or the tag around it. */
function cssText(text: string): string {
  const escaped = text.replace(
    /[^\p{L}\p{N} ]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 32).toString(16)} `,
  );
  return `"${escaped}"`;
}
