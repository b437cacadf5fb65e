/** Where a place is chosen among those of the chain: in a list, or by a click in its picture. */

import { type ComponentChild, h, render } from 'preact';
import { inLanguage, type Language } from '../language/text.ts';
import { controlWords as words } from '../report/words/controls.ts';
import type { PageChain, PageChoice, PagePlaces } from './page-content.ts';

const groups = [
  ['organisation', words.organisations],
  ['resource', words.resources],
  ['step', words.steps],
] as const;

export interface Picked {
  /** As a link has it; undefined for all places. */
  readonly place: string | undefined;
  readonly language: Language;
}

export class PlacePicker {
  readonly element = document.createElement('div');
  private readonly choose: (place: string | undefined) => void;
  private places: PagePlaces = { choices: [], chains: [] };
  private shown: Picked | undefined;
  /** The name of the picture that is seen. */
  private chain = '';

  constructor(choose: (place: string | undefined) => void) {
    this.choose = choose;
    this.element.className = 'picker';
  }

  show(places: PagePlaces, shown: Picked): void {
    this.places = places;
    this.mark(shown);
  }

  /** Another choice, or another language, with what is there to choose from as it was. */
  mark(shown: Picked): void {
    this.shown = shown;
    render(this.view(shown), this.element);
    this.markPicture(shown.place);
  }

  private view({ place, language }: Picked): ComponentChild {
    const { choices, chains } = this.places;
    const chain = chains.find(({ name }) => name === this.chain) ?? chains[0];
    const heard = ({ target }: Event) => {
      if (target instanceof HTMLSelectElement) this.choose(target.value === '' ? undefined : target.value);
    };
    return [
      h(
        'div',
        { class: 'tools' },
        h('label', { for: 'place' }, inLanguage(words.choosePlace, language)),
        h(
          'select',
          { id: 'place', value: place ?? '', onChange: heard },
          h('option', { value: '' }, inLanguage(words.everyPlace, language)),
          groups.map(([kind, title]) => groupOf(inLanguage(title, language), choices, kind)),
        ),
        chains.length < 2 ? null : this.chainList(chains, chain, language),
      ),
      chain === undefined ? null : this.picture(chain, language),
    ];
  }

  private chainList(chains: readonly PageChain[], chain: PageChain | undefined, language: Language): ComponentChild {
    const heard = ({ target }: Event) => {
      if (!(target instanceof HTMLSelectElement) || this.shown === undefined) return;
      this.chain = target.value;
      this.mark(this.shown);
    };
    return [
      h('label', { for: 'chain' }, inLanguage(words.chainOf, language)),
      h(
        'select',
        { id: 'chain', value: chain?.name, onChange: heard },
        chains.map(({ name, title }) => h('option', { value: name, key: name }, title)),
      ),
    ];
  }

  private picture(chain: PageChain, language: Language): ComponentChild {
    const clicked = ({ target }: Event) => {
      const found = target instanceof Element ? placeIn(target, chain) : undefined;
      if (found !== undefined) this.choose(found === this.shown?.place ? undefined : found);
    };
    return h(
      'figure',
      { class: 'choosing' },
      h('div', {
        ...{ class: 'picture', role: 'img', tabIndex: 0, onClick: clicked },
        'aria-label': `${chain.title}. ${inLanguage(words.chooseInPicture, language)}`,
        dangerouslySetInnerHTML: { __html: chain.svg },
      }),
      h('figcaption', {}, inLanguage(words.chooseInPicture, language)),
    );
  }

  /** Frames in the picture what was chosen. */
  private markPicture(place: string | undefined): void {
    const { choices, chains } = this.places;
    const chain = chains.find(({ name }) => name === this.chain) ?? chains[0];
    const choice = choices.find(({ text }) => text === place);
    for (const frame of this.element.querySelectorAll('svg rect[data-node], svg rect[data-organisation]')) {
      frame.classList.toggle('chosen', chain !== undefined && choice !== undefined && isOf(frame, chain, choice));
    }
    this.bringIntoSight();
  }

  /** The picture is scrolled, and not the page. */
  private bringIntoSight(): void {
    const picture = this.element.querySelector('.picture');
    const frame = this.element.querySelector('rect.chosen[data-node]') ?? this.element.querySelector('rect.chosen');
    if (picture === null || frame === null) return;
    const [around, own] = [picture.getBoundingClientRect(), frame.getBoundingClientRect()];
    const isSeen =
      own.top >= around.top && own.bottom <= around.bottom && own.left >= around.left && own.right <= around.right;
    if (isSeen) return;
    picture.scrollTop += own.top + own.height / 2 - around.top - around.height / 2;
    picture.scrollLeft += own.left + own.width / 2 - around.left - around.width / 2;
  }
}

function groupOf(title: string, choices: readonly PageChoice[], kind: PageChoice['kind']): ComponentChild {
  const own = choices.filter((choice) => choice.kind === kind);
  if (own.length === 0) return null;
  return h(
    'optgroup',
    { label: title },
    own.map(({ text, title: name }) => h('option', { value: text, key: text }, name)),
  );
}

/** The step that a box in the picture stands for; undefined where it stands for something else. */
function stepOf(frame: Element | null | undefined, { steps }: PageChain): string | undefined {
  const [kind, index] = (frame?.getAttribute('data-node') ?? '').split(' ');
  return kind === 'step' ? steps[Number(index)] : undefined;
}

function organisationOf(frame: Element | null, { organisations }: PageChain): string | undefined {
  const index = frame?.getAttribute('data-organisation') ?? undefined;
  return index === undefined ? undefined : organisations[Number(index)];
}

function isOf(frame: Element, chain: PageChain, choice: PageChoice): boolean {
  const organisation = organisationOf(frame, chain);
  if (organisation !== undefined) return choice.text === `organisation ${organisation}`;
  return choice.steps.includes(stepOf(frame, chain) ?? '');
}

/** What was clicked, as a link has it. */
function placeIn(target: Element, chain: PageChain): string | undefined {
  const step = stepOf(target.closest('g.step')?.querySelector('[data-node]'), chain);
  if (step !== undefined) return `step ${step}`;
  const organisation = organisationOf(target.closest('[data-organisation]'), chain);
  return organisation === undefined ? undefined : `organisation ${organisation}`;
}
