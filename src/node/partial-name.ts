/**
 * What is being written stands hidden beside its target, under a name that says whose it is and that nobody else has. So the
 * next run into the same target finds what one that was killed left there.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { systemCode } from './file-system-error.ts';
import { sha256 } from './sha256.ts';

/** Bytes of a target's name that go into the others; file systems take 255 for all of one. */
const mostBytes = 100;

/** What all hidden names for a target begin with; the end of a long name is replaced by a hash of it. */
function stemOf(target: string): string {
  const name = basename(target);
  const isLong = Buffer.byteLength(name) > mostBytes;
  return `.${isLong ? `${cutToBytes(name, mostBytes)}-${sha256(name).slice(0, 16)}` : name}`;
}

function partialStem(target: string): string {
  return `${stemOf(target)}.partial-`;
}

/** A path beside the target that stays the same: for what a run that was stopped leaves to the next. */
export function keptPath(target: string): string {
  return join(dirname(target), `${stemOf(target)}.kept`);
}

/** Where what was seen in possible worlds is kept, beside the results of the comparison itself. */
export function worldsBeside(pathOfKept: string): string {
  return `${pathOfKept}-worlds`;
}

/** The same of the studies that go with a comparison. @param number from 1 */
export function studyBeside(pathOfKept: string, number: number): string {
  return `${pathOfKept}-study-${number}`;
}

/** All that is kept at a path and beside it. */
export function removeKept(pathOfKept: string): void {
  removed(pathOfKept);
  const stem = `${basename(pathOfKept)}-`;
  const parts = namesIn(dirname(pathOfKept)).filter((name) => name.startsWith(stem));
  for (const name of parts)
    if (/^(worlds|study-\d+)$/.test(name.slice(stem.length))) removed(join(dirname(pathOfKept), name));
}

/** A path beside the target, another one each time. */
export function partialPath(target: string): string {
  return join(dirname(target), `${partialStem(target)}${randomUUID().slice(0, 8)}`);
}

/** What runs into the target left beside it, or are still writing; in order. */
export function leftoversOf(target: string): readonly string[] {
  const parent = dirname(target);
  const stem = partialStem(target);
  const isOne = (name: string) => name.startsWith(stem) && /^[0-9a-f]{8}(-earlier)?$/.test(name.slice(stem.length));
  if (!(existsSync(parent) && statSync(parent).isDirectory())) return [];
  return namesIn(parent)
    .filter(isOne)
    .sort()
    .map((name) => join(parent, name));
}

/** A folder in which one may write but not look holds nothing that we could put right. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (systemCode(error) === 'EACCES') return [];
    throw error;
  }
}

/** What cannot be removed stays: it is hidden, and the next run tries again. */
export function removed(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
  }
}

/** The first characters of a name that take no more than so many bytes: letters beyond a to z take two to four. */
export function cutToBytes(name: string, most: number): string {
  let bytes = 0;
  let cut = '';
  for (const character of name) {
    bytes += Buffer.byteLength(character);
    if (bytes > most) break;
    cut += character;
  }
  return cut;
}
