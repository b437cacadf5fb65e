/** What a sweep comes to, in sentences: from which value on a design no longer jams first. */

import type { Effect, JamTurn, Level, Sweep } from '../../../experiment/sweep/sweep-result.ts';
import type { SweptInput } from '../../../experiment/sweep/swept-input.ts';
import { fill, inLanguage } from '../../../language/text.ts';
import { dateAt } from '../../../plan/civil-date.ts';
import { dateInWords, daysInWords } from '../../dates/date-in-words.ts';
import { levelAmount, shown } from '../../figures/quantity.ts';
import { roundingPower } from '../../figures/round-to-interval.ts';
import { whatAJamMeans } from '../../headline/what-a-jam-means.ts';
import { listed } from '../../phrases.ts';
import { sweepWords as words } from '../../words/sweep.ts';
import { overSettings } from './over-settings.ts';
import type { SweepNames } from './sweep-names.ts';
import { atPlaces as at, inputName, isJammed, valueNumber } from './sweep-names.ts';

export function sweepSentences(sweep: Sweep, names: SweepNames): readonly string[] {
  const [only, ...others] = sweep.inputs;
  const isCurve = only !== undefined && others.length === 0 && sweep.layout === 'grid';
  const about = isCurve
    ? alongOne(sweep, only, names)
    : sweep.designs.map((_, design) => overSettings(sweep, design, names));
  return [
    ...about,
    standing(sweep, names),
    ...whatAJamMeans(names.plans, names.language),
    changing(sweep, names),
    basis(sweep, names),
    notCompared(sweep, names),
  ].filter((each) => each !== '');
}

/** Measures of which designs are not compared, so that they are missed in the tables and files of differences. */
function notCompared({ designs, uncompared }: Sweep, names: SweepNames): string {
  const those = uncompared.map((measure) => `“${names.measures[measure] ?? ''}”`);
  if (designs.length < 2 || those.length === 0) return '';
  return fill(words.notCompared, names.language, { measures: listed(those, names.language) });
}

function alongOne({ designs, turns }: Sweep, input: SweptInput, names: SweepNames): readonly string[] {
  return designs.flatMap((_design, design) => {
    const own = turns.filter((turn) => turn.design === design);
    const whole = own.find(({ place, level }) => place === undefined && level === 'jams');
    const short = own.find(({ place, level }) => place === undefined && level === 'short');
    if (whole === undefined || short === undefined) return [];
    const places = own.filter(({ place, level }) => place !== undefined && level === 'jams');
    const apart = places.filter(({ course }) => JSON.stringify(course) !== JSON.stringify(whole.course));
    return [
      [courseOfDesign(whole, places, input, names), slightly(whole, short, input, names)]
        .filter((each) => each !== '')
        .join(' '),
      ...apart.flatMap((turn) => courseOfPlace(turn, input, names)),
    ];
  });
}

function courseOfDesign(
  { design, course }: JamTurn,
  places: readonly JamTurn[],
  input: SweptInput,
  names: SweepNames,
): string {
  const { language } = names;
  const of = {
    ...{ design: names.designs[design] ?? '', input: inputName(input, names), count: input.values.length },
    ...{ low: names.value(input, input.low), high: names.value(input, input.high) },
  };
  const isOne = input.values.length === 1;
  switch (course.kind) {
    case 'never':
      return fill(isOne ? words.neverAtOne : words.never, language, of);
    case 'always':
      return fill(isOne ? words.alwaysAtOne : words.always, language, {
        ...of,
        places: at(jammedAlways(places), names),
      });
    case 'ends':
      return fill(words.ends, language, {
        ...{ ...of, places: at(jammedAt(places, course.last), names) },
        ...ends(course, input, names),
      });
    case 'begins':
      return fill(words.begins, language, {
        ...{ ...of, places: at(jammedAt(places, course.first), names) },
        ...ends(course, input, names),
      });
    case 'mixed':
      return fill(words.mixed, language, { ...of, values: valuesAt(course.at, input, names) });
  }
}

