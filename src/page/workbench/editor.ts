/** The text of a file: a kept editor, with what this language adds to it. */

import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
  startCompletion,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, indentOnInput, indentUnit } from '@codemirror/language';
import type { Diagnostic } from '@codemirror/lint';
import { lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import type { Extension, Text as Lines } from '@codemirror/state';
import { Compartment, EditorState } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { workbenchWords as words } from '../../report/words/workbench.ts';
import { editorLook } from './editor-look.ts';
import { editorPhrases } from './editor-phrases.ts';
import type { Mistake } from './mistake.ts';
import type { Offer, Offers } from './offers.ts';

export interface EditorHears {
  readonly edited: (text: string) => void;
  /** What may be typed at a place of the file that is shown. */
  readonly offers: (text: string, offset: number) => Promise<Offers | undefined>;
  readonly save: () => void;
  readonly run: () => void;
}

export class Editor {
  private readonly view: EditorView;
  private readonly hears: EditorHears;
  private readonly spoken = new Compartment();
  /** Of files that are not shown, with what can be undone in them. */
  private readonly states = new Map<string, EditorState>();
  private shown: string | undefined;
  private language: Language = 'en';

  constructor(parent: Element, hears: EditorHears) {
    this.hears = hears;
    this.view = new EditorView({ parent, state: this.fresh('', '') });
  }

  /** Shows a file, as it was left where it was shown before. */
  show(name: string, text: string, language: Language): void {
    if (this.shown === name && this.language === language && this.text === text) return;
    if (this.shown !== undefined) this.states.set(this.shown, this.view.state);
    const before = this.states.get(name);
    this.language = language;
    this.shown = name;
    if (before === undefined || before.doc.toString() !== text) this.view.setState(this.fresh(name, text));
    else if (before !== this.view.state) this.view.setState(before);
    this.view.dispatch({ effects: this.spoken.reconfigure(this.speaking(name)) });
  }

  /** Forgets files that were closed. */
  keepOnly(names: readonly string[]): void {
    for (const name of this.states.keys()) if (!names.includes(name)) this.states.delete(name);
    if (this.shown !== undefined && !names.includes(this.shown)) this.shown = undefined;
  }

  /** @param mistakes of the file that is shown */
  mark(mistakes: readonly Mistake[]): void {
    const { doc } = this.view.state;
    const diagnostics = mistakes.map((mistake): Diagnostic => {
      const { from, to } = rangeOf(doc, mistake);
      return { from, to, severity: 'error', message: withoutPlace(mistake, this.language) };
    });
    this.view.dispatch(setDiagnostics(this.view.state, diagnostics));
  }

  goTo(place: Pick<Mistake, 'line' | 'column'>): void {
    const { from, to } = rangeOf(this.view.state.doc, place);
    this.view.dispatch({
      selection: { anchor: from, head: to },
      effects: EditorView.scrollIntoView(from, { y: 'center' }),
    });
    this.view.focus();
  }

  get text(): string {
    return this.view.state.doc.toString();
  }

  private fresh(name: string, doc: string): EditorState {
    return EditorState.create({ doc, extensions: [this.extensions(), this.spoken.of(this.speaking(name))] });
  }

  private speaking(name: string): Extension {
    return [
      EditorState.phrases.of(editorPhrases(this.language)),
      EditorView.contentAttributes.of({
        'aria-label': fill(words.editorOf, this.language, { file: name }),
        'aria-describedby': 'editor-keys',
        spellcheck: 'false',
      }),
    ];
  }

  private extensions(): Extension {
    const own = keymap.of([
      { key: 'Mod-s', preventDefault: true, run: () => done(this.hears.save) },
      { key: 'Mod-Enter', preventDefault: true, run: () => done(this.hears.run) },
      { key: 'Ctrl-Space', run: startCompletion },
      { key: 'Enter', run: indentBelowKey },
    ]);
    return [
      [lineNumbers(), lintGutter(), history(), drawSelection(), highlightActiveLine(), highlightActiveLineGutter()],
      [indentOnInput(), indentUnit.of('  '), bracketMatching(), closeBrackets(), highlightSelectionMatches()],
      [EditorView.lineWrapping, search({ top: true }), yaml(), ...editorLook],
      autocompletion({ override: [(context) => this.complete(context)], icons: false }),
      own,
      keymap.of([
        ...[...closeBracketsKeymap, ...completionKeymap, ...searchKeymap, ...historyKeymap, ...lintKeymap],
        ...[...defaultKeymap, indentWithTab],
      ]),
      EditorView.updateListener.of(({ docChanged }) => {
        if (docChanged) this.hears.edited(this.text);
      }),
    ];
  }

  private async complete(context: CompletionContext): Promise<CompletionResult | null> {
    const found = await this.hears.offers(context.state.doc.toString(), context.pos);
    if (found === undefined || found.options.length === 0) return null;
    const from = context.pos - found.typed.length;
    if (context.state.sliceDoc(from, context.pos) !== found.typed) return null;
    if (!context.explicit && found.typed === '') return null;
    return { from, options: found.options.map((each) => this.completionOf(each)), validFor: /^[\w -]*$/ };
  }

  private completionOf({ kind, label, text, says }: Offer): Completion {
    const said = says?.[this.language];
    return {
      ...{ label, apply: text, type: kind, boost: boosts[kind] },
      ...(said !== undefined && { detail: said.length > 60 ? `${said.slice(0, 59)}…` : said }),
      ...(said !== undefined && said.length > 60 && { info: said }),
    };
  }
}

/** What belongs to a key stands further to the right than the key, behind the dash of a list too. */
function indentBelowKey({ state, dispatch }: EditorView): boolean {
  const { from, empty } = state.selection.main;
  const line = state.doc.lineAt(from);
  const found = /^(\s*(?:- +)*)[^\s#-].*:\s*$/.exec(line.text);
  if (!empty || from !== line.to || found === null) return false;
  const insert = `${state.lineBreak}${' '.repeat((found[1] ?? '').length + 2)}`;
  dispatch(
    state.update({ changes: { from, insert }, selection: { anchor: from + insert.length }, userEvent: 'input' }),
  );
  return true;
}

/** A key that is meant for nothing else. */
function done(what: () => void): true {
  what();
  return true;
}

const boosts = { name: 3, word: 2, key: 1, example: 0 } as const;

/** From the mistake's place to the end of what stands there. */
function rangeOf(doc: Lines, { line, column }: Pick<Mistake, 'line' | 'column'>): { from: number; to: number } {
  const at = doc.line(Math.min(Math.max(line, 1), doc.lines));
  const from = Math.min(at.from + Math.max(column - 1, 0), at.to);
  const rest = doc.sliceString(from, at.to);
  const [found = ''] = /^("[^"]*"|'[^']*'|[^,:{}[\]#]+)/.exec(rest) ?? [];
  return { from, to: Math.min(from + Math.max(found.trimEnd().length, 1), at.to) };
}

/** What is wrong, of a place that is shown by a line under it. */
function withoutPlace({ file, line, column, message }: Mistake, language: Language): string {
  const place = `${file}:${line}:${column}: `;
  const text = inLanguage(message, language);
  return text.startsWith(place) ? text.slice(place.length) : text;
}
