/** Whoever asks for Dutch reads Dutch: the shipped scenarios have all their texts in both languages, and use them. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runDesign } from '../src/experiment/run-design.ts';
import { drawSheet } from '../src/node/draw-chain.ts';
import { scenarioFiles } from '../src/node/scenario-files.ts';
import type { Named, Plan } from '../src/plan/plan.ts';
import type { Text } from '../src/plan/text.ts';
import { day } from '../src/plan/units.ts';
import { chartSheets } from '../src/report/charts/registry.ts';
import { compared } from '../src/report/description/compared.ts';
import { chainsToDraw } from '../src/report/diagram/chain-sheets.ts';
import { reportHtml } from '../src/report/html/report.ts';
import { compileScenario } from '../src/scenario/compile.ts';
import type { Scenario } from '../src/scenario/scenario.ts';
import { typed } from './cli/fake-terminal.ts';
import { scenarioOf } from './scenario/compile-text.ts';

const folder = fileURLToPath(new URL('../scenarios/', import.meta.url));
const shipped = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

function load(name: string): Scenario {
  const entry = `${folder}${name}`;
  return scenarioOf(compileScenario(entry, scenarioFiles(entry, folder), []));
}

const scenarios = new Map(shipped.map((name) => [name, load(name)] as const));

/** English that a Dutch sentence never has; "of", "is", "in", "over", "week" and the like are Dutch too. */
const english = ['the', 'and', 'with', 'not', 'from', 'for', 'which', 'are', 'after', 'who', 'by', 'at', 'to', 'found'];
const units = ['per year', 'per day', 'day', 'days', 'hours', 'minutes', 'months', 'years', 'people', 'places', 'mean'];

function thingsIn(plan: Plan): readonly Named[] {
  const levels = plan.attributes.flatMap((attribute) => (attribute.kind === 'category' ? attribute.levels : []));
  const hours = plan.resources.flatMap((resource) => resource.hours ?? []);
  const { organisations, arrivals, attributes, resources, steps, ends, policies } = plan;
  return [
    ...organisations,
    ...arrivals,
    ...attributes,
    ...levels,
    ...hours,
    ...resources,
    ...steps,
    ...ends,
    ...policies,
  ];
}

/** Every name and English title for which there is another word in Dutch. */
function forbidden({ plan, register, about }: Scenario): readonly string[] {
  const things = [...thingsIn(plan), ...register];
  const prose: readonly Text[] = [
    ...register.flatMap(({ provenance, note }) => [provenance.text, ...(note === undefined ? [] : [note])]),
    ...Object.values<Text | undefined>({ ...about }).filter((text) => text !== undefined),
  ];
  const dutch = [plan.title, ...things.map(({ title }) => title), ...prose].map(({ nl }) => nl).join('\n');
  const words = [
    ...things.flatMap(({ name, title }) => [name, title.en]),
    ...[plan.title, ...prose].map(({ en }) => en),
    ...english,
    ...units,
  ];
  return [...new Set(words)].filter((word) => word !== '' && !isIn(word, dutch));
}

function isIn(word: string, text: string): boolean {
  const escaped = word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu').test(text);
}

function englishIn(text: string, scenario: Scenario): readonly string[] {
  return forbidden(scenario).filter((word) => isIn(word, text));
}

/** What a reader of the page sees, without tags, styles and names of files. */
function readable(html: string): string {
  const body = html.replace(/<style>.*?<\/style>/gs, '').replace(/<[^>]*>/g, '\n');
  return body
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\b[\w-]+\.csv\b/g, '');
}

/** Every text in plain data, but for the key by which the data of a chart know a thing: it is not drawn. */
function textsIn(data: unknown): readonly string[] {
  if (typeof data === 'string') return [data];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => (key === 'name' ? [] : textsIn(value)));
}

/** Two months of it, where no policy needs the whole. */
function shortened(plan: Plan): Plan {
  if (plan.policies.length > 0) return plan;
  return { ...plan, period: { ...plan.period, startUp: 0, horizon: Math.min(plan.period.horizon, 60 * day) } };
}

describe('the words that may not be read in Dutch', () => {
  it('are the names and English titles of everything', () => {
    const words = forbidden(load('antwerp-2014-refer-non-payers.yaml'));
    expect(words).toEqual(expect.arrayContaining(['own use', 'file screener', 'Group talk', 'care places since 2020']));
    expect(words).toEqual(
      expect.arrayContaining(['occasional', 'Office hours', 'caught with drugs', 'the', 'per year']),
    );
    expect(words.length).toBeGreaterThan(200);
    expect(englishIn('Werk door file screener', load('antwerp-base.yaml'))).toEqual(['file screener']);
  });
});

describe.each([...scenarios])('%s', (name, scenario) => {
  it('has everything in both languages', () => {
    expect(scenario.untranslated).toEqual([]);
    const same = scenario.register.filter(({ provenance: { text } }) => text.en !== '' && text.en === text.nl);
    expect(same).toEqual([]);
  });

  it('is explained and checked in Dutch', async () => {
    for (const command of ['explain', 'check']) {
      const { out, err, code } = await typed(folder, [command, name, '--lang', 'nl'], { columns: 200 });
      expect({ err, code }).toEqual({ err: '', code: 0 });
      expect(englishIn(out.replaceAll(/\s+/g, ' '), scenario)).toEqual([]);
    }
  });

  it('differs from the others in Dutch', () => {
    for (const other of scenarios.values()) {
      const { title, period, sections } = compared(other, scenario, 'nl');
      const told = sections.flatMap(({ heading, things }) => [
        heading,
        ...things.flatMap((thing) => [thing.title, ...thing.sentences]),
      ]);
      const words = new Set([...englishIn([title, period, ...told].join('\n'), scenario)]);
      const ofBoth = new Set(englishIn([...words].join('\n'), other));
      expect([...words].filter((word) => ofBoth.has(word))).toEqual([]);
    }
  });

  it('has its register, notes, tables and pictures in Dutch', async () => {
    const design = runDesign({ ...scenario, plan: shortened(scenario.plan) }, { seed: 'dutch', replications: 1 });
    const comparison = { designs: [design], differences: [], stretches: [] };
    const pictures = new Map<string, string>();
    for (const sheet of chainsToDraw(comparison, 'nl')) pictures.set(sheet.name, (await drawSheet(sheet, 'nl')) ?? '');
    expect(pictures.size).toBeGreaterThan(0);
    const charts = chartSheets(comparison, 'nl');
    const page = reportHtml(comparison, { scenarios: [scenario], charts, pictures, versions: {}, language: 'nl' });
    expect(englishIn(readable(page), scenario)).toEqual([]);
    const ofThings = englishIn(charts.flatMap(({ spec }) => textsIn(spec)).join('\n'), scenario);
    expect(ofThings.filter((word) => ![...english, ...units].includes(word))).toEqual([]);
  });
});
