import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';
import type { Versions } from '../report/documents/manifest.ts';

/** The version in the package's own package.json, two folders up both in the source and in the package as published. */
export function ownVersion(): string {
  return versionIn(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')));
}

/** The versions that the numbers of a run depend on. */
export function ownVersions(): Versions {
  return {
    stuwmeer: ownVersion(),
    node: process.versions.node,
    seedrandom: versionIn(createRequire(import.meta.url)('seedrandom/package.json')),
  };
}

function versionIn(description: unknown): string {
  if (
    typeof description === 'object' &&
    description !== null &&
    'version' in description &&
    typeof description.version === 'string'
  )
    return description.version;
  throw new Error('A package.json states no version.');
}
