/** The bar on top: what is done with files, the files that are open, and the language. */

import type { ComponentChild, TargetedEvent } from 'preact';
import { h } from 'preact';
import { fill, inLanguage, type Language, languages, nameOf } from '../../language/text.ts';
import { workbenchWords as words } from '../../report/words/workbench.ts';
import type { AppParts } from './app.ts';
import { moveByArrows } from './arrow-keys.ts';
import type { Bench, WorkFile } from './bench.ts';
import { isUnsaved, mistakesIn } from './bench.ts';
import type { FileWork } from './file-work.ts';
import { canAsk, verbOf } from './running.ts';

export function FileBar({ bench, store, files, running, speak }: AppParts): ComponentChild {
  const { language, active } = bench;
  const button = (text: string, title: string, onClick: () => void, isOff = false) =>
    h('button', { type: 'button', title, onClick, disabled: isOff }, text);
  return h(
    'header',
    { class: 'bar' },
    h('h1', {}, 'Stuwmeer'),
    h(
      'div',
      { class: 'buttons', role: 'group', 'aria-label': inLanguage(words.files, language) },
      button(inLanguage(words.examples, language), inLanguage(words.examplesIntro, language), () =>
        store.set({ dialog: 'examples' }),
      ),
      button(inLanguage(words.newFile, language), inLanguage(words.newHint, language), () =>
        store.set({ dialog: 'new' }),
      ),
      button(inLanguage(words.open, language), inLanguage(words.openHint, language), () => files.open()),
      button(
        inLanguage(words.save, language),
        fill(words.saveHint, language, { file: active ?? '' }),
        () => files.save(active ?? ''),
        active === undefined,
      ),
    ),
    h(
      'button',
      { type: 'button', class: 'main-button', onClick: () => running.run(), disabled: !canAsk(bench) },
      inLanguage(words[verbOf(bench)], language),
    ),
    h(Languages, { language, speak }),
    h(FileTabs, { bench, files }),
  );
}

function Languages({ language, speak }: { language: Language; speak: (language: Language) => void }): ComponentChild {
  const choice = (each: Language) =>
    h(
      'button',
      {
        ...{ type: 'button', key: each, lang: each, title: nameOf(each), 'aria-pressed': language === each },
        onClick: () => speak(each),
      },
      each.toUpperCase(),
    );
  return h(
    'div',
    { class: 'languages', role: 'group', 'aria-label': inLanguage(words.language, language) },
    languages.map(choice),
  );
}

function FileTabs({ bench, files }: { bench: Bench; files: FileWork }): ComponentChild {
  const { language } = bench;
  const move = (event: KeyboardEvent) => moveByArrows(event, '.file-name');
  return h(
    'ul',
    { class: 'files', 'aria-label': inLanguage(words.files, language), onKeyDown: move },
    bench.files.map((file) => h(FileTab, { key: file.name, bench, file, files })),
  );
}

function FileTab({ bench, file, files }: { bench: Bench; file: WorkFile; files: FileWork }): ComponentChild {
  const { language, active } = bench;
  const count = mistakesIn(bench, file.name).length;
  const remarks = [
    ...(isUnsaved(file) ? [inLanguage(words.unsaved, language)] : []),
    ...(count > 0
      ? [count === 1 ? inLanguage(words.withMistake, language) : fill(words.withMistakes, language, { count })]
      : []),
  ];
  return h(
    'li',
    { class: file.name === active ? 'active' : '' },
    h(
      'button',
      {
        ...{ type: 'button', class: 'file-name', onClick: () => files.show(file.name) },
        'aria-current': file.name === active ? 'true' : undefined,
        title: [file.name, ...remarks].join(', '),
      },
      h('span', {}, file.name),
      isUnsaved(file) ? h('span', { class: 'unsaved', 'aria-hidden': 'true' }, ' •') : null,
      count > 0 ? h('span', { class: 'count', 'aria-hidden': 'true' }, String(count)) : null,
      remarks.length > 0 ? h('span', { class: 'heard' }, ` (${remarks.join(', ')})`) : null,
    ),
    h(
      'button',
      {
        ...{ type: 'button', class: 'close' },
        onClick({ currentTarget }: TargetedEvent<HTMLElement>) {
          // It goes, and the focus with it.
          if (files.close(file.name)) focusBeside(currentTarget);
        },
        'aria-label': fill(words.closeFile, language, { file: file.name }),
        title: fill(words.closeFile, language, { file: file.name }),
      },
      '×',
    ),
  );
}

/** On the file beside that of a button; where it is the only one, on the first button of the page. */
function focusBeside(button: Element): void {
  const { nextElementSibling, previousElementSibling } = button.closest('li') ?? button;
  const beside = (nextElementSibling ?? previousElementSibling)?.querySelector<HTMLElement>('.file-name');
  if (beside === null || beside === undefined) focusOnBar();
  else beside.focus();
}

/** Where what had the focus goes. */
export function focusOnBar(): void {
  document.querySelector<HTMLElement>('header.bar button')?.focus();
}
