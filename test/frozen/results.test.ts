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
import { beforeAll, describe, expect, it } from 'vitest';
import { compareDesigns } from '../../src/experiment/compare-designs.ts';
import { replicate } from '../../src/experiment/replicate.ts';
import type { DesignResult } from '../../src/experiment/result.ts';
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
const scenarios = new Map(names.map((name) => [name, load(name)] as const));
const options = { seed: 'frozen', replications: 3 };

/** The frozen lines of a name, after writing them where that was asked for; undefined where there are none. */
function asFrozen(name: string, lines: readonly string[]): readonly string[] | undefined {
  const path = `${frozen}${name}.txt`;
  if (process.env.FREEZE === '1') writeFileSync(path, `${lines.join('\n')}\n`);
  return existsSync(path) ? readFileSync(path, 'utf8').trimEnd().split('\n') : undefined;
}

describe.each([...scenarios])('%s', (name, scenario) => {
  const compiled = JSON.stringify(scenario);
  let result: DesignResult;
  beforeAll(() => {
    result = runDesign(scenario, options);
  });

  it('gives the results of before', () => {
    const lines = resultLines(result);
    expect(lines).toEqual(asFrozen(name, lines));
  });

  it('is forecast and judged at every resource, and its consistency checks pass', () => {
    const { predictions, verdicts, audits } = result;
    expect(predictions).toHaveLength(scenario.plan.resources.length);
    expect(verdicts).toHaveLength(scenario.plan.resources.length);
    expect(audits.length).toBeGreaterThan(0);
    expect(audits.filter(({ passed }) => !passed)).toEqual([]);
  });

  // The frozen lines are of another process. One replication by itself shows what they cannot: that nothing is left behind
  // in this process or in the plan by those before it.
  it('is not changed by running, and a replication gives the same again by itself', () => {
    expect(JSON.stringify(scenario)).toBe(compiled);
    const again = load(name);
    expect(JSON.stringify(again)).toBe(compiled);
    const [before, last] = [1, 2].map((replication) => result.measures.map((each) => each.perReplication[replication]));
    expect(last).not.toEqual(before);
    // A result leaves out the values of what has no steady state.
    const { values } = replicate(again.plan, { seed: options.seed, replication: 2 });
    expect(values).toHaveLength(result.measures.length);
    expect(last).toEqual(values.map((value, i) => (last?.[i] === undefined ? undefined : value)));
  });
});

describe('results are those of before', () => {
  it('antwerp, two designs side by side', () => {
    // The same plans as above: what was forecast of them is known.
    const both = ['antwerp-2013-refer-everyone', 'antwerp-2014-refer-non-payers'];
    const designs = [...scenarios].flatMap(([name, scenario]) => (both.includes(name) ? [scenario] : []));
    const { designs: results, differences, stretches } = compareDesigns(designs, options);
    const lines = differences.map(({ measure, whereName, difference }) =>
      JSON.stringify([measure, whereName, difference.mean, difference.low, difference.high]),
    );
    expect(stretches).toEqual([]);
    const all = [...results.flatMap(resultLines), ...lines];
    expect(all).toEqual(asFrozen('two-designs', all));
  });

  it('nothing is frozen that is no longer there', () => {
    expect(readdirSync(frozen).sort()).toEqual([...names, 'two-designs'].map((name) => `${name}.txt`).sort());
  });
});
