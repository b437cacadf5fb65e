import { log } from '../../numbers/log.ts';
import { CumulativeRate } from '../../plan/rate-profile.ts';
import { streamFor } from '../random-numbers.ts';
import type { PatternBuilder } from './build.ts';

/** Independent arrivals at a varying rate. */
export const poisson: PatternBuilder<'poisson'> = ({ plan, chance, arrivalsUntil }, purpose, { rate }) => {
  const stream = streamFor(chance, ...purpose);
  const cumulative = new CumulativeRate(rate, plan.period.start);
  return (number, previous) => cumulative.advance(previous, -log(stream.seat(number, 0).next()), arrivalsUntil);
};
