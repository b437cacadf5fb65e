/** Reads files of which nothing is known but their name: kind and size are looked at first, so that a pipe, a device or a huge file is never waited for. */
import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';

/** A link is followed for its kind, but not opened: where it matters, hand over the real path. */
export function readRegular(path: string, mostBytes: number): Uint8Array | 'not a file' | 'too large' {
  if (!statSync(path).isFile()) return 'not a file';
  // Should the file be exchanged for a pipe or a link in between, opening it neither waits nor follows.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) return 'not a file';
    if (stat.size > mostBytes) return 'too large';
    const bytes = readUpTo(file, mostBytes + 1);
    return bytes.length > mostBytes ? 'too large' : bytes;
  } finally {
    closeSync(file);
  }
}

/** A file that grows while it is read, or that lies about its size, is still read up to the limit only. */
function readUpTo(file: number, limit: number): Uint8Array {
  const bytes = new Uint8Array(limit);
  let length = 0;
  while (length < limit) {
    const count = readSync(file, bytes, length, limit - length, null);
    if (count === 0) break;
    length += count;
  }
  return bytes.subarray(0, length);
}
