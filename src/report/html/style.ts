/** The look of the page: one column of text, tables that may be wider, dark on light or light on dark as the reader has it. */
export const style = `
:root {
  color-scheme: light dark;
  --ink: #1d2126; --quiet: #565f68; --line: #d5dade; --paper: #ffffff; --raised: #f5f7f8;
  --jams: #a63200; --tight: #7a5a00; --flows: #00664d; --link: #005a94;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e8eaed; --quiet: #a9b2bb; --line: #3b434b; --paper: #16191d; --raised: #1f2429;
    --jams: #ff9b73; --tight: #e8c15a; --flows: #6fd3b2; --link: #7cc0f2;
  }
}
* { box-sizing: border-box; }
html { font: 17px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "DejaVu Sans", sans-serif; }
body { margin: 0; color: var(--ink); background: var(--paper); }
main, header.page, footer { max-width: 62rem; margin: 0 auto; padding: 0 1.25rem; }
header.page { padding-top: 2.5rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .4rem; text-wrap: balance; }
h2 { font-size: 1.3rem; line-height: 1.25; margin: 0 0 .8rem; padding-top: 1.6rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.05rem; line-height: 1.3; margin: 1.6rem 0 .5rem; }
section { margin-top: 2.4rem; }
p, ul, dl { max-width: 44rem; margin: 0 0 .9rem; }
ul { padding-left: 1.2rem; }
li { margin-bottom: .25rem; }
a { color: var(--link); }
.quiet, caption, figure.chain { position: relative; left: 50%; transform: translateX(-50%); width: max-content; min-width: 100%; max-width: calc(100vw - 2.5rem); }
figure.chain svg { min-width: 0; max-width: max(100%, 78rem); }
figcaption { color: var(--quiet); }
.quiet { font-size: .92rem; }
nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; max-width: none; font-size: .92rem; }
.designs { display: grid; gap: 1rem; margin-bottom: 1.2rem; }
.design { background: var(--raised); border-left: 5px solid var(--mark); border-radius: 3px; padding: .9rem 1.1rem .5rem; }
.design p.lead { font-size: 1.08rem; font-weight: 650; margin-bottom: .4rem; max-width: none; }
.badge { display: inline-block; font-size: .82rem; font-weight: 650; color: var(--mark); margin: 0 0 .2rem; }
.jams { --mark: var(--jams); } .tight { --mark: var(--tight); } .flows { --mark: var(--flows); } .plain { --mark: var(--line); }
figure { margin: 0 0 2.2rem; }
figure .picture { width: fit-content; max-width: 100%; background: #ffffff; border: 1px solid var(--line); border-radius: 3px; overflow-x: auto; }
figure svg { display: block; max-width: 100%; height: auto; min-width: 34rem; }
figcaption { font-size: .95rem; margin: .5rem 0 .3rem; max-width: 44rem; }
h3.hidden { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); }
details { margin: .3rem 0 .8rem; }
summary { cursor: pointer; color: var(--link); font-size: .92rem; }
.scroll { overflow-x: auto; margin: .4rem 0 1.4rem; }
table { border-collapse: collapse; font-size: .86rem; line-height: 1.4; min-width: 60%; }
caption { text-align: left; padding: 0 0 .4rem; font-size: .92rem; }
th, td { text-align: left; vertical-align: top; padding: .38rem .9rem .38rem 0; border-bottom: 1px solid var(--line); }
td:not(.number) { min-width: 8.5rem; }
thead th { color: var(--quiet); font-weight: 600; vertical-align: bottom; }
tbody th { font-weight: 500; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
thead .number { max-width: 11rem; }
dt { font-weight: 600; margin-top: .5rem; }
dd { margin: 0; overflow-wrap: anywhere; }
.warning { border-left: 5px solid var(--jams); padding-left: .8rem; font-weight: 600; }
footer { color: var(--quiet); font-size: .86rem; padding-top: 2rem; padding-bottom: 3rem; }
@media (max-width: 40rem) { html { font-size: 16px; } figure svg { min-width: 30rem; } th, td { padding-right: .7rem; } }
@media print {
  :root { --ink: #000; --quiet: #444; --line: #bbb; --paper: #fff; --raised: #fff; --jams: #8a2a00; --tight: #5e4500; --flows: #00523e; --link: #000; }
  html { font-size: 10.5pt; }
  nav { display: none; }
  main, header.page, footer { max-width: none; padding: 0; }
  figure, .design, tr { break-inside: avoid; }
  h2, h3, caption { break-after: avoid; }
  .scroll, figure .picture { overflow: visible; border: 0; }
  figure svg { min-width: 0; }
  figure.chain { left: 0; transform: none; width: auto; max-width: none; }
  figure.chain svg { max-width: 100%; }
}
`;
