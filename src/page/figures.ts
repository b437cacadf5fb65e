/** The charts of the page: drawn where they are seen, in the width that they have, again when what is shown changes. */

import { fill, inLanguage, type Language } from '../language/text.ts';
import { toldInWords } from '../report/charts/chart.ts';
import { pictureInPage } from '../report/html/elements.ts';
import { inSentences } from '../report/phrases.ts';
import { controlWords } from '../report/words/controls.ts';
import type { Asking } from './calls.ts';
import type { DrawingCalls } from './drawing.ts';
import { letPoint } from './pointing.ts';
import type { StudyCalls } from './study-worker.ts';
import type { Part } from './zooming.ts';
import { letZoom, runOf, shownPart } from './zooming.ts';

export interface Shown {
  readonly language: () => Language;
  /** Ids of the designs that the reader does not want to see. */
  readonly hidden: () => ReadonlySet<string>;
  readonly titleOf: (design: string) => string;
}

/** Of the first chart: it shares its screen with the answer. */
const heights = { wide: 250, narrow: 160 } as const;
const phone = 640;

export class Figures {
  private readonly study: Asking<StudyCalls>;
  private readonly drawing: Asking<DrawingCalls>;
  private readonly shown: Shown;
  private readonly seen: IntersectionObserver;
  private readonly widths = new Map<Element, number>();
  /** Of which part of its time a chart is seen, by `partKey`. */
  private readonly parts = new Map<string, Part>();

  constructor(study: Asking<StudyCalls>, drawing: Asking<DrawingCalls>, shown: Shown) {
    this.study = study;
    this.drawing = drawing;
    this.shown = shown;
    this.seen = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        if (isIntersecting && this.isStale(target)) void this.draw(target);
      }
    });
    addEventListener('resize', () => this.redrawAll());
  }

  /** Watches the figures below an element; each is drawn when it comes into sight. */
  watch(below: ParentNode): void {
    for (const figure of below.querySelectorAll('figure.chart')) this.seen.observe(figure);
  }

  /** Draws those that are in sight anew, and the others when they come into it. */
  redrawAll(): void {
    this.widths.clear();
    for (const figure of document.querySelectorAll('figure.chart')) {
      this.seen.unobserve(figure);
      this.seen.observe(figure);
    }
  }

  /** The picture of a chart as the command line draws it, of the designs that are to be seen. */
  async asDrawn(figure: Element): Promise<string | undefined> {
    const name = nameOf(figure);
    const chartShown = await this.study('chart', { name, language: this.shown.language(), place: placeOf(figure) });
    if (chartShown === undefined) return undefined;
    return (await this.drawing('draw', { spec: chartShown.spec, hidden: [...this.shown.hidden()] })).svg;
  }

  /** Before the page is printed: charts that have not come into sight as they are now stand in it too. */
  putOnPaper(pictureFor: (figure: Element) => string | undefined): void {
    for (const figure of document.querySelectorAll('figure.chart')) {
      const svg = this.widths.has(figure) ? undefined : pictureFor(figure);
      if (svg === undefined) continue;
      const picture = pictureOf(figure);
      picture.setAttribute('role', 'img');
      picture.setAttribute('aria-label', figure.querySelector('h3')?.textContent ?? '');
      picture.innerHTML = pictureInPage(svg, nameOf(figure));
    }
  }

  /** @returns when it stands in the page */
  async draw(figure: Element): Promise<void> {
    const name = nameOf(figure);
    const width = Math.floor(figure.clientWidth);
    if (width === 0) return;
    this.widths.set(figure, width);
    const language = this.shown.language();
    const chartShown = await this.study('chart', { name, language, place: placeOf(figure) });
    if (chartShown === undefined) return;
    const isFirst = figure.hasAttribute('data-first');
    const height = heights[innerWidth < phone ? 'narrow' : 'wide'];
    const part = chartShown.run === undefined ? undefined : this.parts.get(partKey(figure));
    const { svg, marks, plots } = await this.drawing('draw', {
      spec: chartShown.spec,
      hidden: [...this.shown.hidden()],
      ...(part !== undefined && chartShown.run !== undefined && { part: runOf(part, chartShown.run) }),
      fit: { width, bare: isFirst, ...(isFirst && { height }) },
    });
    if (!figure.isConnected) return;
    const picture = pictureOf(figure);
    picture.setAttribute('role', 'img');
    const { chartKeys, zoomKeys } = controlWords;
    const keys =
      chartShown.run === undefined
        ? [inLanguage(chartKeys, language)]
        : [inLanguage(chartKeys, language), inLanguage(zoomKeys, language)];
    const seen = part === undefined || chartShown.run === undefined ? [] : [shownPart(part, chartShown.run, language)];
    picture.setAttribute('aria-label', inSentences([chartShown.title, chartShown.reading, ...seen, ...keys]));
    picture.innerHTML = pictureInPage(svg, isFirst ? 'first' : name);
    letPoint(picture, marks, { language, titleOf: this.shown.titleOf });
    if (chartShown.run === undefined) return;
    letZoom({ figure, picture, plots, whole: chartShown.run, part, language }, (next) => {
      if (next === undefined) this.parts.delete(partKey(figure));
      else this.parts.set(partKey(figure), next);
      // The picture may have been put into another figure meanwhile.
      void this.draw(picture.closest('figure') ?? figure);
    });
  }

  private isStale(figure: Element): boolean {
    return this.widths.get(figure) !== Math.floor(figure.clientWidth);
  }
}

