/** The study for other programs: inputs in base units as files have them, outcomes in the unit of the measure. */

import type { Answer } from '../../../experiment/uncertainty/breaking-points.ts';
import type { SensitivityStudy } from '../../../experiment/uncertainty/sensitivity-study.ts';
import { filled, inLanguage, type Language } from '../../../language/text.ts';
import type { JsonValue } from '../../../scenario/scenario.ts';
import type { DataCell, DataTable, Named } from '../../data/data-table.ts';
import { heldBy } from '../../data/data-table.ts';
import { fileUnit } from '../../data/labels.ts';
import { unitInWords } from '../../plan-in-words/values-as-written.ts';
import { measureLabel } from '../../results/measure-label.ts';
import { sensitivityCodeWords as codes, sensitivityHeadWords as heads } from '../../words/data.ts';
import { byEffect } from './order.ts';
import type { SensitivityInWords } from './sensitivity-in-words.ts';

/**
 * One row for each input that was varied, the one with the largest effect first; values in the unit of the column `unit`. Inputs
 * that go together have one row, under the name of their group; the column `inputs` has them.
 */
export function sensitivityData({ study, titles, place, language }: SensitivityInWords): DataTable {
  const { measure } = study.asked;
  const what = [
    { key: measure.measure, label: measureLabel(measure.measure, language) },
    { key: measure.whereName, label: place ?? measure.whereName },
    { key: measure.unit, label: fileUnit(measure.unit, language) },
  ];
  const heading = [
    ...['input', 'provenance', 'unit', 'value', 'low', 'high', 'measure', 'where', 'measure_unit'],
    ...['at_low', 'at_high', 'mu_star', 'mu', 'sigma', 'chance', 'effects'],
    ...['first', 'first_low', 'first_high', 'total', 'total_low', 'total_high', 'largest', 'claim', 'inputs'],
  ] as const;
  const rows = byEffect(study).flatMap((index): readonly (readonly DataCell[])[] => {
    const entry = entryOf(study, index);
    if (entry === undefined) return [];
    const { low, high } = study.swings[index] ?? {};
    const { muStar, mu, sigma, chance, count } = study.screening[index] ?? {};
    const { first, total, largest } = indicesOf(study, index) ?? {};
    return [
      [
        ...[{ key: entry.name, label: titles[index] ?? entry.name }, codeOf(entry.provenance, language)],
        ...[codeOf(entry.unit, language), entry.value, entry.low, entry.high, ...what],
        ...[low, high, muStar, mu, sigma, chance, count],
        ...[
          first?.value,
          first?.low,
          first?.high,
          total?.value,
          total?.low,
          total?.high,
          largest,
          entry.claim && inLanguage(entry.claim, language),
          {
            key: entry.inputs.join('; '),
            label: entry.inputTitles.map((each) => inLanguage(each, language)).join('; '),
          },
        ],
      ],
    ];
  });
  return { columns: columnsOf(heading, language), rows };
}

/**
 * One row for each turn of a verdict. `last_as_it_stands` and `first_turned` are values between which it lies; of inputs that go
 * together parts of their ranges.
 */
export function turnsData(
  { study, titles, placeAt, language, ...inWords }: SensitivityInWords,
  designs: readonly string[],
): DataTable {
  const heading = [
    ...['input', 'unit', 'value', 'towards', 'question', 'scenario', 'before', 'after'],
    ...['last_as_it_stands', 'first_turned'],
  ] as const;
  const rows = study.breaking.found.flatMap(({ input: index, end, question, before, after, between }) => {
    const input = entryOf(study, index);
    if (input === undefined) return [];
    const { low, high } = input;
    const at = (part: number) => (low === undefined || high === undefined ? part : low + part * (high - low));
    const design = question.kind === 'jams at' ? question.design : 1;
    const cellOf = (answer: Answer): Named | undefined =>
      answer.kind === 'place'
        ? { key: answer.place, label: placeAt(design, answer.place) }
        : codeOf(answer.kind, language);
    const cells: readonly DataCell[] = [
      ...[{ key: input.name, label: titles[index] ?? input.name }, codeOf(input.unit, language), input.value],
      ...[codeOf(end, language), codeOf(question.kind, language)],
      { key: designs[design] ?? '', label: inWords.designs[design] ?? '' },
      ...[cellOf(before), cellOf(after)],
    ];
    return [[...cells, at(between[0]), at(between[1])]];
  });
  return { columns: columnsOf(heading, language), rows };
}

