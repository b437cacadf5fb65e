/** The text that the report has packed into an element of the page. */
export function unpacked(id: string): Promise<string> {
  const letters = atob(document.getElementById(id)?.textContent ?? '');
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  return inflated(bytes);
}

function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream).text();
}
