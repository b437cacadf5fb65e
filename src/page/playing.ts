/** Cases as dots that move through the picture of a chain: to explain, not to prove. */
import { fill, inLanguage, type Language } from '../language/text.ts';
import { day, minute } from '../plan/units.ts';
import { instantInWords } from '../report/dates/date-in-words.ts';
import { durationText } from '../report/figures/duration.ts';
import { formatNumber } from '../report/figures/number-format.ts';
import { controlWords as words } from '../report/words/controls.ts';
import type { Asking } from './calls.ts';
import type { Recording } from './happenings.ts';
import { happenings, speedAtFirst, speeds } from './happenings.ts';
import type { StudyCalls } from './study-worker.ts';

/** Seconds that a dot takes from one place to the next. */
const flight = 0.6;
/** Dots that are drawn of one list at most; a number says how many more there are. */
const mostInLine = 60;
const radius = 3;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Dot {
  place: string;
  before: string;
  /** The day on which it came to its place. */
  since: number;
  state: 'moving' | 'waiting' | 'at work';
}

/** Puts a button for it under each picture of a chain. */
export function addPlayers(below: ParentNode, study: Asking<StudyCalls>, language: () => Language): void {
  for (const figure of below.querySelectorAll('figure.chain:not(:has(.play))')) {
    const svg = figure.querySelector('svg');
    if (svg === null) continue;
    const panel = document.createElement('div');
    panel.className = 'play tools';
    const start = button(inLanguage(words.play, language()), () => {
      // One that is disabled loses the focus.
      if (start.ariaDisabled === 'true') return;
      start.ariaDisabled = 'true';
      void study('play', { name: figure.getAttribute('data-chain') ?? '', language: language() }).then((recording) => {
        const hasFocus = panel.contains(document.activeElement);
        panel.replaceChildren();
        if (recording === undefined) return;
        new Player(figure, svg, panel, recording, language());
        if (hasFocus) panel.querySelector('button')?.focus({ preventScroll: true });
      });
    });
    panel.append(start);
    figure.querySelector('figcaption')?.before(panel);
  }
}

function button(text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}

class Player {
  private readonly svg: SVGSVGElement;
  private readonly canvas = document.createElement('canvas');
  private readonly recording: Recording;
  private readonly language: Language;
  private readonly places = new Map<string, Place>();
  private readonly dots = new Map<number, Dot>();
  private readonly date = document.createElement('output');
  private readonly toggle: HTMLButtonElement;
  /** Those who want less motion see the dots where they are, twice a second, and not on their way. */
  private readonly isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  /** Days of the model in a second. */
  private speed: number;
  private now: number;
  private next = 0;
  private last = 0;
  private isPlaying = false;

  constructor(figure: Element, svg: SVGSVGElement, panel: Element, recording: Recording, language: Language) {
    this.svg = svg;
    this.recording = recording;
    this.language = language;
    this.now = recording.from;
    this.toggle = button(inLanguage(words.pause, language), () => this.play(!this.isPlaying));
    const speed = document.createElement('input');
    speed.type = 'range';
    const first = speedAtFirst((recording.until - recording.from) * day);
    this.speed = (speeds[first] ?? day) / day;
    [speed.min, speed.max, speed.value] = ['0', String(speeds.length - 1), String(first)];
    speed.setAttribute('aria-label', inLanguage(words.speed, language));
    const pace = document.createElement('span');
    const tell = () => {
      const ofModel = speeds[Number(speed.value)] ?? day;
      this.speed = ofModel / day;
      pace.textContent = fill(words.timeASecond, language, { time: durationText(ofModel, language) });
      speed.setAttribute('aria-valuetext', pace.textContent);
    };
    speed.addEventListener('input', tell);
    tell();
    const intro = document.createElement('p');
    intro.className = 'small quiet';
    intro.textContent = inLanguage(words.playIntro, language);
    panel.append(this.toggle, speed, pace, this.date, intro);
    this.canvas.className = 'dots';
    this.canvas.setAttribute('aria-hidden', 'true');
    const picture = figure.querySelector('.picture');
    picture?.append(this.canvas);
    for (const frame of svg.querySelectorAll<SVGRectElement>('rect[data-node]')) {
      this.places.set(frame.getAttribute('data-node') ?? '', placeOf(frame, svg));
    }
    this.play(true);
  }

  private play(isPlaying: boolean): void {
    this.isPlaying = isPlaying;
    this.toggle.textContent = inLanguage(words[isPlaying ? 'pause' : 'play'], this.language);
    this.last = 0;
    if (isPlaying) requestAnimationFrame((time) => this.frame(time));
  }

  private frame(time: number): void {
    if (!(this.isPlaying && this.canvas.isConnected)) return;
    const passed = this.last === 0 ? 0 : Math.min(0.25, (time - this.last) / 1000);
    if (!this.isCalm || this.last === 0 || time - this.last >= 500) {
      this.now += (this.isCalm ? (this.last === 0 ? 0 : 0.5) : passed) * this.speed;
      this.last = time;
      if (this.now >= this.recording.until) this.again();
      this.follow();
      this.draw();
    }
    requestAnimationFrame((later) => this.frame(later));
  }

  /** From the beginning. */
  private again(): void {
    this.now = this.recording.from;
    this.next = 0;
    this.dots.clear();
  }

