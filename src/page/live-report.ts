/** The report while it is looked at: what the reader has set, what is simulated for it, and what is shown. */

import { render } from 'preact';
import { inLanguage, type Language } from '../language/text.ts';
import { controlWords } from '../report/words/controls.ts';
import { designButtons, languageButtons } from './bar.ts';
import type { Asking } from './calls.ts';
import { controls } from './controls.ts';
import type { DrawingCalls } from './drawing.ts';
import { Figures, putFirstScreen } from './figures.ts';
import { Folds } from './folds.ts';
import { keepOpen } from './kept-open.ts';
import { PaperCharts } from './paper-charts.ts';
import { PlaceByPlace } from './place-by-place.ts';
import { addPlayers } from './playing.ts';
import { RegisterFilter } from './register-filter.ts';
import { addSearches } from './searching.ts';
import type { Scope } from './set-values.ts';
import { SetValues } from './set-values.ts';
import { keepInLink, languageAsMade, readFragment } from './settings.ts';
import { shownText } from './shown-text.ts';
import { Simulations } from './simulations.ts';
import type { Opened, StudyCalls } from './study-worker.ts';
import { addTools } from './tools.ts';

export class LiveReport {
  private readonly study: Asking<StudyCalls>;
  private readonly opened: Opened;
  private readonly figures: Figures;
  private readonly folds: Folds;
  private readonly paper: PaperCharts;
  private readonly panel = document.createElement('div');
  private readonly legend = document.createElement('div');
  private readonly drawing: Asking<DrawingCalls>;
  private readonly languageAsMade: Language = languageAsMade();
  /** Of what is shown, and what the reader has asked for last. */
  private language = this.languageAsMade;
  private chosen = this.language;
  private readonly values: SetValues;
  private scope: Scope;
  private readonly places: PlaceByPlace;
  private readonly register = new RegisterFilter(() => this.language);
  private readonly hidden = new Set<string>();
  private readonly simulations: Simulations;
  private command: string | undefined;
  private said = '';
  private shownLast = 0;
  /** Whether the parts below the first screen are told of the same replications. */
  private isWhole = true;

  constructor(study: Asking<StudyCalls>, opened: Opened, drawing: Asking<DrawingCalls>) {
    this.study = study;
    this.opened = opened;
    this.drawing = drawing;
    this.simulations = new Simulations(study, opened, {
      first: () => this.tellFirst(),
      all: () => this.tell(),
      rest: () => this.tellRest(),
      changed: () => this.show(),
    });
    const keys = opened.designs.map(({ key }) => key);
    this.values = new SetValues(opened.inputs, keys);
    this.figures = new Figures(study, drawing, {
      language: () => this.language,
      hidden: () => this.hidden,
      titleOf: (design) => this.titles().find(({ id }) => id === design)?.title ?? '',
    });
    this.folds = new Folds((below) => this.enliven(below));
    this.paper = new PaperCharts({
      unopened: () => this.folds.unopened,
      draw: (figure) => this.figures.asDrawn(figure),
    });
    this.places = new PlaceByPlace(study, this.folds, {
      language: () => this.language,
      chosen: () => {
        this.keepLink();
        this.paper.follow();
      },
      enliven: (below) => this.enliven(below),
    });
  }

  async start(): Promise<void> {
    this.panel.className = 'controls';
    this.legend.className = 'legend';
    const { canRun, inputs } = this.opened;
    document.documentElement.classList.add('live');
    document.documentElement.classList.toggle('movable', canRun && inputs.length > 0);
    this.putPanel();
    this.enliven(document);
    addEventListener('hashchange', () => this.follow());
    // After the parts that nobody has opened were put there.
    addEventListener('beforeprint', () => this.figures.putOnPaper((figure) => this.paper.pictureFor(figure)));
    this.paper.follow();
    this.command = await this.study('command', { language: this.language });
    this.show();
    this.follow();
  }

  /** What a link says: the language, what is seen by itself, and the values of inputs. */
  private follow(): void {
    const { values, place, language } = readFragment(location.hash);
    if (place !== this.places.place) void this.places.choose(place, true);
    if (this.values.read(values)) this.change('all');
    if (language !== undefined && language !== this.chosen) void this.tell(language);
  }

