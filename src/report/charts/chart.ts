import type { TopLevelSpec } from 'vega-lite';
import type { Comparison } from '../../experiment/result.ts';
import type { Language } from '../../language/text.ts';
import { escapeHtml } from '../escape.ts';
import { inSentences } from '../phrases.ts';
import type { Table } from '../tables/table.ts';

/** One picture with what must stand beside it for those who cannot see it or want the figures. */
export interface ChartSheet {
  /** Name of its files, without ending; unique. */
  readonly name: string;
  readonly title: string;
  /** What it shows, in one sentence. */
  readonly reading: string;
  /** Vega-Lite; opens in the Vega editor as it is. */
  readonly spec: TopLevelSpec;
  readonly table: Table;
  /** The place that it is of, by its name in the file; left out where it is of several or of the chain. */
  readonly place?: string;
  /** Whether the page shows it; the others are files only. */
  readonly onPage: boolean;
}

/** The layers of a layered spec, and the parts of one that are stacked. */
export type Layers = Extract<TopLevelSpec, { layer: unknown }>['layer'];
export type Stacked = Extract<TopLevelSpec, { vconcat: unknown }>['vconcat'];
export type InlineData = NonNullable<TopLevelSpec['data']>;

/** Draws nothing where the results hold nothing for it. */
export type Chart = (comparison: Comparison, language: Language) => readonly ChartSheet[];

/** Without what Vega says of each mark and axis to those who cannot see them: it is English, whatever the language of the chart. */
export function withoutLabels(svg: string): string {
  return svg.replace(/<[^>]*>/g, (tag) => tag.replace(/ (?:role|aria-[a-z]+)="[^"]*"/g, ''));
}

/** The file of a picture tells in words what it shows, as its figure in a page does. */
export function toldInWords(svg: string, { title, reading }: Pick<ChartSheet, 'title' | 'reading'>): string {
  return svg.replace('<svg', `<svg role="img" aria-label="${escapeHtml(inSentences([title, reading]))}"`);
}
