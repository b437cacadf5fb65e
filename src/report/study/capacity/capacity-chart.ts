/** A measure against the capacity of one resource, with what there is now, the first guess and what would be enough. */

import type { TopLevelSpec } from 'vega-lite';
import type { CapacityResult, Search } from '../../../experiment/capacity/capacity-result.ts';
import type { Target } from '../../../experiment/capacity/target.ts';
import { fill, inLanguage, type Language } from '../../../language/text.ts';
import type { ChartSheet, Layers } from '../../charts/chart.ts';
import { designColours } from '../../charts/design-styles.ts';
import { fileName } from '../../charts/file-name.ts';
import { endColours, frame, quiet } from '../../charts/theme.ts';
import { amountWithRange, rangeText, shown, unitOfLevel } from '../../figures/quantity.ts';
import { listed } from '../../phrases.ts';
import { capacityUnitWords, outcomeWords } from '../../words/capacity.ts';
import { capacityChartWords as words } from '../../words/capacity-figures.ts';
import {
  boundText,
  inShownUnit,
  isOfDemand,
  resourceTitle,
  shownUnit,
  stepsText,
  subjectOf,
  unitsNumber,
} from './capacity-names.ts';
import { curveTable } from './capacity-tables.ts';

/** One for each search and each of its targets. */
export function capacityCharts(result: CapacityResult, language: Language): readonly ChartSheet[] {
  const taken = new Set<string>();
  return result.searches.flatMap((search) =>
    search.targets.map((target, i): ChartSheet => {
      const { plan } = result;
      const place = resourceTitle(plan, search.resource, language);
      const measure = subjectOf(target, plan, language, search.resource);
      const axis = inLanguage(capacityUnitWords[search.units.kind].axis, language);
      return {
        name: fileName('capacity', plan.resources[search.resource]?.name ?? '', taken),
        title: fill(words.title, language, { place, measure }),
        reading: readingOf(search, { target, index: i, place, measure, axis }, language),
        spec: specOf(search, { target, index: i, place, measure, axis }, language),
        table: curveTable(result, search, language),
        onPage: true,
      };
    }),
  );
}

const nothing = { mean: undefined, low: undefined, high: undefined };

interface Drawn {
  readonly target: Target;
  /** Of the target among those of the search. */
  readonly index: number;
  readonly place: string;
  readonly measure: string;
  readonly axis: string;
}

/** What it is with what there is now, and with what would be enough. */
function readingOf(search: Search, { target, index, measure, axis }: Drawn, language: Language): string {
  const { units, guess, found, curve } = search;
  const steps = new Map<number, string[]>();
  const mark = (at: number, what: string) => steps.set(at, [...(steps.get(at) ?? []), what]);
  if (units.today !== undefined) mark(units.today * units.stepsPerUnit, inLanguage(words.now, language));
  if (found.kind === 'enough') mark(found.enough, inLanguage(words.enough, language));
  const { unit } = shownUnit(target);
  const points = [...steps].flatMap(([at, what]) => {
    const seen = curve.find((point) => point.steps === at)?.targets[index];
    const { estimate } = seen ?? {};
    if (estimate?.mean === undefined || seen?.status === 'no steady state') return [];
    const spread = inShownUnit(estimate, target);
    const value =
      unit === 'share'
        ? rangeText(spread, unit, language, !isOfDemand(target))
        : amountWithRange(spread, unit, language);
    return [fill(words.at, language, { value, units: stepsText(at, units, language), what: what.join(', ') })];
  });
  if (points.length === 0) {
    const lines = [
      words.theTarget,
      ...(units.today === undefined ? [] : [words.whatIsNow]),
      ...(guess === undefined ? [] : [words.theGuess]),
      ...(found.kind === 'enough' ? [words.whatIsEnough] : []),
    ].map((line) => inLanguage(line, language));
    return fill(words.reading, language, { axis: axis.toLowerCase(), measure, lines: listed(lines, language) });
  }
  return fill(words.readingAt, language, {
    measure,
    points: listed(points, language),
    target: aimOf(target, language),
  });
}

/** "at most 56 days". */
function aimOf(target: Target, language: Language): string {
  return target.kind === 'measure' ? boundText(target, language) : '< 100%';
}

