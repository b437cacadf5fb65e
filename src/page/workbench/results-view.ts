/** What to simulate and what to ask of it; what came of it stands below. */
import type { ComponentChild, TargetedEvent } from 'preact';
import { h } from 'preact';
import { usualReplications } from '../../experiment/uncertainty/budget.ts';
import { fill } from '../../report/language.ts';
import { workbenchWords as words } from '../../report/words/workbench.ts';
import { mostReplications } from '../../scenario/reading/limits.ts';
import { unasked } from '../../scenario/scenario.ts';
import type { Bench, Store } from './bench.ts';
import type { FileWork } from './file-work.ts';
import { isScenario } from './files-read.ts';
import { Outcome } from './outcome-view.ts';
import type { QuestionParts } from './question-view.ts';
import { CountField, QuestionView } from './question-view.ts';
import type { Running } from './running.ts';
import { canAsk, designsOf, isRunsWrong, replicationsIn, verbOf } from './running.ts';

interface ResultsParts {
  readonly bench: Bench;
  readonly store: Store;
  readonly running: Running;
  readonly files: FileWork;
  readonly askable: QuestionParts['askable'];
}

export function ResultsView(parts: ResultsParts): ComponentChild {
  const { bench, running } = parts;
  return h('div', { class: 'results' }, h(Chosen, parts), h(Outcome, { bench, running }));
}

function Chosen({ bench, store, running, files, askable }: ResultsParts): ComponentChild {
  const { language, wishes, run } = bench;
  const designs = designsOf(bench);
  const isWrong = replicationsIn(wishes.replications) === undefined || isRunsWrong(bench);
  const isOfSettings = wishes.question === 'sensitivity';
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
      h('legend', {}, words.designs[language]),
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
      h('p', { class: 'hint' }, designs.length === 0 ? words.nothingChosen[language] : words.designsHint[language]),
    ),
    designs.length > 1
      ? h(
          'label',
          {},
          `${words.first[language]} `,
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
    h(CountField, {
      ...{ id: 'replications', label: words.replications[language], value: wishes.replications, language },
      ...{ most: mostReplications, usual: isOfSettings ? String(usualReplications) : of.replications },
      typed: (replications) => store.wish({ replications }),
    }),
    h(
      'label',
      {},
      `${words.seed[language]} `,
      h('input', {
        ...{ size: 14, value: wishes.seed, placeholder: of.seed },
        onInput: ({ currentTarget: { value } }) => store.wish({ seed: value }),
      }),
    ),
    h(
      'p',
      { class: 'hint' },
      isOfSettings
        ? fill(words.leftEmptyAtSettings[language], { replications: usualReplications })
        : words.leftEmpty[language],
    ),
    h(
      'div',
      { class: 'buttons' },
      h(
        'button',
        // Under way it keeps the focus, which a button that is disabled loses.
        { type: 'submit', class: 'main-button', disabled: isWrong || !canAsk(bench), 'aria-disabled': isBusy },
        words[verbOf(bench)][language],
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
            words.stop[language],
          )
        : null,
    ),
  );
}

/** What is taken where nothing is typed, as far as it is known: of the file that is shown. */
function ofTheFile({ forecast }: Bench, first: string | undefined) {
  const shown = 'shown' in forecast ? forecast.shown : undefined;
  if (shown === undefined || shown.entry !== first) return { replications: '', seed: '' };
  const { replications = unasked.replications, seed = unasked.seed } = shown.runs;
  return { replications: String(replications), seed };
}
