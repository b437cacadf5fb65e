import { describe, expect, it } from 'vitest';
import type { LoadPrediction } from '../../../src/experiment/result.ts';
import { loadText } from '../../../src/report/diagram/place-text.ts';
import { checkLines } from '../../../src/report/forecast/check-lines.ts';
import { forecastWord } from '../../../src/report/forecast/forecast-figures.ts';
import { predictionLines } from '../../../src/report/forecast/forecast-lines.ts';
import { predictionTable } from '../../../src/report/tables/prediction.ts';
import type { Table } from '../../../src/report/tables/table.ts';
import { referEveryone } from '../fixture.ts';
import { history, periods } from '../history.ts';

const { plan } = referEveryone;
const day = 86_400;

/** The cell under a title; undefined where the table has no such column. */
function cellOf({ columns, rows }: Table, title: string, row = 0): string | undefined {
  return rows[row]?.[columns.findIndex((column) => column.title === title)];
}

function fitting(more: Partial<LoadPrediction>): LoadPrediction {
  const [fits] = referEveryone.predictions;
  if (fits === undefined) throw new Error('a prediction');
  return { ...fits, ...more };
}

describe('what is predicted of a shortage that an average hides', () => {
  it('is a warning with its dates and its load', () => {
    const hidden = fitting({ shortSpells: [{ from: 122 * day, until: 487 * day, load: 1.4 }] });
    expect(predictionLines(plan, [hidden], 'en')).toEqual([
      'File screener: enough on average, but not from 1 January 2014 to 31 December 2014: demand is then 140% of capacity (by formula).',
    ]);
    expect(predictionLines(plan, [hidden], 'nl')).toEqual([
      'Dossierscreener: gemiddeld genoeg, maar niet van 1 januari 2014 tot en met 31 december 2014: dan wordt 140% van de capaciteit gevraagd (volgens een formule).',
    ]);
  });

  it('is none that an average hides where there is too little on average', () => {
    const spells = [
      { from: 0, until: 122 * day, load: 1.08 },
      { from: 122 * day, until: 487 * day, load: 1.16, eachYear: true as const },
    ];
    const full = fitting({ verdict: 'tight', load: 1.1, by: 'short run', shortSpells: spells });
    expect(predictionLines(plan, [full], 'en').slice(1)).toEqual([
      'File screener: from 1 September 2013 to 31 December 2013 demand is about 108% of capacity.',
      'File screener: from January to December of each year demand is about 116% of capacity, on average over the years.',
    ]);
    expect(predictionLines(plan, [full], 'nl').slice(1)).toEqual([
      'Dossierscreener: van 1 september 2013 tot en met 31 december 2013 wordt ongeveer 108% van de capaciteit gevraagd.',
      'Dossierscreener: elk jaar wordt van januari tot en met december, gemiddeld over de jaren, ongeveer 116% van de capaciteit gevraagd.',
    ]);
  });

  it('is not that the place fits, but that it does on average', () => {
    const hidden = fitting({ verdict: 'fits', shortSpells: [{ from: 122 * day, until: 487 * day, load: 1.4 }] });
    const words = (each: LoadPrediction, language: 'en' | 'nl') => predictionTable(plan, [each], language).rows[0]?.[7];
    expect([words(hidden, 'en'), words(hidden, 'nl')]).toEqual(['fits (on average)', 'past (gemiddeld)']);
    expect(words({ ...hidden, shortSpells: [] }, 'en')).toBe('fits');
  });

  it('says that there is nothing where there is nothing', () => {
    const shut = fitting({ shortSpells: [{ from: 0, until: 122 * day, load: Number.POSITIVE_INFINITY }] });
    expect(predictionLines(plan, [shut], 'en')).toEqual([
      'File screener: enough on average, but from 1 September 2013 to 31 December 2013 there is no capacity at all.',
    ]);
  });
});

