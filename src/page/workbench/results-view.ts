/** What to simulate and what to ask of it; what came of it stands below. */

import type { ComponentChild, TargetedEvent } from 'preact';
import { h } from 'preact';
import { usualReplications as usualBesideFigures } from '../../experiment/observed/observed-table.ts';
import { usualReplications as usualAtSettings } from '../../experiment/uncertainty/budget.ts';
import { fill, inLanguage } from '../../language/text.ts';
import { workbenchWords as words } from '../../report/words/workbench.ts';
import { mostReplications } from '../../scenario/reading/limits.ts';
import { unasked } from '../../scenario/scenario.ts';
import type { Bench, Store } from './bench.ts';
import { CountField } from './fields.ts';
import type { FileWork } from './file-work.ts';
import { isScenario } from './files-read.ts';
import { Outcome } from './outcome-view.ts';
import type { QuestionParts } from './question-view.ts';
import { QuestionView } from './question-view.ts';
import type { Question } from './questions.ts';
import type { Running } from './running.ts';
import { areReplicationsWrong, canAsk, designsOf, isCalibration, isRunsWrong, verbOf } from './running.ts';

interface ResultsParts {
  readonly bench: Bench;
  readonly store: Store;
  readonly running: Running;
  readonly files: FileWork;
  readonly askable: QuestionParts['askable'];
}

export function ResultsView(parts: ResultsParts): ComponentChild {
  return h('div', { class: 'results' }, h(Chosen, parts), h(Outcome, parts));
}

function Chosen({ bench, store, running, files, askable }: ResultsParts): ComponentChild {
  const { language, wishes, run } = bench;
  const designs = designsOf(bench);
  const isWrong = areReplicationsWrong(bench) || isRunsWrong(bench);
  // Of those chosen by now, which need not be on the screen yet.
  const otherThan = (name: string) => designsOf(store.bench).filter((each) => each !== name);
  const isBusy = run.kind === 'simulating';
  const of = ofTheFile(bench, designs[0]);
  return h(
    'form',
    {
      class: 'chosen',
      onSubmit(event: Event) {
        event.preventDefault();
        if (!isBusy) running.run();
      },
    },
    h(
      'fieldset',
      {},
      h('legend', {}, inLanguage(words.designs, language)),
      bench.files
        .map(({ name }) => name)
        .filter(isScenario)
        .map((name) =>
          h(
            'label',
            { class: 'design-choice' },
            h('input', {
              ...{ type: 'checkbox', checked: designs.includes(name) },
              onChange: (event) => {
                const others = otherThan(name);
                files.choose(event.currentTarget.checked ? [...others, name] : others);
              },
            }),
            ` ${name}`,
          ),
        ),
      h('p', { class: 'hint' }, inLanguage(words[hintOnDesigns(designs.length, wishes.question)], language)),
    ),
    designs.length > 1
      ? h(
          'label',
          {},
          `${inLanguage(words.first, language)} `,
          h(
            'select',
            {
              value: designs[0],
              onChange: ({ currentTarget: { value } }: TargetedEvent<HTMLSelectElement>) =>
                files.choose([value, ...otherThan(value)]),
            },
            designs.map((name) => h('option', { value: name }, name)),
          ),
        )
      : null,
    h(QuestionView, { bench, store, designs, askable }),
    isCalibration(bench)
      ? null
      : h(CountField, {
          ...{
            id: 'replications',
            label: inLanguage(words.replications, language),
            value: wishes.replications,
            language,
          },
          ...{ most: mostReplications, usual: usualReplicationsOf(wishes.question) ?? of.replications },
          typed: (replications) => store.wish({ replications }),
        }),
    h(
      'label',
      {},
      `${inLanguage(words.seed, language)} `,
      h('input', {
        ...{ size: 14, value: wishes.seed, placeholder: of.seed },
        onInput: ({ currentTarget: { value } }) => store.wish({ seed: value }),
      }),
    ),
    h('p', { class: 'hint' }, leftEmpty(bench)),
    h(
      'div',
      { class: 'buttons' },
      h(
        'button',
        // Under way it keeps the focus, which a button that is disabled loses.
        { type: 'submit', class: 'main-button', disabled: isWrong || !canAsk(bench), 'aria-disabled': isBusy },
        inLanguage(words[verbOf(bench)], language),
      ),
      isBusy
        ? h(
            'button',
            {
              type: 'button',
              onClick({ currentTarget }: TargetedEvent<HTMLElement>) {
                // It goes, and the focus with it.
                currentTarget.closest('form')?.querySelector<HTMLElement>('.main-button')?.focus();
                running.stop();
              },
            },
            inLanguage(words.stop, language),
          )
        : null,
    ),
  );
}

function hintOnDesigns(count: number, question: Question['kind']) {
  if (count === 0) return 'nothingChosen';
  return question === 'evaluate' ? 'designsHintOfFigures' : 'designsHint';
}

/** Where the question says it and no file does. */
function usualReplicationsOf(question: Question['kind']): string | undefined {
  if (question === 'sensitivity') return String(usualAtSettings);
  return question === 'evaluate' ? String(usualBesideFigures) : undefined;
}

/** What is taken for fields that are left empty. */
function leftEmpty(bench: Bench): string {
  const { language, wishes } = bench;
  if (isCalibration(bench)) return inLanguage(words.leftEmptyOfRuns, language);
  const replications = usualReplicationsOf(wishes.question);
  if (replications === undefined) return inLanguage(words.leftEmpty, language);
  const text = wishes.question === 'evaluate' ? words.leftEmptyOfEach : words.leftEmptyAtSettings;
  return fill(text, language, { replications });
}

/** What is taken where nothing is typed, as far as it is known: of the file that is shown. */
function ofTheFile({ forecast }: Bench, first: string | undefined) {
  const shown = 'shown' in forecast ? forecast.shown : undefined;
  if (shown === undefined || shown.entry !== first) return { replications: '', seed: '' };
  const { replications = unasked.replications, seed = unasked.seed } = shown.runs;
  return { replications: String(replications), seed };
}
