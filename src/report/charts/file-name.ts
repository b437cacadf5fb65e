/**
 * A file name that any system takes: letters, digits and hyphens, made of what the scenario calls a place.
 *
 * @param taken names given out before; the new one is added
 */
export function fileName(prefix: string, placeName: string, taken: Set<string>): string {
  const plain = placeName
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  const name = `${prefix}-${plain === '' ? 'place' : plain}`;
  let unique = name;
  for (let copy = 2; taken.has(unique); copy += 1) unique = `${name}-${copy}`;
  taken.add(unique);
  return unique;
}