function specOf(search: Search, { target, index, place, measure, axis }: Drawn, language: Language): TopLevelSpec {
  const { units, curve } = search;
  const { unit } = shownUnit(target);
  const points = curve.flatMap(({ steps, targets }) => {
    const found = targets[index];
    const { mean, low, high } = shown(inShownUnit(found?.estimate ?? nothing, target), unit);
    if (found === undefined || mean === undefined || !Number.isFinite(mean) || found.status === 'no steady state')
      return [];
    return [
      {
        units: steps / units.stepsPerUnit,
        mean,
        low: atLeastNothing(low ?? mean, mean),
        high: high ?? mean,
        verdict: inLanguage(outcomeWords[found.outcome], language),
      },
    ];
  });
  const x = {
    field: 'units',
    type: 'quantitative',
    scale: { zero: false },
    axis: { title: axis, format: ',~f', grid: false, tickMinStep: 1 / units.stepsPerUnit },
  } as const;
  const called = unitOfLevel(unit, language);
  const top = highest(points, target);
  const domain = [Math.min(0, ...points.map(({ low }) => low)), top];
  const y = {
    type: 'quantitative',
    axis: { title: called, format: ',~f' },
    scale: { domain },
  } as const;
  const order = (['met', 'open', 'missed'] as const).map((each) => inLanguage(outcomeWords[each], language));
  const color = {
    field: 'verdict',
    type: 'nominal',
    scale: { domain: order, range: [endColours.done, quiet, endColours.lost] },
    legend: { direction: 'horizontal', columns: 3 },
  } as const;
  const shape = {
    field: 'verdict',
    type: 'nominal',
    scale: { domain: order, range: ['circle', 'diamond', 'cross'] },
  } as const;
  const layer: Layers = [
    ...targetLine(target, language),
    ...marksOf(search, language),
    {
      mark: { type: 'area', clip: true, fillOpacity: 0.14, color: designColours[0] ?? quiet },
      encoding: { x, y: { ...y, field: 'low' }, y2: { field: 'high' } },
    },
    {
      mark: { type: 'line', clip: true, strokeWidth: 1.6, color: designColours[0] ?? quiet },
      encoding: { x, y: { ...y, field: 'mean' } },
    },
    {
      data: { values: points.filter((point) => point.mean <= top) },
      mark: { type: 'point', filled: true, size: 70, opacity: 1 },
      encoding: { x, y: { ...y, field: 'mean' }, color, shape },
    },
  ];
  const title = fill(words.title, language, { place, measure });
  return {
    ...frame(
      title,
      [
        inLanguage(words.note, language),
        ...(target.kind === 'does not jam' ? [inLanguage(words.ofWhen, language)] : []),
        ...beyond(search, points, top, language),
        ...withoutFigure(search, points, language),
      ],
      language,
    ),
    data: { values: points },
    width: 640,
    height: 320,
    layer,
  };
}

/** A count or a time is never below nothing, though the arithmetic of its interval may be. */
function atLeastNothing(low: number, mean: number): number {
  return mean >= 0 ? Math.max(0, low) : low;
}

/**
 * What lies far above a target that is to be stayed below would leave nothing to be seen of what lies near it. Where all of it
 * does, it is what there is to see.
 */
function highest(points: readonly { readonly mean: number; readonly high: number }[], target: Target): number {
  const all = Math.max(...points.map((point) => Math.max(point.mean, point.high)), 0);
  const bound = target.kind === 'measure' ? target.value : 1;
  const { mean = 0 } = shown(inShownUnit({ ...nothing, mean: bound }, target), shownUnit(target).unit);
  const isBelow = target.kind === 'does not jam' || target.relation === 'at most';
  const top = Math.max(all, 1.2 * mean);
  const isNear = points.some((point) => point.mean <= 4 * mean);
  return isBelow && mean > 0 && isNear ? Math.min(top, 4 * mean) : top;
}

/** Numbers of units with more than the picture holds: at the end of a search these are many, all on one side. */
function beyond(
  { units }: Search,
  points: readonly { readonly units: number; readonly mean: number }[],
  top: number,
  language: Language,
): readonly string[] {
  const above = points.flatMap((point) => (point.mean > top ? [unitsNumber(point.units, units, language)] : []));
  return above.length === 0 ? [] : [fill(words.beyond, language, { units: listed(above, language) })];
}

/** Numbers of units for which there is nothing to draw. */
function withoutFigure(
  { units, curve }: Search,
  points: readonly { readonly units: number }[],
  language: Language,
): readonly string[] {
  const missing = curve
    .map(({ steps }) => steps / units.stepsPerUnit)
    .filter((each) => !points.some((point) => point.units === each))
    .map((each) => unitsNumber(each, units, language));
  return missing.length === 0 ? [] : [fill(words.withoutFigure, language, { units: listed(missing, language) })];
}

function targetLine(target: Target, language: Language): Layers {
  const value = target.kind === 'measure' ? target.value : 1;
  const { mean = 0 } = shown(inShownUnit({ ...nothing, mean: value }, target), shownUnit(target).unit);
  const text = `${inLanguage(words.target, language)}: ${aimOf(target, language)}`;
  return [
    {
      data: { values: [{ y: mean }] },
      mark: { type: 'rule', strokeDash: [6, 4], color: endColours.lost },
      encoding: { y: { field: 'y', type: 'quantitative' } },
    },
    {
      data: { values: [{ y: mean, text }] },
      mark: { type: 'text', align: 'right', baseline: 'bottom', dy: -4, fontSize: 11, color: endColours.lost },
      encoding: { x: { value: 636 }, y: { field: 'y', type: 'quantitative' }, text: { field: 'text' } },
    },
  ];
}

/** Upright lines, each with its name at the top; names of lines close together stand under each other. */
function marksOf({ units, guess, found }: Search, language: Language): Layers {
  const inUnits = (steps: number) => steps / units.stepsPerUnit;
  const marks = [
    ...(units.today === undefined ? [] : [{ units: units.today, text: inLanguage(words.now, language) }]),
    ...(guess === undefined ? [] : [{ units: inUnits(guess.steps), text: inLanguage(words.guess, language) }]),
    ...(found.kind === 'enough' ? [{ units: inUnits(found.enough), text: inLanguage(words.enough, language) }] : []),
  ];
  return marks.flatMap(({ units: at, text }, i): Layers => {
    const x = { field: 'units', type: 'quantitative' } as const;
    const data = { values: [{ units: at, text }] };
    return [
      { data, mark: { type: 'rule', color: quiet, strokeDash: [2, 3] }, encoding: { x } },
      {
        data,
        mark: { type: 'text', align: 'left', baseline: 'top', dx: 4, fontSize: 11, color: quiet },
        encoding: { x, y: { value: 4 + 14 * i }, text: { field: 'text' } },
      },
    ];
  });
}
