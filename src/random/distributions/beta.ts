import { filled } from '../../language/text.ts';
import type { BetaShape } from '../beta-between.ts';
import { betaBetween, betaSurvival } from '../beta-between.ts';
import type { Law, Of } from '../law.ts';
import type { BrokenRule } from '../parameter-rules.ts';
import { below, positive } from '../parameter-rules.ts';

/** A beta stretched over [low, high], with the given mean and standard deviation of the stretched values. */
export function beta({ low, high, mean, sd }: Of<'beta'>): Law {
  const support = { low, high };
  return {
    problem: () =>
      below('low end', low, 'mean', mean) ?? below('mean', mean, 'high end', high) ?? positive('sd', sd) ?? room(),
    mean: () => mean,
    variance: () => sd * sd,
    support: () => support,
    survival: (x) => betaSurvival(shape(), support, x),
    sampler: () => betaBetween(shape(), support),
  };

  /** Between two ends, values can spread no further than when all of them lie at the ends. */
  function room(): BrokenRule | undefined {
    const most = Math.sqrt((mean - low) * (high - mean));
    return sd < most
      ? undefined
      : filled(
          {
            en: 'the sd ({sd}) must be less than {most}: values from {low} to {high} with mean {mean} cannot spread further',
            nl: 'de standaardafwijking ({sd}) moet minder dan {most} zijn: waarden van {low} tot {high} met gemiddelde {mean} kunnen niet verder uiteenlopen',
          },
          { sd, most, low, high, mean },
        );
  }

  function shape(): BetaShape {
    const share = (mean - low) / (high - low);
    const total = ((mean - low) * (high - mean)) / (sd * sd) - 1;
    return { a: share * total, b: (1 - share) * total };
  }
}
