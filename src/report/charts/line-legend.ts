/** Which line is whose, above a chart over time: a piece of each line with its marker and the design that it stands for. */
import type { Stacked } from './chart.ts';
import type { DesignStyle } from './design-styles.ts';
import { ink } from './theme.ts';

const row = 17;
const piece = 44;

/** A view of its own, because a legend of Vega shows a line or a marker and not both. */
export function lineLegend(styles: readonly DesignStyle[], hasMarkers: boolean): Stacked[number] {
  const own = <Look>(look: (style: DesignStyle) => Look) => ({
    field: 'id',
    type: 'nominal' as const,
    scale: { domain: styles.map(({ id }) => id), range: styles.map(look) },
    legend: null,
  });
  const colour = own((style) => style.colour);
  return {
    width: 640,
    height: row * styles.length,
    view: { stroke: null },
    data: { values: styles.map(({ id, label }, i) => ({ id, label, y: row * i + row / 2 })) },
    encoding: { y: pixelsDown },
    layer: [
      {
        mark: { type: 'rule', strokeWidth: 2 },
        encoding: {
          ...{ x: { value: 0 }, x2: { value: piece }, color: colour },
          strokeDash: own(({ dash }) => [...dash]),
        },
      },
      ...(hasMarkers
        ? [
            {
              mark: { type: 'point' as const, filled: true, size: markerSize, opacity: 1 },
              encoding: { x: { value: piece / 2 }, color: colour, shape: own(({ shape }) => shape) },
            },
          ]
        : []),
      {
        mark: { type: 'text', align: 'left', baseline: 'middle', fontSize: 12, color: ink, limit: 640 },
        encoding: { x: { value: piece + 8 }, text: { field: 'label' } },
      },
    ],
  };
}

/** In square pixels. */
export const markerSize = 46;

/** The field `y` as pixels from the top of a view, without an axis. */
export const pixelsDown = { field: 'y', type: 'quantitative' as const, scale: null, axis: null };
