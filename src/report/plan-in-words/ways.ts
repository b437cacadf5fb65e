/** The ways on from a step: a row for each, as sentences and as the label where its line leaves the box. */
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { leadsToAList } from '../../plan/next-lists.ts';
import type { StepPart, StepPlan, Target } from '../../plan/plan.ts';
import { type Way, waysOf } from '../../plan/step-parts.ts';
import { formatNumber } from '../figures/number-format.ts';
import { wayWords } from '../words/plan/steps.ts';
import { conditionText } from './conditions.ts';
import { shareText, timeText } from './values.ts';
import { targetTitle, type Voice } from './voice.ts';

type WayBy<How extends Way['how']> = Way & { readonly how: How };

interface Phrasing<Some> {
  /** None where the part tells it itself. */
  full(way: Some, voice: Voice): readonly string[];
  /** Several stand behind each other, with commas; empty where there is nothing to say. */
  short(way: Some, voice: Voice): readonly string[];
}

const ways: { readonly [How in Way['how']]: Phrasing<WayBy<How>> } = {
  diverted: { full: () => [], short: (_, { language }) => [inLanguage(wayWords.diverted.short, language)] },
  balks: {
    full: ({ to, balk }, voice) => {
      const { full, fullIf } = wayWords.balks;
      const rule = conditionText(voice, balk.when);
      const who = { share: shareText(voice, balk.share), target: targetTitle(voice, to) };
      const { language } = voice;
      return [rule === undefined ? fill(full, language, who) : fill(fullIf, language, { ...who, rule })];
    },
    short: ({ balk: { when, share } }, voice) => [
      inLanguage(wayWords.balks.short, voice.language),
      ...ifAny(conditionText(voice, when)),
      // Where everybody does it, that needs no words.
      ...(share.kind === 'fixed' && share.value === 1 ? [] : [shareText(voice, share)]),
    ],
  },
  refused: {
    full: ({ to }, voice) => [fill(wayWords.refused.full, voice.language, { target: targetTitle(voice, to) })],
    short: (_, { language }) => [inLanguage(wayWords.refused.short, language)],
  },
  'gives up': {
    full: ({ to, lasts }, voice) => {
      const slots = { target: targetTitle(voice, to), lasts: timeText(voice, lasts) };
      const { full, fullOn } = wayWords['gives up'];
      return [fill(leadsToAList(voice.plan, to) ? fullOn : full, voice.language, slots)];
    },
    short: ({ to }, { plan, language }) => {
      const { short, shortOn } = wayWords['gives up'];
      return [inLanguage(leadsToAList(plan, to) ? shortOn : short, language)];
    },
  },
  'drops out': {
    full: ({ to, dropsOut }, voice) => {
      const { full, fullAfter } = wayWords['drops out'];
      const { language } = voice;
      const target = targetTitle(voice, to);
      return dropsOut.kind === 'per session'
        ? [fill(full, language, { share: shareText(voice, dropsOut.share), target })]
        : [fill(fullAfter, language, { lasts: timeText(voice, dropsOut.lasts), target })];
    },
    short: ({ dropsOut }, voice) => {
      const { short, shortAfter } = wayWords['drops out'];
      return dropsOut.kind === 'per session'
        ? [fill(short, voice.language, { share: shareText(voice, dropsOut.share) })]
        : [inLanguage(shortAfter, voice.language)];
    },
  },
  misses: {
    full: ({ to, times }, voice) => {
      const { language } = voice;
      const target = targetTitle(voice, to);
      return times === 0
        ? [fill(wayWords.misses.fullOne, language, { target })]
        : [fill(wayWords.misses.full, language, { times: formatNumber(times, 0, language), target })];
    },
    short: ({ times }, { language }) => {
      const { short, shortOne, shortNone } = wayWords.misses;
      if (times === 0) return [inLanguage(shortNone, language)];
      return [times === 1 ? inLanguage(shortOne, language) : fill(short, language, { times })];
    },
  },
  'makes up': {
    full: ({ to }, voice) => [fill(wayWords['makes up'].full, voice.language, { target: targetTitle(voice, to) })],
    short: (_, { language }) => [inLanguage(wayWords['makes up'].short, language)],
  },
  'goes on': { full: (way, voice) => [branchText(way, voice)], short: branchLabels },
};

