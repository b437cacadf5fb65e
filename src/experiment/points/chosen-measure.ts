/** Measures as they are asked for by name: `wait p90 at care place`, `share waiting more than 28 days at screening`. */
import type { Plan } from '../../plan/plan.ts';
import { followedSites } from '../measures/followed.ts';
import type { ExtraMeasure, MeasureId } from '../measures/register.ts';
import { familyIds } from '../measures/register.ts';
import { sites } from '../places/sites.ts';
import type { DesignResult, Measured, Unit, Where } from '../result.ts';

/** A measure at a place, which has the same name in every design. */
export interface ChosenMeasure {
  readonly measure: MeasureId;
  readonly unit: Unit;
  readonly kind: Where['kind'];
  readonly whereName: string;
  /** What replications are to be asked for, where the measure takes a parameter. */
  readonly extra: ExtraMeasure | undefined;
}

export type Choice =
  | { readonly kind: 'chosen'; readonly chosen: ChosenMeasure }
  | { readonly kind: 'unknown measure'; readonly found: string; readonly known: readonly string[] }
  /** The measure is not taken there in any of the designs, or no place is given and it is not taken of the whole chain. */
  | {
      readonly kind: 'unknown place';
      readonly measure: string;
      readonly found: string | undefined;
      readonly known: readonly string[];
    }
  /** A resource and a step have the same name. */
  | { readonly kind: 'ambiguous place'; readonly found: string; readonly known: readonly string[] };

interface Place {
  readonly kind: Where['kind'];
  readonly whereName: string;
  readonly unit: Unit;
}

/**
 * Reads `MEASURE at PLACE`, or `MEASURE` alone for the whole chain or for `usual`. A place is the key of a resource, step, end,
 * organisation or zone; where two kinds have the same key, `step intake` tells them apart.
 *
 * @param plans of all designs; a measure must be taken at the place in one of them
 * @param follows whether cases are followed, so that there are measures of those
 */
export function chooseMeasure(
  text: string,
  plans: readonly Plan[],
  { follows = false, usual }: { readonly follows?: boolean; readonly usual?: string } = {},
): Choice {
  const written = text.trim().replace(/\s+/g, ' ');
  // A measure may have " at " in its own name: the longest that is known counts.
  const cuts = [written.length, ...[...written.matchAll(/ at /g)].map(({ index }) => index).reverse()];
  for (const cut of cuts) {
    const name = written.slice(0, cut);
    const asked = measureNamed(name, plans, follows);
    if (asked === undefined) continue;
    const place = cut === written.length ? undefined : written.slice(cut + 4);
    return atPlace(name, asked, place, usual);
  }
  const ids = placesByMeasure(plans, [], follows).keys();
  const families = familyIds.map((id) => `${id} 28 days`);
  return { kind: 'unknown measure', found: written, known: [...ids, ...families] };
}

interface Asked {
  readonly measure: MeasureId;
  readonly extra: ExtraMeasure | undefined;
  readonly places: readonly Place[];
}

function measureNamed(name: string, plans: readonly Plan[], follows: boolean): Asked | undefined {
  const extra = extraNamed(name);
  const found = [...placesByMeasure(plans, extra === undefined ? [] : [extra], follows)].find(([id]) => id === name);
  return found && { measure: found[0], extra, places: found[1] };
}

/** A measure with its parameter in days, as in its id. */
function extraNamed(name: string): ExtraMeasure | undefined {
  for (const measure of familyIds) {
    const parameter = name.startsWith(`${measure} `) ? name.slice(measure.length + 1) : '';
    const days = /^(\d+(?:\.\d+)?) days$/.exec(parameter)?.[1];
    if (days !== undefined && String(Number(days)) === days) return { measure, days: Number(days) };
  }
  return undefined;
}

/** Everything that is measured in any of the designs, in the order in which it is told. */
function placesByMeasure(
  plans: readonly Plan[],
  extra: readonly ExtraMeasure[],
  follows: boolean,
): ReadonlyMap<MeasureId, readonly Place[]> {
  const found = new Map<MeasureId, Map<string, Place>>();
  for (const plan of plans) {
    for (const { measure, where, whereName } of [...sites(plan, extra), ...(follows ? followedSites(plan) : [])]) {
      const places = found.get(measure.id) ?? new Map<string, Place>();
      const { kind } = where;
      places.set(`${kind} ${whereName}`, { kind, whereName, unit: measure.unit });
      found.set(measure.id, places);
    }
  }
  return new Map([...found].map(([id, places]) => [id, [...places.values()]]));
}

function atPlace(
  name: string,
  { measure, extra, places }: Asked,
  place: string | undefined,
  usual: string | undefined,
): Choice {
  const wanted = place ?? usual;
  const named = places.filter(({ kind, whereName }) =>
    wanted === undefined ? kind === 'chain' : whereName === wanted || `${kind} ${whereName}` === wanted,
  );
  // What is not taken at the usual place may be one of the whole chain, such as what it costs.
  const fits = named.length === 0 && place === undefined ? places.filter(({ kind }) => kind === 'chain') : named;
  const [only, another] = fits;
  if (only === undefined) {
    const known = [...new Set(places.map(({ whereName }) => whereName))];
    return { kind: 'unknown place', measure: name, found: wanted, known };
  }
  if (another !== undefined) {
    const known = fits.map(({ kind, whereName }) => `${kind} ${whereName}`);
    return { kind: 'ambiguous place', found: only.whereName, known };
  }
  return { kind: 'chosen', chosen: { measure, extra, ...only } };
}

/** What a design has of it; undefined where it does not have the place. */
export function chosenIn(
  { measures }: Pick<DesignResult, 'measures'>,
  { measure, kind, whereName }: ChosenMeasure,
): Measured | undefined {
  return measures.find((each) => each.measure === measure && each.where.kind === kind && each.whereName === whereName);
}
