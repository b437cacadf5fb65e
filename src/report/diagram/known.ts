/** What a map must hold; anything else is a fault of the layout. */
export function known<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error('The layout asks for something that it has not placed.');
  return value;
}
