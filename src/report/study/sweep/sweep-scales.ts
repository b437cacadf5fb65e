/** Scales, colours and marks that the charts of a sweep have in common, and what of many settings is shown. */

import type { DesignAtPoint, Sweep } from '../../../experiment/sweep/sweep-result.ts';
import { fill, inLanguage } from '../../../language/text.ts';
import { isPart, shown, unitOfLevel, withinBounds } from '../../figures/quantity.ts';
import { sweepWords as words } from '../../words/sweep.ts';
import { withoutNulls } from './sweep-data.ts';
import type { SweepNames } from './sweep-names.ts';
import { isJammed } from './sweep-names.ts';

/** As in the charts of a comparison: a design has the same colour and the same dashes in each. */
export function scalesOf({ styles }: SweepNames) {
  const domain = styles.map(({ label }) => label);
  return {
    colour: { domain, range: styles.map(({ colour }) => colour) },
    dash: { domain, range: styles.map(({ dash }) => [...dash]) },
  };
}

/** The first and the last of them, and others evenly between. */
export function evenly<Each>(all: readonly Each[], most: number): readonly Each[] {
  if (all.length <= most) return all;
  const picked = new Set(Array.from({ length: most }, (_, i) => Math.round((i * (all.length - 1)) / (most - 1))));
  return all.filter((_, i) => picked.has(i));
}

export function measureAxis({ measures }: Sweep, measure: number, { language }: SweepNames): string {
  const unit = measures[measure]?.unit ?? 'cases';
  return unitOfLevel(unit, language);
}

/** Null where there is nothing to draw. */
export interface Drawn {
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** In the unit of the axis: shares in per cent, moments in days from the start of the run. */
export function drawnAt({ measures }: Sweep, measure: number, { measures: found }: DesignAtPoint): Drawn {
  const [at, chosen] = [found[measure], measures[measure]];
  if (at === undefined || at === null || chosen === undefined) return { mean: null, low: null, high: null };
  const {
    mean = null,
    low = mean,
    high = mean,
  } = withinBounds(shown(withoutNulls(at.estimate), chosen.unit), chosen.unit, isPart(chosen.measure, chosen.unit));
  return { mean, low, high };
}

/** Whether there is a figure for it at any of the points. */
export function isAnywhere(sweep: Sweep, measure: number): boolean {
  return sweep.points.some(({ designs }) => designs.some((at) => drawnAt(sweep, measure, at).mean !== null));
}

/** Whether it jams where the measure is taken: at its resource, or anywhere where it is of no resource. */
export function jamsAt({ measures }: Sweep, measure: number, { verdicts }: DesignAtPoint): boolean {
  const place = placeOf(measures[measure]);
  return verdicts.some((verdict) => isJammed(verdict) && (place === undefined || verdict.place === place));
}

/** Key of the resource of a measure. */
export function placeOf(measure: Sweep['measures'][number] | undefined): string | undefined {
  return measure?.kind === 'resource' ? measure.whereName : undefined;
}

/** What a mark for a jam means in the chart of a measure. */
export function jamNote({ measures }: Sweep, measure: number, names: SweepNames): string {
  const place = placeOf(measures[measure]);
  if (place === undefined) return inLanguage(words.jamsAnywhere, names.language);
  return fill(words.jamsThere, names.language, { place: names.place(place) });
}
