import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { figureInPlan } from '../src/experiment/observed/figure-in-plan.ts';
import { readFigures } from '../src/experiment/observed/read-figures.ts';
import { readTable } from '../src/node/read-table.ts';
import { scenarioFiles } from '../src/node/scenario-files.ts';
import { measuresCalled } from '../src/report/words/office-measures.ts';
import { compileScenario } from '../src/scenario/compile.ts';
import { scenarioOf } from './scenario/compile-text.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}scenarios/observed/`;

/** The commands that the comments of a table name. */
function commandsIn(file: string): readonly string[] {
  const text = readFileSync(`${folder}${file}`, 'utf8');
  return [...text.matchAll(/^# +stuwmeer evaluate (\S+) --observed (\S+)$/gm)].map(([, scenario = '', table = '']) => {
    if (table !== `scenarios/observed/${file}`) throw new Error(`${file} names another table: ${table}`);
    return scenario;
  });
}

describe.each(readdirSync(folder))('the published figures in scenarios/observed/%s', (file) => {
  it('are read without fault, each with its source, and some of them are of what the scenario measures', async () => {
    const table = await readTable(`scenarios/observed/${file}`, root);
    if (table.kind !== 'rows') throw new Error(`no table: ${JSON.stringify(table)}`);
    const commands = commandsIn(file);
    expect(commands).not.toEqual([]);
    for (const entry of commands) {
      const { plan } = scenarioOf(compileScenario(entry, scenarioFiles(entry, root), []));
      const { figures, empty, faults } = readFigures(table.rows, [plan], measuresCalled);
      expect({ empty, faults }).toEqual({ empty: [], faults: [] });
      expect(figures.filter(({ source, name }) => source === undefined || name === undefined)).toEqual([]);
      const told = figures.filter((figure) => typeof figureInPlan(figure, plan) !== 'string');
      expect(told.length).toBeGreaterThan(1);
    }
  });
});
