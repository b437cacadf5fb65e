/** The part of the page about the places: all of them, or the one that the reader has chosen, which stays through what comes. */
import type { Language } from '../language/text.ts';
import type { Asking } from './calls.ts';
import type { Folds } from './folds.ts';
import { PlacePicker } from './place-picker.ts';
import type { StudyCalls } from './study-worker.ts';

interface Around {
  readonly language: () => Language;
  /** Told when another place was chosen. */
  readonly chosen: () => void;
  /** Makes alive what was put there. */
  readonly enliven: (below: Element) => void;
}

const id = 'places';

export class PlaceByPlace {
  private readonly study: Asking<StudyCalls>;
  private readonly folds: Folds;
  private readonly around: Around;
  private readonly picker = new PlacePicker((place) => void this.choose(place));
  private chosen: string | undefined;

  constructor(study: Asking<StudyCalls>, folds: Folds, around: Around) {
    this.study = study;
    this.folds = folds;
    this.around = around;
  }

  /** What is seen by itself, as a link has it; undefined for all places. */
  get place(): string | undefined {
    return this.chosen;
  }

  /** @param isLinked whether it came with a link, so that the reader is led there */
  async choose(place: string | undefined, isLinked = false): Promise<void> {
    const language = this.around.language();
    this.chosen = place;
    this.around.chosen();
    if (isLinked) this.folds.open(id);
    void this.putPicker();
    this.picker.mark({ place, language });
    const html = await this.study('places', { language, place });
    if (place !== this.chosen || language !== this.around.language()) return;
    const below = this.folds.replaceIn(id, '.of-place', html);
    if (below === undefined) return;
    this.around.enliven(below);
    if (isLinked) this.picker.element.scrollIntoView();
  }

  /** Puts the list of places, and the picture to choose in, above the part about them, once that is open. */
  async putPicker(): Promise<void> {
    const body = document.querySelector(`#${id} .body`);
    if (body === null || body.contains(this.picker.element)) return;
    const language = this.around.language();
    const below = document.createElement('div');
    below.className = 'of-place';
    below.append(...body.childNodes);
    body.append(this.picker.element, below);
    const places = await this.study('choices', { language });
    if (language !== this.around.language()) return;
    this.picker.show(places, { place: this.chosen, language });
    // A link may name what this report does not have.
    const isKnown = places.choices.some(({ text }) => text === this.chosen);
    if (this.chosen !== undefined && !isKnown) void this.choose(undefined);
  }
}
