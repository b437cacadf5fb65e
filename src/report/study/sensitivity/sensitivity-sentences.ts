import { fill, inLanguage, type Language, type Phrase, type Text } from '../../../language/text.ts';
import { percentage } from '../../figures/number-format.ts';
import { whyNot } from '../../figures/quantity.ts';
import { capitalised, listed } from '../../phrases.ts';
import { howDrawn, staySentences } from '../../plan-in-words/together.ts';
import { shareSentences, turnWords } from '../../words/sensitivity.ts';
import { byEffect, byShare } from './order.ts';
import type { SensitivityInWords } from './sensitivity-in-words.ts';
import { partText, withUnit } from './sensitivity-in-words.ts';

/** From here on an input is reported as the first to be measured. */
const sure = 0.95;
/** Parts of the variance go about with the square of effects: from this part of the largest effect on another may have more of it. */
const rival = 0.5;

/** The answer first. */
export function sensitivitySentences(inWords: SensitivityInWords): readonly string[] {
  return [
    answer(inWords),
    ...assumed(inWords),
    ...impossible(inWords),
    ...claims(inWords),
    ...turns(inWords),
    basis(inWords),
  ];
}

function nameOf({ titles }: SensitivityInWords, input: number): string {
  return titles[input] ?? '';
}

function answer(inWords: SensitivityInWords): string {
  const { study, language, what } = inWords;
  const { shares, tried, asked } = study;
  const [largest = 0] = byEffect(study);
  const input = nameOf(inWords, largest);
  if (shares.kind === 'none') {
    if (shares.because === 'nothing matters') {
      const count = asked.varied.length;
      return fill(shareSentences[count === 1 ? 'nothingOne' : 'nothing'], language, { count, what });
    }
    if (shares.because === 'too few rows') return fill(shareSentences.tooFew, language, { what, input });
    const withoutValue = tried.withoutValue.reduce((sum, { settings }) => sum + settings, 0);
    const run = tried.settings - tried.impossible;
    const why = whyNot(tried.withoutValue[0]?.status ?? 'nothing observed', language);
    return fill(shareSentences.withoutValue, language, { what, withoutValue, run, why, input });
  }
  const [first, second] = byShare(study);
  if (first === undefined) return '';
  const slots = { input: nameOf(inWords, first.input), share: partText(first.first, language), what };
  const effect = (of: number) => study.screening[of]?.muStar ?? 0;
  const hasRival = shares.unseen.some((each) => effect(each) > rival * effect(first.input));
  // What takes away more than half takes away more than any other.
  if (second === undefined && hasRival && first.first.low < 0.5) {
    return capitalised(fill(shareSentences.largestEffect, language, slots));
  }
  const isAhead = second === undefined || first.largest >= sure;
  if (isAhead && mayBeNothing(first.first.low)) {
    return capitalised(fill(shareSentences.largestMayBeNothing, language, slots));
  }
  if (isAhead) return fill(shareSentences.first, language, slots);
  const other = nameOf(inWords, second.input);
  return fill(shareSentences.tie, language, { ...slots, other, second: partText(second.first, language) });
}

/** As it is reported, in whole percents. */
function mayBeNothing(part: number): boolean {
  return part < 0.005;
}

function basis({ study, period, language }: SensitivityInWords): string {
  const { tried } = study;
  return fill(shareSentences.basis, language, {
    settings: tried.settings - tried.impossible,
    period,
    replications: study.asked.replications,
  });
}

