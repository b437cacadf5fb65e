/** Lines that lie on each other: told in words, and drawn so that all of them are seen. */
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { listed } from '../phrases.ts';
import { chartWords } from '../words/charts.ts';
import type { CoursePoint } from './course.ts';
import type { DesignStyle } from './design-styles.ts';

/** One design's line in one chart. */
export interface DesignLine {
  readonly style: DesignStyle;
  readonly points: readonly CoursePoint[];
}

/** Of lines that lie on each other from beginning to end. */
export interface LineGroup {
  readonly lines: readonly DesignLine[];
  /** Whether they are the same, and not only too close to be seen apart. */
  readonly isExact: boolean;
}

/** Lines that are this part of the highest point apart, on average and at most, are drawn over each other. */
const apart = { average: 0.01, most: 0.06 } as const;

/** All lines, those together that lie on each other. */
export function coinciding(lines: readonly DesignLine[]): readonly LineGroup[] {
  const highest = Math.max(...lines.flatMap(({ points }) => points.map(({ high, mean }) => Math.max(high, mean))));
  const groups: { lines: DesignLine[]; isExact: boolean }[] = [];
  for (const line of lines) {
    const found = groups.flatMap((group) => {
      const first = group.lines[0];
      const gaps = first === undefined ? undefined : gapsBetween(first, line);
      return gaps !== undefined && areClose(gaps, highest) ? [{ group, gaps }] : [];
    })[0];
    if (found === undefined) {
      groups.push({ lines: [line], isExact: true });
    } else {
      found.group.lines.push(line);
      found.group.isExact &&= found.gaps.every((gap) => gap === 0);
    }
  }
  return groups;
}

function areClose(gaps: readonly number[], highest: number): boolean {
  const average = gaps.reduce((sum, gap) => sum + gap, 0) / Math.max(1, gaps.length);
  return average <= apart.average * highest && Math.max(0, ...gaps) <= apart.most * highest;
}

/** Between the averages, at each moment; undefined where the lines are not of the same moments. */
function gapsBetween(one: DesignLine, other: DesignLine): readonly number[] | undefined {
  if (one.points.length !== other.points.length) return undefined;
  const gaps: number[] = [];
  for (const [i, { date, mean }] of one.points.entries()) {
    const beside = other.points[i];
    if (beside?.date !== date) return undefined;
    gaps.push(Math.abs(mean - beside.mean));
  }
  return gaps;
}

/**
 * What cannot be seen: which lines coincide, and which of the designs have none.
 *
 * @param all the designs of the comparison
 */
export function lineNotes(
  lines: readonly DesignLine[],
  all: readonly DesignStyle[],
  language: Language,
): readonly string[] {
  const together = coinciding(lines).filter((group) => group.lines.length > 1);
  const names = (styles: readonly DesignStyle[]) =>
    listed(
      styles.map(({ number, label }) => (number === '' ? `“${label}”` : number)),
      language,
    );
  const without = all.filter(({ key }) => !lines.some(({ style }) => style.key === key));
  return [
    ...together.map((group) => {
      if (group.lines.length === lines.length) {
        return inLanguage(chartWords[group.isExact ? 'allCoincide' : 'allTooClose'], language);
      }
      const designs = names(group.lines.map(({ style }) => style));
      return fill(chartWords[group.isExact ? 'coincide' : 'tooClose'], language, { designs });
    }),
    ...(without.length === 0 ? [] : [fill(chartWords.notIn, language, { designs: names(without) })]),
  ];
}

/** Pixels of a piece of each line in turn, where several coincide. */
const piece = 9;

/** The dashes of the nth of lines that coincide: pieces by turns, so that each of them is seen between the others. */
export function dashInTurn({ dash }: DesignStyle, nth: number, of: number): readonly number[] {
  return of === 1 ? dash : [0, piece * nth, piece, piece * (of - 1 - nth)];
}
