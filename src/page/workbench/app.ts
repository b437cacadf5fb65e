/** The whole workbench: a bar, the text with its mistakes, and beside it what can be said of it. */

import type { ComponentChild } from 'preact';
import { h } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { inLanguage, type Language } from '../../language/text.ts';
import type { WorkbenchData } from '../../report/html/workbench.ts';
import { workbenchWords as words } from '../../report/words/workbench.ts';
import { moveByArrows } from './arrow-keys.ts';
import type { Askable } from './askable.ts';
import type { Bench, Store, View } from './bench.ts';
import { activeFile, mistakesIn } from './bench.ts';
import { Dialogs } from './dialogs.ts';
import { dropped } from './disk.ts';
import { Editor } from './editor.ts';
import { FileBar, focusOnBar } from './file-bar.ts';
import type { FileWork } from './file-work.ts';
import { ForecastView, WordsView } from './forecast-view.ts';
import { MistakeList } from './mistake-list.ts';
import type { Offers } from './offers.ts';
import { ResultsView } from './results-view.ts';
import type { Running } from './running.ts';

export interface AppParts {
  readonly bench: Bench;
  readonly store: Store;
  readonly files: FileWork;
  readonly running: Running;
  readonly data: WorkbenchData;
  readonly speak: (language: Language) => void;
  readonly offers: (file: string, text: string, offset: number) => Promise<Offers | undefined>;
  readonly askable: (entries: readonly string[]) => Promise<Askable | undefined>;
  /** False where the reader changed their mind. */
  readonly startAnew: () => boolean;
}

export function App(parts: AppParts): ComponentChild {
  const { bench, store, files, running } = parts;
  const { language, view, notice } = bench;
  const file = activeFile(bench);
  const editor = useRef<Editor>(null);
  const place = useRef<HTMLDivElement>(null);
  // What the editor hears is asked of the app as it is by then.
  const latest = useRef(parts);
  latest.current = parts;
  useEffect(() => {
    if (place.current === null) return;
    editor.current = new Editor(place.current, {
      edited: (text) => latest.current.files.edit(latest.current.bench.active ?? '', text),
      offers: (text, offset) => latest.current.offers(latest.current.bench.active ?? '', text, offset),
      save: () => latest.current.files.save(latest.current.bench.active ?? ''),
      run: () => latest.current.running.run(),
    });
  }, []);
  useEffect(() => {
    // What has been typed since then is in the store, and not yet in what is shown.
    const now = activeFile(store.bench);
    editor.current?.keepOnly(store.bench.files.map(({ name }) => name));
    if (now !== undefined) editor.current?.show(now.name, now.text, language);
  }, [bench.files, bench.active, language]);
  useEffect(() => {
    if (file !== undefined) editor.current?.mark(mistakesIn(bench, file.name));
  }, [bench.mistakes, file?.name, language]);
  useEffect(() => {
    if (bench.goingTo === undefined) return;
    editor.current?.goTo(bench.goingTo);
    store.set({ goingTo: undefined });
  }, [bench.goingTo]);
  useEffect(() => openOnDrop(latest.current.files), []);
  return h(
    'div',
    { class: 'bench', 'data-view': view },
    h(FileBar, parts),
    notice === undefined ? null : h(Notice, { text: inLanguage(notice, language), store, language }),
    bench.keeps ? null : h('p', { class: 'note' }, inLanguage(words.notKept, language)),
    bench.wasKept
      ? h(
          'p',
          { class: 'note' },
          `${inLanguage(words.kept, language)} `,
          h(
            'button',
            { type: 'button', class: 'quiet-button', onClick: () => parts.startAnew() && focusOnBar() },
            inLanguage(words.startAnew, language),
          ),
        )
      : null,
    h(
      'main',
      { class: 'panes' },
      h(
        'section',
        { class: 'pane editor-pane', 'aria-label': inLanguage(words.editor, language) },
        h('div', { class: 'editor', ref: place, hidden: file === undefined }),
        file === undefined ? h('p', { class: 'empty' }, inLanguage(words.noFile, language)) : null,
        h('p', { id: 'editor-keys', class: 'keys' }, inLanguage(words.keys, language)),
        h(MistakeList, {
          bench,
          goTo(mistake) {
            files.show(mistake.file);
            store.set({ view: 'editor', goingTo: mistake });
          },
        }),
      ),
      h(
        'section',
        { class: 'pane side-pane', 'aria-label': inLanguage(words.views, language) },
        h(Views, { bench, store }),
        h(
          'div',
          { class: 'side', role: 'tabpanel', id: 'side', 'aria-labelledby': `view-${sideOf(view)}`, tabIndex: 0 },
          sideOf(view) === 'forecast' ? h(ForecastView, { bench }) : null,
          sideOf(view) === 'words' ? h(WordsView, { bench }) : null,
          sideOf(view) === 'results' ? h(ResultsView, { bench, store, running, files, askable: parts.askable }) : null,
        ),
      ),
    ),
    h(Dialogs, parts),
  );
}

/** What stands beside the text. */
function sideOf(view: View): Exclude<View, 'editor'> {
  return view === 'editor' ? 'forecast' : view;
}

function Notice({ text, store, language }: { text: string; store: Store; language: Language }): ComponentChild {
  return h(
    'div',
    { class: 'note', role: 'status' },
    h('span', {}, text),
    ' ',
    h(
      'button',
      {
        ...{ type: 'button', class: 'quiet-button' },
        onClick() {
          focusOnBar();
          store.set({ notice: undefined });
        },
      },
      inLanguage(words.close, language),
    ),
  );
}

const views = [
  ['editor', words.editor],
  ['forecast', words.forecast],
  ['words', words.inWords],
  ['results', words.results],
] as const;

/** Tabs; that of the text is there on a narrow page alone. */
function Views({ bench: { view, language }, store }: { bench: Bench; store: Store }): ComponentChild {
  const shown = (each: View) => each === view || (view === 'editor' && each === 'forecast');
  const move = (event: KeyboardEvent) => moveByArrows(event, '[role=tab]');
  return h(
    'div',
    { class: 'tabs views', role: 'tablist', 'aria-label': inLanguage(words.views, language), onKeyDown: move },
    views.map(([each, text]) =>
      h(
        'button',
        {
          ...{ type: 'button', role: 'tab', id: `view-${each}`, class: `view-${each}` },
          'aria-selected': each === 'editor' ? view === 'editor' : shown(each),
          'aria-controls': 'side',
          tabIndex: each === view || (view === 'editor' && each === 'forecast') ? 0 : -1,
          onClick: () => store.set({ view: each }),
        },
        inLanguage(text, language),
      ),
    ),
  );
}

/** Files may be dropped anywhere on the page. */
function openOnDrop(files: FileWork): () => void {
  const over = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    document.body.classList.add('dropping');
  };
  const leave = (event: DragEvent) => {
    if (event.relatedTarget === null) document.body.classList.remove('dropping');
  };
  const drop = (event: DragEvent) => {
    document.body.classList.remove('dropping');
    if (event.dataTransfer === null || !event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    dropped(event.dataTransfer).then((found) => files.take(found));
  };
  // Before the editor hears of it, which would take the file for text.
  const options = { capture: true };
  addEventListener('dragover', over, options);
  addEventListener('dragleave', leave, options);
  addEventListener('drop', drop, options);
  return () => {
    removeEventListener('dragover', over, options);
    removeEventListener('dragleave', leave, options);
    removeEventListener('drop', drop, options);
  };
}
