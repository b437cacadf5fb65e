/** Takes note of all areas and moments of some statistics, to put them back later. @returns what puts them back */
export function keeping(collector: object): () => void {
  const columns = Object.values<unknown>({ ...collector }).filter((each) => each instanceof Float64Array);
  const kept = columns.map((column) => column.slice());
  return () => {
    columns.forEach((column, i) => {
      const before = kept[i];
      if (before !== undefined) column.set(before);
    });
  };
}
