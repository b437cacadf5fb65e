import type { Language } from './language.ts';
import { formatNumber } from './number-format.ts';

/** "87%": a share, with a decimal only where it is below ten per cent. */
export function percentage(share: number, language: Language): string {
  return `${formatNumber(share * 100, Math.abs(share) < 0.1 ? 1 : 0, language)}%`;
}
