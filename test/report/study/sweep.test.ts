import { describe, expect, it } from 'vitest';
import type { DesignAtPoint, JamTurn, Sweep } from '../../../src/experiment/sweep/sweep-result.ts';
import type { Language } from '../../../src/language/text.ts';
import { drawChart } from '../../../src/node/draw-chart.ts';
import { borderOf, standsAt } from '../../../src/report/study/sweep/sweep-map.ts';
import { sweepNames, valueNumber } from '../../../src/report/study/sweep/sweep-names.ts';
import { sweepReport } from '../../../src/report/study/sweep/sweep-report.ts';
import { within } from '../../../src/report/study/sweep/sweep-sentences.ts';
import { plainInput } from '../../experiment/sweep/plain-input.ts';
import { compileText, exercise, scenarioOf } from '../../scenario/compile-text.ts';

const text = exercise({
  title: '{en: Desk, nl: Loket}',
  runs: '{from: 2024-01-01, for: 30 days}',
  inputs: `
  staff: {title: {en: Staff, nl: Personeel}, value: 2 people, assumption: a, range: 1 to 9 people}
  share: {title: {en: Share, nl: Aandeel}, value: 20 %, assumption: a, range: 10 to 50 %}`,
  resources:
    '{counter: {title: {en: Counter, nl: Balie}, staff: staff}, door: {title: {en: Door, nl: Deur}, staff: 1 person}}',
});
const scenario = scenarioOf(compileText(text));

type Staff = Sweep['inputs'][number];
const staff: Staff = {
  ...{ name: 'staff', title: { en: 'Staff', nl: 'Personeel' }, kind: 'people', isMean: false, whole: true, current: 2 },
  ...{ unit: { shown: 'people', worth: 1 }, one: 'person', low: 1, high: 4, values: [1, 2, 4] },
};
const share: Staff = {
  ...{ name: 'share', title: { en: 'Share', nl: 'Aandeel' }, kind: 'share', isMean: false, whole: false, current: 0.2 },
  ...{ unit: { shown: '%', worth: 0.01 }, one: '%', low: 0.1, high: 0.125, values: [0.1, 0.125] },
};

/** So many wait at the counter; where they are more than 40 it jams and there is no average wait. */
function at(waiting: number): DesignAtPoint {
  const estimate = (mean: number | null) => {
    const spread = { mean, low: mean === null ? null : mean - 2, high: mean === null ? null : mean + 2 };
    return { ...spread, sd: 1, p10: mean, p50: mean, p90: mean, replications: mean === null ? 0 : 5, of: null };
  };
  const state = waiting > 40 ? 'jams' : waiting > 5 ? 'slight' : 'flows';
  return {
    measures: [
      { status: 'estimated', estimate: estimate(waiting) },
      { status: state === 'jams' ? 'no steady state' : 'estimated', estimate: estimate(state === 'jams' ? null : 1.5) },
    ],
    verdicts: [
      {
        ...{ place: 'counter', kind: state === 'flows' ? 'flows' : 'short', slight: state === 'slight' },
        list: state === 'flows' ? null : 'grows',
      },
      { place: 'door', kind: 'flows', slight: false, list: null },
    ],
  };
}

