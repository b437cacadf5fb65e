/** scenarios/letter.md: every statement of the letter is in a scenario that compiles, at the place that is named. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { scenarioFiles } from '../src/node/scenario-files.ts';
import { compileScenario } from '../src/scenario/compile.ts';
import type { JsonValue } from '../src/scenario/scenario.ts';
import { scenarioOf } from './scenario/compile-text.ts';

const folder = fileURLToPath(new URL('../scenarios/', import.meta.url));
const rows = readFileSync(`${folder}letter.md`, 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .flatMap(([, row = '', , scenarios = '', places = '']) =>
    /^[AB]\d+$/.test(row)
      ? [{ row, files: found(scenarios, /\]\(([^)]+)\)/g), paths: found(places, /`([^`]+)`/g) }]
      : [],
  );

function found(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, each = '']) => each);
}

const resolved = new Map<string, JsonValue>();
function resolvedOf(file: string): JsonValue {
  const known = resolved.get(file);
  if (known !== undefined) return known;
  const entry = `${folder}${file}`;
  const data = scenarioOf(compileScenario(entry, scenarioFiles(entry, folder), [])).resolved;
  resolved.set(file, data);
  return data;
}

function at(data: JsonValue, path: string): JsonValue | undefined {
  let here: JsonValue | undefined = data;
  for (const key of path.split(' > ')) {
    const entries: readonly (readonly [string, JsonValue])[] =
      typeof here === 'object' && here !== null && !Array.isArray(here) ? Object.entries(here) : [];
    here = entries.find(([name]) => name === key)?.[1];
  }
  return here;
}

describe('the letter', () => {
  it('has a row for each of its statements', () => {
    const numbers = (letter: string, count: number) => Array.from({ length: count }, (_, i) => `${letter}${i + 1}`);
    expect([...new Set(rows.map(({ row }) => row))]).toEqual([...numbers('A', 14), ...numbers('B', 9)]);
  });

  it.each(rows)('$row: $paths', ({ files, paths }) => {
    expect(files.length).toBeGreaterThan(0);
    expect(paths.length).toBeGreaterThan(0);
    const missing = files.flatMap((file) =>
      paths.filter((path) => at(resolvedOf(file), path) === undefined).map((path) => `${file}: ${path}`),
    );
    expect(missing).toEqual([]);
  });
});
