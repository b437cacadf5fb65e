/**
 * The x at which a falling, continuous tail P(X > x) of a positive X has come down to 1 - p, for p in [0, 1): doubled up
 * to and halved in on until it stands still. Undefined answers do not occur; Infinity is given for a tail that stays up.
 */
export function quantileOfTail(tail: (x: number) => number, p: number): number {
  let low = 0;
  let high = 1;
  while (tail(high) > 1 - p) {
    low = high;
    high *= 2;
    if (high === Number.POSITIVE_INFINITY) {
      return high;
    }
  }
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) {
      return high;
    }
    if (tail(middle) > 1 - p) {
      low = middle;
    } else {
      high = middle;
    }
  }
}