function nameOf(figure: Element): string {
  return figure.getAttribute('data-chart') ?? '';
}

/** The same for a chart that was put there anew. */
function partKey(figure: Element): string {
  const first = figure.hasAttribute('data-first') ? 'first' : '';
  return `${nameOf(figure)} ${placeOf(figure) ?? ''} ${first}`;
}

/** The one picture of a figure that is live; those that the report came with make room for it. */
function pictureOf(figure: Element): HTMLElement {
  const [first, ...others] = figure.querySelectorAll<HTMLElement>('.picture');
  for (const other of others) other.remove();
  const picture = first ?? document.createElement('div');
  picture.className = 'picture';
  picture.setAttribute('tabindex', '0');
  if (first === undefined) figure.querySelector('figcaption')?.before(picture);
  return picture;
}

/**
 * What is read first, anew. Its picture stays until another is drawn, so that nothing jumps; and what else is in it stays where it
 * is, as a slider under a hand must: what is moved in a page loses the focus.
 *
 * @returns what was put there
 */
export function putFirstScreen(html: string): Element | undefined {
  const before = document.querySelector('#headline');
  const holder = document.createElement('template');
  holder.innerHTML = html;
  const next = holder.content.firstElementChild;
  if (before === null || next === null) return undefined;
  const { activeElement } = document;
  const picture = before.querySelector('figure .picture');
  if (picture !== null) next.querySelector('figure figcaption')?.before(picture);
  const isOpen = before.querySelector('figure details')?.hasAttribute('open') === true;
  if (isOpen) next.querySelector('figure details')?.setAttribute('open', '');
  let last: Element | null = null;
  for (const part of ['h2', '.lead', '.first > figure', '.certain']) {
    const old = before.querySelector(part);
    const fresh = next.querySelector(part);
    if (fresh === null) old?.remove();
    else if (old === null) last?.after(fresh);
    else old.replaceWith(fresh);
    last = fresh ?? last;
  }
  if (activeElement instanceof HTMLElement && picture?.contains(activeElement))
    activeElement.focus({ preventScroll: true });
  return before;
}

/** What the reader has chosen, of which alone a chart is. */
export function placeOf(figure: Element): string | undefined {
  return figure.getAttribute('data-place') ?? undefined;
}

/** The SVG of a chart as a file of its own. */
export async function svgFile(
  asked: { readonly name: string; readonly language: Language; readonly place: string | undefined },
  study: Asking<StudyCalls>,
  drawing: Asking<DrawingCalls>,
): Promise<string | undefined> {
  const chartShown = await study('chart', asked);
  if (chartShown === undefined) return undefined;
  const { svg } = await drawing('draw', { spec: chartShown.spec, hidden: [] });
  return toldInWords(svg, chartShown);
}

/** A picture of an SVG, of twice as many points. */
export async function pngOf(svg: string): Promise<Blob | undefined> {
  const image = new Image();
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = 2 * image.naturalWidth;
    canvas.height = 2 * image.naturalHeight;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined)));
  } finally {
    URL.revokeObjectURL(url);
  }
}

export function downloadLabel(what: string, chart: string, language: Language): string {
  return fill(controlWords.download, language, { what, chart });
}
