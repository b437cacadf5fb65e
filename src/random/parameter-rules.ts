/** One rule each, composed with `??` to the first that is broken. Each gives what is wrong, or undefined. */

export function finite(name: string, value: number): string | undefined {
  return Number.isFinite(value) ? undefined : `the ${name} must be a finite number, not ${value}`;
}

export function positive(name: string, value: number): string | undefined {
  return finite(name, value) ?? (value > 0 ? undefined : `the ${name} must be more than 0, not ${value}`);
}

export function notNegative(name: string, value: number): string | undefined {
  return finite(name, value) ?? (value >= 0 ? undefined : `the ${name} must be 0 or more, not ${value}`);
}

export function below(lowName: string, low: number, highName: string, high: number): string | undefined {
  const order = low < high ? undefined : `the ${lowName} (${low}) must be less than the ${highName} (${high})`;
  return finite(lowName, low) ?? finite(highName, high) ?? order;
}

/** Both ends included. */
export function within(name: string, value: number, low: number, high: number): string | undefined {
  const fits = value >= low && value <= high;
  return finite(name, value) ?? (fits ? undefined : `the ${name} (${value}) must be from ${low} to ${high}`);
}
