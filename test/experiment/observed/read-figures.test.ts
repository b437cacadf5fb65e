import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../src/experiment/observed/read-figures.ts';
import { formatDate } from '../../../src/plan/civil-date.ts';
import { measuresCalled } from '../../../src/report/words/office-measures.ts';
import { compileText, exercise, planOf } from '../../scenario/compile-text.ts';

const plan = planOf(
  compileText(
    exercise({
      resources: '{counter: {title: {en: The counter, nl: De balie}, staff: 1 person}}',
      steps:
        '{serving: {work: {by: counter, takes: exponential(mean 1 day)}, next: [{share: 50 %, to: helped}, {to: sent away}]}}',
      ends: '{helped: {counts: done}, sent away: {title: {en: Sent away, nl: Weggestuurd}, counts: lost}}',
    }),
  ),
);

/** Cells apart by bars; the first row is the heads. */
function read(...lines: readonly string[]) {
  const rows = lines.map((line, i) => ({ number: i + 1, cells: line.split('|') }));
  return readFigures(rows, [plan], measuresCalled);
}

function first(...lines: readonly string[]) {
  const { figures, faults } = read(...lines);
  const [figure] = figures;
  if (figure === undefined || faults.length > 0) throw new Error(`not read: ${JSON.stringify(faults)}`);
  return figure;
}

function faultsOf(...lines: readonly string[]) {
  return read(...lines).faults.map(({ row, column, fault }) => [row, column, fault.code]);
}

const heads = 'period|measure|where|value';