function assumed(inWords: SensitivityInWords): readonly string[] {
  const { study, language, outcome } = inWords;
  const { shares, asked } = study;
  const stay = staySentences(asked.fixed, language);
  if (shares.kind === 'none') return stay;
  const count = asked.uncertain.length;
  const how = howDrawn(asked.uncertain, asked.varied, language);
  const mean = withUnit(outcome(shares.mean), inWords.unitItself);
  const spread = outcome(Math.sqrt(shares.variance)).replace('+', '');
  const sd = inWords.unitItself === '%' ? withUnit(spread, inWords.unit) : spread;
  const sum = shares.indices.reduce((all, { first }) => all + Math.max(0, first.value), 0);
  return [
    fill(shareSentences[count === 1 ? 'assumedOne' : 'assumed'], language, { count, how, mean, sd }),
    ...stay,
    ...(shares.indices.length < 2 || shares.unseen.length === 0
      ? []
      : [
          fill(shareSentences.unseen, language, {
            inputs: listed(
              shares.unseen.map((each) => nameOf(inWords, each)),
              language,
            ),
          }),
        ]),
    ...(shares.indices.length < 2
      ? []
      : [
          sum >= allOfIt
            ? fill(shareSentences.allOfIt, language, { count: shares.indices.length })
            : fill(shareSentences[shares.indices.length < asked.varied.length ? 'together' : 'allTogether'], language, {
                ...{ count: shares.indices.length, share: percentage(sum, language) },
              }),
        ]),
  ];
}

/** Parts of the variance, which are estimates, of which nothing is left when they are reported in whole percents. */
const allOfIt = 0.995;

function impossible({ study, language }: SensitivityInWords): readonly string[] {
  const { settings, impossible: count, reasons } = study.tried;
  const [most] = reasons;
  if (most === undefined) return [];
  return [
    fill(shareSentences.impossible, language, { impossible: count, settings, why: inLanguage(most.why, language) }),
  ];
}

/** What the files claim, laid beside what was found. */
function claims(inWords: SensitivityInWords): readonly string[] {
  const { study, language } = inWords;
  const order = byEffect(study);
  const known = byShare(study);
  const { uncertain, varied } = study.asked;
  return uncertain.flatMap(({ claim, title }, index) => {
    const input = varied.findIndex(({ members }) => members.some((member) => member.input === index));
    if (claim === undefined) return [];
    const own = inLanguage(title, language);
    const name =
      varied[input]?.group === undefined
        ? fill(shareSentences.quoted, language, { own })
        : fill(shareSentences.withGroup, language, { own, group: nameOf(inWords, input) });
    const said = { input: name, claim: inLanguage(claim, language) };
    if (!study.matter.includes(input)) return [fill(shareSentences.claimNothing, language, said)];
    const found = known.find((each) => each.input === input);
    const share =
      found === undefined ? '' : fill(shareSentences.claimShare, language, { share: partText(found.first, language) });
    const [rank, count] = [order.indexOf(input) + 1, order.length];
    return [fill(shareSentences.claim, language, { ...said, share, rank, count })];
  });
}

function turns({ study, language, whatAJamMeans }: SensitivityInWords): readonly string[] {
  const { found, unknown, untraced } = study.breaking;
  const turning = new Set([...found, ...untraced].map(({ input }) => input)).size;
  const count = study.asked.varied.length;
  const none = turnWords[count === 1 ? 'noneOne' : 'none'];
  const summary = turnWords[count === 1 ? 'summaryOne' : turning === count ? 'summaryAll' : 'summary'];
  return [
    turning === 0 ? inLanguage(none, language) : fill(summary, language, { turning, count }),
    ...(found.length === 0 ? [] : [fill(turnWords.chance, language, { replications: study.asked.replications })]),
    ...(found.some(({ before, after }) => before.kind === 'nowhere' || after.kind === 'nowhere')
      ? [inLanguage(turnWords.slight, language)]
      : []),
    ...ends(unknown.length, turnWords.unknownOne, turnWords.unknown, language),
    ...whatAJamMeans,
    ...ends(untraced.length, turnWords.untracedOne, turnWords.untraced, language),
  ];
}

function ends(
  count: number,
  one: Text,
  many: Phrase<`${string}{ends}${string}`>,
  language: Language,
): readonly string[] {
  return count === 0 ? [] : [count === 1 ? inLanguage(one, language) : fill(many, language, { ends: count })];
}
