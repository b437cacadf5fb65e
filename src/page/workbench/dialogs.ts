/** What is asked before a file is opened or made. */

import type { ComponentChild, ComponentChildren } from 'preact';
import { h } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { workbenchWords as words } from '../../report/words/workbench.ts';
import type { AppParts } from './app.ts';
import { activeFile } from './bench.ts';
import { isScenario } from './files-read.ts';

export function Dialogs(parts: AppParts): ComponentChild {
  switch (parts.bench.dialog) {
    case 'examples':
      return h(Examples, parts);
    case 'new':
      return h(NewFile, parts);
    case undefined:
      return null;
  }
}

function Box({
  title,
  language,
  close,
  children,
}: {
  title: string;
  language: Language;
  close: () => void;
  children?: ComponentChildren;
}): ComponentChild {
  const box = useRef<HTMLDialogElement>(null);
  // At once: until it is shown, the focus can still go elsewhere.
  useLayoutEffect(() => {
    const { current } = box;
    const { activeElement: before } = document;
    current?.showModal();
    // One that goes without being closed takes the focus with it.
    return () => {
      current?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return h(
    'dialog',
    { ref: box, onClose: close, 'aria-label': title },
    h(
      'div',
      { class: 'dialog-head' },
      h('h2', {}, title),
      h('button', { type: 'button', onClick: () => box.current?.close() }, inLanguage(words.close, language)),
    ),
    children,
  );
}

function Examples({ bench: { language }, store, files, data: { examples } }: AppParts): ComponentChild {
  return h(
    Box,
    { title: inLanguage(words.examples, language), language, close: () => store.set({ dialog: undefined }) },
    h('p', { class: 'hint' }, inLanguage(words.examplesIntro, language)),
    h(
      'ul',
      { class: 'examples' },
      examples.map((example) =>
        h(
          'li',
          {},
          h(
            'button',
            { type: 'button', onClick: () => files.openExample(example) },
            h('span', { class: 'example-title' }, inLanguage(example.title, language)),
            h('span', { class: 'hint' }, Object.keys(example.files).join(', ')),
          ),
        ),
      ),
    ),
  );
}

type Kind = 'variant' | 'starter' | 'table' | 'empty';

function NewFile({ bench, store, files, data }: AppParts): ComponentChild {
  const { language } = bench;
  const base = activeFile(bench);
  const canVary = base !== undefined && isScenario(base.name);
  const [kind, setKind] = useState<Kind>(canVary ? 'variant' : 'starter');
  const usual = (of: Kind) =>
    of === 'table'
      ? freeName(bench.files, inLanguage(words.figuresFile, language), '.csv')
      : freeName(bench.files, canVary ? `${stem(base.name)}-variant` : 'scenario', '.yaml');
  const [name, setName] = useState(usual(kind));
  const choose = (next: Kind) => {
    // A name that was typed stays.
    if (name === usual(kind)) setName(usual(next));
    setKind(next);
  };
  const fault = faultOf(
    name,
    bench.files.map((file) => file.name),
    language,
  );
  const create = () => {
    if (fault !== undefined) return;
    const [variant, table] = [variantOf(base?.name ?? ''), inLanguage(words.figuresHeads, language)];
    const text = { variant, starter: data.starter, table, empty: '' }[kind];
    store.set({ notice: undefined });
    files.add([{ name, text, original: undefined, handle: undefined }]);
  };
  const choice = (each: Kind, text: string) =>
    h(
      'label',
      {},
      h('input', { type: 'radio', name: 'kind', checked: kind === each, onChange: () => choose(each) }),
      ` ${text}`,
    );
  return h(
    Box,
    { title: inLanguage(words.newFile, language), language, close: () => store.set({ dialog: undefined }) },
    h(
      'form',
      {
        class: 'new-file',
        onSubmit(event: Event) {
          event.preventDefault();
          create();
        },
      },
      canVary ? choice('variant', fill(words.variant, language, { file: base.name })) : null,
      canVary ? h('p', { class: 'hint' }, inLanguage(words.newIntro, language)) : null,
      choice('starter', inLanguage(words.starter, language)),
      choice('table', inLanguage(words.tableOfFigures, language)),
      choice('empty', inLanguage(words.empty, language)),
      h(
        'label',
        {},
        `${inLanguage(words.nameOfFile, language)} `,
        h('input', {
          ...{ value: name, size: 30, 'aria-invalid': fault !== undefined },
          'aria-describedby': fault === undefined ? undefined : 'name-fault',
          onInput: ({ currentTarget: { value } }) => setName(value),
        }),
      ),
      fault === undefined ? null : h('p', { id: 'name-fault', class: 'wrong', role: 'alert' }, fault),
      h(
        'div',
        { class: 'buttons' },
        h(
          'button',
          { type: 'submit', class: 'main-button', disabled: fault !== undefined },
          inLanguage(words.create, language),
        ),
      ),
    ),
  );
}

function variantOf(base: string): string {
  return `stuwmeer: 1\nextends: ${base}\ntitle: {en: "A variant", nl: "Een variant"}\n`;
}

function stem(name: string): string {
  return name.replace(/^.*\//, '').replace(/\.\w+$/, '');
}

function freeName(files: readonly { readonly name: string }[], wanted: string, ending: '.yaml' | '.csv'): string {
  for (let i = 1; ; i++) {
    const name = `${wanted}${i === 1 ? '' : `-${i}`}${ending}`;
    if (files.every((file) => file.name !== name)) return name;
  }
}

function faultOf(name: string, names: readonly string[], language: Language): string | undefined {
  if (names.includes(name)) return inLanguage(words.nameTaken, language);
  return /^[^/\\:]+\.(ya?ml|json|csv)$/i.test(name) ? undefined : inLanguage(words.nameWrong, language);
}
