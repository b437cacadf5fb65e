/** How cases come in: a row for each pattern of arrivals, as sentences and as a label. */
import { dateAt } from '../../plan/civil-date.ts';
import type { ArrivalPattern, ArrivalPlan, RateProfile, WaitedPlan } from '../../plan/plan.ts';
import { day } from '../../plan/units.ts';
import { meanOf } from '../../random/moments.ts';
import { instantInWords, timeOf } from '../dates/date-in-words.ts';
import { durationText } from '../figures/duration.ts';
import { formatNumber } from '../figures/number-format.ts';
import { flowUnit } from '../figures/rates.ts';
import { fill, listed } from '../language.ts';
import { arrivalWords, patternWords, rateWords, streamWords, waitedWords } from '../words/plan/arrivals.ts';
import { distributionText } from './distributions.ts';
import { timeText } from './values.ts';
import { attributeTitle, levelTitles, said, targetTitle, type Voice } from './voice.ts';

/** Changes of a rate that are told one by one. */
const fewChanges = 3;

type PatternOf<Kind extends ArrivalPattern['kind']> = Extract<ArrivalPattern, { readonly kind: Kind }>;
type Known<Kind extends ArrivalPattern['kind']> = PatternOf<Kind> & { readonly kind: Kind };

interface Told<Pattern> {
  full(pattern: Pattern, voice: Voice): readonly string[];
  short(pattern: Pattern, stream: Pick<ArrivalPlan, 'batch' | 'from'>, voice: Voice): string;
}

const patterns: { readonly [Kind in ArrivalPattern['kind']]: Told<PatternOf<Kind>> } = {
  poisson: atRate(patternWords.poisson),
  paced: atRate(patternWords.paced),
  renewal: {
    full: ({ gap }, { language }) => [
      fill(patternWords.renewal.full[language], { gap: distributionText(gap, language) }),
    ],
    short: ({ gap }, _, { language }) =>
      fill(patternWords.renewal.short[language], { gap: durationText(meanOf(gap), language) }),
  },
  times: counted(patternWords.times, ({ at }) => at.length),
  observed: counted(
    patternWords.observed,
    ({ spells }) => spells.reduce((sum, { count }) => sum + count, 0),
    ({ given }, voice) => givenSentences(given, voice),
  ),
  backlog: counted(
    patternWords.backlog,
    ({ count }) => count,
    ({ waited, given }, voice) => [...waitedSentences(waited, voice), ...givenSentences(given, voice)],
  ),
};

function atRate(words: typeof patternWords.poisson | typeof patternWords.paced): Told<{ readonly rate: RateProfile }> {
  return {
    full: ({ rate }, voice) => [
      fill(words.full[voice.language], {
        rate: rateText(rate, voice),
        per: flowUnit(voice.plan.period).per[voice.language],
      }),
      ...varyingSentences(rate, voice),
    ],
    short: ({ rate: { levels } }, { batch, from }, { plan, language }) => {
      const { per, seconds } = flowUnit(plan.period);
      const inForce = levels.findLast((level) => level.from <= from) ?? levels[0];
      const number = formatNumber((inForce?.rate ?? 0) * seconds * meanOf(batch), 0, language);
      const rate = fill(words.short[language], { rate: number, per: per[language] });
      return levels.length > 1 ? fill(rateWords.shortAtFirst[language], { rate }) : rate;
    },
  };
}

function counted<Pattern>(
  words: typeof patternWords.times | typeof patternWords.observed | typeof patternWords.backlog,
  of: (pattern: Pattern) => number,
  more: (pattern: Pattern, voice: Voice) => readonly string[] = () => [],
): Told<Pattern> {
  return {
    full: (pattern, voice) => [
      fill(words.full[voice.language], { count: formatNumber(of(pattern), 0, voice.language) }),
      ...more(pattern, voice),
    ],
    short: (pattern, _, { language }) => fill(words.short[language], { count: formatNumber(of(pattern), 0, language) }),
  };
}

