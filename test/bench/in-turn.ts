/** The order in which everything that is compared is measured. */

/**
 * Measures each entry as often as it asks for: one round of all, and then the next, so that whatever the machine does
 * meanwhile falls on all alike.
 *
 * @returns per entry, one measurement for each of its rounds
 */
export async function inTurn<E extends { readonly rounds: number }, M>(
  entries: readonly E[],
  measureOnce: (entry: E, round: number) => Promise<M>,
): Promise<readonly (readonly M[])[]> {
  const measured = entries.map((entry): { entry: E; measurements: M[] } => ({ entry, measurements: [] }));
  const rounds = Math.max(0, ...entries.map((entry) => entry.rounds));
  for (let round = 0; round < rounds; round++) {
    for (const { entry, measurements } of measured) {
      if (round < entry.rounds) measurements.push(await measureOnce(entry, round));
    }
  }
  return measured.map(({ measurements }) => measurements);
}
