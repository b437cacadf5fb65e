/** What stands behind an option, read and checked; a wrong one is reported by commander with the option's name. */

import { InvalidArgumentError } from 'commander';
import { inLanguage, type Language, type Text } from '../language/text.ts';
import type { Part } from '../node/parts.ts';
import { parseDate } from '../plan/civil-date.ts';
import { mostReplications } from '../scenario/reading/limits.ts';
import type { Override } from '../scenario/reading/override.ts';
import { unseen } from '../scenario/reading/unseen.ts';
import { failures } from './failure-messages.ts';

/** More threads than any machine has processors would only use up its memory. */
export const mostWorkers = 256;

/** Which part of a run; `env`: that of the job array, of so many parts where they are not known from there. */
export type ShardOption = Part | { readonly env: true; readonly of: number | undefined };

/** Points of a Latin hypercube. */
const mostLatin = 10_000;

/** More than any cluster takes at once. */
const mostParts = 1_000_000;

/** Readers of values that tell what is wrong with one in this language. */
export function optionReaders(language: Language) {
  const refuse = (text: Text): never => {
    throw new InvalidArgumentError(inLanguage(text, language));
  };
  const count = (text: string, most: number, example: string): number => {
    const found = /^\d+$/.test(text) ? Number(text) : 0;
    return found >= 1 && found <= most ? found : refuse(failures.wholeNumber(most, example));
  };
  const said = (text: string, expected: Text): string =>
    text.trim() !== '' && text.length <= 200 ? text : refuse(expected);
  const measure = (text: string): string => said(text, failures.measure);
  return {
    replications: (text: string) => count(text, mostReplications, '--replications 50'),
    replication: (text: string) => count(text, mostReplications, '--cases-of 7'),
    mostReplications: (text: string) => count(text, mostReplications, '--max-replications 200'),
    runs: (text: string) => count(text, mostReplications, '--runs 1000'),
    workers: (text: string) => count(text, mostWorkers, '--workers 4'),
    /** A part of 1: 0.05 of "5%". */
    precision(text: string): number {
      const percent = /^\d+([.,]\d+)? ?%$/.test(text) ? Number(text.replace('%', '').replace(',', '.')) : 0;
      return percent >= 0.01 && percent <= 100 ? percent / 100 : refuse(failures.precision);
    },
    measure,
    /** Collects what a repeated option says. @param expected what an empty one should have been */
    texts:
      (expected: Text) =>
      (text: string, before: readonly string[] = []): readonly string[] => {
        const found = said(text, expected);
        return before.includes(found) ? before : [...before, found];
      },
    /** Collects names that stand behind commas. */
    inputs(text: string, before: readonly string[] = []): readonly string[] {
      const names = text.split(',').map((name) => name.trim());
      if (names.some((name) => name === '' || name.length > 200)) refuse(failures.inputs);
      return [...new Set([...before, ...names])];
    },
    latin(text: string): number {
      const found = /^\d+$/.test(text) ? Number(text) : 0;
      return found >= 2 && found <= mostLatin ? found : refuse(failures.latin(mostLatin));
    },
    shard(text: string): ShardOption {
      const found = /^(?:(?<number>\d+)\/(?<of>\d+)|env(?:\/(?<count>\d+))?)$/.exec(text)?.groups;
      const of = Number(found?.of ?? found?.count ?? 1);
      const number = Number(found?.number ?? 1);
      if (found === undefined || !(of >= 1 && of <= mostParts && number >= 1 && number <= of)) {
        return refuse(failures.shard(mostParts));
      }
      if (found.number !== undefined) return { number, of };
      return { env: true, of: found.count === undefined ? undefined : of };
    },
    seed: (text: string) =>
      text.trim() !== '' && text.length <= 200 && !unseen.test(text) ? text : refuse(failures.seed),
    folder: (text: string) => (isPath(text) ? text : refuse(failures.folder)),
    file: (text: string) => (isPath(text) ? text : refuse(failures.file)),
    path: (text: string) => (isPath(text) ? text : refuse(failures.path)),
    /** A day number, as `parseDate` gives it. */
    date: (text: string) => parseDate(text) ?? refuse(failures.date),
    /** Collects what repeated --set options say; the last value for a name counts. @param expected instead of half of it */
    overrides:
      (expected: Text) =>
      (text: string, before: readonly Override[]): readonly Override[] => {
        // The name of an input may begin with it.
        const equals = text.indexOf('=', text.search(/[^\s=]/u));
        const name = text.slice(0, Math.max(0, equals)).trim();
        const value = text.slice(equals + 1).trim();
        if (name === '' || value === '') refuse(expected);
        // Where another sign follows, which name is meant is known by the inputs there are.
        return [
          ...before.filter((other) => other.name !== name || `${other.value}${value}`.includes('=')),
          { name, value },
        ];
      },
  };
}

function isPath(text: string): boolean {
  return text.trim() !== '' && !text.includes('\0');
}