const base: Sweep = {
  ...{
    layout: 'grid',
    inputs: [staff],
    varied: [],
    seed: 's',
    replications: 5,
    asItStands: { designs: [at(10)], differences: [] },
  },
  designs: [{ key: 'scenario', places: ['counter', 'door'] }],
  measures: [
    { measure: 'waiting at end', unit: 'cases', kind: 'resource', whereName: 'counter', extra: undefined },
    { measure: 'wait p90', unit: 'days', kind: 'resource', whereName: 'counter', extra: undefined },
  ],
  points: [
    { values: [1], designs: [at(1234)], differences: [] },
    { values: [2], designs: [at(10)], differences: [] },
    { values: [4], designs: [at(0)], differences: [] },
  ],
  uncompared: [],
  turns: [undefined, 'counter'].flatMap((place): JamTurn[] => [
    { design: 0, place, level: 'jams', along: 0, others: [], course: { kind: 'ends', last: 0, first: 1 } },
    { design: 0, place, level: 'short', along: 0, others: [], course: { kind: 'ends', last: 1, first: 2 } },
  ]),
  effects: [
    {
      ...{ design: 0, measure: 0, input: 0, size: 1, clear: true },
      ...{ low: { from: 1, to: 1, mean: 1234, points: 1 }, high: { from: 4, to: 4, mean: 0, points: 1 } },
    },
  ],
};
const over: Sweep = {
  ...base,
  inputs: [staff, share],
  points: [1, 2, 4].flatMap((people) =>
    [0.1, 0.125].map((part) => ({
      values: [people, part],
      designs: [at(people === 1 || part > 0.12 ? 50 : 0)],
      differences: [],
    })),
  ),
  turns: [0, 1].map((index) => ({
    ...{ design: 0, place: undefined, level: 'jams', along: 0, others: [index] },
    course: index === 0 ? { kind: 'ends', last: 0, first: 1 } : { kind: 'always' },
  })),
};
const scattered: Sweep = {
  ...over,
  layout: 'latin hypercube',
  inputs: [staff, share].map((input) => ({ ...input, values: [] })),
  turns: [],
};

const report = (sweep: Sweep, language: Language = 'en') =>
  sweepReport(sweep, [scenario], { language, dialect: 'plain' });

describe('a value of an input', () => {
  const days = { ...plainInput('days', []), unit: { shown: 'days', worth: 86_400 } };
  it.each([
    [56 + 2 / 3, '56.6667'],
    [13.625, '13.625'],
    [40, '40'],
    [0.0001234567891, '0.000123457'],
    [1234567, '1,234,567'],
    [0, '0'],
  ])('%d has no more digits than somebody may have meant', (value, said) => {
    expect(valueNumber(days, value * 86_400, 'en')).toBe(said);
  });
});

