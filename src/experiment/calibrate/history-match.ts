/**
 * History matching: which settings of the inputs agree with observed figures, in waves that close in on them (Craig, Goldstein,
 * Seheult and Smith, 1997; Vernon, Goldstein and Bower, Bayesian Analysis 5, 2010; Andrianakis and others, PLOS Computational
 * Biology 11, 2015). How implausible a setting is, is the largest distance of a figure from what an emulator expects there, in
 * spreads of single runs. From which distance on it is ruled out is not taken from a rule of three standard deviations but
 * from the runs themselves: each is one period that might have been, and takes the place of the observed figures while the
 * emulator is learnt from all others. So figures that go together count as they go together, and what the emulator misses counts.
 */
import type { Stream } from '../../random/stream.ts';
import { element } from '../element.ts';
import { latinHypercube, streamBeside } from '../points/latin-hypercube.ts';
import type { Axis } from '../uncertainty/axis.ts';
import { partOfRange } from '../uncertainty/axis.ts';
import type { Box } from './emulator.ts';
import { Emulator, termsAt, termsOf } from './emulator.ts';

/** One run at each place: the figures in it, undefined where it cannot be. Runs are told apart by their number, from 0. */
export type Runs = (
  places: readonly (readonly number[])[],
  firstNumber: number,
) => Promise<readonly (readonly (number | undefined)[] | undefined)[]>;

export interface Matching {
  /** Told by their parts of the range, from 0 to 1. */
  readonly axes: readonly Axis[];
  readonly observed: readonly number[];
  readonly runs: Runs;
  readonly seed: string;
  /** That may be simulated in all. */
  readonly budget: number;
}

export interface Matched {
  /** Places that agree, spread evenly over all that do; empty where none does. Whole values are where they come down. */
  readonly agreeing: readonly (readonly number[])[];
  /** Between which all that agrees lies, by input; undefined where nothing does. */
  readonly ends: Box | undefined;
  /** By wave: the part of the ranges that was left after it, as far as it can be said. */
  readonly left: readonly number[];
  readonly simulated: number;
  /** Places that cannot be. */
  readonly impossible: number;
  /** Figures that too few runs saw to be of use. */
  readonly unseen: readonly number[];
  /** Where nothing agrees: the figure that is in the way of most places. */
  readonly obstacle: number | undefined;
}

/** Runs are shared out evenly over so many waves. */
export const waves = 3;
/**
 * The truth is ruled out by the first waves in at most 1 of 200 cases each, and by the last in at most 4 of 100: together in
 * at most 5 of 100.
 */
const kept = [0.995, 0.995, 0.96] as const;
/** Fewer runs for each coefficient of an emulator teach it nothing. */
const runsPerTerm = 4;
/** A figure that more of the runs did not see is left out. */
const mostUnseen = 0.1;
/** Places that are looked at by emulators, at most, to find those that agree. */
const candidates = 40_000;
/** So many that agree are enough to know the ends of their ranges. */
const enough = 500;

export function fewestRuns(inputs: number): number {
  return waves * Math.max(50, runsPerTerm * termsOf(inputs));
}

/** What rules places out after a wave: the figures that are too far off there; of those only the first, where that is enough. */
type Test = (point: readonly number[], onlyFirst: boolean) => readonly number[];

export async function historyMatch({ axes, observed, runs, seed, budget }: Matching): Promise<Matched> {
  const each = Math.floor(budget / waves);
  const tests: Test[] = [];
  const left: number[] = [];
  let box: Box = { low: axes.map(() => 0), high: axes.map(() => 1) };
  let places: readonly (readonly number[])[] = latinHypercube(seed, 'calibration', axes, each).map((point) =>
    comeDown(axes, point),
  );
  let [simulated, impossible] = [0, 0];
  let unseen: readonly number[] = [];
  let region: Region = { agreeing: places, box, part: 1, obstacle: undefined };
  for (let wave = 0; wave < waves; wave++) {
    const found = await runs(places, simulated);
    simulated += places.length;
    const possible = places.flatMap((place, i) => {
      const values = found[i];
      return values === undefined ? [] : [{ place, values }];
    });
    impossible += places.length - possible.length;
    if (possible.length < termsOf(axes.length) + 2) break;
    const used = observed.flatMap((_, figure) => {
      const missed = possible.filter(({ values }) => values[figure] === undefined).length;
      return missed > mostUnseen * possible.length ? [] : [figure];
    });
    unseen = observed.flatMap((_, figure) => (used.includes(figure) ? [] : [figure]));
    tests.push(testOf(possible, used, observed, box, element(kept, wave)));
    const stream = streamBeside(seed, `calibration wave ${wave + 1}`);
    region = search(axes, tests, box, stream);
    left.push(region.part * volumeOf(box));
    if (region.agreeing.length === 0) break;
    box = boxAround(region.agreeing);
    places = evenly(region.agreeing, each, stream);
  }
  const { agreeing, obstacle } = region;
  const ends = agreeing.length === 0 ? undefined : endsOf(axes, tests, region, streamBeside(seed, 'calibration ends'));
  return { agreeing, ends, left, simulated, impossible, unseen, obstacle };
}