/** The ways of these sorts out of a part, as sentences, sort by sort. */
export function waySentences(part: StepPart, voice: Voice, ...sorts: readonly Way['how'][]): readonly string[] {
  const out = waysOf(part);
  return sorts.flatMap((sort) => out.filter(({ how }) => how === sort).flatMap((way) => sentencesOf(way, voice)));
}

/** The ways out of a step in the order in which a case comes by them; the label of an only one may be empty. */
export function wayLabels(
  { parts }: StepPlan,
  voice: Voice,
): readonly { readonly to: Target; readonly label: string }[] {
  const out = parts.flatMap((part) => waysOf(part));
  return out.map((way) => {
    const label = labelsOf(way, voice).join(', ');
    return {
      to: way.to,
      label: label === '' && out.length > 1 ? inLanguage(wayWords['goes on'].short, voice.language) : label,
    };
  });
}

function sentencesOf<How extends Way['how']>(way: WayBy<How>, voice: Voice): readonly string[] {
  return ways[way.how].full(way, voice);
}

function labelsOf<How extends Way['how']>(way: WayBy<How>, voice: Voice): readonly string[] {
  return ways[way.how].short(way, voice);
}

function branchText({ to, branch, before }: WayBy<'goes on'>, voice: Voice): string {
  const { language } = voice;
  const { when, share, after, atMost } = branch;
  const words = wayWords['goes on'];
  const target = targetTitle(voice, to);
  const rule = conditionText(voice, when);
  const isRest = rule === undefined && before.length > 0;
  // Those of whom all have gone another way are not among those whom a share is of; that is said once of shares in a row.
  const lastOfAll = before.findLastIndex((other) => other.share === undefined);
  const lastShare = before.findLastIndex((other) => other.share !== undefined && other.when.kind === 'always');
  const isOfOthers = rule === undefined && lastOfAll > lastShare;
  const few =
    share === undefined
      ? fill(words[isRest ? 'fullRest' : 'fullAll'], language, { target })
      : fill(words[isOfOthers ? 'fullShareOfOthers' : 'fullShare'], language, {
          share: shareText(voice, share),
          target,
        });
  const ruled = rule === undefined ? few : fill(words.fullIf, language, { rule, way: few });
  const late =
    after === undefined ? ruled : fill(words.fullAfter, language, { way: ruled, lasts: timeText(voice, after) });
  if (atMost === undefined) return late;
  return atMost === 1
    ? fill(words.fullOnce, language, { way: late })
    : fill(words.fullAtMost, language, { way: late, times: atMost });
}

function branchLabels({ branch, before }: WayBy<'goes on'>, voice: Voice): readonly string[] {
  const { language } = voice;
  const { when, share, after, atMost } = branch;
  const words = wayWords['goes on'];
  const isRest = when.kind === 'always' ? before.length > 0 : before.some((other) => other.share !== undefined);
  return [
    ...ifAny(conditionText(voice, when)),
    ...(share === undefined ? [] : [shareText(voice, share)]),
    ...(share === undefined && isRest ? [inLanguage(words.shortRest, language)] : []),
    ...(after === undefined ? [] : [fill(words.shortAfter, language, { time: timeText(voice, after) })]),
    ...(atMost === undefined ? [] : [timesText(atMost, language)]),
  ];
}

function timesText(atMost: number, language: Language): string {
  const { shortOnce, shortAtMost } = wayWords['goes on'];
  return atMost === 1 ? inLanguage(shortOnce, language) : fill(shortAtMost, language, { times: atMost });
}

function ifAny(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [text];
}