describe('what a sweep of one input says', () => {
  it('names the measures of which designs are not compared', () => {
    const gaveUp = { measure: 'gave up', unit: 'cases', kind: 'chain', whereName: 'chain', extra: undefined } as const;
    const double = (design: DesignAtPoint): readonly DesignAtPoint[] => [design, design];
    const two: Sweep = {
      ...base,
      designs: [...base.designs, { key: 'other', places: ['counter', 'door'] }],
      measures: [base.measures[0] ?? gaveUp, gaveUp],
      uncompared: [1],
      asItStands: { designs: double(at(10)), differences: [] },
      points: base.points.map(({ values, designs }) => ({ values, designs: designs.flatMap(double), differences: [] })),
    };
    const told = (sweep: Sweep) => sweepReport(sweep, [scenario, scenario], { language: 'en', dialect: 'plain' });
    const missing = /Of “Gave up waiting” there is no difference between designs: it counts only what fell within/;
    expect(told(two).sentences.at(-1)).toMatch(missing);
    expect(told({ ...two, designs: base.designs }).sentences.join(' ')).not.toMatch(missing);
    expect(told({ ...two, uncompared: [] }).sentences.join(' ')).not.toMatch(/no difference between designs/);
  });

  it('is from which value on it no longer jams, how it stands, and what changes most', () => {
    expect(report(base).sentences).toEqual([
      'With “Staff” at 2 people or more, “Desk” no longer jams; at 1 person it still does, at Counter. ' +
        'It is slightly short of capacity at 2 people.',
      'As the files stand (Staff: 2 people), “Desk” is slightly short of capacity at Counter.',
      // There is no average wait with 1 person.
      'Of what has an average at both ends, “Waiting at the end: Counter” in “Desk” changes most in proportion: from 1,234 cases with “Staff” at 1 person to 0 cases at 4 people.',
      'At each setting 5 replications of 1 January 2024 to 30 January 2024, with the same cases at every setting; ' +
        'all other inputs as in the files.',
    ]);
    expect(report(base, 'nl').sentences[0]).toBe(
      'Met “Personeel” op 2 personen of meer loopt “Loket” niet meer vast; op 1 persoon nog wel, bij Balie. ' +
        'Bij 2 personen komt het iets aan capaciteit tekort.',
    );
  });

  it.each([
    [{ kind: 'never' }, 'With “Staff” from 1 person to 4 people, “Desk” jams at none of the 3 values.'],
    [
      { kind: 'always' },
      'With “Staff” from 1 person to 4 people, “Desk” jams at every one of the 3 values, at Counter.',
    ],
    [
      { kind: 'begins', last: 1, first: 2 },
      'With “Staff” at 4 people or more, “Desk” jams, at Counter; at 2 people it does not.',
    ],
    [
      { kind: 'mixed', at: [0, 2] },
      'With “Staff” at 1 person and 4 people, “Desk” jams, and at the other values it does not.',
    ],
  ] as const)('of %j', (course, sentence) => {
    const turns = base.turns.map((turn) => ({ ...turn, course }));
    expect(report({ ...base, turns }).sentences[0]).toBe(sentence);
  });

  it('tells of a place that stops to jam where the design goes on to do so', () => {
    const turns = base.turns.map((turn) =>
      turn.place === undefined ? { ...turn, course: { kind: 'always' } as const } : turn,
    );
    expect(report({ ...base, turns }).sentences.slice(0, 2)).toEqual([
      'With “Staff” from 1 person to 4 people, “Desk” jams at every one of the 3 values.',
      'At Counter, “Desk” no longer jams with 2 people or more; with 1 person it still does.',
    ]);
  });

  it('stands in a table, without an average where there is no steady state', () => {
    expect(report(base).tables.map(({ rows }) => rows)).toEqual([
      [
        ['1', 'Counter', '1,234 (1,232 to 1,236)'],
        ['2', '(Counter, slightly short)', '10.0 (8.0 to 12.0)'],
        ['4', 'nowhere', '0.0 (0.0 to 2.0)'],
      ],
    ]);
    expect(report(base).details.at(-1)?.rows[0]).toEqual(['1', 'no steady state']);
  });

  it('and in a file, point 0 as the files stand', () => {
    const [file] = report(base).files;
    expect(file?.name).toBe('sweep.csv');
    const rows = file?.text.trimEnd().split('\n') ?? [];
    expect(rows).toHaveLength(9);
    expect(rows[1]).toBe(
      '0,2,scenario,Desk,waiting at end,Waiting at the end,resource,counter,Counter,cases,cases,estimated,10,8,12,1,10,10,10,5,slightly short,,',
    );
    expect(rows[4]).toMatch(
      /^1,1,scenario,Desk,wait p90,.*,hours,hours,no steady state,,,,24,,,,0,jams,counter,Counter$/,
    );
    // A day and a half, in a unit of which there are two at least.
    expect(rows[6]).toMatch(/,hours,hours,estimated,36,-12,84,24,36,36,36,5,/);
  });
});

describe('a part of a range', () => {
  it('is told in whole people, and else to three figures', () => {
    const [people, part] = scattered.inputs;
    if (people === undefined || part === undefined) throw new Error('there are two inputs');
    const names = sweepNames(scattered, [scenario], 'en');
    const third = { mean: 1, points: 1 };
    expect(within({ ...third, from: 1, to: 1 + 8 / 3 }, people, names)).toBe('1 to 3 people');
    expect(within({ ...third, from: 9 - 8 / 3, to: 9 }, people, names)).toBe('7 to 9 people');
    expect(within({ ...third, from: 0.1, to: 0.1 + 0.4 / 3 }, part, names)).toBe('10 to 23.3 %');
  });
});

