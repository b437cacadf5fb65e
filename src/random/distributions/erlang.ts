import { filled } from '../../language/text.ts';
import { gammaSurvival } from '../gamma-survival.ts';
import type { Law, Of } from '../law.ts';
import type { BrokenRule } from '../parameter-rules.ts';
import { positive } from '../parameter-rules.ts';
import { unitGamma } from '../unit-gamma.ts';

/** The sum of `phases` independent exponentials with mean `mean / phases`. */
export function erlang({ mean, phases }: Of<'erlang'>): Law {
  const scale = mean / phases;
  return {
    problem: () => {
      const whole = Number.isInteger(phases) && phases >= 1;
      return positive('mean', mean) ?? (whole ? undefined : mustBeWhole(phases));
    },
    mean: () => mean,
    variance: () => mean * scale,
    support: () => ({ low: 0, high: Number.POSITIVE_INFINITY }),
    survival: (x) => gammaSurvival(phases, x / scale),
    sampler: () => {
      const unit = unitGamma(phases);
      return (source) => scale * unit(source);
    },
  };
}

function mustBeWhole(phases: number): BrokenRule {
  return filled(
    {
      en: 'the phases must be a whole number from 1 up, not {phases}',
      nl: 'het aantal fasen moet een geheel getal vanaf 1 zijn, niet {phases}',
    },
    { phases },
  );
}
