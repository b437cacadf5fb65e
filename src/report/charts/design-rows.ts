/** Charts with a row for each place and in it one for each design: what they share. */
import type { Layers } from './chart.ts';
import type { DesignStyle } from './design-styles.ts';
import { quiet, wrapped } from './theme.ts';

/** Room for the numbers of the designs between the places and the axis. */
const numberRoom = 16;

/** @param places titles, from top to bottom */
export function designRows(places: readonly string[], styles: readonly DesignStyle[]) {
  const isNumbered = styles.some(({ number }) => number !== '');
  const y = {
    field: 'place',
    type: 'nominal',
    sort: [...places],
    axis: {
      ...{ title: null, domain: false, ticks: false, offset: 6 + (isNumbered ? numberRoom : 0), labelLineHeight: 13 },
      ...inLines(places),
    },
  } as const;
  const yOffset = { field: 'design', type: 'nominal', sort: styles.map(({ label }) => label) } as const;
  return { y, yOffset };
}

/** Letters of a name in one line beside its row. */
const widestName = 44;

/** What the longest name takes of the height of a row. */
export function nameHeight(places: readonly string[]): number {
  return Math.max(26, ...places.map((place) => 13 * wrapped(place, widestName).length + 10));
}

/** Long names in lines of their own, so that the rows get the width of the picture and not the names. */
function inLines(places: readonly string[]): { readonly labelExpr?: string } {
  const long = places.filter((place) => place.length > widestName);
  if (long.length === 0) return {};
  const lines = Object.fromEntries(long.map((place) => [place, wrapped(place, widestName)]));
  return { labelExpr: `${JSON.stringify(lines)}[datum.label] || datum.label` };
}

interface RowNote {
  readonly place: string;
  /** Its label. */
  readonly design: string;
  readonly note: string;
}

/** The number of each design at its row, by which it is known where colours cannot be; none where designs have none. */
export function numberLayers(places: readonly string[], styles: readonly DesignStyle[]): Layers {
  const numbered = styles.filter(({ number }) => number !== '');
  if (numbered.length === 0) return [];
  const values = places.flatMap((place) => numbered.map(({ label, number }) => ({ place, design: label, number })));
  return [
    {
      data: { values },
      mark: { type: 'text', align: 'right', baseline: 'middle', fontSize: 10, color: quiet },
      encoding: { ...designRows(places, styles), x: { value: -6 }, text: { field: 'number' } },
    },
  ];
}

/** Words in the rows in which there is nothing to draw: an empty row would pass for a zero. */
export function noteLayers(
  notes: readonly RowNote[],
  places: readonly string[],
  styles: readonly DesignStyle[],
): Layers {
  if (notes.length === 0) return [];
  return [
    {
      data: { values: notes.map((note) => ({ ...note })) },
      mark: { type: 'text', align: 'left', baseline: 'middle', fontSize: 10, color: quiet },
      encoding: { ...designRows(places, styles), x: { value: 6 }, text: { field: 'note' } },
    },
  ];
}