describe('a forecast of far more work than capacity', () => {
  const over = (more: Partial<LoadPrediction>) =>
    fitting({ verdict: 'overloaded', load: 29.75, growthPerMonth: 12, passes: [], ...more });

  it.each(['formula', 'short run'] as const)('is told as a verdict of a run is, found by %s', (by) => {
    const how = { formula: 'by formula', 'short run': 'by a short run' }[by];
    expect(predictionLines(plan, [over({ by })], 'en')[0]).toBe(
      `File screener: more work than capacity (more than 1,000%, ${how}). The list will grow by about 12 cases a month.`,
    );
    expect(predictionLines(plan, [over({ by })], 'nl')[0]).toContain('(meer dan 1.000%, volgens ');
    expect(predictionTable(plan, [over({ by })], 'en').rows[0]).toContain('more than 1,000%');
    expect(loadText(over({ by }), 'en')).toMatch(/^more work than capacity:\smore than 1,000%$/);
  });

  it('is so of a part of the time too, and is a figure up to there', () => {
    const spell = { from: 122 * day, until: 487 * day, load: 12 };
    const [told] = predictionLines(plan, [fitting({ by: 'short run', shortSpells: [spell] })], 'en');
    expect(told).toContain('demand is then more than 1,000% of capacity (by a short run)');
    expect(predictionLines(plan, [over({ load: 9.99 })], 'en')[0]).toContain('(999%, by formula)');
  });
});

describe('what is predicted of a list that those who give up hold', () => {
  const held = (waiting: number, ...passes: readonly (readonly [number, number])[]) =>
    fitting({
      ...{ verdict: 'overloaded', load: 1.4, growthPerMonth: 8.8 },
      settlesAt: { waiting, wait: 42 * day, by: 'giving up' },
      passes: passes.map(([longer, at]) => ({ waiting: longer, at: at * day })),
    });
  const linesOf = (each: LoadPrediction, language: 'en' | 'nl' = 'en') => predictionLines(plan, [each], language);
  const growth = (each: LoadPrediction) =>
    cellOf(predictionTable(plan, [each], 'en'), 'Growth of the list, cases a month');

  it('is that it grows at first, and is longer than it is held at at times only', () => {
    const found = held(39, [10, 60], [50, 200]);
    expect(linesOf(found).filter((line) => !line.includes('can handle'))).toEqual([
      'File screener: more work than capacity (140%, by formula). At first the list will grow by about 8.8 cases a month.',
      'File screener: more than 10 will be waiting by 31 October 2013.',
      'File screener: at times more than 50 will be waiting, for the first time by 20 March 2014.',
      'File screener: people giving up will hold the list at about 39 cases, with a wait of about 6 weeks.',
    ]);
    expect(linesOf(found, 'nl')[0]).toBe(
      'Dossierscreener: meer werk dan capaciteit (140%, volgens een formule). In het begin zal de wachtlijst met ongeveer 8,8 zaken per maand groeien.',
    );
    expect(growth(found)).toBe('8.8 at first');
  });

  it('is not that it grows where it begins longer', () => {
    const found = held(39, [50, 0]);
    expect(linesOf(found)[0]).toBe('File screener: more work than capacity (140%, by formula).');
    expect(growth(found)).toBeUndefined();
    // Beside another list that grows it has a cell.
    const table = predictionTable(
      plan,
      [found, fitting({ verdict: 'overloaded', load: 1.4, growthPerMonth: 8.8 })],
      'en',
    );
    expect(cellOf(table, 'Growth of the list, cases a month')).toBe('–');
    expect(cellOf(table, 'Growth of the list, cases a month', 1)).toBe('8.8');
  });
});

