/** How the text looks: by the colours of the page, which are others in the dark. */
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const colours = syntaxHighlighting(
  HighlightStyle.define([
    { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--code-key)' },
    { tag: [tags.string, tags.content, tags.attributeValue], color: 'var(--ink)' },
    { tag: [tags.comment, tags.lineComment], color: 'var(--code-comment)', fontStyle: 'italic' },
    { tag: [tags.keyword, tags.typeName, tags.labelName, tags.meta], color: 'var(--code-word)' },
    { tag: [tags.separator, tags.punctuation, tags.bracket, tags.squareBracket, tags.brace], color: 'var(--quiet)' },
  ]),
);

const frame = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'var(--paper)', fontSize: '0.88rem' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace', lineHeight: '1.5' },
  '.cm-content': { caretColor: 'var(--ink)', paddingBottom: '4rem' },
  '.cm-gutters': { backgroundColor: 'var(--raised)', color: 'var(--quiet)', border: 'none' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--code-line)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'var(--code-selection)',
  },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
    backgroundColor: 'var(--code-selection)',
    outline: '1px solid var(--line)',
  },
  '.cm-tooltip, .cm-panels': {
    backgroundColor: 'var(--raised)',
    color: 'var(--ink)',
    border: '1px solid var(--line)',
    maxWidth: 'min(36rem, 92vw)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'inherit', maxHeight: '16em' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '.15rem .5rem' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--link)', color: 'var(--paper)' },
  '.cm-completionDetail': { fontStyle: 'normal', opacity: '.85', fontSize: '.85em' },
  '.cm-diagnostic': { padding: '.4rem .6rem', whiteSpace: 'pre-wrap', borderLeftWidth: '4px' },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--jams) 1.5px',
    textUnderlineOffset: '3px',
  },
  // Its own mark is a picture, which the policy of the page lets nothing load.
  '.cm-lint-marker-error': { content: 'normal', color: 'var(--jams)', textAlign: 'center' },
  '.cm-lint-marker-error::before': { content: '"●"' },
  '.cm-panels input, .cm-panels button': { font: 'inherit' },
});

export const editorLook = [colours, frame];
