/** How cases come in: a row for each pattern of arrivals, as sentences and as a label. */
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { dateAt } from '../../plan/civil-date.ts';
import type { ArrivalPattern, ArrivalPlan, RateProfile, WaitedPlan } from '../../plan/plan.ts';
import { CumulativeRate } from '../../plan/rate-profile.ts';
import { day, year } from '../../plan/units.ts';
import { meanOf } from '../../random/moments.ts';
import { instantInWords, timeOf } from '../dates/date-in-words.ts';
import { durationText } from '../figures/duration.ts';
import { formatNumber } from '../figures/number-format.ts';
import { flowUnit } from '../figures/rates.ts';
import { listed } from '../phrases.ts';
import { arrivalWords, patternWords, rateWords, streamWords, waitedWords } from '../words/plan/arrivals.ts';
import { distributionText } from './distributions.ts';
import { timeText } from './values.ts';
import { attributeTitle, fillSaid, levelTitles, said, targetTitle, type Voice } from './voice.ts';

/** Leap days and the weekdays of a run take factors that average 1 as far off. */
const asGoodAsEqual = 0.01;

/** Changes of a rate that are listed one by one. */
const fewChanges = 3;

type PatternOf<Kind extends ArrivalPattern['kind']> = Extract<ArrivalPattern, { readonly kind: Kind }>;
type Known<Kind extends ArrivalPattern['kind']> = PatternOf<Kind> & { readonly kind: Kind };

type Stream = Pick<ArrivalPlan, 'batch' | 'from' | 'until'>;

interface Phrasing<Pattern> {
  full(pattern: Pattern, voice: Voice, stream: Stream): readonly string[];
  short(pattern: Pattern, stream: Stream, voice: Voice): string;
}

const patterns: { readonly [Kind in ArrivalPattern['kind']]: Phrasing<PatternOf<Kind>> } = {
  poisson: atRate(patternWords.poisson),
  paced: atRate(patternWords.paced),
  renewal: {
    full: ({ gap }, { language }) => [
      gap.kind === 'constant'
        ? fill(patternWords.every.full, language, { gap: durationText(gap.value, language) })
        : fill(patternWords.renewal.full, language, { gap: distributionText(gap, language) }),
    ],
    short: ({ gap }, { batch }, { language }) => {
      const slots = { gap: durationText(meanOf(gap), language), cases: rateNumber(meanOf(batch), language) };
      return fill(patternWords[isBatched(batch) ? 'every' : 'renewal'].short, language, slots);
    },
  },
  times: counted([patternWords.times, patternWords.timesOne], ({ at }) => at.length),
  observed: counted(
    [patternWords.observed, patternWords.observed],
    ({ spells }) => spells.reduce((sum, { count }) => sum + count, 0),
    ({ given }, voice) => givenSentences(given, voice),
  ),
  backlog: counted(
    [patternWords.backlog, patternWords.backlogOne],
    ({ count }) => count,
    ({ waited, given }, voice) => [...waitedSentences(waited, voice), ...givenSentences(given, voice)],
  ),
};

function atRate(
  words: typeof patternWords.poisson | typeof patternWords.paced,
): Phrasing<{ readonly rate: RateProfile }> {
  return {
    full: ({ rate }, voice, stream) => [
      fill(words.full, voice.language, { rate: rateText(rate, voice) }),
      ...varyingSentences(rate, stream, voice),
    ],
    short: ({ rate: profile }, stream, { plan, language }) => {
      const { per, seconds } = flowUnit(plan.period);
      const number = rateNumber(atFirst(profile, stream, plan) * seconds * meanOf(stream.batch), language);
      const rate = fill(words.short, language, { rate: number, per: inLanguage(per, language) });
      return profile.levels.length > 1 ? fill(rateWords.shortAtFirst, language, { rate }) : rate;
    },
  };
}

/** Each hour of a rate may be another: an average over more of them costs more than it tells. */
const longest = 4 * year;

/** Moments a second from a stream's first day on, until the rate changes by date, whatever it varies with. */
function atFirst(profile: RateProfile, { from, until: last }: Stream, { period }: Voice['plan']): number {
  const { start, horizon } = period;
  const changes = profile.levels.map((level) => level.from).filter((at) => at > from);
  const until = Math.min(from + longest, last, horizon, ...changes);
  const begin = Math.min(from, until - 1);
  return new CumulativeRate(profile, start).expected(begin, until) / (until - begin);
}

/** With a decimal where there are few. */
function rateNumber(value: number, language: Language): string {
  return formatNumber(value, value < 10 && Math.abs(value - Math.round(value)) > 1e-9 ? 1 : 0, language);
}

type CountWords = (typeof patternWords)['times' | 'timesOne' | 'observed' | 'backlog' | 'backlogOne'];

/** @param words of many, and of one */
function counted<Pattern>(
  [many, one]: readonly [CountWords, CountWords],
  of: (pattern: Pattern) => number,
  more: (pattern: Pattern, voice: Voice) => readonly string[] = () => [],
): Phrasing<Pattern> {
  const sentence = (pattern: Pattern, length: 'full' | 'short', language: Language) => {
    const words = of(pattern) === 1 ? one : many;
    return fill(words[length], language, { count: formatNumber(of(pattern), 0, language) });
  };
  return {
    full: (pattern, voice) => [sentence(pattern, 'full', voice.language), ...more(pattern, voice)],
    short: (pattern, _, { language }) => sentence(pattern, 'short', language),
  };
}

