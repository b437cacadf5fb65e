/** Above the register of inputs: what to look for, and whether assumptions or inputs with a range only. On paper all is there. */

import { h, render } from 'preact';
import { fill, inLanguage, type Language } from '../language/text.ts';
import { controlWords as words } from '../report/words/controls.ts';

const part = '#inputs .body';

export class RegisterFilter {
  private readonly element = document.createElement('div');
  private readonly language: () => Language;
  private text = '';
  private assumptions = false;
  private ranged = false;

  constructor(language: () => Language) {
    this.language = language;
    this.element.className = 'tools filter';
  }

  /** Puts it there once that part is open, and leaves out again what was left out before. */
  put(): void {
    const body = document.querySelector(part);
    if (body === null || body.querySelector('[data-is]') === null) return;
    if (!body.contains(this.element)) body.prepend(this.element);
    this.apply();
  }

  private apply(): void {
    const rows = [...document.querySelectorAll(`${part} [data-is]`)];
    const wanted = this.text.trim().toLowerCase();
    let shown = 0;
    for (const row of rows) {
      const is = (row.getAttribute('data-is') ?? '').split(' ');
      const isLeftOut =
        (this.assumptions && !is.includes('assumption')) ||
        (this.ranged && !is.includes('ranged')) ||
        !(row.textContent ?? '').toLowerCase().includes(wanted);
      row.toggleAttribute('hidden', isLeftOut);
      if (!isLeftOut) shown++;
    }
    this.show(shown, rows.length);
  }

  private show(shown: number, all: number): void {
    const language = this.language();
    const box = (key: 'onlyAssumptions' | 'onlyRanged', checked: boolean, set: (on: boolean) => void) =>
      h(
        'label',
        {},
        h('input', { type: 'checkbox', checked, onChange: heard(set) }),
        ` ${inLanguage(words[key], language)}`,
      );
    const heard = (set: (on: boolean) => void) => (event: Event) => {
      if (event.target instanceof HTMLInputElement) set(event.target.checked);
      this.apply();
    };
    const typed = ({ target }: Event) => {
      if (target instanceof HTMLInputElement) this.text = target.value;
      this.apply();
    };
    render(
      [
        h(
          'label',
          {},
          `${inLanguage(words.find, language)} `,
          h('input', { type: 'search', id: 'find-input', value: this.text, onInput: typed }),
        ),
        box('onlyAssumptions', this.assumptions, (on) => {
          this.assumptions = on;
        }),
        box('onlyRanged', this.ranged, (on) => {
          this.ranged = on;
        }),
        h('span', { role: 'status' }, fill(words.rowsShown, language, { shown, all })),
      ],
      this.element,
    );
  }
}
