/**
 * What every shipped scenario gives today, to the last bit: three replications of it, in test/frozen/results.
 *
 * A change of structure or speed leaves all of it as it is. Where a result ought to change, write it anew and read what
 * changed before you commit it:
 *
 *     FREEZE=1 npx vitest run --config test/vitest.config.ts test/frozen/results.test.ts && git diff test/frozen
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compareDesigns } from '../../src/experiment/compare-designs.ts';
import { runDesign } from '../../src/experiment/run-design.ts';
import { scenarioFiles } from '../../src/node/scenario-files.ts';
import { compileScenario } from '../../src/scenario/compile.ts';
import { scenarioOf } from '../scenario/compile-text.ts';
import { resultLines } from './result-lines.ts';

const folder = fileURLToPath(new URL('../../scenarios/', import.meta.url));
const frozen = fileURLToPath(new URL('results/', import.meta.url));
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replace(/\.yaml$/, ''))
  .sort();

const load = (name: string) => {
  const entry = `${folder}${name}.yaml`;
  return scenarioOf(compileScenario(entry, scenarioFiles(entry, folder), []));
};
const options = { seed: 'frozen', replications: 3 };

function expectAsBefore(name: string, lines: readonly string[]): void {
  const path = `${frozen}${name}.txt`;
  if (process.env.FREEZE === '1') writeFileSync(path, `${lines.join('\n')}\n`);
  expect(existsSync(path), `${name} is not frozen: how to do that stands on top of this test`).toBe(true);
  expect(lines).toEqual(readFileSync(path, 'utf8').trimEnd().split('\n'));
}

describe('results are those of before', () => {
  it.each(names)('%s', (name) => {
    expectAsBefore(name, resultLines(runDesign(load(name), options)));
  });

  it('antwerp, two designs side by side', () => {
    const designs = ['antwerp-2013-refer-everyone', 'antwerp-2014-refer-non-payers'].map(load);
    const { designs: results, differences, stretches } = compareDesigns(designs, options);
    const lines = differences.map(({ measure, whereName, difference }) =>
      JSON.stringify([measure, whereName, difference.mean, difference.low, difference.high]),
    );
    expect(stretches).toEqual([]);
    expectAsBefore('two-designs', [...results.flatMap(resultLines), ...lines]);
  });

  it('nothing is frozen that is no longer there', () => {
    expect(readdirSync(frozen).sort()).toEqual([...names, 'two-designs'].map((name) => `${name}.txt`).sort());
  });
});