/** An input that is varied, in the unit of the file; inputs that go together have no value and no unit in common. */
function entryOf({ asked: { uncertain, varied } }: SensitivityStudy, index: number) {
  const axis = varied[index];
  const members = axis?.members.flatMap(({ input, against }) => {
    const found = uncertain[input];
    return found === undefined ? [] : [{ ...found, against }];
  });
  const [first] = members ?? [];
  if (axis === undefined || first === undefined || members === undefined) return undefined;
  const inputs = members.map(({ name, against }) => (against ? `against: ${name}` : name));
  const inputTitles = members.map(({ title, against }) => {
    return against ? filled({ en: 'against: {title}', nl: 'tegengesteld: {title}' }, { title }) : title;
  });
  if (axis.group !== undefined)
    return { name: axis.group.name, unit: 'part of the range', inputs, inputTitles, ...nothing };
  const { worth, shown } = first.numbers.unit;
  return {
    ...{ name: first.name, provenance: first.provenance, unit: shown, claim: first.claim, inputs, inputTitles },
    ...{ value: first.value / worth, low: first.low / worth, high: first.high / worth },
  };
}

const nothing = { provenance: undefined, claim: undefined, value: undefined, low: undefined, high: undefined };

function columnsOf(heading: readonly (keyof typeof heads)[], language: Language): DataTable['columns'] {
  return heading.map((key) => ({ key, head: inLanguage(heads[key], language), holds: heldBy(key) }));
}

/** A word of the language of files, or a unit as files have it, with what a reader calls it. */
function codeOf(key: string | undefined, language: Language): Named | undefined {
  if (key === undefined) return undefined;
  return { key, label: isCode(key) ? inLanguage(codes[key], language) : unitInWords(language)(key) };
}

function isCode(key: string): key is keyof typeof codes {
  return Object.hasOwn(codes, key);
}

/** The key of a place, or a word. */
function answerText(answer: Answer): string {
  return answer.kind === 'place' ? answer.place : answer.kind;
}

function indicesOf({ shares }: SensitivityStudy, input: number) {
  return shares.kind === 'none' ? undefined : shares.indices[shares.inputs.indexOf(input)];
}

/** @param designs keys of the scenarios */
export function sensitivityJson(study: SensitivityStudy, designs: readonly string[]): JsonValue {
  const { asked, screening, swings, shares, breaking, tried } = study;
  const { varied, fixed, measure, seed, replications, runs } = asked;
  const name = (input: number) => entryOf(study, input)?.name ?? '';
  return {
    designs: [...designs],
    measure: { measure: measure.measure, whereKind: measure.kind, where: measure.whereName, unit: measure.unit },
    ...{ seed, replications, runs },
    base: [...(study.base.values ?? [])],
    inputs: varied.map((axis, i) => {
      const input = entryOf(study, i);
      const { muStar, mu, sigma, chance, count } = screening[i] ?? {};
      const { first, total, largest } = indicesOf(study, i) ?? {};
      return {
        ...{ name: input?.name ?? axis.name, provenance: input?.provenance ?? null, unit: input?.unit ?? null },
        ...{ claim: input?.claim?.en ?? null, inputs: input?.inputs ?? [] },
        ...{ value: input?.value ?? null, low: input?.low ?? null, high: input?.high ?? null },
        atLow: swings[i]?.low ?? null,
        atHigh: swings[i]?.high ?? null,
        effect: {
          ...{ muStar: muStar ?? null, mu: mu ?? null, sigma: sigma ?? null },
          ...{ chance: chance ?? null, effects: count ?? 0 },
        },
        first: first === undefined ? null : { ...first },
        total: total === undefined ? null : { ...total },
        largest: largest ?? null,
      };
    }),
    notVaried: fixed.map(({ name: of, because }) => ({ name: of, because })),
    variance:
      shares.kind === 'none'
        ? { kind: 'none', because: shares.because }
        : {
            ...{ kind: 'shares', mean: shares.mean, variance: shares.variance, rows: shares.rows },
            ...{ rowsLeftOut: shares.leftOut, chance: shares.chance ?? null },
          },
    turns: breaking.found.map(({ input, question, end, before, after, between }) => ({
      ...{ input: name(input), towards: end, question: question.kind, between: [...between] },
      ...{ before: answerText(before), after: answerText(after) },
      design: (question.kind === 'jams at' ? designs[question.design] : designs[1]) ?? null,
    })),
    turnsUnknown: breaking.unknown.map(({ input, end }) => ({ input: name(input), towards: end })),
    turnsNotTraced: breaking.untraced.map(({ input, end }) => ({ input: name(input), towards: end })),
    settings: {
      ...{ tried: tried.settings, impossible: tried.impossible, runs: tried.runs },
      withoutValue: tried.withoutValue.map((each) => ({ ...each })),
      reasons: tried.reasons.map(({ why, settings }) => ({ why: why.en, settings })),
    },
  };
}
