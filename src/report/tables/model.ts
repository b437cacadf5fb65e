/** A compiled scenario as four tables: where cases come from, who there is, what happens, where it ends. */
import type { ArrivalPlan, Plan, RateProfile, ResourcePlan } from '../../model/plan.ts';
import { dateAt } from '../civil-date.ts';
import { lastsText } from '../duration.ts';
import type { Language } from '../language.ts';
import { fill } from '../language.ts';
import { formatNumber } from '../number-format.ts';
import { stepInWords, targetTitle } from '../step-in-words.ts';
import { modelWords } from '../words/model.ts';
import { tableWords } from '../words/tables.ts';
import { rangeWords } from '../words/units.ts';
import type { Table } from './table.ts';
import { words } from './table.ts';

const secondsInYear = 365.25 * 86_400;

export function modelTables(plan: Plan, language: Language): readonly Table[] {
  return [
    arrivalsTable(plan, language),
    resourcesTable(plan, language),
    stepsTable(plan, language),
    endsTable(plan, language),
  ];
}

function arrivalsTable(plan: Plan, language: Language): Table {
  return {
    caption: modelWords.arrivals[language],
    columns: [modelWords.arrival, modelWords.pattern, modelWords.firstGo].map((title) => words(title[language])),
    rows: plan.arrivals.map((arrival) => [
      arrival.title[language],
      patternText(arrival, language),
      targetTitle(plan, arrival.to, language),
    ]),
  };
}

function patternText({ pattern }: ArrivalPlan, language: Language): string {
  switch (pattern.kind) {
    case 'poisson':
    case 'paced': {
      const text = fill(modelWords[pattern.kind][language], { rate: yearlyRate(pattern.rate, language) });
      return varies(pattern.rate) ? fill(modelWords.varying[language], { pattern: text }) : text;
    }
    case 'renewal':
      return fill(modelWords.renewal[language], { gap: lastsText(pattern.gap, language) });
    case 'times':
      return fill(modelWords.times[language], { count: formatNumber(pattern.at.length, 0, language) });
    case 'backlog':
      return fill(modelWords.backlog[language], { count: formatNumber(pattern.count, 0, language) });
  }
}

function yearlyRate({ levels }: RateProfile, language: Language): string {
  const yearly = (levels[0]?.rate ?? 0) * secondsInYear;
  return formatNumber(yearly, yearly < 10 ? 1 : 0, language);
}

function varies({ levels, byHour, byWeekday, byMonth, wave }: RateProfile): boolean {
  return levels.length > 1 || [byHour, byWeekday, byMonth, wave].some((factor) => factor !== undefined);
}

function resourcesTable(plan: Plan, language: Language): Table {
  const titles = [tableWords.place, modelWords.organisation, modelWords.capacity, modelWords.open, modelWords.order];
  const orders = {
    'first come': modelWords.firstCome,
    'last come': modelWords.lastCome,
    priority: modelWords.priority,
  };
  return {
    caption: modelWords.resources[language],
    columns: titles.map((title) => words(title[language])),
    rows: plan.resources.map((resource) => [
      resource.title[language],
      organisationTitle(plan, resource.organisation, language),
      capacityText(plan, resource, language),
      resource.hours === undefined ? modelWords.dayAndNight[language] : resource.hours.title[language],
      orders[resource.order][language],
    ]),
  };
}

function capacityText({ period }: Plan, { capacity }: ResourcePlan, language: Language): string {
  if (capacity.roster !== undefined) {
    const most = Math.max(...capacity.roster.shifts.map((shift) => shift.units));
    return fill(modelWords.roster[language], { units: unitsText(most, language) });
  }
  const levels = capacity.levels.map(({ from, units, speed }) => {
    const paced = { units: unitsText(units, language), speed: formatNumber(speed, 2, language) };
    const text = speed === 1 ? paced.units : fill(modelWords.atPace[language], paced);
    return from === 0 ? text : fill(modelWords.fromDate[language], { units: text, date: dateAt(period.start, from) });
  });
  return levels.join('; ');
}

function unitsText(units: number, language: Language): string {
  return Number.isFinite(units) ? formatNumber(units, 0, language) : modelWords.unlimited[language];
}

function stepsTable(plan: Plan, language: Language): Table {
  return {
    caption: modelWords.steps[language],
    columns: [modelWords.step, modelWords.organisation, modelWords.happens].map((title) => words(title[language])),
    rows: plan.steps.map((step) => [
      step.title[language],
      organisationTitle(plan, step.organisation, language),
      stepInWords(plan, step.parts, language).join(' '),
    ]),
  };
}

function endsTable(plan: Plan, language: Language): Table {
  const counting = { done: tableWords.endDone, lost: tableWords.endLost, elsewhere: tableWords.endElsewhere };
  return {
    caption: modelWords.ends[language],
    columns: [modelWords.end, tableWords.counts].map((title) => words(title[language])),
    rows: plan.ends.map(({ title, counts, collects }) => {
      const text = counting[counts][language];
      return [title[language], collects ? fill(modelWords.collects[language], { counts: text }) : text];
    }),
  };
}

function organisationTitle(plan: Plan, organisation: number | undefined, language: Language): string {
  const named = organisation === undefined ? undefined : plan.organisations[organisation];
  return named?.title[language] ?? rangeWords.nothing[language];
}
