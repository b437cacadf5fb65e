/** A part of the time of a chart: drawn over with the pointer, by keys on the picture, or by buttons beside it. */
import { fill, inLanguage, type Language } from '../language/text.ts';
import { momentAt } from '../plan/civil-date.ts';
import { day } from '../plan/units.ts';
import type { Run } from '../report/charts/time-axis.ts';
import { daysInWords } from '../report/dates/date-in-words.ts';
import { controlWords as words } from '../report/words/controls.ts';
import type { Plot } from './drawing.ts';

/** Seconds from the first day of the run. */
export interface Part {
  readonly from: number;
  readonly until: number;
}

interface Zoomable {
  readonly figure: Element;
  readonly picture: HTMLElement;
  readonly plots: readonly Plot[];
  readonly whole: Run;
  readonly part: Part | undefined;
  readonly language: Language;
}

/** A smaller part than this of the run shows nothing but straight lines. */
const leastPart = 1 / 60;
/** Pixels that a pointer moves at least before it chooses a part. */
const least = 8;

const fewDays = 4 * day;

/** As a chart has it. */
export function runOf({ from, until }: Part, whole: Run): Run {
  const start = whole.from.slice(0, 10);
  return { from: momentAt(start, from), until: momentAt(start, until), lasts: until - from };
}

const bound = new WeakMap<Element, AbortController>();

/** @param zoom is given another part; undefined for the whole run */
export function letZoom(zoomable: Zoomable, zoom: (part: Part | undefined) => void): void {
  const { picture, whole, part } = zoomable;
  bound.get(picture)?.abort();
  const controller = new AbortController();
  bound.set(picture, controller);
  const { signal } = controller;
  const shown = part ?? { from: 0, until: whole.lasts };
  const to = (from: number, until: number) => {
    const lasts = Math.min(whole.lasts, Math.max(until - from, whole.lasts * leastPart));
    const start = Math.min(Math.max(0, (from + until - lasts) / 2), whole.lasts - lasts);
    const next = inDays({ from: start, until: start + lasts }, whole);
    zoom(next.until - next.from >= whole.lasts ? undefined : next);
  };
  const lasts = shown.until - shown.from;
  const acts: Readonly<Record<'zoomIn' | 'zoomOut' | 'earlier' | 'later' | 'wholeRun', () => void>> = {
    zoomIn: () => to(shown.from + lasts / 4, shown.until - lasts / 4),
    zoomOut: () => to(shown.from - lasts / 2, shown.until + lasts / 2),
    earlier: () => to(shown.from - lasts / 2, shown.until - lasts / 2),
    later: () => to(shown.from + lasts / 2, shown.until + lasts / 2),
    wholeRun: () => zoom(undefined),
  };
  picture.addEventListener(
    'keydown',
    (event) => {
      const act = { '+': acts.zoomIn, '=': acts.zoomIn, '-': acts.zoomOut, Escape: acts.wholeRun }[event.key];
      if (act === undefined || event.ctrlKey || event.metaKey || (event.key === 'Escape' && part === undefined)) return;
      event.preventDefault();
      act();
    },
    { signal },
  );
  picture.addEventListener('dblclick', acts.wholeRun, { signal });
  drag(zoomable, shown, to, signal);
  buttons(zoomable, acts);
}

/** Longer parts begin and end at midnight. */
function inDays({ from, until }: Part, { lasts }: Run): Part {
  if (until - from < fewDays) return { from, until };
  return { from: Math.floor(from / day) * day, until: Math.min(lasts, Math.ceil(until / day) * day) };
}

