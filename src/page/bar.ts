/** The corner of the page: its language, and the designs to be seen. */

import { type ComponentChild, h } from 'preact';
import { inLanguage, type Language, languages, nameOf } from '../language/text.ts';
import { controlWords as words } from '../report/words/controls.ts';

export function languageButtons(language: Language, choose: (language: Language) => void): ComponentChild {
  return h(
    'div',
    { role: 'group', 'aria-label': inLanguage(words.language, language), class: 'tools' },
    languages.map((own) =>
      h(
        'button',
        { type: 'button', key: own, lang: own, 'aria-pressed': own === language, onClick: () => choose(own) },
        nameOf(own),
      ),
    ),
  );
}

export interface DesignButtons {
  readonly designs: readonly { readonly id: string; readonly title: string }[];
  readonly hidden: ReadonlySet<string>;
  readonly language: Language;
  readonly toggle: (id: string) => void;
}

/** Nothing for one design. */
export function designButtons({ designs, hidden, language, toggle }: DesignButtons): ComponentChild {
  if (designs.length < 2) return null;
  return h(
    'div',
    { role: 'group', 'aria-label': inLanguage(words.design, language), class: 'tools' },
    designs.map(({ id, title }) =>
      h('button', { type: 'button', key: id, 'aria-pressed': !hidden.has(id), onClick: () => toggle(id) }, title),
    ),
  );
}
