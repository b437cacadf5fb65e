import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBundle } from '../../src/node/page-bundle.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stuwmeer-bundle-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the script that reports carry', () => {
  it('is made of the source as it is', () => {
    const { script, scriptHash, study, drawing } = readBundle('page', root);
    expect(scriptHash).toMatch(/^[A-Za-z0-9+/]{43}=$/);
    for (const text of [study, drawing]) expect(text).toMatch(/^[A-Za-z0-9+/]{100000,}={0,2}$/);
    expect(script).not.toMatch(/<\/script|\beval\(|\bFunction\(/);
    // It is parsed before anything is seen, so it leaves simulating and drawing to workers.
    expect(script.length).toBeLessThan(100_000);
  });

  it('is asked for where it was not made', () => {
    expect(() => readBundle('page', folder)).toThrow('has not been made. Run "npm run page"');
  });

  it('is not used after a change of the source', () => {
    const bundle: unknown = JSON.parse(readFileSync(join(root, '.dist/page.json'), 'utf8'));
    const made = bundle !== null && typeof bundle === 'object' && 'made' in bundle ? bundle.made : undefined;
    const files = Object.keys(made ?? {});
    expect(files).toContain('src/engine/simulation.ts');
    expect(files).toContain('src/scenario/compile.ts');
    for (const file of files) cpSync(join(root, file), join(folder, file));
    mkdirSync(join(folder, '.dist'));
    writeFileSync(join(folder, '.dist/page.json'), JSON.stringify(bundle));
    expect(readBundle('page', folder)).toEqual(readBundle('page', root));
    appendFileSync(join(folder, 'src/engine/simulation.ts'), '// changed\n');
    expect(() => readBundle('page', folder)).toThrow('older than the program');
  });
});
