/** Measures as they are asked for by name: `wait p90 at care place`, `share waiting more than 28 days at screening`. */
import type { Text } from '../../language/text.ts';
import type { Named, Plan } from '../../plan/plan.ts';
import { zonesOf } from '../../plan/rules.ts';
import { followedSites } from '../measures/followed.ts';
import type { ExtraMeasure, MeasureId } from '../measures/register.ts';
import { familyIds } from '../measures/register.ts';
import { sites } from '../places/sites.ts';
import type { DesignResult, Measured, Unit, Where } from '../result.ts';
import { notFollowed, whyNotMeasured, whyNotMeasuredThere } from './not-measured.ts';

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
  | {
      readonly kind: 'unknown measure';
      readonly found: string;
      readonly known: readonly string[];
      /** Where it is a measure, but none of the designs has anything that it counts. */
      readonly because: Text | undefined;
    }
  /** The measure is not taken there in any of the designs, or no place is given and it is not taken of the whole chain. */
  | {
      readonly kind: 'unknown place';
      readonly measure: string;
      readonly found: string | undefined;
      readonly known: readonly string[];
      /** What reports call those, in lower case. */
      readonly titles: readonly string[];
      /** As it would be taken there, had a design such a place; undefined where it is of nothing but the whole chain. */
      readonly absent: ChosenMeasure | undefined;
      /** Where the designs have the place, but nothing there that the measure counts. */
      readonly because: Text | undefined;
    }
  /** A resource and a step have the same name. */
  | { readonly kind: 'ambiguous place'; readonly found: string; readonly known: readonly string[] };

interface Place {
  readonly kind: Where['kind'];
  readonly whereName: string;
  readonly unit: Unit;
  /** What the scenarios call it, in lower case. */
  readonly titles: ReadonlySet<string>;
}

export interface ChoiceOptions {
  /** Whether cases are followed, so that there are measures of those. */
  readonly follows?: boolean;
  /** The place that is meant where none is given. */
  readonly usual?: string;
  /** Measures that people call so, besides by their ids; the first that is taken at the place counts. */
  readonly called?: (name: string) => readonly string[];
}

/**
 * Reads `MEASURE at PLACE`, or `MEASURE` alone for the whole chain or for `usual`. A place is the key of a resource, step, end,
 * organisation or zone, or else its title; where two kinds have the same key, `step intake` tells them apart.
 *
 * @param plans of all designs; a measure must be taken at the place in one of them
 */
export function chooseMeasure(text: string, plans: readonly Plan[], options: ChoiceOptions = {}): Choice {
  const written = text.trim().replace(/\s+/g, ' ');
  // A measure may have " at " in its own name: the longest that is known counts.
  const cuts = [written.length, ...[...written.matchAll(/ at /g)].map(({ index }) => index).reverse()];
  for (const cut of cuts) {
    const name = written.slice(0, cut);
    const place = cut === written.length ? undefined : written.slice(cut + 4);
    const choice = chooseAt(name, place, plans, options);
    if (choice.kind !== 'unknown measure' || choice.because !== undefined) return choice;
  }
  return unknownMeasure(written, plans, options);
}

/** The same of a measure and a place that stand apart; without a place of the whole chain, or of `usual`. */
export function chooseAt(
  name: string,
  place: string | undefined,
  plans: readonly Plan[],
  options: ChoiceOptions = {},
): Choice {
  const { follows = false, usual, called } = options;
  const choices = [name, ...(called?.(name) ?? [])].flatMap((id): readonly Choice[] => {
    const asked = measureNamed(id, plans, follows);
    return asked === undefined ? [] : [atPlace(id, asked, place, usual, (at) => isPlace(at, plans))];
  });
  const found = choices.find(({ kind }) => kind === 'chosen') ?? choices[0];
  return found ?? unknownMeasure(name, plans, options);
}

function unknownMeasure(found: string, plans: readonly Plan[], { follows = false, called }: ChoiceOptions): Choice {
  const ids = placesByMeasure(plans, [], follows).keys();
  const families = familyIds.map((id) => `${id} 28 days`);
  const meant = [found, ...(called?.(found) ?? [])].filter((id) => follows || !id.startsWith('followed '));
  const isOfSeveral = !follows && [...placesByMeasure(plans, [], true).keys()].some((id) => id === found);
  const because = isOfSeveral ? notFollowed : meant.map(whyNotMeasured).find((why) => why !== undefined);
  return { kind: 'unknown measure', found, known: [...ids, ...families], because };
}

