import type { ResourceLimits } from 'node:worker_threads';

/**
 * Of every thread that simulates. V8 lets the part of a heap for new objects grow to a hundred megabytes and more where much is
 * made that does not last, such as the lines of a log or the results of replications; so little of it lasts here that with
 * this much simulating is as fast, and takes a third to a half of the memory.
 */
export const threadMemory: ResourceLimits = { maxYoungGenerationSizeMb: 12 };