  /** What has happened until now. */
  private follow(): void {
    const { at, item, kind, index } = this.recording;
    for (; this.next < at.length && (at[this.next] ?? 0) <= this.now; this.next++) {
      const which = item[this.next] ?? 0;
      const since = at[this.next] ?? 0;
      const where = index[this.next] ?? 0;
      const happening = happenings[kind[this.next] ?? 0];
      const dot = this.dots.get(which);
      if (happening === 'arrived') {
        const place = `arrival ${where}`;
        this.dots.set(which, { place, before: place, since, state: 'moving' });
      } else if (dot !== undefined && (happening === 'entered' || happening === 'ended')) {
        const place = `${happening === 'entered' ? 'step' : 'end'} ${where}`;
        this.dots.set(which, { place, before: dot.place, since, state: 'moving' });
      } else if (dot !== undefined) dot.state = happening === 'waiting' ? 'waiting' : 'at work';
    }
  }

  private draw(): void {
    const context = this.cleared();
    if (context === null) return;
    const look = getComputedStyle(this.canvas);
    const inLine = new Map<string, number>();
    for (const [item, dot] of this.dots) {
      const part = this.isCalm ? 1 : (this.now - dot.since) / (flight * this.speed);
      const isThere = part >= 1;
      if (isThere && dot.place.startsWith('end')) this.dots.delete(item);
      if (isThere && !dot.place.startsWith('step')) continue;
      const line = `${dot.place} ${dot.state}`;
      const nth = inLine.get(line) ?? 0;
      if (isThere) inLine.set(line, nth + 1);
      const at = nth < mostInLine ? this.spotOf(dot, nth, isThere ? 1 : part) : undefined;
      if (at === undefined) continue;
      context.beginPath();
      context.arc(at[0], at[1], radius, 0, 2 * Math.PI);
      context.fillStyle = look.getPropertyValue(dot.state === 'waiting' ? '--jams' : '--link');
      context.fill();
    }
    this.drawCounts(context, inLine, look.getPropertyValue('--jams'));
    // The hour too, where a reader can follow it.
    const at = this.speed < 0.5 ? Math.floor((this.now * day) / minute) * minute : Math.floor(this.now) * day;
    this.date.textContent = instantInWords(this.recording.start, at, this.language);
  }

  /** How many wait where not all of them are drawn. */
  private drawCounts(context: CanvasRenderingContext2D, inLine: ReadonlyMap<string, number>, colour: string): void {
    context.fillStyle = colour;
    context.font = 'bold 11px sans-serif';
    for (const [line, count] of inLine) {
      const place = this.places.get(line.replace(/ waiting$/, ''));
      if (place === undefined || count <= mostInLine) continue;
      context.fillText(formatNumber(count, 0, this.language), place.x - 34, place.y - 8);
    }
  }

  /** In the units of the picture, and as large as that is shown. */
  private cleared(): CanvasRenderingContext2D | null {
    const { clientWidth: width, clientHeight: height } = this.svg;
    const density = Math.min(2, devicePixelRatio);
    if (this.canvas.width !== Math.round(width * density)) {
      this.canvas.width = Math.round(width * density);
      this.canvas.height = Math.round(height * density);
      this.canvas.style.width = `${width}px`;
      this.canvas.style.height = `${height}px`;
    }
    const context = this.canvas.getContext('2d');
    const scale = (width / Number(this.svg.getAttribute('width') ?? width)) * density;
    context?.setTransform(scale, 0, 0, scale, 0, 0);
    context?.clearRect(0, 0, this.canvas.width / scale, this.canvas.height / scale);
    return context;
  }

  /** @param part of the way from the place before, from 0 to 1 */
  private spotOf(dot: Dot, nth: number, part: number): readonly [number, number] | undefined {
    const place = this.places.get(dot.place);
    const before = this.places.get(dot.before) ?? place;
    if (place === undefined || before === undefined) return undefined;
    const [x, y] = spot(place, dot.state, nth);
    const eased = part * part * (3 - 2 * part);
    const fromX = before.x + before.width;
    const fromY = before.y + before.height / 2;
    return [fromX + (x - fromX) * eased, fromY + (y - fromY) * eased];
  }
}

/** Who waits stands before the box, in columns away from it; who is being worked for stands in it. */
function spot({ x, y, width, height }: Place, state: Dot['state'], nth: number): readonly [number, number] {
  const gap = 2 * radius + 1;
  if (state === 'waiting') {
    const rows = Math.max(1, Math.floor(height / gap));
    return [x - gap - Math.floor(nth / rows) * gap, y + radius + (nth % rows) * gap];
  }
  const columns = Math.max(1, Math.floor((width - 8) / gap));
  return [x + 4 + radius + (nth % columns) * gap, y + height - 4 - radius - Math.floor(nth / columns) * gap];
}

/** In the units of the picture. */
function placeOf(frame: SVGRectElement, svg: SVGSVGElement): Place {
  const box = frame.getBBox();
  const matrix = svg
    .getScreenCTM()
    ?.inverse()
    .multiply(frame.getScreenCTM() ?? new DOMMatrix());
  const [dx, dy] = matrix === undefined ? [0, 0] : [matrix.e, matrix.f];
  return { x: box.x + dx, y: box.y + dy, width: box.width, height: box.height };
}
