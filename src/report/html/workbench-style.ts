/** The look of the workbench, beside that of all pages: a text and what can be said of it, or one of them on a narrow screen. */
export const workbenchStyle = `
:root { --code-key: #005a94; --code-word: #7a3e9d; --code-comment: #5c6670; --code-line: #f2f6f9; --code-selection: #cfe3f3; --accent: #005a94; --on-accent: #ffffff; }
@media (prefers-color-scheme: dark) {
  :root { --code-key: #7cc0f2; --code-word: #d3a6ee; --code-comment: #9aa4ae; --code-line: #1c2126; --code-selection: #2b4a63; --accent: #7cc0f2; --on-accent: #10151a; }
}
body.workbench { height: 100dvh; overflow: hidden; }
.bench { display: flex; flex-direction: column; height: 100dvh; }
.bench h1 { font-size: 1.05rem; margin: 0 .4rem 0 0; }
.bench h2 { font-size: 1rem; border: 0; padding: 0; margin: 1.2rem 0 .4rem; }
.bench h3 { font-size: .95rem; }
.bench button, .bench input, .bench select { font: inherit; font-size: .9rem; color: var(--ink); }
.bench button { background: var(--raised); border: 1px solid var(--line); border-radius: 4px; padding: .25rem .7rem; min-height: 2rem; cursor: pointer; }
.bench button:hover:not(:disabled) { border-color: var(--quiet); }
.bench button:disabled, .bench button[aria-disabled=true] { opacity: .55; cursor: default; }
.bench .main-button { background: var(--accent); color: var(--on-accent); border-color: var(--accent); font-weight: 650; }
.bench :focus-visible { outline: 2px solid var(--link); outline-offset: 1px; }
.bench input:not([type=checkbox]):not([type=radio]), .bench select { background: var(--paper); border: 1px solid var(--quiet); border-radius: 4px; padding: .25rem .4rem; max-width: 100%; min-height: 2rem; }
.bench ::placeholder { color: var(--quiet); opacity: 1; }
header.bar { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem; padding: .45rem .8rem 0; background: var(--raised); border-bottom: 1px solid var(--line); }
.bench .buttons { margin: 0; }
.bench .report .buttons { margin-bottom: .4rem; }
.bench h1 { color: var(--ink); }
.bar .buttons, .buttons { display: flex; flex-wrap: wrap; gap: .35rem; align-items: center; }
.languages { margin-left: auto; display: flex; gap: .2rem; }
.bench .languages button { padding: .2rem .5rem; }
.bench .languages button[aria-pressed=true] { background: var(--ink); color: var(--paper); border-color: var(--ink); }
.files { position: relative; flex-basis: 100%; max-width: none; list-style: none; display: flex; gap: .2rem; margin: 0; padding: 0; overflow-x: auto; scrollbar-width: thin; }
.files li { display: flex; align-items: center; flex: none; margin: 0; border: 1px solid transparent; border-bottom: 0; border-radius: 4px 4px 0 0; }
.files li.active { background: var(--paper); border-color: var(--line); box-shadow: inset 0 2px var(--accent); }
.bench .files button { background: none; border: 0; }
.bench .files .close { padding: .2rem .5rem; color: var(--quiet); min-width: 1.8rem; }
.files li:not(.active) .file-name { color: var(--quiet); }
.files .count { background: var(--jams); color: var(--paper); border-radius: 1em; font-size: .75rem; padding: 0 .45em; margin-left: .35rem; }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.note { margin: 0; max-width: none; padding: .35rem .8rem; font-size: .9rem; background: var(--raised); border-bottom: 1px solid var(--line); white-space: pre-line; }
.bench .quiet-button { min-height: 1.6rem; padding: 0 .5rem; }
main.panes { flex: 1; min-height: 0; max-width: none; width: 100%; margin: 0; padding: 0; display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
.bench[data-view=results] .panes { grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); }
.pane { margin: 0; min-height: 0; min-width: 0; display: flex; flex-direction: column; }
.side-pane { border-left: 1px solid var(--line); }
.editor { flex: 1; min-height: 0; overflow: hidden; }
.editor:focus-within { box-shadow: 0 0 0 2px var(--link); z-index: 1; }
.editor[hidden] { display: none; }
.empty { flex: 1; padding: 1rem; }
.keys { margin: 0; max-width: none; padding: .2rem .8rem; font-size: .8rem; color: var(--quiet); border-top: 1px solid var(--line); }
.mistakes { border-top: 1px solid var(--line); max-height: 34%; overflow: auto; padding: .3rem .8rem; }
.mistakes h2 { margin: 0; font-size: .9rem; }
.mistakes.some h2 { color: var(--jams); }
.mistakes.none h2 { color: var(--flows); }
.mistakes[aria-busy=true] h2 { color: var(--quiet); }
.mistakes ul { list-style: none; padding: 0; margin: .2rem 0; max-width: none; }
.bench .mistakes button { text-align: left; background: none; border: 0; border-left: 4px solid var(--jams); border-radius: 0; padding: .2rem .6rem; min-height: 1.6rem; font-size: .86rem; width: 100%; overflow-wrap: anywhere; white-space: pre-wrap; }
.bench .mistakes button:hover { background: var(--raised); }
.tabs { overflow-x: auto; scrollbar-width: thin; flex: none; display: flex; gap: .2rem; padding: .35rem .8rem 0; border-bottom: 1px solid var(--line); }
.bench .tabs button { white-space: nowrap; border-bottom: 0; border-radius: 4px 4px 0 0; background: none; border-color: transparent; }
.bench .tabs button[aria-selected=true] { border-color: var(--line); background: var(--paper); box-shadow: inset 0 2px var(--accent); font-weight: 650; }
.bench .view-editor { display: none; }
.side { flex: 1; min-height: 0; overflow: auto; padding: .8rem; }
.side p, .side ul, .side dl { max-width: 46rem; }
.state { font-size: .9rem; color: var(--quiet); margin-bottom: .5rem; }
.state-mistakes, .state-failed { color: var(--jams); }
.forecast-lines { list-style: none; padding: 0; }
.forecast-lines li { border-left: 4px solid var(--line); padding-left: .6rem; margin-bottom: .35rem; }
.forecast-lines .head { border: 0; padding: 0; font-weight: 650; }
.forecast-lines .under, .done .under { margin-left: 1rem; }
.rules { display: block; margin-bottom: .5rem; }
.chain-picture { overflow-x: auto; border: 1px solid var(--line); border-radius: 3px; margin-bottom: .8rem; }
.chain-picture img { display: block; max-width: 100%; min-width: max(30rem, var(--own-width) * .5); height: auto; margin: 0 auto; }
.chosen { display: flex; flex-wrap: wrap; gap: .6rem 1.2rem; align-items: end; padding-bottom: .8rem; border-bottom: 1px solid var(--line); margin-bottom: .8rem; }
.chosen fieldset { border: 1px solid var(--line); border-radius: 4px; flex-basis: 100%; min-width: 0; padding: .3rem .7rem .5rem; margin: 0; }
.chosen legend { font-weight: 650; font-size: .9rem; padding: 0 .3rem; }
.chosen p { margin: .2rem 0 0; }
.design-choice { display: inline-block; margin-right: 1.2rem; }
.chosen label, .new-file label { font-size: .9rem; overflow-wrap: anywhere; }
.question-choice { display: inline-block; margin-right: 1.2rem; }
/* What goes on in the next line stands under the words. */
.question-choice, .design-choice { padding-left: 1.6rem; text-indent: -1.6rem; }
.details-of-question { display: flex; flex-wrap: wrap; gap: .3rem 1rem; align-items: center; margin-top: .35rem; }
.details-of-question p, .axis { flex-basis: 100%; }
.axis { display: flex; flex-wrap: wrap; gap: .3rem 1rem; align-items: center; min-width: 0; }
.details-of-question label { min-width: 0; max-width: 100%; }
.chosen select, .chosen input { max-width: 100%; }
.other-values { flex-basis: 100%; min-width: 0; font-size: .9rem; }
.inputs { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr)); gap: .35rem 1rem; margin-top: .3rem; }
.inputs label { display: flex; flex-direction: column; }
.inputs input { width: 100%; }
.wrong { color: var(--jams); font-size: .88rem; display: block; }
.failed pre, .command { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--raised); border: 1px solid var(--line); border-radius: 3px; padding: .4rem .6rem; font-size: .82rem; margin: 0 0 .7rem; }
.answer { font-weight: 650; }
.progress { display: flex; gap: .6rem; align-items: center; }
progress { accent-color: var(--accent); width: 12rem; max-width: 50%; }
.report { display: flex; flex-direction: column; }
.report iframe { width: 100%; height: 75dvh; min-height: 24rem; border: 1px solid var(--line); border-radius: 3px; background: var(--paper); }
.report > p { margin-bottom: .4rem; }
dialog { color: var(--ink); background: var(--paper); border: 1px solid var(--line); border-radius: 6px; width: min(42rem, 94vw); max-height: 88dvh; padding: 0 1rem 1rem; }
dialog::backdrop { background: rgb(0 0 0 / .45); }
.dialog-head { display: flex; justify-content: space-between; align-items: center; position: sticky; top: 0; background: var(--paper); padding: .8rem 0 .5rem; }
.dialog-head h2 { margin: 0; }
.examples { list-style: none; padding: 0; max-width: none; }
.bench .examples button { width: 100%; text-align: left; display: flex; flex-direction: column; padding: .45rem .7rem; }
.example-title { font-weight: 600; }
.hint { color: var(--quiet); font-size: .88rem; }
.examples .hint { overflow-wrap: anywhere; }
.new-file { display: flex; flex-direction: column; gap: .5rem; }
.new-file p { margin: 0 0 0 1.6rem; }
body.dropping .bench { outline: 4px dashed var(--accent); outline-offset: -6px; }
@media (max-width: 60rem) {
  main.panes { display: flex; flex-direction: column; }
  .bench .view-editor { display: block; }
  .side-pane { border: 0; order: -1; }
  .bench[data-view=editor] .side-pane { flex: none; }
  .bench[data-view=editor] .side { display: none; }
  .bench[data-view=editor] .editor-pane { flex: 1; }
  .bench:not([data-view=editor]) .editor-pane { display: none; }
  .bench:not([data-view=editor]) .side-pane { flex: 1; }
  .bench[data-view=editor] .tabs .view-forecast { border-color: transparent; box-shadow: none; font-weight: inherit; }
}
@media (max-width: 30rem) {
  header.bar { padding: .35rem .5rem 0; gap: .3rem; }
  .bar .languages { order: -1; }
  .bar h1 { order: -2; flex: 1; }
  .bench button { padding: .2rem .5rem; }
  .tabs { padding: .3rem .4rem 0; gap: 0; }
  .bench .tabs button { padding: .2rem .4rem; }
  .side { padding: .6rem .5rem; }
  .chain-picture img { min-width: max(26rem, var(--own-width) * .5); }
}
`;
