/** The element at a position that must exist; a hole is a fault of ours, not of a scenario. */
export function element<T>(list: ArrayLike<T>, index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError(`no element ${index} in a list of ${list.length}`);
  return found;
}
