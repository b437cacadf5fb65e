/** What happens to a case in a step, as sentences, in the order in which it happens. */
import type { BranchPlan, GroupPart, LinePlan, Need, SetPart, StepPart, WorkPart } from '../../plan/plan.ts';
import { durationText, lastsText } from '../duration.ts';
import { fill, listed } from '../language.ts';
import { formatNumber } from '../number-format.ts';
import { percentage } from '../percentage.ts';
import { descriptionWords } from '../words/description.ts';
import { conditionText } from './conditions.ts';
import { attributeTitle, levelTitles, type Reader, resourceTitle, targetTitle } from './names.ts';
import { euroText, shareText, timeText, valueText } from './values.ts';

export function stepSentences(reader: Reader, parts: readonly StepPart[]): readonly string[] {
  return parts.flatMap((part) => partSentences(reader, part));
}

function partSentences(reader: Reader, part: StepPart): readonly string[] {
  const { language } = reader;
  switch (part.kind) {
    case 'gate': {
      const always = descriptionWords.always[language];
      const openWhile = conditionText(reader, part.openWhile) ?? always;
      const reopens = conditionText(reader, part.reopens) ?? always;
      const target = targetTitle(reader, part.closedTo);
      return openWhile === reopens
        ? [fill(descriptionWords.gate[language], { openWhile, target })]
        : [fill(descriptionWords.gateReopens[language], { openWhile, reopens, target })];
    }
    case 'charge':
      return [fill(descriptionWords.charge[language], { amount: euroText(reader, part.amount) })];
    case 'set':
      return [setSentence(reader, part)];
    case 'work':
      return [...workSentences(reader, part), ...lineSentences(reader, part.line)];
    case 'group':
      return [...groupSentences(reader, part), ...lineSentences(reader, part.line)];
    case 'release':
      return [fill(descriptionWords.release[language], { who: resourceTitle(reader, part.resource) })];
    case 'wait':
      return [fill(descriptionWords.wait[language], { lasts: timeText(reader, part.lasts) })];
    case 'route':
      return [routeSentence(reader, part.branches)];
  }
}

function setSentence(reader: Reader, { attribute, to }: SetPart): string {
  const { language } = reader;
  const name = attributeTitle(reader, attribute);
  const value =
    to.kind === 'category'
      ? valueText(reader, to.shares, (shares) => levelShares(reader, attribute, shares))
      : timeText(reader, to.draw);
  return fill(descriptionWords.set[language], { attribute: name, value });
}

/** "own use 67%, trade 33%"; a level that nobody has is left out, and one that all have stands alone. */
export function levelShares(reader: Reader, attribute: number, shares: readonly number[]): string {
  const titles = levelTitles(
    reader,
    attribute,
    shares.map((_, level) => level),
  );
  const all = shares.indexOf(1);
  if (all >= 0) return titles[all] ?? '';
  const some = shares.flatMap((share, level) =>
    share > 0 ? [`${titles[level] ?? ''} ${percentage(share, reader.language)}`] : [],
  );
  return some.join(', ');
}

function workSentences(reader: Reader, { needs, takes }: WorkPart): readonly string[] {
  const { language } = reader;
  const kept = needs.filter(({ keeps }) => keeps);
  return [
    fill(descriptionWords.work[language], { who: needsText(reader, needs), takes: timeText(reader, takes) }),
    ...(kept.length === 0 ? [] : [fill(descriptionWords.hold[language], { who: needsText(reader, kept) })]),
  ];
}

function needsText(reader: Reader, needs: readonly Need[]): string {
  const { language } = reader;
  const texts = needs.map(({ resource, units }) => {
    const who = resourceTitle(reader, resource);
    return units === 1 ? who : fill(descriptionWords.unitsOf[language], { units, who });
  });
  return listed(texts, language);
}

