/** What a sweep measures where it is not told: lists and waits where its inputs have their say, and where it jams. */
import type { Plan } from '../../plan/plan.ts';
import type { ChosenMeasure } from '../points/chosen-measure.ts';
import { chooseMeasure } from '../points/chosen-measure.ts';
import type { ScenariosAt } from '../points/scenarios-at.ts';
import type { Comparison } from '../result.ts';
import type { Point } from './points.ts';
import { grid, gridSize, overridesAt } from './points.ts';
import type { SweptInput } from './swept-input.ts';

const atPlaces = ['waiting at end', 'wait p90'];
/** Where the period is itself what is looked at: it may end after closing time, when nobody waits whatever went before. */
const atPlacesUntilEmpty = ['wait p90', 'waiting at end'];
/** Where a place is short in a part of the run only, so that its list may be gone in the end. */
const atPlacesForAWhile = ['longest list', 'wait p90'];
const ofChain = ['gave up'];
const mostPlaces = 3;

/**
 * Of the places to which the inputs give another capacity, and of the worst place of each design: how many wait at the end (or
 * at most, where it is short for a while only), and how long 9 in 10 wait at most; and how many give up, wherever that can happen.
 *
 * @param asItStands at the values of the files
 * @param touched keys of resources, as `touchedPlaces` gives them
 */
export function usualMeasures({ designs }: Comparison, touched: readonly string[]): readonly ChosenMeasure[] {
  const plans = designs.map(({ plan }) => plan);
  const worst = designs.flatMap(({ verdicts: [first], plan }) => plan.resources[first?.resource ?? -1]?.name ?? []);
  const places = [...new Set([...touched, ...worst])].slice(0, mostPlaces);
  const forAWhile = designs.some(({ verdicts: [first], plan: { period } }) => {
    return first?.kind === 'short' && first.until < period.horizon;
  });
  const untilEmpty = plans.some(({ period }) => period.untilEmpty === true);
  const ids = untilEmpty ? atPlacesUntilEmpty : forAWhile ? atPlacesForAWhile : atPlaces;
  const asked = [...places.flatMap((place) => ids.map((id) => `${id} at resource ${place}`)), ...ofChain];
  return asked.flatMap((text) => {
    const choice = chooseMeasure(text, plans);
    return choice.kind === 'chosen' ? [choice.chosen] : [];
  });
}

/** Where the corners of a grid are tried beforehand: each takes as long as reading the files. */
const mostCorners = 16;

/**
 * Resources to which the inputs give another capacity, by what the designs are at the ends of their ranges.
 *
 * @throws ValuesWrong where the scenarios are wrong there
 */
export function touchedBy(inputs: readonly SweptInput[], at: ScenariosAt): readonly string[] {
  const [first = [], ...others] = corners(inputs).map((point) =>
    at(overridesAt(inputs, point)).map(({ plan }) => plan),
  );
  return [...new Set(others.flatMap((other) => touchedPlaces(first, other)))];
}

/** The ends of all inputs with each other, or those of each input alone where that would be many. */
function corners(inputs: readonly SweptInput[]): readonly Point[] {
  const ends = inputs.map((input) => ({ ...input, values: [...new Set([input.low, input.high])] }));
  if (gridSize(ends) <= mostCorners) return grid(ends);
  return [ends.map(({ low }) => low), ends.map(({ high }) => high)];
}

/** Resources whose capacity is not the same in two versions of the same designs. */
export function touchedPlaces(before: readonly Plan[], after: readonly Plan[]): readonly string[] {
  return before.flatMap(({ resources }, design) =>
    resources
      .filter(({ name, capacity }) => {
        const other = after[design]?.resources.find((each) => each.name === name);
        return other !== undefined && JSON.stringify(other.capacity) !== JSON.stringify(capacity);
      })
      .map(({ name }) => name),
  );
}
