import { describe, expect, it } from 'vitest';
import { compareDesigns } from '../../../src/experiment/compare-designs.ts';
import type { Comparison } from '../../../src/experiment/result.ts';
import type { GroupPart, Plan } from '../../../src/plan/plan.ts';
import { day } from '../../../src/plan/units.ts';
import { comparisonData } from '../../../src/report/data/comparison.ts';
import { csvOf } from '../../../src/report/data/csv.ts';
import { summaryData } from '../../../src/report/data/summary.ts';
import { plainSummary } from '../../../src/report/headline/plain-summary.ts';
import { placeTables } from '../../../src/report/html/results-sections.ts';
import { placeTitle } from '../../../src/report/results/titles.ts';
import { endsTable } from '../../../src/report/tables/ends.ts';
import { placesTable } from '../../../src/report/tables/places.ts';
import { gatesTable, groupsTable, stepsTable } from '../../../src/report/tables/steps.ts';
import { zoneEndsTable, zonesTable } from '../../../src/report/tables/zones.ts';
import {
  category,
  constant,
  end,
  goTo,
  plainLine,
  plan,
  poisson,
  resource,
  station,
  step,
  toEnd,
  toStep,
  work,
} from '../../experiment/plans.ts';
import { withoutLabels } from '../../support/csv-keys.ts';

const group: GroupPart = {
  kind: 'group',
  forms: { kind: 'fills', size: 5, least: 5, startsAfter: undefined },
  sessions: 2,
  every: 7 * day,
  needs: [],
  takes: constant(3600),
  absent: undefined,
  mayMiss: undefined,
  makesUp: undefined,
  dropsOut: undefined,
  line: plainLine,
};
const short = { kind: 'state', quantity: { kind: 'waiting', resource: 0 }, relation: '<', value: 5 } as const;

/** Two zones; a desk that is short, behind a gate; then a group that needs nobody. */
function chain(desks: number): Plan {
  return plan(
    {
      attributes: [category('zone', { city: 1, outside: 0 })],
      zone: 0,
      arrivals: [
        { ...poisson(2 / day), zone: 0 },
        { ...poisson(1 / day, toStep(0), 'more'), zone: 1 },
      ],
      resources: [resource('desk', desks)],
      steps: [
        step(
          'talk',
          { kind: 'gate', openWhile: short, reopens: short, closedTo: toEnd(1) },
          work(0, constant(day)),
          goTo(toStep(1)),
        ),
        step('course', group, goTo(toEnd(0))),
      ],
      ends: [end('done'), end('elsewhere', { counts: 'elsewhere' })],
    },
    { horizon: 300 * day },
  );
}

function compared(plans: Readonly<Record<string, Plan>>): Comparison {
  const designs = Object.entries(plans).map(([key, each]) => ({
    key,
    plan: { ...each, title: { en: key, nl: key } },
  }));
  return compareDesigns(designs, { seed: 'tables', replications: 3 });
}

const comparison = compared({ one: chain(1), two: chain(2) });
const [first] = comparison.designs;
if (first === undefined) throw new Error('a design');

describe('tables of zones, groups and gates', () => {
  it('have a row for each zone, and its shares by end', () => {
    const table = zonesTable(comparison, first, 'nl');
    expect(table?.caption).toBe('Per zone: one');
    expect(table?.columns.slice(0, 3).map(({ title }) => title)).toEqual([
      'Zone',
      'Instroom',
      'Wachttijd van wie aan de beurt kwam (gemiddeld), dagen',
    ]);
    expect(table?.rows.map(([name]) => name)).toEqual(['city', 'outside']);
    const shares = zoneEndsTable(comparison, first, 'en');
    expect(shares?.columns.map(({ title }) => title)).toEqual(['Zone', 'done', 'elsewhere']);
    expect(shares?.rows[0]?.[2]).toMatch(/^6\d(\.\d+)?% \(/);
  });

  it('have a row for each step with groups, and one for each gate', () => {
    const groups = groupsTable(comparison, first, 'en');
    expect(groups?.rows.map(([name]) => name)).toEqual(['course']);
    expect(groups?.columns.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Groups begun', 'Members per group (average)', 'Seats left empty']),
    );
    const gates = gatesTable(comparison, first, 'en');
    expect(gates?.columns.map(({ title }) => title)).toEqual([
      ...['Gate', 'Turned away at a closed gate', 'Gate closed, days', 'Times the gate closed'],
    ]);
    expect(gates?.rows.map(([name]) => name)).toEqual(['talk']);
  });

  it('are not there where there is nothing to show', () => {
    const plain = compared({ plain: station(1 / day, constant(day / 2), 1, { horizon: 100 * day }) });
    const [design] = plain.designs;
    if (design === undefined) throw new Error('a design');
    const tables = [zonesTable, zoneEndsTable, groupsTable, gatesTable].map((table) => table(plain, design, 'en'));
    expect(tables).toEqual([undefined, undefined, undefined, undefined]);
    expect(plainSummary(plain, 'en').tables).toHaveLength(3);
  });

  it('take their measures out of the table of all steps', () => {
    const titles = stepsTable(comparison, first, 'en')?.columns.map(({ title }) => title);
    expect(titles).toContain('Waiting at the end');
    expect(titles).not.toContain('Groups begun');
    expect(titles).not.toContain('Gate closed, days');
  });

  it('stand in the page and on the screen, for each design', () => {
    const page = placeTables(comparison, 'en').join('');
    for (const caption of ['Zone by zone: one', 'Zone by zone: two', 'Groups: two', 'Gates: one']) {
      expect(page).toContain(caption);
    }
    const captions = plainSummary(comparison, 'en').tables.map(({ caption }) => caption);
    expect(captions).toEqual(expect.arrayContaining(['Groups: one', 'Gates: two', 'Zone by zone: two']));
  });

  it('have a group that needs nobody among the places, without a verdict', () => {
    const rows = placesTable(comparison, 'en').rows.filter(([name]) => name === 'course');
    expect(rows.map((cells) => cells.slice(1, 3))).toEqual([
      ['one', '–'],
      ['two', '–'],
    ]);
  });
});

describe('the table of ends', () => {
  it('leaves out an end that only other work comes to', () => {
    const shared = chain(1);
    const withOthers = compared({
      shared: {
        ...shared,
        arrivals: [...shared.arrivals, { ...poisson(0.1 / day, toStep(2), 'others'), background: true }],
        steps: [...shared.steps, step('other work', work(0, constant(day)), goTo(toEnd(2)))],
        ends: [...shared.ends, end('other work done')],
      },
    });
    expect(endsTable(withOthers, 'en').rows.map(([name]) => name)).toEqual(['done', 'elsewhere']);
  });
});

describe('files of results', () => {
  it('name zones, and ends in zones, by their keys', () => {
    const summary = withoutLabels(csvOf(summaryData(comparison, 'en'), 'plain'));
    expect(summary).toMatch(/^one,arrived,zone,city,cases,estimated,/m);
    expect(summary).toMatch(/^one,share of cases,zone end,outside \/ done,share,estimated,/m);
    expect(summary).toMatch(/^two,times closed,step,talk,times,estimated,/m);
    expect(withoutLabels(csvOf(comparisonData(comparison, 'en'), 'plain'))).toMatch(
      /^one,two,arrived,zone,city,cases,estimated,/m,
    );
  });

  it('call an end in a zone by the titles of both', () => {
    expect(placeTitle(comparison, { where: { kind: 'zone end' }, whereName: 'outside / done' }, 'en')).toBe(
      'outside / done',
    );
  });
});
