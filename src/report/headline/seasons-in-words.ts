/** A place that keeps up over the years, and is short of capacity in the same months of each: what becomes of its list. */

import type { DesignResult, QueueSeries, ShortSpell } from '../../experiment/result.ts';
import type { Verdict } from '../../experiment/verdicts/verdict-result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { year } from '../../plan/units.ts';
import { monthsInWords } from '../dates/date-in-words.ts';
import { formatNumber } from '../figures/number-format.ts';
import { amount } from '../figures/quantity.ts';
import { aboutLoadOf, foundByText } from '../forecast/forecast-figures.ts';
import { grainWords } from '../words/grains.ts';
import { seasonWords } from '../words/seasons.ts';
import { placeOf } from './verdict-body.ts';

/** Fewer, at their longest, are the work of a day or two and no season's list. */
const long = 10;

/**
 * Nothing where no list comes of it: the forecast of a season is of what would come if it lasted. With policies, seasons are
 * those of other rules, and are not told.
 */
export function seasonSentences(design: DesignResult, verdict: Verdict, language: Language): readonly string[] {
  const { kind, resource } = verdict;
  const list = design.series.find(({ where, quantity }) => {
    return quantity === 'waiting' && where.kind === 'resource' && where.index === resource;
  });
  if ((kind !== 'flows' && kind !== 'tight') || design.periods.length > 0 || list === undefined) return [];
  const prediction = design.predictions.find((each) => each.resource === resource);
  return (prediction?.shortSpells ?? []).flatMap((spell) => {
    if (prediction === undefined || spell.eachYear !== true || !Number.isFinite(spell.load)) return [];
    const times = timesOf(list, spell, design);
    if (times.length === 0 || times.some((time) => time.most < long)) return [];
    const place = placeOf(design, resource, language);
    const when = monthsInWords(design.plan.period.start, spell, language);
    const slots = { place, when, load: aboutLoadOf(prediction, spell.load, language) };
    const fewest = times.flatMap((time) => time.fewest ?? []);
    const empties = fewest.length > 0 && times.every((time) => 2 * (time.fewest ?? 0) <= time.most);
    const short = fill(seasonWords.short, language, { ...slots, how: foundByText(prediction, language) });
    // One that hardly shrinks in between is not that of the season alone.
    if (!empties) return [short];
    const most = between(
      times.map((time) => time.most),
      language,
    );
    const grain = inLanguage(grainWords[list.cells[0]?.grain ?? 'week'], language);
    return [short, fill(seasonWords.fillsAndEmpties, language, { most, fewest: between(fewest, language), grain })];
  });
}

/** Averages over a stretch of the calendar, and over the replications. */
interface Time {
  readonly most: number;
  /** After that, up to the next; undefined where the run ends before. */
  readonly fewest: number | undefined;
}

/** Of each time that the run holds the whole season: how long its list becomes, and how short after that. */
function timesOf({ cells, mean }: QueueSeries, { from, until }: ShortSpell, { plan }: DesignResult): readonly Time[] {
  const { horizon } = plan.period;
  const times: Time[] = [];
  for (let begins = from; begins + (until - from) <= horizon; begins += year) {
    const within = cells.flatMap((cell, i) => {
      return cell.whole && cell.from >= begins && cell.until <= begins + year ? [mean[i] ?? 0] : [];
    });
    if (within.length === 0) continue;
    const most = Math.max(...within);
    const after = within.slice(within.indexOf(most));
    times.push({ most, fewest: begins + year <= horizon ? Math.min(...after) : undefined });
  }
  return times;
}

/** "132 cases", "between 125 and 132 cases". */
function between(values: readonly number[], language: Language): string {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const most = amount(high, 0, 'cases', language);
  if (Math.round(low) === Math.round(high)) return most;
  return fill(seasonWords.between, language, { low: formatNumber(low, 0, language), high: most });
}
