/**
 * What happens to a case in a step: a row for each part, as sentences and as labels. A kind of part without its words does
 * not compile. The ways on from a part stand in ways.ts.
 */
import { fill } from '../../language/text.ts';
import type { Need, StepPart } from '../../plan/plan.ts';
import { formatNumber } from '../figures/number-format.ts';
import { listed } from '../phrases.ts';
import { lineWords, partWords } from '../words/plan/steps.ts';
import { levelShares } from './attributes.ts';
import { ruleText } from './conditions.ts';
import { courseLabels, courseSentences, groupNeeds } from './groups.ts';
import { euroText, needText, timeText, valueText } from './values.ts';
import { attributeTitle, resourceTitle, targetTitle, type Voice } from './voice.ts';
import { waySentences } from './ways.ts';

type PartOf<Kind extends StepPart['kind']> = Extract<StepPart, { readonly kind: Kind }>;
type Known<Kind extends StepPart['kind']> = PartOf<Kind> & { readonly kind: Kind };

/** In a box of the picture: a few words, or who and what the part needs. */
export type Label =
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'need'; readonly need: Omit<Need, 'keeps'> };

interface Phrasing<Part> {
  full(part: Part, voice: Voice): readonly string[];
  short(part: Part, voice: Voice): readonly Label[];
}

const parts: { readonly [Kind in StepPart['kind']]: Phrasing<PartOf<Kind>> } = {
  gate: {
    full: (part, voice) => {
      const { full, fullReopens } = partWords.gate;
      const openWhile = ruleText(voice, part.openWhile);
      const reopens = ruleText(voice, part.reopens);
      const target = targetTitle(voice, part.closedTo);
      return openWhile === reopens
        ? [fill(full, voice.language, { openWhile, target })]
        : [fill(fullReopens, voice.language, { openWhile, reopens, target })];
    },
    short: ({ openWhile }, voice) => [
      note(fill(partWords.gate.short, voice.language, { condition: ruleText(voice, openWhile) })),
    ],
  },
  charge: {
    full: ({ amount }, voice) => [fill(partWords.charge.full, voice.language, { amount: euroText(voice, amount) })],
    short: ({ amount }, voice) => [
      note(fill(partWords.charge.short, voice.language, { amount: euroText(voice, amount) })),
    ],
  },
  set: {
    full: ({ attribute, to }, voice) => {
      const value =
        to.kind === 'category'
          ? valueText(voice, to.shares, (shares) => levelShares(voice, attribute, shares))
          : timeText(voice, to.draw);
      return [fill(partWords.set.full, voice.language, { attribute: attributeTitle(voice, attribute), value })];
    },
    short: ({ attribute }, voice) => [
      note(fill(partWords.set.short, voice.language, { attribute: attributeTitle(voice, attribute) })),
    ],
  },
  work: {
    full: (part, voice) => {
      const { full, fullHolds } = partWords.work;
      const who = (needs: readonly Need[]) =>
        listed(
          needs.map((need) => needText(voice, need)),
          voice.language,
        );
      const kept = part.needs.filter(({ keeps }) => keeps);
      return [
        fill(full, voice.language, { who: who(part.needs), takes: timeText(voice, part.takes) }),
        ...(kept.length === 0 ? [] : [fill(fullHolds, voice.language, { who: who(kept) })]),
        ...lineSentences(part, voice),
      ];
    },
    short: ({ takes, needs }, voice) => [note(timeText(voice, takes)), ...needs.map(needed)],
  },
  group: {
    full: (part, voice) => [
      ...courseSentences(part, voice),
      ...waySentences(part, voice, 'misses', 'makes up', 'drops out'),
      ...lineSentences(part, voice),
    ],
    short: (part, voice) => [...courseLabels(part, voice).map(note), ...groupNeeds(part).map(needed)],
  },
  release: {
    full: ({ resource }, voice) => [
      fill(partWords.release.full, voice.language, { who: resourceTitle(voice, resource) }),
    ],
    short: ({ resource }, voice) => [
      note(fill(partWords.release.short, voice.language, { who: resourceTitle(voice, resource) })),
    ],
  },
  wait: {
    full: ({ lasts }, voice) => [fill(partWords.wait.full, voice.language, { lasts: timeText(voice, lasts) })],
    short: ({ lasts }, voice) => [note(fill(partWords.wait.short, voice.language, { lasts: timeText(voice, lasts) }))],
  },
  route: {
    full: (part, voice) => [
      fill(partWords.route.full, voice.language, { ways: waySentences(part, voice, 'goes on').join('; ') }),
    ],
    // Its ways are lines in the picture.
    short: () => [],
  },
};

/** What happens, in the order in which it happens. */
export function partSentences<Kind extends StepPart['kind']>(part: Known<Kind>, voice: Voice): readonly string[] {
  return parts[part.kind].full(part, voice);
}

export function partLabels<Kind extends StepPart['kind']>(part: Known<Kind>, voice: Voice): readonly Label[] {
  return parts[part.kind].short(part, voice);
}

/** Who goes first, how many may wait, and who does not wait to the end. */
function lineSentences(part: PartOf<'work' | 'group'>, voice: Voice): readonly string[] {
  const { language } = voice;
  const { priority, room } = part.line;
  const count = (value: number) => formatNumber(value, 0, language);
  const isRanked = priority.kind !== 'fixed' || priority.value !== 0;
  return [
    ...(isRanked
      ? [fill(lineWords.rank, language, { rank: valueText({ ...voice, isWaiting: true }, priority, count) })]
      : []),
    ...(room === undefined ? [] : [fill(lineWords.room, language, { room: count(room) })]),
    ...waySentences(part, voice, 'refused', 'balks', 'gives up'),
  ];
}

function note(text: string): Label {
  return { kind: 'note', text };
}

function needed(need: Omit<Need, 'keeps'>): Label {
  return { kind: 'need', need };
}
