/** The report while it is looked at: what the reader has set, what is simulated for it, and what is shown. */
import { render } from 'preact';
import type { Language } from '../report/language.ts';
import { fill } from '../report/language.ts';
import { controlWords } from '../report/words/controls.ts';
import { designButtons, languageButtons } from './bar.ts';
import type { Asking } from './calls.ts';
import { controls } from './controls.ts';
import type { DrawingCalls } from './drawing.ts';
import { Figures } from './figures.ts';
import { Folds } from './folds.ts';
import { addPlayers } from './playing.ts';
import { textOf } from './run-failed.ts';
import { fragmentOf, readFragment } from './settings.ts';
import type { Setting } from './study.ts';
import type { Opened, Progress, StudyCalls } from './study-worker.ts';
import { addTools } from './tools.ts';

/** Milliseconds without a change after which all replications are run. */
const settled = 400;
/** Milliseconds that a first picture may take; it rests on as many replications as that allows, from two to eight. */
const soon = 250;
const [fewest, most] = [2, 8];

export class LiveReport {
  private readonly study: Asking<StudyCalls>;
  private readonly opened: Opened;
  private readonly figures: Figures;
  private readonly folds: Folds;
  private readonly panel = document.createElement('div');
  private readonly legend = document.createElement('div');
  private readonly drawing: Asking<DrawingCalls>;
  private language: Language = document.documentElement.lang === 'nl' ? 'nl' : 'en';
  private readonly moved = new Map<string, number>();
  private readonly hidden = new Set<string>();
  private runs: number;
  private isAsMade = true;
  private few = fewest;
  private problem: string | undefined;
  private progress: Progress | undefined;
  private command: string | undefined;
  private said = '';
  private isRunning = false;
  /** By the reader: nothing follows what is shown. */
  private isStopped = false;
  private wanted: 'nothing' | 'few' | 'all' = 'nothing';
  private timer = 0;

  constructor(study: Asking<StudyCalls>, opened: Opened, drawing: Asking<DrawingCalls>) {
    this.study = study;
    this.opened = opened;
    this.drawing = drawing;
    this.runs = opened.replications;
    this.figures = new Figures(study, drawing, {
      language: () => this.language,
      hidden: () => this.hidden,
      titleOf: (design) => this.titles().find(({ id }) => id === design)?.title ?? '',
    });
    this.folds = new Folds((below) => this.enliven(below));
  }

  async start(): Promise<void> {
    this.panel.className = 'controls';
    this.legend.className = 'legend';
    document.documentElement.classList.add('live');
    this.place();
    this.enliven(document);
    addEventListener('hashchange', () => this.follow());
    this.command = await this.study('command', { language: this.language });
    this.show();
    this.follow();
  }

  /** What a link says: the language, and the values of inputs. */
  private follow(): void {
    const { values, language } = readFragment(location.hash);
    const before = JSON.stringify([...this.moved]);
    this.moved.clear();
    for (const { name, value } of values) {
      const input = this.opened.inputs.find((each) => each.name === name);
      const number = Number.parseFloat(value);
      if (input !== undefined && Number.isFinite(number) && number !== input.value) this.moved.set(name, number);
    }
    if (JSON.stringify([...this.moved]) !== before) this.change('all');
    if (language !== undefined && language !== this.language) void this.tell(language);
  }

  private titles(): readonly { readonly id: string; readonly title: string }[] {
    return this.opened.designs.map(({ id, title }) => ({ id, title: title[this.language] }));
  }

  private settings(): readonly Setting[] {
    return [...this.moved].map(([name, value]) => {
      const unit = this.opened.inputs.find((each) => each.name === name)?.writtenUnit ?? '';
      return { name, value: `${value} ${unit}`.trim(), design: undefined };
    });
  }

  private move(name: string, value: number): void {
    const own = this.opened.inputs.find((each) => each.name === name)?.value;
    if (!Number.isFinite(value)) return;
    if (value === own) this.moved.delete(name);
    else this.moved.set(name, value);
    this.change('few');
  }

  private reset(name?: string): void {
    if (name === undefined) this.moved.clear();
    else this.moved.delete(name);
    this.change('all');
  }

  /** Keeps the link up to date, and simulates what was set. */
  private change(extent: 'few' | 'all'): void {
    const language = this.language === document.documentElement.lang ? undefined : this.language;
    history.replaceState(null, '', fragmentOf({ values: this.settings(), language }) || ownAddress());
    this.said = '';
    this.isStopped = false;
    clearTimeout(this.timer);
    if (this.moved.size === 0) extent = 'all';
    this.wanted = extent;
    if (extent === 'few') this.timer = window.setTimeout(() => this.want('all'), settled);
    void this.run();
    this.show();
  }

  private want(extent: 'few' | 'all'): void {
    this.wanted = extent;
    void this.run();
  }

  /** One run after the other; what is asked for meanwhile takes over from a long one, and follows a short one. */
  private async run(): Promise<void> {
    if (this.isRunning) {
      if (this.progress !== undefined) await this.study('stop', undefined);
      return;
    }
    this.isRunning = true;
    try {
      while (this.wanted !== 'nothing') {
        const extent = this.wanted;
        this.wanted = 'nothing';
        await this.simulate(extent);
      }
    } finally {
      this.isRunning = false;
      this.progress = undefined;
      this.show();
    }
  }