describe('a table of observed figures', () => {
  it.each([
    ['2014', '2014-01-01', '2014-12-31'],
    ['2014-03', '2014-03-01', '2014-03-31'],
    ['03-2014', '2014-03-01', '2014-03-31'],
    ['2014-Q2', '2014-04-01', '2014-06-30'],
    ['K2 2014', '2014-04-01', '2014-06-30'],
    ['2e kwartaal 2014', '2014-04-01', '2014-06-30'],
    ['mrt 2014', '2014-03-01', '2014-03-31'],
    ['February 2012', '2012-02-01', '2012-02-29'],
    ['2013-09-01 to 2014-04-30', '2013-09-01', '2014-04-30'],
    ['1-9-2013 t/m 30-4-2014', '2013-09-01', '2014-04-30'],
    ['2013-09..2014-04', '2013-09-01', '2014-04-30'],
    ['2013-09-01/2013-09-01', '2013-09-01', '2013-09-01'],
  ])('has periods as offices write them: %s', (period, from, to) => {
    const { days } = first(heads, `${period}|arrived||12`);
    expect([formatDate(days.from), formatDate(days.until - 1)]).toEqual([from, to]);
  });

  it('has a from and a to of their own, or a date for what stands at one moment', () => {
    const { days } = first('from|to|measure|value', '2014-01-05|2014-01-11|arrived|12');
    expect([formatDate(days.from), formatDate(days.until)]).toEqual(['2014-01-05', '2014-01-12']);
    const { days: day } = first('datum|maat|waar|waarde', '31-12-2014|wachtlijst|De balie|12');
    expect([formatDate(day.from), day.until - day.from]).toEqual(['2014-12-31', 1]);
  });

  it.each([
    ['arrived', '', 'arrived', 'chain'],
    ['Instroom', '', 'arrived', 'chain'],
    ['New cases', '', 'arrived', 'chain'],
    ['uitstroom', '', 'ended', 'chain'],
    ['werkvoorraad', '', 'in hand at end', 'chain'],
    ['werkvoorraad', 'counter', 'waiting at end', 'counter'],
    ['Wachtend aan het eind', 'de balie', 'waiting at end', 'counter'],
    ['waiting at end', 'step serving', 'waiting at end', 'serving'],
    ['Share of cases that ended here', 'Weggestuurd', 'share of cases', 'sent away'],
    ['went', 'serving -> sent away', 'went', 'serving → sent away'],
  ])('names measures and places by key, by title, or as an office does: %s at %s', (measure, where, id, place) => {
    const { chosen } = first(heads, `2014|${measure}|${where}|${id === 'share of cases' ? '5 %' : '5'}`);
    expect([chosen.measure, chosen.whereName]).toEqual([id, place]);
  });

  it.each([
    ['wait mean', '40 days', 40, 1],
    ['wait mean', '6 weken', 42, 7],
    ['wait mean', '40,5 dagen', 40.5, 0.1],
    ['wait mean', '1.234,5 dagen', 1234.5, 0.1],
    ['wait mean', '1 234.5 days', 1234.5, 0.1],
    ['wait mean', '36 uur', 1.5, 1 / 24],
    ['utilisation', '56 %', 0.56, 0.01],
    ['utilisation', '56,5%', 0.565, 0.001],
    ['utilisation', '0,56', 0.56, 0.01],
    ['waiting at end', '1.234', 1234, 1],
    ['waiting at end', '1,234', 1234, 1],
    ['growth', '-2.5 per month', -2.5, 0.1],
  ])('has numbers with either mark, and units: %s of %s', (measure, value, expected, step) => {
    const figure = first(heads, `2014|${measure}|counter|${value}`);
    expect(figure.value).toBeCloseTo(expected, 12);
    expect(figure.step).toBeCloseTo(step, 12);
  });

  it('takes a unit from its own column, rates from a total, and shares of another count', () => {
    expect(first('period|measure|value|unit', '2014|arrived|60|per maand')).toMatchObject({ value: 60, per: 'month' });
    expect(first('period|measure|where|of|value', '2014|ended|sent away|arrived|30 %')).toMatchObject({
      value: 0.3,
      chosen: { whereName: 'sent away' },
      of: { chosen: { measure: 'arrived' } },
    });
    const both = first('period|measure|where|of|value', '2014|ended|sent away + helped|ended|100 %');
    expect([both.chosen.whereName, both.plus.map(({ whereName }) => whereName)]).toEqual(['sent away', ['helped']]);
  });

  it('passes over comments and rows that are not filled in yet, and says how many', () => {
    const { figures, empty, faults } = read('# office', heads, '2014|arrived||5', '2015|arrived||', '|||', '# end');
    expect({ rows: figures.map(({ row }) => row), empty, faults }).toEqual({ rows: [3], empty: [4], faults: [] });
  });

  it('decides the order of a date, and what a mark is, by the other rows', () => {
    const dates = read(
      'date|measure|where|value',
      '03/04/2014|wachtlijst|counter|5',
      '31/12/2014|wachtlijst|counter|5',
    );
    expect(dates.figures.map(({ days }) => formatDate(days.from))).toEqual(['2014-04-03', '2014-12-31']);
    const marks = read(heads, '2014|wait mean|counter|1,234 days', '2015|wait mean|counter|12,5 days');
    expect(marks.figures.map(({ value }) => value)).toEqual([1.234, 12.5]);
  });

  it.each<readonly [string, readonly string[], readonly (readonly unknown[])[]]>([
    ['nothing at all', [], [[undefined, undefined, 'empty']]],
    ['nothing filled in', [heads, '2014|arrived||'], [[undefined, undefined, 'not filled in']]],
    ['no heads', ['2014|arrived||5', '2015|arrived||6'], [[1, undefined, 'no heads']]],
    ['no column of values', ['period|measure', '2014|arrived'], [[1, undefined, 'missing columns']]],
    ['an unknown column', [`${heads}|vlaue`, '2014|arrived||5|x'], [[1, undefined, 'unknown column']]],
    ['a column twice', ['period|periode|measure|value', '2014|2014|arrived|5'], [[1, undefined, 'column twice']]],
    ['a cell too many', [heads, '2014|wait mean|counter|56|5 %'], [[2, undefined, 'cells']]],
    ['no period', [heads, '|arrived||5'], [[2, 'period', 'nothing there']]],
    ['what is no period', [heads, 'last year|arrived||5'], [[2, 'period', 'no period']]],
    ['a month that is not', [heads, '2014-13|arrived||5'], [[2, 'period', 'no such date']]],
    ['a day that is not', ['date|measure|value', '2014-02-30|werkvoorraad|5'], [[2, 'date', 'no such date']]],
    ['a number of Excel', [heads, '41640|arrived||5'], [[2, 'period', 'serial date']]],
    ['day or month', ['date|measure|value', '03/04/2014|werkvoorraad|5'], [[2, 'date', 'day or month first']]],
    ['one day of a total', [heads, '2014-01-01|arrived||5'], [[2, 'period', 'one day']]],
    ['"tot"', [heads, '2014-01-01 tot 2014-02-01|arrived||5'], [[2, 'period', 'exclusive or inclusive']]],
    ['an end before the beginning', [heads, '2015..2014|arrived||5'], [[2, 'period', 'backwards']]],
    ['two periods', ['period|date|measure|value', '2014|2014-01-01|werkvoorraad|5'], [[2, 'period', 'two periods']]],
    ['an unknown measure', [heads, '2014|instrom||5'], [[2, 'measure', 'measure']]],
    ['a misspelt place', [heads, '2014|wait mean|conter|5 days'], [[2, 'where', 'measure']]],
    [
      'a measure of no period',
      [heads, '2014|oldest wait|counter|x', '2014|longest list|counter|5'],
      [
        [2, 'value', 'no number'],
        [3, 'measure', 'no figure'],
      ],
    ],
    ['a wrong unit', [heads, '2014|wait mean|counter|40 %'], [[2, 'value', 'wrong unit']]],
    ['an unknown unit', ['period|measure|value|unit', '2014|arrived|5|lumps'], [[2, 'unit', 'wrong unit']]],
    ['no unit of a time', [heads, '2014|wait mean|counter|40'], [[2, 'value', 'no unit']]],
    ['a share that may be of 100', [heads, '2014|utilisation|counter|56'], [[2, 'value', 'no unit']]],
    ['a share above all', [heads, '2014|utilisation|counter|156 %'], [[2, 'value', 'out of bounds']]],
    ['a count below none', [heads, '2014|arrived||-5'], [[2, 'value', 'out of bounds']]],
    ['thousands or decimals', [heads, '2014|wait mean|counter|1.234 days'], [[2, 'value', 'thousands or decimals']]],
    [
      'two marks',
      [heads, '2014|wait mean|counter|1,5 days', '2015|wait mean|counter|1.5 days'],
      [[3, 'value', 'other mark']],
    ],
    ['a rate of an average', [heads, '2014|queue mean|counter|5 per month'], [[2, 'value', 'no rate']]],
    ['a count of a total', [`${heads}|count`, '2014|arrived||5|5'], [[2, 'count', 'count of a total']]],
    ['half a case', [`${heads}|count`, '2014|wait mean|counter|5 days|2,5'], [[2, 'count', 'no count']]],
    ['a sum of averages', [heads, '2014|wait mean|step serving + counter|5 days'], [[2, 'measure', 'no sum']]],
    [
      'a share of a time',
      ['period|measure|where|of|value', '2014|wait mean|counter|arrived|5 %'],
      [[2, 'of', 'share of what']],
    ],
    ['the same twice', [heads, '2014|arrived||5', '2014|instroom||6'], [[3, undefined, 'twice']]],
  ])('refuses %s with row and column', (_, lines, faults) => {
    expect(faultsOf(...lines)).toEqual(faults);
  });

  it('tells everything that is wrong at once', () => {
    expect(faultsOf(heads, 'x|y||z', '2014|arrived||five')).toEqual([
      ...[
        [2, 'measure', 'measure'],
        [2, 'period', 'no period'],
      ],
      [3, 'value', 'no number'],
    ]);
  });

  it('keeps a figure of a place that no design has, and says so; one that is nearly called so is a mistake', () => {
    const { figures, faults, absent } = read(heads, '2014|ended|court|12', '2014|wait mean|counter|5 days');
    expect(faults).toEqual([]);
    expect(figures.map(({ chosen }) => [chosen.kind, chosen.whereName])).toEqual([
      ['end', 'court'],
      ['resource', 'counter'],
    ]);
    expect(absent).toMatchObject([{ row: 2, column: 'where', fault: { choice: { found: 'court' } } }]);
    // By its key and by its title.
    expect(faultsOf(heads, '2014|ended|helpd|12')).toEqual([[2, 'where', 'measure']]);
    expect(faultsOf(heads, '2014|ended|Wegestuurd|12')).toEqual([[2, 'where', 'measure']]);
    // Of the whole chain alone: there is no such measure at any place.
    expect(faultsOf(heads, '2014|in hand mean|court|12')).toEqual([[2, 'where', 'measure']]);
  });
});
