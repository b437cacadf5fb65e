/** STRESS-DES, filled in from what was simulated; what a person must write and did not is reported as such, and counted. */
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { dateAt } from '../../plan/civil-date.ts';
import type { Plan } from '../../plan/plan.ts';
import type { About } from '../../scenario/scenario.ts';
import { dateInWords, whenInWords } from '../dates/date-in-words.ts';
import type { Versions } from '../documents/manifest.ts';
import { durationText } from '../figures/duration.ts';
import { formatNumber } from '../figures/number-format.ts';
import { amountWithRange, differenceText } from '../figures/quantity.ts';
import { precisionSentences } from '../headline/precision-in-words.ts';
import { startUpSentences } from '../headline/start-up-in-words.ts';
import { capitalised, listed } from '../phrases.ts';
import { measuredAt } from '../results/find-measure.ts';
import { measuresTable } from '../tables/measures-at.ts';
import { methodWords } from '../words/method.ts';
import { stressItemWords, stressWords as words } from '../words/stress.ts';
import { unitWords } from '../words/units.ts';
import type { ChapterId, DossierInWords, DossierPart } from './dossier-in-words.ts';
import { lettered, ofEachDesign, runsOf, titlesOf } from './dossier-in-words.ts';
import { registerRows } from './register-chapter.ts';

export type StressId = keyof typeof stressItemWords;

export interface StressItem {
  readonly id: StressId;
  readonly title: string;
  /** Undefined where the program knows nothing of it. */
  readonly byProgram: string | undefined;
  /** Undefined where a person must write it and did not. */
  readonly byAuthors: string | undefined;
  /** Whether a person must write something. */
  readonly isAuthored: boolean;
}

/** What the items are filled in from, whether they stand in a dossier or in a report. */
export interface StressFacts
  extends Pick<DossierInWords, 'comparison' | 'parts' | 'observedRuns' | 'scenarios' | 'language'> {
  /** Where a reader finds what a chapter of a dossier is about: "chapter 3". */
  readonly chapter: (id: ChapterId) => string;
  /** How many pictures of the chain there are; undefined where none was drawn. */
  readonly pictures: number | undefined;
  readonly versions: Versions;
  /** What is said of where model, data and command are. */
  readonly access: string;
}

/** In the order of the checklist. */
export function stressItems(facts: StressFacts): readonly StressItem[] {
  const byProgram = saidByProgram(facts);
  const byAuthors = saidByAuthors(facts);
  return ids.map((id) => ({
    id,
    title: inLanguage(stressItemWords[id], facts.language),
    byProgram: byProgram[id],
    byAuthors: byAuthors.get(id),
    isAuthored: byAuthors.has(id),
  }));
}

const ids = [
  ...(['1.1', '1.2', '1.3', '2.1', '2.2', '2.3', '2.4', '2.5.1', '2.5.2', '2.5.3', '2.5.4', '2.5.5'] as const),
  ...(['3.1', '3.2', '3.3', '3.4', '4.1', '4.2', '4.3', '5.1', '5.2', '5.3', '5.4', '6.1'] as const),
];

/** An item is there where a person must write something, whether it was written or not. */
function saidByAuthors(facts: StressFacts): ReadonlyMap<StressId, string | undefined> {
  const { scenarios, language } = facts;
  // What one of the designs does not say is not stated.
  const said = (item: keyof About) =>
    scenarios.every(({ about }) => about[item] !== undefined)
      ? ofEachDesign(facts, (design) => scenarios[design]?.about[item]?.[language])
      : undefined;
  const data = said('data');
  return new Map<StressId, string | undefined>([
    ['1.1', said('purpose')],
    ['1.3', said('reasons')],
    ['3.1', data],
    ['3.2', data === undefined ? undefined : inLanguage(words.withData, language)],
    ['5.4', undefined],
    ['6.1', said('access')],
  ]);
}

