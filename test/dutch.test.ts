/** Whoever asks for Dutch reads Dutch: the shipped scenarios have all their texts in both languages, and use them. */

import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runDesign } from '../src/experiment/run-design.ts';
import type { Text } from '../src/language/text.ts';
import { drawSheet } from '../src/node/draw-chain.ts';
import { scenarioFiles } from '../src/node/scenario-files.ts';
import type { Named, Plan } from '../src/plan/plan.ts';
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

/** Of a scenario: every name and English title for which there is another word in Dutch, and how to find each in a text. */
interface Forbidden {
  readonly words: readonly string[];
  readonly any: RegExp;
}

const known = new Map<Scenario, Forbidden>();

function forbidden(scenario: Scenario): Forbidden {
  const found = known.get(scenario) ?? forbiddenBy(scenario);
  known.set(scenario, found);
  return found;
}

function forbiddenBy({ plan, register, about }: Scenario): Forbidden {
  const things = [...thingsIn(plan), ...register];
  const prose: readonly Text[] = [
    ...register.flatMap(({ provenance, note }) => [provenance.text, ...(note === undefined ? [] : [note])]),
    ...Object.values<Text | undefined>({ ...about }).filter((text) => text !== undefined),
  ];
  const dutch = [plan.title, ...things.map(({ title }) => title), ...prose].map(({ nl }) => nl).join('\n');
  const all = [
    ...things.flatMap(({ name, title }) => [name, title.en]),
    ...[plan.title, ...prose].map(({ en }) => en),
    ...english,
    ...units,
  ];
  const words = [...new Set(all)].filter((word) => word !== '' && !matching(word).test(dutch));
  return { words, any: matching(...words) };
}

/** Finds any of the words where they stand as words of their own. */
function matching(...words: readonly string[]): RegExp {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}

function englishIn(text: string, scenario: Scenario): readonly string[] {
  const { words, any } = forbidden(scenario);
  // One look for all of them: hardly ever is one found.
  return any.test(text) ? words.filter((word) => matching(word).test(text)) : [];
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

/** Two months of it, from the last date on of which its policies and its arrivals speak; never more than there is. */
function daysOf({ policies, arrivals, period }: Plan): number {
  const last = Math.max(0, ...policies.map(({ from, over }) => from + over), ...arrivals.map(({ from }) => from));
  return Math.floor(Math.min(period.horizon, last + 60 * day) / day);
}

describe('the words that may not be read in Dutch', () => {
  it('are the names and English titles of everything', () => {
    const { words } = forbidden(load('antwerp-2014-refer-non-payers.yaml'));
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
    // What is forecast of a shorter time names the same things.
    const shorter = ['--set', 'runs start-up=0 days', '--set', `runs for=${daysOf(scenario.plan)} days`];
    for (const args of [['explain'], ['check', ...shorter]]) {
      const { out, err, code } = await typed(folder, [...args, name, '--lang', 'nl'], { columns: 200 });
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
    const period = { ...scenario.plan.period, startUp: 0, horizon: daysOf(scenario.plan) * day };
    const plan = { ...scenario.plan, period };
    const design = runDesign({ ...scenario, plan }, { seed: 'dutch', replications: 1 });
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