function groupSentences(reader: Reader, part: GroupPart): readonly string[] {
  const { language } = reader;
  const { forms, needs, mayMiss, makesUp, dropsOut } = part;
  const count = (value: number) => formatNumber(value, 0, language);
  const sentences: string[] = [];
  if (forms.kind === 'sessions') {
    const at = { resource: resourceTitle(reader, forms.resource), least: count(forms.least) };
    sentences.push(fill(descriptionWords[forms.least > 1 ? 'groupAtLeast' : 'groupAt'][language], at));
  } else {
    sentences.push(fill(descriptionWords.groupFills[language], { size: count(forms.size) }));
    if (forms.startsAfter !== undefined) {
      const after = { time: durationText(forms.startsAfter, language), least: count(forms.least) };
      sentences.push(fill(descriptionWords[forms.least > 1 ? 'startsAfterLeast' : 'startsAfter'][language], after));
    }
  }
  const meets = { sessions: count(part.sessions), takes: lastsText(part.takes, language) };
  sentences.push(
    part.sessions === 1
      ? fill(descriptionWords.meetsOnce[language], meets)
      : fill(descriptionWords.meets[language], { ...meets, every: durationText(part.every, language) }),
  );
  if (needs.length > 0) sentences.push(fill(descriptionWords.groupNeeds[language], { who: needsText(reader, needs) }));
  if (part.absent !== undefined) {
    sentences.push(fill(descriptionWords.absent[language], { share: shareText(reader, part.absent) }));
  }
  if (mayMiss !== undefined) {
    const missing = { times: count(mayMiss.times), target: targetTitle(reader, mayMiss.to) };
    sentences.push(fill(descriptionWords[mayMiss.times === 0 ? 'mayMissNone' : 'mayMiss'][language], missing));
  }
  if (makesUp !== undefined) {
    sentences.push(fill(descriptionWords.makesUp[language], { target: targetTitle(reader, makesUp) }));
  }
  if (dropsOut !== undefined) {
    const target = targetTitle(reader, dropsOut.to);
    sentences.push(
      dropsOut.kind === 'per session'
        ? fill(descriptionWords.dropsOut[language], { share: shareText(reader, dropsOut.share), target })
        : fill(descriptionWords.dropsOutAfter[language], { lasts: timeText(reader, dropsOut.lasts), target }),
    );
  }
  return sentences;
}

function lineSentences(reader: Reader, line: LinePlan): readonly string[] {
  const { language } = reader;
  const { priority, room, refusedTo, balks, patience } = line;
  const sentences: string[] = [];
  if (priority.kind !== 'fixed' || priority.value !== 0) {
    const rank = valueText(reader, priority, (value) => formatNumber(value, 0, language));
    sentences.push(fill(descriptionWords.rank[language], { rank }));
  }
  if (room !== undefined)
    sentences.push(fill(descriptionWords.room[language], { room: formatNumber(room, 0, language) }));
  if (refusedTo !== undefined) {
    sentences.push(fill(descriptionWords.refused[language], { target: targetTitle(reader, refusedTo) }));
  }
  for (const { when, share, to } of balks) {
    const rule = conditionText(reader, when);
    const who = { share: shareText(reader, share), target: targetTitle(reader, to) };
    sentences.push(
      rule === undefined
        ? fill(descriptionWords.balks[language], who)
        : fill(descriptionWords.balksIf[language], { ...who, rule }),
    );
  }
  if (patience !== undefined) {
    const { lasts, to } = patience;
    const target = targetTitle(reader, to);
    sentences.push(fill(descriptionWords.patience[language], { lasts: timeText(reader, lasts), target }));
  }
  return sentences;
}

/** A route in the order in which its branches are tried. */
function routeSentence(reader: Reader, branches: readonly BranchPlan[]): string {
  const ways = branches.map((branch, i) => wayText(reader, branch, i > 0));
  return fill(descriptionWords.route[reader.language], { ways: ways.join('; ') });
}

function wayText(reader: Reader, { when, share, atMost, after, to }: BranchPlan, isLater: boolean): string {
  const { language } = reader;
  const target = targetTitle(reader, to);
  const rule = conditionText(reader, when);
  const few =
    share === undefined
      ? fill(descriptionWords[rule === undefined && isLater ? 'wayRest' : 'wayAll'][language], { target })
      : fill(descriptionWords.wayShare[language], { share: shareText(reader, share), target });
  const ruled = rule === undefined ? few : fill(descriptionWords.wayIf[language], { rule, way: few });
  const late =
    after === undefined
      ? ruled
      : fill(descriptionWords.wayAfter[language], { way: ruled, lasts: timeText(reader, after) });
  return atMost === undefined ? late : fill(descriptionWords.wayAtMost[language], { way: late, times: atMost });
}