describe('what is predicted of a season, and of a shortage by turns', () => {
  const spell = (from: number, until: number, load: number) => ({ from: from * day, until: until * day, load });

  it('is told with the months, whatever the year', () => {
    const seasons = [spell(91, 122, 1.2), spell(273, 365, 1.3)].map((each) => ({
      ...each,
      eachYear: true as const,
    }));
    const yearly = fitting({ shortSpells: seasons });
    expect(predictionLines(plan, [yearly], 'en')).toEqual([
      'File screener: enough on average, but not in December of each year: demand is then 120% of capacity, on average over the years (by formula).',
      'File screener: enough on average, but not from June to August of each year: demand is then 130% of capacity, on average over the years (by formula).',
    ]);
    expect(predictionLines(plan, [yearly], 'nl')[0]).toBe(
      'Dossierscreener: gemiddeld genoeg, maar elk jaar niet in december: dan wordt, gemiddeld over de jaren, 120% van de capaciteit gevraagd (volgens een formule).',
    );
  });

  it('is told of each part, without a growth of the whole', () => {
    const over = {
      verdict: 'overloaded',
      load: 1.1,
      growthPerMonth: undefined,
      passes: [],
      fullAt: undefined,
    } as const;
    const byTurns = fitting({
      ...over,
      shortSpells: [{ ...spell(0, 122, 6), growthPerMonth: 152 }, spell(122, 487, 2)],
    });
    expect(predictionLines(plan, [byTurns], 'en')).toEqual([
      'File screener: more work than capacity over the whole period (110%, by formula), but not evenly.',
      'File screener: from 1 September 2013 to 31 December 2013 demand is 600% of capacity, and the list will grow by about 152 cases a month.',
      'File screener: from 1 January 2014 to 31 December 2014 demand is 200% of capacity.',
    ]);
    // Beside parts that ask for less, it says that it is of more.
    const whole = { ...over, loadOfWholeCases: 1.6 };
    const inAll = fitting({ ...whole, shortSpells: [spell(0, 122, 1.2), spell(122, 487, 1.05)] });
    expect([predictionLines(plan, [inAll], 'en')[0], predictionLines(plan, [inAll], 'nl')[0]]).toEqual([
      'File screener: more work than capacity over the whole period (160% with all that its cases have yet to ask for, by formula), but not evenly.',
      'Dossierscreener: over de hele periode meer werk dan capaciteit (160% met alles wat de zaken nog zullen vragen, volgens een formule), maar niet gelijkmatig.',
    ]);
    const many = fitting({ ...over, shortSpells: [30, 60, 90, 122].map((from, i) => spell(from, from + 30, 2 + i)) });
    expect(predictionLines(plan, [many], 'en').slice(1)).toEqual([
      expect.stringContaining('demand is 500% of capacity.'),
      'File screener: demand exceeds capacity in 3 other parts of the period too.',
    ]);
  });
});

describe('what is predicted where nobody can wait', () => {
  it('is no list that grows, nor a length that it passes', () => {
    const short = fitting({
      ...{ verdict: 'overloaded', load: 1.1, growthPerMonth: 0.9, settlesAt: { waiting: 0, wait: 0, by: 'refusing' } },
      passes: [{ waiting: 10, at: undefined }],
    });
    const cells = (at: typeof plan) => {
      const table = predictionTable(at, [short], 'en');
      return ['Growth of the list, cases a month', 'Length passed'].map((title) => cellOf(table, title));
    };
    expect(cells(plan)).toEqual(['0.9 at first', 'never in this period']);
    const resources = plan.resources.map((each) => ({ ...each, room: 0 }));
    expect(cells({ ...plan, resources })).toEqual([undefined, undefined]);
  });
});

describe('what is predicted of a list that grows though not all of the capacity is asked for', () => {
  it('is not that more is asked for', () => {
    const over = { verdict: 'overloaded', load: 0.25, passes: [], fullAt: undefined, shortSpells: [] } as const;
    const grows = fitting({ ...over, growthPerMonth: 1.7 });
    expect(predictionLines(plan, [grows], 'en')[0]).toContain('the list will grow by about 1.7 cases a month');
    const stands = fitting({ ...over, growthPerMonth: 0 });
    expect(predictionLines(plan, [stands], 'en')).toEqual([
      'File screener: cases will wait there although demand is only 25% of capacity (by formula): not all of it can be used.',
    ]);
    expect(forecastWord(stands, 'en')).toBe('list grows');
    expect(forecastWord({ ...stands, load: 1.2 }, 'en')).toBe('more work than capacity');
  });

  it('is not that a few more would come that nobody can tell apart', () => {
    const said = (casesPerYearUnthrottled: number) =>
      predictionLines(
        plan,
        [fitting({ shortSpells: [], casesPerYear: 330, casesPerYearUnthrottled, loadUnthrottled: 1.04 })],
        'en',
      ).join();
    expect(said(333)).not.toContain('get this far');
    expect(said(380)).toContain('get this far');
    // Of a short run, 72 are not told apart from 70.
    const few = { by: 'short run', casesPerYear: 70, casesPerYearUnthrottled: 72, load: 0.9, margin: 0.3 } as const;
    const told = fitting({ shortSpells: [], loadUnthrottled: 1.04, ...few });
    expect(predictionLines(plan, [told], 'en').join()).not.toContain('get this far');
  });
});