/** With a mouse or a pen: a finger scrolls the page. */
function drag(
  { picture, plots }: Zoomable,
  shown: Part,
  to: (from: number, until: number) => void,
  signal: AbortSignal,
): void {
  const frame = document.createElement('div');
  frame.className = 'selection';
  let begun: { readonly plot: Plot; readonly x: number } | undefined;
  const xOf = ({ clientX }: PointerEvent) => (clientX - boxOf(picture).left) / scaleOf(picture);
  const within = ({ left, width }: Plot, x: number) => Math.min(left + width, Math.max(left, x));
  const end = () => {
    begun = undefined;
    frame.remove();
  };
  picture.addEventListener(
    'pointerdown',
    (event) => {
      const y = (event.clientY - boxOf(picture).top) / scaleOf(picture);
      const x = xOf(event);
      const plot = plots.find(
        ({ left, top, width, height }) => x >= left && x <= left + width && y >= top && y <= top + height,
      );
      if (plot === undefined || event.pointerType === 'touch' || event.button !== 0) return;
      begun = { plot, x };
      // So that no text is marked meanwhile.
      event.preventDefault();
      picture.focus({ preventScroll: true });
      picture.setPointerCapture(event.pointerId);
    },
    { signal },
  );
  picture.addEventListener(
    'pointermove',
    (event) => {
      if (begun === undefined) return;
      const [from, until] = [begun.x, within(begun.plot, xOf(event))].sort((a, b) => a - b);
      const scale = scaleOf(picture);
      const outer = picture.parentElement?.getBoundingClientRect();
      const { left, top } = boxOf(picture);
      frame.style.left = `${left - (outer?.left ?? 0) + (from ?? 0) * scale}px`;
      frame.style.width = `${((until ?? 0) - (from ?? 0)) * scale}px`;
      frame.style.top = `${top - (outer?.top ?? 0) + begun.plot.top * scale}px`;
      frame.style.height = `${begun.plot.height * scale}px`;
      picture.parentElement?.append(frame);
    },
    { signal },
  );
  picture.addEventListener(
    'pointerup',
    (event) => {
      if (begun === undefined) return;
      const { plot, x } = begun;
      const [from = 0, until = 0] = [x, within(plot, xOf(event))].sort((a, b) => a - b);
      end();
      if ((until - from) * scaleOf(picture) < least) return;
      const momentOf = (at: number) => shown.from + ((at - plot.left) / plot.width) * (shown.until - shown.from);
      to(momentOf(from), momentOf(until));
    },
    { signal },
  );
  picture.addEventListener('pointercancel', end, { signal });
  signal.addEventListener('abort', end);
}

function boxOf(picture: Element): DOMRect {
  return (picture.querySelector('svg') ?? picture).getBoundingClientRect();
}

/** Pixels of the screen for one of the picture. */
function scaleOf(picture: Element): number {
  const own = Number(picture.querySelector('svg')?.getAttribute('width') ?? 0);
  return own === 0 ? 1 : boxOf(picture).width / own;
}

/** Under the picture what is seen of the time, where that is not all of it; all buttons are with its figures. */
function buttons(
  { figure, picture, whole, part, language }: Zoomable,
  acts: Readonly<Record<'zoomIn' | 'zoomOut' | 'earlier' | 'later' | 'wholeRun', () => void>>,
): void {
  const focused = document.activeElement?.getAttribute('data-zoom');
  const isOwn = figure.contains(document.activeElement);
  for (const old of figure.querySelectorAll('.zoom')) old.remove();
  const row = document.createElement('div');
  row.className = 'tools zoom';
  row.setAttribute('role', 'group');
  row.setAttribute('aria-label', inLanguage(words.zoom, language));
  const names =
    part === undefined ? (['zoomIn'] as const) : (['zoomIn', 'zoomOut', 'earlier', 'later', 'wholeRun'] as const);
  for (const name of names) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = inLanguage(words[name], language);
    button.setAttribute('data-zoom', name);
    button.addEventListener('click', acts[name]);
    row.append(button);
  }
  if (part === undefined) figure.querySelector('details')?.append(row);
  else {
    const note = document.createElement('p');
    note.className = 'small zoom';
    note.setAttribute('role', 'status');
    note.textContent = shownPart(part, whole, language);
    picture.after(note, row);
  }
  if (!isOwn || focused === null || focused === undefined) return;
  const again = row.querySelector<HTMLElement>(`[data-zoom="${focused}"]`) ?? row.querySelector('button');
  again?.focus({ preventScroll: true });
}

/** What the picture is of; what stands beside it stays what it was. */
export function shownPart(part: Part, whole: Run, language: Language): string {
  // A run may end within a day.
  const until = part.until - part.from < fewDays ? part.until : Math.ceil(part.until / day) * day;
  return fill(words.partShown, language, {
    period: daysInWords(whole.from.slice(0, 10), { ...part, until }, language),
  });
}
