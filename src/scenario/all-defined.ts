/** The list itself, if nothing in it is missing: where one part has a problem, the whole is left alone. */
export function allDefined<T>(list: readonly (T | undefined)[]): readonly T[] | undefined {
  const defined = list.filter((item) => item !== undefined);
  return defined.length === list.length ? defined : undefined;
}
