import { predictPeriods } from '../experiment/predict/predict-periods.ts';
import { fill, inLanguage, type Language, type Text } from '../language/text.ts';
import { ownVersions } from '../node/version.ts';
import { dateAt } from '../plan/civil-date.ts';
import { day } from '../plan/units.ts';
import { dateInWords, timeOf } from '../report/dates/date-in-words.ts';
import { checkDocument } from '../report/documents/check-document.ts';
import { checkLines } from '../report/forecast/check-lines.ts';
import { predictionTable } from '../report/tables/prediction.ts';
import type { Scenario, UnusedInput } from '../scenario/scenario.ts';
import { coloursFor } from './colours.ts';
import { drawTable } from './draw-table.ts';
import { loadScenarios } from './load-scenarios.ts';
import { warnOfMemory } from './memory.ts';
import type { CheckOptions } from './program.ts';
import { progressLine } from './progress.ts';
import { harmless, type Terminal, widthOf, wrapped } from './terminal.ts';
import { lackingWords, words } from './words.ts';

/** Mistakes in any of the files, or the load on each resource of each scenario, under each policy, before anything runs. */
export function check(entries: readonly string[], options: CheckOptions, terminal: Terminal): void {
  const scenarios = loadScenarios(entries, options, terminal);
  if (options.json !== true) warnOfMemory(scenarios, options.lang, terminal);
  const progress = progressLine(terminal, false, options.lang);
  const checked = scenarios.map((scenario, i) => {
    progress.forecasting(i + 1, scenarios.length);
    return { ...scenario, periods: predictPeriods(scenario.plan) };
  });
  progress.stop();
  if (options.json === true) {
    terminal.out.write(`${JSON.stringify(checkDocument(checked, ownVersions()), undefined, 2)}\n`);
    return;
  }
  const colours = coloursFor(terminal.out, terminal.env);
  const width = widthOf(terminal.out);
  for (const { periods, ...scenario } of checked) {
    const { plan } = scenario;
    const lines = checkLines(plan, periods, options.lang);
    const said = [
      ...endLines(scenario, options.lang),
      ...registerLines(scenario, options.lang),
      ...unusedTimesLines(scenario, options.lang),
      ...unusedResourcesLines(scenario, options.lang),
      ...untranslatedLines(scenario, options.lang),
    ];
    terminal.out.write(harmlessLines([...lines, ...said, ''].map((line) => wrappedAsIndented(line, width))));
    for (const { period, predictions } of periods) {
      const named = plan.policies.length === 0 ? undefined : period;
      const table = predictionTable(plan, predictions, options.lang, named);
      terminal.out.write(`${drawTable(table, width, colours)}\n`);
    }
  }
}

/** Lines of a period stand further to the right. */
function wrappedAsIndented(line: string, width: number): string {
  const text = line.trimStart();
  return wrapped(text, width, line.slice(0, line.length - text.length));
}

function harmlessLines(lines: readonly string[]): string {
  return `${harmless(lines.join('\n'))}\n`;
}

/** From this length on a reader expects whole days. */
const weeks = 28 * day;

/** That a run of months or years does not end with a day, as they are of 30.4375 and 365.25 days. */
function endLines({ plan }: Scenario, language: Language): readonly string[] {
  const { start, horizon } = plan.period;
  if (horizon < weeks || horizon % day === 0) return [];
  const date = dateInWords(dateAt(start, horizon), language);
  const slots = { design: inLanguage(plan.title, language), date, time: timeOf(start, horizon) };
  return [fill(words.endsWithinADay, language, slots)];
}

/** How much of the scenario is known, and how much assumed. */
function registerLines({ plan, register, unused }: Scenario, language: Language): readonly string[] {
  if (register.length === 0) return [];
  const count = (kind: string) => register.filter(({ provenance }) => provenance.kind === kind).length;
  const first = fill(words.inputs, language, {
    design: inLanguage(plan.title, language),
    count: register.length,
    sourced: count('source'),
    assumed: count('assumption'),
    derived: count('derived'),
  });
  const set = register.filter(({ overridden }) => overridden).map(({ title }) => inLanguage(title, language));
  const without = (reason: UnusedInput['why']) =>
    unused.flatMap(({ name, why }) => {
      const title = register.find(({ input }) => input.name === name)?.input.title;
      return why === reason ? [inLanguage(title, language) ?? name] : [];
    });
  const lineOf = (phrase: Text, names: readonly string[]) =>
    names.length === 0 ? [] : [fill(phrase, language, { names: firstOf(names, language) })];
  return [
    first,
    ...lineOf(words.inputsUnused, without('nothing refers to it')),
    ...lineOf(words.inputsOutside, without('outside the run')),
    ...(set.length === 0 ? [] : [fill(words.inputsSet, language, { names: set.join(', ') })]),
  ];
}

function unusedTimesLines({ plan, unusedTimes }: Scenario, language: Language): readonly string[] {
  if (unusedTimes.length === 0) return [];
  const names = unusedTimes.map((title) => inLanguage(title, language));
  const design = inLanguage(plan.title, language);
  return [fill(words.timesUnused, language, { design, names: firstOf(names, language) })];
}

function unusedResourcesLines({ plan, unusedResources }: Scenario, language: Language): readonly string[] {
  if (unusedResources.length === 0) return [];
  const names = unusedResources.map((title) => inLanguage(title, language));
  const design = inLanguage(plan.title, language);
  return [fill(words.resourcesUnused, language, { design, names: firstOf(names, language) })];
}

/** Most places that are named; the others are counted. */
const mostNamed = 5;

/** What a reader of the other language would see as a name or in the language of its author; no mistake. */
function untranslatedLines({ plan, untranslated }: Scenario, language: Language): readonly string[] {
  const design = inLanguage(plan.title, language);
  return (['title', 'translation'] as const).flatMap((kind) => {
    const places = untranslated.filter(({ lacks }) => lacks === kind).map(({ path }) => path.join(' > '));
    return places.length === 0
      ? []
      : [fill(lackingWords[kind], language, { design, names: firstOf(places, language) })];
  });
}

function firstOf(names: readonly string[], language: Language): string {
  const first = names.slice(0, mostNamed).join('; ');
  const more = names.length - mostNamed;
  return more > 0 ? fill(words.andMore, language, { names: first, more }) : first;
}
