/** The panel beside the first chart: inputs to move, what is shown, and what can be taken away from it. */

import { type ComponentChild, Fragment, h } from 'preact';
import { fill, inLanguage, type Language } from '../language/text.ts';
import { formatNumber } from '../report/figures/number-format.ts';
import { controlWords as words } from '../report/words/controls.ts';
import type { MovableInput } from './inputs.ts';
import type { Scope, SetValues } from './set-values.ts';

export interface Panel {
  readonly language: Language;
  readonly values: SetValues;
  readonly designs: readonly { readonly key: string; readonly title: string }[];
  /** For which of them a slider is. */
  readonly scope: Scope;
  readonly canRun: boolean;
  /** What is shown, in a sentence. */
  readonly status: string;
  readonly problem: string | undefined;
  readonly progress: { readonly done: number; readonly of: number } | undefined;
  readonly command: string | undefined;
  readonly said: string;
  readonly choose: (scope: Scope) => void;
  readonly move: (input: MovableInput, value: number) => void;
  /** Of one input, or of all. */
  readonly reset: (input?: MovableInput) => void;
  readonly stop: () => void;
  readonly copyLink: () => void;
  readonly copyCommand: () => void;
}

/** So many stand open; the others are a click away. */
const firstInputs = 4;

export function controls(panel: Panel): ComponentChild {
  const { language, values, scope, designs, canRun } = panel;
  const inputs = values.movable(scope);
  const isNothing = inputs.length === 0 && designs.every(({ key }) => values.movable(key).length === 0);
  const word = (key: 'heading' | 'none' | 'merged') => inLanguage(words[key], language);
  if (!canRun || isNothing)
    return h(
      Fragment,
      null,
      h('h3', null, word('heading')),
      h('p', { class: 'small' }, word(canRun ? 'none' : 'merged')),
    );
  const few = inputs.slice(0, firstInputs);
  const others = inputs.slice(firstInputs);
  return h(
    Fragment,
    null,
    h('h3', null, word('heading')),
    scopes(panel),
    few.map((input) => slider(panel, input)),
    others.length === 0
      ? null
      : h(
          'details',
          null,
          h(
            'summary',
            null,
            others.length === 1
              ? inLanguage(words.anotherInput, language)
              : fill(words.others, language, { count: others.length }),
          ),
          others.map((input) => slider(panel, input)),
        ),
    statusOf(panel),
    buttons(panel),
  );
}

/** For all designs at once, or for one of them. */
function scopes({ language, designs, scope, choose }: Panel): ComponentChild {
  if (designs.length < 2) return null;
  const heard = ({ target }: Event) => {
    if (target instanceof HTMLSelectElement) choose(target.value === '' ? undefined : target.value);
  };
  return h(
    'div',
    { class: 'scope' },
    h('label', { for: 'scope' }, inLanguage(words.scope, language)),
    h(
      'select',
      { id: 'scope', value: scope ?? '', onChange: heard },
      h('option', { value: '' }, inLanguage(words.allDesigns, language)),
      designs.map(({ key, title }) => h('option', { value: key, key }, title)),
    ),
  );
}

function slider({ language, values, scope, move, reset }: Panel, input: MovableInput): ComponentChild {
  const { name, title, unit } = input;
  const stand = values.standOf(input, scope);
  if (stand === undefined) return null;
  const { low, high, step, value } = stand;
  const id = `input-${name}`;
  const isMoved = values.isSet(input, scope);
  // More digits than the field has room for come from arithmetic in the file.
  const shown = String(Number(value.toPrecision(6)));
  const heard = (event: Event) => {
    const { target } = event;
    if (!(target instanceof HTMLInputElement)) return;
    // What is no number sets nothing: the field goes on to show what is simulated.
    if (target.value === '') target.value = shown;
    else move(input, Number(target.value));
  };
  const label = inLanguage(title, language);
  return h(
    'div',
    { class: isMoved ? 'row moved' : 'row', key: name },
    h('label', { for: id }, label),
    h(
      'div',
      null,
      h('input', {
        ...{ type: 'range', id, min: low, max: high, step, value, onInput: heard },
        'aria-valuetext': `${formatNumber(value, digitsOf(step), language)} ${inLanguage(unit, language)}`.trim(),
      }),
      h('input', {
        ...{
          type: 'number',
          id: `number-${name}`,
          step: 'any',
          value: shown,
          onChange: heard,
          'aria-label': `${label}, ${inLanguage(unit, language)}`,
        },
        size: 6,
      }),
      h('span', { class: 'unit' }, inLanguage(unit, language)),
      isMoved
        ? h(
            'button',
            {
              type: 'button',
              class: 'undo',
              onClick() {
                // It goes, and the focus with it.
                document.getElementById(id)?.focus();
                reset(input);
              },
              'aria-label': fill(words.resetOne, language, { input: label }),
            },
            '↺',
          )
        : null,
    ),
  );
}

function digitsOf(step: number): number {
  return Math.max(0, -Math.floor(Math.log10(step)));
}

function statusOf({ language, status, problem, progress, stop, said }: Panel): ComponentChild {
  return h(
    'div',
    { class: 'status' },
    problem === undefined
      ? null
      : h('p', { role: 'alert', class: 'warning' }, `${inLanguage(words.cannot, language)} ${problem}`),
    h('p', { role: 'status', class: 'small' }, said === '' ? status : said),
    progress === undefined
      ? null
      : h(
          'div',
          { class: 'under-way' },
          h('progress', {
            ...{ value: progress.done, max: progress.of },
            'aria-label': fill(words.progress, language, progress),
          }),
          h('button', { type: 'button', onClick: stop }, inLanguage(words.stop, language)),
        ),
  );
}

function buttons({ language, values, reset, copyLink, copyCommand, command }: Panel): ComponentChild {
  return h(
    Fragment,
    null,
    h(
      'div',
      { class: 'buttons' },
      h(
        'button',
        // Where there is nothing to reset any more it keeps the focus, which a button that is disabled loses.
        { type: 'button', onClick: () => (values.isEmpty ? undefined : reset()), 'aria-disabled': values.isEmpty },
        inLanguage(words.reset, language),
      ),
      h('button', { type: 'button', onClick: copyLink }, inLanguage(words.copyLink, language)),
      command === undefined
        ? null
        : h('button', { type: 'button', onClick: copyCommand }, inLanguage(words.copyCommand, language)),
    ),
    command === undefined
      ? null
      : h(
          'details',
          null,
          h('summary', null, inLanguage(words.showCommand, language)),
          h('pre', { id: 'command', tabindex: 0 }, inPieces(command)),
        ),
  );
}

/** An option is in one piece with its hyphens, so that it is read as it is typed. */
function inPieces(command: string): ComponentChild[] {
  return command.split(/(?<= )(--[\w-]+)/).map((piece, i) => (i % 2 === 1 ? h('span', null, piece) : piece));
}
