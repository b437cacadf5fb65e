import { CumulativeRate } from '../../plan/rate-profile.ts';
import type { PatternBuilder } from './build.ts';

/**
 * An arrival whenever the expected number passes a whole number: evenly spaced where the rate is constant, and then counted
 * from the first, so that rounding does not add up.
 */
export const paced: PatternBuilder<'paced'> = ({ plan, arrivalsUntil }, _purpose, { rate }) => {
  const cumulative = new CumulativeRate(rate, plan.period.start);
  if (!cumulative.isConstant) return (_number, previous) => cumulative.advance(previous, 1, arrivalsUntil);
  let begins = 0;
  return (number, previous) => {
    if (number === 0) begins = previous;
    return cumulative.advance(begins, number + 1, arrivalsUntil);
  };
};
