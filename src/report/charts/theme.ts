/** What all charts look like: dark on white, restrained, in colours that colour-blind readers can tell apart. */

import type { Config, TopLevelSpec } from 'vega-lite';
import { marksOf } from '../../language/marks.ts';
import { inLanguage, type Language, type Text } from '../../language/text.ts';
import { inSentences } from '../phrases.ts';
import { dateWords } from '../words/date.ts';

/** What a load means, beside its words. After the same source. */
export const loadColours = { fits: '#009e73', tight: '#e69f00', overloaded: '#d55e00', unknown: '#868e96' } as const;
/** Where cases leave, beside the words for it. */
export const endColours = { done: '#009e73', lost: '#d55e00', elsewhere: '#0072b2' } as const;

export const ink = '#22262b';
export const quiet = '#59626b';
export const faint = '#e3e6e9';
const font = 'DejaVu Sans, sans-serif';

type Time = NonNullable<NonNullable<Config['locale']>['time']>;

/** In the order of Vega's `locale`; names of days start on Sunday. */
function localeOf(language: Language): NonNullable<Config['locale']> {
  const { days, shortDays, months, shortMonths } = dateWords;
  const name = (text: Text) => inLanguage(text, language);
  const seven = (of: typeof days | typeof shortDays): Time['days'] => {
    return [name(of[0]), name(of[1]), name(of[2]), name(of[3]), name(of[4]), name(of[5]), name(of[6])];
  };
  const twelve = (of: typeof months | typeof shortMonths): Time['months'] => [
    ...([name(of[0]), name(of[1]), name(of[2]), name(of[3]), name(of[4]), name(of[5])] as const),
    ...([name(of[6]), name(of[7]), name(of[8]), name(of[9]), name(of[10]), name(of[11])] as const),
  ];
  return {
    number: { ...marksOf(language), grouping: [3], currency: ['€', ''] },
    time: {
      dateTime: '%a %e %b %Y %X',
      date: '%d-%m-%Y',
      time: '%H:%M:%S',
      periods: ['AM', 'PM'],
      days: seven(days),
      shortDays: seven(shortDays),
      months: twelve(months),
      shortMonths: twelve(shortMonths),
    },
  };
}

function config(language: Language): Config {
  return {
    font,
    locale: localeOf(language),
    view: { stroke: null },
    title: {
      ...{ anchor: 'start', frame: 'bounds', offset: 14, fontSize: 16, fontWeight: 'bold', color: ink },
      ...{ subtitleColor: quiet, subtitleFontSize: 12, subtitlePadding: 6, subtitleLineHeight: 16 },
    },
    axis: {
      ...{ labelColor: ink, labelFontSize: 11, titleColor: quiet, titleFontSize: 11, titleFontWeight: 'normal' },
      ...{
        gridColor: faint,
        domainColor: quiet,
        tickColor: quiet,
        labelLimit: 520,
        titlePadding: 8,
        labelFlush: false,
      },
    },
    header: { labelColor: ink, labelFontSize: 13, labelFontWeight: 'bold', labelLimit: 400, title: null },
    legend: {
      ...{ orient: 'top', direction: 'vertical', columns: 1, title: null, offset: 10, symbolStrokeWidth: 2 },
      ...{ labelColor: ink, labelFontSize: 12, labelLimit: 700, symbolSize: 180, rowPadding: 3, symbolOpacity: 1 },
    },
  };
}

/** Letters of a title in one line: no more than the plots below it are wide. */
const widestTitle = 66;

/** What every spec starts with. Lines of the subtitle are kept short enough for the narrowest chart. */
export function frame(
  title: string,
  subtitle: readonly string[],
  language: Language,
): Pick<TopLevelSpec, '$schema' | 'background' | 'padding' | 'config'> & {
  readonly title: { readonly text: string | string[]; readonly subtitle: string[] };
  readonly description: string;
} {
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: inSentences([title, ...subtitle]),
    title: {
      text: title.length > widestTitle ? [...wrapped(title, widestTitle)] : title,
      subtitle: subtitle.flatMap((line) => wrapped(line, 94)),
    },
    background: '#ffffff',
    padding: 14,
    config: config(language),
  };
}

/**
 * For a legend of names: those that would make the picture wider than its plot are cut in the middle, because what tells them
 * apart may stand at either end. (A label that Vega itself cuts still takes the room of all of it.)
 */
export function namesFit(labels: readonly string[]): { readonly labelExpr?: string } {
  return labels.some((label) => label.length > 84) ? { labelExpr: "truncate(datum.label, 84, 'center')" } : {};
}

/** A long line as several, broken at spaces, none longer than `width` characters unless a word is. */
export function wrapped(line: string, width: number): readonly string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (longer.length > width && current !== '') {
      lines.push(current);
      current = word;
    } else {
      current = longer;
    }
  }
  return current === '' ? lines : [...lines, current];
}

/**
 * Height in pixels of a chart with a row per place, wide enough for a mark per design in each row.
 *
 * @param least of a row: what its name takes
 */
export function rowsHeight(places: number, designs: number, least = 26): number {
  return Math.max(60, places * Math.max(least, 18 * designs + 8));
}
