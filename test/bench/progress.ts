/** One line that says what is being measured, where somebody looks. */

export function progress(what: string, round: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${what}, round ${round + 1}`);
}

export function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
}
