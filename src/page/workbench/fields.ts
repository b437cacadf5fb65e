/** Fields of the form in which something is asked. */

import type { ComponentChild, InputHTMLAttributes, TargetedEvent } from 'preact';
import { h } from 'preact';
import { fill, inLanguage, type Language, type Text } from '../../language/text.ts';
import { workbenchWords as words } from '../../report/words/workbench.ts';
import { countIn } from './running.ts';

export function labelled(label: string, input: InputHTMLAttributes<HTMLInputElement>): ComponentChild {
  return h('label', {}, `${label} `, h('input', input));
}

/** @param id of the field, of what is said below it, and of what it offers, which may be taken or not */
export function Hinted({
  id,
  label,
  value,
  hint,
  offers,
  typed,
}: {
  id: string;
  label: string;
  value: string;
  hint: string;
  offers: readonly { readonly name: string; readonly title: string }[];
  typed: (text: string) => void;
}): ComponentChild {
  return [
    labelled(label, {
      ...{ id, size: 26, value, 'aria-describedby': `${id}-hint`, list: `${id}-offers` },
      onInput: ({ currentTarget }: TargetedEvent<HTMLInputElement>) => typed(currentTarget.value),
    }),
    h(
      'datalist',
      { id: `${id}-offers` },
      offers.map(({ name, title }) => h('option', { value: name, label: title })),
    ),
    h('p', { class: 'hint', id: `${id}-hint` }, hint),
  ];
}

/** A whole number from 1 to `most`, or nothing. */
export function CountField({
  id,
  label,
  value,
  most,
  usual,
  language,
  typed,
}: {
  id: string;
  label: string;
  value: string;
  most: number;
  /** What is taken where nothing is typed. */
  usual: string;
  language: Language;
  typed: (text: string) => void;
}): ComponentChild {
  const isWrong = countIn(value, most) === undefined;
  return h(
    'label',
    {},
    `${label} `,
    h('input', {
      ...{ id, inputMode: 'numeric', size: 8, value, placeholder: usual, 'aria-invalid': isWrong },
      'aria-describedby': isWrong ? `${id}-wrong` : undefined,
      onInput: ({ currentTarget }) => typed(currentTarget.value),
    }),
    isWrong
      ? h('span', { id: `${id}-wrong`, class: 'wrong', role: 'alert' }, fill(words.countWrong, language, { most }))
      : null,
  );
}

export function Choice({
  label,
  value,
  things,
  language,
  choose,
}: {
  label: string;
  value: string;
  things: readonly { readonly name: string; readonly title: Text }[];
  language: Language;
  choose: (name: string) => void;
}): ComponentChild {
  return h(
    'label',
    {},
    `${label} `,
    h(
      'select',
      { value, onChange: ({ currentTarget }: TargetedEvent<HTMLSelectElement>) => choose(currentTarget.value) },
      things.map(({ name, title }) => h('option', { value: name }, inLanguage(title, language))),
    ),
  );
}
