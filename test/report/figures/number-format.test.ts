import { describe, expect, it } from 'vitest';
import { formatNumber, formatSigned, percentage } from '../../../src/report/figures/number-format.ts';

describe('a number', () => {
  it('has the marks of its language', () => {
    expect(formatNumber(1234.5, 1, 'en')).toBe('1,234.5');
    expect(formatNumber(1234.5, 1, 'nl')).toBe('1.234,5');
    expect(formatNumber(1_234_567, 0, 'nl')).toBe('1.234.567');
    expect(formatNumber(999, 0, 'en')).toBe('999');
  });

  it('has a true minus, and none for a nought', () => {
    expect(formatNumber(-12.34, 1, 'en')).toBe('−12.3');
    expect(formatNumber(-0.04, 1, 'en')).toBe('0.0');
  });

  it('shows its sign where it is a difference', () => {
    expect(formatSigned(3, 0, 'en')).toBe('+3');
    expect(formatSigned(-3, 0, 'en')).toBe('−3');
    expect(formatSigned(0.01, 1, 'en')).toBe('0.0');
  });
});

describe('a percentage', () => {
  it('has a decimal only where it is small', () => {
    expect(percentage(0.874, 'en')).toBe('87%');
    expect(percentage(0.0123, 'nl')).toBe('1,2%');
    expect(percentage(4.92, 'en')).toBe('492%');
  });
});