function saidByProgram(facts: StressFacts): Readonly<Record<StressId, string | undefined>> {
  const { comparison, scenarios, versions, pictures, chapter, access, language, parts } = facts;
  const [first] = comparison.designs;
  const [baseline = ''] = titlesOf(facts);
  const at = (id: ChapterId) => ({ chapter: chapter(id) });
  const rows = registerRows(facts);
  const names = new Set(rows.map(({ entry }) => entry.name));
  const withKind = (kind: string) =>
    new Set(rows.filter(({ entry }) => entry.provenance.kind === kind).map(({ entry }) => entry.name));
  const sources = withKind('source').size;
  const varied = comparison.worlds?.uncertain.length ?? 0;
  const assumed = withKind('assumption').size;
  const isMany = scenarios.length > 1;
  return {
    '1.1': undefined,
    '1.2': fill(words.outputs, language, {
      count: measuresTable(comparison, language).rows.length,
      ...at('measures'),
    }),
    '1.3': experiments(facts),
    '2.1':
      pictures === undefined
        ? inLanguage(words.noPictures, language)
        : fill(words.pictures, language, { count: pictures, ...at('model') }),
    '2.2': fill(words.description, language, at('model')),
    '2.3': fill(isMany ? words.differences : words.noOthers, language, { baseline, ...at('model') }),
    '2.4': fill(words.algorithms, language, { rules: rules(facts), ...at('model') }),
    '2.5.1': entities(facts),
    '2.5.2': counted(facts, ({ steps }) => steps),
    '2.5.3': counted(facts, ({ resources }) => resources),
    '2.5.4': fill(words.queues, language, { orders: orders(facts), ...at('model') }),
    '2.5.5': fill(words.entry, language, {
      streams: namesIn(facts, ({ arrivals }) => arrivals),
      ends: namesIn(facts, ({ ends }) => ends),
    }),
    '3.1': fill(words.sources, language, {
      ...{ sources, inputs: names.size, without: names.size - sources },
      ...at('register'),
    }),
    '3.2': undefined,
    '3.3': fill(words.inputs, language, {
      ...at('register'),
      model: chapter('model'),
      variation: variation(varied, language),
    }),
    '3.4': fill(words[assumed === 0 ? 'assumedNone' : parts.length > 0 ? 'assumed' : 'assumedOnly'], language, {
      ...{ count: assumed, ...at('register') },
    }),
    '4.1': first === undefined ? undefined : start(facts, first.plan),
    '4.2': first === undefined ? undefined : length(facts, first.plan),
    '4.3': estimation(facts, parts),
    '5.1': versionsText(facts),
    '5.2': [
      fill(words.generator, language, { version: versions.seedrandom ?? '', seed: first?.seed ?? '' }),
      inLanguage(methodWords.chanceText, language),
    ].join(' '),
    '5.3': [inLanguage(methodWords.eventsText, language), inLanguage(words.parallel, language)].join(' '),
    '5.4': work(runsOf(facts).all, language),
    '6.1': access,
  };
}

function experiments(facts: StressFacts): string {
  const { comparison, parts, language } = facts;
  const { worlds } = comparison;
  const settings = parts.reduce((sum, { study }) => sum + study.tried.settings, 0);
  return fill(words.experiments, language, {
    designs: lettered(titlesOf(facts)).join('; '),
    worlds: worlds === undefined ? '' : fill(words.withWorlds, language, { drawn: worlds.worlds.length }),
    studies: parts.length === 0 ? '' : fill(words.withStudies, language, { settings }),
  });
}

interface Titled {
  readonly title: { readonly en: string; readonly nl: string };
}

/** Each title once, over all designs. */
function titlesIn({ scenarios, language }: StressFacts, of: (plan: Plan) => readonly Titled[]): readonly string[] {
  return [...new Set(scenarios.flatMap(({ plan }) => of(plan).map(({ title }) => inLanguage(title, language))))];
}

function namesIn(facts: StressFacts, of: (plan: Plan) => readonly Titled[]): string {
  return titlesIn(facts, of).join(', ');
}

function counted(facts: StressFacts, of: (plan: Plan) => readonly Titled[]): string {
  const titles = titlesIn(facts, of);
  return fill(words.named, facts.language, { count: titles.length, names: titles.join(', ') });
}

function rules(facts: StressFacts): string {
  const { language } = facts;
  const stepsWith = (kind: 'gate' | 'group') =>
    titlesIn(facts, ({ steps }) => steps.filter(({ parts }) => parts.some((part) => part.kind === kind)));
  const byPriority = titlesIn(facts, ({ resources }) => resources.filter(({ order }) => order === 'priority'));
  const policies = titlesIn(facts, (plan) => plan.policies);
  const all = [
    [words.gates, stepsWith('gate')],
    [words.groups, stepsWith('group')],
    [words.priorities, byPriority],
    [words.policies, policies],
  ] as const;
  const there = all.flatMap(([phrase, titles]) =>
    titles.length === 0 ? [] : [fill(phrase, language, { names: titles.join(', ') })],
  );
  return capitalised(there.length === 0 ? inLanguage(words.noRules, language) : there.join('; '));
}

