import type { SensitivityStudy } from '../../../experiment/uncertainty/sensitivity-study.ts';

/** Inputs by their mean effect, the largest first; those without any last. */
export function byEffect({ screening }: Pick<SensitivityStudy, 'screening'>): readonly number[] {
  const size = (input: number) => screening[input]?.muStar ?? -1;
  return [...screening.keys()].sort((a, b) => size(b) - size(a) || a - b);
}

/** Inputs with a part of the variance, the largest first. */
export function byShare({ shares }: Pick<SensitivityStudy, 'shares'>) {
  if (shares.kind === 'none') return [];
  const rows = shares.inputs.flatMap((input, i) => {
    const found = shares.indices[i];
    return found === undefined ? [] : [{ input, ...found }];
  });
  return rows.sort((a, b) => b.first.value - a.first.value || a.input - b.input);
}

/** Inputs by how far the outcome swings from one end of their range to the other. */
export function bySwing({ swings, base }: Pick<SensitivityStudy, 'swings' | 'base'>): readonly number[] {
  const middle = mean(base.values ?? []);
  const width = (input: number) => {
    const { low = middle, high = middle } = swings[input] ?? {};
    return Math.max(low, high, middle) - Math.min(low, high, middle);
  };
  return [...swings.keys()].sort((a, b) => width(b) - width(a) || a - b);
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
