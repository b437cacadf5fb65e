/** The fractional parts of its multiples fill (0, 1) more evenly than those of any other number. */
const goldenRatio = (Math.sqrt(5) - 1) / 2;

/**
 * At most `most` of the weighted items, which then share the weight equally: the weight is cut into that many strips and
 * one item picked from each, at a place that differs from strip to strip so that no regular order of the items is caught.
 */
export function thin<T extends { readonly share: number }>(items: readonly T[], most: number): readonly T[] {
  if (items.length <= most) return items;
  const total = items.reduce((sum, { share }) => sum + share, 0);
  const strip = total / most;
  const kept: T[] = [];
  let passed = 0;
  for (const item of items) {
    passed += item.share;
    while (kept.length < most && pickIn(kept.length) * strip <= passed) kept.push({ ...item, share: strip });
  }
  return kept;
}

/** Where in all strips, each of width 1, the item of this strip is picked. */
function pickIn(strip: number): number {
  return strip + (((strip + 0.5) * goldenRatio) % 1);
}
