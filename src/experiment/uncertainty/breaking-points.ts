import { element } from '../element.ts';
import type { Axis } from './axis.ts';
import type { Outcome, Setting } from './probe.ts';
import { meanOf } from './probe.ts';

/** What a verdict may turn over on: where a design jams first, if at all, or which of two designs has more of the measure. */
export type Question = { readonly kind: 'jams at'; readonly design: number } | { readonly kind: 'more in the other' };

/**
 * To `jams at`: the place that jams first, by its key, or nowhere. To `more in the other`: yes, no, or the same where the two
 * designs have exactly as much.
 */
export type Answer =
  | { readonly kind: 'place'; readonly place: string }
  | { readonly kind: 'nowhere' | 'yes' | 'no' | 'same' };

/** Where one input turns a verdict over while all others have the values of the file. */
export interface BreakingPoint {
  readonly input: number;
  readonly question: Question;
  /** The answer at the value of the file, and the one beyond the turn. */
  readonly before: Answer;
  readonly after: Answer;
  readonly end: 'low' | 'high';
  /** Places on the axis, as parts of the range: the last found with the verdict as it stands, and the first with the other. */
  readonly between: readonly [number, number];
}

export interface BreakingPoints {
  readonly found: readonly BreakingPoint[];
  /** Ends of ranges that cannot be, or at which nothing is reported: nothing is known of the way there. */
  readonly unknown: readonly { readonly input: number; readonly end: 'low' | 'high' }[];
  /** Turns between the value of the file and an end that were not traced, as the budget was used up. */
  readonly untraced: readonly { readonly input: number; readonly question: Question; readonly end: 'low' | 'high' }[];
}

/** Outcomes with one input at an end of its range; undefined where that cannot be. */
export interface Ends {
  readonly low: Outcome | undefined;
  readonly high: Outcome | undefined;
}

/** A range is halved until the turn is known to within one of so many parts of it. */
const parts = 64;

interface Search {
  readonly axes: readonly Axis[];
  /** Where the value of the file lies, as a part of the range. */
  readonly stands: readonly number[];
  readonly questions: readonly Question[];
  readonly base: Outcome;
  /** By input. */
  readonly ends: readonly Ends[];
  /** Undefined where the setting cannot be. */
  readonly attempt: (setting: Setting) => Promise<Outcome | undefined>;
  /** Settings that may be tried. */
  readonly budget: number;
}

/**
 * Halves the way from the value of the file to each end of a range at which a verdict is another, one input at a time. It finds a
 * turn where there is one between the two, and one of them where there are several; a verdict that turns over and back again before
 * the end is not seen.
 */
export async function breakingPoints(search: Search): Promise<BreakingPoints> {
  const { axes, questions, base, ends, budget } = search;
  const found: BreakingPoint[] = [];
  const unknown: { input: number; end: 'low' | 'high' }[] = [];
  const untraced: { input: number; question: Question; end: 'low' | 'high' }[] = [];
  let left = budget;
  for (const input of axes.keys()) {
    for (const end of ['low', 'high'] as const) {
      const there = element(ends, input)[end];
      const seen = new Map<number, Outcome | undefined>();
      if (there === undefined || questions.some((question) => answer(question, there) === undefined)) {
        unknown.push({ input, end });
      }
      for (const question of questions) {
        const before = answer(question, base);
        const after = there && answer(question, there);
        if (before === undefined || after === undefined || isSame(before, after)) continue;
        const between = await halved(search, input, end, async (step) => {
          if (seen.has(step)) return seen.get(step);
          if (left <= 0) return 'used up';
          left--;
          const outcome = await search.attempt(settingAt(axes, input, step));
          seen.set(step, outcome);
          return outcome;
        })(question);
        if (between === undefined) untraced.push({ input, question, end });
        else found.push({ input, question, end, before, after, between });
      }
    }
  }
  return { found, unknown, untraced };
}

/** Undefined where the measure is not told. */
export function answer(question: Question, outcome: Outcome): Answer | undefined {
  if (question.kind === 'jams at') {
    const place = outcome.jams[question.design];
    return place === undefined ? { kind: 'nowhere' } : { kind: 'place', place };
  }
  const mean = meanOf(outcome);
  if (mean === undefined) return undefined;
  return { kind: mean === 0 ? 'same' : mean > 0 ? 'yes' : 'no' };
}

function isSame(one: Answer, other: Answer): boolean {
  return one.kind === other.kind && (one.kind !== 'place' || (other.kind === 'place' && one.place === other.place));
}

/** Steps along an axis: whole ones from value to value where it has so many, else parts of the range. */
function stepsOf({ values }: Axis): number {
  return values === undefined ? parts : values - 1;
}

function settingAt(axes: readonly Axis[], input: number, step: number): Setting {
  const axis = element(axes, input);
  const at = axis.values === undefined ? step / parts : (step + 0.5) / axis.values;
  return axes.map((_, i) => (i === input ? at : undefined));
}

type Attempt = (step: number) => Promise<Outcome | 'used up' | undefined>;

function halved({ axes, stands, base }: Search, input: number, end: 'low' | 'high', attempt: Attempt) {
  const axis = element(axes, input);
  const steps = stepsOf(axis);
  return async (question: Question): Promise<readonly [number, number] | undefined> => {
    const before = answer(question, base);
    let as = element(stands, input) * steps;
    let turned = end === 'low' ? 0 : steps;
    if (axis.values !== undefined) as = Math.round(as);
    while (Math.abs(turned - as) > 1) {
      const middle = axis.values === undefined ? (as + turned) / 2 : Math.floor((as + turned) / 2);
      const outcome = await attempt(middle);
      if (outcome === 'used up') return undefined;
      // What cannot be, or tells nothing, is passed over towards the side that is known to be turned.
      const is = outcome && answer(question, outcome);
      if (is === undefined || (before !== undefined && isSame(is, before))) as = middle;
      else turned = middle;
    }
    return [as / steps, turned / steps];
  };
}