/** Whether anything at all is measured there. */
function isPlace(wanted: string, plans: readonly Plan[]): boolean {
  return [...placesByMeasure(plans, [], false).values()].flat().some((place) => isCalled(place, wanted));
}

function isCalled({ kind, whereName, titles }: Place, wanted: string): boolean {
  return whereName === wanted || `${kind} ${whereName}` === wanted || titles.has(wanted.toLowerCase());
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

/** Everything that is measured in any of the designs, in the order in which it is reported. */
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
      const titles = new Set([...titlesOf(plan, where), ...(places.get(`${kind} ${whereName}`)?.titles ?? [])]);
      places.set(`${kind} ${whereName}`, { kind, whereName, unit: measure.unit, titles });
      found.set(measure.id, places);
    }
  }
  return new Map([...found].map(([id, places]) => [id, [...places.values()]]));
}

/** In lower case. */
function titlesOf(plan: Plan, where: Where): readonly string[] {
  const title = thingAt(plan, where)?.title;
  return title === undefined ? [] : [title.en.toLowerCase(), title.nl.toLowerCase()];
}

function thingAt(plan: Plan, where: Where): Named | undefined {
  switch (where.kind) {
    case 'organisation':
      return plan.organisations[where.index];
    case 'resource':
      return plan.resources[where.index];
    case 'step':
      return plan.steps[where.index];
    case 'end':
      return plan.ends[where.index];
    case 'zone':
      return zonesOf(plan)[where.index];
    default:
      return undefined;
  }
}

/** Who did not get a turn: with more or less of one place, those of another tell nothing. */
const ofLists: ReadonlySet<string> = new Set(['gave up', 'moved on', 'refused', 'balked', 'diverted', 'reassessed']);

function atPlace(
  name: string,
  { measure, extra, places }: Asked,
  place: string | undefined,
  usual: string | undefined,
  exists: (place: string) => boolean,
): Choice {
  const wanted = place ?? usual;
  const keyed = places.filter(({ kind, whereName }) =>
    wanted === undefined ? kind === 'chain' : whereName === wanted || `${kind} ${whereName}` === wanted,
  );
  const named =
    wanted === undefined || keyed.length > 0 ? keyed : places.filter(({ titles }) => titles.has(wanted.toLowerCase()));
  // What is not taken at the usual place may be one of the whole chain, such as what it costs; but not who leaves its list.
  const isOfChain = place === undefined && (usual === undefined || !ofLists.has(measure));
  const fits = named.length === 0 && isOfChain ? places.filter(({ kind }) => kind === 'chain') : named;
  // The usual place is a resource, also where a step is called like it.
  const usually = place === undefined ? fits.filter(({ kind }) => kind === 'resource') : [];
  const [only, another] = usually.length === 1 ? usually : fits;
  if (only === undefined) {
    const known = [...new Set(places.map(({ whereName }) => whereName))];
    const titles = places.flatMap((each) => [...each.titles]);
    const like = wanted === undefined ? undefined : places.find(({ kind }) => kind !== 'chain');
    const absent = like && { measure, extra, kind: like.kind, unit: like.unit, whereName: wanted ?? '' };
    const because = wanted !== undefined && exists(wanted) ? whyNotMeasuredThere(name) : undefined;
    return { kind: 'unknown place', measure: name, found: wanted, known, titles, absent, because };
  }
  if (another !== undefined) {
    const known = fits.map(({ kind, whereName }) => `${kind} ${whereName}`);
    return { kind: 'ambiguous place', found: only.whereName, known };
  }
  const { titles: _, ...taken } = only;
  return { kind: 'chosen', chosen: { measure, extra, ...taken } };
}

/** What a design has of it; undefined where it does not have the place. */
export function chosenIn(
  { measures }: Pick<DesignResult, 'measures'>,
  { measure, kind, whereName }: ChosenMeasure,
): Measured | undefined {
  return measures.find((each) => each.measure === measure && each.where.kind === kind && each.whereName === whereName);
}
