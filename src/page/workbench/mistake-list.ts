/** The mistakes in all files that are open, each as `check` reports it. */

import type { ComponentChild } from 'preact';
import { h } from 'preact';
import { fill, inLanguage } from '../../language/text.ts';
import { workbenchWords as words } from '../../report/words/workbench.ts';
import type { Bench } from './bench.ts';
import type { Mistake } from './mistake.ts';

/** More are counted: one slip may lead to hundreds. */
const mostShown = 100;

export function MistakeList({ bench, goTo }: { bench: Bench; goTo: (mistake: Mistake) => void }): ComponentChild {
  const { mistakes, isChecked, language, files } = bench;
  const count = mistakes?.length ?? 0;
  const title = mistakes === undefined ? words.checking : count === 0 ? words.noMistakes : undefined;
  const heading =
    inLanguage(title, language) ??
    (count === 1 ? inLanguage(words.oneMistake, language) : fill(words.manyMistakes, language, { count }));
  return h(
    'div',
    // What is not up to date yet is not announced.
    { class: `mistakes ${count > 0 ? 'some' : 'none'}`, 'aria-busy': String(!isChecked) },
    h('h2', { role: 'status', id: 'mistakes-title' }, files.length === 0 ? '' : heading),
    count === 0
      ? null
      : h(
          'ul',
          { 'aria-labelledby': 'mistakes-title' },
          (mistakes ?? [])
            .slice(0, mostShown)
            .map((mistake) =>
              h(
                'li',
                {},
                h('button', { type: 'button', onClick: () => goTo(mistake) }, inLanguage(mistake.message, language)),
              ),
            ),
          count > mostShown ? h('li', {}, fill(words.moreMistakes, language, { count: count - mostShown })) : null,
        ),
  );
}