function entities(facts: StressFacts): string {
  const { language } = facts;
  const attributes = namesIn(facts, (plan) => plan.attributes);
  return fill(words.entities, language, {
    streams: namesIn(facts, ({ arrivals }) => arrivals),
    attributes: fill(attributes === '' ? words.noAttributes : words.attributes, language, { names: attributes }),
  });
}

/** With how many resources have it, where they differ. */
function orders({ scenarios, language }: StressFacts): string {
  const resources = new Map(scenarios.flatMap(({ plan }) => plan.resources.map((each) => [each.name, each.order])));
  const all = [...new Set(resources.values())];
  const named = all.map((order) => {
    const count = [...resources.values()].filter((each) => each === order).length;
    return all.length === 1
      ? inLanguage(words[order], language)
      : fill(words.order, language, { order: inLanguage(words[order], language), count });
  });
  return listed(named, language);
}

function start(facts: StressFacts, { period }: Plan): string {
  const { comparison, chapter, language } = facts;
  const backlog = titlesIn(facts, ({ arrivals }) => arrivals.filter(({ pattern }) => pattern.kind === 'backlog'));
  const date = dateInWords(dateAt(period.start, period.startUp), language);
  return [
    backlog.length === 0
      ? inLanguage(words.empty, language)
      : fill(words.backlog, language, { names: backlog.join(', '), chapter: chapter('model') }),
    period.startUp === 0 ? inLanguage(words.noStartUp, language) : fill(words.startUp, language, { date }),
    ...startUpSentences(comparison, language),
  ].join(' ');
}

function length({ language }: StressFacts, { period: { start: first, horizon, untilEmpty } }: Plan): string {
  const lasts = durationText(horizon, language);
  const lasting = fill(words.length, language, {
    when: capitalised(whenInWords(first, { from: 0, until: horizon }, language)),
    lasts,
  });
  return untilEmpty === true ? `${lasting} ${inLanguage(words.untilEmpty, language)}` : lasting;
}

function variation(count: number, language: Language): string {
  return count > 1
    ? fill(words.variedMany, language, { count })
    : inLanguage(words[count === 1 ? 'variedOne' : 'variedNone'], language);
}

function work(count: number, language: Language): string {
  if (count === 1) return inLanguage(words.computerOne, language);
  return fill(words.computer, language, { runs: formatNumber(count, 0, language) });
}

function estimation(facts: StressFacts, parts: readonly DossierPart[]): string {
  const { comparison, language } = facts;
  const reached = parts.map((part) => reachedIn(facts, part)).filter((text) => text !== '');
  const [study] = parts;
  const replications = comparison.designs[0]?.replications ?? 0;
  return [
    comparison.precision === undefined
      ? fill(words[replications === 1 ? 'estimationOne' : 'estimation'], language, {
          replications,
          reached: capitalised(reached.join(' ')),
        }).trim()
      : fill(words.upToPrecision, language, {
          replications,
          sentences: precisionSentences(comparison, language).join(' '),
        }).trim(),
    ...(comparison.worlds === undefined
      ? []
      : [fill(words.inWorlds, language, { replications: comparison.worlds.replications })]),
    ...(study === undefined ? [] : [fill(words.inStudies, language, { replications: study.study.asked.replications })]),
  ].join(' ');
}

/** What the study is about, as the comparison found it with its range. */
function reachedIn({ comparison, language }: StressFacts, { study, inWords }: DossierPart): string {
  const { measure, kind, whereName } = study.asked.measure;
  const [first] = comparison.designs;
  const other = comparison.designs[study.design];
  if (first === undefined || other === undefined) return '';
  if (study.asked.designs === 1) {
    const found = measuredAt(first, measure, kind, whereName);
    if (found?.estimate.mean === undefined) return '';
    const range = amountWithRange(found.estimate, found.unit, language);
    return fill(words.reached, language, { what: inWords.what, range });
  }
  const found = comparison.differences.find(
    (each) =>
      each.measure === measure &&
      each.where.kind === kind &&
      each.whereName === whereName &&
      each.baseline === first.key &&
      each.other === other.key,
  );
  if (found?.difference.mean === undefined) return '';
  const range = `${differenceText(found.difference, found.unit, language)} ${inLanguage(unitWords[found.unit].many, language)}`;
  return fill(words.reached, language, { what: inWords.what, range });
}

function versionsText({ versions, language }: StressFacts): string {
  const each = Object.entries(versions).map((pair) => pair.join(' '));
  return `${listed(each, language)}.`;
}
