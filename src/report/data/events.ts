/** The event table, cases.csv: all that happens to each case of one replication. */
import { inLanguage, type Language, type Text } from '../../language/text.ts';
import { dateAt, momentsFrom } from '../../plan/civil-date.ts';
import { leaves } from '../../plan/dependent.ts';
import type { AttributePlan, Named as NamedInPlan, Plan } from '../../plan/plan.ts';
import { zonesOf } from '../../plan/rules.ts';
import { meanOf } from '../../random/moments.ts';
import type { TimeUnit } from '../results/time-unit.ts';
import { sizeOf, unitFor } from '../results/time-unit.ts';
import { eventWords } from '../words/events.ts';
import { timeWords, unitWords } from '../words/units.ts';
import type { DataCell, DataColumn, Named } from './data-table.ts';
import { dataColumns } from './data-table.ts';

/**
 * What can happen to a case: it comes to the chain, and to a step; work on it begins, stops, goes on and ends; it leaves a list
 * because its patience ended, for good or for another list; a policy takes it off a list; there is no room for it, it does not
 * join, a gate sends it elsewhere, it leaves a group that is under way; it leaves the step, and the chain.
 */
export type CaseEventName = keyof typeof eventWords;

/** One row. */
export interface CaseEvent {
  readonly event: CaseEventName;
  /** Index of the arrival stream, and the number of the person's first case within it, from 0. */
  readonly stream: number;
  readonly number: number;
  /** Cases that the same person had before this one. */
  readonly earlier: number;
  /** Index of the zone; undefined where there is none. */
  readonly zone: number | undefined;
  /** Index of the step; undefined for coming to the chain and leaving it. */
  readonly step: number | undefined;
  /** Indices of what the step needs, each as often as the case takes units of it. */
  readonly resources: readonly number[];
  /** Index of the end by which the case leaves the chain. */
  readonly end: number | undefined;
  /** Seconds from the start. */
  readonly at: number;
  /** By attribute of the plan what it is at that moment: a level, or a value. */
  readonly attributes: readonly number[];
}

const ofEvents = [
  ...(['scenario', 'replication', 'case', 'person', 'earlier cases', 'arrival', 'zone'] as const),
  ...(['event', 'step', 'resource', 'end', 'time'] as const),
] as const;

/** The columns: those of every event, and then the attributes that cases have in any of the designs, by name. */
export function eventColumns(plans: readonly Plan[], language: Language): readonly DataColumn[] {
  const fixed = dataColumns(language, ofEvents);
  return [...fixed, ...attributesOf(plans).map((attribute) => attributeColumn(attribute, language))];
}

function attributeColumn(attribute: AttributePlan, language: Language): DataColumn {
  const { name, title } = attribute;
  const unit = unitWordsOf(attribute);
  return {
    key: unit === undefined ? `attribute ${name}` : `attribute ${name} (${unit.en})`,
    head:
      unit === undefined
        ? inLanguage(title, language)
        : `${inLanguage(title, language)} (${inLanguage(unit, language)})`,
    holds: attribute.kind === 'category' ? 'names' : 'values',
  };
}

/** Undefined for what needs no unit. */
function unitWordsOf(attribute: AttributePlan): Text | undefined {
  if (attribute.kind === 'category') return undefined;
  if (attribute.unit === 'time') return timeWords[timeUnitOf(attribute)].name;
  return attribute.unit === 'euro' ? unitWords.euro.many : undefined;
}

/** One that suits the values that it may be drawn from, by their mean. */
function timeUnitOf({ draw }: NumberAttribute): TimeUnit {
  return unitFor(Math.max(...leaves(draw).map(meanOf)));
}

type NumberAttribute = Extract<AttributePlan, { readonly kind: 'number' }>;

/** Each name once, in the order of the designs; the zone has a column of its own. */
function attributesOf(plans: readonly Plan[]): readonly AttributePlan[] {
  const found = new Map<string, AttributePlan>();
  for (const plan of plans) {
    plan.attributes.forEach((attribute, index) => {
      const isColumn = index === plan.zone || found.has(attribute.name);
      if (!isColumn) found.set(attribute.name, attribute);
    });
  }
  return [...found.values()];
}

/** Which run the rows are of. */
export interface EventsOf {
  readonly design: Named;
  readonly plan: Plan;
  /** Of all designs: they have one table. */
  readonly plans: readonly Plan[];
  /** From 1. */
  readonly replication: number;
  readonly language: Language;
}

/** @returns what makes a row of {@link eventColumns} */
export function eventRow({ design, plan, plans, replication, language }: EventsOf): (of: CaseEvent) => DataCell[] {
  const named = (list: readonly NamedInPlan[]) => {
    const all = list.map(({ name, title }): Named => ({ key: name, label: inLanguage(title, language) }));
    return (index: number | undefined) => (index === undefined ? undefined : all[index]);
  };
  const { start } = plan.period;
  const momentAt = momentsFrom(start);
  const [arrivals, steps, resources, ends] = [plan.arrivals, plan.steps, plan.resources, plan.ends].map(named);
  const zones = named(zonesOf(plan));
  const attributes = attributesOf(plans).map((column) => {
    const index = plan.attributes.findIndex(({ name }) => name === column.name);
    const attribute = plan.attributes[index];
    return attribute && { index, cell: attributeCell(attribute, column, start, named) };
  });
  const together = (indices: readonly number[]): Named | undefined => {
    const all = indices.flatMap((index) => resources?.(index) ?? []);
    if (all.length < 2) return all[0];
    return { key: all.map(({ key }) => key).join(' + '), label: all.map(({ label }) => label).join(' + ') };
  };
  const happened = new Map(
    Object.entries(eventWords).map(([key, words]) => [key, { key, label: inLanguage(words, language) }]),
  );
  return (of) => {
    const arrival = arrivals?.(of.stream);
    const person = `${arrival?.key ?? ''} ${of.number + 1}`;
    return [
      ...[design, replication, `${person}.${of.earlier + 1}`, person, of.earlier, arrival, zones(of.zone)],
      happened.get(of.event),
      ...[steps?.(of.step), together(of.resources), ends?.(of.end), momentAt(of.at)],
      ...attributes.map((each) => each?.cell(of.attributes[each.index])),
    ];
  };
}

/** A level by its name; a time in the unit of its column, a date as a date. */
function attributeCell(
  attribute: AttributePlan,
  column: AttributePlan,
  start: string,
  named: (list: readonly NamedInPlan[]) => (index: number | undefined) => Named | undefined,
): (value: number | undefined) => DataCell {
  if (attribute.kind === 'category') return named(attribute.levels);
  const size = column.kind === 'number' && column.unit === 'time' ? sizeOf(timeUnitOf(column)) : 1;
  const shown = {
    number: (value: number) => value,
    euro: (value: number) => value,
    time: (value: number) => value / size,
    date: (value: number) => dateAt(start, value),
  }[attribute.unit];
  return (value) => (value === undefined || !Number.isFinite(value) ? undefined : shown(value));
}
