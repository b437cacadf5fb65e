/** What stands behind an option, read and checked; a wrong one is told by commander with the option's name. */
import { InvalidArgumentError } from 'commander';
import type { Part } from '../node/parts.ts';
import { parseDate } from '../plan/civil-date.ts';
import { mostReplications } from '../scenario/reading/limits.ts';
import type { Override } from '../scenario/reading/override.ts';
import { unseen } from '../scenario/reading/unseen.ts';

export function replicationsIn(text: string): number {
  const count = /^\d+$/.test(text) ? Number(text) : 0;
  if (count >= 1 && count <= mostReplications) return count;
  throw new InvalidArgumentError(`Expected a whole number from 1 to ${mostReplications}, as in --replications 50.`);
}

/** More threads than any machine has processors would only use up its memory. */
export const mostWorkers = 256;

export function workersIn(text: string): number {
  const count = /^\d+$/.test(text) ? Number(text) : 0;
  if (count >= 1 && count <= mostWorkers) return count;
  throw new InvalidArgumentError(`Expected a whole number from 1 to ${mostWorkers}, as in --workers 4.`);
}

/** @returns a part of 1: 0.05 of "5%" */
export function precisionIn(text: string): number {
  const percent = /^\d+([.,]\d+)? ?%$/.test(text) ? Number(text.replace('%', '').replace(',', '.')) : 0;
  if (percent >= 0.01 && percent <= 100) return percent / 100;
  throw new InvalidArgumentError('Expected a percentage from 0.01% to 100%, as in --precision 5%.');
}

export function textIn(text: string): string {
  if (text.trim() !== '' && text.length <= 200) return text;
  throw new InvalidArgumentError("Expected a name, as in 'wait p90 at care place'.");
}

/** Collects what a repeated option says. */
export function textsIn(text: string, before: readonly string[]): readonly string[] {
  const found = textIn(text);
  return before.includes(found) ? before : [...before, found];
}

export function seedIn(text: string): string {
  if (text.trim() !== '' && text.length <= 200 && !unseen.test(text)) return text;
  throw new InvalidArgumentError('Expected a text of 1 to 200 characters that can be seen, as in --seed 2014-a.');
}

export function folderIn(text: string): string {
  if (text.trim() !== '' && !text.includes('\0')) return text;
  throw new InvalidArgumentError('Expected the name of a folder, as in --out results.');
}

export function pathIn(text: string): string {
  if (text.trim() !== '' && !text.includes('\0')) return text;
  throw new InvalidArgumentError('Expected the name of a file or a folder, as in --out chain.svg.');
}

/** @returns a day number, as `parseDate` gives it */
export function dateIn(text: string): number {
  const found = parseDate(text);
  if (found !== undefined) return found;
  throw new InvalidArgumentError('Expected a date as year-month-day, as in --at 2014-03-01.');
}

/** Collects what repeated --set options say; the last value for a name counts. */
export function overridesIn(text: string, before: readonly Override[]): readonly Override[] {
  const equals = text.indexOf('=');
  const name = text.slice(0, Math.max(0, equals)).trim();
  const value = text.slice(equals + 1).trim();
  if (name === '' || value === '') {
    throw new InvalidArgumentError("Expected a name and a value, as in --set 'care places=150 places'.");
  }
  return [...before.filter((other) => other.name !== name), { name, value }];
}

/** Which part of a run; `env`: that of the job array, of so many parts where they are not known from there. */
export type ShardOption = Part | { readonly env: true; readonly of: number | undefined };

/** More than any cluster takes at once. */
const mostParts = 1_000_000;

export function shardIn(text: string): ShardOption {
  const found = /^(?:(?<number>\d+)\/(?<of>\d+)|env(?:\/(?<count>\d+))?)$/.exec(text)?.groups;
  const of = Number(found?.of ?? found?.count ?? 1);
  const number = Number(found?.number ?? 1);
  if (found === undefined || !(of >= 1 && of <= mostParts && number >= 1 && number <= of)) {
    throw new InvalidArgumentError(
      `Expected a part and how many there are, up to ${mostParts}, as in --shard 3/8, or env in a job array.`,
    );
  }
  if (found.number !== undefined) return { number, of };
  return { env: true, of: found.count === undefined ? undefined : of };
}