describe('what is predicted of those who are there at the start', () => {
  it('is how long it takes to work them off, where that is no matter of days', () => {
    const told = (clears: number) =>
      predictionLines(plan, [fitting({ shortSpells: [], atStart: { waiting: 400, clears } })], 'en');
    expect(told(3 * day).join()).not.toContain('at the start');
    expect(told(147 * day)).toEqual([
      'File screener: 400 cases are there at the start; what is left of its capacity works them off in about 21 weeks.',
    ]);
    expect(told(210 * 7 * day).join()).toContain('would take about 210 weeks, longer than the period.');
    expect(told(Number.POSITIVE_INFINITY).join()).toContain('nothing is left of its capacity to work them off.');
  });
});

describe('what is predicted of a place where hardly anything happens', () => {
  it('is not that none are turned away', () => {
    const nobody = fitting({ verdict: 'fits', load: 0, tasksPerYear: 0, refusedPerMonth: 0, shortSpells: [] });
    expect(predictionLines(plan, [nobody], 'en').join()).not.toContain('turned away');
    const some = fitting({ verdict: 'fits', load: 0.5, tasksPerYear: 120, refusedPerMonth: 1, shortSpells: [] });
    expect(predictionLines(plan, [some], 'en').join()).toContain('will be turned away');
  });

  it('is not that a list is held where nobody waits in the end, nor that nobody gets a turn where some did', () => {
    const over = { verdict: 'overloaded', load: 2.4, passes: [] } as const;
    const held = (waiting: number, wait: number | undefined, load = 2.4) =>
      predictionLines(plan, [fitting({ ...over, load, settlesAt: { waiting, wait, by: 'giving up' } })], 'en').join();
    expect(held(0.2, undefined)).not.toMatch(/giving up|nobody/);
    expect(held(12, undefined)).not.toMatch(/giving up|nobody/);
    expect(held(12, 0)).toContain('at about 12 cases; those who get a turn hardly wait for it.');
    expect(held(12, 3 * day)).toContain('people giving up will hold the list at about 12 cases');
    expect(held(12, undefined, Number.POSITIVE_INFINITY)).toContain('nobody gets a turn');
  });

  it('is of the day in a run of a day, most hours of which are closed, and of hours in a shorter one', () => {
    const lasting = (horizon: number) => ({ ...plan, period: { ...plan.period, startUp: 0, horizon } });
    const heads = (horizon: number) =>
      predictionTable(lasting(horizon), [fitting({})], 'en').columns.map(({ title }) => title);
    expect(heads(day)).toEqual(
      expect.arrayContaining(['Cases a day', 'Hours asked for a day', 'Hours available a day']),
    );
    expect(heads(day / 2)).toEqual(expect.arrayContaining(['Cases an hour', 'Hours asked for an hour']));
    const seats = {
      ...plan,
      resources: plan.resources.map((each, i) => (i === 0 ? { ...each, kind: 'seats' as const } : each)),
    };
    const table = predictionTable(
      seats,
      [fitting({ hoursOnOffer: 375 }), fitting({ resource: 1, hoursOnOffer: 12 })],
      'en',
    );
    const at = table.columns.findIndex(({ title }) => title === 'Asked for a year');
    expect(table.rows.map((row) => row[at])).toEqual(['375 seats', '12 hours']);
    const perYear = fitting({ casesPerYear: 160 * 365.25, by: 'formula' });
    expect(predictionTable(lasting(day), [perYear], 'en').rows[0]?.[1]).toBe('160');
  });

  it('has the time of day in a run of a few days', () => {
    const short = { ...plan, period: { ...plan.period, start: '2024-03-04', startUp: 0, horizon: day } };
    const over = fitting({ verdict: 'overloaded', load: 2, passes: [{ waiting: 10, at: 13.5 * 3600 }] });
    expect(predictionLines(short, [over], 'en').join()).toContain('more than 10 will be waiting by 4 March 2024 13:30');
    expect(predictionTable(short, [over], 'en').rows[0]?.join()).toContain('2024-03-04 13:30');
  });
});

