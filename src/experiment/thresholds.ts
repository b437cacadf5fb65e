/** The lengths of list (cases waiting) whose first passing is reported: round numbers, each about twice the one before. */
export const thresholds: readonly number[] = [
  10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000,
];
