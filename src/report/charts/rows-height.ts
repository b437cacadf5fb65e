/** Height in pixels of a chart with a row per place, wide enough for a mark per design in each row. */
export function rowsHeight(places: number, designs: number): number {
  return Math.max(60, places * Math.max(26, 18 * designs + 8));
}