  private stop(): void {
    this.isStopped = true;
    void this.study('stop', undefined);
  }

  private async simulate(extent: 'few' | 'all'): Promise<void> {
    const values = this.settings();
    const all = extent === 'all';
    const replications = all ? this.opened.replications : Math.min(this.few, this.opened.replications);
    const since = performance.now();
    try {
      const isDone = await this.study('run', { values, replications, quick: !all }, (progress) => {
        if (!all) return;
        this.progress = progress;
        this.show();
      });
      this.problem = undefined;
      if (!isDone) return;
      if (!all) this.learn(replications, performance.now() - since);
      this.runs = replications;
      this.isAsMade = values.length === 0 && all;
      this.progress = undefined;
      if (all) await this.tell(this.language);
      else await this.tellFirst();
    } catch (error) {
      this.problem = textOf(error)[this.language];
    }
  }

  private learn(replications: number, took: number): void {
    this.few = Math.max(fewest, Math.min(most, Math.floor((replications * soon) / took)));
  }

  /** The first screen alone, while there is more to come. */
  private async tellFirst(): Promise<void> {
    const { language } = this;
    const [first, command] = await Promise.all([
      this.study('first', { language }),
      this.study('command', { language }),
    ]);
    this.command = command;
    this.putFirst(first);
    const figure = document.querySelector('figure[data-first]');
    if (figure !== null) await this.figures.draw(figure);
    this.show();
  }

  /** All of the page in a language. */
  private async tell(language: Language): Promise<void> {
    const [page, command] = await Promise.all([this.study('page', { language }), this.study('command', { language })]);
    this.language = language;
    this.command = command;
    document.documentElement.lang = language;
    document.title = page.title;
    for (const [selector, text] of [
      ['h1', page.title],
      ['header.page .bar p', page.subtitle],
    ] as const) {
      const element = document.querySelector(selector);
      if (element !== null) element.textContent = text;
    }
    this.putFirst(page.first);
    this.folds.put(page.folds);
    this.enliven(document);
    this.figures.redrawAll();
    this.show();
  }

  /** Pictures stay until others are drawn, so that nothing jumps. */
  private putFirst(html: string): void {
    const before = document.querySelector('#headline');
    if (before === null) return;
    const holder = document.createElement('template');
    holder.innerHTML = html;
    const next = holder.content.firstElementChild;
    if (next === null) return;
    const picture = before.querySelector('figure .picture');
    if (picture !== null) next.querySelector('figure figcaption')?.before(picture);
    const isOpen = before.querySelector('figure details')?.hasAttribute('open') === true;
    if (isOpen) next.querySelector('figure details')?.setAttribute('open', '');
    before.replaceWith(next);
    this.place();
    this.enliven(next);
  }

  /** The panel stands beside the first chart, or under it where there is no room beside it. */
  private place(): void {
    document.querySelector('#headline .first')?.append(this.panel);
    document.querySelector('#headline figure')?.after(this.legend);
  }

  private enliven(below: ParentNode): void {
    this.figures.watch(below);
    addPlayers(below, this.study, () => this.language);
    addTools(below, { study: this.study, drawing: this.drawing, opened: this.opened, language: () => this.language });
  }

  private status(): string {
    const { language, runs, opened } = this;
    if (this.isAsMade) return fill(controlWords.asMade[language], { runs });
    const all = opened.replications;
    return runs < all
      ? fill(controlWords[this.isStopped ? 'stopped' : 'rough'][language], { runs, all })
      : fill(controlWords.shown[language], { runs });
  }

  private show(): void {
    const { language, opened, moved, problem, progress, command, said } = this;
    const copy = (text: string) => void this.copy(text);
    render(
      controls({
        ...{ language, moved, problem, progress, command, said },
        ...{ inputs: opened.inputs, canRun: opened.canRun, status: this.status() },
        move: (name, value) => this.move(name, value),
        reset: (name) => this.reset(name),
        stop: () => this.stop(),
        copyLink: () => copy(location.href),
        copyCommand: () => copy(command ?? ''),
      }),
      this.panel,
    );
    const bar = document.querySelector('#bar');
    if (bar === null) return;
    const toggle = (id: string) => {
      if (!this.hidden.delete(id)) this.hidden.add(id);
      this.figures.redrawAll();
      this.show();
    };
    const choose = (chosen: Language) => void this.tell(chosen);
    render(languageButtons(language, choose), bar);
    render(designButtons({ designs: this.titles(), hidden: this.hidden, language, toggle }), this.legend);
  }

  private async copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.said = controlWords.copied[this.language];
    } catch {
      getSelection()?.selectAllChildren(this.panel.querySelector('#command') ?? this.panel);
      this.said = controlWords.notCopied[this.language];
    }
    this.show();
  }
}

/** Of a page from disk, or of one that the workbench has made and that is nowhere else. */
function ownAddress(): string {
  return location.href.replace(/#.*$/, '');
}
