/** What is asked of the designs: the question, what it needs to know, and the inputs that are not as in the file. */
import type { ComponentChild, TargetedEvent } from 'preact';
import { h } from 'preact';
import { useEffect } from 'preact/hooks';
import { usualWorlds } from '../../experiment/uncertainty/worlds-result.ts';
import type { Language } from '../../report/language.ts';
import { fill } from '../../report/language.ts';
import { workbenchWords as words } from '../../report/words/workbench.ts';
import type { Askable } from './askable.ts';
import type { Bench, Store } from './bench.ts';
import type { Question } from './questions.ts';
import { askedIn, variedIn } from './running.ts';

export interface QuestionParts {
  readonly bench: Bench;
  readonly store: Store;
  readonly designs: readonly string[];
  readonly askable: (entries: readonly string[]) => Promise<Askable | undefined>;
}

type Titled = readonly { readonly name: string; readonly title: { readonly en: string; readonly nl: string } }[];

export function QuestionView({ bench, store, designs, askable }: QuestionParts): ComponentChild {
  const { language, wishes } = bench;
  useEffect(() => {
    let isLast = true;
    askable(designs).then((found) => {
      if (isLast) store.set({ askable: found });
    });
    return () => {
      isLast = false;
    };
  }, [bench.files, designs.join('\n')]);
  const kinds = [
    ['run', words.whatHappens],
    ['sweep', words.overValues],
    ['capacity', words.howMuch],
  ] as const satisfies readonly (readonly [Question['kind'], unknown])[];
  return [
    h(
      'fieldset',
      { class: 'question' },
      h('legend', {}, words.question[language]),
      kinds.map(([kind, text]) =>
        h(
          'label',
          { class: 'question-choice' },
          h('input', {
            ...{ type: 'radio', name: 'question', checked: wishes.question === kind },
            onChange: () => store.wish({ question: kind }),
          }),
          ` ${text[language]}`,
        ),
      ),
      h('div', { class: 'details-of-question' }, h(Details, { bench, store, designs })),
    ),
    h(OtherValues, { bench, store }),
  ];
}

function Details({ bench, store, designs }: Omit<QuestionParts, 'askable'>): ComponentChild {
  const { language, wishes, askable } = bench;
  if (wishes.question === 'run') {
    return h(
      'label',
      {},
      h('input', {
        ...{ type: 'checkbox', checked: wishes.uncertain },
        onChange: ({ currentTarget }) => store.wish({ uncertain: currentTarget.checked }),
      }),
      ` ${fill(words.uncertain[language], { count: usualWorlds.count })}`,
    );
  }
  if (askable === undefined) return h('p', { class: 'hint' }, words.notAskable[language]);
  const text = (label: string, value: string, onInput: (typed: string) => void) =>
    h(
      'label',
      {},
      `${label} `,
      h('input', { size: 26, value, onInput: ({ currentTarget }) => onInput(currentTarget.value) }),
    );
  if (wishes.question === 'sweep') {
    const numbers = askable.inputs.filter(({ isNumber }) => isNumber);
    if (numbers.length === 0) return h('p', { class: 'hint' }, words.noInputs[language]);
    return [
      h(Choice, {
        ...{ label: words.varied[language], value: variedIn(wishes, askable), things: numbers, language },
        choose: (varied) => store.wish({ varied }),
      }),
      text(words.values[language], wishes.values, (values) => store.wish({ values })),
      h('p', { class: 'hint' }, words.valuesHint[language]),
    ];
  }
  const any = { name: '', title: words.anyPlace };
  const isThere = askable.places.some(({ name }) => name === wishes.place);
  return [
    designs.length > 1 ? h('p', { class: 'wrong', role: 'alert' }, words.oneDesign[language]) : null,
    h(Choice, {
      ...{ label: words.place[language], value: isThere ? wishes.place : '', language },
      things: [any, ...askable.places],
      choose: (place) => store.wish({ place }),
    }),
    text(words.target[language], wishes.target, (target) => store.wish({ target })),
    h('p', { class: 'hint' }, words[isThere ? 'targetHint' : 'targetHintAny'][language]),
  ];
}

function Choice({
  label,
  value,
  things,
  language,
  choose,
}: {
  label: string;
  value: string;
  things: Titled;
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
      things.map(({ name, title }) => h('option', { value: name }, title[language])),
    ),
  );
}

function OtherValues({ bench, store }: { bench: Bench; store: Store }): ComponentChild {
  const { language, wishes, askable } = bench;
  const count = askedIn(bench).set.length;
  if (askable === undefined || askable.inputs.length === 0) return null;
  return h(
    'details',
    { class: 'other-values' },
    h('summary', {}, fill(words.otherValues[language], { count })),
    h('p', { class: 'hint' }, words.otherValuesHint[language]),
    h(
      'div',
      { class: 'inputs' },
      askable.inputs.map(({ name, title, value }) =>
        h(
          'label',
          { key: name },
          h('span', {}, title[language]),
          h('input', {
            ...{ size: 18, value: wishes.set[name] ?? '', placeholder: value },
            onInput: ({ currentTarget }) =>
              store.wish({ set: { ...store.bench.wishes.set, [name]: currentTarget.value } }),
          }),
        ),
      ),
    ),
  );
}