interface Possible {
  readonly place: readonly number[];
  readonly values: readonly (number | undefined)[];
}

function testOf(
  possible: readonly Possible[],
  used: readonly number[],
  observed: readonly number[],
  box: Box,
  share: number,
): Test {
  const points = possible.map(({ place }) => place);
  const emulators = used.map((figure) => ({
    figure,
    emulator: new Emulator(
      points,
      possible.map(({ values }) => values[figure]),
      box,
    ),
  }));
  const farthest = points
    .map((_, i) => Math.max(0, ...emulators.map(({ emulator }) => element(emulator.leftOut, i))))
    .sort((a, b) => a - b);
  const rank = Math.min(farthest.length, Math.ceil(share * (farthest.length + 1)));
  const limit = element(farthest, rank - 1);
  return (point, onlyFirst) => {
    const terms = termsAt(point, box);
    const found: number[] = [];
    for (const { figure, emulator } of emulators) {
      if (emulator.distance(terms, element(observed, figure)) > limit) found.push(figure);
      if (onlyFirst && found.length > 0) return found;
    }
    return found;
  };
}

interface Region {
  readonly agreeing: readonly (readonly number[])[];
  /** In which places were looked at. */
  readonly box: Box;
  /** Of the places in the box that were looked at. */
  readonly part: number;
  readonly obstacle: number | undefined;
}

/** Looks at places spread evenly over a box. */
function search(axes: readonly Axis[], tests: readonly Test[], box: Box, stream: Stream): Region {
  const agreeing: (readonly number[])[] = [];
  const draw = () =>
    comeDown(
      axes,
      axes.map((_, i) => element(box.low, i) + stream.next() * (element(box.high, i) - element(box.low, i))),
    );
  let looked = 0;
  while (looked < candidates && agreeing.length < enough) {
    looked++;
    const point = draw();
    // The last wave knows best, and rules out most.
    if (tests.every((_, i) => element(tests, tests.length - 1 - i)(point, true).length === 0)) agreeing.push(point);
  }
  const obstacle = agreeing.length === 0 ? mostInTheWay(tests, Array.from({ length: enough }, draw)) : undefined;
  return { agreeing, box, part: agreeing.length / looked, obstacle };
}

function mostInTheWay(tests: readonly Test[], points: readonly (readonly number[])[]): number | undefined {
  const counts = new Map<number, number>();
  for (const point of points) {
    for (const figure of tests.at(-1)?.(point, false) ?? []) counts.set(figure, (counts.get(figure) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0];
}

/** Tries at each end of each input. */
const triesAtEnd = 300;

/**
 * Of places drawn at random the outermost still lies inside the ends: so places that agree are moved out beyond it, one input at
 * a time, for as long as some of them still do.
 */
function endsOf(axes: readonly Axis[], tests: readonly Test[], { agreeing, box }: Region, stream: Stream): Box {
  const agrees = (point: readonly number[]) => tests.every((test) => test(point, true).length === 0);
  const endAt = (i: number, side: 'low' | 'high') => {
    const at = agreeing.map((place) => element(place, i));
    let end = side === 'low' ? Math.min(...at) : Math.max(...at);
    for (let tried = 0; tried < triesAtEnd; tried++) {
      const beyond = end + stream.next() * (element(box[side], i) - end);
      const place = element(agreeing, Math.floor(stream.next() * agreeing.length));
      const moved = place.map((value, other) => (other === i ? beyond : value));
      // Of whole values every one has been drawn many times.
      if (axes[i]?.values === undefined && agrees(moved)) end = beyond;
    }
    return end;
  };
  return { low: axes.map((_, i) => endAt(i, 'low')), high: axes.map((_, i) => endAt(i, 'high')) };
}

/** Where a place comes down, if only some values can be. */
function comeDown(axes: readonly Axis[], point: readonly number[]): readonly number[] {
  return axes.map((axis, i) => partOfRange(axis, element(point, i)));
}

/** A tenth wider on each side than what was found: the outermost place is seldom among those that were looked at. */
function boxAround(places: readonly (readonly number[])[]): Box {
  const ends = (places[0] ?? []).map((_, i) => {
    const at = places.map((place) => element(place, i));
    const [low, high] = [Math.min(...at), Math.max(...at)];
    const room = Math.max((high - low) / 10, 1e-3);
    return { low: Math.max(0, low - room), high: Math.min(1, high + room) };
  });
  return { low: ends.map(({ low }) => low), high: ends.map(({ high }) => high) };
}

function volumeOf({ low, high }: Box): number {
  return high.reduce((product, end, i) => product * (end - element(low, i)), 1);
}

/** So many of the places, in turn from the beginning again where there are fewer. */
function evenly(places: readonly (readonly number[])[], count: number, stream: Stream): readonly (readonly number[])[] {
  const start = Math.floor(stream.next() * places.length);
  const step = places.length > count ? places.length / count : 1;
  return Array.from({ length: count }, (_, i) => element(places, (start + Math.floor(i * step)) % places.length));
}
