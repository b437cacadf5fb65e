/** The rule itself can say no. */
import { describe, expect, it } from 'vitest';
import './agree-with-theory.ts';

/** Values around 100 with a standard deviation of 1, 5 or whatever is asked. */
const around = (sd: number, count: number) =>
  Array.from({ length: count }, (_, i) => 100 + (i % 2 === 0 ? sd : -sd) * Math.sqrt((count - 1) / count));

describe('agreement with theory', () => {
  it('allows 2 %, or three standard errors where that is more', () => {
    expect(around(1, 36)).toAgreeWith(101.9);
    expect(around(1, 36)).not.toAgreeWith(102.2);
    expect(around(12, 36)).toAgreeWith(105.9);
    expect(around(12, 36)).not.toAgreeWith(106.1);
  });

  it('asks for at least 30 values, whose noise leaves something to be said', () => {
    expect(around(1, 30)).toAgreeWith(100);
    expect(around(1, 28)).not.toAgreeWith(100);
    expect(around(25, 36)).not.toAgreeWith(100);
  });
});