describe('the word for a forecast', () => {
  it.each([
    ['tight', 0.94, 'tight', 'krap'],
    ['tight', 1, 'about full', 'ongeveer vol'],
    ['tight', 1.06, 'about full', 'ongeveer vol'],
    ['tight', 1.2, 'more than full', 'meer dan vol'],
    ['overloaded', 1.06, 'more work than capacity', 'meer werk dan capaciteit'],
    ['fits', 0.5, 'fits', 'past'],
  ] as const)('%s at %f is “%s”, whose load is not that of another word', (verdict, load, en, nl) => {
    const told = fitting({ verdict, load, by: 'short run' });
    expect([forecastWord(told, 'en'), forecastWord(told, 'nl')]).toEqual([en, nl]);
    expect(loadText(told, 'en')).toMatch(new RegExp(`^${en}:\\s≈`));
    expect(predictionTable(plan, [told], 'en').rows[0]).toContain(en);
  });
});

it('work is not as much as capacity where it is clearly more, whether or not a list grows', () => {
  const said = (load: number) => predictionLines(plan, [fitting({ verdict: 'tight', load, by: 'short run' })], 'en')[0];
  expect(said(1.02)).toContain('as much work as capacity (about 102%, by a short run)');
  expect(said(1.2)).toContain(
    'demand is about 120% of capacity (by a short run), though its list does not clearly grow.',
  );
});

describe('the prediction of seats', () => {
  it('counts seats among hours and says so', () => {
    const [first, ...others] = plan.resources;
    if (first === undefined) throw new Error('a resource');
    const talks = { ...plan, resources: [{ ...first, kind: 'seats' as const }, ...others] };
    const seats = fitting({ hoursOnOffer: 1200, hoursAvailable: 624 });
    expect(predictionTable(talks, [seats], 'en').rows[0]?.slice(4, 6)).toEqual(['1,200 seats', '624 seats']);
    expect(predictionTable(talks, [seats], 'nl').rows[0]?.slice(4, 6)).toEqual([
      '1.200 zitplaatsen',
      '624 zitplaatsen',
    ]);
  });
});

describe('the prediction of a design whose rules change', () => {
  const placeInCare = history.plan.resources.findIndex(({ title }) => title.en === 'Place in care');
  const predicted = periods.flatMap((period) =>
    period.predictions === undefined
      ? []
      : [
          {
            period,
            plan: history.plan,
            predictions: period.predictions,
            left: period.policy === 1 ? [placeInCare] : [],
          },
        ],
  );

  it('is told period by period, without the transition', () => {
    const lines = checkLines(history.plan, predicted, 'en');
    expect(lines.filter((line) => !line.startsWith(' '))).toEqual([
      'Until 1 January 2014:',
      'From 1 April 2014 to 31 December 2015 (“refer only non-payers”):',
      'From 1 January 2016 (“more places”):',
    ]);
    expect(lines[2]).toBe(
      '  Place in care: more work than capacity (492%, by formula). The list will grow by about 37 cases a month.',
    );
    expect(lines.slice(-2)).toEqual([
      '  Place in care: demand is 88% of capacity (by formula). Above 85% waits become long and uncertain.',
      '  Place in care: a list is left from before, and comes on top of this.',
    ]);
  });

  it('has no periods where there are no policies', () => {
    const whole = { kind: 'under one policy', policy: undefined, from: 0, until: plan.period.horizon } as const;
    const { predictions } = referEveryone;
    expect(checkLines(plan, [{ period: whole, plan, predictions, left: [] }], 'en')).toEqual(
      predictionLines(plan, predictions, 'en'),
    );
  });

  it('says in the caption of a table when the rules hold', () => {
    const [first] = predicted;
    expect(predictionTable(history.plan, history.predictions, 'nl', first?.period).caption).toBe(
      'Werkaanbod en capaciteit: Antwerpen, verloop, tot 1 januari 2014',
    );
  });
});