/** How long those who are there at the start have waited. */
function waitedSentences(waited: WaitedPlan | undefined, voice: Voice): readonly string[] {
  if (waited === undefined) return [];
  const { language } = voice;
  return waited.kind === 'drawn'
    ? [fill(waitedWords.drawn, language, { time: timeText(voice, waited.lasts) })]
    : [inLanguage(waitedWords.counted, language)];
}

/** What the file says of each case. */
function givenSentences(given: readonly number[] | undefined, voice: Voice): readonly string[] {
  if (given === undefined) return [];
  const attributes = given.map((attribute) => attributeTitle(voice, attribute));
  return [fill(waitedWords.given, voice.language, { attributes: listed(attributes, voice.language) })];
}

function patternSentences<Kind extends ArrivalPattern['kind']>(
  pattern: Known<Kind>,
  voice: Voice,
  stream: Stream,
): readonly string[] {
  return patterns[pattern.kind].full(pattern, voice, stream);
}

function patternLabel<Kind extends ArrivalPattern['kind']>(
  pattern: Known<Kind>,
  stream: ArrivalPlan,
  voice: Voice,
): string {
  return patterns[pattern.kind].short(pattern, stream, voice);
}

function isBatched(batch: ArrivalPlan['batch']): boolean {
  return batch.kind !== 'constant' || batch.value !== 1;
}

export function arrivalSentences(arrival: ArrivalPlan, voice: Voice): readonly string[] {
  const { language } = voice;
  const { pattern, batch, to } = arrival;
  return [
    ...patternSentences(pattern, voice, arrival),
    ...(isBatched(batch) ? [fill(arrivalWords.batch, language, { size: batchText(batch, voice) })] : []),
    ...besides(arrival, voice),
    fill(arrivalWords.firstTo, language, { target: targetTitle(voice, to) }),
  ];
}

export function arrivalLabels(arrival: ArrivalPlan, voice: Voice): readonly string[] {
  return [patternLabel(arrival.pattern, arrival, voice), ...besides(arrival, voice)];
}

/** Between which dates, of which zone, and whether it is other work. */
function besides({ from, until, zone, background }: ArrivalPlan, voice: Voice): readonly string[] {
  const { plan, words, language } = voice;
  const date = (at: number) => {
    const { start } = plan.period;
    if (words === 'full') return instantInWords(start, at, language);
    return at % day === 0 ? dateAt(start, at) : `${dateAt(start, at)} ${timeOf(start, at)}`;
  };
  const dates = [
    ...(from > 0 ? [fillSaid(voice, streamWords.from, { date: date(from) })] : []),
    ...(until < plan.period.horizon ? [fillSaid(voice, streamWords.until, { date: date(until) })] : []),
  ];
  const zones =
    zone === undefined || plan.zone === undefined
      ? []
      : levelTitles(voice, plan.zone, [zone]).map((title) => fillSaid(voice, streamWords.zone, { zone: title }));
  const others = background ? [said(voice, streamWords.background)] : [];
  return words === 'full' ? [...dates, ...zones, ...others] : [...zones, ...dates, ...others];
}

/** Cases a year, or in a shorter time, and how that changes by date. */
function rateText({ levels }: RateProfile, { plan, language }: Voice): string {
  const { seconds, per } = flowUnit(plan.period);
  const texts = levels.map(({ from, rate: perSecond }) => ({ from, text: rateNumber(perSecond * seconds, language) }));
  const [first, ...later] = texts;
  const rate = fill(rateWords.perTime, language, { rate: first?.text ?? '0', per: inLanguage(per, language) });
  if (later.length === 0) return rate;
  if (later.length > fewChanges) {
    const last = texts.at(-1)?.text ?? rate;
    const [begins, ends] = [later[0], later.at(-1)].map((each) =>
      instantInWords(plan.period.start, each?.from ?? 0, language),
    );
    return fill(rateWords.many, language, {
      ...{ rate, count: later.length, last, begins: begins ?? '', ends: ends ?? '' },
    });
  }
  const changes = later.map(({ from, text }) => {
    const date = instantInWords(plan.period.start, from, language);
    return fill(rateWords.fromDate, language, { rate: text, date });
  });
  return fill(rateWords.few, language, { rate, later: changes.join(', ') });
}

/** A rate that is multiplied by factors, and what is left of it on average where that is not the same. */
function varyingSentences(profile: RateProfile, stream: Stream, { plan, language }: Voice): readonly string[] {
  const { byHour, byWeekday, byMonth, wave, levels } = profile;
  const what = [
    byHour && rateWords.hour,
    byWeekday && rateWords.weekday,
    byMonth && rateWords.month,
    wave && rateWords.wave,
  ].flatMap((text) => (text === undefined ? [] : [inLanguage(text, language)]));
  if (what.length === 0) return [];
  const varying = fill(rateWords.varying, language, { what: listed(what, language) });
  const [only, ...others] = levels;
  const { seconds, per } = flowUnit(plan.period);
  const average = atFirst(profile, stream, plan);
  if (only === undefined || others.length > 0 || Math.abs(average / only.rate - 1) < asGoodAsEqual) return [varying];
  const rate = rateNumber(average * seconds, language);
  return [varying, fill(rateWords.onAverage, language, { rate, per: inLanguage(per, language) })];
}

/** A batch is a number of cases, written like a time without its unit. */
function batchText(batch: ArrivalPlan['batch'], { language }: Voice): string {
  if (batch.kind === 'constant') return formatNumber(batch.value, 0, language);
  return distributionText(batch, language, (value) => formatNumber(value, Number.isInteger(value) ? 0 : 1, language));
}
