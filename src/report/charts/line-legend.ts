/** Which line is whose, above a chart over time: a piece of each line with its marker and the design that it stands for. */
import type { Stacked } from './chart.ts';
import type { DesignStyle } from './design-styles.ts';
import { ink } from './theme.ts';

const row = 17;
const piece = 44;

/** A view of its own, because a legend of Vega shows a line or a marker and not both. */
export function lineLegend(styles: readonly DesignStyle[], hasMarkers: boolean): Stacked[number] {
  const at = (value: number) => ({ value });
  return {
    width: 640,
    height: row * styles.length,
    view: { stroke: null },
    layer: styles.flatMap(({ label, colour, dash, shape }, i) => {
      const y = at(row * i + row / 2);
      const data = { values: [{ label }] };
      return [
        {
          data,
          mark: { type: 'rule' as const, color: colour, strokeWidth: 2, strokeDash: [...dash] },
          encoding: { x: at(0), x2: at(piece), y },
        },
        ...(hasMarkers
          ? [
              {
                data,
                mark: {
                  type: 'point' as const,
                  ...{ shape, color: colour, filled: true, size: markerSize, opacity: 1 },
                },
                encoding: { x: at(piece / 2), y },
              },
            ]
          : []),
        {
          data,
          mark: {
            ...{ type: 'text' as const, align: 'left' as const, baseline: 'middle' as const },
            ...{ fontSize: 12, color: ink, limit: 640 },
          },
          encoding: { x: at(piece + 8), y, text: { field: 'label' } },
        },
      ];
    }),
  };
}

/** In square pixels. */
export const markerSize = 46;