describe('what has no average at an end of an input', () => {
  it('is not told to change no more than chance', () => {
    const effects = base.effects.map((effect) => ({ ...effect, clear: false }));
    const said = (sweep: Sweep) => report(sweep).sentences.join(' ');
    expect(said({ ...base, effects })).toContain(
      'Of what has an average at the lowest and at the highest value, nothing',
    );
    const told = base.points.map((point) => ({ ...point, designs: [at(10)] }));
    const both = [...effects, ...effects.map((effect) => ({ ...effect, measure: 1 }))];
    expect(said({ ...base, points: told, effects: both })).toContain(
      'None of the measures changes by more than chance',
    );
  });

  it('of one value is told of that value', () => {
    const one: Sweep = {
      ...base,
      inputs: [{ ...staff, low: 1, high: 1, values: [1] }],
      points: base.points.slice(0, 1),
      turns: base.turns.map((turn) => ({ ...turn, course: { kind: 'always' } })),
      effects: [],
    };
    expect(report(one).sentences[0]).toBe('With “Staff” at 1 person, “Desk” jams, at Counter.');
    expect(report(one).subtitle).toBe('“Desk” at one setting: Staff at 1 person');
    const free = { ...one, turns: base.turns.map((turn): JamTurn => ({ ...turn, course: { kind: 'never' } })) };
    expect(report(free).sentences[0]).toBe('With “Staff” at 1 person, “Desk” does not jam.');
  });

  it('is told as one replication where there is only one', () => {
    const { sentences, tables, details } = report({ ...base, replications: 1 });
    expect(sentences.join(' ')).toContain('At each setting one replication of 1 January 2024');
    for (const { caption } of [...tables, ...details]) expect(caption).not.toContain('95%');
    expect(tables[0]?.caption).toContain('(in a single replication, in cases)');
  });

  it('leaves a table its unit', () => {
    expect(report(base).tables[0]?.caption).toContain('(average with its 95% range, in cases)');
  });
});

describe('what a sweep of several inputs says', () => {
  it('is how often it jams, and where it never does', () => {
    expect(report(over).sentences[0]).toBe('“Desk” jams at 4 of the 6 settings.');
    const points = over.points.map((point) => ({ ...point, designs: [at(point.values[0] === 1 ? 50 : 0)] }));
    expect(report({ ...over, points }).sentences[0]).toBe(
      '“Desk” jams at 2 of the 6 settings. With “Staff” at 2 people or more, it jams at none of them.',
    );
    expect(report({ ...over, points: points.slice(0, 2) }).sentences[0]).toBe(
      '“Desk” jams at all 2 settings, at Counter.',
    );
    expect(report({ ...over, points: points.slice(2) }).sentences[0]).toBe('“Desk” jams at none of the 4 settings.');
    const slight = points.map((point) => ({ ...point, designs: [at(point.values[0] === 2 ? 10 : 0)] }));
    expect(report({ ...over, points: slight }).sentences[0]).toBe(
      '“Desk” jams at none of the 6 settings. At 2 of them it is slightly short of capacity.',
    );
  });

  /** The door always jams, and the counter with one person. */
  const atDoor: Sweep = {
    ...over,
    points: over.points.map(({ values }) => {
      const found = at(values[0] === 1 ? 50 : 0);
      const door = { place: 'door', kind: 'short', slight: false, list: 'grows' } as const;
      return { values, designs: [{ ...found, verdicts: [door, ...found.verdicts.slice(0, 1)] }], differences: [] };
    }),
    turns: [undefined, 'counter', 'door'].flatMap((place) =>
      [0, 1].map((index): JamTurn => {
        const course =
          place === 'counter' ? ({ kind: 'ends', last: 0, first: 1 } as const) : ({ kind: 'always' } as const);
        return { design: 0, place, level: 'jams', along: 0, others: [index], course };
      }),
    ),
  };

  it('is where a place stops to jam, where the design as a whole does not', () => {
    const { sentences, tables } = report(atDoor);
    expect(sentences[0]).toBe(
      '“Desk” jams at all 6 settings, at Door. It jams at Counter at 2 of them. ' +
        'With “Staff” at 2 people or more, it does not jam there.',
    );
    expect(tables[0]?.caption).toBe('From which value of “Staff” it no longer jams at Counter, by “Share”');
    expect(tables[0]?.rows).toEqual([
      ['10', 'from 2 people on'],
      ['12.5', 'from 2 people on'],
    ]);
  });

  it('is told by a table of where it stops', () => {
    const [turns, effects] = report(over).tables;
    expect(turns?.columns.map(({ title }) => title)).toEqual(['Share (%)', 'Desk']);
    expect(turns?.rows).toEqual([
      ['10', 'from 2 people on'],
      ['12.5', 'always jams'],
    ]);
    expect(effects?.rows).toEqual([
      ['Staff', '1,234 cases (1 person)', '0 cases (4 people)'],
      ['Share', '–', '–'],
    ]);
    expect(report(scattered).tables).toHaveLength(1);
  });
});

