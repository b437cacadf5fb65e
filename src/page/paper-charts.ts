/** Charts that nobody has looked at yet, drawn ahead: paper cannot wait for them, as a reader who opens a part can. */

/** Milliseconds without another page, after which charts are drawn ahead. */
const still = 1500;

export interface Drafts {
  /** Parts of the page that nobody has opened, as they are written. */
  readonly unopened: () => readonly string[];
  /** The picture of a chart; undefined where there is none of that name. */
  readonly draw: (figure: Element) => Promise<string | undefined>;
}

export class PaperCharts {
  private readonly drafts: Drafts;
  private readonly drawn = new Map<string, string>();
  private round = 0;
  private timer = 0;

  constructor(drafts: Drafts) {
    this.drafts = drafts;
  }

  /**
   * Another page is shown from here on, or other designs of it.
   *
   * @param isOther whether pictures that are there are of something else than is shown now
   */
  follow(isOther = false): void {
    const own = ++this.round;
    this.drawn.clear();
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.drawAll(own, isOther), still);
  }

  /** The picture of a figure, if it was drawn ahead. */
  pictureFor(figure: Element): string | undefined {
    return this.drawn.get(keyOf(figure));
  }

  /** One after the other, so that what a reader looks at need not wait for more than one. */
  private async drawAll(own: number, isOther: boolean): Promise<void> {
    const holder = document.createElement('template');
    holder.innerHTML = this.drafts.unopened().join('\n');
    const figures = [document, holder.content].flatMap((each) => [...each.querySelectorAll('figure.chart')]);
    for (const figure of figures) {
      if (!isOther && figure.querySelector('.picture svg') !== null) continue;
      const svg = own === this.round ? await this.drafts.draw(figure) : undefined;
      if (svg !== undefined && own === this.round) this.drawn.set(keyOf(figure), svg);
    }
  }
}

/** One chart may stand in several parts, of all places or of one. */
function keyOf(figure: Element): string {
  return ['data-chart', 'data-place'].map((name) => figure.getAttribute(name) ?? '').join('\n');
}
