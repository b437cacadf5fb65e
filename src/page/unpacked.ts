/** Letters that are decoded at once: that takes a millisecond or two, and then the page may do something else. */
const atOnce = 131_072;

/** The text that the report has packed into an element of the page. */
export function unpacked(id: string): Promise<string> {
  return inflated(packedIn(id), pause);
}

/** As it stands there, to be unpacked elsewhere. */
export function packedIn(id: string): string {
  return document.getElementById(id)?.textContent ?? '';
}

/** @param between is waited for between two pieces */
export async function inflated(letters: string, between: () => Promise<void>): Promise<string> {
  const padding = letters.endsWith('==') ? 2 : letters.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((letters.length / 4) * 3 - padding);
  let at = 0;
  for (let from = 0; from < letters.length; from += atOnce) {
    const piece = atob(letters.slice(from, from + atOnce));
    for (let i = 0; i < piece.length; i++) bytes[at++] = piece.charCodeAt(i);
    await between();
  }
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return await new Response(stream).text();
}

async function pause(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}
