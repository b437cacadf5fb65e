/** What was found in a log, in sentences and tables for a screen, and as a document for a program. */
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { formatDate } from '../../plan/civil-date.ts';
import { day } from '../../plan/units.ts';
import { daysInWords } from '../../report/dates/date-in-words.ts';
import { durationText } from '../../report/figures/duration.ts';
import { formatNumber, percentage } from '../../report/figures/number-format.ts';
import { listed } from '../../report/phrases.ts';
import { numbers, type Table, words } from '../../report/tables/table.ts';
import type { Pattern } from '../find-arrivals.ts';
import type { Findings, PoolFound, StepFound } from '../findings.ts';
import type { Fit } from '../fit/fit-distribution.ts';
import { summaryWords } from './summary-words.ts';
import { cycleWords, familyWords } from './words.ts';

export function summaryLines(
  { events, cases, firstDay, lastDay, open, streams, activities }: Findings,
  log: string,
  language: Language,
): readonly string[] {
  const number = (value: number) => formatNumber(value, 0, language);
  const when = daysInWords(formatDate(firstDay), { from: 0, until: (lastDay - firstDay + 1) * day }, language);
  const read = { log, events: number(events), cases: number(cases), when };
  return [
    fill(summaryWords.read, language, read),
    ...(open === 0 ? [] : [fill(summaryWords.open, language, { open: number(open) })]),
    ...streams.slice(0, mostStreams).map(({ activity, isArrival, count, pattern }) => {
      const name = activities[activity] ?? '';
      const stream = isArrival ? name : fill(summaryWords.casesTo, language, { step: name });
      return fill(summaryWords.stream, language, {
        stream,
        count: number(count),
        how: patternInWords(pattern, language),
      });
    }),
  ];
}

/** More are in the draft. */
const mostStreams = 5;

function patternInWords(pattern: Pattern, language: Language): string {
  if (pattern.kind === 'gaps') {
    return inLanguage(summaryWords[pattern.batch === undefined ? 'gaps' : 'gapsTogether'], language);
  }
  const cycles = [...Object.keys(pattern.by), ...(pattern.rates.length > 1 ? ['year'] : [])];
  const named = (['hour', 'weekday', 'month', 'year'] as const).filter((cycle) => cycles.includes(cycle));
  const how = inLanguage(summaryWords[pattern.batch === undefined ? 'atRandom' : 'together'], language);
  if (named.length === 0)
    return pattern.unknown.length === 0 ? `${how}${inLanguage(summaryWords.evenly, language)}` : how;
  const by = listed(
    named.map((cycle) => inLanguage(cycleWords[cycle], language)),
    language,
  );
  return `${how}${fill(summaryWords.varying, language, { by })}`;
}

/** Each step: how often, how long, and how well the distribution fits. */
export function stepTable({ steps, activities }: Findings, language: Language): Table {
  return {
    caption: inLanguage(summaryWords.steps, language),
    columns: [
      words(inLanguage(summaryWords.step, language)),
      numbers(inLanguage(summaryWords.done, language)),
      numbers(inLanguage(summaryWords.time, language)),
      words(inLanguage(summaryWords.fit, language)),
      numbers(inLanguage(summaryWords.off, language)),
      numbers(inLanguage(summaryWords.wait, language)),
    ],
    rows: steps.map((step) => [
      activities[step.activity] ?? '',
      formatNumber(step.done, 0, language),
      ...timeCells(step, language),
    ]),
  };
}

function timeCells({ takes, pause, waits }: StepFound, language: Language): readonly string[] {
  const wait = waits === undefined ? '–' : durationText(waits.mean, language);
  const fits =
    takes === undefined ? (pause === undefined ? [] : [pause]) : takes.kind === 'all' ? [takes.value] : takes.values;
  if (fits.length === 0) return [inLanguage(summaryWords.notKnown, language), '', '', wait];
  const count = fits.reduce((sum, each) => sum + each.count, 0);
  const mean = fits.reduce((sum, each) => sum + each.mean * each.count, 0) / count;
  const families = [...new Set(fits.map((fit) => howInWords(fit, language)))].join(', ');
  const worst = fits.reduce((most, { distance }) => Math.max(most, distance), 0);
  return [durationText(mean, language), families, percentage(worst, language), wait];
}

function howInWords({ how, distribution }: Fit, language: Language): string {
  if (how === 'as observed') return inLanguage(summaryWords.asObserved, language);
  if (how === 'poor')
    return fill(summaryWords.poor, language, { family: inLanguage(familyWords[distribution.kind], language) });
  return inLanguage(familyWords[distribution.kind], language);
}

/** Undefined where nobody is seen at work. */
export function poolTable(findings: Findings, language: Language): Table | undefined {
  const pools = findings.pools.filter(({ isNeeded }) => isNeeded);
  if (pools.length === 0) return undefined;
  return {
    caption: inLanguage(summaryWords.pools, language),
    columns: [
      words(inLanguage(summaryWords.pool, language)),
      words(inLanguage(summaryWords.units, language)),
      words(inLanguage(summaryWords.hours, language)),
    ],
    rows: pools.map((pool) => [poolName(pool), unitsInWords(pool, language), hoursInWords(pool, language)]),
  };
}

function poolName({ members }: PoolFound): string {
  return members.length > 3 ? `${members.slice(0, 3).join(', ')}, ...` : members.join(', ');
}

function unitsInWords({ capacity }: PoolFound, language: Language): string {
  switch (capacity.kind) {
    case 'seen full':
      return fill(capacity.share >= 0.8 ? summaryWords.seenFull : summaryWords.about, language, {
        units: capacity.units,
      });
    case 'at least':
      return fill(summaryWords.atLeast, language, { units: capacity.units });
    case 'by date':
      return fill(summaryWords.byDate, language, { units: capacity.steps.map(({ units }) => units).join(' → ') });
    case 'roster': {
      const [least, most] = [Math.min(...capacity.units), Math.max(...capacity.units)];
      const units = fill(summaryWords.roster, language, { least, most });
      return capacity.saysWho ? units : fill(summaryWords.atLeast, language, { units });
    }
  }
}

function hoursInWords({ hours, hoursKnown }: PoolFound, language: Language): string {
  if (hours === undefined) return inLanguage(summaryWords[hoursKnown ? 'always' : 'notKnown'], language);
  const slots = {
    hours: formatNumber(hours.perWeek / 3600, 1, language).replace(/[.,]0$/, ''),
    closed: hours.closedDays.length,
  };
  return fill(summaryWords[hours.closedDays.length === 0 ? 'perWeek' : 'perWeekClosed'], language, slots);
}
