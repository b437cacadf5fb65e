/** At most `most` of the weighted items, evenly picked by weight (systematic sampling), which then share the weight equally. */
export function thin<T extends { readonly share: number }>(items: readonly T[], most: number): readonly T[] {
  if (items.length <= most) return items;
  const total = items.reduce((sum, { share }) => sum + share, 0);
  const step = total / most;
  const kept: T[] = [];
  let passed = 0;
  for (const item of items) {
    passed += item.share;
    let picks = 0;
    while (kept.length + picks < most && (kept.length + picks + 0.5) * step <= passed) picks++;
    for (let i = 0; i < picks; i++) kept.push({ ...item, share: step });
  }
  return kept;
}
