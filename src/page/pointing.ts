/** The figures of a chart, under the pointer and by the arrow keys. */
import type { Language } from '../language/text.ts';
import type { MarkReader } from '../report/charts/mark-text.ts';
import { markText } from '../report/charts/mark-text.ts';
import type { Mark } from './drawing.ts';

interface Reader {
  readonly language: Language;
  readonly titleOf: (design: string) => string;
}

/** Pixels: marks of one moment or row stand as near as this, and the pointer must come as near to any. */
const beside = 1.5;
const reach = 40;

interface Bound {
  readonly controller: AbortController;
  /** Where the reader is by keys; undefined where no figure is shown that way. */
  column: number | undefined;
}

const bound = new WeakMap<Element, Bound>();

/**
 * A picture that is drawn anew goes on at the figures that were shown by keys.
 *
 * @param picture with the SVG in it, in which marks have their places
 */
export function letPoint(picture: Element, marks: readonly Mark[], reader: Reader): void {
  const before = bound.get(picture);
  before?.controller.abort();
  const own: Bound = { controller: new AbortController(), column: undefined };
  bound.set(picture, own);
  const { signal } = own.controller;
  const of = readerOf(marks, reader);
  const named = marks.map((mark) => ({ ...mark, text: markText(mark.row, of) })).filter(({ text }) => text !== '');
  const columns = columnsOf(named);
  const tip = new Tip(picture);
  signal.addEventListener('abort', () => tip.hide());
  const showAt = ({ panel, x }: Pick<Mark, 'panel' | 'x'>) => {
    const there = named.filter((mark) => mark.panel === panel && Math.abs(mark.x - x) <= beside);
    const [first] = there;
    if (first !== undefined) tip.show(first, [...new Set(there.map(({ text }) => text))].slice(0, 8).join('\n'));
  };
  picture.addEventListener(
    'pointermove',
    (event) => {
      if (!(event instanceof PointerEvent)) return;
      const [x, y] = tip.inPicture(event);
      const near = nearest(named, x, y);
      if (near === undefined) tip.hide();
      else showAt(near);
    },
    { signal },
  );
  const showColumn = (wanted: number) => {
    own.column = Math.max(0, Math.min(columns.length - 1, wanted));
    const column = columns[own.column];
    if (column !== undefined) showAt(column);
  };
  const hide = () => {
    own.column = undefined;
    tip.hide();
  };
  if (before?.column !== undefined && columns.length > 0) showColumn(before.column);
  picture.addEventListener('pointerleave', hide, { signal });
  picture.addEventListener('blur', hide, { signal });
  picture.addEventListener(
    'keydown',
    (event) => {
      if (!(event instanceof KeyboardEvent)) return;
      const steps: Readonly<Record<string, number>> = {
        ArrowRight: 1,
        ArrowLeft: -1,
        PageDown: 10,
        PageUp: -10,
        Home: -columns.length,
        End: columns.length,
      };
      const by = steps[event.key];
      if (event.key === 'Escape') hide();
      if (by === undefined || columns.length === 0) return;
      event.preventDefault();
      showColumn((own.column ?? -1) + by);
    },
    { signal },
  );
}

/** Where marks stand, from left to right: first in one plot, then in the next. */
function columnsOf(marks: readonly Mark[]): readonly Pick<Mark, 'panel' | 'x'>[] {
  const all = new Map(marks.map(({ panel, x }) => [`${panel} ${Math.round(x)}`, { panel, x: Math.round(x) }]));
  return [...all.values()].sort((a, b) => a.panel - b.panel || a.x - b.x);
}

function nearest<Placed extends Mark>(marks: readonly Placed[], x: number, y: number): Placed | undefined {
  let best: Placed | undefined;
  let least = reach;
  for (const mark of marks) {
    // Lines are read along the time: what is above or below counts little.
    const distance = Math.abs(mark.x - x) + 0.2 * Math.abs(mark.y - y);
    if (distance < least) {
      least = distance;
      best = mark;
    }
  }
  return best;
}

/** Days of a chart, at most, of which moments have minutes. */
const fewDays = 4;

function readerOf(marks: readonly Mark[], reader: Reader): MarkReader {
  const days = new Set(marks.flatMap(({ row: { date } }) => (typeof date === 'string' ? [date.slice(0, 10)] : [])));
  return { ...reader, withTime: days.size <= fewDays };
}

/** A small box beside a mark; what stands in it is heard too. */
class Tip {
  private readonly picture: Element;
  private readonly box = document.createElement('div');
  private readonly cross = document.createElement('div');

  constructor(picture: Element) {
    this.picture = picture;
    this.box.className = 'tip';
    this.box.setAttribute('role', 'status');
    this.cross.className = 'cross';
  }

  /** Where the pointer is, in pixels of the picture. */
  inPicture({ clientX, clientY }: PointerEvent): readonly [x: number, y: number] {
    const { left, top } = this.frame();
    const scale = this.scale();
    return [(clientX - left) / scale, (clientY - top) / scale];
  }

  show({ x, y }: Mark, text: string): void {
    const { parentElement } = this.picture;
    if (parentElement === null) return;
    const outer = parentElement.getBoundingClientRect();
    const { left, top } = this.frame();
    const scale = this.scale();
    const [atX, atY] = [left - outer.left + x * scale, top - outer.top + y * scale];
    this.cross.style.left = `${atX}px`;
    this.cross.style.top = `${atY}px`;
    this.box.textContent = text;
    parentElement.append(this.cross, this.box);
    const room = outer.width - this.box.offsetWidth - 4;
    this.box.style.left = `${Math.max(0, Math.min(room, atX + 12))}px`;
    this.box.style.top = `${Math.max(0, atY - this.box.offsetHeight - 12)}px`;
  }

  hide(): void {
    this.box.remove();
    this.cross.remove();
  }

  private frame(): DOMRect {
    return (this.picture.querySelector('svg') ?? this.picture).getBoundingClientRect();
  }

  private scale(): number {
    const svg = this.picture.querySelector('svg');
    const own = Number(svg?.getAttribute('width') ?? 0);
    return svg === null || own === 0 ? 1 : svg.getBoundingClientRect().width / own;
  }
}
