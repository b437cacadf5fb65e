/** What charts read out: a number in every design. */
import { fill, type Language } from '../../language/text.ts';
import { listed } from '../phrases.ts';
import { chartWords } from '../words/charts.ts';

export interface CountIn {
  readonly mean: number;
  /** The same as it is reported. */
  readonly count: string;
  readonly design: string;
}

/** Of more designs than this their names are not read out one after the other. */
const mostNamed = 4;

/** "1,317 in “A” and 4 in “B”"; of many designs "325 in 9 designs and 328 in “A”", or "from 4 in “B” to 1,317 in “A”". */
export function countsInDesigns(counts: readonly CountIn[], language: Language): string {
  const named = ({ count, design }: CountIn) => fill(chartWords.countIn, language, { count, design });
  if (counts.length <= mostNamed) return listed(counts.map(named), language);
  const same = new Map<string, CountIn[]>();
  for (const each of counts) same.set(each.count, [...(same.get(each.count) ?? []), each]);
  if (same.size > mostNamed) {
    const [least, ...others] = [...counts].sort((a, b) => a.mean - b.mean);
    const most = others.at(-1);
    if (least === undefined || most === undefined) return '';
    return fill(chartWords.countsFromTo, language, { least: named(least), most: named(most) });
  }
  const phrases = [...same].map(([count, of]) => {
    const [first, another] = of;
    if (first !== undefined && another === undefined) return named(first);
    return fill(chartWords.countInSeveral, language, { count, several: of.length });
  });
  return listed(phrases, language);
}
