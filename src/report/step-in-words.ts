/** A compiled step as sentences: what a case does there, in order. */
import type { BranchPlan, Dependent, Need, Plan, StepPart, Target, WaitPart, WorkPart } from '../model/plan.ts';
import type { Text } from '../model/text.ts';
import { lastsText } from './duration.ts';
import type { Language } from './language.ts';
import { fill, listed } from './language.ts';
import { formatNumber } from './number-format.ts';
import { percentage } from './percentage.ts';
import { modelWords } from './words/model.ts';
import { rangeWords } from './words/units.ts';

export function stepInWords(plan: Plan, parts: readonly StepPart[], language: Language): readonly string[] {
  return parts.flatMap((part) => partInWords(plan, part, language));
}

function partInWords(plan: Plan, part: StepPart, language: Language): readonly string[] {
  switch (part.kind) {
    case 'gate':
      return [fill(modelWords.gate[language], { target: targetTitle(plan, part.closedTo, language) })];
    case 'charge': {
      const euro = (value: number) => fill(modelWords.euro[language], { amount: formatNumber(value, 0, language) });
      return [
        fill(modelWords.charge[language], {
          amount: dependentText(plan, part.amount, euro, modelWords.anAmount, language),
        }),
      ];
    }
    case 'set': {
      const attribute = plan.attributes[part.attribute]?.title[language] ?? rangeWords.nothing[language];
      return [fill(modelWords.set[language], { attribute })];
    }
    case 'work':
      return workInWords(plan, part, language);
    case 'release':
      return [fill(modelWords.release[language], { who: resourceTitle(plan, part.resource, language) })];
    case 'wait': {
      return [fill(modelWords.wait[language], { lasts: lastsIn(plan, part.lasts, language) })];
    }
    case 'route':
      return [routeInWords(plan, part.branches, language)];
  }
}

function workInWords(plan: Plan, { needs, takes, line }: WorkPart, language: Language): readonly string[] {
  const who = listed(
    needs.map((need) => needText(plan, need, language)),
    language,
  );
  const kept = needs.filter(({ keeps }) => keeps).map((need) => needText(plan, need, language));
  return [
    fill(modelWords.work[language], { who, takes: lastsIn(plan, takes, language) }),
    ...(kept.length === 0 ? [] : [fill(modelWords.hold[language], { who: listed(kept, language) })]),
    ...(line.room === undefined ? [] : [fill(modelWords.room[language], { room: line.room })]),
    ...line.balks.map(({ to }) => fill(modelWords.balks[language], { target: targetTitle(plan, to, language) })),
    ...(line.patience === undefined
      ? []
      : [fill(modelWords.patience[language], { target: targetTitle(plan, line.patience.to, language) })]),
  ];
}

function needText(plan: Plan, { resource, units }: Need, language: Language): string {
  const who = resourceTitle(plan, resource, language);
  return units === 1 ? who : fill(modelWords.unitsOf[language], { units, who });
}

/** A route in the order in which its branches are tried. */
function routeInWords(plan: Plan, branches: readonly BranchPlan[], language: Language): string {
  const ways = branches.map((branch) => wayInWords(plan, branch, branches.length, language));
  return fill(modelWords.route[language], { ways: ways.join('; ') });
}

function wayInWords(plan: Plan, { when, share, after, to }: BranchPlan, branches: number, language: Language): string {
  const target = targetTitle(plan, to, language);
  const always = when.kind === 'always';
  const some =
    share === undefined
      ? undefined
      : dependentText(plan, share, (value) => percentage(value, language), modelWords.aShare, language);
  const way =
    some === undefined
      ? fill(modelWords[always ? (branches === 1 ? 'wayAll' : 'wayRest') : 'waySome'][language], { target })
      : fill(modelWords.wayShare[language], { share: some, target });
  if (after === undefined) return way;
  return fill(modelWords.wayAfter[language], { way, lasts: lastsIn(plan, after, language) });
}

/** The text of a value, or of what it depends on: `depending` has a slot for the attribute. */
function dependentText<T>(
  plan: Plan,
  value: Dependent<T>,
  fixedText: (value: T) => string,
  depending: Text,
  language: Language,
): string {
  if (value.kind === 'fixed') return fixedText(value.value);
  const attribute = plan.attributes[value.attribute]?.title[language] ?? rangeWords.nothing[language];
  return depending[language].replace('{attribute}', () => attribute);
}

function lastsIn(plan: Plan, lasts: WaitPart['lasts'], language: Language): string {
  return dependentText(plan, lasts, (value) => lastsText(value, language), modelWords.aTime, language);
}

function resourceTitle(plan: Plan, resource: number, language: Language): string {
  return plan.resources[resource]?.title[language] ?? rangeWords.nothing[language];
}

export function targetTitle(plan: Plan, target: Target, language: Language): string {
  const named = target.kind === 'step' ? plan.steps[target.step] : plan.ends[target.end];
  return named?.title[language] ?? rangeWords.nothing[language];
}
