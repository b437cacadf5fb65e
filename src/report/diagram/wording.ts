/** How the picture says values of a plan that may depend on something: short, with what they depend on. */
import { leaves } from '../../plan/dependent.ts';
import type { AlongPlan, Dependent, Plan } from '../../plan/plan.ts';
import { durationText } from '../duration.ts';
import type { Language } from '../language.ts';
import { fill } from '../language.ts';
import { formatNumber } from '../number-format.ts';
import { percentage } from '../percentage.ts';
import { diagramWords } from '../words/diagram.ts';
import { rangeWords } from '../words/units.ts';
import { quantityText } from './quantity-text.ts';

/** A distribution as a plan has it. */
export type Spread = Extract<Plan['arrivals'][number]['pattern'], { kind: 'renewal' }>['gap'];

export interface Wording {
  readonly plan: Plan;
  readonly language: Language;
  /** In the unit of the distribution. */
  readonly mean: (distribution: Spread) => number;
}

/** "70%", "25% to 70%, by kind of use". */
export function shareText(share: Dependent<number>, wording: Wording): string {
  return rangeText(
    share,
    (value) => value,
    (value) => plainPercentage(value, wording.language),
    wording,
  );
}

/** Without a decimal where it says nothing: 5%, not 5.0%. */
function plainPercentage(share: number, language: Language): string {
  const whole = Math.round(share * 100);
  return Math.abs(share * 100 - whole) < 1e-9 ? `${formatNumber(whole, 0, language)}%` : percentage(share, language);
}

/** "30 days", "15 days on average", "45 minutes to 2 hours, by drugs for". */
export function timeText(time: Dependent<Spread>, wording: Wording): string {
  const { language, mean } = wording;
  const text = rangeText(time, mean, (seconds) => durationText(seconds, language), wording);
  const certain = leaves(time).every(({ kind }) => kind === 'constant');
  return certain || time.kind !== 'fixed' ? text : fill(diagramWords.onAverage[language], { time: text });
}

/**
 * From the least to the most that a value can be, and what it depends on.
 *
 * @param withUnit adds what stands once beside both ends
 */
export function rangeText<T>(
  value: Dependent<T>,
  size: (leaf: T) => number,
  inWords: (size: number) => string,
  wording: Wording,
  withUnit = (range: string) => range,
): string {
  const { language } = wording;
  const sizes = leaves(value).map(size);
  const least = inWords(Math.min(...sizes));
  const most = inWords(Math.max(...sizes));
  if (least === most || value.kind === 'fixed') return withUnit(least);
  const range = withUnit(fill(diagramWords.fromTo[language], { least, most }));
  return fill(diagramWords.byWhat[language], { range, what: dependsOn(value, wording) });
}

function dependsOn<T>(value: Exclude<Dependent<T>, { kind: 'fixed' }>, wording: Wording): string {
  return value.kind === 'by' ? attributeTitle(value.attribute, wording) : alongWhat(value, wording);
}

function alongWhat<T>({ quantity }: AlongPlan<T>, { plan, language }: Wording): string {
  return quantityText(quantity, plan, language);
}

export function attributeTitle(attribute: number, { plan, language }: Wording): string {
  return plan.attributes[attribute]?.title[language] ?? rangeWords.nothing[language];
}
