import { marksOf } from '../../language/marks.ts';
import type { Language } from '../../language/text.ts';

/** A true minus sign, which is as wide as a plus in a column of figures. */
const minus = '−';

/**
 * @param value a finite number
 * @param decimals digits after the decimal mark, 0 to 20
 */
export function formatNumber(value: number, decimals: number, language: Language): string {
  const [whole = '', part] = Math.abs(value).toFixed(decimals).split('.');
  const { decimal, thousands } = marksOf(language);
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  const digits = part === undefined ? grouped : `${grouped}${decimal}${part}`;
  return value < 0 && /[1-9]/.test(digits) ? `${minus}${digits}` : digits;
}

/** As {@link formatNumber}, with a plus sign before what is above zero: for differences. */
export function formatSigned(value: number, decimals: number, language: Language): string {
  const digits = formatNumber(value, decimals, language);
  return value > 0 && /[1-9]/.test(digits) ? `+${digits}` : digits;
}

/** "87%": a share, with a decimal only where it is below ten per cent. */
export function percentage(share: number, language: Language): string {
  return `${formatNumber(share * 100, Math.abs(share) < 0.1 ? 1 : 0, language)}%`;
}
