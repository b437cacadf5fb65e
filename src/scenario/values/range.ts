/**
 * The two ends of `1800 to 2200 per year`, `60 to 80 %` or `shortest to longest`, each as a text of its own: a bare
 * number takes the unit of the other end. Names may hold " to " themselves, so the split that leaves two readable
 * ends wins.
 */
export function rangeEnds(
  text: string,
  isReadable: (text: string) => boolean,
): { readonly low: string; readonly high: string } | undefined {
  const splits = [...text.matchAll(/ to /g)].map(({ index }) => {
    const high = text.slice(index + ' to '.length).trim();
    return { low: withUnitOf(text.slice(0, index).trim(), high), high };
  });
  return splits.find(({ low, high }) => isReadable(low) && isReadable(high)) ?? splits[0];
}

function withUnitOf(end: string, other: string): string {
  const unit = /^[-+]?[\d.,]+\s*(.*)$/s.exec(other)?.[1] ?? '';
  return /^[-+]?[\d.,]+$/.test(end) && !looksLikeTime(unit) ? `${end} ${unit}`.trim() : end;
}

/** The rest of a date is no unit. */
function looksLikeTime(unit: string): boolean {
  return unit.startsWith('-');
}