  private titles(): readonly { readonly id: string; readonly key: string; readonly title: string }[] {
    return this.opened.designs.map(({ title, ...each }) => ({ ...each, title: inLanguage(title, this.language) }));
  }

  private keepLink(): void {
    const language = this.language === this.languageAsMade ? undefined : this.language;
    keepInLink({ values: this.values.overrides, place: this.places.place, language });
  }

  /** Keeps the link up to date, and simulates what was set. */
  private change(extent: 'few' | 'all'): void {
    this.keepLink();
    this.said = '';
    this.simulations.change(extent, this.values.overrides);
    this.show();
  }

  /** The first screen alone, while there is more to come. */
  private async tellFirst(): Promise<void> {
    const { language } = this;
    this.isWhole = false;
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

  /** Nothing follows a first screen that was told alone: the rest of the page is then told of the same few replications. */
  private async tellRest(): Promise<void> {
    if (!this.isWhole) await this.tell();
  }

  /** All of the page; of two that are under way the later one counts. */
  private async tell(language = this.chosen): Promise<void> {
    const { place } = this.places;
    this.chosen = language;
    const own = ++this.shownLast;
    const [page, command] = await Promise.all([
      this.study('page', { language, place }),
      this.study('command', { language }),
    ]);
    if (page === undefined || own !== this.shownLast) return;
    this.isWhole = true;
    this.language = language;
    this.command = command;
    document.documentElement.lang = language;
    this.keepLink();
    document.title = page.title;
    for (const [selector, text] of [
      ['h1', page.title],
      ['header.page .bar p', page.subtitle],
    ] as const)
      document.querySelector(selector)?.replaceChildren(text);
    this.putFirst(page.first);
    const reopen = keepOpen();
    this.folds.put(page.folds);
    this.enliven(document);
    reopen();
    this.figures.redrawAll();
    this.paper.follow();
    this.show();
  }

  private putFirst(html: string): void {
    const shown = putFirstScreen(html);
    this.putPanel();
    if (shown !== undefined) this.enliven(shown);
  }

  /** The panel stands beside the first chart, or under it where there is no room beside it. */
  private putPanel(): void {
    const first = document.querySelector('#headline .first');
    if (this.panel.parentElement !== first) first?.append(this.panel);
    const figure = document.querySelector('#headline figure');
    if (figure?.nextElementSibling !== this.legend) figure?.after(this.legend);
  }

  private enliven(below: ParentNode): void {
    void this.places.putPicker();
    this.register.put();
    this.figures.watch(below);
    const around = { study: this.study, language: () => this.language };
    addPlayers(below, this.study, around.language);
    addSearches(below, { ...around, values: () => this.simulations.shownValues, found: () => void this.tell() });
    addTools(below, { ...around, drawing: this.drawing, opened: this.opened });
  }

  private show(): void {
    const { language, opened, values, scope, simulations, command, said } = this;
    const { progress } = simulations;
    const problem = simulations.problem && inLanguage(simulations.problem, language);
    const status = shownText(simulations.shown(values.overrides), language);
    const copy = (text: string) => void this.copy(text);
    render(
      controls({
        ...{ language, values, scope, problem, progress, command, said },
        ...{ designs: this.titles(), canRun: opened.canRun, status },
        choose: (chosen) => {
          this.scope = chosen;
          this.show();
        },
        move: (input, value) => {
          values.set(input, scope, value);
          this.change('few');
        },
        reset: (input) => {
          if (input === undefined) values.resetAll();
          else values.reset(input, scope);
          this.change('all');
        },
        stop: () => simulations.stop(),
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
      this.paper.follow(true);
      this.show();
    };
    const choose = (chosen: Language) => void this.tell(chosen);
    render(languageButtons(language, choose), bar);
    render(designButtons({ designs: this.titles(), hidden: this.hidden, language, toggle }), this.legend);
  }

  private async copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.said = inLanguage(controlWords.copied, this.language);
    } catch {
      getSelection()?.selectAllChildren(this.panel.querySelector('#command') ?? this.panel);
      this.said = inLanguage(controlWords.notCopied, this.language);
    }
    this.show();
  }
}
