import { CumulativeRate } from '../rate-profile.ts';
import type { PatternBuilder } from './build.ts';

/** An arrival whenever the expected number passes a whole number: evenly spaced where the rate is constant. */
export const paced: PatternBuilder<'paced'> = ({ plan, arrivalsUntil }, _purpose, { rate }) => {
  const cumulative = new CumulativeRate(rate, plan.period.start);
  return (_number, previous) => cumulative.advance(previous, 1, arrivalsUntil);
};
