/** The folded parts of the page: what is in one is put there when it is opened, as long tables take their time. */
export class Folds {
  private readonly waiting = new Map<Element, string>();
  private readonly opened: (below: ParentNode) => void;

  /** @param opened is called for every part that gets another content */
  constructor(opened: (below: ParentNode) => void) {
    this.opened = opened;
    document.addEventListener('toggle', ({ target }) => target instanceof HTMLDetailsElement && this.fill(target), {
      capture: true,
    });
    addEventListener('beforeprint', () => this.fillAll());
  }

  /** The parts as they are now; those that stay open are filled at once. */
  put(parts: readonly { readonly id: string; readonly html: string }[]): void {
    const main = document.querySelector('main');
    const before = new Map([...document.querySelectorAll('details.fold')].map((each) => [each.id, each]));
    for (const { id, html } of parts) {
      const holder = document.createElement('template');
      holder.innerHTML = html.slice(0, html.indexOf(bodyStart)) + end;
      const fold = holder.content.firstElementChild;
      if (fold === null) continue;
      this.waiting.set(fold, html.slice(html.indexOf(bodyStart), html.length - end.length));
      const known = before.get(id);
      before.delete(id);
      if (known?.hasAttribute('open') === true) {
        fold.setAttribute('open', '');
        this.fill(fold);
      }
      if (known === undefined) main?.append(fold);
      else {
        this.waiting.delete(known);
        known.replaceWith(fold);
      }
    }
    for (const gone of before.values()) gone.remove();
  }

  /** What nobody has opened yet, as it is written. */
  get unopened(): readonly string[] {
    return [...this.waiting.values()];
  }

  /** Opens a part, with its content at once. */
  open(id: string): void {
    const fold = document.querySelector(`details.fold[id="${CSS.escape(id)}"]`);
    if (fold === null) return;
    fold.setAttribute('open', '');
    this.fill(fold);
  }

  /**
   * Puts another content into a place of a part that has been opened.
   *
   * @param html of the part as it is written, of which the body is taken
   * @returns what was filled; undefined where that place is not there
   */
  replaceIn(id: string, within: string, html: string): Element | undefined {
    const place = document.querySelector(`details.fold[id="${CSS.escape(id)}"] ${within}`);
    if (place === null) return undefined;
    const holder = document.createElement('template');
    holder.innerHTML = html;
    place.replaceChildren(...(holder.content.querySelector('.body')?.childNodes ?? []));
    return place;
  }

  private fill(fold: Element): void {
    const html = this.waiting.get(fold);
    if (html === undefined) return;
    this.waiting.delete(fold);
    fold.insertAdjacentHTML('beforeend', html);
    this.opened(fold);
  }

  private fillAll(): void {
    for (const fold of [...this.waiting.keys()]) this.fill(fold);
  }
}

/** As `fold` of the report writes them. */
const bodyStart = '<div class="body">';
const end = '</details>';
