/** What to simulate, how far it is, and what came of it: the very report that the command line writes. */
import type { ComponentChild, TargetedEvent } from 'preact';
import { h } from 'preact';
import { usualReplications } from '../../experiment/uncertainty/budget.ts';
import type { Language } from '../../report/language.ts';
import { fill } from '../../report/language.ts';
import { workbenchWords as words } from '../../report/words/workbench.ts';
import { mostReplications } from '../../scenario/reading/limits.ts';
import { unasked } from '../../scenario/scenario.ts';
import type { Bench, Run, Store } from './bench.ts';
import { textsOfFiles } from './bench.ts';
import { download } from './disk.ts';
import type { FileWork } from './file-work.ts';
import { isScenario } from './files-read.ts';
import type { QuestionParts } from './question-view.ts';
import { CountField, QuestionView } from './question-view.ts';
import type { Running } from './running.ts';
import { askedAs, canAsk, designsOf, isRunsWrong, replicationsIn, verbOf } from './running.ts';

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
        running.run();
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
        { type: 'submit', class: 'main-button', disabled: isBusy || isWrong || !canAsk(bench) },
        words[verbOf(bench)][language],
      ),
      isBusy ? h('button', { type: 'button', onClick: () => running.stop() }, words.stop[language]) : null,
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

function Outcome({ bench, running }: { bench: Bench; running: Running }): ComponentChild {
  const { run, language } = bench;
  switch (run.kind) {
    case 'none':
      return h('p', { class: 'hint' }, words.nothingYet[language]);
    case 'stopped':
      return h('p', { role: 'status' }, words.stopped[language]);
    case 'failed':
      return h(
        'div',
        { role: 'alert', class: 'failed' },
        h('p', {}, words.failed[language]),
        h('pre', {}, run.reason[language]),
      );
    case 'simulating':
      return h(Progressing, {
        text: run.progress?.isAbout === true ? words.simulatingAbout : words.simulating,
        ...{ progress: run.progress, language },
      });
    case 'done':
      return h(Done, { bench, run, running });
  }
}

function Progressing({
  text,
  progress,
  language,
}: {
  text: typeof words.simulating | typeof words.simulatingAbout | typeof words.drawing;
  progress: { readonly done: number; readonly of: number } | undefined;
  language: Language;
}): ComponentChild {
  const { done, of } = progress ?? { done: 0, of: 0 };
  const told = of === 0 ? '' : fill(text[language], { done, of });
  return h(
    'p',
    { class: 'progress' },
    h('progress', { ...(of > 0 && { value: done, max: of }), 'aria-label': words.results[language] }),
    ` ${told}`,
  );
}

function Done({
  bench,
  run,
  running,
}: {
  bench: Bench;
  run: Extract<Run, { kind: 'done' }>;
  running: Running;
}): ComponentChild {
  const { language } = bench;
  const now = textsOfFiles(bench.files);
  const isOld = run.told.read.some((name) => now[name] !== run.files[name]);
  const { report } = run;
  const [answer, ...others] = run.told.lines;
  return h(
    'div',
    { class: 'done' },
    isOld ? h('p', { class: 'note' }, words.changedSince[language]) : null,
    run.asked === askedAs(bench) ? null : h('p', { class: 'note' }, words.askedSince[language]),
    // The report begins with it.
    h('p', { class: report === undefined ? 'answer' : 'heard', role: 'status' }, answer),
    report === undefined
      ? h(
          'ul',
          {},
          others.map((line) => h('li', { class: line.startsWith(' ') ? 'under' : '' }, line.trim())),
        )
      : null,
    run.drawing === undefined ? null : h(Progressing, { text: words.drawing, progress: run.drawing, language }),
    report === undefined
      ? null
      : h(
          'div',
          { class: 'report' },
          h(
            'p',
            { class: 'buttons' },
            h('button', { type: 'button', onClick: () => running.saveReport() }, words.saveReport[language]),
            ' ',
            h('a', { href: report.url, target: '_blank' }, words.openReport[language]),
            run.told.tables.map(({ name, text }) => [
              ' ',
              h(
                'button',
                { type: 'button', onClick: () => download(name, text, 'text/csv') },
                fill(words.saveTable[language], { file: name }),
              ),
            ]),
          ),
          h(
            'details',
            {},
            h('summary', {}, words.reproduce[language]),
            h('pre', { class: 'command', tabIndex: 0 }, run.told.command),
          ),
          h('iframe', {
            ...{
              src: report.url,
              title: words.report[language],
              sandbox: 'allow-scripts allow-downloads allow-modals',
            },
          }),
        ),
  );
}