describe('the charts of a sweep', () => {
  const drawn = [
    ['one input', base, ['curve-waiting-at-end-counter', 'curve-wait-p90-counter']],
    [
      'two inputs',
      over,
      [
        ...['map-waiting-at-end-counter', 'map-wait-p90-counter'],
        ...['curve-waiting-at-end-counter', 'curve-wait-p90-counter'],
      ],
    ],
    ['a Latin hypercube', scattered, ['scatter-waiting-at-end-counter', 'scatter-wait-p90-counter']],
  ] as const;

  it.each(drawn)('are drawn in both languages: %s', async (_, sweep, names) => {
    for (const language of ['en', 'nl'] as const) {
      const { charts } = report(sweep, language);
      expect(charts.map(({ name }) => name)).toEqual(names);
      for (const { spec, title } of charts) {
        const { svg } = await drawChart(spec);
        expect(svg).toContain(language === 'en' ? 'Counter' : 'Balie');
        expect(svg).not.toMatch(/NaN|undefined/);
        expect(title).toMatch(language === 'en' ? /Counter/ : /Balie/);
      }
    }
  });

  it('draw nothing of a measure that has no figure anywhere', () => {
    const points = base.points.map((point) => ({ ...point, designs: [at(99)] }));
    expect(report({ ...base, points }).charts.map(({ name }) => name)).toEqual(['curve-waiting-at-end-counter']);
  });

  it('read out of which picture beside others they speak, and of each design in one sentence', () => {
    const readingOf = (sweep: Sweep, language: Language) => {
      const sheets = report(sweep, language).charts;
      return sheets.find(({ name }) => name === 'curve-waiting-at-end-counter')?.reading;
    };
    expect(readingOf(base, 'en')).toBe('In “Desk” from 1,234 cases at 1 person to 0.0 cases at 4 people.');
    expect(readingOf(over, 'en')).toBe(
      'With Share at 10 %: in “Desk” from 50 cases at 1 person to 0.0 cases at 4 people.',
    );
    expect(readingOf(over, 'nl')).toMatch(/^Met Aandeel op 10 %: in “Loket” van 50 zaken bij 1 persoon naar /);
  });

  it('stand on their axis where there is nothing at any setting', () => {
    const points = base.points.map((point) => ({
      ...point,
      designs: point.designs.map((design) => ({
        ...design,
        measures: design.measures.map(
          (each) => each && { ...each, estimate: { ...each.estimate, mean: 0, low: 0, high: 0 } },
        ),
      })),
    }));
    const specs = (sweep: Sweep) => JSON.stringify(report(sweep, 'en').charts.map(({ spec }) => spec));
    expect(specs({ ...base, points })).toContain('"scale":{"domain":[0,1]}');
    expect(specs(base)).not.toContain('"domain":[0,1]');
  });

  it('draw a line between every two neighbours of which one jams', () => {
    const cell = (x: number, y: number, jams: boolean) => ({ x, y, jams, mean: 0 });
    const cells = [cell(0, 0, true), cell(0, 1, true), cell(1, 0, true), cell(1, 1, false)];
    expect(borderOf(cells)).toEqual([
      { left: 0.5, right: 0.5, bottom: 0.5, top: 1.5 },
      { left: 0.5, right: 1.5, bottom: 0.5, top: 0.5 },
    ]);
    expect(borderOf(cells.map((each) => ({ ...each, jams: true })))).toEqual([]);
  });

  it('mark the value in the files where it lies between two others', () => {
    expect(standsAt(staff)).toBe(1);
    expect(standsAt({ ...staff, current: 3 })).toBe(1.5);
    expect(standsAt({ ...staff, current: 0 })).toBeUndefined();
    expect(standsAt({ ...staff, current: 5 })).toBeUndefined();
    expect(standsAt({ ...staff, current: undefined })).toBeUndefined();
  });
});
