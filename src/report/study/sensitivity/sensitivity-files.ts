/** The study for other programs: inputs in base units as files have them, outcomes in the unit of the measure. */
import type { Answer } from '../../../experiment/uncertainty/breaking-points.ts';
import type { SensitivityStudy } from '../../../experiment/uncertainty/sensitivity-study.ts';
import type { JsonValue } from '../../../scenario/scenario.ts';
import type { CsvDialect } from '../../data/csv.ts';
import { csvOf } from '../../data/csv.ts';
import type { DataCell } from '../../data/data-table.ts';
import { byEffect } from './order.ts';

/** One row for each input that was varied, the one with the largest effect first; values in the unit of the column `unit`. */
export function sensitivityCsv(study: SensitivityStudy, dialect: CsvDialect): string {
  const { uncertain, measure } = study.asked;
  const heading = [
    ...['input', 'provenance', 'unit', 'value', 'low', 'high', 'measure', 'where', 'measure_unit'],
    ...['at_low', 'at_high', 'mu_star', 'mu', 'sigma', 'chance', 'effects'],
    ...['first', 'first_low', 'first_high', 'total', 'total_low', 'total_high', 'largest', 'claim'],
  ];
  const rows = byEffect(study).flatMap((index): readonly (readonly DataCell[])[] => {
    const input = uncertain[index];
    if (input === undefined) return [];
    const { worth, shown } = input.numbers.unit;
    const { low, high } = study.swings[index] ?? {};
    const { muStar, mu, sigma, chance, count } = study.screening[index] ?? {};
    const { first, total, largest } = indicesOf(study, index) ?? {};
    return [
      [
        ...[input.name, input.provenance, shown, input.value / worth, input.low / worth, input.high / worth],
        ...[measure.measure, measure.whereName, measure.unit, low, high, muStar, mu, sigma, chance, count],
        ...[first?.value, first?.low, first?.high, total?.value, total?.low, total?.high, largest, input.claim?.en],
      ],
    ];
  });
  return csvOf({ columns: columnsOf(heading), rows }, dialect);
}

/** One row for each turn of a verdict. `last_as_it_stands` and `first_turned` are values between which it lies. */
export function turnsCsv(study: SensitivityStudy, designs: readonly string[], dialect: CsvDialect): string {
  const heading = [
    ...['input', 'unit', 'value', 'towards', 'question', 'scenario', 'before', 'after'],
    ...['last_as_it_stands', 'first_turned'],
  ];
  const rows = study.breaking.found.flatMap(({ input: index, end, question, before, after, between }) => {
    const input = study.asked.uncertain[index];
    if (input === undefined) return [];
    const { worth, shown } = input.numbers.unit;
    const at = (part: number) => (input.low + part * (input.high - input.low)) / worth;
    const scenario = question.kind === 'jams at' ? designs[question.design] : designs[1];
    const told = [
      input.name,
      shown,
      input.value / worth,
      end,
      question.kind,
      scenario,
      answerText(before),
      answerText(after),
    ];
    return [[...told, at(between[0]), at(between[1])]];
  });
  return csvOf({ columns: columnsOf(heading), rows }, dialect);
}

function columnsOf(heading: readonly string[]) {
  return heading.map((key) => ({ key, head: key, holds: 'values' }) as const);
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
  const { uncertain, fixed, measure, seed, replications, runs } = asked;
  const name = (input: number) => uncertain[input]?.name ?? '';
  return {
    designs: [...designs],
    measure: { measure: measure.measure, kind: measure.kind, where: measure.whereName, unit: measure.unit },
    ...{ seed, replications, runs },
    base: [...(study.base.values ?? [])],
    inputs: uncertain.map((input, i) => {
      const { muStar, mu, sigma, chance, count } = screening[i] ?? {};
      const { first, total, largest } = indicesOf(study, i) ?? {};
      const { unit } = input.numbers;
      return {
        ...{ name: input.name, provenance: input.provenance, unit: unit.shown, claim: input.claim?.en ?? null },
        ...{ value: input.value / unit.worth, low: input.low / unit.worth, high: input.high / unit.worth },
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
