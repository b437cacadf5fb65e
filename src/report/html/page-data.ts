/**
 * What a report carries besides what is read: the scenarios as they were written, how they were simulated, and the results,
 * so that the page can tell them in another language and simulate them anew at other values.
 */
import type { Comparison } from '../../experiment/result.ts';
import type { RankAsked } from '../../experiment/summary/ranking.ts';
import type { CalendarUnit } from '../../experiment/time/cells.ts';
import type { Override } from '../../scenario/reading/override.ts';
import type { Versions } from '../documents/manifest.ts';

/** A scenario as it was read. Paths are from its own folder, so that no report says where that was. */
export interface DesignSource {
  readonly entry: string;
  readonly files: Readonly<Record<string, string>>;
}

export interface PageData {
  /** In the order of the command line, which may not be that of the designs. */
  readonly sources: readonly DesignSource[];
  /** What --set said. */
  readonly set: readonly Override[];
  readonly asked: {
    readonly seed: string;
    readonly replications: number;
    readonly by: CalendarUnit;
    readonly baseline: string | undefined;
    readonly rank: RankAsked | undefined;
    /** How many possible worlds besides; undefined for none. */
    readonly worlds: number | undefined;
  };
  /** As it is reported: times in a unit that suits the model. */
  readonly comparison: Comparison;
  readonly versions: Versions;
}

/** What JSON has no word for stands in an object with this one key. */
const mark = '~';
const unlike: readonly (readonly [name: string, value: unknown])[] = [
  ['undefined', undefined],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
  ['-0', -0],
];

/** As text, of which `readPageData` makes the same data to the last bit. */
export function pageDataText(data: PageData): string {
  return JSON.stringify(data, (_key, value: unknown) => {
    const found = unlike.find(([, each]) => Object.is(each, value));
    return found === undefined ? value : { [mark]: found[0] };
  });
}

export function readPageData(text: string): PageData {
  const data = JSON.parse(text);
  restore(data);
  return data;
}

/** Puts back what JSON has no word for, in place. */
function restore(holder: unknown): void {
  if (typeof holder !== 'object' || holder === null) return;
  for (const [key, value] of Object.entries(holder)) {
    if (typeof value !== 'object' || value === null) continue;
    if (mark in value) Reflect.set(holder, key, unlike.find(([name]) => name === value[mark])?.[1]);
    else restore(value);
  }
}