/** Where it is slightly short and does not jam: not beside where it does. */
function slightly(whole: JamTurn, short: JamTurn, input: SweptInput, names: SweepNames): string {
  const { language } = names;
  const all = input.values.map((_, index) => index);
  const slight = all.filter((index) => isAt(short, index) && !isAt(whole, index));
  const [first, last] = [slight[0], slight.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (slight.length === all.length)
    return inLanguage(all.length === 1 ? words.slightAtOne : words.slightAlways, language);
  const isRow = slight.length > 2 && last - first === slight.length - 1;
  const values = isRow
    ? fill(words.between, language, {
        from: valueNumber(input, input.values[first] ?? input.low, language),
        to: names.value(input, input.values[last] ?? input.high),
      })
    : valuesAt(slight, input, names);
  return fill(words.slightAt, language, { values });
}

function courseOfPlace(turn: JamTurn, input: SweptInput, names: SweepNames): readonly string[] {
  const { language } = names;
  const { design, course, place = '' } = turn;
  const of = { design: names.designs[design] ?? '', place: names.place(place) };
  switch (course.kind) {
    case 'never':
    case 'always':
      return [];
    case 'ends':
      return [fill(words.placeEnds, language, { ...of, ...ends(course, input, names) })];
    case 'begins':
      return [fill(words.placeBegins, language, { ...of, ...ends(course, input, names) })];
    case 'mixed':
      return [fill(words.placeMixed, language, { ...of, values: valuesAt(course.at, input, names) })];
  }
}

function ends(
  { last, first }: { readonly last: number; readonly first: number },
  input: SweptInput,
  names: SweepNames,
): { readonly last: string; readonly first: string } {
  const value = (index: number) => names.value(input, input.values[index] ?? input.low);
  return { last: value(last), first: value(first) };
}

export function valuesAt(indices: readonly number[], input: SweptInput, names: SweepNames): string {
  const most = 8;
  const values = indices.map((index) => names.value(input, input.values[index] ?? input.low));
  return values.length <= most
    ? listed(values, names.language)
    : listed([...values.slice(0, most - 1), '…'], names.language);
}

/** Places that jam at a value of the input. */
function jammedAt(places: readonly JamTurn[], index: number): readonly string[] {
  return places.flatMap((turn) => (turn.place !== undefined && isAt(turn, index) ? [turn.place] : []));
}

function isAt({ course }: JamTurn, index: number): boolean {
  return (
    course.kind === 'always' ||
    (course.kind === 'ends' && index <= course.last) ||
    (course.kind === 'begins' && index >= course.first) ||
    (course.kind === 'mixed' && course.at.includes(index))
  );
}

function jammedAlways(places: readonly JamTurn[]): readonly string[] {
  return places.flatMap(({ place, course }) => (course.kind === 'always' ? (place ?? []) : []));
}

/** How it is now, where all designs have the same values of what is varied. */
function standing({ inputs, designs, asItStands }: Sweep, names: SweepNames): string {
  const { language } = names;
  const values = inputs.flatMap((input, i) =>
    input.current === undefined
      ? []
      : [fill(words.withValue, language, { input: names.inputs[i] ?? '', value: names.value(input, input.current) })],
  );
  if (values.length < inputs.length) return '';
  const each = designs.map((_design, i) => {
    const verdicts = asItStands.designs[i]?.verdicts ?? [];
    const jammed = verdicts.filter(isJammed);
    const short = jammed.length > 0 ? jammed : verdicts.filter(({ slight }) => slight);
    const of = {
      design: names.designs[i] ?? '',
      places: listed(
        short.map(({ place }) => names.place(place)),
        language,
      ),
    };
    if (short.length === 0) return fill(words.standsNot, language, of);
    return fill(jammed.length > 0 ? words.standsJams : words.standsSlight, language, of);
  });
  return fill(words.asItStands, language, { values: listed(values, language), designs: listed(each, language) });
}

function changing(sweep: Sweep, names: SweepNames): string {
  const { language } = names;
  const [most] = sweep.effects.filter(({ clear }) => clear).toSorted((a, b) => b.size - a.size);
  const isAll = withoutAverage(sweep).length === 0;
  if (most === undefined) {
    if (sweep.effects.length === 0) return '';
    return inLanguage(isAll ? words.nothingChanges : words.nothingOfTheseChanges, language);
  }
  const input = sweep.inputs[most.input];
  if (input === undefined) return '';
  const isWhole = sweep.points.every(
    ({ designs }) => designs[most.design]?.measures[most.measure]?.estimate.mean != null,
  );
  const over = isWhole ? words.onAverage : words.onAverageSome;
  return fill(isAll ? words.changesMost : words.changesMostOfThese, language, {
    ...{ measure: names.measures[most.measure] ?? '', design: names.designs[most.design] ?? '' },
    ...levels(most, sweep, names),
    ...{ from: within(most.low, input, names), to: within(most.high, input, names) },
    input: inputName(input, names),
    others: sweep.inputs.length > 1 ? inLanguage(over, language) : '',
  });
}

/** What an input does to a measure that a design has, where no average at one of its ends tells it. */
export function withoutAverage({
  inputs,
  designs,
  measures,
  points,
  effects,
}: Sweep): readonly Omit<Effect, 'low' | 'high' | 'size' | 'clear'>[] {
  return designs.flatMap((_design, design) =>
    measures.flatMap((_measure, measure) => {
      if (points.every((point) => (point.designs[design]?.measures[measure] ?? null) === null)) return [];
      return inputs.flatMap(({ low, high }, input) => {
        const isReported = effects.some(
          (each) => each.design === design && each.measure === measure && each.input === input,
        );
        return low === high || isReported ? [] : [{ design, measure, input }];
      });
    }),
  );
}

/** The averages of an effect with their unit. */
export function levels(
  { low, high, measure }: Effect,
  { measures }: Sweep,
  { language, plans }: SweepNames,
): { readonly low: string; readonly high: string } {
  const unit = measures[measure]?.unit ?? 'cases';
  const text = ({ mean }: Level) => {
    if (unit === 'date') return dateInWords(dateAt(plans[0]?.period.start ?? '', Math.max(0, mean)), language);
    const value = shown({ mean, low: undefined, high: undefined }, unit).mean ?? mean;
    const power = Math.max(
      roundingPower({ mean: value, low: undefined, high: undefined }, 'prose'),
      value >= 10 ? 0 : -1,
    );
    return levelAmount(value, power, unit, language);
  };
  return { low: text(low), high: text(high) };
}

export function within({ from, to }: Level, input: SweptInput, names: SweepNames): string {
  if (from === to) return names.value(input, to);
  // A third of a range has more digits than anybody asked for, and no places in parts.
  const { worth } = input.unit;
  const first = input.whole ? Math.ceil(from / worth - 1e-9) : Number((from / worth).toPrecision(3));
  const last = input.whole ? Math.floor(to / worth + 1e-9) : Number((to / worth).toPrecision(3));
  return fill(words.between, names.language, {
    from: valueNumber(input, first * worth, names.language),
    to: names.value(input, last * worth),
  });
}

function basis({ replications }: Sweep, { plans, language }: SweepNames): string {
  const [plan] = plans;
  if (plan === undefined) return '';
  const { start, startUp, horizon } = plan.period;
  const period = daysInWords(start, { from: startUp, until: horizon }, language);
  return fill(replications === 1 ? words.basisOne : words.basis, language, { runs: replications, period });
}
