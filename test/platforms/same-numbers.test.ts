/**
 * The same scenario gives the same numbers to the last bit here, where there is nothing but the language, and in a browser:
 * what Node has beside the language is not there, and the elementary functions of the platform throw.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { constants, createContext, runInContext, runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { functionBits } from './function-bits.ts';
import { wholeResult } from './whole-result.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const shipped = ['antwerp-base', 'antwerp-2014-refer-non-payers', 'antwerp-2018-repeaters', 'antwerp-2018-gate'];
const files: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    shipped.map((name) => [`${name}.yaml`, readFileSync(at(`../../scenarios/${name}.yaml`), 'utf8')]),
  ),
  'every-distribution.yaml': readFileSync(at('every-distribution.yaml'), 'utf8'),
};
const runs: readonly (readonly string[])[] = [['antwerp-2018-gate.yaml'], ['every-distribution.yaml']];

const unlike = [
  ...['log', 'log2', 'log10', 'log1p', 'exp', 'expm1', 'pow', 'sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'atan2'],
  ...['sinh', 'cosh', 'tanh', 'asinh', 'acosh', 'atanh', 'hypot', 'cbrt', 'random'],
];
/** Comes after the code has been loaded: seedrandom makes a constant of its other generator with Math.pow. */
const poison = `for (const name of ${JSON.stringify(unlike)}) {
  Math[name] = () => { throw new Error('Math.' + name + ' was called'); };
}`;

let bundle = '';
let here: readonly string[] = [];
beforeAll(async () => {
  const built = await build({
    stdin: {
      contents: "export { functionBits } from './function-bits.ts'; export { wholeResult } from './whole-result.ts';",
      resolveDir: at('.'),
    },
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    globalName: 'anywhere',
    logLevel: 'silent',
  });
  bundle = `${built.outputFiles[0]?.text}\n${poison}`;
  here = [functionBits(), ...runs.map((entries) => wholeResult(files, entries))];
});

const call = `((files, runs) => [anywhere.functionBits(), ...runs.map((entries) => anywhere.wholeResult(files, entries))])(
  ${JSON.stringify(files)}, ${JSON.stringify(runs)})`;

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

/** The digests of two runs; and, to be read where these differ, the first lines that do. */
function compared(found: readonly string[], wanted: readonly string[]) {
  const lines = (texts: readonly string[]) => texts.flatMap((text) => text.split('\n'));
  const [ones, others] = [lines(found), lines(wanted)];
  const differing = ones.findIndex((line, i) => line !== others[i]);
  const shown = (all: readonly string[]) => (differing < 0 ? [] : all.slice(differing, differing + 5));
  return {
    found: { digests: found.map(digest), lines: shown(ones) },
    wanted: { digests: wanted.map(digest), lines: shown(others) },
  };
}

describe('the same numbers to the last bit', () => {
  it('here, of more than a few', () => {
    expect(here.map((text) => text.split('\n').length)).toEqual([8, expect.any(Number), expect.any(Number)]);
    for (const text of here.slice(1)) expect(text.split('\n').length).toBeGreaterThan(2000);
    expect(here[1]).toContain('Individual care');
  });

  it('in a bare virtual machine', () => {
    // An object of ours as the global one would be asked for each name, many times slower.
    const bare = createContext(constants.DONT_CONTEXTIFY);
    const text: unknown = runInContext(`delete globalThis.console;\n${bundle}\n${call}.join('\\n\\n')`, bare);
    const { found, wanted } = compared(String(text).split('\n\n'), here);
    expect(found).toEqual(wanted);
  });

  // The first time it unpacks the browser, which takes half a minute of a busy machine.
  it('in Chromium', async () => {
    const browser = await startBrowser();
    try {
      const page = await browser.newPage();
      const texts: unknown = await page.evaluate(`${bundle}\n${call}`);
      const { found, wanted } = compared(Array.isArray(texts) ? texts.map(String) : [], here);
      expect(found).toEqual(wanted);
    } finally {
      await browser.close();
    }
  }, 180_000);

  it('and a call of a function of the platform would be seen', () => {
    expect(() => runInNewContext(`${poison}\n;Math.log(2)`)).toThrow('Math.log was called');
  });
});
