/** Of the whole, per halving. */
const TOLERANCE = 1e-10;
const MOST_HALVINGS = 40;

/**
 * The integral of `f` from `low` to `high` by Simpson's rule, halving where it matters (Lyness, Journal of the ACM 16,
 * 1969), to about ten digits; a jump in `f` is closed in on until it no longer counts.
 */
export function integral(f: (x: number) => number, low: number, high: number): number {
  const pieces = 16;
  const width = (high - low) / pieces;
  let sum = 0;
  for (let piece = 0; piece < pieces; piece++) {
    const from = low + piece * width;
    sum += refined(f, end(f, from), end(f, from + width / 2), end(f, from + width), MOST_HALVINGS);
  }
  return sum;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function end(f: (x: number) => number, x: number): Point {
  return { x, y: f(x) };
}

function refined(f: (x: number) => number, from: Point, middle: Point, to: Point, halvings: number): number {
  const left = end(f, (from.x + middle.x) / 2);
  const right = end(f, (middle.x + to.x) / 2);
  const whole = simpson(from, middle, to);
  const halves = simpson(from, left, middle) + simpson(middle, right, to);
  if (halvings === 0 || Math.abs(halves - whole) <= TOLERANCE * Math.abs(halves)) {
    return halves + (halves - whole) / 15;
  }
  return refined(f, from, left, middle, halvings - 1) + refined(f, middle, right, to, halvings - 1);
}

function simpson(from: Point, middle: Point, to: Point): number {
  return ((to.x - from.x) * (from.y + 4 * middle.y + to.y)) / 6;
}
