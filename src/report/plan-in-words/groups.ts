/** The course of a group: when it begins, how often it meets, and what its sessions need. */
import { fill, inLanguage } from '../../language/text.ts';
import type { GroupPart, Need } from '../../plan/plan.ts';
import { durationText } from '../figures/duration.ts';
import { formatNumber } from '../figures/number-format.ts';
import { listed } from '../phrases.ts';
import { groupWords } from '../words/plan/steps.ts';
import { distributionText } from './distributions.ts';
import { needText, shareText, timeText } from './values.ts';
import { attributeTitle, resourceTitle, type Voice } from './voice.ts';

export function courseSentences(part: GroupPart, voice: Voice): readonly string[] {
  const { language } = voice;
  const { sessions, takes, needs, absent } = part;
  const meets = { sessions: formatNumber(sessions, 0, language), takes: distributionText(takes, language) };
  const who = listed(
    needs.map((need) => needText(voice, need)),
    language,
  );
  return [
    ...formingSentences(part.forms, voice),
    meetsSentence(part, meets, voice),
    ...(needs.length === 0 ? [] : [fill(groupWords.needs, language, { who })]),
    ...(absent === undefined ? [] : [fill(groupWords.absent, language, { share: shareText(voice, absent) })]),
  ];
}

function meetsSentence(
  { sessions, sessionsBy, every }: GroupPart,
  meets: { readonly sessions: string; readonly takes: string },
  voice: Voice,
): string {
  const { language } = voice;
  const slots = { ...meets, every: durationText(every, language) };
  if (sessionsBy !== undefined) {
    return fill(groupWords.meetsByMember, language, { ...slots, attribute: attributeTitle(voice, sessionsBy) });
  }
  return fill(groupWords[sessions === 1 ? 'meetsOnce' : 'meets'], language, slots);
}

function formingSentences(forms: GroupPart['forms'], voice: Voice): readonly string[] {
  const { language } = voice;
  const least = formatNumber(forms.least, 0, language);
  if (forms.kind === 'sessions') {
    const at = { resource: resourceTitle(voice, forms.resource), least };
    return [fill(groupWords[forms.least > 1 ? 'atSessionsLeast' : 'atSessions'], language, at)];
  }
  const fills = fill(groupWords.fills, language, { size: formatNumber(forms.size, 0, language) });
  if (forms.startsAfter === undefined) return [fills];
  const after = { time: durationText(forms.startsAfter, language), least };
  return [fills, fill(groupWords[forms.least > 1 ? 'startsAfterLeast' : 'startsAfter'], language, after)];
}

export function courseLabels(part: GroupPart, voice: Voice): readonly string[] {
  const { forms, takes } = part;
  const { language } = voice;
  return [
    sessionsLabel(part, groupLabel(forms, voice), voice),
    fill(groupWords.shortTakes, language, { time: timeText(voice, { kind: 'fixed', value: takes }) }),
  ];
}

function sessionsLabel({ sessions, sessionsBy, every }: GroupPart, group: string, voice: Voice): string {
  const { language } = voice;
  const slots = { group, sessions, every: durationText(every, language) };
  if (sessionsBy !== undefined) {
    return fill(groupWords.shortByMember, language, { ...slots, attribute: attributeTitle(voice, sessionsBy) });
  }
  return fill(groupWords[sessions === 1 ? 'shortOneSession' : 'shortSessions'], language, slots);
}

function groupLabel(forms: GroupPart['forms'], { language }: Voice): string {
  if (forms.kind === 'sessions') return inLanguage(groupWords.shortAtSessions, language);
  const { size, least, startsAfter } = forms;
  // One that starts only when it is full is never smaller.
  return least < size && startsAfter !== undefined
    ? fill(groupWords.shortBetween, language, { least, size })
    : fill(groupWords.shortOf, language, { size });
}

/** Seats are taken one by one, before anything else. */
export function groupNeeds({ forms, needs }: GroupPart): readonly Omit<Need, 'keeps'>[] {
  return forms.kind === 'sessions' ? [{ resource: forms.resource, units: 1 }, ...needs] : needs;
}
