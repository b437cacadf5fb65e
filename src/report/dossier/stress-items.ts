/** STRESS-DES, filled in from what was simulated; what a person must write and did not is told as such, and counted. */
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
import type { Language } from '../language.ts';
import { capitalised, fill, listed } from '../language.ts';
import { measuredAt } from '../results/find-measure.ts';
import { measuresTable } from '../tables/measures-at.ts';
import { methodWords } from '../words/method.ts';
import { stressItemWords, stressWords as words } from '../words/stress.ts';
import { unitWords } from '../words/units.ts';
import { registerRows } from './register-chapter.ts';
import type { ChapterId, ToldDossier, ToldPart } from './told-dossier.ts';
import { lettered, ofEachDesign, runsOf, titlesOf } from './told-dossier.ts';

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
export interface StressTold
  extends Pick<ToldDossier, 'comparison' | 'parts' | 'observedRuns' | 'scenarios' | 'language'> {
  /** Where a reader finds what a chapter of a dossier is about: "chapter 3". */
  readonly chapter: (id: ChapterId) => string;
  /** How many pictures of the chain there are; undefined where none was drawn. */
  readonly pictures: number | undefined;
  readonly versions: Versions;
  /** What is said of where model, data and command are. */
  readonly access: string;
}

/** In the order of the checklist. */
export function stressItems(told: StressTold): readonly StressItem[] {
  const byProgram = saidByProgram(told);
  const byAuthors = saidByAuthors(told);
  return ids.map((id) => ({
    id,
    title: stressItemWords[id][told.language],
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
function saidByAuthors(told: StressTold): ReadonlyMap<StressId, string | undefined> {
  const { scenarios, language } = told;
  // What one of the designs does not say is not stated.
  const said = (item: keyof About) =>
    scenarios.every(({ about }) => about[item] !== undefined)
      ? ofEachDesign(told, (design) => scenarios[design]?.about[item]?.[language])
      : undefined;
  const data = said('data');
  return new Map<StressId, string | undefined>([
    ['1.1', said('purpose')],
    ['1.3', said('reasons')],
    ['3.1', data],
    ['3.2', data === undefined ? undefined : words.withData[language]],
    ['5.4', undefined],
    ['6.1', said('access')],
  ]);
}

function saidByProgram(told: StressTold): Readonly<Record<StressId, string | undefined>> {
  const { comparison, scenarios, versions, pictures, chapter, access, language, parts } = told;
  const [first] = comparison.designs;
  const [baseline = ''] = titlesOf(told);
  const at = (id: ChapterId) => ({ chapter: chapter(id) });
  const rows = registerRows(told);
  const names = new Set(rows.map(({ entry }) => entry.name));
  const withKind = (kind: string) =>
    new Set(rows.filter(({ entry }) => entry.provenance.kind === kind).map(({ entry }) => entry.name));
  const sources = withKind('source').size;
  const varied = comparison.worlds?.uncertain.length ?? 0;
  const assumed = withKind('assumption').size;
  const isMany = scenarios.length > 1;
  return {
    '1.1': undefined,
    '1.2': fill(words.outputs[language], {
      count: measuresTable(comparison, language).rows.length,
      ...at('measures'),
    }),
    '1.3': experiments(told),
    '2.1':
      pictures === undefined
        ? words.noPictures[language]
        : fill(words.pictures[language], { count: pictures, ...at('model') }),
    '2.2': fill(words.told[language], at('model')),
    '2.3': isMany ? fill(words.differences[language], { baseline, ...at('model') }) : words.noOthers[language],
    '2.4': fill(words.algorithms[language], { rules: rules(told), ...at('model') }),
    '2.5.1': entities(told),
    '2.5.2': counted(told, ({ steps }) => steps),
    '2.5.3': counted(told, ({ resources }) => resources),
    '2.5.4': fill(words.queues[language], { orders: orders(told), ...at('model') }),
    '2.5.5': fill(words.entry[language], {
      streams: namesIn(told, ({ arrivals }) => arrivals),
      ends: namesIn(told, ({ ends }) => ends),
    }),
    '3.1': fill(words.sources[language], {
      ...{ sources, inputs: names.size, without: names.size - sources },
      ...at('register'),
    }),
    '3.2': undefined,
    '3.3': fill(words.inputs[language], {
      ...at('register'),
      model: chapter('model'),
      variation: variation(varied, language),
    }),
    '3.4': fill(words[assumed === 0 ? 'assumedNone' : parts.length > 0 ? 'assumed' : 'assumedOnly'][language], {
      ...{ count: assumed, ...at('register') },
    }),
    '4.1': first === undefined ? undefined : start(told, first.plan),
    '4.2': first === undefined ? undefined : length(told, first.plan),
    '4.3': estimation(told, parts),
    '5.1': versionsText(told),
    '5.2': [
      fill(words.generator[language], { version: versions.seedrandom ?? '', seed: first?.seed ?? '' }),
      methodWords.chanceText[language],
    ].join(' '),
    '5.3': [methodWords.eventsText[language], words.parallel[language]].join(' '),
    '5.4': work(runsOf(told).all, language),
    '6.1': access,
  };
}

function experiments(told: StressTold): string {
  const { comparison, parts, language } = told;
  const { worlds } = comparison;
  const settings = parts.reduce((sum, { study }) => sum + study.tried.settings, 0);
  return fill(words.experiments[language], {
    designs: lettered(titlesOf(told)).join('; '),
    worlds: worlds === undefined ? '' : fill(words.withWorlds[language], { drawn: worlds.worlds.length }),
    studies: parts.length === 0 ? '' : fill(words.withStudies[language], { settings }),
  });
}

interface Titled {
  readonly title: { readonly en: string; readonly nl: string };
}

/** Each title once, over all designs. */
function titlesIn({ scenarios, language }: StressTold, of: (plan: Plan) => readonly Titled[]): readonly string[] {
  return [...new Set(scenarios.flatMap(({ plan }) => of(plan).map(({ title }) => title[language])))];
}

function namesIn(told: StressTold, of: (plan: Plan) => readonly Titled[]): string {
  return titlesIn(told, of).join(', ');
}

function counted(told: StressTold, of: (plan: Plan) => readonly Titled[]): string {
  const titles = titlesIn(told, of);
  return fill(words.named[told.language], { count: titles.length, names: titles.join(', ') });
}

function rules(told: StressTold): string {
  const { language } = told;
  const stepsWith = (kind: 'gate' | 'group') =>
    titlesIn(told, ({ steps }) => steps.filter(({ parts }) => parts.some((part) => part.kind === kind)));
  const byPriority = titlesIn(told, ({ resources }) => resources.filter(({ order }) => order === 'priority'));
  const policies = titlesIn(told, (plan) => plan.policies);
  const all = [
    [words.gates, stepsWith('gate')],
    [words.groups, stepsWith('group')],
    [words.priorities, byPriority],
    [words.policies, policies],
  ] as const;
  const there = all.flatMap(([phrase, titles]) =>
    titles.length === 0 ? [] : [fill(phrase[language], { names: titles.join(', ') })],
  );
  return capitalised(there.length === 0 ? words.noRules[language] : there.join('; '));
}

function entities(told: StressTold): string {
  const { language } = told;
  const attributes = namesIn(told, (plan) => plan.attributes);
  return fill(words.entities[language], {
    streams: namesIn(told, ({ arrivals }) => arrivals),
    attributes:
      attributes === '' ? words.noAttributes[language] : fill(words.attributes[language], { names: attributes }),
  });
}

/** With how many resources have it, where they differ. */
function orders({ scenarios, language }: StressTold): string {
  const resources = new Map(scenarios.flatMap(({ plan }) => plan.resources.map((each) => [each.name, each.order])));
  const all = [...new Set(resources.values())];
  const named = all.map((order) => {
    const count = [...resources.values()].filter((each) => each === order).length;
    return all.length === 1
      ? words[order][language]
      : fill(words.order[language], { order: words[order][language], count });
  });
  return listed(named, language);
}

function start(told: StressTold, { period }: Plan): string {
  const { comparison, chapter, language } = told;
  const backlog = titlesIn(told, ({ arrivals }) => arrivals.filter(({ pattern }) => pattern.kind === 'backlog'));
  const date = dateInWords(dateAt(period.start, period.startUp), language);
  return [
    backlog.length === 0
      ? words.empty[language]
      : fill(words.backlog[language], { names: backlog.join(', '), chapter: chapter('model') }),
    period.startUp === 0 ? words.noStartUp[language] : fill(words.startUp[language], { date }),
    ...startUpSentences(comparison, language),
  ].join(' ');
}

function length({ language }: StressTold, { period: { start: first, horizon, untilEmpty } }: Plan): string {
  const lasts = durationText(horizon, language);
  const told = fill(words.length[language], {
    when: capitalised(whenInWords(first, { from: 0, until: horizon }, language)),
    lasts,
  });
  return untilEmpty === true ? `${told} ${words.untilEmpty[language]}` : told;
}

function variation(count: number, language: Language): string {
  return count > 1
    ? fill(words.variedMany[language], { count })
    : words[count === 1 ? 'variedOne' : 'variedNone'][language];
}

function work(count: number, language: Language): string {
  if (count === 1) return words.computerOne[language];
  return fill(words.computer[language], { runs: formatNumber(count, 0, language) });
}

function estimation(told: StressTold, parts: readonly ToldPart[]): string {
  const { comparison, language } = told;
  const reached = parts.map((part) => reachedIn(told, part)).filter((text) => text !== '');
  const [study] = parts;
  const replications = comparison.designs[0]?.replications ?? 0;
  return [
    comparison.precision === undefined
      ? fill(words[replications === 1 ? 'estimationOne' : 'estimation'][language], {
          replications,
          reached: capitalised(reached.join(' ')),
        }).trim()
      : fill(words.upToPrecision[language], {
          replications,
          sentences: precisionSentences(comparison, language).join(' '),
        }).trim(),
    ...(comparison.worlds === undefined
      ? []
      : [fill(words.inWorlds[language], { replications: comparison.worlds.replications })]),
    ...(study === undefined ? [] : [fill(words.inStudies[language], { replications: study.study.asked.replications })]),
  ].join(' ');
}

/** What the study is about, as the comparison found it with its range. */
function reachedIn({ comparison, language }: StressTold, { study, told }: ToldPart): string {
  const { measure, kind, whereName } = study.asked.measure;
  const [first] = comparison.designs;
  const other = comparison.designs[study.design];
  if (first === undefined || other === undefined) return '';
  if (study.asked.designs === 1) {
    const found = measuredAt(first, measure, kind, whereName);
    if (found?.estimate.mean === undefined) return '';
    const range = amountWithRange(found.estimate, found.unit, language);
    return fill(words.reached[language], { what: told.what, range });
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
  const range = `${differenceText(found.difference, found.unit, language)} ${unitWords[found.unit].many[language]}`;
  return fill(words.reached[language], { what: told.what, range });
}

function versionsText({ versions, language }: StressTold): string {
  const each = Object.entries(versions).map((pair) => pair.join(' '));
  return `${listed(each, language)}.`;
}
