/** What is asked of the designs: the question, what it needs to know, and the inputs that are not as in the file. */

import type { ComponentChild, TargetedEvent } from 'preact';
import { h } from 'preact';
import { useEffect } from 'preact/hooks';
import { usualRuns as usualToCalibrate } from '../../experiment/calibrate/calibration-asked.ts';
import { usualWorlds } from '../../experiment/uncertainty/worlds-result.ts';
import { asWritten, fill, inLanguage } from '../../language/text.ts';
import { workbenchWords as words } from '../../report/words/workbench.ts';
import { usualRuns } from '../../scenario/reading/limits.ts';
import type { Askable } from './askable.ts';
import type { Bench, Store } from './bench.ts';
import { Choice, CountField, Hinted, labelled } from './fields.ts';
import type { Question } from './questions.ts';
import { askedIn, axesIn, calibratedIn, mostDesigns, mostRuns, numbersOf, tableIn, tablesOf } from './running.ts';

export interface QuestionParts {
  readonly bench: Bench;
  readonly store: Store;
  readonly designs: readonly string[];
  readonly askable: (entries: readonly string[]) => Promise<Askable | undefined>;
}

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
    ['sensitivity', words.mattersMost],
    ['evaluate', words.asObserved],
  ] as const satisfies readonly (readonly [Question['kind'], unknown])[];
  return [
    h(
      'fieldset',
      { class: 'question' },
      h('legend', {}, inLanguage(words.question, language)),
      kinds.map(([kind, text]) =>
        h(
          'label',
          { class: 'question-choice' },
          h('input', {
            ...{ type: 'radio', name: 'question', checked: wishes.question === kind },
            onChange: () => store.wish({ question: kind }),
          }),
          ` ${inLanguage(text, language)}`,
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
    return [
      h(
        'label',
        {},
        h('input', {
          ...{ type: 'checkbox', checked: wishes.uncertain },
          onChange: ({ currentTarget }) => store.wish({ uncertain: currentTarget.checked }),
        }),
        ` ${fill(words.uncertain, language, { count: usualWorlds.count })}`,
      ),
      designs.length > 1
        ? h(Hinted, {
            ...{
              id: 'rank',
              label: inLanguage(words.rank, language),
              value: wishes.rank,
              hint: inLanguage(words.rankHint, language),
            },
            offers: measuresIn(bench, true),
            typed: (rank) => store.wish({ rank }),
          })
        : null,
    ];
  }
  if (askable === undefined) return h('p', { class: 'hint' }, inLanguage(words.notAskable, language));
  switch (wishes.question) {
    case 'sweep':
      return h(Axes, { bench, store });
    case 'capacity': {
      const any = { name: '', title: words.anyPlace };
      const isThere = askable.places.some(({ name }) => name === wishes.place);
      return [
        designs.length > mostDesigns(bench) ? h(TooMany, { text: inLanguage(words.oneDesign, language) }) : null,
        h(Choice, {
          ...{ label: inLanguage(words.place, language), value: isThere ? wishes.place : '', language },
          things: [any, ...askable.places],
          choose: (place) => store.wish({ place }),
        }),
        h(Hinted, {
          ...{ id: 'target', label: inLanguage(words.target, language), value: wishes.target },
          hint: inLanguage(words[isThere ? 'targetHint' : 'targetHintAny'], language),
          offers: measuresIn(bench, false),
          typed: (target) => store.wish({ target }),
        }),
      ];
    }
    case 'sensitivity':
      return [
        designs.length > mostDesigns(bench) ? h(TooMany, { text: inLanguage(words.oneOrTwoDesigns, language) }) : null,
        h(Hinted, {
          ...{ id: 'measure', label: inLanguage(words.measure, language), value: wishes.measure },
          hint: inLanguage(words[designs.length > 1 ? 'measureHintOfTwo' : 'measureHint'], language),
          offers: measuresIn(bench, designs.length > 1),
          typed: (measure) => store.wish({ measure }),
        }),
        h(CountField, {
          ...{ id: 'runs', label: inLanguage(words.runs, language), value: wishes.runs, most: mostRuns, language },
          usual: String(usualRuns),
          typed: (runs) => store.wish({ runs }),
        }),
      ];
    case 'evaluate':
      return h(Observed, { bench, store, designs });
  }
}

/** @param compares whether by them designs are compared, or one is looked at by itself */
function measuresIn({ askable, language }: Bench, compares: boolean): readonly { name: string; title: string }[] {
  const measures = (askable?.measures ?? []).filter(({ isCompared, isOfOne }) => (compares ? isCompared : isOfOne));
  return measures.map(({ name, title }) => ({ name, title: inLanguage(title, language) }));
}

/** The table of observed figures, and which inputs are to agree with it. */
function Observed({ bench, store, designs }: Omit<QuestionParts, 'askable'>): ComponentChild {
  const { language, askable } = bench;
  const tables = tablesOf(bench).map((name) => ({ name, title: asWritten(name) }));
  if (tables.length === 0) return h('p', { class: 'hint' }, inLanguage(words.noTable, language));
  const chosen = calibratedIn(bench);
  const toChoose = numbersOf(askable).filter(({ range }) => range !== undefined);
  const choice = (name: string, title: string) =>
    h(
      'label',
      { class: 'design-choice', key: name },
      h('input', {
        ...{ type: 'checkbox', checked: chosen.includes(name) },
        // Of those chosen by now, which need not be on the screen yet.
        onChange({ currentTarget: { checked } }: TargetedEvent<HTMLInputElement>) {
          const others = calibratedIn(store.bench).filter((each) => each !== name);
          store.wish({ calibrate: checked ? [...others, name] : others });
        },
      }),
      ` ${title}`,
    );
  return [
    chosen.length > 0 && designs.length > mostDesigns(bench)
      ? h(TooMany, { text: inLanguage(words.calibratesOne, language) })
      : null,
    h(Choice, {
      ...{ label: inLanguage(words.observedTable, language), value: tableIn(bench) ?? '', things: tables, language },
      choose: (observed) => store.wish({ observed }),
    }),
    h('p', { class: 'hint' }, inLanguage(words.observedHint, language)),
    toChoose.length === 0
      ? null
      : h(
          'details',
          { class: 'other-values' },
          h('summary', {}, fill(words.toCalibrate, language, { count: chosen.length })),
          h('p', { class: 'hint' }, inLanguage(words.toCalibrateHint, language)),
          h(
            'div',
            {},
            toChoose.map(({ name, title }) => choice(name, inLanguage(title, language))),
          ),
        ),
    chosen.length === 0
      ? null
      : h(CountField, {
          ...{
            id: 'runs',
            label: inLanguage(words.runs, language),
            value: bench.wishes.runs,
            most: mostRuns,
            language,
          },
          usual: String(usualToCalibrate),
          typed: (runs) => store.wish({ runs }),
        }),
  ];
}

function TooMany({ text }: { text: string }): ComponentChild {
  return h('p', { class: 'wrong', role: 'alert' }, text);
}

/** Inputs that are varied, one below the other, each with its values. */
function Axes({ bench: { language, wishes, askable }, store }: Pick<QuestionParts, 'bench' | 'store'>): ComponentChild {
  const numbers = numbersOf(askable);
  const axes = axesIn(wishes, askable);
  if (numbers.length === 0) return h('p', { class: 'hint' }, inLanguage(words.noInputs, language));
  const change = (changed: typeof axes) => store.wish({ axes: changed });
  // By now, which need not be on the screen yet.
  const now = () => axesIn(store.bench.wishes, askable);
  return [
    axes.map((axis, i) => {
      const others = axes.filter((each) => each !== axis).map(({ name }) => name);
      const of = (value: Partial<typeof axis>) => now().map((each, j) => (i === j ? { ...each, ...value } : each));
      const title = inLanguage(numbers.find(({ name }) => name === axis.name)?.title, language) ?? '';
      const leaveOut = fill(words.varyNot, language, { input: title });
      return h(
        'div',
        { class: 'axis', key: i },
        h(Choice, {
          ...{ label: inLanguage(words.varied, language), value: axis.name, language },
          things: numbers.filter(({ name }) => !others.includes(name)),
          choose: (name) => change(of({ name })),
        }),
        labelled(inLanguage(words.values, language), {
          ...{ size: 26, value: axis.values, 'aria-describedby': 'values-hint' },
          onInput: ({ currentTarget }: TargetedEvent<HTMLInputElement>) => change(of({ values: currentTarget.value })),
        }),
        axes.length === 1
          ? null
          : h(
              'button',
              {
                ...{ type: 'button', class: 'quiet-button', 'aria-label': leaveOut, title: leaveOut },
                onClick({ currentTarget }: TargetedEvent<HTMLElement>) {
                  // What has the focus goes.
                  currentTarget.closest('fieldset')?.querySelector<HTMLElement>('select')?.focus();
                  change(now().filter(({ name }) => name !== axis.name));
                },
              },
              '×',
            ),
      );
    }),
    axes.length < numbers.length
      ? h(
          'button',
          {
            type: 'button',
            onClick: () => now().length < numbers.length && change([...now(), { name: '', values: '' }]),
          },
          inLanguage(words.varyMore, language),
        )
      : null,
    h('p', { class: 'hint', id: 'values-hint' }, inLanguage(words.valuesHint, language)),
  ];
}

function OtherValues({ bench, store }: { bench: Bench; store: Store }): ComponentChild {
  const { language, wishes, askable } = bench;
  const count = askedIn(bench).set.length;
  if (askable === undefined || askable.inputs.length === 0) return null;
  return h(
    'details',
    { class: 'other-values' },
    h('summary', {}, fill(words.otherValues, language, { count })),
    h('p', { class: 'hint' }, inLanguage(words.otherValuesHint, language)),
    h(
      'div',
      { class: 'inputs' },
      askable.inputs.map(({ name, title, value }) =>
        h(
          'label',
          { key: name },
          h('span', {}, inLanguage(title, language)),
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
