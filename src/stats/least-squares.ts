export interface LeastSquares {
  readonly coefficients: Float64Array;
  /** How much each row has to say about its own value, from 0 to 1. */
  readonly leverages: readonly number[];
}

/**
 * The coefficients of a linear model, by Cholesky's factors of the normal equations. Terms should be of the order of 1; what
 * cannot be told apart is held near nothing by a very small ridge.
 */
export function leastSquares(rows: readonly (readonly number[])[], values: readonly number[]): LeastSquares {
  const size = rows[0]?.length ?? 0;
  const normal = Array.from({ length: size }, () => new Float64Array(size));
  const right = new Float64Array(size);
  rows.forEach((row, r) => {
    for (let i = 0; i < size; i++) {
      right[i] = right[i]! + row[i]! * values[r]!;
      for (let j = 0; j <= i; j++) normal[i]![j] = normal[i]![j]! + row[i]! * row[j]!;
    }
  });
  const ridge = 1e-8 * Math.max(1, rows.length);
  for (let i = 0; i < size; i++) {
    normal[i]![i] = normal[i]![i]! + ridge;
    for (let j = 0; j <= i; j++) {
      let sum = normal[i]![j]!;
      for (let k = 0; k < j; k++) sum -= normal[i]![k]! * normal[j]![k]!;
      normal[i]![j] = i === j ? Math.sqrt(Math.max(sum, ridge * 1e-4)) : sum / normal[j]![j]!;
    }
  }
  const forward = (from: ArrayLike<number>) => {
    const found = new Float64Array(size);
    for (let i = 0; i < size; i++) {
      let sum = from[i]!;
      for (let k = 0; k < i; k++) sum -= normal[i]![k]! * found[k]!;
      found[i] = sum / normal[i]![i]!;
    }
    return found;
  };
  const coefficients = forward(right);
  for (let i = size - 1; i >= 0; i--) {
    let sum = coefficients[i]!;
    for (let k = i + 1; k < size; k++) sum -= normal[k]![i]! * coefficients[k]!;
    coefficients[i] = sum / normal[i]![i]!;
  }
  const leverages = rows.map((row) => forward(row).reduce((sum, each) => sum + each * each, 0));
  return { coefficients, leverages };
}
