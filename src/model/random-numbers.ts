import { Stream, streamName } from '../random/stream.ts';

/** Which replication of which random seed: every random number of the replication follows from it. */
export interface ReplicationSeed {
  readonly seed: string;
  /** From 0. */
  readonly replication: number;
}

/** The random numbers of one purpose. Words and names stay apart, so no two purposes meet, whatever things are called. */
export function streamFor({ seed, replication }: ReplicationSeed, ...purpose: readonly string[]): Stream {
  return new Stream(streamName(seed, replication, JSON.stringify(purpose)));
}

/** A 32-bit hash of a name (FNV-1a), to tell equally numbered cases of different arrival streams apart. */
export function substreamOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/**
 * The substream of a person's case after `earlier` others, at least 1, from that of the first: the same whatever happened to
 * those, and scattered over 32 bits (the finalizer of MurmurHash3), so that it meets no visit of another case.
 */
export function substreamOfLater(first: number, earlier: number): number {
  let hash = Math.imul(earlier, 0x9e3779b9) ^ first;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
