/** How far it is, and what came of it: the very report that the command line writes. */

import type { ComponentChild } from 'preact';
import { h } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { workbenchWords as words } from '../../report/words/workbench.ts';
import type { Bench, Run } from './bench.ts';
import { textsOfFiles } from './bench.ts';
import { download } from './disk.ts';
import type { FileWork } from './file-work.ts';
import { isScenario } from './files-read.ts';
import type { Running } from './running.ts';
import { askedAs } from './running.ts';

interface OutcomeParts {
  readonly bench: Bench;
  readonly running: Running;
  readonly files: FileWork;
}

/** Whoever does not see it hears what has become of it, from one place that stays: what comes with its text is not always heard. */
export function Outcome(parts: OutcomeParts): ComponentChild {
  const { bench } = parts;
  const place = useRef<HTMLDivElement>(null);
  const { run } = bench;
  const isThere = run.kind === 'done' && run.report !== undefined;
  useEffect(() => {
    // Not under the hands of somebody who types.
    const types = document.activeElement?.matches('input, select, textarea, [contenteditable]') === true;
    const side = place.current?.closest('.side');
    if (!isThere || types || !side) return;
    // That pane alone: nothing else on the page scrolls.
    side.scrollTop += (place.current?.getBoundingClientRect().top ?? 0) - side.getBoundingClientRect().top;
  }, [isThere]);
  const { text, look } = saidOf(bench);
  return h(
    'div',
    { class: 'outcome', ref: place },
    run.kind === 'done' ? h(Notes, { bench, run }) : null,
    h('p', { role: 'status', class: look }, text),
    h(Found, parts),
  );
}

function saidOf({ run, language }: Bench): { readonly text: string; readonly look: string } {
  switch (run.kind) {
    case 'none':
      return { text: inLanguage(words.nothingYet, language), look: 'hint' };
    case 'simulating':
      return { text: inLanguage(words.underWay, language), look: 'heard' };
    case 'stopped':
      return { text: inLanguage(words.stopped, language), look: '' };
    case 'failed':
      return { text: '', look: 'heard' };
    case 'done':
      // The report begins with it.
      return { text: run.answer.lines[0] ?? '', look: run.report === undefined ? 'answer' : 'heard' };
  }
}

function Found({ bench, running, files }: OutcomeParts): ComponentChild {
  const { run, language } = bench;
  switch (run.kind) {
    case 'none':
    case 'stopped':
      return null;
    case 'failed':
      return h(
        'div',
        { role: 'alert', class: 'failed' },
        h('p', {}, inLanguage(words.failed, language)),
        isOfBefore(bench, run.of) ? h('p', { class: 'note' }, inLanguage(words.failedBefore, language)) : null,
        h('pre', {}, inLanguage(run.reason, language)),
      );
    case 'simulating':
      return h(Progressing, {
        label: inLanguage(words.underWay, language),
        text: run.progress?.isAbout === true ? words.simulatingAbout : words.simulating,
        ...{ progress: run.progress, language },
      });
    case 'done':
      return h(Done, { bench, run, running, files });
  }
}

function Progressing({
  label,
  text,
  progress,
  language,
}: {
  label: string;
  text: typeof words.simulating | typeof words.simulatingAbout | typeof words.drawing;
  progress: { readonly done: number; readonly of: number } | undefined;
  language: Language;
}): ComponentChild {
  const { done, of } = progress ?? { done: 0, of: 0 };
  const doneText = of === 0 ? '' : fill(text, language, { done, of });
  return h(
    'p',
    { class: 'progress' },
    h('progress', { ...(of > 0 && { value: done, max: of }), 'aria-label': label }),
    ` ${doneText}`,
  );
}

/** Whether it need not fail now: something else is asked, or of other texts. */
function isOfBefore(bench: Bench, of: Extract<Run, { kind: 'failed' }>['of']): boolean {
  if (of === undefined) return false;
  return of.asked !== askedAs(bench) || JSON.stringify(of.files) !== JSON.stringify(textsOfFiles(bench.files));
}

/** Where the answer is not to what is asked by now. */
function Notes({ bench, run }: { bench: Bench; run: Extract<Run, { kind: 'done' }> }): ComponentChild {
  const { language } = bench;
  const now = textsOfFiles(bench.files);
  const isOld = run.answer.read.some((name) => now[name] !== run.files[name]);
  return [
    isOld ? h('p', { class: 'note' }, inLanguage(words.changedSince, language)) : null,
    run.asked === askedAs(bench) ? null : h('p', { class: 'note' }, inLanguage(words.askedSince, language)),
  ];
}

function Done({
  bench,
  run,
  running,
  files,
}: OutcomeParts & { readonly run: Extract<Run, { kind: 'done' }> }): ComponentChild {
  const { language } = bench;
  const { report } = run;
  const [, ...others] = run.answer.lines;
  return h(
    'div',
    { class: 'done' },
    report === undefined
      ? h(
          'ul',
          {},
          others.map((line) => h('li', { class: line.startsWith(' ') ? 'under' : '' }, line.trim())),
        )
      : null,
    run.drawing === undefined
      ? null
      : h(Progressing, {
          ...{ label: inLanguage(words.drawingNow, language), text: words.drawing, progress: run.drawing, language },
        }),
    report === undefined
      ? null
      : h(
          'div',
          { class: 'report' },
          h(
            'p',
            { class: 'buttons' },
            h(
              'button',
              { type: 'button', onClick: () => running.saveReport() },
              inLanguage(words.saveReport, language),
            ),
            ' ',
            h('a', { href: report.url, target: '_blank' }, inLanguage(words.openReport, language)),
            madeIn(run).map(({ file, text }) => {
              const [caption, take] = isScenario(file)
                ? [words.openScenario, () => files.openMade(file, text)]
                : [words.saveTable, () => download(file, text, 'text/csv')];
              return [' ', h('button', { type: 'button', onClick: take }, fill(caption, language, { file }))];
            }),
          ),
          h(
            'details',
            {},
            h('summary', {}, inLanguage(words.reproduce, language)),
            h('pre', { class: 'command', tabIndex: 0 }, run.answer.command),
          ),
          h('iframe', {
            ...{
              src: report.url,
              title: inLanguage(words.report, language),
              sandbox: 'allow-scripts allow-downloads allow-modals',
            },
          }),
        ),
  );
}

/** What it leaves besides its report, without the files that it was made from. */
function madeIn({ answer }: Extract<Run, { kind: 'done' }>) {
  const named = answer.tables.map(({ name, text }) => ({ file: name.replace(/^.*\//, ''), text }));
  return named.filter(({ file }) => !answer.read.includes(file));
}