/** How long those who are there at the start have waited. */
function waitedSentences(waited: WaitedPlan | undefined, voice: Voice): readonly string[] {
  if (waited === undefined) return [];
  const { language } = voice;
  return waited.kind === 'drawn'
    ? [fill(waitedWords.drawn[language], { time: timeText(voice, waited.lasts) })]
    : [waitedWords.counted[language]];
}

/** What the file says of each case. */
function givenSentences(given: readonly number[] | undefined, voice: Voice): readonly string[] {
  if (given === undefined) return [];
  const attributes = given.map((attribute) => attributeTitle(voice, attribute));
  return [fill(waitedWords.given[voice.language], { attributes: listed(attributes, voice.language) })];
}

function patternSentences<Kind extends ArrivalPattern['kind']>(pattern: Known<Kind>, voice: Voice): readonly string[] {
  return patterns[pattern.kind].full(pattern, voice);
}

function patternLabel<Kind extends ArrivalPattern['kind']>(
  pattern: Known<Kind>,
  stream: ArrivalPlan,
  voice: Voice,
): string {
  return patterns[pattern.kind].short(pattern, stream, voice);
}

export function arrivalSentences(arrival: ArrivalPlan, voice: Voice): readonly string[] {
  const { language } = voice;
  const { pattern, batch, to } = arrival;
  const isBatched = batch.kind !== 'constant' || batch.value !== 1;
  return [
    ...patternSentences(pattern, voice),
    ...(isBatched ? [fill(arrivalWords.batch[language], { size: batchText(batch, voice) })] : []),
    ...besides(arrival, voice),
    fill(arrivalWords.firstTo[language], { target: targetTitle(voice, to) }),
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
    ...(from > 0 ? [fill(said(voice, streamWords.from), { date: date(from) })] : []),
    ...(until < plan.period.horizon ? [fill(said(voice, streamWords.until), { date: date(until) })] : []),
  ];
  const zones =
    zone === undefined || plan.zone === undefined
      ? []
      : levelTitles(voice, plan.zone, [zone]).map((title) => fill(said(voice, streamWords.zone), { zone: title }));
  const others = background ? [said(voice, streamWords.background)] : [];
  return words === 'full' ? [...dates, ...zones, ...others] : [...zones, ...dates, ...others];
}

/** Cases a year, or in a shorter time, and how that changes by date. */
function rateText({ levels }: RateProfile, { plan, language }: Voice): string {
  const { seconds } = flowUnit(plan.period);
  const told = levels.map(({ from, rate: perSecond }) => {
    const value = perSecond * seconds;
    return {
      from,
      text: formatNumber(value, value < 10 && Math.abs(value - Math.round(value)) > 1e-9 ? 1 : 0, language),
    };
  });
  const [first, ...later] = told;
  const rate = first?.text ?? '0';
  if (later.length === 0) return rate;
  if (later.length > fewChanges) {
    const last = told.at(-1)?.text ?? rate;
    return fill(rateWords.many[language], { rate, count: later.length, last });
  }
  const changes = later.map(({ from, text }) => {
    const date = instantInWords(plan.period.start, from, language);
    return fill(rateWords.fromDate[language], { rate: text, date });
  });
  return fill(rateWords.few[language], { rate, later: changes.join(', ') });
}

function varyingSentences({ byHour, byWeekday, byMonth, wave }: RateProfile, { language }: Voice): readonly string[] {
  const what = [
    byHour && rateWords.hour,
    byWeekday && rateWords.weekday,
    byMonth && rateWords.month,
    wave && rateWords.wave,
  ].flatMap((text) => (text === undefined ? [] : [text[language]]));
  return what.length === 0 ? [] : [fill(rateWords.varying[language], { what: listed(what, language) })];
}

/** A batch is a number of cases, written like a time without its unit. */
function batchText(batch: ArrivalPlan['batch'], { language }: Voice): string {
  if (batch.kind === 'constant') return formatNumber(batch.value, 0, language);
  return distributionText(batch, language, (value) => formatNumber(value, Number.isInteger(value) ? 0 : 1, language));
}
